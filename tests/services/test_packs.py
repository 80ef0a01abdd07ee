from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from app.core.errors import PackError
from app.core.jobs import Silent
from app.core.paths import LibraryPlaces
from app.services.opening import Services, compose
from app.services.sample import load_sample
from app.services.views import MarkDetails
from db.slots import CHEAPEST
from db.store import Store
from db.vault import create_vault
from tests.services.material import FERRY, PACK, written


@pytest.fixture
def other(tmp_path: Path, resources: Path) -> Iterator[Services]:
    folder = tmp_path / "other"
    opened = compose(Store.create(folder, create_vault(folder, "another", CHEAPEST).key), LibraryPlaces(folder), resources)
    yield opened
    opened.close()


def test_evidence_is_resolved_to_the_words_of_the_brief(services: Services, meeting: UUID, harbour: UUID) -> None:
    view = services.dossiers.view(services.dossiers.find("Ports").id)
    (found,) = view.evidence[view.dossier.statements[0].id]
    assert found.passage is not None
    assert (found.passage.exact, found.passage.brief_id) == ("agreed to count containers alike", harbour)


def test_loading_twice_changes_nothing(services: Services, meeting: UUID, tmp_path: Path) -> None:
    before = services.packs.dump().text
    again = services.packs.load(tmp_path / "pack.yaml", Silent())
    assert again.changes.objects == frozenset()
    assert services.packs.dump().text == before


def test_the_step_says_which_pack_it_was_and_how_much_it_brought(services: Services, tmp_path: Path) -> None:
    services.packs.load(written(tmp_path, "sea.yaml", "dossiers: [{key: whales, title: Whales}, {key: seals, title: Seals}]"), Silent())
    assert services.history.next_undo() == "Load the pack “sea.yaml”, 2 things"


def test_the_step_of_the_sample_is_called_by_what_it_is(other: Services, resources: Path) -> None:
    load_sample(other, resources, Silent())
    assert other.history.next_undo() == "Load the sample meeting"


def test_a_dump_loaded_elsewhere_dumps_the_same(services: Services, other: Services, meeting: UUID, harbour: UUID, tmp_path: Path) -> None:
    services.annotations.by_quote(harbour, "정례 협의를 시작했다", MarkDetails(note="since when?"))
    dumped = services.packs.dump()
    other.packs.load(written(tmp_path, "dump.yaml", dumped.text), Silent())
    assert other.packs.dump().text == dumped.text
    assert [mark.passage.exact for mark in other.annotations.all()] == ["정례 협의를 시작했다"]


def test_one_meeting_is_dumped_with_what_it_needs_alone(services: Services, meeting: UUID, tmp_path: Path) -> None:
    services.packs.load(written(tmp_path, "more.yaml", "dossiers: [{key: whales, title: Whales}]"), Silent())
    found = services.packs.dump(meeting).contents
    assert [dossier.title for dossier in found.dossiers] == ["Ports"]
    assert [person.names[0].text for person in found.people] == ["Hana Test"]


def test_a_pack_brings_its_briefs_along(services: Services, tmp_path: Path) -> None:
    written(tmp_path, "ferry.txt", FERRY)
    text = """
briefs: [{key: ferry, title: Ferries return, file: ferry.txt}]
dossiers:
  - key: ferries
    title: Ferries
    statements:
      - heading: background
        text: More sailings.
        evidence: [{brief: ferry, quote: a third ferry a day}]
"""
    loaded = services.packs.load(written(tmp_path, "pack.yaml", text), Silent())
    brief = loaded.contents.briefs[0]
    assert services.library.original(brief.id) == FERRY.encode()
    assert services.library.get(brief.id).title == "Ferries return"
    assert services.dossiers.view(loaded.contents.dossiers[0].id).coverage(loaded.contents.dossiers[0].statements[0].id).sources == 1


@pytest.mark.parametrize(
    ("wrong", "right", "said"),
    [
        ("place: Port", "plaice: Port", r"line 20.*place"),
        ("place: Port", "start: 32 March", r"line 20"),
        ("dossiers: [ports]", "dossiers: [harbours]", r"line 24.*harbours"),
        ("count containers alike}", "count all containers}", r"line 15.*agreed to count containers"),
        ("brief: Harbour talks begin", "brief: Harbour walks", r"line 15.*Harbour walks"),
        ("occasion: ministerial", "occasion: ministeral", r"line 19"),
    ],
)
def test_a_wrong_line_is_named_and_nothing_is_kept(
    services: Services, harbour: UUID, tmp_path: Path, wrong: str, right: str, said: str
) -> None:
    before = services.packs.dump().text
    assert wrong in PACK
    with pytest.raises(PackError, match=f"(?s)pack.yaml, {said}"):
        services.packs.load(written(tmp_path, "pack.yaml", PACK.replace(wrong, right)), Silent())
    assert services.packs.dump().text == before
    assert services.history.steps(1)[0].name.startswith("Import")


def test_a_pack_brief_that_is_nowhere_is_named(services: Services, tmp_path: Path) -> None:
    with pytest.raises(PackError, match="“Nowhere” is not in the library"):
        services.packs.load(written(tmp_path, "pack.yaml", "briefs: [{key: nowhere, title: Nowhere}]"), Silent())


def test_a_pack_does_not_reach_outside_its_folder(services: Services, tmp_path: Path) -> None:
    inner = tmp_path / "inner"
    inner.mkdir()
    written(tmp_path, "secret.txt", FERRY)
    with pytest.raises(PackError, match="outside"):
        services.packs.load(written(inner, "pack.yaml", "briefs: [{key: a, title: A, file: ../secret.txt}]"), Silent())
    assert services.library.rows() == []
