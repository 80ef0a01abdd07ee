"""The pane at the right of a meeting: both sides of the table, and the books."""

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.dates import PartialDate
from app.core.model.book import Edition, EditionStatus
from app.core.model.meeting import Participant, Side
from app.services.views import MeetingView
from app.ui.context import Context
from app.ui.places import Place, Room
from app.ui.views.meeting.person import PersonRow
from app.ui.views.meeting.table import Seat, Seated, table_of
from app.ui.widgets.box import Box, Scroll, clear_layout, column, grows, row, settle
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.keeping import give_back, held_in
from app.ui.widgets.label import Label, Prose
from app.ui.wording import recipe_name, role_name, short_date

MOST_PROMISES = 6


class TableSide(Box):
    """Who sits where, and what was built. ``wanted`` tells the place of a participant among all, or -1 for a new one."""

    wanted = Signal(int)

    def __init__(self, context: Context) -> None:
        self._context = context
        self._table: QWidget | None = None
        content = self._content = QWidget()
        self._layout = QVBoxLayout(content)
        self._layout.setContentsMargins(16, 14, 16, 14)
        self._layout.setSpacing(4)
        name = QCoreApplication.translate("TableSide", "Around the table")
        super().__init__(context.look, column(grows(Scroll(content, name))), ground="sunken", sides="l")

    def focus_first(self) -> None:
        """Begin with the first who sits at the table."""
        seat = next(iter(self._table.findChildren(Seat)), None) if self._table is not None else None
        if seat is not None:
            seat.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_view(self, view: MeetingView) -> None:
        held = held_in(self)
        self._fill(view)
        settle(self._content)
        give_back(self, held)

    def _fill(self, view: MeetingView) -> None:
        look = self._context.look
        clear_layout(self._layout)
        self._table = None
        people = view.meeting.participants
        add = Button(look, icon="plus", kind=Kind.QUIET, height=24, name=self.tr("Somebody around the table"))
        add.clicked.connect(lambda _checked=False: self.wanted.emit(-1))
        title, count = Label(look, self.tr("Around the table"), "body_bold"), Label(look, str(len(people)), "body", "text2")
        self._layout.addLayout(row(title, count, "*", add))
        if any(each.side is not Side.OTHER for each in people):
            ours, theirs = Label(look, self.tr("OUR SIDE"), "micro", "text3"), Label(look, self.tr("THEIR SIDE"), "micro", "text3")
            self._layout.addLayout(row(ours, "*", theirs, margin=(0, 8, 0, 4)))
            seated = [self._seated(view, at, participant) for at, participant in enumerate(people)]
            self._table = table_of(look, seated, self.wanted.emit)
            self._layout.addWidget(self._table)
        others = [(at, participant) for at, participant in enumerate(people) if participant.side is Side.OTHER]
        if others:
            self._title(self.tr("OTHERS"), 12)
            for at, participant in others:
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
        self._promises(view)
        self._layout.addStretch(1)

    def _title(self, words: str, above: int) -> None:
        self._layout.addLayout(row(Label(self._context.look, words, "micro", "text3"), "*", margin=(0, above, 0, 2)))

    def _seated(self, view: MeetingView, at: int, participant: Participant) -> Seated:
        person = view.people.get(participant.person_id)
        name = person.name_in(self._context.language) if person else self.tr("Somebody not in the library")
        return Seated(at, name, participant.title or role_name(participant.role), participant.side, participant.role)

    def _person(self, view: MeetingView, at: int, participant: Participant) -> QWidget:
        who = self._seated(view, at, participant)
        line = PersonRow(self._context.look, "circle-user-round", who.name, who.post)
        line.clicked.connect(lambda _checked=False: self.wanted.emit(at))
        return line

    def _edition(self, edition: Edition) -> QWidget:
        """Whom the book is for, which edition, and whether something in it must be looked at."""
        final, failed = edition.status is EditionStatus.FINAL, bool(edition.failed)
        state = self.tr("final") if final else self.tr("draft")
        words = self.tr("edition {number}, {state} · {pages} pages").format(number=edition.number, state=state, pages=edition.pages)
        sign = ("triangle-alert", "bad") if failed else ("circle-check", "ok") if final else ("circle-dashed", "warn")
        line = PersonRow(self._context.look, "book-open-text", recipe_name(edition.recipe), words, sign)
        line.clicked.connect(lambda _checked=False: self._context.go(Place(Room.BOOK, edition.id)))
        return line

    def _promises(self, view: MeetingView) -> None:
        """What the dossiers of this meeting say is to be done; what is late is said so."""
        steps = [(dossier, step) for dossier in view.dossiers.values() for step in dossier.next_steps]
        if not steps:
            return
        self._title(self.tr("PROMISED"), 16)
        today = PartialDate.of(datetime.now(UTC).astimezone().date())
        for dossier, step in sorted(steps, key=lambda pair: (pair[1].due is None, str(pair[1].due or "")))[:MOST_PROMISES]:
            late = step.due is not None and step.due < today
            due = short_date(step.due, self._context.language)
            when = (self.tr("late: promised for {date}") if late else self.tr("by {date}")).format(date=due) if due else ""
            words = " · ".join(part for part in (when, step.who) if part)
            icon, token = ("clock-alert", "bad") if late else ("circle", "text3")
            line = PersonRow(self._context.look, icon, step.text_in("text", self._context.language), words, None, token)
            line.clicked.connect(lambda _checked=False, dossier=dossier: self._context.go(Place(Room.DOSSIER, dossier.id)))
            self._layout.addWidget(line)
