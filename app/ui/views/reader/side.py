"""What belongs to the brief being read: its marks, the hits of what is looked for, the repairs."""

from enum import IntEnum

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QStackedWidget

from app.core.language import Language
from app.ui.theme import Look
from app.ui.views.reader.hits import HitsPane
from app.ui.views.reader.marks import MarksPane
from app.ui.views.reader.repairs import RepairsPane
from app.ui.widgets.box import Box, column, grows, row
from app.ui.widgets.button import Segments


class Side(IntEnum):
    """The three panes, in the order of their segments."""

    MARKS = 0
    HITS = 1
    REPAIRS = 2


class SidePane(Box):
    """The pane at the right of the reader; ``turned`` tells which of the three is shown."""

    turned = Signal(int)

    def __init__(self, look: Look, language: Language) -> None:
        translate = QCoreApplication.translate
        self.marks = MarksPane(look, language)
        self.hits = HitsPane(look, language)
        self.repairs = RepairsPane(look, language)
        choices = ((translate("Side", "Marks"), ""), (translate("Side", "Hits"), ""), (translate("Side", "Repairs"), ""))
        self._segments = Segments(look, choices, translate("Side", "What is shown beside the text"))
        self._stack = QStackedWidget()
        for pane in (self.marks, self.hits, self.repairs):
            self._stack.addWidget(pane)
        head = row(self._segments, "*", gap=4, margin=(14, 10, 10, 6))
        super().__init__(look, column(head, grows(self._stack), gap=0), ground="sunken", sides="l")
        self._segments.chosen.connect(self.turn)

    def count(self, side: Side, count: int) -> None:
        """Tell beside the name of a pane how much is in it."""
        self._segments.show_count(side, count)

    @property
    def shown(self) -> Side:
        return Side(self._stack.currentIndex())

    def turn(self, side: int) -> None:
        """Show one of the three."""
        self._segments.choose(side)
        if side != self._stack.currentIndex():
            self._stack.setCurrentIndex(side)
            self.turned.emit(side)
