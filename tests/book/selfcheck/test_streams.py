"""Words that were read in one book are taken for those of the next only where every code still means the same."""

from collections.abc import Mapping

import pikepdf
import pytest

from app.book.selfcheck import streams
from app.book.selfcheck.streams import DrawnWords, drawn_words

SHOWS = b"BT /F1 12 Tf (ab) Tj ET"


def page_with(codes: Mapping[int, str], content: bytes = SHOWS) -> pikepdf.Pdf:
    """A file of one page whose font F1 has those codes."""
    file = pikepdf.new()
    page = file.add_blank_page()
    rows = "\n".join(f"<{code:02x}> <{ord(letter):04x}>" for code, letter in codes.items())
    map_of = file.make_stream(f"{len(codes)} beginbfchar\n{rows}\nendbfchar".encode())
    font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.TrueType, ToUnicode=map_of)
    page.obj.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=file.make_indirect(font)))
    page.obj.Contents = file.make_stream(content)
    return file


def read_after(first: pikepdf.Pdf, then: pikepdf.Pdf) -> str:
    """The words of a file that is read after another one."""
    known = DrawnWords()
    list(drawn_words(first, known))
    known.next_book()
    return "".join(drawn_words(then, known))


HI = {ord("a"): "H", ord("b"): "i"}


def test_a_font_that_learned_another_letter_has_nothing_read_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    known = DrawnWords()
    assert "".join(drawn_words(page_with(HI), known)) == "Hi"
    known.next_book()
    monkeypatch.setattr(streams, "TOKENS", None)  # taking a stream apart again would fail
    assert "".join(drawn_words(page_with({**HI, ord("c"): "!"}), known)) == "Hi"


def test_a_code_that_means_another_letter_is_read_anew() -> None:
    assert read_after(page_with(HI), page_with({**HI, ord("b"): "o"})) == "Ho"


def test_a_code_that_lost_its_meaning_is_read_anew() -> None:
    assert read_after(page_with(HI), page_with({ord("a"): "H"})) == "H"


def test_a_font_that_is_not_there_leaves_the_one_before() -> None:
    content = b"BT /F1 12 Tf (a) Tj /F2 12 Tf (b) Tj ET"
    changed = {**HI, ord("b"): "o"}
    assert read_after(page_with(HI, content), page_with(changed, content)) == "Ho"
