"""By the command line: words and terms in other languages, and the pages of a source that are printed."""

from pathlib import Path

import pypdfium2
import pytest
from reportlab.pdfgen.canvas import Canvas

from app.core.errors import ExitStatus
from tests.cli.conftest import Attache
from tests.cli.test_recipes import PACK


@pytest.fixture
def loaded(attache: Attache, tmp_path: Path) -> Attache:
    pack = tmp_path / "talks.yaml"
    pack.write_text(PACK, encoding="utf-8")
    assert attache("load", pack).status == ExitStatus.OK
    return attache


def test_a_korean_book_prints_the_words_that_were_put_in(loaded: Attache, tmp_path: Path) -> None:
    put = loaded("--json", "translate", "The pier", "The pier serves both.", "--language", "ko", "--text", "부두는 양측에 이롭다.")
    assert (put.document["field"], put.document["language"]) == ("text", "ko")
    loaded("translate", "The pier", "--field", "standfirst", "--language", "ko", "--text", "부두 문제")
    loaded("translate", "--meeting", "Talks on the pier", "The pier", "--language", "ko", "--text", "의제 부두")
    loaded("term", "The pier", "pier", "--language", "ko", "--form", "부두 시설")
    out = tmp_path / "book.pdf"
    loaded("book", "Talks on the pier", "-o", out, "--language", "ko")
    document = pypdfium2.PdfDocument(out.read_bytes())
    printed = "".join(page.get_textpage().get_text_bounded() for page in document).replace("\r\n", " ")
    assert [words for words in ("부두는 양측에 이롭다.", "부두 문제", "의제 부두", "부두 시설") if words not in printed] == []
    assert "The pier serves both." not in printed
    assert "We count first." in printed, "what has no words in the language keeps its own"


def test_words_that_were_put_in_change_go_and_come_back(loaded: Attache, tmp_path: Path) -> None:
    for words in ("첫 번째", "두 번째"):
        loaded("translate", "The pier", "We count first.", "--language", "ko", "--text", words)
    assert _packed(loaded, tmp_path).count("번째") == 1
    assert loaded("translate", "The pier", "We count first.", "--language", "ko", "--text", "").status == ExitStatus.OK
    assert "번째" not in _packed(loaded, tmp_path)
    assert loaded("undo").status == ExitStatus.OK
    assert "두 번째" in _packed(loaded, tmp_path)
    for form in ("埠頭", "桟橋"):
        loaded("term", "The pier", "pier", "--language", "ja", "--form", form)
    assert "桟橋" in _packed(loaded, tmp_path) and "埠頭" not in _packed(loaded, tmp_path)


def _packed(attache: Attache, folder: Path) -> str:
    attache("dump", folder / "out.yaml")
    return (folder / "out.yaml").read_text(encoding="utf-8")


def test_words_for_a_field_that_is_not_there_are_refused_with_those_there_are(loaded: Attache) -> None:
    wrong = loaded("translate", "The pier", "We count first.", "--language", "ko", "--text", "x", "--field", "marking")
    assert wrong.status == ExitStatus.REFUSED
    assert "take one of: text" in wrong.err
    own = loaded("translate", "The pier", "We count first.", "--language", "en", "--text", "x")
    assert own.status == ExitStatus.REFUSED and "written in that language" in own.err
    assert loaded("translate", "The pier", "Nobody said this.", "--language", "ko", "--text", "x").status == ExitStatus.REFUSED
    assert loaded("term", "The pier", " ", "--language", "ko", "--form", "x").status == ExitStatus.REFUSED


def test_pages_of_a_source_are_chosen_for_a_book_and_kept_in_a_recipe(loaded: Attache, tmp_path: Path) -> None:
    source = tmp_path / "joint.pdf"
    canvas = Canvas(str(source))
    canvas.drawString(72, 700, "The sides will meet in spring, and they will count the boats together.")
    canvas.save()
    loaded("import", source, "--title", "Joint = text")
    whole = loaded("--json", "save-recipe", "Full", "--annex", "Joint = text").document
    assert len(whole["annexes"]) == 1 and whole["annex_pages"] == []
    some = loaded("--json", "save-recipe", "Full", "--annex", "Joint = text=3-7, 12").document
    assert some["annexes"] == whole["annexes"]
    assert [row["pages"] for row in some["annex_pages"]] == ["3-7, 12"]
    refused = loaded("book", "Talks on the pier", "-o", tmp_path / "b.pdf", "--recipe", "Full")
    assert refused.status == ExitStatus.REFUSED
    assert "3-7" in refused.err and "Joint = text" in refused.err
    assert loaded("save-recipe", "Full", "--annex", "No such paper").status == ExitStatus.REFUSED
