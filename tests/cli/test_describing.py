"""Guesses confirmed, repairs switched: on the command line."""

from pathlib import Path

import pytest

from tests.cli.conftest import Attache
from tests.importers.test_articles import SITE
from tests.services.material import HARBOUR, written
from tests.services.test_cleaning import CUT


@pytest.fixture
def brief(attache: Attache, tmp_path: Path) -> str:
    document = attache("--json", "import", written(tmp_path, "harbour.txt", HARBOUR)).document
    return document[0]["briefs"][0]["id"]


def guesses(attache: Attache, brief: str) -> set[str]:
    (row,) = [row for row in attache("--json", "briefs").document if row["id"] == brief]
    return set(row["guessed"])


def test_guesses_are_listed_until_they_are_confirmed(attache: Attache, brief: str) -> None:
    assert {"title", "language"} <= guesses(attache, brief)
    assert "guessed: title" in attache("briefs").out
    assert "title" in attache("show", brief).err
    confirmed = attache("--json", "confirm", brief).document
    assert {"title", "language"} <= set(confirmed["confirmed"])
    assert guesses(attache, brief) == set()
    assert attache("show", brief).err == ""
    assert "guessed" not in attache("briefs").out
    attache("undo")
    assert "title" in guesses(attache, brief)


def test_what_is_said_takes_the_place_of_a_guess_and_leaves_the_others(attache: Attache, brief: str) -> None:
    said = attache(
        "--json",
        "confirm",
        brief,
        "--title",
        "Talks on two harbours",
        "--authors",
        "Hana Test",
        "--authors",
        "Ren Test",
        "--date",
        "2025-03",
    ).document
    assert (said["title"], said["authors"], said["date"]) == ("Talks on two harbours", ["Hana Test", "Ren Test"], "2025-03")
    assert "title" in said["confirmed"]
    assert guesses(attache, brief) == {"language", "languages"}
    assert attache("--json", "show", brief).document["title"] == "Talks on two harbours"


def test_one_guess_can_be_confirmed_alone(attache: Attache, brief: str) -> None:
    assert set(attache("--json", "confirm", brief, "--field", "language").document["confirmed"]) == {"language", "languages"}
    assert "title" in guesses(attache, brief)


def test_what_was_never_guessed_cannot_be_confirmed(attache: Attache, brief: str) -> None:
    ended = attache("confirm", brief, "--field", "publisher")
    assert ended.status == 3
    assert "title" in ended.err


def test_repairs_are_listed_and_switched(attache: Attache, tmp_path: Path) -> None:
    cut = attache("--json", "import", written(tmp_path, "cut.txt", CUT)).document[0]["briefs"][0]["id"]
    (listed,) = attache("--json", "repairs", cut).document
    assert {name: listed[name] for name in ("kind", "before", "after", "on")} == {
        "kind": "page_break", "before": "\n\n", "after": " ", "on": True,
    }  # fmt: skip
    assert attache("--json", "repairs", cut, "--off", "1").document[0]["on"] is False
    assert attache("--json", "show", cut).document["text"] == CUT
    assert "page_break" in attache("repairs", cut, "--on", "1").out
    attache("undo")
    assert attache("--json", "repairs", cut).document[0]["on"] is False
    assert attache("repairs", cut, "--off", "7").status == 3


def test_a_file_with_articles_is_split_and_days_are_said_in_their_own_article(attache: Attache, tmp_path: Path) -> None:
    (report,) = attache("--json", "import", written(tmp_path, "site.txt", SITE)).document
    assert (report["status"], len(report["briefs"])) == ("split", 3)
    shown = attache("--json", "show", report["briefs"][1]["id"]).document
    assert [(found["text"], found["date"]) for found in shown["dates"]] == [("Thursday", "2024-08-15"), ("Wednesday", "2024-08-14")]
    assert [shown["text"][found["start"] : found["end"]] for found in shown["dates"]] == ["Thursday", "Wednesday"]
    attache("undo")
    assert attache("--json", "import", "--whole", tmp_path / "site.txt").document[0]["status"] == "imported"
