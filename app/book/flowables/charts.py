"""Figures as bars, a day as a strip."""

from app.book.blocks import BarChart, ProgrammeStrip, Step
from app.book.flowables.drawing import ACCENT, GREY, WHITE, Figure
from app.book.sheet import Sheet
from app.book.styles import PALE, RULE, Align, StyleSheet
from app.book.typeset.inline import Preparer
from app.book.typeset.paragraph import Paragraph

PAD = 10.0
BAR_HEIGHT = 11.0
LABEL_SHARE = 0.34
FIGURE_ROOM = 92.0
STRIP_HEIGHT = 26.0
PRESS_DASHES = (1.2, 1.6)


class BarsPiece(Figure):
    """Horizontal bars under a title; a negative value is drawn by its size, its sign stands in the figure."""

    def __init__(self, preparer: Preparer, sheet: StyleSheet, chart: BarChart) -> None:
        super().__init__(preparer, sheet)
        self.chart = chart
        self.labels: list[tuple[Paragraph, float]] = []
        self.title = self.source = (Paragraph(preparer, "", self.style(1)), 0.0)

    def measure(self, width: float) -> float:
        """Title, one row for each bar, source."""
        inner = width - 2 * PAD
        self.title = self.paragraph(self.chart.title, self.style(10.2, bold=True), inner)
        self.source = self.paragraph(self.chart.source, self.style(8, GREY), inner)
        label = self.style(9.4)
        self.labels = [self.paragraph(bar.label, label, inner * LABEL_SHARE - 8) for bar in self.chart.bars]
        source = self.source[1] if self.chart.source else 0.0
        return PAD + self.title[1] + 4 + sum(self._row(height) for _, height in self.labels) + source + PAD

    @staticmethod
    def _row(label_height: float) -> float:
        return max(label_height, BAR_HEIGHT) + 6.5

    def paint(self, sheet: Sheet, x: float, top: float) -> None:
        """Ground, title, bars, source."""
        sheet.rect(x, top - self.height, self.width, self.height, PALE)
        y = top - PAD
        self.title[0].draw(sheet, x + PAD, y)
        y -= self.title[1] + 4
        inner = self.width - 2 * PAD
        longest = max((abs(bar.value) for bar in self.chart.bars), default=0.0) or 1.0
        left = x + PAD + inner * LABEL_SHARE
        for bar, (label, height) in zip(self.chart.bars, self.labels, strict=True):
            row = self._row(height)
            label.draw(sheet, x + PAD, y - (row - height) / 2)
            length = max((inner * (1 - LABEL_SHARE) - FIGURE_ROOM * self.grown(9.4)) * abs(bar.value) / longest, 0.8)
            sheet.rect(left, y - row / 2 - BAR_HEIGHT / 2, length, BAR_HEIGHT, ACCENT)
            self.words(sheet, bar.display, self.style(9.4, bold=True), left + length + 4, y - row / 2 - 3.3)
            y -= row
        if self.chart.source:
            self.source[0].draw(sheet, x + PAD, y)


LIST_SIZE, LIST_COLUMN = 9.4, 92.0
"""Points of the list under the strip, and of its first columns at that size."""
HOURS_SIZE, HOURS_HEIGHT, HOUR_ROOM = 7.6, 22.0, 34.0
"""Points of the hours under the strip, of the room they take below it, and of the width of one with its blank."""


class StripPiece(Figure):
    """The steps of a day to scale; numbers in the strip, words in the list below."""

    def __init__(self, preparer: Preparer, sheet: StyleSheet, strip: ProgrammeStrip) -> None:
        super().__init__(preparer, sheet)
        self.strip = strip
        self.legend: list[tuple[Paragraph, float]] = []

    def measure(self, width: float) -> float:
        """The strip, its hours, and the list."""
        style = self.style(9.4)
        self.legend = [self.paragraph(self._words(step), style, width - self._column) for step in self.strip.steps]
        return STRIP_HEIGHT + self._hours_height + sum(height + 2.5 for _, height in self.legend)

    @property
    def _column(self) -> float:
        """Where the words of the list begin: after number and hours, which grow with the print."""
        return LIST_COLUMN * self.style(LIST_SIZE).size / LIST_SIZE

    @property
    def _hours_height(self) -> float:
        return HOURS_HEIGHT + HOURS_SIZE * (self.grown(HOURS_SIZE) - 1)

    def _words(self, step: Step) -> str:
        return " · ".join(part for part in (step.label, step.press) if part)

    def paint(self, sheet: Sheet, x: float, top: float) -> None:
        """Blocks, hours, list."""
        if not self.strip.steps:
            return
        start = min(step.start for step in self.strip.steps)
        stop = max(step.start + max(step.minutes, 1) for step in self.strip.steps)
        scale = self.width / max(stop - start, 1)
        sheet.rect(x, top - STRIP_HEIGHT, self.width, STRIP_HEIGHT, PALE)
        for number, step in enumerate(self.strip.steps, 1):
            self._block(sheet, x + (step.start - start) * scale, top, max(step.minutes * scale - 1, 3), number, bool(step.press))
        self._hours(sheet, x, top - STRIP_HEIGHT, start, stop, scale)
        y = top - STRIP_HEIGHT - self._hours_height
        size = self.style(LIST_SIZE).size
        for number, (step, (words, height)) in enumerate(zip(self.strip.steps, self.legend, strict=True), 1):
            self.words(sheet, str(number), self.style(9.4, ACCENT, bold=True, align=Align.RIGHT), x + 14, y - size)
            self.words(sheet, f"{clock(step.start)}–{clock(step.start + step.minutes)}", self.style(9.4, GREY), x + 22, y - size)
            words.draw(sheet, x + self._column, y)
            y -= height + 2.5

    def _block(self, sheet: Sheet, x: float, top: float, width: float, number: int, press: bool) -> None:
        sheet.rect(x, top - STRIP_HEIGHT, width, STRIP_HEIGHT, WHITE if press else ACCENT)
        if press:
            sheet.frame(x + 0.5, top - STRIP_HEIGHT + 0.5, width - 1, STRIP_HEIGHT - 1, ACCENT, 1.0)
            sheet.line(x + 0.5, top - 4, x + width - 0.5, top - 4, ACCENT, 0.8, PRESS_DASHES)
        if width > 9:
            style = self.style(9.4, ACCENT if press else WHITE, bold=True, align=Align.CENTRE)
            self.words(sheet, str(number), style, x + width / 2, top - STRIP_HEIGHT / 2 - 3.4)

    def _hours(self, sheet: Sheet, x: float, y: float, start: int, stop: int, scale: float) -> None:
        most = min(10.0, self.width / (HOUR_ROOM * self.grown(HOURS_SIZE)))
        step = next((size for size in (15, 30, 60, 120, 240) if (stop - start) / size <= most), 480)
        first = -(-start // step) * step
        style, grown = self.style(HOURS_SIZE, GREY, align=Align.CENTRE), self.grown(HOURS_SIZE)
        room = 13.0 * grown
        for minute in range(first, stop + 1, step):
            place = x + (minute - start) * scale
            sheet.line(place, y, place, y - 3, RULE, 0.6)
            self.words(sheet, clock(minute), style, min(max(place, x + room), x + self.width - room), y - 3.4 - HOURS_SIZE * grown)


def clock(minutes: int) -> str:
    """Minutes from midnight as hours and minutes, past midnight from 00:00 again."""
    return f"{minutes // 60 % 24:02d}:{minutes % 60:02d}"
