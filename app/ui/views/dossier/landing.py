"""Where something that is dragged over a dossier will land: a line between two statements, or an edge round one."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollArea, QWidget

from app.core.model.dossier import Heading
from app.ui.dragging import Carried, carried_in, statement_in
from app.ui.theme import Look
from app.ui.views.dossier.statement import StatementRow
from app.ui.widgets.paint import ChipLook, chip_width, paint_chip
from app.ui.wording import heading_name

EDGE, STEP, STEP_MS = 48, 14, 16
"""Pixels from the edge of the pane from which it scrolls, how far at a time, and how often."""
RIM = 9
"""Pixels at the top and the foot of a statement that are between it and the next, for what may land on it as well."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place under a heading: onto a statement, or before one, or with neither at the end; where it is on the page in pixels."""

    heading: Heading
    rank: int
    top: int
    before: UUID | None = None
    onto: UUID | None = None
    high: int = 0


def gaps(rows: Sequence[StatementRow], anchors: Mapping[str, QWidget], page: QWidget) -> list[Spot]:
    """The places between statements, heading by heading."""
    found: list[Spot] = []
    for heading in Heading:
        under = [line for line in rows if line.statement.heading is heading and line.draft is None]
        line = anchors.get(heading.value)
        if line is None:
            continue
        found += [Spot(heading, rank, _top(each, page), before=each.statement.id) for rank, each in enumerate(under, start=1)]
        last = under[-1] if under else line
        found.append(Spot(heading, len(under) + 1, _top(last, page) + last.height()))
    return found


def _top(line: QWidget, page: QWidget) -> int:
    return line.mapTo(page, QPoint(0, 0)).y()


class LandingSign(QWidget):
    """The line or the edge, and a few words of what will happen; it lies over the page and takes nothing."""

    def __init__(self, look: Look, page: QWidget) -> None:
        super().__init__(page)
        self._look = look
        self.spot: Spot | None = None
        self.words = ""
        self._across = (0, 0)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_spot(self, spot: Spot, words: str, across: tuple[int, int]) -> None:
        self.spot, self.words, self._across = spot, words, across
        self.setGeometry(self.parentWidget().rect())
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.spot is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, spot, (left, right) = self._look, self.spot, self._across
        painter.setPen(QPen(look.colour("accent"), 2))
        if spot.onto is not None:
            painter.drawRoundedRect(QRectF(left + 1, spot.top + 1, right - left - 2, spot.high - 2), 8, 8)
        else:
            painter.drawLine(left, spot.top, right, spot.top)
        chip = ChipLook(text=self.words, ink="onfill", ground="fill")
        wide = chip_width(look, chip)
        paint_chip(painter, look, QRectF(right - wide - 4, max(0, spot.top - 10), wide, chip.height), chip)


class Landing(QObject):
    """Follows a drag over the page. ``moved`` tells a statement and its new place, ``supported`` words and where they landed."""

    moved = Signal(object, object)
    supported = Signal(object, object)

    def __init__(self, look: Look, page: QWidget, rows: Callable[[], Sequence[StatementRow]], anchors: Callable[[], Mapping[str, QWidget]]):
        super().__init__(page)
        self._page, self._rows, self._anchors = page, rows, anchors
        self.sign = LandingSign(look, page)
        self._at = QPoint()
        self._mime: QMimeData | None = None
        self._scrolling = QTimer(self)
        self._scrolling.setInterval(STEP_MS)
        self._scrolling.timeout.connect(self._scroll)

    def meet(self, event: QDragEnterEvent | QDragMoveEvent) -> None:
        """A drag is over the page: show where it would land."""
        spot = self._spot(event.mimeData(), event.position().toPoint())
        if spot is None:
            self.leave()
            event.ignore()
            return
        area, self._mime = self._area(), event.mimeData()
        self._at = event.position().toPoint() if area is None else self._page.mapTo(area.viewport(), event.position().toPoint())
        self._show(spot)
        if not self._scrolling.isActive():
            self._scrolling.start()
        event.acceptProposedAction()

    def leave(self) -> None:
        """The drag went elsewhere."""
        self._scrolling.stop()
        self._mime = None
        self.sign.hide()

    def drop(self, event: QDropEvent) -> None:
        """Something was let go over the page."""
        mime, spot = event.mimeData(), self._spot(event.mimeData(), event.position().toPoint())
        self.leave()
        if spot is None:
            event.ignore()
            return
        event.acceptProposedAction()
        statement, carried = statement_in(mime), carried_in(mime)
        if statement is not None:
            self.moved.emit(statement, spot)
        elif carried is not None:
            self.supported.emit(carried, spot)

    def _spot(self, mime: QMimeData, at: QPoint) -> Spot | None:
        statement, carried = statement_in(mime), carried_in(mime)
        if statement is None and carried is None:
            return None
        found = gaps(self._rows(), self._anchors(), self._page)
        onto = self._onto(carried, at)
        return onto or min(found, key=lambda gap: abs(gap.top - at.y()), default=None)

    def _onto(self, carried: Carried | None, at: QPoint) -> Spot | None:
        """The statement under the pointer, for words that may be its evidence."""
        under: dict[Heading, int] = {}
        for line in self._rows() if carried is not None else ():
            heading = line.statement.heading
            rank = under[heading] = under.get(heading, 0) + 1
            top = _top(line, self._page)
            if top + RIM <= at.y() < top + line.height() - RIM and line.draft is None:
                return Spot(heading, rank, top, onto=line.statement.id, high=line.height())
        return None

    def _show(self, spot: Spot) -> None:
        translate, where = QCoreApplication.translate, f"{heading_name(spot.heading)} {spot.rank}"
        if spot.onto is not None:
            words = translate("Landing", "Use as evidence for {where}").format(where=where)
        elif self._mime is not None and carried_in(self._mime) is not None:
            words = translate("Landing", "New statement with this as evidence: {where}").format(where=where)
        else:
            words = translate("Landing", "Move to {where}").format(where=where)
        line = self._anchors()[spot.heading.value]
        left = line.mapTo(self._page, QPoint(0, 0)).x()
        self.sign.show_spot(spot, words, (left, left + line.width()))

    def _area(self) -> QScrollArea | None:
        pane = self._page.parentWidget()
        area = pane.parentWidget() if pane is not None else None
        return area if isinstance(area, QScrollArea) else None

    def _scroll(self) -> None:
        """Near the upper or lower edge of the pane it scrolls, and the place under the pointer is another one."""
        area = self._area()
        if area is None or self._mime is None:
            return
        by = -STEP if self._at.y() < EDGE else STEP if self._at.y() > area.viewport().height() - EDGE else 0
        bar = area.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + by)
        if bar.value() != before and (spot := self._spot(self._mime, self._page.mapFrom(area.viewport(), self._at))) is not None:
            self._show(spot)
