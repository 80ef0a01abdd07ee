"""Tables: rows side by side, the head repeated on each page, tall rows divided inside their cells."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.book.flowables.base import Piece
from app.book.flowables.columns import Columns
from app.book.flowables.stack import Stack
from app.book.sheet import Sheet
from app.book.styles import INKS, PALE, RULE
from app.book.text import Colour

SIDE, LEAST_SIDE = 7.0, 4.5
"""White at each side of a cell in points, and in a table whose words would be cut otherwise."""
PAD = 5.0
WHOLE = 150.0
"""Rows up to this height (points) are not divided: a cell cut after two lines is hard to read."""


@dataclass(frozen=True, slots=True)
class TableForm:
    """Shares of the line each column takes; which columns are shaded; whether rows are ruled and inset at the sides.

    ``columns`` have seen the cells, and fit the widths to them; without them the shares stand.
    """

    shares: tuple[float, ...]
    shaded: tuple[int, ...] = ()
    ruled: bool = True
    inset: bool = True
    columns: Columns | None = None

    def widths(self, width: float) -> list[float]:
        """Column widths in points."""
        total = sum(self.shares)
        wished = [width * share / total for share in self.shares]
        return wished if self.columns is None else self.columns.fitted(wished, sum(self.sides(width)))

    @property
    def pad(self) -> float:
        """White above and below a row; rows without rules stand closer."""
        return PAD if self.ruled or self.shaded or self.inset else 1.0

    def sides(self, width: float) -> tuple[float, float]:
        """White at the left and at the right of a cell, in a table of that width; less where that makes room for the words."""
        if not self.inset:
            return 0.0, 8.0
        seen = self.columns
        helps = seen is not None and not seen.have_room(width, 2 * SIDE) and seen.have_room(width, 2 * LEAST_SIDE)
        side = LEAST_SIDE if helps else SIDE
        return side, side


class Row(Piece):
    """Cells side by side; divided where every cell can be. A head is said once, and repeated for the eye alone."""

    def __init__(self, cells: Sequence[Piece], form: TableForm, head: bool = False, open_end: bool = False) -> None:
        self.cells, self.form, self.head, self.open_end = tuple(cells), form, head, open_end
        self.width = self.height = 0.0
        self.cell_heights: list[float] = []
        self.said = False

    def wrap(self, width: float) -> float:
        """The tallest cell."""
        if width != self.width:
            self.width = width
            sides = sum(self.form.sides(width))
            inner = [column - sides for column in self.form.widths(width)]
            self.cell_heights = [cell.wrap(room) for cell, room in zip(self.cells, inner, strict=True)]
            self.height = max(self.cell_heights, default=0.0) + 2 * self.form.pad
        return self.height

    @property
    def least(self) -> float:
        """The row, or the beginnings of its cells where it is tall."""
        beginnings = (min(cell.least, tall) for cell, tall in zip(self.cells, self.cell_heights, strict=True))
        return self.height if self.height < WHOLE else max(beginnings, default=0.0) + 2 * self.form.pad

    def split(self, height: float) -> tuple[Piece, Piece] | None:
        """Divide each cell that is too tall; a cell that fits stays above."""
        room = height - 2 * self.form.pad
        heads, rests = list[Piece](), list[Piece]()
        for cell, tall in zip(self.cells, self.cell_heights, strict=True):
            parts = (cell, Stack(())) if tall <= room else cell.split(room)
            if parts is None:
                return None
            heads.append(parts[0])
            rests.append(parts[1])
        return Row(heads, self.form, self.head, open_end=True), Row(rests, self.form, self.head, self.open_end)

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        """Grounds, rule, cells."""
        if self.head:
            sheet.rect(x, top - self.height, self.width, self.height, INKS[Colour.ACCENT])
        left, side = x, self.form.sides(self.width)[0]
        for number, (cell, column) in enumerate(zip(self.cells, self.form.widths(self.width), strict=True)):
            if number in self.form.shaded and not self.head:
                sheet.rect(left, top - self.height, column, self.height, PALE)
            with sheet.muted(self.said):
                cell.draw(sheet, left + side, top - self.form.pad)
            left += column
        self.said = self.head
        if self.form.ruled and not self.head and not self.open_end:
            sheet.line(x, top - self.height, x + self.width, top - self.height, RULE)


class TablePiece(Piece):
    """Rows under a head. Rows are measured only when a page reaches them, so a long table costs what its rows cost."""

    def __init__(self, head: Row | None, rows: Sequence[Row], start: int = 0) -> None:
        self.head, self.rows, self.start = head, rows, start
        self.before, self.after = 3.0, 9.0
        self.width = 0.0
        self.shown: tuple[Row, ...] | None = None
        self.first: Row | None = None

    def _from_start(self) -> Row:
        return self.first if self.first is not None else self.rows[self.start]

    def _head_height(self, width: float) -> float:
        return self.head.wrap(width) if self.head else 0.0

    def wrap(self, width: float) -> float:
        """The height, or more than a page as soon as that is sure."""
        self.width = width
        total = self._head_height(width)
        if self.shown is not None:
            return total + sum(row.wrap(width) for row in self.shown)
        if self.start >= len(self.rows):
            return total
        total += self._from_start().wrap(width)
        for number in range(self.start + 1, len(self.rows)):
            if total > FAR:
                break
            total += self.rows[number].wrap(width)
        return total

    @property
    def least(self) -> float:
        """The head and the beginning of the first row."""
        if self.start >= len(self.rows):
            return self._head_height(self.width)
        first = self._from_start()
        return self._head_height(self.width) + min(first.least, first.wrap(self.width))

    def split(self, height: float) -> tuple[Piece, Piece] | None:
        """As many rows as fit, and part of a tall one."""
        room = height - self._head_height(self.width)
        shown: list[Row] = []
        for number in range(self.start, len(self.rows)):
            row = self._from_start() if number == self.start else self.rows[number]
            tall = row.wrap(self.width)
            if tall > room:
                return self._cut(shown, number, row, room)
            shown.append(row)
            room -= tall
        return None

    def _cut(self, shown: list[Row], number: int, row: Row, room: float) -> tuple[Piece, Piece] | None:
        parts = row.split(room) if (room >= row.least and row.height >= WHOLE) or not shown else None
        head, rest = TablePiece(self.head, self.rows, self.start), TablePiece(self.head, self.rows, number)
        head.after = 0.0
        if parts is not None and isinstance(parts[0], Row) and isinstance(parts[1], Row):
            shown.append(parts[0])
            rest.first = parts[1]
        elif not shown:
            return None
        elif number == self.start:
            rest.first = row
        head.shown = tuple(shown)
        return head, rest

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        """Head, then rows."""
        rows = self.shown
        if rows is None:
            rows = (self._from_start(), *self.rows[self.start + 1 :]) if self.start < len(self.rows) else ()
        for row in (*((self.head,) if self.head else ()), *rows):
            height = row.wrap(self.width)
            row.draw(sheet, x, top)
            top -= height
        if self.shown and self.shown[-1].open_end and self.shown[-1].form.ruled:
            sheet.line(x, top, x + self.width, top, RULE)


FAR = 2000.0
"""Taller than any page (points): measuring on would be for nothing."""


def head_form(form: TableForm) -> TableForm:
    """The form of the head row: no shading, no rules."""
    return replace(form, shaded=(), ruled=False)
