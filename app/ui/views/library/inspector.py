"""The description of the chosen brief: edited in place, guesses confirmed or emptied."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.core.dates import PartialDate
from app.core.model.brief import Author, Brief, BriefKind
from app.services.library import BriefRow
from app.services.whereabouts import BriefUses
from app.ui.context import Context
from app.ui.places import Place, Room
from app.ui.theme import Look
from app.ui.views.library.facts import Facts
from app.ui.views.library.several import in_all, marks_of, tell_several
from app.ui.views.library.twins import Twins, twin_card
from app.ui.views.meeting.forms import marking_choices
from app.ui.widgets.box import Box, IconView, Scroll, clear_layout, column, grows, row, settle
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.chip import Chip
from app.ui.widgets.field import Field
from app.ui.widgets.gradually import Gradually
from app.ui.widgets.label import Label, Prose
from app.ui.widgets.menu_chip import MenuChip, Pick
from app.ui.widgets.paint import guess_chip
from app.ui.wording import brief_kind_name, language_name, marking_name, short_date, short_day

MOST_DOSSIERS = 5
INDENT = 12
"""Where values begin: at the words of a button without an edge."""
CHIP_ROOM = 110
TITLE_ROOM = 230


def shortened(look: Look, title: str) -> str:
    """A title that has room on a button of the pane."""
    return look.metrics("body_medium").elidedText(title, Qt.TextElideMode.ElideRight, TITLE_ROOM)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the description: the field, its words, how it is shown and read back from what is typed."""

    field: str
    label: str
    shown: Callable[[Brief], str]
    taken: Callable[[Brief, str], Brief]


def description_lines() -> tuple[Line, ...]:
    """The fields that are edited in place, in their order."""
    return (
        Line(
            "title",
            QCoreApplication.translate("Inspector", "Title"),
            lambda brief: brief.title,
            lambda brief, text: replace(brief, title=text),
        ),
        Line(
            "authors",
            QCoreApplication.translate("Inspector", "Author"),
            lambda brief: ", ".join(author.name for author in brief.authors),
            lambda brief, text: replace(brief, authors=authors_of(text)),
        ),
        Line("date", QCoreApplication.translate("Inspector", "Date"), lambda brief: str(brief.date or ""), with_date),
        Line(
            "publisher",
            QCoreApplication.translate("Inspector", "Source"),
            lambda brief: brief.publisher,
            lambda brief, text: replace(brief, publisher=text),
        ),
        Line(
            "tags",
            QCoreApplication.translate("Inspector", "Tags"),
            lambda brief: ", ".join(brief.tags),
            lambda brief, text: replace(brief, tags=tuple(tag.strip() for tag in text.split(",") if tag.strip())),
        ),
    )


def authors_of(text: str) -> tuple[Author, ...]:
    """Names with commas between them."""
    return tuple(Author(name=name.strip()) for name in text.split(",") if name.strip())


def with_date(brief: Brief, text: str) -> Brief:
    """The brief with a date as typed: 2025, 2025-07 or 2025-07-15.

    Raises:
        ValueError: it is no such date.
    """
    return replace(brief, date=PartialDate.parse(text) if text.strip() else None)


class DescriptionField(QWidget):
    """One value: a guess as a dashed chip with tick and cross, anything else as words that turn into a field."""

    edited = Signal(object, str)
    confirmed = Signal(str)

    def __init__(self, context: Context, line: Line, brief: Brief) -> None:
        super().__init__()
        self._look = context.look
        self._line = line
        self._brief = brief
        self._wrong = Prose(context.look, "", "caption", "bad")
        self._wrong.hide()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        text = line.shown(brief)
        shown = short_date(brief.date, context.language) if line.field == "date" else text
        if line.field in brief.guessed and text:
            self._layout.addLayout(self._guess(shown))
        else:
            self._layout.addLayout(row(self._words(shown), "*", margin=(0 if shown else INDENT - 4, 0, 0, 0)))
        self._layout.addWidget(self._wrong)

    @property
    def field(self) -> str:
        """The field of the brief that is shown."""
        return self._line.field

    def _guess(self, shown: str) -> QHBoxLayout:
        look, line = self._look, self._line
        words = (
            shown
            if look.width("caption_medium", shown) < CHIP_ROOM
            else look.metrics("caption_medium").elidedText(shown, Qt.TextElideMode.ElideRight, CHIP_ROOM)
        )
        chip = Chip(look, guess_chip(words), name=self.tr("Guessed: {value}").format(value=shown), clicked=self.edit)
        yes = Button(look, icon="check", kind=Kind.QUIET, height=24, name=self.tr("Confirm {field}").format(field=line.label))
        no = Button(look, icon="x", kind=Kind.QUIET, height=24, name=self.tr("Empty {field}").format(field=line.label))
        yes.clicked.connect(lambda _checked=False: self.confirmed.emit(line.field))
        no.clicked.connect(lambda _checked=False: self.take(""))
        return row(chip, yes, no, "*", gap=4, margin=(INDENT, 0, 0, 0))

    def _words(self, shown: str) -> Button:
        look = self._look
        room = look.metrics("body_medium").elidedText(shown or self.tr("add"), Qt.TextElideMode.ElideRight, 190)
        name = self.tr("{field}: {value}. Edit").format(field=self._line.label, value=shown)
        return Button(look, room, kind=Kind.LINK if not shown else Kind.QUIET, height=24, name=name, gives=True, clicked=self.edit)

    def edit(self) -> None:
        """Turn into a field; Enter keeps what is typed."""
        field = Field(self._look, self._line.label, height=28)
        field.setText(self._line.shown(self._brief))
        clear_layout(self._layout)
        self._wrong = Prose(self._look, "", "caption", "bad")
        self._wrong.hide()
        self._layout.addWidget(field)
        self._layout.addWidget(self._wrong)
        field.editingFinished.connect(lambda: self._typed(field))
        field.setFocus()
        field.selectAll()

    def _typed(self, field: Field) -> None:
        if field.text() == self._line.shown(self._brief):
            return
        try:
            self.take(field.text())
        except ValueError:
            field.set_wrong(True)
            self._wrong.show_text(self.tr("A date is written 2025, 2025-07 or 2025-07-15. Kept as typed; not used."))
            self._wrong.show()

    def take(self, text: str) -> None:
        """Hand on the brief with what was typed."""
        step = self.tr("Edit {field} of “{title}”").format(field=self._line.label, title=self._brief.title)
        self.edited.emit(self._line.taken(self._brief, text), step)


class BriefInspector(Box):
    """The pane at the right of the library."""

    opened = Signal()
    all_confirmed = Signal()
    add_asked = Signal()
    read_asked = Signal()
    built = Signal(object)

    def __init__(self, context: Context) -> None:
        self._context = context
        look = context.look
        self._content = QWidget()
        self._layout = QVBoxLayout(self._content)
        self._layout.setContentsMargins(16, 16, 16, 12)
        self._layout.setSpacing(6)
        scroll = Scroll(self._content, QCoreApplication.translate("Inspector", "Description of the brief"))
        self._open = Button(look, QCoreApplication.translate("Inspector", "Open"), kind=Kind.PRIMARY, key="↵", height=30)
        self._delete = Button(
            look, icon="trash-2", kind=Kind.QUIET, name=QCoreApplication.translate("Inspector", "Delete the brief"), key="Del"
        )
        self._add = Button(
            look,
            QCoreApplication.translate("Inspector", "Add to…"),
            icon="folder-open",
            name=QCoreApplication.translate("Inspector", "Add to a dossier or a book"),
            height=30,
            gives=True,
        )
        foot = row(self._open, self._add, "*", self._delete, margin=(16, 8, 12, 12))
        super().__init__(look, column(grows(scroll), foot, gap=0), ground="sunken", sides="l")
        self._open.clicked.connect(lambda _checked=False: self.opened.emit())
        self._add.clicked.connect(lambda _checked=False: self.add_asked.emit())
        self.twins = Twins(context)
        self._building = Gradually(self._content)
        self._brief: Brief | None = None
        self._facts: Facts | None = None
        self._more: QVBoxLayout | None = None
        self._generation = -1
        self.deleted = self._delete.clicked
        self.show_brief(None)

    def show_brief(self, brief: Brief | None, facts: Facts | None = None) -> None:
        """Show another description; the same one again is left as it is, with whatever is being typed into it."""
        if brief is not None and (brief, facts, self._generation) == (self._brief, self._facts, self._context.look.generation):
            return
        self._brief, self._facts, self._generation = brief, facts, self._context.look.generation
        clear_layout(self._layout)
        self._more = None
        for button in (self._open, self._add, self._delete):
            button.setVisible(brief is not None)
        self._building.build(self._nothing() if brief is None else self._build(brief, facts or Facts()))

    @property
    def brief(self) -> Brief | None:
        """The brief that is described."""
        return self._brief

    @property
    def twin(self) -> Brief | None:
        """The brief that is nearly the same as the one described, if there is one."""
        near = self._facts.near if self._facts is not None else None
        return near.brief if near is not None else None

    def compare(self) -> None:
        """The one described and its like side by side."""
        if self._brief is not None and self.twin is not None:
            self.twins.compare(self._brief, self.twin)

    def edit_title(self) -> None:
        """Turn the title into a field."""
        titled = (each for each in self._content.findChildren(DescriptionField) if each.field == "title")
        field = next(titled, None)
        if field is not None:
            field.edit()

    def show_several(self, rows: Sequence[BriefRow]) -> None:
        """What several briefs have in common, and what can be done with all of them."""
        self._brief, self._facts, self._more = None, None, None
        clear_layout(self._layout)
        self._open.hide()
        for button in (self._add, self._delete):
            button.show()
        self._building.build(self._several(rows))

    def _several(self, rows: Sequence[BriefRow]) -> Iterator[None]:
        look = self._context.look
        self._layout.addWidget(Prose(look, self.tr("%n brief(s) chosen", "", len(rows)), "lead"))
        marks = marks_of(rows)
        self._layout.addWidget(Prose(look, in_all(rows, self.tr("%n mark(s)", "", marks) if marks else ""), "caption", "text2"))
        self._title(self.tr("IN COMMON"))
        self._layout.addLayout(tell_several(rows, self._context))
        if any(not each.read for each in rows):
            read = Button(look, self.tr("Mark as read"), icon="check", height=28, gives=True, clicked=self.read_asked.emit)
            self._layout.addLayout(row(read, "*", margin=(0, 8, 0, 0)))
        self._layout.addStretch(1)
        settle(self._content)
        yield

    def _nothing(self) -> Iterator[None]:
        self._layout.addWidget(Prose(self._context.look, self.tr("Select a brief to see what is known about it."), "caption", "text3"))
        self._layout.addStretch(1)
        yield

    def _build(self, brief: Brief, facts: Facts) -> Iterator[None]:
        """Put the description together, a line at a time."""
        look = self._context.look
        self._layout.addWidget(Prose(look, brief.title or self.tr("Without a title"), "lead"))
        self._layout.addWidget(Prose(look, self._came(brief), "caption", "text2"))
        if facts.near is not None:
            self._layout.addSpacing(8)
            self._layout.addWidget(twin_card(look, brief, facts.near, self.twins))
        self._title(self.tr("ABOUT"))
        grid = self._new_grid()
        for number, line in enumerate(description_lines()):
            self._add_line(grid, number, line, brief)
            yield
        self._add_fixed(grid, brief)
        yield
        if brief.guessed:
            hint = Prose(look, self.tr("Dashed entries are guesses. They never print until you confirm them."), "caption", "text2")
            self._layout.addLayout(
                row(column(IconView(look, "info", 14, "guess"), "*", margin=(0, 2, 0, 0)), grows(hint), margin=(0, 6, 0, 0))
            )
            confirm = Button(
                look, self.tr("All guesses are right"), icon="check", key="Y", height=28, gives=True, clicked=self.all_confirmed.emit
            )
            self._layout.addLayout(row(confirm, "*", margin=(0, 4, 0, 0)))
        self._more = QVBoxLayout()
        self._more.setSpacing(6)
        self._layout.addLayout(self._more)
        self._title(self.tr("MARKS"))
        marks = self.tr("%n mark(s)", "", facts.marks) if facts.marks else self.tr("Nowhere yet. Mark a passage to use it.")
        self._layout.addWidget(Prose(look, marks, "body", "text2"))
        self._layout.addStretch(1)
        settle(self._content)
        self.built.emit(brief.id)

    def show_uses(self, brief_id: UUID, uses: BriefUses) -> None:
        """What was cleaned, and which dossiers rest on the brief; the fields above are left alone."""
        if self._more is None or self._brief is None or self._brief.id != brief_id:
            return
        clear_layout(self._more)
        look = self._context.look
        if uses.all_repairs:
            self._title(self.tr("CLEANED ON IMPORT"), self._more)
            said = self.tr("%n repair(s), all reversible", "", uses.repairs)
            review = Button(look, self.tr("Review"), kind=Kind.LINK, height=24, clicked=self.opened.emit)
            self._more.addLayout(row(IconView(look, "circle-check", 16, "ok"), grows(Prose(look, said, "body")), review))
        if uses.dossiers or uses.books:
            self._title(self.tr("USED IN"), self._more)
        for dossier_id, title in uses.dossiers[:MOST_DOSSIERS]:
            button = Button(look, shortened(look, title), icon="folder-open", kind=Kind.PATH, height=26, name=title)
            button.setToolTip(title)
            button.clicked.connect(lambda _checked=False, key=dossier_id: self._context.go(Place(Room.DOSSIER, key)))
            self._more.addLayout(row(button, "*"))
        rest = len(uses.dossiers) - MOST_DOSSIERS
        if rest > 0:
            self._more.addWidget(Prose(look, self.tr("and {count} more").format(count=rest), "caption", "text2"))
        for name in uses.books[:MOST_DOSSIERS]:
            said = self.tr("Annex of “{book}”").format(book=name)
            self._more.addLayout(row(IconView(look, "book-open-text", 16), grows(Prose(look, said, "body", "text2")), margin=(4, 2, 0, 2)))
        settle(self._content)

    def _came(self, brief: Brief) -> str:
        """The file that it was read from, and when."""
        name = brief.source.file_name if brief.source else ""
        if brief.created is None:
            return name
        moment = brief.created.astimezone()
        day = short_day(moment, self._context.language)
        return " · ".join(part for part in (name, self.tr("imported {day}, {time}").format(day=day, time=f"{moment:%H:%M}")) if part)

    def _title(self, text: str, into: QVBoxLayout | None = None) -> None:
        (into or self._layout).addLayout(row(Label(self._context.look, text, "micro", "text3"), "*", margin=(0, 12, 0, 2)))

    def _new_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        self._layout.addLayout(grid)
        return grid

    def _add_line(self, grid: QGridLayout, number: int, line: Line, brief: Brief) -> None:
        value = DescriptionField(self._context, line, brief)
        value.edited.connect(self._save)
        value.confirmed.connect(self._confirm)
        grid.addLayout(row(Label(self._context.look, line.label, "body", "text2"), "*", margin=(0, 2, 0, 0)), number, 0)
        grid.addWidget(value, number, 1)

    def _add_fixed(self, grid: QGridLayout, brief: Brief) -> None:
        look = self._context.look
        kind, marking = self._kind_choice(brief), self._marking_choice(brief)
        fixed: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Language"), Label(look, language_name(brief.language))),
            (self.tr("Kind"), kind),
            (self.tr("Marking"), marking),
            (self.tr("Words"), Label(look, f"{brief.word_count:,}")),
        )
        for number, (name, shown) in enumerate(fixed, start=grid.rowCount()):
            grid.addLayout(row(Label(look, name, "body", "text2"), "*", margin=(0, 2, 0, 2)), number, 0)
            grid.addLayout(row(shown, "*", margin=(INDENT, 2, 0, 2)), number, 1)

    def _kind_choice(self, brief: Brief) -> MenuChip:
        def picks() -> list[Pick]:
            return [
                Pick(title=brief_kind_name(kind), checked=kind is brief.kind, run=lambda kind=kind: self._change(replace(brief, kind=kind)))
                for kind in BriefKind
            ]

        chip = MenuChip(self._context.look, self.tr("Kind"), picks)
        chip.show_text(brief_kind_name(brief.kind))
        return chip

    def _marking_choice(self, brief: Brief) -> MenuChip:
        services, language = self._context.services, self._context.language
        held = brief.marking

        def mark(key: str) -> None:
            scheme, level = key.split("/", 1)
            self._change(replace(brief, marking=replace(held, scheme=scheme, level=level)))

        def picks() -> list[Pick]:
            choices = marking_choices(services.choosable(held), language)
            return [
                Pick(title=words, checked=key == f"{held.scheme}/{held.level}", run=lambda key=key: mark(key)) for key, words in choices
            ]

        chip = MenuChip(self._context.look, self.tr("Marking"), picks)
        words = marking_name(held.scheme, held.level, services.schemes(), language)
        chip.show_text(self._context.look.metrics("body_medium").elidedText(words, Qt.TextElideMode.ElideRight, CHIP_ROOM))
        return chip

    def _change(self, brief: Brief) -> None:
        self._save(brief, self.tr("Describe “{title}”").format(title=brief.title))

    def _save(self, brief: Brief, step: str) -> None:
        context = self._context
        context.jobs.write(lambda: context.services.library.save(brief, step))

    def _confirm(self, field: str) -> None:
        context, brief = self._context, self._brief
        if brief is not None:
            context.jobs.write(lambda: context.services.library.confirm(brief.id, field))
