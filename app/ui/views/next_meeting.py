"""The meeting that comes next, in the sidebar: what it is, when, and the ways to its agenda, its people and its book."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app.ui.places import Place, Room
from app.ui.theme import Look
from app.ui.widgets.box import column, row
from app.ui.widgets.label import Label
from app.ui.widgets.nav import NavButton

PARTICIPANTS = "participants"
"""The page of a meeting's place that asks for those around the table."""


class Tense(StrEnum):
    """When a meeting is."""

    NOW = "now"
    NEXT = "next"
    LAST = "last"


@dataclass(frozen=True, slots=True)
class NextMeeting:
    """The meeting that comes next, in words; how many items and people it has, and its last book with the number of the edition.

    ``tense``: it goes on now; or none does, and this is the next; or none comes either, and this is the one held last.
    """

    id: UUID
    title: str
    when: str
    items: int = 0
    people: int = 0
    book: UUID | None = None
    edition: int = 0
    tense: Tense = Tense.NEXT


class NextBlock(QWidget):
    """``go`` tells the place that is wanted."""

    go = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self.meeting: NextMeeting | None = None
        self._title = Label(look, "", "body_medium", elide=True)
        self._when = Label(look, "", "caption", "text3", elide=True)
        self.agenda = NavButton(look, "list-ordered", translate("Sidebar", "Agenda"), checkable=False)
        self.people = NavButton(look, "users", translate("Sidebar", "Participants"), checkable=False)
        self.book = NavButton(look, "book-open-text", "", checkable=False)
        self._head = Label(look, "", "micro", "text3")
        words = column(self._title, self._when, gap=1, margin=(8, 2, 8, 6))
        self.setLayout(column(row(self._head, "*", margin=(8, 0, 8, 4)), words, self.agenda, self.people, self.book, gap=0))
        self.agenda.clicked.connect(lambda _checked=False: self._ask(""))
        self.people.clicked.connect(lambda _checked=False: self._ask(PARTICIPANTS))
        self.book.clicked.connect(lambda _checked=False: self._ask_book())
        self.hide()

    def _ask(self, page: str) -> None:
        if self.meeting is not None:
            self.go.emit(Place(Room.MEETING, self.meeting.id, page=page))

    def _ask_book(self) -> None:
        if self.meeting is not None and self.meeting.book is not None:
            self.go.emit(Place(Room.BOOK, self.meeting.book))

    def show_meeting(self, meeting: NextMeeting | None, *, narrow: bool) -> None:
        """Tell of the meeting; in the rail there is no room for it."""
        self.meeting = meeting
        self.setVisible(meeting is not None and not narrow)
        if meeting is not None:
            translate = QCoreApplication.translate
            heads = {
                Tense.NOW: translate("Sidebar", "MEETING NOW"),
                Tense.NEXT: translate("Sidebar", "NEXT MEETING"),
                Tense.LAST: translate("Sidebar", "LAST MEETING"),
            }
            self._head.show_text(heads[meeting.tense])
            self._head.updateGeometry()
            self._title.show_text(meeting.title)
            self._when.show_text(meeting.when)
            self.agenda.set_count(meeting.items)
            self.people.set_count(meeting.people)
            edition = QCoreApplication.translate("Sidebar", "Book, edition {number}").format(number=meeting.edition)
            self.book.show_words(edition)
            self.fold(few=self.people.isHidden())

    def fold(self, *, few: bool) -> None:
        """In a low window the way to the agenda is left; the rest is one press further."""
        self.people.setVisible(not few)
        self.book.setVisible(not few and self.meeting is not None and self.meeting.book is not None)
