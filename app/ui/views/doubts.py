"""What needs a decision, in four sorts, each with its count in the sidebar."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app.services.waiting import Doubt
from app.ui.theme import Look
from app.ui.widgets.box import column, settle
from app.ui.widgets.nav import NavButton


class Sort(StrEnum):
    """The sorts of doubts, in the order in which they matter for the book."""

    CLASHES = "clashes"
    MARKS = "marks"
    FACTS = "facts"
    TWICE = "twice"


LOOKS = {Sort.CLASHES: ("triangle-alert", "bad"), Sort.MARKS: ("search-x", "warn"), Sort.FACTS: ("loader-circle", "warn"),
         Sort.TWICE: ("copy", "warn")}  # fmt: skip
"""The icon of a sort, and what its count means: red stops a book."""


def sort_of(doubt: Doubt) -> Sort:
    """The sort that a doubt is counted under."""
    return {
        Doubt.CLASH: Sort.CLASHES,
        Doubt.ORPHAN: Sort.MARKS,
        Doubt.REVIEW: Sort.MARKS,
        Doubt.STALE: Sort.FACTS,
        Doubt.LIKE: Sort.TWICE,
        Doubt.NAMESAKE: Sort.TWICE,
    }[doubt]


def sort_name(sort: Sort) -> str:
    """What a sort is called."""
    return {
        Sort.CLASHES: QCoreApplication.translate("Doubts", "Figures that clash"),
        Sort.MARKS: QCoreApplication.translate("Doubts", "Marks without a place"),
        Sort.FACTS: QCoreApplication.translate("Doubts", "Facts out of date"),
        Sort.TWICE: QCoreApplication.translate("Doubts", "Possible duplicates"),
    }[sort]


class DoubtLines(QWidget):
    """A line for each sort of which something waits. ``wanted`` tells the sort that is to be listed."""

    wanted = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.lines = {sort: NavButton(look, icon, sort_name(sort), checkable=False, token=token) for sort, (icon, token) in LOOKS.items()}
        for sort, line in self.lines.items():
            line.clicked.connect(lambda _checked=False, sort=sort: self.wanted.emit(sort.value))
            line.hide()
        self.setLayout(column(*self.lines.values(), gap=0, margin=(12, 0, 0, 0)))

    def show_counts(self, counts: Mapping[Sort, int]) -> None:
        """Show the sorts of which something waits."""
        for sort, line in self.lines.items():
            line.set_count(counts.get(sort, 0))
            line.setVisible(counts.get(sort, 0) > 0)
        settle(self)
