"""The cards of people by the command line."""

from pathlib import Path

import pytest
from PIL import Image

from app.core.errors import ExitStatus
from tests.cli.conftest import Attache

PACK = """version: 1
people:
  - key: one
    names: [Hong Gil-dong]
    country: KOR
  - key: two
    names: [Gil-dong Hong, 홍길동]
    country: JPN
    offices:
      - {title: Minister, start: 2024}
meetings:
  - key: talk
    title: Talk on ports
    occasion: ministerial
    participants:
      - {person: two, side: theirs, role: principal}
"""


@pytest.fixture
def loaded(attache: Attache, tmp_path: Path) -> Attache:
    pack = tmp_path / "people.yaml"
    pack.write_text(PACK, encoding="utf-8")
    assert attache("load", pack).status == ExitStatus.OK
    return attache


def test_a_plan_says_what_would_move_and_changes_nothing(loaded: Attache) -> None:
    said = loaded("merge", "Hong Gil-dong", "Gil-dong Hong", "--plan")
    assert said.status == ExitStatus.OK
    for words in ("would be merged", "홍길동", "posts: Minister", "meetings: Talk on ports", "country: “KOR” stays, “JPN” goes"):
        assert words in said.out
    assert len(loaded("--json", "people").document) == 2


def test_two_cards_become_one_and_undo_parts_them(loaded: Attache) -> None:
    done = loaded("--json", "merge", "Hong Gil-dong", "Gil-dong Hong").document
    assert (done["merged"], done["names"], done["meetings"]) == (True, ["Gil-dong Hong", "홍길동"], ["Talk on ports"])
    people = loaded("--json", "people").document
    assert [(each["id"], each["office"]) for each in people] == [(done["kept"], "Minister")]
    assert loaded("--json", "show-meeting", "Talk on ports").document["participants"][0]["person_id"] == done["kept"]
    loaded("undo")
    assert len(loaded("--json", "people").document) == 2


WORDS = """version: 1
organisations:
  - {key: one, names: [Harbour Board]}
  - {key: two, names: [Board of the Harbour], abbreviations: [BoH]}
dossiers:
  - key: seabed
    title: Seabed
    terms:
      - {term: JDZ, expansion: Joint Development Zone}
      - {term: Joint Zone}
"""


def test_organisations_and_terms_are_listed_and_merged(attache: Attache, tmp_path: Path) -> None:
    pack = tmp_path / "words.yaml"
    pack.write_text(WORDS, encoding="utf-8")
    assert attache("load", pack).status == ExitStatus.OK
    assert [row["name"] for row in attache("--json", "organisations").document] == ["Board of the Harbour", "Harbour Board"]
    said = attache("merge", "--kind", "organisation", "Harbour Board", "Board of the Harbour", "--plan")
    for words in ("would be merged", "names: Board of the Harbour", "abbreviations: BoH"):
        assert words in said.out
    done = attache("--json", "merge", "--kind", "organisation", "Harbour Board", "Board of the Harbour").document
    assert (done["merged"], done["abbreviations"]) == (True, ["BoH"])
    assert [row["name"] for row in attache("--json", "organisations").document] == ["Harbour Board"]
    done = attache("--json", "merge", "--kind", "term", "JDZ", "Joint Zone").document
    assert (done["forms"], done["one_where_both_were"]) == (["Joint Zone"], ["Seabed"])
    assert [row["term"] for row in attache("--json", "terms").document] == ["JDZ"]
    attache("undo")
    assert "Joint Zone" in attache("terms").out


def test_a_card_cannot_be_merged_with_itself(loaded: Attache) -> None:
    ended = loaded("merge", "Hong Gil-dong", "Hong Gil-dong")
    assert ended.status == ExitStatus.REFUSED
    assert "same card" in ended.err


def test_a_photograph_is_put_on_a_card_and_taken_off(loaded: Attache, tmp_path: Path) -> None:
    Image.new("RGB", (300, 400), "red").save(tmp_path / "face.png")
    put = loaded("--json", "photo", "Hong Gil-dong", tmp_path / "face.png", "--rights", "The ministry").document
    assert (len(put["photo_sha256"]), put["photo_rights"]) == (64, "The ministry")
    off = loaded("photo", "Hong Gil-dong", "--remove")
    assert "no photograph any more" in off.out
    assert loaded("photo", "Hong Gil-dong").status == ExitStatus.USAGE
