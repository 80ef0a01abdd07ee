"""Puts the pieces of a text into a document, those of tables into real ones.

Between two pieces the document has one character, whether a line end or the edge of a cell: offsets are reckoned alike in both.
"""

from collections.abc import Sequence
from typing import Any, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)

from app.core.text import Utf16Map
from app.ui.theme import Look
from app.ui.typography import STYLES
from app.ui.views.reader.pieces import Grid, Piece

_ABOVE, _BELOW = 12, 16
"""Pixels between a table and the paragraphs around it."""
_SMALLER = 2
"""Pixels by which the type of a cell is smaller than that of the text."""


def fill(look: Look, document: QTextDocument, pieces: Sequence[Piece], grids: Sequence[Grid], size: int) -> None:
    """Fill an empty document."""
    text, places = _without_cells(pieces, grids)
    document.setPlainText(text)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    goes_on = False
    for grid, place in zip(reversed(grids), reversed(places), strict=True):
        cursor.setPosition(place)
        form = _format(look, grid)
        form.setTopMargin(0 if grid.goes_on else _ABOVE)
        form.setBottomMargin(0 if goes_on else _BELOW)
        goes_on = grid.goes_on
        _fill(look, cursor.insertTable(grid.rows, grid.columns, form), pieces, grid, size)
    cursor.endEditBlock()


def _without_cells(pieces: Sequence[Piece], grids: Sequence[Grid]) -> tuple[str, list[int]]:
    """The pieces that are no cells, one on a line, and the positions of the tables, at which no line ends: a table ends it."""
    parts: list[str] = []
    at, length, places = 0, 0, list[int]()
    for grid in grids:
        before = "\n".join(piece.words for piece in pieces[at : grid.first])
        parts.append(before)
        length += len(before)
        places.append(length)
        at = grid.end
    parts.append("\n".join(piece.words for piece in pieces[at:]))
    text = "".join(parts)
    units = Utf16Map(text)
    return text, [units.to_utf16(place) for place in places]


def _fill(look: Look, table: QTextTable, pieces: Sequence[Piece], grid: Grid, size: int) -> None:
    plain, head = QTextCharFormat(), QTextCharFormat()
    plain.setFont(look.font("reading", px=max(STYLES["caption"].px, size - _SMALLER)))
    head.setFont(look.font("body_bold", px=max(STYLES["caption"].px, size - _SMALLER)))
    for column in range(grid.columns):
        for row in range(grid.heads):
            table.cellAt(row, column).setFormat(_head_format(look))
    cursor = table.firstCursorPosition()
    first, right = cursor.position(), _to_the_right()
    for number in reversed(range(grid.rows * grid.columns)):  # those before it are empty still: each is one position
        words = pieces[grid.first + number].words
        if words:
            cursor.setPosition(first + number)
            if number % grid.columns in grid.numbers:
                cursor.setBlockFormat(right)
            cursor.insertText(words, head if number < grid.heads * grid.columns else plain)


def _format(look: Look, grid: Grid) -> QTextTableFormat:
    form = QTextTableFormat()
    form.setBorder(1)
    form.setBorderCollapse(True)
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderBrush(look.colour("line2"))
    form.setCellPadding(6)
    form.setCellSpacing(0)
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    form.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, share) for share in grid.widths])
    form.setHeaderRowCount(grid.heads)
    return form


def _head_format(look: Look) -> QTextTableCellFormat:
    form = QTextTableCellFormat()
    form.setBackground(look.colour("neutral"))
    return form


def _to_the_right() -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setAlignment(Qt.AlignmentFlag.AlignRight)
    return form


def selected_span(cursor: QTextCursor) -> tuple[int, int]:
    """The positions from the first to the last selected letter: of all the cells, where several of a table are selected."""
    table = cursor.currentTable()
    if not cursor.hasComplexSelection():
        return cursor.selectionStart(), cursor.selectionEnd()
    row, rows, column, columns = _selected(cursor)
    if rows > 1:
        column, columns = 0, table.columns()
    last = table.cellAt(row + rows - 1, column + columns - 1)
    return table.cellAt(row, column).firstCursorPosition().position(), last.lastCursorPosition().position()


def whole_rows(cursor: QTextCursor) -> QTextCursor | None:
    """A selection over several rows in whole rows: that is how its words are read; None where it is so already."""
    table = cursor.currentTable()
    if not cursor.hasComplexSelection():
        return None
    row, rows, _, columns = _selected(cursor)
    if rows < 2 or columns == table.columns():
        return None
    whole = QTextCursor(table.cellAt(row, 0).firstCursorPosition())
    whole.setPosition(table.cellAt(row + rows - 1, table.columns() - 1).lastCursorPosition().position(), QTextCursor.MoveMode.KeepAnchor)
    return whole


def _selected(cursor: QTextCursor) -> tuple[int, int, int, int]:
    """First row, rows, first column and columns of the selected cells."""
    row, rows, column, columns = cast(tuple[int, int, int, int], cast(Any, cursor).selectedTableCells())
    return row, rows, column, columns
