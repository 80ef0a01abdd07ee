"""The search verb: its options, its JSON, its sentences."""

from pathlib import Path

import pytest

from app.services.opening import open_library
from tests.blank import PASSPHRASE
from tests.cli.conftest import Attache
from tests.services.material import FERRY, HARBOUR, PACK, written


@pytest.fixture
def filled(attache: Attache, tmp_path: Path) -> Attache:
    assert (
        attache("import", str(written(tmp_path, "harbour.txt", HARBOUR)), "--title", "Harbour talks begin", "--date", "2025-03").status == 0
    )
    assert attache("import", str(written(tmp_path, "ferry.txt", FERRY)), "--date", "2024").status == 0
    pack = PACK.replace("names: [Hana Test]", "names: [Hana Test, 하나 테스트]")
    assert attache("load", str(written(tmp_path, "pack.yaml", pack))).status == 0
    return attache


def test_hits_say_which_form_matched_and_what_else_was_searched(filled: Attache) -> None:
    found = filled("--json", "search", "하나 테스트")
    assert found.document["also"] == ["Hana Test"]
    assert found.document["hits"][0]["forms"]
    assert "Hana Test" in found.err
    assert filled("--json", "search", "하나 테스트", "--as-typed").document["also"] == []


def test_narrowing_sorting_and_counting(filled: Attache) -> None:
    everything = "zephyrine OR operator"
    newest = filled("--json", "search", everything, "--sort", "newest", "--kind", "brief").document
    assert [hit["date"] for hit in newest["hits"]] == ["2025-03", "2024"]
    oldest = filled("--json", "search", everything, "--sort", "oldest", "--kind", "brief").document
    assert [hit["date"] for hit in oldest["hits"]] == ["2024", "2025-03"]
    assert [hit["date"] for hit in filled("--json", "search", everything, "--from", "2025").document["hits"]] == ["2025-03"]
    facets = filled("--json", "search", everything, "--facets").document["facets"]
    assert facets["kinds"] == {"brief": 2}
    assert facets["dossiers"] == {"Ports": 1}
    assert {"languages", "years", "sources", "tags", "markings", "people"} <= facets.keys()


def test_mistakes_and_suggestions_are_said_beside_the_answer(filled: Attache) -> None:
    ended = filled("search", 'zephirine "quay')
    assert ended.status == 0
    assert "no partner" in ended.err
    assert "Did you mean: zephyrine" in ended.err
    assert filled("--json", "search", "").document["total"] == 0


def test_an_index_that_is_damaged_is_said_to_be_made_anew_and_the_answer_is_whole(filled: Attache, library: Path, resources: Path) -> None:
    right = filled("--json", "search", "zephyrine")
    assert "anew" not in right.err
    services = open_library(library, PASSPHRASE, resources)
    with services.indexing._desk.store.write("Harm") as unit:
        for name in unit.index_files.names():
            unit.index_files.write(name, b"nonsense")
    services.close()
    answered = filled("--json", "search", "zephyrine")
    assert "made anew" in answered.err
    assert answered.document["complete"]
    assert [hit["id"] for hit in answered.document["hits"]] == [hit["id"] for hit in right.document["hits"]] != []
    assert "anew" not in filled("--json", "search", "zephyrine").err


def test_searches_are_kept_and_forgotten(filled: Attache) -> None:
    assert filled("search", "zephyrine", "--save", "Quay").status == 0
    assert filled("--json", "search", "--saved", "quay").document["total"] >= 1
    kept = filled("--json", "searches").document
    assert kept == {"saved": [{"name": "Quay", "text": "zephyrine"}], "history": ["zephyrine"]}
    assert filled("--json", "searches", "--drop", "Quay", "--forget").document == {"saved": [], "history": []}
    assert filled("search", "--saved", "Quay").status == 3
    assert filled("search").status == 2


def test_a_figure_elsewhere(filled: Attache) -> None:
    assert filled("--json", "search", "31000 boxes", "--elsewhere").document["hits"][0]["forms"] == ["31,000 boxes"]


def test_a_quotation_elsewhere(filled: Attache, tmp_path: Path) -> None:
    again = "A leader\n\nThey “agreed to count containers alike”, it said.\n"
    filled("import", written(tmp_path, "again.txt", again), "--title", "A leader")
    found = filled("--json", "search", "“agreed to count containers alike”", "--elsewhere").document["hits"]
    assert {hit["title"] for hit in found if hit["kind"] == "brief"} == {"Harbour talks begin", "A leader"}
    assert len(filled("--json", "search", "agreed to count containers alike", "--elsewhere", "--limit", "1").document["hits"]) == 1
    assert filled("search", "31000 boxes", "--elsewhere", "--kind", "person").status == 2


def test_others_like_a_passage(filled: Attache, tmp_path: Path) -> None:
    again = "A leader\n\nAs we wrote, the zephyrine quay alone handled 31000 boxes, and the port authorities count containers alike.\n"
    filled("import", written(tmp_path, "again.txt", again), "--title", "A leader")
    first = filled("--json", "search", '"31,000"').document["hits"][0]
    assert first["title"] == "Harbour talks begin"
    found = filled("--json", "search", '"31,000"', "--like")
    assert "A leader" in {hit["title"] for hit in found.document["hits"]}
    assert (first["id"], first["snippet"]) not in {(hit["id"], hit["snippet"]) for hit in found.document["hits"]}
    assert filled("--json", "search", "nowheretobefound", "--like").document["hits"] == []
    assert filled("search", "x", "--like", "--elsewhere").status == 2
