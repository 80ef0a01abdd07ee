"""The left pane: what I have, what comes next, what is running, and that everything is saved."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui.jobs import JobState
from app.ui.places import Room
from app.ui.theme import Look
from app.ui.widgets.box import Box, IconView, Rule, column, grows, row
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.label import Label
from app.ui.widgets.notices import ProgressBar
from app.ui.widgets.paint import paint_elided, paint_key, paint_right, paint_ring

WIDE = 236
RAIL = 56


@dataclass(frozen=True, slots=True)
class NextMeeting:
    """The meeting that comes next, in words."""

    id: UUID
    title: str
    when: str


@dataclass(frozen=True, slots=True)
class Summary:
    """What the sidebar tells about the library."""

    counts: Mapping[Room, int] = field(default_factory=dict[Room, int])
    next_meeting: NextMeeting | None = None
    waiting: int = 0


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


class NavButton(QAbstractButton):
    """One place of the sidebar; in the rail only its icon is left."""

    def __init__(self, look: Look, icon: str, text: str, *, key: str = "", checkable: bool = True) -> None:
        super().__init__()
        self._look = look
        self._icon = icon
        self._key = key
        self._count = ""
        self._narrow = False
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(checkable)
        self.setFixedHeight(30)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_count(self, count: int) -> None:
        self._count = str(count)
        self.setAccessibleName(f"{self.text()}, {count}")
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        self._narrow = narrow
        self.setToolTip(self.text() if narrow else "")
        self.setFixedHeight(36 if narrow else 30)

    def sizeHint(self) -> QSize:
        return QSize(36, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, rect, middle = self._look, QRectF(self.rect()), self.height() / 2
        on = self.isChecked()
        if on or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("soft" if on else "hover"))
            painter.drawRoundedRect(rect, 6, 6)
        if self.hasFocus():
            paint_ring(painter, look, rect, 6)
        ink = "accent" if on else "text2"
        if self._narrow:
            look.icon(painter, self._icon, QRectF(rect.width() / 2 - 9, middle - 9, 18, 18), ink)
            return
        look.icon(painter, self._icon, QRectF(8, middle - 8, 16, 16), ink)
        used = 10
        if self._count:
            used += paint_right(painter, look, rect.adjusted(0, 0, -8, 0), "caption", "text3", self._count)
        room = rect.adjusted(33, 0, -used, 0)
        paint_elided(painter, look, room, "body_medium" if on else "body", "text", self.text())


class SearchButton(NavButton):
    """The way into the search over everything, drawn as the field it opens."""

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._narrow:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, middle = self._look, self.height() / 2
        painter.setPen(look.colour("focus" if self.hasFocus() else "line2"))
        painter.setBrush(look.colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        look.icon(painter, "search", QRectF(10, middle - 8, 16, 16), "text3")
        right = paint_key(painter, look, self.width() - 8, middle, self._key)
        paint_elided(painter, look, QRectF(34, 0, right - 38, self.height()), "body", "text3", self.text())


class JobLine(Box):
    """A running job: what, how far, and the way to stop it."""

    stop = Signal(int)

    def __init__(self, look: Look) -> None:
        self._title = Label(look, "", "caption_medium", elide=True)
        self._bar = ProgressBar(look)
        self._number = 0
        cancel = Button(look, icon="x", kind=Kind.QUIET, height=22, name=QCoreApplication.translate("JobLine", "Stop"))
        cancel.clicked.connect(lambda _checked=False: self.stop.emit(self._number))
        head = row(IconView(look, "loader-circle", 14, "accent"), grows(self._title), cancel, gap=6)
        super().__init__(look, column(head, self._bar, gap=4, margin=(6, 0, 2, 0)))
        self.setFixedHeight(32)
        self.hide()

    def show_state(self, state: JobState) -> None:
        self._number = state.number
        far = self.tr("{done} of {total}").format(done=state.done, total=state.total) if state.total else state.what
        self._title.show_text(f"{state.title} {far}".strip())
        self._bar.show_share(state.done / state.total if state.total else 0.0)
        self.setAccessibleName(self._title.text())
        self.show()


class Sidebar(Box):
    """Library, search, the five places, the next meeting; at its foot jobs, saved, lock."""

    go = Signal(object)
    meeting = Signal(object)
    search = Signal()
    lock = Signal()
    stop_job = Signal(int)

    def __init__(self, look: Look, library_name: str) -> None:
        super().__init__(look, ground="window", sides="r")
        self._look = look
        self._name = Label(look, library_name, "body_bold", elide=True)
        self._search = SearchButton(look, "search", self.tr("Search everything"), key="Ctrl ⇧ F", checkable=False)
        self._places = self._make_places()
        self._next_title = Label(look, "", "body_medium", elide=True)
        self._next_when = Label(look, "", "caption", "text3", elide=True)
        self._next_button = NavButton(look, "list-ordered", self.tr("Agenda"), checkable=False)
        self._waiting = NavButton(look, "flag", self.tr("Needs a decision"))
        self._next_id: UUID | None = None
        self._job = JobLine(look)
        self._saved = Label(look, self.tr("Everything is saved"), "caption", "text3", elide=True)
        self._lock = Button(look, icon="lock", kind=Kind.QUIET, height=24, name=self.tr("Lock the library"), key="Ctrl L")
        self._next = self._next_block()
        self._tick = IconView(look, "check", 14, "ok")
        self._build()
        self._search.clicked.connect(lambda _checked=False: self.search.emit())
        self._lock.clicked.connect(lambda _checked=False: self.lock.emit())
        self._waiting.clicked.connect(lambda _checked=False: self.go.emit(Room.WAITING))
        self._next_button.clicked.connect(lambda _checked=False: self.meeting.emit(self._next_id))
        self._job.stop.connect(self.stop_job.emit)
        self.set_narrow(False)

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
            button.clicked.connect(lambda _checked=False, room=room: self.go.emit(room))
        return buttons

    def _next_block(self) -> QWidget:
        block = QWidget()
        title = Label(self._look, self.tr("NEXT MEETING"), "micro", "text3")
        words = column(self._next_title, self._next_when, gap=1, margin=(8, 2, 8, 6))
        block.setLayout(column(row(title, "*", margin=(8, 0, 8, 4)), words, self._next_button, gap=0))
        block.hide()
        return block

    def _build(self) -> None:
        self._head = row(LogoMark(self._look), grows(self._name), gap=8, margin=(4, 0, 6, 0))
        foot = row(self._tick, grows(self._saved), self._lock, gap=6, margin=(6, 6, 0, 0))
        places = column(*self._places.values(), gap=0)
        items = (self._head, 12, self._search, 14, places, 14, self._waiting, 14, self._next, "*", self._job, 8, Rule(self._look), foot)
        self.setLayout(column(*items, gap=0, margin=(12, 13, 12, 8)))

    def set_narrow(self, narrow: bool) -> None:
        """Below 1080 px of window only the icons are left."""
        self.setFixedWidth(RAIL if narrow else WIDE)
        self.layout().setContentsMargins(*((10, 13, 10, 8) if narrow else (12, 13, 12, 8)))
        for button in (*self._places.values(), self._waiting, self._search):
            button.set_narrow(narrow)
        for widget in (self._name, self._saved, self._tick):
            widget.setVisible(not narrow)
        self._next.setVisible(not narrow and self._next_id is not None)

    def show_room(self, room: Room) -> None:
        self._waiting.setChecked(room is Room.WAITING)
        for known, button in self._places.items():
            button.setChecked(known is room)

    def show_summary(self, summary: Summary) -> None:
        for room, count in summary.counts.items():
            self._places[room].set_count(count)
        self._waiting.set_count(summary.waiting)
        meeting = summary.next_meeting
        self._next_id = meeting.id if meeting else None
        self._next.setVisible(meeting is not None and self.width() > RAIL)
        if meeting:
            self._next_title.show_text(meeting.title)
            self._next_when.show_text(meeting.when)

    def show_job(self, state: JobState) -> None:
        self._job.show_state(state)

    def end_job(self) -> None:
        self._job.hide()

    def show_saved(self, words: str) -> None:
        self._saved.show_text(words)
