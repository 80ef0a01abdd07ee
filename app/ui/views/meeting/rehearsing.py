"""Rehearse: a card over the window with the point in hand, its time running down, and the minutes of its subject."""

from collections.abc import Callable, Sequence
from time import monotonic
from uuid import UUID

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.core.changes import Changes
from app.core.saying import Saying
from app.services.views import MeetingView
from app.ui.context import Context
from app.ui.kinds import Role
from app.ui.speaking import shown_time
from app.ui.theme import Look
from app.ui.views.meeting.rehearsal import Line, Rehearsal, rehearsal_of
from app.ui.widgets.box import Rule, Scroll, clear_layout, column, grows, row, settle
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.chip import Chip, Flow
from app.ui.widgets.label import Label, Prose
from app.ui.widgets.overlay import Card, Overlay
from app.ui.widgets.paint import ChipLook

TICK_MS = 200
WIDE, HIGH, TOP = 880, 640, 72
Choose = Callable[[UUID, Sequence[UUID], Saying], object]


def signed(seconds: int) -> str:
    """A countdown, with its minus where it ran over."""
    return ("−" if seconds < 0 else "") + shown_time(abs(seconds))


def _points(course: Rehearsal) -> set[tuple[UUID, str]]:
    """What is rehearsed: where it is the same, one goes on where one was."""
    return {(line.point_id, line.text) for line in course.lines}


class SubjectBar(QWidget):
    """What was spent of the time of a subject; what runs over is edged in red, the tick is the time there is."""

    spoken_role = Role.Chart

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._spent, self._there = look, 0.0, 1
        self.setFixedHeight(18)

    def show_time(self, spent: float, there: int) -> None:
        self._spent, self._there = spent, max(1, there)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, 18)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), self._look
        scale = self.width() / max(self._spent, self._there)
        tick = min(self._there * scale, self.width() - 2)
        painter.fillRect(QRectF(0, 4, self.width(), 10), look.colour("neutral"))
        painter.fillRect(QRectF(0, 4, min(self._spent, self._there) * scale, 10), look.colour("fill"))
        if self._spent > self._there:
            painter.setPen(QPen(look.colour("bad"), 2))
            painter.drawRect(QRectF(tick + 1, 5, self.width() - tick - 2, 8))
        painter.fillRect(QRectF(tick, 0, 2, 18), look.colour("text"))


class RehearseOverlay(Overlay):
    """Space says the next point; at the end the measured times can be kept as the times of the points."""

    def __init__(self, context: Context, host: QWidget, choose: Choose, clock: Callable[[], float] = monotonic) -> None:
        look = context.look
        card = Card(look)
        super().__init__(look, host, card, wide=WIDE, high=HIGH, top=TOP, name="")
        self.setAccessibleName(self.tr("Rehearse"))
        self._context, self._choose = context, choose
        self.clock = clock
        self.course: Rehearsal | None = None
        self._view: MeetingView | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title = Label(look, "", "body_bold", elide=True)
        self._place = Label(look, "", "caption", "text2")
        self._subject, self._subject_time = Prose(look, "", "h2"), Label(look, "", "body", "text2", right=True)
        self._bar = SubjectBar(look)
        self._left, self._of = Label(look, "", "timer"), Label(look, "", "body", "text2")
        self._words = Prose(look, "", "stage_next")
        self._spare = Chip(look, ChipLook(text=self.tr("if time allows"), icon="clock", ink="warn", ground="warnbg"))
        self._next = Prose(look, "", "prose", "text3")
        self.pause = Button(look, self.tr("Start the time"), key="T", clicked=lambda: self._do(Rehearsal.start_or_pause))
        self.said = Button(look, self.tr("Said: the next point"), kind=Kind.PRIMARY, key="Space", clicked=lambda: self._do(Rehearsal.go_on))
        self.again = Button(look, self.tr("The point before"), icon="undo-2", key="B", clicked=lambda: self._do(Rehearsal.back))
        self.cut = Button(look, self.tr("Leave it out"), icon="scissors", key="L", clicked=lambda: self._cut(Saying.LEFT_OUT))
        self.if_time = Button(look, self.tr("If time allows"), key="I", clicked=lambda: self._cut(Saying.IF_TIME))
        self.keep = Button(look, self.tr("Keep these times"), kind=Kind.PRIMARY, clicked=self.keep_times)
        self.anew = Button(look, self.tr("Once more"), icon="refresh-cw", clicked=self._anew)
        self._timed, self._results = QWidget(), QVBoxLayout()
        self._results.setContentsMargins(0, 0, 12, 0)
        self._results.setSpacing(0)
        self._told = Prose(look, "", "prose", "text2")
        self._pages = QStackedWidget()
        self._assemble(card)
        self._beat = QTimer(self)
        self._beat.setInterval(TICK_MS)
        self._beat.timeout.connect(self._show_time)

    def _assemble(self, card: QWidget) -> None:
        look = self._look
        close = Button(look, icon="x", kind=Kind.QUIET, name=self.tr("Close"), key="Esc", clicked=self.close_over)
        words, following = QWidget(), grows(QWidget())
        words.setLayout(column(row(self._spare, "*"), self._words, "*", gap=8))
        following.setLayout(column(Label(look, self.tr("THEN"), "micro", "text3"), self._next, gap=2))
        speaking, ended, results = QWidget(), QWidget(), self._timed
        speaking.setLayout(
            column(
                row(grows(self._subject), column(self._subject_time, "*", margin=(0, 6, 0, 0)), gap=16),
                self._bar,
                10,
                row(self._left, column("*", self._of, margin=(0, 0, 0, 14)), "*", gap=12),
                grows(Scroll(words, self.tr("The point in hand"))),
                row(following, gap=0),
                10,
                Flow((self.said, self.pause, self.again, self.if_time, self.cut), gap=8),
                gap=6,
            )
        )
        results.setLayout(column(self._results, "*"))
        ended.setLayout(
            column(
                row(grows(Prose(look, self.tr("Every point was said."), "h2"))),
                self._told,
                10,
                grows(Scroll(results, self.tr("Times as they were rehearsed"))),
                row(self.keep, self.anew, "*"),
                gap=6,
            )
        )
        self._pages.addWidget(speaking)
        self._pages.addWidget(ended)
        head = row(grows(self._title), self._place, close, gap=12, margin=(0, 0, 0, 10))
        card.setLayout(column(head, Rule(look), 14, grows(self._pages), gap=0, margin=(28, 14, 18, 20)))

    def begin(self, view: MeetingView, first: UUID | None = None) -> None:
        """Rehearse a meeting from a subject on; a rehearsal of it that was left half-way goes on."""
        fresh = rehearsal_of(view, self.clock, first)
        if self.course is None or self.course.line is None or _points(self.course) != _points(fresh):
            self.course = fresh
        self._view = view
        self._title.show_text(view.meeting.title)
        if not self.course.lines:
            self._context.say(self.tr("There is no point to rehearse yet: write points under the subjects of the agenda."))
            return
        self.open_over()
        self._beat.start()
        self._show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        """The time that runs is held."""
        super().hideEvent(event)
        self._beat.stop()
        if self.course is not None and self.course.running:
            self.course.start_or_pause()

    def _do(self, change: Callable[[Rehearsal], object]) -> None:
        if self.course is not None:
            change(self.course)
            self._show()
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _cut(self, chosen: Saying) -> None:
        """The point in hand is not said, or only if time allows: in the meeting, and in this rehearsal."""
        line = self.course.line if self.course else None
        if line is not None:
            self._choose(line.item_id, [line.point_id], chosen)
            self._do(Rehearsal.leave_out if chosen is Saying.LEFT_OUT else Rehearsal.spare)

    def _anew(self) -> None:
        if self._view is not None:
            self.course = rehearsal_of(self._view, self.clock)
            self._do(lambda _course: None)

    def _show(self) -> None:
        course = self.course
        if course is None:
            return
        line = course.line
        self._pages.setCurrentIndex(0 if line is not None else 1)
        if line is None:
            self._show_results(course)
            return
        self._place.show_text(self.tr("point {number} of {all}").format(number=course.at + 1, all=len(course.lines)))
        self._place.updateGeometry()
        self._subject.show_text(f"{line.number}  {line.subject}")
        self._words.show_text(line.text)
        self._words.setAccessibleName(line.text)
        self._spare.setVisible(line.if_time)
        self._next.show_text(course.following.text if course.following else self.tr("This is the last point."))
        self.if_time.setVisible(not line.if_time)
        self.again.allow(course.at > 0, self.tr("This is the first point."))
        self._show_time()

    def _show_time(self) -> None:
        course = self.course
        line = course.line if course else None
        if course is None or line is None:
            return
        left = course.left(line)
        self._left.set_token("bad" if left < 0 else "text")
        self._left.show_text(signed(left))
        self._left.updateGeometry()
        over = self.tr("over the {time} of this point") if left < 0 else self.tr("left of {time} for this point")
        self._of.show_text(over.format(time=shown_time(line.seconds)))
        self._of.updateGeometry()
        spent, there = course.of_subject(line)
        self._bar.show_time(spent, there)
        self._subject_time.set_token("bad" if spent > there else "text2")
        self._subject_time.show_text(self._share(int(spent), there))
        self._bar.setAccessibleName(self._subject_time.text())
        self._subject_time.updateGeometry()
        self.pause.set_text(self.tr("Pause") if course.running else self.tr("Start the time"))

    def _show_results(self, course: Rehearsal) -> None:
        look = self._look
        clear_layout(self._results)
        self._place.show_text("")
        for at, line in enumerate(course.lines):
            if at == 0 or course.lines[at - 1].item_id != line.item_id:
                self._results.addLayout(self._subject_line(course, line))
            took = course.measured.get(line.point_id)
            apart = took - line.seconds if took is not None else 0
            words = shown_time(took) if took is not None else self.tr("not said")
            beside = self.tr("{time} more") if apart > 0 else self.tr("{time} less")
            told = beside.format(time=shown_time(abs(apart))) if apart else ""
            more, time = Label(look, told, "caption", "bad" if apart > 0 else "text2", right=True), Label(look, words, "body", right=True)
            more.setFixedWidth(more.sizeHint().width())
            point = grows(Prose(look, line.text, "body", language=line.language))
            self._results.addLayout(row(point, column(row(more, time, gap=10), "*"), gap=14, margin=(16, 6, 0, 6)))
            self._results.addWidget(Rule(look))
        count = len(course.measured)
        self._told.show_text(self.tr("%n point(s) were timed. Kept, these times are what the agenda and the book reckon with.", "", count))
        self.keep.allow(bool(count), self.tr("Nothing was measured."))
        settle(self._timed)

    def _subject_line(self, course: Rehearsal, line: Line) -> QVBoxLayout:
        look = self._look
        spent, there = course.of_subject(line)
        right = Label(look, self._share(round(spent), there), "body_medium", "bad" if round(spent) > there else "text2", right=True)
        return column(row(grows(Prose(look, f"{line.number}  {line.subject}", "body_bold")), right, gap=14), margin=(0, 12, 0, 4))

    def _share(self, spent: int, there: int) -> str:
        """What was spent of the time of a subject that is ours."""
        return self.tr("{spent} of {there} that are ours").format(spent=shown_time(spent), there=shown_time(there))

    def keep_times(self) -> None:
        """Write the measured times down as those of the points: one step, which undo takes back."""
        course, view, speaking = self.course, self._view, self._context.services.speaking
        if course is None or view is None or not course.measured:
            return
        measured, step = dict(course.measured), self.tr("Keep the times of a rehearsal")
        said = self.tr("Kept: %n point(s) take the time that they took", "", len(measured))

        def kept(_changes: Changes) -> None:
            self.course = None
            self.close_over()
            self._context.said_undoable(said)

        self._context.jobs.write(lambda: speaking.keep_times(view.meeting.id, measured, step), kept)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ended = self.course is None or self.course.line is None
        deeds: dict[int, Callable[[], object]] = {
            Qt.Key.Key_Space: lambda: self._do(Rehearsal.go_on),
            Qt.Key.Key_T: lambda: self._do(Rehearsal.start_or_pause),
            Qt.Key.Key_B: lambda: self._do(Rehearsal.back),
            Qt.Key.Key_L: lambda: self._cut(Saying.LEFT_OUT),
            Qt.Key.Key_I: lambda: self._cut(Saying.IF_TIME),
        }
        deed = deeds.get(event.key())
        if deed is not None and not ended:
            deed()
            event.accept()
        else:
            super().keyPressEvent(event)
