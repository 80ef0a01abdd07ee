"""Switches: on or off at once, each a step that undo takes back."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from app.ui.theme import Look
from app.ui.widgets.paint import paint_ring

SWITCH = QSize(28, 16)


def paint_switch(painter: QPainter, look: Look, rect: QRectF, on: bool) -> None:
    """A switch of 28 x 16; its state is told by place and colour."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("fill" if on else "control"))
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    painter.setBrush(look.colour("onfill"))
    x = rect.right() - rect.height() / 2 if on else rect.left() + rect.height() / 2
    painter.drawEllipse(QPointF(x, rect.center().y()), rect.height() / 2 - 2.5, rect.height() / 2 - 2.5)
    painter.restore()


class Switch(QAbstractButton):
    """A switch by itself; what it switches is its name."""

    def __init__(self, look: Look, name: str, *, on: bool = False) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(name)
        self.setCheckable(True)
        self.setChecked(on)
        self.setFixedSize(SWITCH.width() + 6, SWITCH.height() + 6)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_switch(painter, self._look, QRectF(3, 3, SWITCH.width(), SWITCH.height()), self.isChecked())
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_ring(painter, self._look, QRectF(self.rect()), 11)
