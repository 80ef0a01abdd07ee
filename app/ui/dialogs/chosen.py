"""What narrows a search, as chips beside its field, each with the way to let go of it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.core.text import shorten
from app.ui.dialogs.narrowing import Narrowed
from app.ui.theme import Look
from app.ui.widgets.box import clear_layout, settle
from app.ui.widgets.chip import Chip
from app.ui.widgets.paint import ChipLook

LONGEST = 22


class ChosenChips(QWidget):
    """``dropped`` tells the facet whose choice is to be let go of."""

    dropped = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: tuple[tuple[Narrowed, str], ...] = ()
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self.hide()

    def show_chosen(self, facets: Sequence[Narrowed]) -> None:
        """Show the choices that hold."""
        shown = tuple((facet, facet.chosen_words) for facet in facets)
        if shown == self._shown:
            return
        self._shown = shown
        clear_layout(self._layout)
        for facet, words in shown:
            look = ChipLook(text=shorten(words, LONGEST), ink="accent", ground="soft", trail="x", height=24)
            name = QCoreApplication.translate("Search", "Let go of {choice}").format(choice=words)
            self._layout.addWidget(Chip(self._look, look, name=name, clicked=lambda facet=facet: self.dropped.emit(facet)))
        self.setVisible(bool(shown))
        settle(self)
