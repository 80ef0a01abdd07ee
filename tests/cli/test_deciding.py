"""What the window decides beside an import and beside a mark: on the command line."""

from pathlib import Path

from tests.cli.conftest import Attache
from tests.importers.test_articles import SITE
from tests.services.material import HARBOUR, written


def test_a_file_of_articles_becomes_one_brief_and_undo_takes_it_apart(attache: Attache, tmp_path: Path) -> None:
    (site,) = attache("--json", "import", written(tmp_path, "site.txt", SITE)).document
    before = {row["id"] for row in attache("--json", "briefs").document}
    assert len(before) == 3
    (whole,) = attache("--json", "as-one", site["briefs"][1]["id"]).document
    assert whole["status"] == "imported"
    assert [row["id"] for row in attache("--json", "briefs").document] == [whole["briefs"][0]["id"]]
    again = attache("as-one", whole["briefs"][0]["id"])
    assert again.status != 0
    assert "nothing to put together" in again.err
    attache("undo")
    assert {row["id"] for row in attache("--json", "briefs").document} == before


def test_all_repairs_of_a_kind_are_switched(attache: Attache, tmp_path: Path) -> None:
    (site,) = attache("--json", "import", "--whole", written(tmp_path, "site.txt", SITE)).document
    brief = site["briefs"][0]["id"]
    repairs = attache("--json", "repairs", brief).document
    kind = repairs[0]["kind"]
    assert {repair["kind"] for repair in repairs} > {kind}
    after = attache("--json", "repairs", brief, "--kind-off", kind).document
    assert {repair["kind"] for repair in after if not repair["on"]} == {kind}
    assert all(not repair["on"] for repair in after if repair["kind"] == kind)
    after = attache("--json", "repairs", brief, "--kind-on", kind).document
    assert all(repair["on"] for repair in after)
    wrong = attache("repairs", brief, "--kind-off", "no_such_kind")
    assert wrong.status != 0
    assert "no_such_kind" in wrong.err


def test_a_question_is_settled_and_opened_again(attache: Attache, tmp_path: Path) -> None:
    (report,) = attache("--json", "import", written(tmp_path, "harbour.txt", HARBOUR)).document
    words = " ".join(HARBOUR.split("\n\n")[1].split()[:4])
    mark = attache("--json", "annotate", report["briefs"][0]["id"], "--quote", words, "--kind", "question").document
    assert mark["settled"] is False
    assert attache("--json", "settle", mark["id"]).document["settled"] is True
    assert [each["settled"] for each in attache("--json", "annotations").document] == [True]
    assert attache("--json", "settle", mark["id"], "--open").document["settled"] is False


def test_the_marks_of_a_brief_are_written_with_their_references(attache: Attache, tmp_path: Path) -> None:
    (report,) = attache("--json", "import", written(tmp_path, "harbour.txt", HARBOUR)).document
    brief = report["briefs"][0]["id"]
    words = " ".join(HARBOUR.split("\n\n")[1].split()[:4])
    attache("annotate", brief, "--quote", words, "--kind", "question", "--note", "Who says so?")
    target = tmp_path / "marks.md"
    done = attache("--json", "annotations", "--brief", brief, "--out", str(target), "--language", "ja").document
    assert (done["path"], done["marks"], done["private"]) == (str(target), 1, 0)
    text = target.read_text(encoding="utf-8")
    assert "質問" in text
    assert "Who says so?" in text
    assert words.split()[0] in text
    assert attache("annotations", "--out", str(target)).status != 0
    refused = attache("annotations", "--brief", brief, "--out", str(tmp_path / "marks.xls"))
    assert refused.status != 0
    assert ".txt, .md or .pdf" in refused.err
