"""A line that narrows a list as one types."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from app.ui.theme import Look
from app.ui.widgets.field import Field


class FilterLine(Field):
    """Enter and the arrow down lead to the list, as Escape does once nothing is typed; ``left`` tells of it."""

    left = Signal()

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look, name, hint=name, icon="search", key="Ctrl F")
        self.returnPressed.connect(self.left.emit)

    def fits(self, words: Iterable[str]) -> bool:
        """Whether every word that is typed stands in these."""
        known = " ".join(words).casefold()
        return all(word in known for word in self.text().casefold().split())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        leaving = event.key() == Qt.Key.Key_Down or (event.key() == Qt.Key.Key_Escape and not self.text())
        if leaving:
            self.left.emit()
            event.accept()
        else:
            super().keyPressEvent(event)
