"""Somebody around the table, as a line that can be pressed."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from app.core.model.meeting import Side
from app.ui.theme import Look
from app.ui.widgets.paint import paint_elided, paint_ring

TOKENS = {Side.OURS: "accent", Side.THEIRS: "them"}


class PersonRow(QAbstractButton):
    """Name and post; the colour of the sign is that of the side, and the heading above says the side in words."""

    def __init__(self, look: Look, name: str, post: str, side: Side) -> None:
        super().__init__()
        self._look, self._post, self._token = look, post, TOKENS.get(side, "text3")
        self.setText(name)
        self.setAccessibleName(f"{name}, {post}")
        self.setToolTip(post)
        self.setFixedHeight(44)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(200, 44)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, rect = self._look, QRectF(self.rect())
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("hover"))
            painter.drawRoundedRect(rect, 6, 6)
        if self.hasFocus():
            paint_ring(painter, look, rect, 6)
        look.icon(painter, "circle-user-round", QRectF(2, rect.center().y() - 8, 16, 16), self._token)
        line = QRectF(28, 3, rect.width() - 34, 20)
        paint_elided(painter, look, line, "body_medium", "text", self.text())
        paint_elided(painter, look, line.translated(0, 18), "caption", "text2", self._post)
