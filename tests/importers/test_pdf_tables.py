"""Tables of a PDF are read as rows: along the rules where they are drawn, else where cells stand below each other."""

import io
from collections.abc import Sequence
from typing import Any, cast

import pikepdf
import pytest
from reportlab.lib import colors
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from tests.importers.documents import column, pdf
from tests.importers.reading import blocks, read

BERTHS = [
    ("Berth", "Who may use it", "Until"),
    ("North 1", "Ferries of the line and pilots when the wind is from the west", "May"),
    ("North 2", "Fishing boats under ten metres", "June"),
    ("East", "Anyone, by letter to the harbour office one week before", "July"),
]
FEES = [
    ("Item", "Fee"),
    ("A berth for one night with water and power", "40"),
    ("Pilot", "120"),
    ("A tug for vessels over fifty metres", "300"),
]
BEFORE = "The table below lists what the harbour has to give and who may have it in the year to come, as the board decided in May."
AFTER = "The office keeps the list and corrects it each month, as captains tell it what has changed since the last time."
STYLE = ParagraphStyle("cell", fontName="Helvetica", fontSize=9, leading=11)


def page(rows: Sequence[Sequence[str]], widths: Sequence[float], *, rules: Sequence[tuple[object, ...]], align: str = "TOP") -> bytes:
    """A page with a table of wrapped cells between two paragraphs."""
    buffer = io.BytesIO()
    table = Table([[Paragraph(cell, STYLE) for cell in row] for row in rows], colWidths=widths, hAlign="LEFT")
    table.setStyle(TableStyle(cast(Any, [("VALIGN", (0, 0), (-1, -1), align), *rules])))
    SimpleDocTemplate(buffer, pagesize=(595, 842)).build(
        [Paragraph(BEFORE, STYLE), Spacer(1, 8), table, Spacer(1, 8), Paragraph(AFTER, STYLE)]
    )
    return buffer.getvalue()


GRID = ("GRID", (0, 0), (-1, -1), 0.5, colors.black)
LINES = ("LINEBELOW", (0, 0), (-1, -1), 0.5, colors.black)
ABOVE = ("LINEABOVE", (0, 0), (-1, 0), 0.5, colors.black)


@pytest.mark.parametrize(("rows", "widths"), [(BERTHS, (60, 150, 50)), (FEES, (110, 36))])
@pytest.mark.parametrize("rules", [(GRID,), (LINES, ABOVE)], ids=["grid", "lines between rows"])
@pytest.mark.parametrize("align", ["TOP", "MIDDLE", "BOTTOM"])
def test_rows_of_a_narrow_ruled_table_are_whole(
    rows: Sequence[Sequence[str]], widths: Sequence[float], rules: Sequence[tuple[object, ...]], align: str
) -> None:
    text = read(page(rows, widths, rules=rules, align=align), ".pdf")
    assert blocks(text) == [("paragraph", BEFORE), *(("table_row", "\t".join(row)) for row in rows), ("paragraph", AFTER)]


@pytest.mark.parametrize(("rows", "widths"), [(BERTHS, (60, 150, 50)), (FEES, (110, 36))])
def test_rows_of_wrapped_cells_are_whole_without_rules(rows: Sequence[Sequence[str]], widths: Sequence[float]) -> None:
    text = read(page(rows, widths, rules=()), ".pdf")
    assert blocks(text) == [("paragraph", BEFORE), *(("table_row", "\t".join(row)) for row in rows), ("paragraph", AFTER)]


def test_a_table_that_is_ruled_around_its_head_alone_has_all_its_rows() -> None:
    rows = [("Port", "Ships", "Master"), ("North", "12", "Holm"), ("South", "8", "Berg"), ("East", "140", "Lund and her sons")]
    rules = (ABOVE, ("LINEBELOW", (0, 0), (-1, 0), 0.5, colors.black), ("LINEBELOW", (0, -1), (-1, -1), 0.5, colors.black))
    text = read(page(rows, (60, 50, 70), rules=rules), ".pdf")
    assert [words for kind, words in blocks(text) if kind == "table_row"] == ["\t".join(row) for row in rows]


def test_two_short_columns_are_no_table() -> None:
    left, right = (
        ["The mayor of the", "northern harbour", "signed on Monday."],
        ["The mayor of the", "southern harbour", "signed on Friday."],
    )
    text = read(pdf([[*column([BEFORE[:90]], top=760), *column(left, top=720), *column(right, x=320, top=720)]]), ".pdf")
    assert "table_row" not in {kind for kind, _ in blocks(text)}


def test_an_empty_cell_keeps_its_place_and_a_joined_one_is_one() -> None:
    rows = [("Fees of the harbour", "", ""), ("Night", "", "40"), ("", "Day", "20"), ("Pilot", "by letter", "120")]
    text = read(page(rows, (110, 60, 40), rules=(GRID, ("SPAN", (0, 0), (2, 0)))), ".pdf")
    said = [words for kind, words in blocks(text) if kind == "table_row"]
    assert said[-3:] == ["Night\t\t40", "\tDay\t20", "Pilot\tby letter\t120"]
    assert "Fees of the harbour" in text.raw


def test_short_cells_of_many_rows_are_no_columns_of_text() -> None:
    said = [(f"Port {number}", f"{number} ships", f"Year {2000 + number}") for number in range(1, 9)]
    placed = [(x, 700.0 - 14 * at, words) for at, row in enumerate(said) for x, words in zip((72.0, 250.0, 420.0), row, strict=True)]
    assert blocks(read(pdf([placed]), ".pdf")) == [("table_row", "\t".join(row)) for row in said]


def test_close_columns_without_rules_are_rows_where_three_stand_below_each_other() -> None:
    said = (("Port", "Ships"), ("Nor", "12"), ("Sud", "8"), ("Est", "140"))
    placed = [(x, 700.0 - 14 * at, words) for at, row in enumerate(said) for x, words in zip((72.0, 102.0), row, strict=True)]
    assert blocks(read(pdf([placed]), ".pdf")) == [("table_row", "\t".join(row)) for row in said]


def test_rules_above_and_below_running_text_make_no_table_of_it() -> None:
    lines = [f"This line {number} of the page runs from the left margin of it to the right one" for number in range(24)]
    buffer = io.BytesIO(pdf([column(lines, top=740)]))
    text = read(framed(buffer.getvalue()), ".pdf")
    assert {kind for kind, _ in blocks(text)} == {"paragraph"}


def framed(data: bytes) -> bytes:
    """The page with rules at its head, its foot and between."""
    with pikepdf.Pdf.open(io.BytesIO(data)) as file:
        file.pages[0].contents_add(b"q 0.5 w 60 770 m 530 770 l S 60 575 m 530 575 l S 60 380 m 530 380 l S q", prepend=True)
        buffer = io.BytesIO()
        file.save(buffer)
    return buffer.getvalue()


@pytest.mark.parametrize("ruled", [True, False])
def test_a_word_that_is_hyphenated_in_a_cell_is_whole(ruled: bool) -> None:
    rows = (("Berth", "Who"), ("North", "Pilots and their rep-|resentatives, and so-|called guests"), ("South", "Ferries"))
    placed, y = list[tuple[float, float, str]](), 700.0
    edges = [y + 12]
    for first, second in rows:
        placed.append((74.0, y, first))
        for line in second.split("|"):
            placed.append((144.0, y, line))
            y -= 12
        edges.append(y + 12 - 3)
        y -= 4
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(595, 842))
    for x, at, words in placed:
        canvas.drawString(x, at, words)
    if ruled:
        canvas.grid([70, 140, 300], edges)
    for number, line in enumerate(
        ("The representatives of the quarry were heard first, and", "then all who had come, in the order of the list.")
    ):
        canvas.drawString(70, 600 - 12 * number, line)
    canvas.save()
    said = blocks(read(buffer.getvalue(), ".pdf"))
    assert ("table_row", "North\tPilots and their representatives, and so-called guests") in said


def test_signs_in_a_wrapped_cell_stand_together() -> None:
    pdfmetrics.registerFont(UnicodeCIDFont("HeiseiMin-W3"))
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(595, 842))
    canvas.setFont("HeiseiMin-W3", 10)
    for x, at, words in ((74, 700, "北"), (144, 700, "水先案内人は外の"), (144, 688, "埠頭で待つ"), (74, 672, "南"), (144, 672, "渡し船")):
        canvas.drawString(x, at, words)
    canvas.grid([70, 140, 300], [712, 684, 668])
    canvas.save()
    assert blocks(read(buffer.getvalue(), ".pdf")) == [("table_row", "北\t水先案内人は外の埠頭で待つ"), ("table_row", "南\t渡し船")]
