"""Sheets as they are shown: number formats, formulas that were never reckoned, empty columns, notes on cells."""

import io
import re
import zipfile
from collections.abc import Sequence
from datetime import date, datetime, time
from typing import Any

import openpyxl
import pytest
import xlsxwriter
from openpyxl.comments import Comment
from openpyxl.worksheet.worksheet import Worksheet

from app.core.errors import ImportRefused
from app.core.model.brief import BlockKind
from app.importers.number_format import shown
from tests.importers.reading import blocks, read, words


@pytest.mark.parametrize(
    ("value", "code", "wanted"),
    [
        (0.345, "0.0%", "34.5%"), (0.345, "0.0 %", "34.5 %"), (0.5, "0%", "50%"), (1234567.891, "#,##0.00", "1,234,567.89"),
        (-1234.5, "#,##0.00;(#,##0.00)", "(1,234.50)"), (-2, "0.0", "-2.0"), (1500, "[$€-407] #,##0", "€ 1,500"),
        (1500, '"$"#,##0_);[Red]\\("$"#,##0\\)', "$1,500"), (1500, "[$₩-412]#,##0", "₩1,500"), (1234567, '#,##0.0,,"m"', "1.2m"),
        (0, '0;-0;"none"', "none"), (7, "000", "007"), (0.5, "# ?/?", "0.5"), (0.1 + 0.2, "General", "0.3"), (12, "", "12"),
        (1e300, "0.00", "1e+300"), (1.5, "[" * 100_000, "1.5"), (1.5, ";" * 100_000, "1.5"), (True, "General", "TRUE"),
        (datetime(2025, 5, 3), "m/d/yy", "2025-05-03"), (datetime(2025, 5, 3), "d mmmm yyyy", "3 May 2025"),
        (datetime(2025, 5, 3), "mmm yyyy", "May 2025"), (datetime(2025, 5, 3), "yyyy/mm", "2025-05"),
        (datetime(2025, 5, 3), "yyyy", "2025"),
        (datetime(2025, 5, 3), 'yyyy"년" m"월" d"일"', "2025년 5월 3일"),
        (datetime(2025, 5, 3, 14, 5), "yyyy-mm-dd h:mm", "2025-05-03 14:05"),
        (datetime(2025, 5, 3, 14, 5), "d mmm yyyy h:mm AM/PM", "3 May 2025 2:05 PM"),
        (datetime(2025, 5, 3, 14, 5), "General", "2025-05-03 14:05"),
        (date(2025, 5, 3), 'yyyy"年"m"月"d"日"', "2025年5月3日"), (time(9, 5), "h:mm", "09:05"),
    ],
)  # fmt: skip
def test_a_value_is_shown_by_its_format(value: object, code: str, wanted: str) -> None:
    assert shown(value, code) == wanted


def saved(rows: Sequence[Sequence[object]], formats: dict[str, str]) -> bytes:
    book = openpyxl.Workbook()
    sheet: Any = book.active
    for row in rows:
        sheet.append(row)
    for cell, code in formats.items():
        sheet[cell].number_format = code
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def test_percents_currencies_and_dates_of_a_sheet() -> None:
    data = saved(
        [("Share", 0.345), ("Cost", 1500), ("Day", datetime(2025, 5, 30))], {"B1": "0.0 %", "B2": "[$€-407] #,##0", "B3": "d mmm yyyy"}
    )
    assert words(read(data, ".xlsx"), BlockKind.TABLE_ROW) == ["Share\t34.5 %", "Cost\t€ 1,500", "Day\t30 May 2025"]


def test_a_formula_that_was_never_reckoned_stands_as_it_is_and_is_told_of() -> None:
    text = read(saved([("North", 2), ("South", 3), ("Sum", "=SUM(B1:B2)")], {}), ".xlsx")
    assert words(text, BlockKind.TABLE_ROW)[-1] == "Sum\t=SUM(B1:B2)"
    assert any(note.startswith("Formulas without a stored result") and ": 1." in note for note in text.notes)


def test_a_formula_with_its_result_is_the_result() -> None:
    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer)
    sheet = book.add_worksheet("Sums")
    sheet.write_formula("A1", "=2+3", None, 5)
    book.close()
    text = read(buffer.getvalue(), ".xlsx")
    assert (blocks(text), text.notes) == ([("heading", "Sums"), ("table_row", "5")], ())


def test_an_empty_first_cell_keeps_its_column_and_an_empty_margin_does_not() -> None:
    text = read(saved([(None, None, "2024", "2025"), (None, "Ships", 2, 3)], {}), ".xlsx")
    assert words(text, BlockKind.TABLE_ROW) == ["\t2024\t2025", "Ships\t2\t3"]


def test_notes_on_cells_stand_beside_the_sheet() -> None:
    book = openpyxl.Workbook()
    sheet: Any = book.active
    sheet["A1"] = "Ships"
    sheet["A1"].comment = Comment("Ask the port", "Ana Ruiz")
    buffer = io.BytesIO()
    book.save(buffer)
    assert blocks(read(buffer.getvalue(), ".xlsx"))[-1] == ("comment", "Ana Ruiz: [A1] Ask the port")


def test_a_damaged_part_is_refused_in_words() -> None:
    data = saved([("a", "b")], {})
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(buffer, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name)[:200] if name.endswith("sheet1.xml") else old.read(name))
    with pytest.raises(ImportRefused, match="damaged or cut short"):
        read(buffer.getvalue(), ".xlsx")


@pytest.mark.parametrize("said", [b'<dimension ref="A1"/>', b'<dimension ref="A1:XFD1048576"/>', b""])
def test_a_sheet_is_read_to_its_end_whatever_it_says_of_its_size(said: bytes) -> None:
    data = saved([("North", 2), ("South", "=B1")], {})
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(buffer, "w") as new:
        for name in old.namelist():
            new.writestr(name, re.sub(rb"<dimension[^>]*/>", said, old.read(name)))
    text = read(buffer.getvalue(), ".xlsx")
    assert words(text, BlockKind.TABLE_ROW) == ["North\t2", "South\t=B1"]
    assert not any("only the first" in note for note in text.notes)


def test_columns_that_are_not_read_are_told_of() -> None:
    text = read(saved([["near", *[None] * 120, "far"]], {}), ".xlsx")
    assert text.notes == ("Of the sheets Sheet only the first 100 columns were read.",)


def test_head_and_foot_of_a_sheets_pages_are_told() -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.append(["Quay", "Ships"])
    head, foot = sheet.oddHeader, sheet.oddFooter
    assert head is not None
    assert foot is not None
    head.center.text, head.center.size = "대외비", 14  # type: ignore[union-attr]
    head.left.text = "Port & Mole"  # type: ignore[union-attr]
    foot.right.text = "Page &P of &N"  # type: ignore[union-attr]
    foot.left.text = "&P"  # type: ignore[union-attr]
    stream = io.BytesIO()
    book.save(stream)
    assert read(stream.getvalue(), ".xlsx").furniture == ("Port & Mole", "대외비", "Page of")
