"""The programme as a strip of time: its parts are dragged, or moved by keys, on a grid of five minutes."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from app.core.model.meeting import Meeting
from app.core.programme import GRID, Part, snapped, timed_parts
from app.ui.kinds import Role
from app.ui.theme import Look
from app.ui.widgets.paint import paint_elided, paint_right, paint_ring

HIGH = 40
AXIS = 24
WITH_WORDS = 46
"""A slot narrower than this carries no words; its tooltip has them."""
LEAST_LETTERS, ELLIPSIS = 4, 10
"""Letters of a title that a slot must have room for, and pixels of what says that there are more: one letter alone says nothing."""
EDGE = 6.0
"""Pixels at either end of a slot by which its begin or its end is taken hold of."""


class Hold(Enum):
    """What of a slot is held: the whole of it, where it begins, or where it ends."""

    WHOLE = "whole"
    BEGIN = "begin"
    END = "end"


@dataclass(frozen=True, slots=True)
class Slot:
    """A part of the programme as it is painted; the ``main`` one is darker."""

    part: Part
    main: bool

    @property
    def start(self) -> datetime:
        return self.part.start

    @property
    def minutes(self) -> int:
        return self.part.minutes

    @property
    def same(self) -> tuple[object, int]:
        """What a slot keeps when its time changes."""
        return self.part.session_id, self.part.step


@dataclass(slots=True)
class Drag:
    """A slot in hand: what of it, where it was taken, and the part as it was."""

    hold: Hold
    at: QPointF
    before: Part
    moved: bool = False


def slots_of(meeting: Meeting) -> list[Slot]:
    """The timed parts; the plenary and the longest stand out."""
    parts = timed_parts(meeting)
    plenary = {session.id for session in meeting.sessions if session.format == "plenary"}
    longest = max((part.minutes for part in parts), default=0)
    return [Slot(part, part.minutes == longest or (part.step < 0 and part.session_id in plenary)) for part in parts]


def held(part: Part, hold: Hold, minutes: int) -> Part:
    """A part once what is held of it was moved by so many minutes; none gets shorter than the grid."""
    by = timedelta(minutes=minutes)
    match hold:
        case Hold.WHOLE:
            return replace(part, start=part.start + by)
        case Hold.BEGIN:
            by = min(by, timedelta(minutes=part.minutes - GRID))
            return replace(part, start=part.start + by, minutes=part.minutes - int(by.total_seconds() // 60))
        case Hold.END:
            return replace(part, minutes=max(GRID, part.minutes + minutes))


class ProgrammeStrip(QWidget):
    """Slots on an axis of hours; those with the press in the room are amber. A click or Enter edits the part.

    Dragged, a slot moves, and its ends change when it begins or ends; so do Ctrl, Ctrl+Shift and Shift with the arrows.
    ``wanted`` tells the session, ``retimed`` the part as it was with its new start and minutes.
    """

    spoken_role = Role.Chart
    wanted = Signal(object)
    retimed = Signal(object, object, int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._slots: list[Slot] = []
        self._at = 0
        self._drag: Drag | None = None
        self._axis: tuple[datetime, float] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setFixedHeight(HIGH + AXIS)

    @property
    def _high(self) -> int:
        """How high a slot is in the size of the pane."""
        return self._look.grown(HIGH)

    @property
    def slots(self) -> Sequence[Slot]:
        return self._slots

    def show_slots(self, slots: list[Slot]) -> None:
        chosen = self._slots[self._at].same if self._slots else None
        self._drag = self._axis = None
        self._slots = slots
        same = (at for at, slot in enumerate(slots) if slot.same == chosen)
        self._at = next(same, min(self._at, max(0, len(slots) - 1)))
        self.setVisible(bool(slots))
        length = self.tr("{minutes} min")
        said = "; ".join(f"{slot.start:%H:%M} {slot.part.title}, {length.format(minutes=slot.minutes)}" for slot in slots)
        self.setAccessibleName(self.tr("Programme"))
        keys = self.tr("Ctrl with the arrows moves a part, Shift changes its end, Ctrl+Shift its begin.")
        self.setAccessibleDescription(f"{said}. {keys}")
        self.update()

    def _span(self) -> tuple[datetime, float]:
        """The first full hour and the minutes to the last one; while something is dragged the axis stays as it was."""
        if self._axis is not None:
            return self._axis
        first = min(slot.start for slot in self._slots).replace(minute=0, second=0)
        last = max(slot.part.end for slot in self._slots)
        hours = -(-(last - first).total_seconds() // 3600)
        return first, max(60.0, hours * 60)

    def rect_of(self, at: int) -> QRectF:
        """Where a slot is painted."""
        first, minutes = self._span()
        slot, scale = self._slots[at], self.width() / minutes
        left = (slot.start - first).total_seconds() / 60 * scale
        return QRectF(left + 1, 0, max(4.0, slot.minutes * scale - 2), self._high)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._slots:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at in range(len(self._slots)):
            if at != self._at:
                self._paint_slot(painter, at)
        # What is in hand lies on top of what it passes over
        self._paint_slot(painter, self._at)
        self._paint_clashes(painter)
        self._paint_axis(painter)

    def _paint_slot(self, painter: QPainter, at: int) -> None:
        look, slot, rect = self._look, self._slots[at], self.rect_of(at)
        ground, ink = ("warnbg", "warn") if slot.part.press else (("fill", "onfill") if slot.main else ("soft", "accent"))
        dragged = self._drag is not None and self._drag.moved and at == self._at
        painter.setOpacity(0.9 if dragged else 1.0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(ground))
        painter.drawRoundedRect(rect, 5, 5)
        if self.hasFocus() and at == self._at:
            paint_ring(painter, look, rect, 5)
        inner = rect.adjusted(10 * look.zoom, 0, -8 * look.zoom, 0)
        minutes = self.tr("{minutes} min").format(minutes=slot.minutes)
        title = f"{slot.start:%H:%M}–{slot.part.end:%H:%M}" if dragged else slot.part.title
        wide = look.width("caption_medium", title) + look.width("caption", minutes) + 16 < inner.width()
        if wide:
            paint_right(painter, look, inner, "caption", ink, minutes)
        least = look.width("caption_medium", title[:LEAST_LETTERS]) + look.grown(ELLIPSIS)
        if least <= inner.width() and rect.width() >= look.grown(WITH_WORDS):
            paint_elided(painter, look, inner, "caption_medium", ink, title)
        elif slot.part.press:
            look.icon(painter, "camera", QRectF(rect.center().x() - 8, self._high / 2 - 8, 16, 16), ink)
        painter.setOpacity(1.0)

    def clashing(self) -> list[tuple[datetime, datetime]]:
        """The stretches of time that two parts want at once."""
        parts = sorted((slot.part for slot in self._slots), key=lambda part: part.start)
        pairs = ((one, other) for at, one in enumerate(parts) for other in parts[at + 1 :])
        return [(other.start, min(one.end, other.end)) for one, other in pairs if other.start < one.end]

    def _paint_clashes(self, painter: QPainter) -> None:
        first, minutes = self._span()
        scale = self.width() / minutes
        for begin, end in self.clashing():
            left, right = ((moment - first).total_seconds() / 60 * scale for moment in (begin, end))
            painter.fillRect(QRectF(left, self._high - 3, max(2.0, right - left), 3), self._look.colour("bad"))

    def _paint_axis(self, painter: QPainter) -> None:
        look = self._look
        first, minutes = self._span()
        painter.setFont(look.font("caption"))
        hours = int(minutes // 60) + 1
        every = max(1, -(-look.grown(hours * 44) // max(1, self.width())))
        for hour in range(0, hours, every):
            x = hour * 60 / minutes * self.width()
            painter.setPen(QPen(look.colour("line2"), 1))
            painter.drawLine(QPointF(x + 0.5, self._high + 2), QPointF(x + 0.5, self._high + 6))
            painter.setPen(look.colour("text3"))
            if x + look.grown(36) <= self.width():
                painter.drawText(
                    QRectF(x, self._high + 7, 50 * look.zoom, 16 * look.zoom),
                    Qt.AlignmentFlag.AlignLeft,
                    f"{first + timedelta(hours=hour):%H:%M}",
                )

    def _under(self, at: QPointF) -> int:
        return next((number for number in range(len(self._slots)) if self.rect_of(number).contains(at)), -1)

    def _hold_at(self, number: int, at: QPointF) -> Hold:
        rect = self.rect_of(number)
        edge = min(EDGE, rect.width() / 4)
        if at.x() < rect.left() + edge:
            return Hold.BEGIN
        return Hold.END if at.x() > rect.right() - edge else Hold.WHOLE

    def mousePressEvent(self, event: QMouseEvent) -> None:
        under = self._under(event.position())
        if under >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self._at = under
            self._drag = Drag(self._hold_at(under, event.position()), event.position(), self._slots[under].part)
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        drag = self._drag
        if drag is None:
            self._show_hold(event.position())
            return
        by = event.position().x() - drag.at.x()
        if not drag.moved and abs(by) < QApplication.startDragDistance():
            return
        if not drag.moved:
            drag.moved, self._axis = True, self._span()
        self._put(self._within(held(drag.before, drag.hold, self._minutes(drag, by))))

    def _minutes(self, drag: Drag, by: float) -> int:
        """Pixels as minutes, so that what is held lands on the grid of the clock."""
        _, minutes = self._span()
        edge = drag.before.end if drag.hold is Hold.END else drag.before.start
        raw = by * minutes / max(1, self.width())
        return snapped(edge.minute + raw) - edge.minute

    def _within(self, part: Part) -> Part:
        """A dragged part does not leave the axis."""
        first, minutes = self._span()
        last = first + timedelta(minutes=minutes)
        if part.start < first:
            return replace(part, start=first)
        return replace(part, start=last - timedelta(minutes=part.minutes)) if part.end > last else part

    def _put(self, part: Part) -> None:
        self._slots[self._at] = replace(self._slots[self._at], part=part)
        self.update()

    def _show_hold(self, at: QPointF) -> None:
        under = self._under(at)
        if under < 0:
            self.unsetCursor()
        elif self._hold_at(under, at) is Hold.WHOLE:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.setCursor(Qt.CursorShape.SizeHorCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag, self._drag, self._axis = self._drag, None, None
        if drag is None or event.button() != Qt.MouseButton.LeftButton:
            return
        part = self._slots[self._at].part
        self.update()
        if not drag.moved:
            self.wanted.emit(part.session_id)
        elif part != drag.before:
            self.retimed.emit(drag.before, part.start, part.minutes)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers()
        if key == Qt.Key.Key_Escape and self._drag is not None:
            self._put(self._drag.before)
            self._drag = self._axis = None
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self._slots:
            by = 1 if key == Qt.Key.Key_Right else -1
            hold = hold_of(modifiers)
            if hold is None:
                self._at = max(0, min(self._at + by, len(self._slots) - 1))
                self.update()
            else:
                self._retime(hold, by * GRID)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and self._slots:
            self.wanted.emit(self._slots[self._at].part.session_id)
        else:
            super().keyPressEvent(event)

    def _retime(self, hold: Hold, minutes: int) -> None:
        """Change the time of the chosen part; it is seen at once, and the next key meets what is seen."""
        before = self._slots[self._at].part
        after = held(before, hold, minutes)
        if after != before:
            self._put(after)
            self.retimed.emit(before, after.start, after.minutes)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and self._slots:
            under = self._under(QPointF(event.pos()))
            if under >= 0:
                part = self._slots[under].part
                length = self.tr("{minutes} min").format(minutes=part.minutes)
                words = f"{part.start:%H:%M}–{part.end:%H:%M}  {part.title}, {length}"
                clash = any(begin < part.end and part.start < end for begin, end in self.clashing())
                also = QCoreApplication.translate("ProgrammeStrip", "Another part is at the same time.") if clash else ""
                QToolTip.showText(event.globalPos(), f"{words}\n{also}".strip(), self)
        return super().event(event)


def hold_of(modifiers: Qt.KeyboardModifier) -> Hold | None:
    """What the arrows move with these keys held down; nothing where they only choose."""
    control, shift = (bool(modifiers & each) for each in (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier))
    if control:
        return Hold.BEGIN if shift else Hold.WHOLE
    return Hold.END if shift else None
