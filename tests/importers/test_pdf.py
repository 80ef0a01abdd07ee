"""PDF files made for the test: order, paragraphs, heads, hyphens, tables, pictures, passwords."""

import io

import pikepdf
import pytest
import typst
from reportlab.pdfgen.canvas import Canvas

from app.core.anchors import find_quote
from app.core.errors import ImportRefused
from app.core.language import Language
from app.core.model.brief import BlockKind
from app.importers.pdf_page import Line
from app.importers.pdf_text import joins, words_of
from tests.importers.documents import WIDTH, column, locked, pdf
from tests.importers.reading import blocks, cleaned, read, words

FIRST = [
    "The two harbours have been joined by a ferry for a hundred",
    "years, and the people of both cities still speak of the pub-",
    "lic hearing of 1999 at which the line was nearly closed. It",
    "was a well-",
    "known quarrel.",
]
LEFT = [f"Left column line number {word} of the running text" for word in ("one", "two", "three", "four", "five", "six")]
RIGHT = [f"Right column line number {word} of the running text" for word in ("one", "two", "three", "four", "five", "six")]


def test_lines_become_paragraphs_and_hyphens_are_mended() -> None:
    imported = read(pdf([column([*FIRST[:3], "", "A public matter, it was said; it was well-known at the", "time."])]), ".pdf")
    first, second = words(imported)
    assert first.endswith("still speak of the public hearing of 1999 at which the line was nearly closed. It")
    assert second == "A public matter, it was said; it was well-known at the time."
    assert "pub-\nlic" in imported.raw
    assert not set("\x02\ufffe\u00ad") & set(imported.raw + cleaned(imported).text)
    assert find_quote(cleaned(imported).text, "public hearing of 1999") is not None


@pytest.mark.parametrize(
    ("left", "right", "known", "whole"),
    [
        ("pub", "lic", ("the public",), True),
        ("pub", "lic", (), True),
        ("people", "to", ("people-to-people ties",), False),
        ("well", "known", ("a well-known port",), False),
        ("above", "mentioned", (), False),
        ("Na", "Yong", (), False),
        ("COVID", "era", (), False),
        ("high", "speed", ("the speed of it",), False),
        ("rail", "road", ("the railroad",), True),
    ],
)
def test_which_hyphens_are_of_the_word(left: str, right: str, known: tuple[str, ...], whole: bool) -> None:
    vocabulary = words_of([_lines(known)])
    assert joins(left, right, vocabulary) is whole


def _lines(known: tuple[str, ...]) -> list[Line]:
    return [Line(text, 1, 0, 1, 1, 0, 10) for text in known]


def test_the_left_column_comes_wholly_before_the_right_one() -> None:
    rows = [placed for left, right in zip(column(LEFT, x=50), column(RIGHT, x=320), strict=True) for placed in (left, right)]
    title = (50, 790, "A title over both of the columns that runs the full width of the page, edge to edge")
    text = cleaned(read(pdf([[title, *rows]]), ".pdf")).text
    assert [text.index(line) for line in (title[2], *LEFT, *RIGHT)] == sorted(text.index(line) for line in (title[2], *LEFT, *RIGHT))


def test_running_heads_and_page_numbers_are_cut_and_the_sentence_goes_on() -> None:
    body = [f"This line {word} of a page is as long as all the other lines of it" for word in ("one", "two", "three", "four")]
    pages = [
        [
            (72, 810, "HARBOUR REVIEW"),
            *column([*body, f"and page {number} ends in the middle of a sentence that is"], top=700),
            (290, 30, f"{number}"),
        ]
        for number in (1, 2, 3)
    ]
    imported = read(pdf(pages), ".pdf")
    text = cleaned(imported).text
    assert "HARBOUR REVIEW" not in text
    assert imported.raw.count("HARBOUR REVIEW") == 3
    assert "a sentence that is This line one" in text.replace("\n\n", " ")
    assert imported.page_labels == ("1", "2", "3")
    assert imported.page_count == 3
    assert {mend.kind for mend in imported.repairs} >= {"running_head", "page_number"}


def test_a_sentence_cut_by_a_page_break_reads_on() -> None:
    body = [
        "This line of the first page is as long as the other lines of it are",
        "and the page ends in the middle of a sentence that the next one",
    ]
    after = ["continues here without a capital letter, and then at last it ends.", "", "A new paragraph."]
    imported = read(pdf([[(72, 810, "HEAD"), *column(body)], [(72, 810, "HEAD"), *column(after)]]), ".pdf")
    assert words(imported)[0].endswith("that the next one continues here without a capital letter, and then at last it ends.")
    assert [mend.kind for mend in imported.repairs].count("page_break") == 1
    assert imported.page_starts[0] == 0
    assert imported.blocks[-1].page == 2


def test_large_type_is_a_heading_and_the_title() -> None:
    sizes = {"Opening the Ferry Line Again": 20.0, "What it costs": 13.0}
    lines = [
        "Opening the Ferry Line Again",
        "",
        "",
        *FIRST[:2],
        "",
        "What it costs",
        "",
        "Half of it falls to the city, and the other half to the state.",
    ]
    imported = read(pdf([column(lines)], sizes=sizes), ".pdf")
    assert [(block.kind, block.level) for block in imported.blocks if block.level] == [(BlockKind.HEADING, 1), (BlockKind.HEADING, 2)]
    assert imported.metadata.title == "Opening the Ferry Line Again"


def test_small_type_at_the_foot_is_a_note() -> None:
    note = "1 As the harbour office counted it."
    imported = read(
        pdf([[*column([*FIRST[:3], "", "The count¹ was never repeated in all the years since then."]), (72, 60, note)]], sizes={note: 7.0}),
        ".pdf",
    )
    assert blocks(imported)[-1] == ("footnote", note)


def test_cells_on_one_line_are_a_row() -> None:
    rows = [[(72, 700 - 14 * at, name), (250, 700 - 14 * at, ships), (420, 700 - 14 * at, year)] for at, (name, ships, year) in enumerate([
        ("Harbour", "Ships", "Year"), ("North", "12", "2023"), ("South", "8", "2024"),
    ])]  # fmt: skip
    imported = read(pdf([[cell for row in rows for cell in row]]), ".pdf")
    said = cleaned(imported).text
    assert said.index("North") < said.index("12") < said.index("2023") < said.index("South") < said.index("8")


def test_a_narrow_table_has_rows_and_a_narrow_numbered_heading_has_none() -> None:
    def rows(*said: tuple[str, str]) -> list[tuple[float, float, str]]:
        return [(x, 700 - 14 * at, words) for at, row in enumerate(said) for x, words in zip((72, 150), row, strict=True)]

    table = read(pdf([rows(("Region", "Share"), ("North", "7.1"), ("South", "8.5"))]), ".pdf")
    assert blocks(table) == [("table_row", "Region\tShare"), ("table_row", "North\t7.1"), ("table_row", "South\t8.5")]
    numbered = read(pdf([rows(("1.", "The harbour"), ("2.", "The ferry"))]), ".pdf")
    assert {kind for kind, _ in blocks(numbered)} == {"list_item"}
    alone = read(pdf([[*rows(("Table 1", "Herring")), *column(FIRST, top=640)]]), ".pdf")
    assert "table_row" not in {kind for kind, _ in blocks(alone)}


def test_korean_and_japanese_lines() -> None:
    korean = read(
        pdf([column(["두 도시의 시장은 지난주 항구에서 만나 여객선 항로를 다시", "열기로 뜻을 모았다."])], font="HeiseiMin-W3"), ".pdf"
    )
    japanese = read(
        pdf([column(["両市の市長は先週、港で会談し、フェリー航路を再開する", "ことで一致した。"])], font="HeiseiMin-W3"), ".pdf"
    )
    assert words(japanese) == ["両市の市長は先週、港で会談し、フェリー航路を再開することで一致した。"]
    assert japanese.metadata.language is Language.JA
    assert korean.page_count == 1


def test_a_password_is_asked_for_and_opens_the_file() -> None:
    data = locked(pdf([column(FIRST)]), "harbour")
    with pytest.raises(ImportRefused, match="needs a password"):
        read(data, ".pdf")
    with pytest.raises(ImportRefused, match="does not open"):
        read(data, ".pdf", password="wrong")
    assert "two harbours" in read(data, ".pdf", password="harbour").raw


def test_blank_pages_say_so() -> None:
    imported = read(pdf([[], []]), ".pdf")
    assert "blank" in imported.notes[0]
    assert imported.pages_without_text == ()
    assert imported.page_count == 2
    assert imported.raw.strip() == ""


@pytest.mark.parametrize("share", [0.1, 0.4, 0.7])
def test_a_truncated_file_is_read_or_refused_in_words(share: float) -> None:
    data = pdf([column(FIRST)] * 3)
    try:
        imported = read(data[: int(len(data) * share)], ".pdf")
    except ImportRefused as refusal:
        assert "complete copy" in refusal.sentence
    else:
        assert imported.page_count


def test_the_content_decides_not_the_name() -> None:
    assert read(pdf([column(FIRST)]), ".txt").importer == "pdf"
    with pytest.raises(ImportRefused, match="no PDF inside"):
        read("Only words.", ".pdf")


def test_wide_lines_are_not_taken_for_columns() -> None:
    lines = [
        f"Line {number} of a paragraph that fills the page from the left margin to the right one, as letters do" for number in range(12)
    ]
    assert max(len(line) * 5 for line in lines) < WIDTH
    assert len(words(read(pdf([column(lines)]), ".pdf"))) == 1


def turned(data: bytes, rotation: int) -> bytes:
    """The PDF, its pages turned to be looked at."""
    buffer = io.BytesIO()
    with pikepdf.Pdf.open(io.BytesIO(data)) as file:
        for page in file.pages:
            page.Rotate = rotation
        file.save(buffer)
    return buffer.getvalue()


STORY = (
    "The harbour board met on Monday and agreed that the", "eastern quay opens in May; the pilots will be told by",
    "letter before the end of the month. Two captains asked", "whether the ferry would call at the northern island.",
)  # fmt: skip


@pytest.mark.parametrize("rotation", [90, 180, 270])
def test_the_order_of_a_turned_page_is_that_of_its_lines(rotation: int) -> None:
    assert words(read(turned(pdf([column(STORY)]), rotation), ".pdf")) == [" ".join(STORY)]


@pytest.mark.parametrize("rotation", [90, 270])
def test_lines_that_run_up_or_down_the_page_are_read_in_their_order(rotation: int) -> None:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(595, 842))
    canvas.translate(*((595, 0) if rotation == 90 else (0, 842)))
    canvas.rotate(rotation)
    for number, line in enumerate(STORY):
        canvas.drawString(60, 500 - 14 * number, line)
    canvas.save()
    assert words(read(turned(buffer.getvalue(), rotation), ".pdf")) == [" ".join(STORY)]


def test_signs_beyond_the_basic_plane_are_whole() -> None:
    stands_for = b"""/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Signs def /CMapType 2 def
1 begincodespacerange <00> <FF> endcodespacerange
2 beginbfchar <78> <D842DFB7> <79> <D83D> endbfchar endcmap end end"""
    buffer = io.BytesIO()
    with pikepdf.Pdf.open(io.BytesIO(pdf([column(["x and x met in the north", "to agree on y"])]))) as file:
        for found in file.objects:
            if isinstance(found, pikepdf.Dictionary) and found.get("/Type") == "/Font":
                found.ToUnicode = file.make_stream(stands_for)
        file.save(buffer)
    text = read(buffer.getvalue(), ".pdf")
    assert words(text) == ["\U00020bb7 and \U00020bb7 met in the north to agree on \ufffd"]
    assert text.raw.encode()


def test_three_columns_drawn_line_by_line_are_read_one_after_the_other() -> None:
    said = [
        [f"{name} column says its words", *(f"and goes on in line {name} {line}" for line in range(1, 9)), f"until it ends with {name}."]
        for name in ("left", "middle", "right")
    ]
    rows = zip(*said, strict=True)
    placed = [(40.0 + 180 * at, 760.0 - 12 * row, words_) for row, cells in enumerate(rows) for at, words_ in enumerate(cells)]
    assert words(read(pdf([placed], size=9), ".pdf")) == [" ".join(lines) for lines in said]


def test_rows_of_a_table_at_the_foot_of_pages_are_no_running_heads() -> None:
    pages = [[(72.0, 700.0 - 14 * row, f"Port {40 * page + row} has {row} ships") for row in range(46)] for page in range(4)]
    text = read(pdf(pages), ".pdf")
    assert {mend.kind for mend in text.repairs} <= {"page_break"}


def test_letters_that_nobody_can_read_are_none_and_the_page_is_a_picture() -> None:
    buffer = io.BytesIO()
    made = typst.compile(f"#set page(height: 400pt)\n{' '.join(STORY)}".encode())
    with pikepdf.Pdf.open(io.BytesIO(made)) as file:
        for found in file.objects:
            if isinstance(found, pikepdf.Dictionary) and "/ToUnicode" in found:
                del found["/ToUnicode"]
        file.save(buffer)
    text = read(buffer.getvalue(), ".pdf")
    assert (text.raw.strip(), text.pages_without_text) == ("", (1,))
    assert "no text layer" in text.notes[0]


@pytest.mark.parametrize(
    ("left", "right", "whole"),
    [
        ("was told to Minister Han Tae-", "yul in the spring", "Han Tae-yul"),
        ("was told to Yang Hye-", "rin, who", "Yang Hye-rin"),
        ("and then Bae Dong-", "lac", "Bae Dong-lac"),
        ("and then Na-", "rae Seol, of the harbour", "Na-rae Seol"),
        ("was heard by Mr. Park Man-", "aging the quay", "Park Managing"),
        ("seen from Park Lane the Mon-", "day market", "Monday"),
        ("and all that. E-", "mails were read", "E-mails"),
        ("of the pilots in 2024-", "2025 and later", "2024-2025"),
        ("of the pilots on pages 11–", "14 and later", "11–14"),
        ("in the harbour of Bu-", "san", "Busan"),
    ],
)
def test_hyphens_of_names_and_ranges_at_a_line_end(left: str, right: str, whole: str) -> None:
    text = cleaned(read(pdf([column(["The minutes of the board say at great length what the pilots", left, right])]), ".pdf")).text
    assert whole in text
