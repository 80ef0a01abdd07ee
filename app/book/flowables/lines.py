"""One figure over time: a line from point to point, to scale in time and size, each point with its value and its date."""

from itertools import pairwise

from app.book.blocks import LineChart
from app.book.flowables.charts import PAD
from app.book.flowables.drawing import ACCENT, GREY, WHITE, Figure
from app.book.sheet import Sheet
from app.book.styles import PALE, RULE, Align, StyleSheet
from app.book.typeset.inline import Preparer
from app.book.typeset.paragraph import Paragraph

FIELD = 104.0
"""Height of the field in which the line runs, in points."""
VALUE_OFF = 7.0
"""How far a value stands above its point."""
SIDE = 26.0
"""White at both ends of the line, so that the words of the first and the last point have room."""
CLOSE = 34.0
"""Points nearer to each other than this do not both get words; the last and the first always have theirs."""


class LinePiece(Figure):
    """The chart of one figure over time; the size is reckoned from nought where no value is below it."""

    def __init__(self, preparer: Preparer, sheet: StyleSheet, chart: LineChart) -> None:
        super().__init__(preparer, sheet)
        self.chart = chart
        self.title = self.source = (Paragraph(preparer, "", self.style(1)), 0.0)

    def measure(self, width: float) -> float:
        """Title, field, dates, source."""
        inner = width - 2 * PAD
        self.title = self.paragraph(self.chart.title, self.style(10.2, bold=True), inner)
        self.source = self.paragraph(self.chart.source, self.style(8, GREY), inner)
        source = self.source[1] if self.chart.source else 0.0
        return PAD + self.title[1] + 4 + FIELD + self._date_room + source + PAD

    @property
    def _date_room(self) -> float:
        return self.style(8.4).leading + 6

    def paint(self, sheet: Sheet, x: float, top: float) -> None:
        """Ground, title, foot line, the line with its points and words, source."""
        sheet.rect(x, top - self.height, self.width, self.height, PALE)
        y = top - PAD
        self.title[0].draw(sheet, x + PAD, y)
        foot = y - self.title[1] - 4 - FIELD
        sheet.line(x + PAD, foot, x + self.width - PAD, foot, RULE, 0.6)
        places = self._places(x + PAD + SIDE, foot)
        for (left, low), (right, high) in pairwise(places):
            sheet.line(left, low, right, high, ACCENT, 1.4)
        self._points(sheet, places, foot)
        if self.chart.source:
            self.source[0].draw(sheet, x + PAD, foot - self._date_room)

    def _places(self, left: float, foot: float) -> list[tuple[float, float]]:
        times = [point[0] for point in self.chart.points]
        values = [point[1] for point in self.chart.points]
        across = self.width - 2 * PAD - 2 * SIDE
        span = (max(times) - min(times)) or 1.0
        least = min(0.0, *values)
        size = (max(values) - least) or 1.0
        room = FIELD - VALUE_OFF - self.style(9).leading - 6
        return [
            (left + (time - min(times)) / span * across, foot + 4 + (value - least) / size * room)
            for time, value, _, _ in self.chart.points
        ]

    def _points(self, sheet: Sheet, places: list[tuple[float, float]], foot: float) -> None:
        value = self.style(9, bold=True, align=Align.CENTRE)
        date = self.style(8.4, GREY, align=Align.CENTRE)
        last, end = float("-inf"), places[-1][0]
        for number, ((x, y), (_, _, words, when)) in enumerate(zip(places, self.chart.points, strict=True)):
            sheet.circle(x, y, 3.0, ACCENT, WHITE)
            first_or_last = number in {0, len(places) - 1}
            if first_or_last or (x - last >= CLOSE and end - x >= CLOSE):
                self.words(sheet, words, value, x, y + VALUE_OFF)
                self.words(sheet, when, date, x, foot - date.size - 2)
                last = x
