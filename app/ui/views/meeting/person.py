"""A line of two rows that can be pressed: somebody, a book, a promise."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from app.ui.theme import Look
from app.ui.widgets.paint import paint_elided, paint_ring


class PersonRow(QAbstractButton):
    """An icon, a name and what is said of it beneath; ``sign`` is an icon with its colour at the right. ``warn`` colours what is said."""

    def __init__(self, look: Look, icon: str, name: str, said: str, sign: tuple[str, str] | None = None, token: str = "text2") -> None:
        super().__init__()
        self._look, self._icon, self._said, self._sign, self._token = look, icon, said, sign, token
        self.setText(name)
        self.setAccessibleName(f"{name}, {said}" if said else name)
        self.setToolTip(f"{name}\n{said}".strip())
        self.setFixedHeight(44)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(200, self._look.grown(44))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, rect, zoom = self._look, QRectF(self.rect()), self._look.zoom
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("hover"))
            painter.drawRoundedRect(rect, 6, 6)
        if self.hasFocus():
            paint_ring(painter, look, rect, 6)
        look.icon(painter, self._icon, QRectF(2, rect.center().y() - 8 * zoom, 16 * zoom, 16 * zoom), self._token)
        line = QRectF(28 * zoom, 3 * zoom, rect.width() - (58 if self._sign else 34) * zoom, 20 * zoom)
        paint_elided(painter, look, line if self._said else line.translated(0, 9 * zoom), "body_medium", "text", self.text())
        paint_elided(painter, look, line.translated(0, 18 * zoom), "caption", "bad" if self._token == "bad" else "text2", self._said)
        if self._sign:
            place = QRectF(rect.right() - 22 * zoom, rect.center().y() - 8 * zoom, 16 * zoom, 16 * zoom)
            look.icon(painter, self._sign[0], place, self._sign[1])
