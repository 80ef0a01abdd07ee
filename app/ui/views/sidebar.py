"""The left pane: what I have, what comes next, what is running, and that everything is saved."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.ui.dragging import BRIEFS, PASSAGE, Spring, briefs_in
from app.ui.jobs import JobState
from app.ui.kinds import Role
from app.ui.places import PARENT, Place, Room
from app.ui.theme import Look
from app.ui.views.doubts import DoubtLines, Sort, place_of
from app.ui.views.next_meeting import NextBlock, NextMeeting
from app.ui.widgets.box import Box, IconView, Rule, column, grows, row
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.label import Label
from app.ui.widgets.menu_chip import Pick, Pop
from app.ui.widgets.nav import NavButton, SearchButton
from app.ui.widgets.notices import ProgressBar

WIDE = 236
RAIL = 56
RAIL_BELOW = 1080
"""Width of the window in pixels below which only the icons are left."""
FOLDED_AT = frozenset({Room.BOOK})
"""Where the room is needed for something else."""
SORTS_ABOVE = 680
"""Height in pixels below which only the sum of what waits is told; its sorts would push the foot out."""
WAYS_ABOVE = 760
"""Height below which the next meeting has the way to its agenda alone."""


@dataclass(frozen=True, slots=True)
class Summary:
    """What the sidebar tells about the library."""

    counts: Mapping[Room, int] = field(default_factory=dict[Room, int])
    next_meeting: NextMeeting | None = None
    waiting: Mapping[Sort, int] = field(default_factory=dict[Sort, int])


class LogoMark(QWidget):
    """The program's mark."""

    def __init__(self, look: Look, size: int = 24) -> None:
        super().__init__()
        self._look = look
        self.setFixedSize(size, size)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("fill"))
        rect = QRectF(self.rect())
        painter.drawRoundedRect(rect, self.width() / 4, self.width() / 4)
        painter.setPen(self._look.colour("onfill"))
        painter.setFont(self._look.font("body", px=self.width() * 14 // 24, weight=700))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, "A")


class JobLine(Box):
    """A running job: what, how far, the way to stop it, and, by a click on the line, to its report."""

    spoken_role = Role.StatusBar
    stop = Signal(int)
    wanted = Signal(object)

    def __init__(self, look: Look) -> None:
        self._title = Label(look, "", "caption_medium", elide=True)
        self._bar = ProgressBar(look)
        self._number = 0
        cancel = Button(look, icon="x", kind=Kind.QUIET, height=22, name=QCoreApplication.translate("JobLine", "Stop"))
        cancel.clicked.connect(lambda _checked=False: self.stop.emit(self._number))
        self._report: Place | None = None
        self.open = Button(look, icon="loader-circle", kind=Kind.QUIET, height=22, clicked=self._ask)
        head = row(self.open, grows(self._title), cancel, gap=4)
        super().__init__(look, column(head, self._bar, gap=4, margin=(6, 0, 2, 0)))
        self.setFixedHeight(32)
        self.hide()

    def show_state(self, state: JobState) -> None:
        self._number, self._report = state.number, state.report
        self.open.setEnabled(state.report is not None)
        self.setCursor(Qt.CursorShape.PointingHandCursor if state.report else Qt.CursorShape.ArrowCursor)
        far = self.tr("{done} of {total}").format(done=state.done, total=state.total) if state.total else state.what
        self._title.show_text(f"{state.title} {far}".strip())
        self._bar.show_share(state.done / state.total if state.total else 0.0)
        self.setAccessibleName(self._title.text())
        more = self.tr("{job}. Open the report").format(job=self._title.text()) if state.report else self._title.text()
        self.open.setAccessibleName(more)
        self.setToolTip(more)
        self.show()

    def set_narrow(self, narrow: bool) -> None:
        """Leave the words out."""
        self._title.setVisible(not narrow)

    def _ask(self) -> None:
        if self._report is not None:
            self.wanted.emit(self._report)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self.rect().contains(event.position().toPoint()):
            self._ask()


class Sidebar(Box):
    """Library, search, the five places, the next meeting; at its foot jobs, saved, lock."""

    go = Signal(object)
    search = Signal()
    lock = Signal()
    stop_job = Signal(int)
    briefs_dropped = Signal(object)

    def __init__(self, look: Look, library_name: str, libraries: Callable[[], Sequence[Pick]] = lambda: ()) -> None:
        """``libraries``: what the switch of the library offers."""
        super().__init__(look, ground="window", sides="r")
        self._look = look
        self._name = Label(look, library_name, "body_bold", elide=True)
        switch = self.tr("Turn to another library")
        self.switch = Pop(look, "", libraries, name=switch, icon="chevrons-up-down", kind=Kind.QUIET, height=24)
        self._search = SearchButton(look, "search", self.tr("Search everything"), key="Ctrl ⇧ F", checkable=False)
        self._places = self._make_places()
        self._waiting = NavButton(look, "flag", self.tr("Needs a decision"))
        self.doubts = DoubtLines(look)
        self._job = JobLine(look)
        self._saved = Label(look, self.tr("Everything is saved"), "caption", "text3", elide=True)
        self._lock = Button(look, icon="lock", kind=Kind.QUIET, height=24, name=self.tr("Lock the library"), key="Ctrl L")
        self.next = NextBlock(look)
        self._tick = IconView(look, "check", 14, "ok")
        self._build()
        self._search.clicked.connect(lambda _checked=False: self.search.emit())
        self._lock.clicked.connect(lambda _checked=False: self.lock.emit())
        self._waiting.clicked.connect(lambda _checked=False: self.go.emit(Place(Room.WAITING)))
        self.doubts.wanted.connect(lambda sort: self.go.emit(place_of(Sort(sort))))
        self.next.go.connect(self.go.emit)
        self._job.stop.connect(self.stop_job.emit)
        self._job.wanted.connect(self.go.emit)
        self._room = Room.LIBRARY
        self._tight = self._folded = self._opened = False
        dossiers = Place(Room.DOSSIERS)
        self._spring = Spring(self._places[Room.DOSSIERS], (PASSAGE, BRIEFS), lambda: self.go.emit(dossiers), self._take)
        self.set_narrow(False)

    def show_name(self, name: str) -> None:
        """What the library is called."""
        self._name.show_text(name)
        self._name.setToolTip(name)

    def _take(self, mime: QMimeData) -> bool:
        """Briefs let go on the dossiers: it is asked which one."""
        briefs = briefs_in(mime)
        if briefs:
            self.briefs_dropped.emit(briefs)
        return bool(briefs)

    def _make_places(self) -> dict[Room, NavButton]:
        rows = (
            (Room.LIBRARY, "library", self.tr("Library")),
            (Room.DOSSIERS, "folder-open", self.tr("Dossiers")),
            (Room.MEETINGS, "calendar", self.tr("Meetings")),
            (Room.PEOPLE, "users", self.tr("People")),
            (Room.BOOKS, "book", self.tr("Books")),
        )
        buttons = {room: NavButton(self._look, icon, text) for room, icon, text in rows}
        for room, button in buttons.items():
            button.clicked.connect(lambda _checked=False, room=room: self.go.emit(Place(room)))
        return buttons

    def _build(self) -> None:
        self._head = row(LogoMark(self._look), grows(self._name), self.switch, gap=8, margin=(4, 0, 0, 0))
        foot = row(self._tick, grows(self._saved), self._lock, gap=6, margin=(6, 6, 0, 0))
        places = column(*self._places.values(), gap=0)
        above = (self._head, 12, self._search, 14, places, 14, self.next, 14, self._waiting, self.doubts)
        self.setLayout(column(*above, "*", self._job, 8, Rule(self._look), foot, gap=0, margin=(12, 13, 12, 8)))

    def fit(self, width: int) -> None:
        """Below 1080 px of window only the icons are left."""
        self._tight = width < RAIL_BELOW
        self._fold()

    def toggle(self) -> None:
        """Fold or unfold by hand; what was unfolded where it folds by itself stays so until one leaves."""
        if self._room in FOLDED_AT and not self._folded:
            self._opened = not self._opened
        else:
            self._folded = not self._folded
        self._fold()

    def _fold(self) -> None:
        narrow = self._tight or self._folded or (self._room in FOLDED_AT and not self._opened)
        if narrow != (self.width() == RAIL):
            self.set_narrow(narrow)

    def set_narrow(self, narrow: bool) -> None:
        """Leave only the icons, or show all."""
        self.setFixedWidth(RAIL if narrow else WIDE)
        self.layout().setContentsMargins(*((10, 13, 10, 8) if narrow else (12, 13, 12, 8)))
        for button in (*self._places.values(), self._waiting, self._search):
            button.set_narrow(narrow)
        for widget in (self._name, self.switch, self._saved, self._tick):
            widget.setVisible(not narrow)
        self._job.set_narrow(narrow)
        self.next.setVisible(not narrow and self.next.meeting is not None)
        self._fold_doubts()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold_doubts()

    def _fold_doubts(self) -> None:
        self.doubts.setVisible(self.width() > RAIL and self.height() >= SORTS_ABOVE)
        self.next.fold(few=self.height() < WAYS_ABOVE)

    def show_room(self, room: Room) -> None:
        if room is not self._room:
            self._room, self._opened = room, False
            self._fold()
        held = PARENT.get(room, room)
        self._show_waiting()
        self.doubts.show_room(room)
        for known, button in self._places.items():
            button.setChecked(known is held)

    def _show_waiting(self) -> None:
        """The desk of the clashes has a line of its own while one is open; else it belongs to all that waits."""
        own = not self.doubts.lines[Sort.CLASHES].isHidden() and not self.doubts.isHidden()
        self._waiting.setChecked(PARENT.get(self._room, self._room) is Room.WAITING or (self._room is Room.CLASHES and not own))

    def show_summary(self, summary: Summary) -> None:
        for room, count in summary.counts.items():
            self._places[room].set_count(count)
        self._waiting.set_count(sum(summary.waiting.values()))
        self.doubts.show_counts(summary.waiting)
        self._show_waiting()
        self.next.show_meeting(summary.next_meeting, narrow=self.width() <= RAIL)

    def show_job(self, state: JobState) -> None:
        self._job.show_state(state)

    def end_job(self) -> None:
        self._job.hide()

    def show_saved(self, words: str) -> None:
        self._saved.show_text(words)
