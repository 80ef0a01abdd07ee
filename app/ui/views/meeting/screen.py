"""A meeting: when and where, the programme, the agenda with its points, both sides, the books."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.calendar_order import days_until
from app.core.changes import Changes, Kind
from app.core.model.book import Recipe
from app.core.model.meeting import Coverage, Meeting, ParticipantRole
from app.services.alone import main_language
from app.services.books import BookRequest
from app.services.calendars import export_programme
from app.services.recipes import default_recipe
from app.services.views import DossierView, MeetingView
from app.ui.context import Context
from app.ui.files import Purpose, file_name
from app.ui.places import Place, Room
from app.ui.speaking import points_of
from app.ui.spoken import with_particles
from app.ui.views.book.building import build
from app.ui.views.dossier.sources import sources_of
from app.ui.views.meeting.agenda import AgendaHead, AgendaList, AgendaRow, agenda_rows, spoken_agenda, total_words
from app.ui.views.meeting.editing import MeetingEditing
from app.ui.views.meeting.overrun import Overrun
from app.ui.views.meeting.points import ItemPoints, Mends
from app.ui.views.meeting.programme import ProgrammeStrip, slots_of
from app.ui.views.meeting.record import RecordLine, RecordList
from app.ui.views.meeting.rehearsing import RehearseOverlay
from app.ui.views.meeting.side import TableSide
from app.ui.views.next_meeting import PARTICIPANTS
from app.ui.views.pane_find import PaneFind
from app.ui.views.screen import Header, PanelButton, Screen
from app.ui.widgets.box import Box, IconView, Scroll, clear_layout, column, grows, row, settle
from app.ui.widgets.button import Button
from app.ui.widgets.button import Kind as ButtonKind
from app.ui.widgets.chip import Flow
from app.ui.widgets.label import Label, Prose
from app.ui.widgets.rows import RowModel
from app.ui.worded import worded_view
from app.ui.wording import interpretation_name, language_name, long_day, role_name
from app.ui.zooming import PaneLook

LONG = 8
"""Subjects of an agenda that is shown whole; of a longer one those that only they might raise are folded away."""


class MeetingScreen(Screen):
    """Everything of one meeting on one page. ``room_wanted``: the room view of what is shown."""

    room_wanted = Signal(object)

    def __init__(self, context: Context, host: QWidget) -> None:
        look = context.look
        build_words = self.tr("Build the book")
        self.build_button = Button(look, build_words, icon="book-open-text", kind=ButtonKind.PRIMARY, key="Ctrl B", clicked=self.build_book)
        panel = PanelButton(look, self.tr("Around the table"), self.toggle_inspector)
        edit = Button(look, self.tr("Edit"), kind=ButtonKind.QUIET, key="F2", clicked=self.edit_facts)
        room = Button(look, self.tr("Room view"), icon="presentation", kind=ButtonKind.QUIET, key="F11", clicked=self.enter_room)
        self.rehearse_button = Button(look, self.tr("Rehearse"), icon="message-square", kind=ButtonKind.QUIET, clicked=self.rehearse)
        super().__init__(context, Header(context, self.tr("Meetings"), edit, self.rehearse_button, room, panel, self.build_button))
        self.header.up.connect(lambda: context.go(Place(Room.MEETINGS)))
        self._view: MeetingView | None = None
        self._wanted: UUID | None = None
        self._place: Place | None = None
        self._people_wanted = False
        self._shown: MeetingView | None = None
        size, right = self._size, self._side_size = PaneLook(look), PaneLook(look)
        within = replace(context, look=size)
        self._title = Prose(size, "", "h1")
        self._facts = QWidget()
        self._facts_layout = QVBoxLayout(self._facts)
        self._facts_layout.setContentsMargins(0, 0, 0, 0)
        self._days = Label(size, "", "number", "accent", right=True)
        self._days_words = Label(size, "", "caption", "text2", right=True)
        self._no_programme = Prose(
            size, self.tr("No programme yet: add its parts, and they stand here on a strip of hours."), "body", "text3"
        )
        self._no_agenda = Prose(size, self.tr("No subject yet: add what will be spoken about."), "body", "text3")
        self.strip = ProgrammeStrip(size)
        self._model: RowModel[AgendaRow] = RowModel(spoken_agenda)
        self.agenda = AgendaList(look, self._model, self.tr("Agenda"))
        self.side = TableSide(replace(context, look=right))
        self.editing = MeetingEditing(context, lambda: self._view)
        mends = Mends(self.editing.item, self.editing.give, self.editing.choose)
        self._points, self._overrun = ItemPoints(within, mends), Overrun(within, mends)
        self.record = RecordList(within, self.editing)
        self._total = Label(size, "", "caption", "text2")
        self._folded = True
        self._more = Button(size, "", kind=ButtonKind.LINK, height=28, clicked=self._unfold)
        self.rehearsal = RehearseOverlay(context, host, self.editing.choose)
        self._assemble()
        self._wire()

    def _wire(self) -> None:
        self.agenda.chosen.connect(self._choose)
        self.agenda.opened.connect(self._open_item)
        self.agenda.edited.connect(self.editing.item)
        self.agenda.removed.connect(self.editing.remove_item)
        self.agenda.moved.connect(self._move_item)
        self.agenda.given.connect(lambda item, minutes: self.editing.give(item, minutes, self._put_back))
        self.record.arrived.connect(self._come_to)
        self.side.wanted.connect(self.editing.participant)
        self.strip.wanted.connect(self.editing.session)
        self.strip.retimed.connect(lambda part, start, minutes: self.editing.retime(part, start, minutes, self._put_back))

    def _assemble(self) -> None:
        look = self._size
        title = grows(QWidget())
        title.setLayout(column(self._title, self._facts, gap=6))
        left_over = column(row("*", self._days), row("*", self._days_words), "*", gap=0)
        swatches = (("fill", self.tr("we speak")), ("line2", self.tr("interpreter")), ("them", self.tr("left for them")))
        legend = row(*(self._swatch(token, words) for token, words in swatches), gap=12)
        plus = self._plus(self.tr("New part of the programme"), self._new_session)
        plus_item = self._plus(self.tr("New subject"), self._new_item)
        calendar = Button(look, self.tr("Calendar…"), icon="download", kind=ButtonKind.QUIET, height=24, clicked=self.export_programme)
        calendar.setToolTip(self.tr("Save the programme as a calendar file"))
        card = self._card = Box(
            look, column(AgendaHead(self.context.look), self.agenda, gap=0, margin=(1, 1, 1, 1)), ground="surface", edge="line2", radius=8
        )
        content = self._content = QWidget()
        content.setLayout(
            column(
                row(title, left_over, gap=16),
                18,
                row(
                    Label(look, self.tr("Programme"), "body_bold"),
                    plus,
                    "*",
                    self._swatch("warnbg", self.tr("press in the room")),
                    calendar,
                ),
                6,
                self._no_programme,
                self.strip,
                14,
                row(Label(look, self.tr("Agenda"), "body_bold"), plus_item, self._total, "*", legend),
                6,
                self._no_agenda,
                self._overrun,
                card,
                4,
                row(self._more, "*"),
                12,
                self._points,
                20,
                self.record,
                "*",
                gap=0,
                margin=(28, 22, 28, 24),
            )
        )
        scroll = self._scroll = Scroll(content, self.tr("Meeting"))
        self.finding = PaneFind(look, scroll, content)
        self.finding.bar.closed.connect(self.focus_middle)
        middle = Box(look, column(self.finding.bar, grows(scroll), gap=0), ground="surface")
        middle.setMinimumWidth(460)
        self.set_panes(middle, inspector=self.side)
        self.splitter.give([860, 344])
        self.zooms.add("page", scroll, look)
        self.zooms.add("side", self.side, self._side_size)

    def _swatch(self, token: str, words: str) -> QWidget:
        """A colour of a drawing, and what it means."""
        look, holder = self._size, QWidget()
        colour = Box(look, ground=token, radius=2)
        colour.setFixedSize(14, 8)
        holder.setLayout(row(colour, Label(look, words, "caption", "text2"), gap=6))
        return holder

    @property
    def view(self) -> MeetingView | None:
        return self._view

    def show_place(self, place: Place) -> None:
        self._people_wanted = place.page == PARTICIPANTS
        self._wanted = place.object_id
        self._place = place if place.quote or self.record.chosen is not None else None
        if place.object_id is not None:
            self._fetch(place.object_id)

    def _fetch(self, meeting_id: UUID) -> None:
        services = self.context.services
        self.context.jobs.read("meeting", lambda: services.meetings.view(meeting_id), self._show, self._gone)

    def _gone(self, _sentence: str) -> None:
        """The meeting was deleted, here or by undo."""
        self._view = self._wanted = None
        if self.isVisibleTo(self.window()):  # else one has gone elsewhere meanwhile
            self.context.instead(Place(Room.MEETINGS))

    def library_changed(self, changes: Changes) -> None:
        if self._wanted is not None and changes.kinds & {Kind.MEETING, Kind.DOSSIER, Kind.EDITION, Kind.PERSON}:
            self._fetch(self._wanted)

    def _show(self, view: MeetingView) -> None:
        chosen = max(0, self.agenda.currentIndex().row())
        self._view = view
        shown = self._shown = worded_view(view, self.context.language)
        meeting = shown.meeting
        self.header.title.show_text(meeting.title)
        self._title.show_text(meeting.title)
        self._show_facts(meeting)
        slots = slots_of(meeting)
        self.strip.show_slots(slots)
        rows = agenda_rows(shown)
        rows = self._folded_rows(rows)
        whole = agenda_rows(shown)
        self._total.show_text(total_words(whole))
        self._total.set_token("bad" if sum(row.needed - row.given for row in whole if row.given) > 0 else "text2")
        self._total.updateGeometry()
        self._model.show_rows(rows)
        self.agenda.fit(rows)
        for note, there in ((self._no_programme, slots), (self._no_agenda, rows)):
            note.setVisible(not there)
        self._card.setVisible(bool(rows))
        if not any(row.over for row in rows):
            self._overrun.hide()
        if rows:
            self.agenda.choose_row(min(chosen, len(rows) - 1))
        else:
            self._points.clear()
        self.record.show_meeting(view.meeting, shown.meeting)
        settle(self._content)  # else a slow machine paints the agenda in the height that it had empty
        self.side.show_view(shown)
        QTimer.singleShot(0, self, self.finding.renew)
        if self._people_wanted:
            self._people_wanted = False
            QTimer.singleShot(0, self, self.side.focus_first)

        if self._place is not None:
            place, self._place = self._place, None
            self.record.lead_to(place)

    def _come_to(self, line: RecordLine) -> None:
        """Bring the line that one was led to into view, once the pane has its height."""
        QTimer.singleShot(0, line, lambda: self._scroll.ensureWidgetVisible(line))
        self.focus_middle()

    def _folded_rows(self, rows: list[AgendaRow]) -> list[AgendaRow]:
        """The agenda without what only they might raise, where that is much: then the points of the rest come into view."""
        spare = [row for row in rows if row.item.coverage is Coverage.UNLIKELY and not row.given]
        long = len(rows) > LONG and len(spare) < len(rows)
        self._more.setVisible(bool(spare) and long)
        more, less = self.tr("%n more subject(s), only if raised", "", len(spare)), self.tr("Fold what only they might raise")
        self._more.set_text(more if self._folded else less)
        return [row for row in rows if row not in spare] if long and self._folded else rows

    def _unfold(self) -> None:
        self._folded = not self._folded
        if self._view is not None:
            self._show(self._view)

    def _put_back(self) -> None:
        """Programme and agenda as they are kept, where a part or a tick was moved by hand and could not be saved."""
        if self._view is not None:
            self._show(self._view)

    def _show_facts(self, meeting: Meeting) -> None:
        look, language = self._size, self.context.language
        clear_layout(self._facts_layout)
        when = long_day(meeting.start, language) + f", {meeting.start:%H:%M}" if meeting.start else self.tr("no date yet")
        spoken_in = ", ".join(language_name(known) for known in meeting.languages)
        how = " · ".join(part for part in (spoken_in, interpretation_name(meeting.interpretation)) if part)
        facts = [self._fact(icon, words) for icon, words in (("calendar", when), ("map-pin", meeting.place), ("languages", how)) if words]
        self._facts_layout.addWidget(Flow(facts, gap=14))
        if meeting.standfirst:
            self._facts_layout.addWidget(Prose(look, meeting.standfirst, "body", "text2"))
        days = days_until(meeting.start, datetime.now(UTC)) if meeting.start else -1
        self._days.show_text(str(days) if days >= 0 else "")
        self._days_words.show_text(self.tr("days left") if days >= 0 else "")
        for label in (self._days, self._days_words):
            label.updateGeometry()

    def _fact(self, icon: str, words: str) -> QWidget:
        fact = QWidget()
        fact.setLayout(row(IconView(self._size, icon, 14), Label(self._size, words, "body"), gap=6))
        return fact

    def _choose(self, chosen: object) -> None:
        """The points of a subject, once it is known what they rest on; until then the ones before stay."""
        view, services = self._shown, self.context.services
        if not isinstance(chosen, AgendaRow) or view is None:
            return
        self._overrun.show_rows(self._model.rows, chosen, view)
        self.record.about(chosen.item.title)
        points = points_of(chosen.item, view.dossiers.values())
        ids = [key for key in chosen.item.dossier_ids if key in view.dossiers]

        def fetch() -> tuple[DossierView, ...]:
            return tuple(services.dossiers.view(key) for key in ids)

        def show(found: tuple[DossierView, ...]) -> None:
            evidence = {atom: views for each in found for atom, views in each.evidence.items()}
            self._points.show_item(chosen, points, evidence, sources_of(found, self.context.language))
            self.finding.renew()

        self.context.jobs.read("item-points", fetch, show, lambda _gone: None)

    def _open_item(self, chosen: object) -> None:
        if isinstance(chosen, AgendaRow) and chosen.item.dossier_ids:
            self.context.go(Place(Room.DOSSIER, chosen.item.dossier_ids[0]))
        elif isinstance(chosen, AgendaRow):
            self.editing.item(chosen.item.id)

    def _plus(self, name: str, clicked: Callable[[], object]) -> Button:
        return Button(self._size, icon="plus", kind=ButtonKind.QUIET, height=24, name=name, clicked=clicked)

    def enter_room(self) -> None:
        """The meeting as it is held: over the full screen."""
        if self._view is not None:
            self.room_wanted.emit(self._view)

    def rehearse(self) -> None:
        """Say the points aloud against the clock, from the subject in hand on."""
        if self._shown is not None:
            chosen = self.agenda.current()
            self.rehearsal.begin(self._shown, chosen.item.id if isinstance(chosen, AgendaRow) else None)

    def edit_facts(self) -> None:
        """Ask what the meeting is, when and where."""
        self.editing.facts()

    def _new_item(self) -> None:
        self.editing.item(None)

    def _new_session(self) -> None:
        self.editing.session(None)

    def _move_item(self, item_id: UUID, by: int) -> None:
        rows = list(self._model.rows)
        at = next((number for number, row in enumerate(rows) if row.item.id == item_id), -1)
        if at >= 0 and 0 <= at + by < len(rows):
            # At once, so that the next key meets what is seen; the numbers follow with the library's own answer
            agenda = [item.id for item in self._view.meeting.agenda] if self._view else []
            to = agenda.index(rows[at + by].item.id) if rows[at + by].item.id in agenda else at + by
            rows.insert(at + by, rows.pop(at))
            self._model.show_rows(rows)
            self.agenda.choose_row(at + by)
            self.editing.move_item(item_id, to)

    @property
    def can_begin(self) -> bool:
        return self._view is not None

    def begin_one(self) -> None:
        """The new thing of a meeting is a subject of its agenda."""
        self._new_item()

    def find_in_pane(self) -> None:
        self.finding.open()

    def rename(self) -> None:
        """The facts of the meeting; a subject of the agenda takes its key itself."""
        self.edit_facts()

    def build_book(self) -> None:
        """Build the next edition of the principal's book on a worker, and show it: in the language of the window, if it can be."""
        view = self._view
        if view is None:
            return
        build(self.context, BookRequest(meeting_id=view.meeting.id, recipe=self.usual_recipe()))

    def usual_recipe(self) -> Recipe:
        """The principal's own book, in the language of the window, if it can be."""
        dossiers = self._view.dossiers.values() if self._view is not None else ()
        return default_recipe(main_language(self.context.language, *dossiers), role_name(ParticipantRole.PRINCIPAL))

    def export_programme(self) -> None:
        """Ask where to, say what leaves the library's encryption, and write the programme as a calendar."""
        if self._shown is None:
            return
        words = self.tr("Save the programme as a calendar (titles, times and places leave the encrypted library)")
        name = file_name(self._shown.meeting.title, ".ics")
        path = self.context.files.place(self, Purpose.CALENDAR, words, name, "iCalendar (*.ics)")
        if path is not None:
            self.write_programme_to(path)

    def write_programme_to(self, path: Path) -> None:
        """Write the programme outside the library."""
        if self._view is None:
            return
        meeting_id, services, language = self._view.meeting.id, self.context.services, self.context.language
        said = self.tr("Saved as {name}. Its titles, times and places are outside the encrypted library.")
        said = with_particles(said, name=path.name)
        self.context.jobs.write(
            lambda: export_programme(services.meetings, meeting_id, path, language, services.policy), lambda _path: self.context.say(said)
        )

    def focus_middle(self) -> None:
        """The keys go to the line that one was led to, else to the agenda."""
        (self.record.chosen or self.agenda).setFocus(Qt.FocusReason.OtherFocusReason)
