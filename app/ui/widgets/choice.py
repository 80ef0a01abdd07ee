"""One of several values, chosen from a list that opens beneath: painted as the fields are, but a true combo box."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy

from app.ui.theme import Look
from app.ui.widgets.paint import paint_elided


class Choice(QComboBox):
    """``choices`` are (value, words). A value that is none of them is offered as well: looking at a form changes nothing."""

    def __init__(self, look: Look, name: str, choices: Sequence[tuple[str, str]], value: str, *, height: int = 30) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(name)
        self.setFont(look.font("body"))
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        for kept, words in choices:
            self.addItem(words, kept)
        if value and self.findData(value) < 0:
            self.addItem(value, value)
        self.setCurrentIndex(max(0, self.findData(value)))

    @property
    def value(self) -> str:
        return str(self.currentData() or "")

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel that scrolls the form must not change what it passes over."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, focused = self._look, self.hasFocus()
        width = 2 if focused else 1
        painter.setPen(QPen(look.colour("focus" if focused else "control"), width))
        painter.setBrush(look.colour("surface"))
        inset = width / 2
        rect = QRectF(self.rect())
        painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), 6, 6)
        paint_elided(painter, look, rect.adjusted(10, 0, -30, 0), "body", "text", self.currentText())
        look.icon(painter, "chevron-down", QRectF(rect.right() - 24, rect.center().y() - 8, 16, 16), "text2")
