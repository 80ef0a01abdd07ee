"""A table with two sides, seen from above."""

from collections.abc import Sequence

from app.book.blocks import Seating
from app.book.flowables.drawing import ACCENT, GREY, WHITE, Figure
from app.book.sheet import Sheet
from app.book.styles import PALE, Align, StyleSheet
from app.book.typeset.inline import Preparer
from app.book.typeset.paragraph import Paragraph

TABLE_HEIGHT = 34.0
SEAT = 4.2
SIZE = 9.0
"""Points of the names."""


def seat_order(names: Sequence[str]) -> list[str]:
    """First in the middle, second at the right hand, third at the left, and so on (order of precedence at a table)."""
    row: list[str] = []
    for number, name in enumerate(names):
        if number % 2:
            row.append(name)
        else:
            row.insert(0, name)
    return row


class SeatingPiece(Figure):
    """The far side above the table, the near side below it."""

    def __init__(self, preparer: Preparer, sheet: StyleSheet, seating: Seating) -> None:
        super().__init__(preparer, sheet)
        self.seating = seating
        self.rows: list[list[tuple[Paragraph, float]]] = []

    def measure(self, width: float) -> float:
        """Names on both sides of the table."""
        style = self.style(SIZE, align=Align.CENTRE).but(phrases=True)
        self.rows = []
        for names in (self.seating.far, self.seating.near):
            room = width / max(len(names), 1) - 6
            self.rows.append([self.paragraph(name, style, room) for name in seat_order(names)])
        return self._table + sum(self._depth(row) for row in self.rows)

    @property
    def _table(self) -> float:
        return TABLE_HEIGHT * self.grown(SIZE)

    @staticmethod
    def _depth(row: list[tuple[Paragraph, float]]) -> float:
        return max((height for _, height in row), default=0.0) + 2 * SEAT + 12

    def paint(self, sheet: Sheet, x: float, top: float) -> None:
        """The table with the names of the sides, seats, names."""
        upper = top - self._depth(self.rows[0])
        lower, grown = upper - self._table, self.grown(SIZE)
        sheet.rect(x, lower, self.width, self._table, PALE)
        label = self.style(SIZE, GREY, bold=True, align=Align.CENTRE)
        self.words(sheet, self.seating.far_label, label, x + self.width / 2, upper - 13 * grown)
        self.words(sheet, self.seating.near_label, label, x + self.width / 2, lower + 7 * grown)
        self._side(sheet, x, upper, self.rows[0], 1)
        self._side(sheet, x, lower, self.rows[1], -1)

    def _side(self, sheet: Sheet, x: float, edge: float, row: list[tuple[Paragraph, float]], way: int) -> None:
        step = self.width / max(len(row), 1)
        for number, (name, height) in enumerate(row):
            principal = number == (len(row) - 1) // 2 if len(row) % 2 else number == len(row) // 2 - 1
            middle = x + step * (number + 0.5)
            sheet.circle(middle, edge + way * (SEAT + 3), SEAT, ACCENT, ACCENT if principal else WHITE, 1.0)
            offset = 2 * SEAT + 7
            name.draw(sheet, middle - step / 2 + 3, edge + offset + height if way > 0 else edge - offset)
