"""A newer version on the command line: states, proposals, decisions."""

from pathlib import Path

from tests.cli.conftest import Attache
from tests.services.material import HARBOUR, written
from tests.services.test_near import SECOND
from tests.services.test_reimporting import CHANGED, GONE, NEWER, SAME


def test_marks_of_a_newer_version(attache: Attache, tmp_path: Path) -> None:
    brief = attache("--json", "import", written(tmp_path, "harbour.txt", HARBOUR)).document[0]["briefs"][0]["id"]
    for words in (SAME, CHANGED, GONE):
        attache("annotate", brief, "--quote", words, "--note", "kept")
    done = attache("--json", "reimport", brief, written(tmp_path, "newer.txt", NEWER)).document
    assert done["states"] == {"anchored": 1, "review": 1, "orphan": 1}
    assert attache("reimport", brief, tmp_path / "newer.txt").status == 3

    marks = {mark["exact"]: mark for mark in attache("--json", "annotations", "--brief", brief).document}
    assert {words: mark["state"] for words, mark in marks.items()} == {SAME: "anchored", CHANGED: "review", GONE: "orphan"}
    assert {mark["note"] for mark in marks.values()} == {"kept"}
    assert marks[CHANGED]["proposal"]["exact"] == "agreed to count all containers alike"
    assert (marks[GONE]["proposal"], marks[GONE]["start"]) == (None, None)

    shown = attache("review", marks[CHANGED]["id"])
    assert CHANGED in shown.out
    assert "count all containers" in shown.out
    accepted = attache("--json", "review", marks[CHANGED]["id"], "--accept").document
    assert (accepted["state"], accepted["exact"]) == ("anchored", "agreed to count all containers alike")
    assert attache("review", marks[GONE]["id"], "--accept").status == 3
    assert attache("review", marks[GONE]["id"], "--accept", "--let-go").status == 2


def test_near_duplicates_are_announced_and_compared(attache: Attache, tmp_path: Path) -> None:
    first = attache("--json", "import", written(tmp_path, "harbour.txt", HARBOUR)).document[0]["briefs"][0]["id"]
    (report,) = attache("--json", "import", written(tmp_path, "second.txt", SECOND)).document
    near = report["briefs"][0]["near"]
    assert (report["status"], near["id"]) == ("near_duplicate", first)
    shown = attache("--json", "compare", first, report["briefs"][0]["id"]).document
    assert shown["percent"] == near["percent"]
    assert len(shown["differences"]) == 1
    assert "33,000 boxes in its best year." in attache("compare", first, report["briefs"][0]["id"]).out
    second = report["briefs"][0]["id"]
    linked = attache("--json", "versions", second, "--newer-than", first).document
    assert [brief["id"] for brief in linked] == [first, second]
    assert linked[1]["newer_than"] == first
    assert attache("versions", first, "--newer-than", second).status == 3
    assert len(attache("--json", "versions", second, "--none").document) == 1
    assert attache("versions", second, "--none", "--newer-than", first).status == 2
