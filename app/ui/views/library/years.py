"""How many briefs are of which year, as small bars; a bar that is pressed narrows the list to its year."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.kinds import Role
from app.ui.theme import Look
from app.ui.widgets.paint import paint_right, paint_ring

HIGH = 46
"""Pixels of the highest bar."""
MOST_YEARS = 14
"""Years that have a bar of their own; what is older stands in the list all the same."""


class YearBars(QWidget):
    """The arrows go from year to year, Space or a click takes one, or lets it go again."""

    spoken_role = Role.Chart
    chosen = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._years: Mapping[int, int] = {}
        self._at = 0
        self.year: int | None = None
        self.setFixedHeight(70)
        self.setAccessibleName(self.tr("Briefs by year"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def show_years(self, years: Mapping[int, int]) -> None:
        """Show the counts; years once seen stay as long as one of them is taken."""
        known = dict.fromkeys(self._years, 0) if self.year is not None else {}
        self._years = dict(sorted({**known, **years}.items()))
        self.setAccessibleDescription(", ".join(f"{year}: {count}" for year, count in self._years.items()))
        self.setVisible(bool(self._years))
        if self._years and not self._first <= self._at <= self._last:
            self._at = self._last
        self.update()

    @property
    def _last(self) -> int:
        return max(self._years)

    @property
    def _first(self) -> int:
        return max(min(self._years), self._last - MOST_YEARS + 1)

    @property
    def _step(self) -> float:
        return self.width() / (self._last - self._first + 1)

    def _left_of(self, year: int, wide: float) -> float:
        """Where a bar begins: the first at the left, the last at the right edge, above the years that are written there."""
        steps = self._last - self._first
        return (year - self._first) * (self.width() - wide) / steps if steps else 0.0

    def choose(self, year: int | None) -> None:
        """Take a year, or none, without telling anyone."""
        self.year = year
        self.update()

    def take(self, year: int) -> None:
        """Take a year, or let it go where it was taken."""
        self._at = year
        self.choose(None if year == self.year else year)
        self.chosen.emit()

    def _year_at(self, x: float) -> int:
        return min(self._last, max(self._first, self._first + int(x / self._step)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._years:
            self.take(self._year_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._years:
            year = self._year_at(event.position().x())
            self.setToolTip(f"{year}: {self._years.get(year, 0)}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if self._years and event.key() in steps:
            self._at = min(self._last, max(self._first, self._at + steps[Qt.Key(event.key())]))
            self.setAccessibleDescription(f"{self._at}: {self._years.get(self._at, 0)}")
            self.update()
        elif self._years and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.take(self._at)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._years:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first, last, step = self._first, self._last, self._step
        most = max(1, *self._years.values())
        wide = min(18.0, step - 2)
        for year in range(first, last + 1):
            count = self._years.get(year, 0)
            high = max(2.0, HIGH * count / most)
            taken = count and self.year in (None, year)
            bar = QRectF(self._left_of(year, wide), 48 - high, wide, high)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("accent" if taken else "line2"))
            painter.drawRoundedRect(bar, 1.5, 1.5)
            if self.hasFocus() and year == self._at:
                paint_ring(painter, self._look, QRectF(bar.left() - 3, 0, wide + 6, 51), 4)
        foot = QRectF(0, 52, self.width(), 16)
        painter.setFont(self._look.font("caption"))
        painter.setPen(self._look.colour("text3"))
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, str(first))
        if last > first:
            paint_right(painter, self._look, foot, "caption", "text3", str(last))
