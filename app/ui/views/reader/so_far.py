"""How far into a text without pages one is, at the foot of its gutter; a text with pages has their numbers there."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.theme import Look
from app.ui.typography import STYLES
from app.ui.widgets.label import Label

RIGHT, ABOVE = 8, 8
"""Pixels to the text and to the foot of the pane."""


class SoFar(Label):
    """A share of a hundred; hidden where all of the text is seen at once."""

    def __init__(self, look: Look, holder: QWidget, wide: int) -> None:
        super().__init__(look, "", "caption", "text3", right=True)
        self.setParent(holder)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._wide = wide
        self.hide()

    def show_span(self, first: int, last: int, letters: int) -> None:
        """Tell the place by the last letter in view: 100 at the end and not before it, so that nobody stops a line short."""
        whole = last >= letters
        share = 100 if whole else min(99, round(100 * last / letters))
        self.setVisible(not (whole and first <= 0))
        self.setText(f"{share} %")
        self.setAccessibleName(self.tr("{share} % of the text").format(share=share))

    def place_at(self, height: int) -> None:
        """Stand at the foot of a gutter of a height."""
        line = STYLES["caption"].line
        self.setGeometry(0, height - line - ABOVE, self._wide - RIGHT, line)

    def paintEvent(self, event: QPaintEvent) -> None:
        """On a ground of its own: the letter of a mark may come by beneath."""
        QPainter(self).fillRect(self.rect(), self._look.colour("surface"))
        super().paintEvent(event)
