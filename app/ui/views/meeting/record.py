"""The record of a meeting on its screen: each line with when, under what and the words; written by hand, mended, copied and saved."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.core.model.meeting import LineKind, Meeting, MeetingLine
from app.core.record import Noted, line_holding, noted
from app.services.record import export_record, record_text
from app.ui.context import Context
from app.ui.dialogs.form import Blank, Form
from app.ui.files import Purpose, file_name, writable
from app.ui.kinds import Role
from app.ui.places import Place
from app.ui.spoken import with_particles
from app.ui.theme import Look
from app.ui.views.meeting.editing import MeetingEditing
from app.ui.widgets.box import Box, Rule, clear_layout, column, grows, row, settle
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.keeping import give_back, held_in
from app.ui.widgets.label import Label, Prose
from app.ui.widgets.paint import paint_ring

TIME_WIDE = 44


class RecordLine(Box):
    """One line: Enter or a click on it mends it, Del takes it out."""

    spoken_role = Role.Grouping
    wanted = Signal(object)
    unwanted = Signal(object)

    def __init__(self, look: Look, line: MeetingLine, what: Noted, *, chosen: bool) -> None:
        translate = QCoreApplication.translate
        self.line, self.noted, self.chosen = line, what, chosen
        self.kept_as = line.id
        time = Label(look, what.time or "–", "body", "text3")
        time.setFixedWidth(TIME_WIDE)
        words = Prose(look, what.words, "body", language=line.language)
        texts = grows(QWidget())
        texts.setLayout(column(Prose(look, what.place, "caption", "text2") if what.place else None, words, gap=1))
        mend = Button(look, icon="pencil", kind=Kind.QUIET, height=24, name=translate("Record", "Mend this line"))
        drop = Button(look, icon="trash-2", kind=Kind.QUIET, height=24, name=translate("Record", "Delete this line"))
        mend.clicked.connect(lambda _checked=False: self.wanted.emit(self))
        drop.clicked.connect(lambda _checked=False: self.unwanted.emit(self))
        buttons = column(row(mend, drop, gap=2), "*")
        super().__init__(
            look, row(column(time, "*"), texts, buttons, gap=8, margin=(6, 7, 4, 7)), ground="soft" if chosen else "", radius=6
        )
        self.setAccessibleName(what.text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.wanted.emit(self)
        elif event.key() == Qt.Key.Key_Delete:
            self.unwanted.emit(self)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.wanted.emit(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_ring(painter, self._look, QRectF(self.rect()), 6)


class RecordList(QWidget):
    """Beneath the points of a meeting. ``arrived`` tells the line that one was led to."""

    arrived = Signal(object)

    def __init__(self, context: Context, editing: MeetingEditing) -> None:
        super().__init__()
        look = context.look
        self._context, self._editing = context, editing
        self._kept: Meeting | None = None
        self._worded: Meeting | None = None
        self._titles: tuple[str, ...] = ()
        self._subject = ""
        self._led_to: UUID | None = None
        self.lines: list[RecordLine] = []
        self.add_button = Button(look, icon="plus", kind=Kind.QUIET, height=24, name=self.tr("New line of the record"), clicked=self.add)
        self.copy_button = Button(look, self.tr("Copy the record"), icon="copy", kind=Kind.QUIET, height=24, clicked=self.copy)
        self.save_button = Button(look, self.tr("Save the record…"), icon="download", kind=Kind.QUIET, height=24, clicked=self.save)
        self.empty_words = Prose(
            look, self.tr("Nothing noted yet. In the room view N notes a line; the plus adds one by hand."), "body", "text3"
        )
        self._count = Label(look, "", "caption", "text2")
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        title = Label(look, self.tr("Record"), "body_bold")
        head = row(title, self.add_button, self._count, "*", self.copy_button, self.save_button)
        self.setLayout(column(head, 4, self.empty_words, self._rows, gap=0))

    def show_meeting(self, kept: Meeting, shown: Meeting) -> None:
        """The lines of a meeting; ``shown`` is the same in the language of the window, as the subjects are called in the room."""
        self._kept, self._worded = kept, shown
        self._titles = tuple(item.title for meeting in (kept, shown) for item in meeting.agenda)
        record = kept.of(LineKind.RECORD)
        held = held_in(self)
        clear_layout(self._rows)
        self.lines = [self._line(line) for line in record]
        for line in self.lines:
            self._rows.addWidget(line)
            self._rows.addWidget(Rule(self._context.look))
        self._count.show_text(str(len(record)) if record else "")
        self._count.updateGeometry()
        self.empty_words.setVisible(not record)
        why = "" if record else self.tr("Nothing was noted yet.")
        for button in (self.copy_button, self.save_button):
            button.allow(not why, why)
        settle(self)
        give_back(self, held)

    @property
    def chosen(self) -> RecordLine | None:
        """The line that one was led to."""
        return next((line for line in self.lines if line.chosen), None)

    def about(self, subject: str) -> None:
        """The subject that a new line is about, unless something else is typed."""
        self._subject = subject

    def lead_to(self, place: Place) -> None:
        """Choose the line that holds the words of a place, and tell of it; without words, or such a line, none."""
        record = self._kept.of(LineKind.RECORD) if self._kept is not None else ()
        found = line_holding(record, place.quote, place.prefix, place.suffix)
        self._led_to = found.id if found is not None else None
        if self._kept is not None and self._worded is not None:
            self.show_meeting(self._kept, self._worded)
        if self.chosen is not None:
            self.arrived.emit(self.chosen)

    def _line(self, line: MeetingLine) -> RecordLine:
        shown = RecordLine(self._context.look, line, noted(line.text, self._titles), chosen=line.id == self._led_to)
        shown.wanted.connect(lambda each: self._ask(each.line.id, each.noted))
        shown.unwanted.connect(lambda each: self._editing.unnote(each.line.id))
        return shown

    def add(self) -> None:
        """Ask for a line that was not noted in the room."""
        meeting, now = self._kept, datetime.now().astimezone()
        today = meeting is not None and meeting.start is not None and meeting.start.astimezone().date() == now.date()
        self._ask(None, Noted("", f"{now:%H:%M}" if today else "", self._subject))

    def _ask(self, line_id: UUID | None, what: Noted) -> None:
        if self._kept is None:
            return
        blanks = (
            Blank(key="time", label=self.tr("Time"), value=what.time, hint="14:05", fault=_time_fault),
            Blank(key="place", label=self.tr("Subject and point"), value=what.place),
            Blank(key="words", label=self.tr("What was said"), value=what.words, lines=4, needed=True),
        )

        def taken(values: Mapping[str, str]) -> None:
            self._editing.note(line_id, Noted(values["words"].strip(), values["time"].strip(), values["place"].strip()))

        title = self.tr("Line of the record") if line_id else self.tr("New line of the record")
        removed = (lambda: self._editing.unnote(line_id)) if line_id else None
        verb = self.tr("Keep") if line_id else self.tr("Add")
        form = Form(title=title, verb=verb, blanks=blanks, taken=taken, removed=removed)
        self._context.ask(form.on("record", self._kept.id, line_id))

    def copy(self) -> None:
        """The whole record into the clipboard."""
        meeting, services, language = self._kept, self._context.services, self._context.language
        if meeting is None:
            return

        def done(words: str) -> None:
            QGuiApplication.clipboard().setText(words)
            self._context.say(self.tr("The record is copied. The clipboard is outside the encrypted library."))

        self._context.jobs.read("record-words", lambda: record_text(meeting, services.meetings.banner(meeting, language)), done)

    def save(self) -> None:
        """Ask where to, and write the record; the ending tells the format."""
        if self._kept is None:
            return
        title = self.tr("Save the record (the file leaves the encrypted library)")
        name = file_name(f"{self._kept.title} – {self.tr('Record')}", ".pdf")
        path = self._context.files.place(self, Purpose.RECORD, title, name, writable())
        if path is not None:
            self.write_to(path)

    def write_to(self, path: Path) -> None:
        """Write the record outside the library."""
        if self._kept is None:
            return
        services, language, meeting_id = self._context.services, self._context.language, self._kept.id
        said = with_particles(self.tr("Saved as {name}. This copy is outside the encrypted library."), name=path.name)
        self._context.jobs.run(
            self.tr("Writing the record"),
            lambda progress: export_record(services, meeting_id, path, language, progress),
            lambda _path: self._context.say(said),
        )


def _time_fault(words: str) -> str:
    """What is wrong with a time of the day; none is fine."""
    hours, colon, minutes = words.strip().partition(":")
    told = bool(colon) and hours.isdecimal() and minutes.isdecimal() and len(minutes) == 2 and int(hours) < 24 and int(minutes) < 60
    return "" if told or not words.strip() else QCoreApplication.translate("Record", "A time such as 14:05.")
