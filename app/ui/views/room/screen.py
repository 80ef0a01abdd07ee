"""The room view: full screen and dark, read from a distance, worked by single keys, and silent."""

from collections.abc import Callable
from datetime import datetime
from time import monotonic
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.model.meeting import LineKind, MeetingLine
from app.core.programme import Part, timed_parts
from app.core.text import shorten
from app.services.views import MeetingView
from app.ui.context import Context
from app.ui.kinds import Role
from app.ui.speaking import interpreted, shown_time
from app.ui.views.room.course import Course, Voice, answers_with, course_of
from app.ui.views.room.parts import VOICE_TOKENS, AnswerCard, ItemLine, Swatch, TimeBar, point_line
from app.ui.widgets.box import Box, Scroll, clear_layout, column, grows, row, settle
from app.ui.widgets.button import Button
from app.ui.widgets.chip import Chip, Flow
from app.ui.widgets.field import Field
from app.ui.widgets.keys import KeyHints
from app.ui.widgets.label import Label, Prose
from app.ui.widgets.paint import ChipLook
from app.ui.worded import next_language, readable_in, worded_view
from app.ui.wording import LANGUAGE_NAMES

LEFT, RIGHT, RIGHT_NARROW = 268, 336, 288
MIDDLE, MIDDLE_NARROW = (52, 24, 44, 18), (24, 24, 20, 18)
NARROW = 1180
"""Below this width there is no room for three columns."""
TICK_MS = 500
FIRST_ANSWERS = 12
LAST_NOTED, LONGEST_NOTED = 3, 110
"""Notes that are shown above the field, and their letters: a line each, so that what is to be said keeps its room."""


class RoomView(Box):
    """Covers the whole window while a meeting goes on. What is noted is filed at once in the record of the meeting."""

    spoken_role = Role.Pane
    closed = Signal()

    def __init__(self, context: Context, host: QWidget, clock: Callable[[], float] = monotonic) -> None:
        look = context.look.in_the_dark()
        super().__init__(look, ground="surface")
        self.setParent(host)
        # The bars of the window are light where the window is
        self.setStyleSheet(look.sheet)
        self._context = context
        self._clock = clock
        self._kept: MeetingView | None = None
        self._view: MeetingView | None = None
        self._language = context.language
        self._course: Course | None = None
        self._large = False
        self._filing = set[tuple[UUID, str]]()
        """Meeting and words of each note that was handed on, until it is in the library or was refused."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Room view"))
        self._agenda, self._points, self._answers = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        for part, gap in ((self._agenda, 4), (self._points, 0), (self._answers, 10)):
            part.setContentsMargins(0, 0, 0, 0)
            part.setSpacing(gap)
        self._title, self._now = Label(look, "", "row_bold", elide=True), Label(look, "", "body", "text2", elide=True)
        self._banner = Label(look, "", "micro", "bad", elide=True, centre=True)
        self._number, self._item = Label(look, "", "stage_title", "accent"), Prose(look, "", "stage_title")
        self._timer_words, self._of = Label(look, "", "timer"), Label(look, "", "prose", "text2", elide=True)
        self._bar = TimeBar(look)
        self._spent = {voice: Chip(look, ChipLook(text="", ink="text", ground="neutral")) for voice in Voice}
        self._voice_rows = {voice: QWidget() for voice in Voice}
        self._pause = Button(look, self.tr("Start the time"), key="T", clicked=lambda: self._do(lambda course: course.start_or_pause()))
        self._speaker = Button(look, self.tr("We"), key="S", clicked=self._next_voice)
        self.raised = Field(look, self.tr("If raised: type a word"), hint=self.tr("If raised: type a word"), icon="search", key="R")
        self.note = Field(look, self.tr("Note"), icon="message-square", key="N", height=42, style="prose")
        self.noted = Prose(look, "", "body", "text2")
        self._assemble()
        self._beat = QTimer(self)
        self._beat.setInterval(TICK_MS)
        self._beat.timeout.connect(self._show_time)
        self.raised.textChanged.connect(lambda _text: self._show_answers())
        self.note.returnPressed.connect(self._file_note)
        for field in (self.raised, self.note):
            field.setPalette(look.palette())  # where the window is light, the application's has dark words
            field.installEventFilter(self)
        host.installEventFilter(self)
        self.hide()

    def _assemble(self) -> None:
        look = self._look
        silent = row(Label(look, self.tr("No sound is recorded."), "caption", "text2", elide=True), margin=(12, 0, 0, 0))
        agenda = self._agenda_pane = QWidget()
        agenda.setLayout(column(self._agenda, "*"))
        heads = column(self._title, self._now, gap=2, margin=(12, 0, 0, 18))
        left = Box(
            look, column(heads, grows(Scroll(agenda, self.tr("Agenda"))), silent, gap=8, margin=(12, 22, 8, 18)), ground="window", sides="r"
        )
        left.setFixedWidth(LEFT)
        points = self._points_pane = QWidget()
        points.setLayout(column(self._points, "*"))
        keys = (("Space", self.tr("next point")), ("1–9", self.tr("tick a point")), ("R", self.tr("if raised")), ("N", self.tr("note")),
                ("T", self.tr("timer")), ("S", self.tr("who speaks")), ("F", self.tr("larger")), ("L", self.tr("language")),
                ("Esc", self.tr("leave")))  # fmt: skip
        legend = Flow([KeyHints(look, [each]) for each in keys], gap=9)
        head = row(column(self._number, "*"), grows(self._item), gap=18)
        middle = self._middle = grows(QWidget())
        middle.setLayout(
            column(self._banner, head, grows(Scroll(points, self.tr("Points to make"))), self.noted, self.note, legend, gap=14)
        )
        answers = self._answers_pane = QWidget()
        answers.setLayout(column(self._answers, "*"))
        for voice, chip in self._spent.items():
            self._voice_rows[voice].setLayout(row(Swatch(look, voice), chip, gap=5))
        times = Flow(self._voice_rows.values(), gap=8)
        right = Box(
            look,
            column(self._timer_words, self._of, 2, self._bar, times, Flow((self._pause, self._speaker), gap=8), 14, self.raised,
                   grows(Scroll(answers, self.tr("If raised"))), gap=10, margin=(26, 26, 26, 18)),
            ground="window", sides="l",
        )  # fmt: skip
        self._wings = left, right
        self.setLayout(row(left, middle, right, gap=0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is to be said keeps its room: on a small screen the agenda is folded away, and the arrows lead through it."""
        super().resizeEvent(event)
        narrow, (left, right) = self.width() < NARROW, self._wings
        left.setVisible(not narrow)
        right.setFixedWidth(RIGHT_NARROW if narrow else RIGHT)
        if (layout := self._middle.layout()) is not None:
            layout.setContentsMargins(*(MIDDLE_NARROW if narrow else MIDDLE))

    @property
    def course(self) -> Course | None:
        return self._course

    def begin(self, view: MeetingView) -> None:
        """Show the meeting at its first item in the window's language, or where and as it was left."""
        same = self._kept is not None and self._kept.meeting.id == view.meeting.id
        if not same:
            self._language = self._context.language
        self._kept = view
        view = worded_view(view, self._language)
        fresh = course_of(view, self._clock)
        if same and self._course is not None:
            self._course.reword(fresh)
        else:
            self._course = fresh
        self._view = view
        self._read_record()
        self._banner.set_token("bad" if view.meeting.marking.says_something else "text3")
        self._context.jobs.read("room-banner", self._read_banner, self._banner.show_text)
        self.setGeometry(self.parentWidget().rect())
        self.show()
        self.raise_()
        self.setFocus()
        self._beat.start()
        self._show()

    def leave(self) -> None:
        """Back to the window; the time that runs is held."""
        if self.isHidden():
            return
        if self._course is not None and self._course.running:
            self._course.start_or_pause()
        self.hide()
        self.closed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._beat.stop()

    def _read_banner(self) -> str:
        return self._context.services.meetings.banner(self._view.meeting, self._context.language) if self._view else ""

    def _do(self, change: Callable[[Course], object]) -> None:
        if self._course is not None:
            change(self._course)
            self._show()

    def _read_in_next(self) -> None:
        """What is to be said in the next language that it has words in; where the meeting is stays as it is."""
        kept, course = self._kept, self._course
        if kept is None or course is None:
            return
        there = {self._context.language, *readable_in(*kept.dossiers.values())}
        self._language = next_language([each for each in LANGUAGE_NAMES if each in there], self._language)
        self._view = worded_view(kept, self._language)
        course.reword(course_of(self._view, self._clock))
        self._show()

    def _next_voice(self) -> None:
        if self._course is not None:
            voices = self._voices()
            following = voices[(voices.index(self._course.voice) + 1) % len(voices)]
            self._do(lambda course: course.speak(following))

    def _voices(self) -> list[Voice]:
        doubled = self._view is not None and interpreted(self._view.meeting)
        return [voice for voice in Voice if doubled or voice is not Voice.INTERPRETER]

    def _show(self) -> None:
        self._title.show_text(self._view.meeting.title if self._view else "")
        self._show_agenda()
        self._show_points()
        self._show_time()
        self._show_answers()

    def _show_agenda(self) -> None:
        clear_layout(self._agenda)
        course = self._course
        for at, item in enumerate(course.items if course else ()):
            done = bool(item.points) and len(course.said(at)) == len(item.points) if course else False
            line = ItemLine(self._look, item, here=course is not None and at == course.at, done=done, width=LEFT - 24)
            line.clicked.connect(lambda _checked=False, at=at: self._do(lambda course: course.go_to(at)))
            self._agenda.addWidget(line)
        settle(self._agenda_pane)

    def _show_points(self) -> None:
        clear_layout(self._points)
        course = self._course
        if course is None:
            return
        self._number.show_text(str(course.item.number))
        self._number.updateGeometry()
        self._item.show_text(course.item.title)
        said, now = course.said(), course.now
        for number, point in enumerate(course.item.points):

            def ticked(number: int = number) -> None:
                self._do(lambda course: course.tick(number))

            line = point_line(self._look, number + 1, point, said=number in said, now=number == now, large=self._large, clicked=ticked)
            self._points.addWidget(line)
        if not course.item.points:
            self._points.addWidget(Prose(self._look, self.tr("Nothing to say here: listen."), "stage_said", "text3"))
        settle(self._points_pane)
        self._show_note_hint()

    def _show_note_hint(self) -> None:
        point = self._course.now if self._course else None
        words = (
            self.tr("Type a note. It is filed under point {number}.")
            if point is not None
            else self.tr("Type a note. It is filed under this item.")
        )
        self.note.setPlaceholderText(words.format(number=(point or 0) + 1))

    def _show_time(self) -> None:
        course = self._course
        if course is None:
            return
        left = course.left()
        self._timer_words.set_token("bad" if course.item.given and left < 0 else "text")
        self._timer_words.show_text(("−" if left < 0 else "") + shown_time(abs(left)))
        self._timer_words.updateGeometry()
        given = course.item.given // 60
        self._of.show_text(self.tr("left of %n minute(s)", "", given) if given else self.tr("no time was set"))
        parts = {voice: course.spent(voice) for voice in self._voices()}
        self._bar.show_time(parts, course.item.given)
        for voice, name in self._names().items():
            chip = self._spent[voice]
            self._voice_rows[voice].setVisible(voice in parts)
            ground = VOICE_TOKENS[voice] if voice is course.voice and course.running else "neutral"
            ink = "onaccent" if ground != "neutral" else "text"
            chip.show_chip(ChipLook(text=f"{name} {shown_time(parts.get(voice, 0))}", ink=ink, ground=ground))
        self._pause.set_text(self.tr("Pause") if course.running else self.tr("Start the time"))
        self._speaker.set_text(self.tr("Speaking: {who}").format(who=self._names()[course.voice]))
        now = datetime.now().astimezone()
        part = next((each for each in timed_parts(self._view.meeting) if _runs(each, now)), None) if self._view else None
        until = self.tr("{part} until {time}").format(part=part.title, time=f"{part.end:%H:%M}") if part else ""
        self._now.show_text(" · ".join(words for words in (f"{now:%H:%M}", until) if words))

    def _names(self) -> dict[Voice, str]:
        return {Voice.WE: self.tr("We"), Voice.INTERPRETER: self.tr("Interpreter"), Voice.THEY: self.tr("They")}

    def _show_answers(self) -> None:
        clear_layout(self._answers)
        typed = self.raised.text()
        found = answers_with(self._course.answers, typed) if self._course else ()
        for place, answer in enumerate(found[:FIRST_ANSWERS]):
            self._answers.addWidget(AnswerCard(self._look, answer, first=place == 0 and bool(typed)))
        if not found:
            words = self.tr("No answer has these words.") if typed else self.tr("No answers were prepared.")
            self._answers.addWidget(Prose(self._look, words, "body", "text2"))
        settle(self._answers_pane)

    def _file_note(self) -> None:
        if self._view is None or self._course is None or not self.note.text().strip():
            return
        typed, meeting = self.note.text(), self._view.meeting
        if (note := (meeting.id, typed)) in self._filing:
            return  # it is on its way; the field keeps it until it is in the library
        self._filing.add(note)
        words = f"{self._where()}: {typed.strip()}"
        step = self.tr("Note in “{title}”").format(title=meeting.title)
        meetings = self._context.services.meetings
        self._context.jobs.write(
            lambda: meetings.note(meeting.id, words, step),
            lambda _changes: self._filed(note),
            lambda sentence: self._refused(note, sentence),
        )

    def _refused(self, note: tuple[UUID, str], sentence: str) -> None:
        self._filing.discard(note)
        self._context.jobs.trouble.emit(sentence)

    def _filed(self, note: tuple[UUID, str]) -> None:
        self._filing.discard(note)
        if self.note.text() == note[1]:  # else the next note has been begun already
            self.note.clear()
            self.setFocus()
        self._read_record()

    def hand_in(self) -> None:
        """The window goes: file what is being noted."""
        if self.isVisible():
            self._file_note()

    def _read_record(self) -> None:
        """What was noted last, above the field that notes: one sees that it was kept."""
        meetings = self._context.services.meetings
        if self._kept is not None:
            meeting_id = self._kept.meeting.id
            self._context.jobs.read("room-record", lambda: meetings.get(meeting_id).of(LineKind.RECORD), self._show_record)

    def _show_record(self, record: tuple[MeetingLine, ...]) -> None:
        self.noted.show_text("\n".join(shorten(line.text, LONGEST_NOTED) for line in record[-LAST_NOTED:]))
        self.noted.setVisible(bool(record))

    def _where(self) -> str:
        """When and under what a note is filed, in the words that are shown."""
        item, point = (self._course.item, self._course.now) if self._course else (None, None)
        place = [f"{datetime.now().astimezone():%H:%M}", item.title if item else ""]
        return ", ".join([*place, *([self.tr("point {number}").format(number=point + 1)] if point is not None else [])])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, text = event.key(), event.text().upper()
        steps: dict[int, int] = {Qt.Key.Key_Down: 1, Qt.Key.Key_PageDown: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageUp: -1}
        if key == Qt.Key.Key_Escape:
            self.leave()
        elif key == Qt.Key.Key_Space:
            self._do(lambda course: course.go_on())
        elif key in steps:
            self._do(lambda course: course.go_to(course.at + steps[key]))
        elif text.isdigit() and text != "0":
            self._do(lambda course: course.tick(int(text) - 1))
        elif text in "RNTSFL" and text:
            self._letter(text)
        else:
            super().keyPressEvent(event)

    def _letter(self, letter: str) -> None:
        if letter == "R":
            self.raised.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif letter == "N":
            self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif letter == "T":
            self._do(lambda course: course.start_or_pause())
        elif letter == "S":
            self._next_voice()
        elif letter == "L":
            self._read_in_next()
        else:
            self._large = not self._large
            self._show_points()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self.parentWidget().rect())
        escaped = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape
        if escaped and isinstance(watched, Field) and (watched is self.raised or not watched.text()):
            # Back to the course in one step, with all answers again; what was written as a note is not thrown away so easily
            self.raised.clear()
            self.setFocus()
            return True
        return super().eventFilter(watched, event)


def _runs(part: Part, now: datetime) -> bool:
    """Whether a part of the programme is going on; one without a zone is told by the clock of this machine."""
    start, end = (moment if moment.tzinfo else moment.astimezone() for moment in (part.start, part.end))
    return start <= now < end
