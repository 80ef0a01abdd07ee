"""The programme as a strip of time."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from app.core.model.meeting import Meeting, PressStatus, ProgrammeStep, Session
from app.ui.theme import Look
from app.ui.widgets.paint import paint_elided, paint_right, paint_ring

HIGH = 40
AXIS = 24
WITH_WORDS = 46
"""A slot narrower than this carries no words; its tooltip has them."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A stretch of the programme."""

    title: str
    start: datetime
    minutes: int
    press: bool
    main: bool
    session_id: UUID


def slots_of(meeting: Meeting) -> list[Slot]:
    """Sessions that have a time, or the timed steps of those that are split."""
    found: list[Slot] = []
    for session in meeting.sessions:
        timed = [step for step in session.steps if step.start and step.minutes]
        if len(timed) > 1:
            found += [Slot(step.title, step.start, step.minutes, _press(step), False, session.id) for step in timed if step.start]
        elif session.start and session.minutes:
            press = any(_press(step) for step in session.steps)
            found.append(Slot(session.title, session.start, session.minutes, press, _main(session), session.id))
    found.sort(key=lambda slot: slot.start)
    longest = max((slot.minutes for slot in found), default=0)
    return [replace(slot, main=slot.main or slot.minutes == longest) for slot in found]


def _press(step: ProgrammeStep) -> bool:
    return step.press is not PressStatus.CLOSED


def _main(session: Session) -> bool:
    return session.format == "plenary"


class ProgrammeStrip(QWidget):
    """Slots on an axis of hours; those with the press in the room are amber. A click or Enter edits the part.

    ``wanted`` tells the session.
    """

    wanted = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._slots: list[Slot] = []
        self._at = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(HIGH + AXIS)

    def show_slots(self, slots: list[Slot]) -> None:
        self._slots = slots
        self._at = min(self._at, max(0, len(slots) - 1))
        self.setVisible(bool(slots))
        said = "; ".join(f"{slot.start:%H:%M} {slot.title}, {slot.minutes} min" for slot in slots)
        self.setAccessibleName(self.tr("Programme"))
        self.setAccessibleDescription(said)
        self.update()

    def _span(self) -> tuple[datetime, float]:
        first = min(slot.start for slot in self._slots).replace(minute=0)
        last = max(slot.start + timedelta(minutes=slot.minutes) for slot in self._slots)
        return first, max(60.0, (last - first).total_seconds() / 60)

    def _rect(self, slot: Slot) -> QRectF:
        first, minutes = self._span()
        scale = self.width() / minutes
        left = (slot.start - first).total_seconds() / 60 * scale
        return QRectF(left + 1, 0, max(4.0, slot.minutes * scale - 2), HIGH)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._slots:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for slot in self._slots:
            self._paint_slot(painter, slot)
        self._paint_axis(painter)

    def _paint_slot(self, painter: QPainter, slot: Slot) -> None:
        look, rect = self._look, self._rect(slot)
        ground, ink = ("warnbg", "warn") if slot.press else (("fill", "onfill") if slot.main else ("soft", "accent"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(ground))
        painter.drawRoundedRect(rect, 5, 5)
        if self.hasFocus() and slot == self._slots[self._at]:
            paint_ring(painter, look, rect, 5)
        inner = rect.adjusted(10, 0, -8, 0)
        minutes = self.tr("{minutes} min").format(minutes=slot.minutes)
        wide = look.width("caption_medium", slot.title) + look.width("caption", minutes) + 16 < inner.width()
        if wide:
            paint_right(painter, look, inner, "caption", ink, minutes)
        if rect.width() >= WITH_WORDS:
            paint_elided(painter, look, inner, "caption_medium", ink, slot.title)
        elif slot.press:
            look.icon(painter, "camera", QRectF(rect.center().x() - 8, HIGH / 2 - 8, 16, 16), ink)

    def _paint_axis(self, painter: QPainter) -> None:
        look = self._look
        first, minutes = self._span()
        painter.setFont(look.font("caption"))
        for hour in range(int(minutes // 60) + 1):
            x = hour * 60 / minutes * self.width()
            painter.setPen(QPen(look.colour("line2"), 1))
            painter.drawLine(QPointF(x + 0.5, HIGH + 2), QPointF(x + 0.5, HIGH + 6))
            painter.setPen(look.colour("text3"))
            if x + 36 <= self.width():
                painter.drawText(QRectF(x, HIGH + 7, 50, 16), Qt.AlignmentFlag.AlignLeft, f"{first + timedelta(hours=hour):%H:%M}")

    def _under(self, at: QPointF) -> int:
        return next((number for number, slot in enumerate(self._slots) if self._rect(slot).contains(at)), -1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        under = self._under(event.position())
        if under >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self._at = under
            self.wanted.emit(self._slots[under].session_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self._slots:
            self._at = max(0, min(self._at + (1 if key == Qt.Key.Key_Right else -1), len(self._slots) - 1))
            self.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and self._slots:
            self.wanted.emit(self._slots[self._at].session_id)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and self._slots:
            under = [slot for slot in self._slots if self._rect(slot).contains(QPointF(event.pos()))]
            if under:
                QToolTip.showText(event.globalPos(), f"{under[0].start:%H:%M}  {under[0].title}, {under[0].minutes} min", self)
        return super().event(event)
