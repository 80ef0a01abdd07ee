"""What needs a decision, in four sorts, each with its count in the sidebar."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app.services.waiting import Doubt
from app.ui.places import Place, Room
from app.ui.theme import Look
from app.ui.widgets.box import column, settle
from app.ui.widgets.nav import NavButton


class Sort(StrEnum):
    """The sorts of doubts, in the order in which they matter for the book."""

    CLASHES = "clashes"
    MARKS = "marks"
    FACTS = "facts"
    TWICE = "twice"


LOOKS = {Sort.CLASHES: ("git-compare-arrows", "bad"), Sort.MARKS: ("unlink", "warn"), Sort.FACTS: ("clock-fading", "warn"),
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


def place_of(sort: Sort) -> Place:
    """Where the things of a sort are decided; clashes have a desk of their own."""
    return Place(Room.CLASHES) if sort is Sort.CLASHES else Place(Room.WAITING, page=sort)


class DoubtLines(QWidget):
    """A line for each sort of which something waits. ``wanted`` tells the sort that is to be listed."""

    wanted = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.lines = {sort: NavButton(look, icon, sort_name(sort), token=token) for sort, (icon, token) in LOOKS.items()}
        for sort, line in self.lines.items():
            line.clicked.connect(lambda _checked=False, sort=sort: self.wanted.emit(sort.value))
            line.hide()
        self.setLayout(column(*self.lines.values(), gap=0, margin=(12, 0, 0, 0)))

    def show_room(self, room: Room) -> None:
        """Show the line of the desk one is at."""
        for sort, line in self.lines.items():
            line.setChecked(sort is Sort.CLASHES and room is Room.CLASHES)

    def show_counts(self, counts: Mapping[Sort, int]) -> None:
        """Show the sorts of which something waits."""
        for sort, line in self.lines.items():
            line.set_count(counts.get(sort, 0))
            line.setVisible(counts.get(sort, 0) > 0)
        settle(self)
