"""Two briefs that are much alike, side by side: what only one of them says, and what to do with them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.core.changes import Changes
from app.core.changes import Kind as ObjectKind
from app.core.model.brief import Brief
from app.core.similarity import Comparison, Difference
from app.services.opening import Services
from app.ui.context import Context
from app.ui.places import Place, Room
from app.ui.views.library.twins import Twins
from app.ui.views.screen import Header, Screen
from app.ui.widgets.apart import told_apart
from app.ui.widgets.box import Box, Rule, Scroll, clear_layout, column, grows, row
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.label import Label, Prose
from app.ui.widgets.menu_chip import Pick, Pop
from app.ui.wording import short_date

MOST = 200
"""Differences that are shown; two papers that differ in more are read one after the other."""
GUTTER, SCROLLED = 24, 8
"""Pixels between the two, and at the right for the bar that scrolls: titles and words keep the same columns."""
WIDEST = 1360
"""Pixels of both together: two columns of prose of 640."""
AT_ONCE = 6
"""Pairs that are laid out before the window looks after the user again."""


@dataclass(frozen=True, slots=True)
class Compared:
    """Both briefs with their marks counted, and in what they differ."""

    left: Brief
    right: Brief
    marks: tuple[int, int]
    comparison: Comparison


def compare(services: Services, left: UUID, right: UUID) -> Compared:
    """Fetch both, off the main thread."""
    marks = (len(services.annotations.all(left)), len(services.annotations.all(right)))
    return Compared(services.library.get(left), services.library.get(right), marks, services.library.compare(left, right))


class CompareScreen(Screen):
    """Nothing is merged or deleted by itself; each button is one step."""

    def __init__(self, context: Context) -> None:
        look = context.look
        super().__init__(context, Header(context, self.tr("Library")))
        self.header.title.show_text(self.tr("Compare"))
        self.header.up.connect(lambda: context.go(Place(Room.LIBRARY)))
        self._deeds = Twins(context)
        self._found: Compared | None = None
        self._place = Place(Room.COMPARE)
        self._next = Place(Room.LIBRARY)
        self._waiting: Iterator[Difference] = iter(())
        self._said = Label(look, "", "h2")
        self._under = Prose(look, "", "body", "text2")
        self._titles = (Prose(look, "", "lead"), Prose(look, "", "lead"))
        self._facts = (Prose(look, "", "caption", "text2"), Prose(look, "", "caption", "text2"))
        self.keep_left = Button(look, self.tr("Keep this one only"))
        self.keep_right = Button(look, self.tr("Keep this one only"))
        self.newer = Pop(look, self.tr("Newer version"), self._versions, trail="chevron-down", kind=Kind.QUIET)
        self.both = Button(look, self.tr("Keep both"), kind=Kind.PRIMARY)
        self._grid = QVBoxLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        content = QWidget()
        content.setLayout(column(self._grid, "*"))
        self.pairs = Scroll(content, self.tr("Differences"))
        head = row(grows(self._side(0, self.keep_left)), grows(self._side(1, self.keep_right)), gap=GUTTER, margin=(0, 8, SCROLLED, 8))
        layout = column(
            self._said,
            self._under,
            head,
            row(self.both, self.newer, "*"),
            8,
            Rule(look),
            grows(self.pairs),
            gap=6,
            margin=(28, 20, 28, 12),
        )
        holder = QWidget()
        holder.setMaximumWidth(WIDEST)
        holder.setLayout(layout)
        self.set_panes(Box(look, row(grows(holder), gap=0), ground="surface"))
        self._more = QTimer(self)
        self._more.setInterval(0)
        self._more.timeout.connect(self._lay_more)
        self._wire()

    def _wire(self) -> None:
        self.keep_left.clicked.connect(lambda _checked=False: self.keep_one(0))
        self.keep_right.clicked.connect(lambda _checked=False: self.keep_one(1))
        self.both.clicked.connect(lambda _checked=False: self.keep_both())
        self._deeds.decided.connect(self._decided)

    def _side(self, number: int, keep: Button) -> QWidget:
        side = QWidget()
        side.setLayout(column(self._titles[number], self._facts[number], 6, row(keep, "*"), "*", gap=4))
        return side

    @property
    def found(self) -> Compared | None:
        return self._found

    def show_place(self, place: Place) -> None:
        self._place = place
        self._read(self._gone)

    def _gone(self, sentence: str) -> None:
        """One of the two was deleted: what was compared before is not left standing; who has gone elsewhere stays there."""
        self._found = None
        if self.isVisibleTo(self.window()):
            self.context.instead(Place(Room.LIBRARY))
            self.context.jobs.trouble.emit(sentence)

    def _read(self, failed: Callable[[str], object] | None = None) -> None:
        left, right = self._place.object_id, self._place.other_id
        if left is not None and right is not None:
            services = self.context.services
            self.context.jobs.read("compare", lambda: compare(services, left, right), self._show, failed)

    def _show(self, found: Compared) -> None:
        self._found = found
        percent, differences = found.comparison.percent, found.comparison.differences
        self._said.show_text(self.tr("{percent} % of their words are the same").format(percent=percent))
        self._said.updateGeometry()
        shown = self.tr("%n place(s) differ", "", len(differences))
        left_out = self.tr("; the first {most} are shown").format(most=MOST) if len(differences) > MOST else ""
        self._under.show_text(shown + left_out)
        for number, brief in enumerate((found.left, found.right)):
            self._titles[number].show_text(brief.title or self.tr("Without a title"))
            marks = self.tr("%n mark(s)", "", found.marks[number])
            parts = (brief.publisher, short_date(brief.date, self.context.language), marks, brief.source.file_name if brief.source else "")
            self._facts[number].show_text(" · ".join(part for part in parts if part))
        self.keep_left.setAccessibleName(self.tr("Keep only {title}").format(title=found.left.title))
        self.keep_right.setAccessibleName(self.tr("Keep only {title}").format(title=found.right.title))
        clear_layout(self._grid)
        self._waiting = iter(differences[:MOST])
        self._more.start()

    def _lay_more(self) -> None:
        """A few pairs at a time: two hundred at once would stop the window for the length of a blink."""
        for _ in range(AT_ONCE):
            pair = next(self._waiting, None)
            if pair is None:
                self._more.stop()
                return
            self._grid.addWidget(self._pair(pair))

    def _pair(self, pair: Difference) -> QWidget:
        look = self.context.look
        left, right = told_apart(pair.before, pair.after)
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 8, SCROLLED, 8)
        grid.setHorizontalSpacing(GUTTER)
        for number, spans in enumerate((left, right)):
            grid.setColumnStretch(number, 1)
            words = Prose(look, spans, "prose") if spans else Prose(look, self.tr("not here"), "caption", "text3")
            grid.addWidget(words, 0, number)
        grid.addWidget(Rule(look), 1, 0, 1, 2)
        return holder

    def keep_one(self, number: int) -> None:
        """Delete the other one, with a way back; what was marked in it stands in the one that stays, which is opened."""
        if self._found is not None:
            kept, gone = (self._found.left, self._found.right) if number == 0 else (self._found.right, self._found.left)
            self._next = Place(Room.READER, kept.id)
            self._deeds.keep_one(kept, gone)

    def keep_both(self) -> None:
        """Both stay, and are not reported again."""
        if self._found is not None:
            self._deeds.keep_both(self._found.left, self._found.right)

    def _versions(self) -> tuple[Pick, ...]:
        return (
            Pick(title=self.tr("The right one is the newer version"), run=self.link_versions),
            Pick(title=self.tr("The left one is the newer version"), run=lambda: self.link_versions(newer_left=True)),
        )

    def link_versions(self, *, newer_left: bool = False) -> None:
        """One is a newer version of the other."""
        if self._found is not None:
            newer, older = (self._found.left, self._found.right) if newer_left else (self._found.right, self._found.left)
            self._deeds.link(newer, older)

    def _decided(self, _brief: object) -> None:
        there, self._next = self._next, Place(Room.LIBRARY)
        self.context.go(there)

    def library_changed(self, changes: Changes) -> None:
        if self._found is not None and changes.touched(ObjectKind.BRIEF) & {self._found.left.id, self._found.right.id}:
            self._found = None
            # One of them may be gone: then there is nothing to compare, and what did that has said so
            self._read(lambda _gone: None)

    def focus_middle(self) -> None:
        self.both.setFocus()
