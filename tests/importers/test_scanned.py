"""Words that a machine read on pictures become text like any other, and each knows its place on the page."""

import pytest

from app.core.errors import ImportRefused
from app.core.language import Language
from app.importers.base import Document, ImportOptions, Rendering, ScannedPage, ScannedWord
from app.importers.rendering import rendered
from app.importers.scanned import lines_of_scan
from app.importers.tesseract import Tesseract
from tests.importers.documents import column, pdf
from tests.importers.reading import cleaned, read
from tests.importers.scans import needs_tesseract, page_of_ink, png, scan, scanned_pdf

INK = page_of_ink(["The ferry sails on Monday."])


def test_pages_that_are_pictures_are_told_from_pages_with_words() -> None:
    imported = read(scanned_pdf([INK, ["A page with words."], INK]), ".pdf")
    assert imported.pages_without_text == (1, 3)
    assert "2 of 3 pages have no text (page 1, 3)" in imported.notes[0]


def test_a_stamp_on_a_picture_is_no_text_layer() -> None:
    data = scanned_pdf([INK])
    assert read(data, ".pdf").pages_without_text == (1,)
    assert read(pdf([column(["Short, but all there is."])]), ".pdf").pages_without_text == ()


def test_words_of_the_machine_stand_between_the_words_of_the_file() -> None:
    data = scanned_pdf([["First page, typed."], INK, ["Third page, typed."]])
    imported = read(data, ".pdf", scanned=(scan(2, "Second page, read from", "the picture of it."),))
    assert cleaned(imported).text.split("\n\n") == ["First page, typed.", "Second page, read from the picture of it.", "Third page, typed."]
    assert [(block.page, block.confidence) for block in imported.blocks] == [(1, -1), (2, 90), (3, -1)]
    assert imported.pages_without_text == ()


def test_each_word_knows_its_place_on_the_page() -> None:
    imported = read(png(INK), ".png", scanned=(scan(1, "Harbour office", "of the town"),))
    found = {imported.raw[word.start : word.end]: word for block in imported.blocks for word in block.words}
    assert list(found) == ["Harbour", "office", "of", "the", "town"]
    assert found["office"][2:6] == (1800, 500, 2400, 600)
    assert found["of"][2:6] == (1000, 650, 1200, 750)


@pytest.mark.parametrize(
    ("turned", "box"), [(90, (500, 7600, 600, 8200)), (180, (7600, 9400, 8200, 9500)), (270, (9400, 1800, 9500, 2400))]
)
def test_a_page_turned_to_be_read_is_turned_back(turned: int, box: tuple[int, ...]) -> None:
    """On the upright picture “office” stands at x 1800 to 2400 and y 500 to 600 (ten-thousandths)."""
    line = lines_of_scan(scan(1, "Harbour office", turned=turned), 500, 1000)[0]
    assert line.words[1][2:6] == box


def test_a_word_cut_at_the_end_of_a_scanned_line_is_joined() -> None:
    lines = ["The harbour was closed for the whole of win-", "ter. In winter it is always closed."]
    assert "whole of winter. In winter" in cleaned(read(png(INK), ".png", scanned=(scan(1, *lines),))).text


def test_scripts_without_spaces_are_read_without() -> None:
    assert lines_of_scan(scan(1, "港 湾 の 工事 FTA"), 500, 1000)[0].text == "港湾の工事 FTA"
    assert lines_of_scan(scan(1, "𠮷 野"), 500, 1000)[0].text == "𠮷野"
    assert lines_of_scan(scan(1, "항만 공사"), 500, 1000)[0].text == "항만 공사"


def test_upright_lines_are_one_paragraph_and_their_words_stand_where_they_stood() -> None:
    """Three columns from right to left, each letter 20 wide and 20 high, as tesseract orders them."""
    columns = ("港の工事は春に始まりましたがまだ", "終わっていませんので船は別の港に", "着きます。")
    lefts = (900, 860, 820)
    words = [
        ScannedWord(said, number, left, 100, left + 20, 100 + 20 * len(said), 90)
        for number, (left, said) in enumerate(zip(lefts, columns, strict=True))
    ]
    page = ScannedPage(page=1, width=1000, height=2000, words=tuple(words))
    imported = read(png(INK), ".png", scanned=(page,))
    assert cleaned(imported).text == "".join(columns)
    assert [word[2:6] for block in imported.blocks for word in block.words] == [
        (word.left * 10, word.top * 5, word.right * 10, word.bottom * 5) for word in words
    ]


def test_specks_are_no_words() -> None:
    dirt = ScannedPage(page=1, width=1000, height=2000, words=(ScannedWord("ij,", 0, 5, 5, 30, 30, 7),))
    assert lines_of_scan(dirt, 500, 1000) == []


def test_only_pages_are_drawn() -> None:
    document = Document(scanned_pdf([INK]))
    assert rendered(document, ImportOptions(), Rendering(1)).data.startswith(b"\x89PNG")
    lying = rendered(document, ImportOptions(), Rendering(1, 90))
    assert lying.width > lying.height
    with pytest.raises(ImportRefused, match="no page 2"):
        rendered(document, ImportOptions(), Rendering(2))
    with pytest.raises(ImportRefused, match="words already"):
        rendered(Document(b"Words."), ImportOptions(), Rendering(1))


@needs_tesseract
def test_tesseract_reads_a_page_and_stops_when_told() -> None:
    machine = Tesseract.installed()
    assert machine is not None
    page = rendered(Document(png(INK)), ImportOptions(), Rendering(1))
    assert " ".join(word.text for word in machine.words(page, Language.EN, lambda: None)) == "The ferry sails on Monday."

    def stop() -> None:
        raise KeyboardInterrupt

    slow = rendered(Document(png(page_of_ink(["Harbour " * 9] * 40))), ImportOptions(), Rendering(1))
    with pytest.raises(KeyboardInterrupt):
        machine.words(slow, Language.UNKNOWN, stop)


def test_a_program_that_fails_is_named() -> None:
    page = rendered(Document(png(INK)), ImportOptions(), Rendering(1))
    with pytest.raises(ImportRefused, match="Tesseract could not read"):
        Tesseract("/bin/false", ("eng",)).words(page, Language.EN, lambda: None)
