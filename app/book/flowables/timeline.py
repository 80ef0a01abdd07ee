"""Events on a line, in turn above and below."""

from collections.abc import Sequence

from app.book.blocks import TimelineEvent
from app.book.flowables.base import Piece
from app.book.flowables.drawing import ACCENT, INK, WHITE, Figure
from app.book.flowables.stack import Stack
from app.book.sheet import Sheet
from app.book.styles import Align, StyleSheet
from app.book.tags import Node
from app.book.typeset.inline import Preparer
from app.book.typeset.paragraph import Paragraph

MOST_IN_ROW = 6
WHEN_OFF = 10.0
LABEL_OFF = 22.0
WHEN_SIZE = 9.4
"""Points of the dates."""


class TimelineRow(Figure):
    """One line of events, evenly spaced."""

    after = 6.0

    def __init__(self, preparer: Preparer, sheet: StyleSheet, events: Sequence[TimelineEvent]) -> None:
        super().__init__(preparer, sheet)
        self.events = tuple(events)
        self.labels: list[tuple[Paragraph, float]] = []
        self.above = 0.0

    def measure(self, width: float) -> float:
        """Room for the tallest label above and below."""
        room = self._label_width(width)
        style = self.style(8.8, align=Align.CENTRE, ink=INK)
        self.labels = [self.paragraph(event.label, style, room) for event in self.events]
        heights = [height for _, height in self.labels]
        self.above = max(heights[0::2], default=0.0) + self._label_off + 2
        return self.above + max(heights[1::2], default=0.0) + self._label_off + 2

    @property
    def _label_off(self) -> float:
        """How far from the line labels begin: beyond the dates, which grow with the print."""
        return LABEL_OFF + WHEN_SIZE * (self.grown(WHEN_SIZE) - 1)

    def _label_width(self, width: float) -> float:
        return width / ((len(self.events) + 1) / 2) - 8 if len(self.events) > 1 else width

    def paint(self, sheet: Sheet, x: float, top: float) -> None:
        """The line, then each event."""
        axis, room = top - self.above, self._label_width(self.width)
        sheet.line(x, axis, x + self.width, axis, ACCENT, 1.4)
        when = self.style(WHEN_SIZE, ACCENT, bold=True, align=Align.CENTRE)
        for number, (event, (label, height)) in enumerate(zip(self.events, self.labels, strict=True)):
            middle = x + self.width * (number + 0.5) / len(self.events)
            left = min(max(middle - room / 2, x), x + self.width - room)
            upper = number % 2 == 0
            sheet.circle(middle, axis, 3.6, ACCENT, WHITE)
            self.words(sheet, event.when, when, middle, axis + WHEN_OFF if upper else axis - WHEN_OFF - 7 * self.grown(WHEN_SIZE))
            label.draw(sheet, left, axis + self._label_off + height if upper else axis - self._label_off)


def timeline(preparer: Preparer, sheet: StyleSheet, events: Sequence[TimelineEvent], node: Node | None = None) -> Piece:
    """Rows of at most six events, about equally many in each; to a listener they are one figure."""
    if not events:
        return Stack(())
    rows = -(-len(events) // MOST_IN_ROW)
    size = -(-len(events) // rows)
    lines = [TimelineRow(preparer, sheet, events[start : start + size]) for start in range(0, len(events), size)]
    for line in lines:
        line.node = node
    return Stack(lines)
