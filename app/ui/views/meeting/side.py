"""The pane at the right of a meeting: both sides of the table, and the books."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.model.book import Edition
from app.core.model.meeting import Participant, Side
from app.services.views import MeetingView
from app.ui.context import Context
from app.ui.places import Place, Room
from app.ui.views.meeting.person import PersonRow
from app.ui.widgets.box import Box, IconView, Scroll, clear_layout, column, grows, row
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.label import Label, Prose
from app.ui.wording import role_name


class TableSide(Box):
    """Who sits where, and what was built. ``wanted`` tells the place of a participant among all, or -1 for a new one."""

    wanted = Signal(int)

    def __init__(self, context: Context) -> None:
        self._context = context
        content = QWidget()
        self._layout = QVBoxLayout(content)
        self._layout.setContentsMargins(16, 14, 16, 14)
        self._layout.setSpacing(4)
        name = QCoreApplication.translate("TableSide", "Around the table")
        super().__init__(context.look, column(grows(Scroll(content, name))), ground="sunken", sides="l")

    def show_view(self, view: MeetingView) -> None:
        look = self._context.look
        clear_layout(self._layout)
        people = view.meeting.participants
        add = Button(look, icon="plus", kind=Kind.QUIET, height=24, name=self.tr("Somebody around the table"))
        add.clicked.connect(lambda _checked=False: self.wanted.emit(-1))
        title, count = Label(look, self.tr("Around the table"), "body_bold"), Label(look, str(len(people)), "body", "text2")
        self._layout.addLayout(row(title, count, "*", add))
        for side, words in ((Side.OURS, self.tr("OUR SIDE")), (Side.THEIRS, self.tr("THEIR SIDE")), (Side.OTHER, self.tr("OTHERS"))):
            seated = [(at, participant) for at, participant in enumerate(people) if participant.side is side]
            if seated:
                self._title(words, 12)
                for at, participant in seated:
                    self._layout.addWidget(self._person(view, at, participant))
        if not people:
            self._layout.addWidget(Prose(look, self.tr("Nobody yet. Begin with those who speak."), "body", "text3"))
        if any(person.invented for person in view.people.values()):
            note = Prose(look, self.tr("Names of office-holders are invented for the sample."), "caption", "guess")
            self._layout.addWidget(note)
        self._title(self.tr("BOOKS FOR THIS MEETING"), 16)
        for edition in view.editions:
            self._layout.addWidget(self._edition(edition))
        if not view.editions:
            self._layout.addWidget(Prose(look, self.tr("No book for this meeting yet. Ctrl+B builds the first."), "body", "text3"))
        self._layout.addStretch(1)

    def _title(self, words: str, above: int) -> None:
        self._layout.addLayout(row(Label(self._context.look, words, "micro", "text3"), "*", margin=(0, above, 0, 2)))

    def _person(self, view: MeetingView, at: int, participant: Participant) -> QWidget:
        person = view.people.get(participant.person_id)
        name = person.name_in(self._context.language) if person else self.tr("Somebody not in the library")
        line = PersonRow(self._context.look, name, participant.title or role_name(participant.role), participant.side)
        line.clicked.connect(lambda _checked=False: self.wanted.emit(at))
        return line

    def _edition(self, edition: Edition) -> QWidget:
        look, failed = self._context.look, bool(edition.failed)
        words = self.tr("Edition {number}, {pages} pages").format(number=edition.number, pages=edition.pages)
        open_it = Button(look, words, icon="book-open-text", kind=Kind.QUIET, height=28)
        open_it.clicked.connect(lambda _checked=False: self._context.go(Place(Room.BOOK, edition.id)))
        line = QWidget()
        state = IconView(look, "triangle-alert" if failed else "circle-check", 16, "bad" if failed else "ok")
        line.setLayout(row(open_it, "*", state))
        return line
