"""The description of the chosen brief: edited in place, guesses confirmed or emptied."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.core.dates import PartialDate
from app.core.model.brief import Author, Brief
from app.services.views import Near
from app.services.whereabouts import BriefUses
from app.ui.context import Context
from app.ui.places import Place, Room
from app.ui.theme import Look
from app.ui.views.library.facts import Facts
from app.ui.widgets.box import Box, IconView, Scroll, clear_layout, column, grows, row, settle
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.chip import Chip
from app.ui.widgets.field import Field
from app.ui.widgets.gradually import Gradually
from app.ui.widgets.label import Label, Prose
from app.ui.widgets.paint import ChipLook, guess_chip
from app.ui.wording import brief_kind_name, language_name, short_date

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
        return Button(look, room, kind=Kind.LINK if not shown else Kind.QUIET, height=24, name=name, clicked=self.edit)

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
    compared = Signal(object)
    kept_both = Signal(object)
    all_confirmed = Signal()
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
        foot = row(self._open, "*", self._delete, margin=(16, 8, 12, 12))
        super().__init__(look, column(grows(scroll), foot, gap=0), ground="sunken", sides="l")
        self._open.clicked.connect(lambda _checked=False: self.opened.emit())
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
        for button in (self._open, self._delete):
            button.setVisible(brief is not None)
        self._building.build(self._nothing() if brief is None else self._build(brief, facts or Facts()))

    def _nothing(self) -> Iterator[None]:
        self._layout.addWidget(Prose(self._context.look, self.tr("Select a brief to see what is known about it."), "caption", "text3"))
        self._layout.addStretch(1)
        yield

    def _build(self, brief: Brief, facts: Facts) -> Iterator[None]:
        """Put the description together, a line at a time."""
        look = self._context.look
        self._layout.addWidget(Prose(look, brief.title or self.tr("Without a title"), "lead"))
        if brief.source:
            self._layout.addWidget(Label(look, brief.source.file_name, "caption", "text2", elide=True))
        if facts.near is not None:
            self._layout.addWidget(self._duplicate(facts.near))
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
            confirm = Button(look, self.tr("All guesses are right"), icon="check", key="Y", height=28, clicked=self.all_confirmed.emit)
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
        if uses.dossiers:
            self._title(self.tr("USED IN"), self._more)
        for dossier_id, title in uses.dossiers[:MOST_DOSSIERS]:
            button = Button(look, shortened(look, title), icon="folder-open", kind=Kind.PATH, height=26, name=title)
            button.setToolTip(title)
            button.clicked.connect(lambda _checked=False, key=dossier_id: self._context.go(Place(Room.DOSSIER, key)))
            self._more.addLayout(row(button, "*"))
        rest = len(uses.dossiers) - MOST_DOSSIERS
        if rest > 0:
            self._more.addWidget(Prose(look, self.tr("and {count} more").format(count=rest), "caption", "text2"))
        settle(self._content)

    def _duplicate(self, near: Near) -> Box:
        look = self._context.look
        words = self.tr("{percent} % the same as another brief").format(percent=near.percent)
        title = row(column(2, IconView(look, "copy", 16, "warn"), "*", gap=0), grows(Prose(look, words, "body_bold", "warn")), gap=8)
        words = self.tr("{percent} % of its words stand in “{title}” as well.").format(percent=near.percent, title=near.brief.title)
        compare = Button(look, self.tr("Compare"), height=28, clicked=lambda: self.compared.emit(near.brief.id))
        both = Button(look, self.tr("Keep both"), height=28, clicked=lambda: self.kept_both.emit(near.brief.id))
        layout = column(title, Prose(look, words, "caption", "text"), row(compare, both, "*"), gap=4, margin=(12, 8, 8, 8))
        return Box(look, layout, ground="surface", edge="line2", radius=8)

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
        fixed = (
            (self.tr("Language"), language_name(brief.language)),
            (self.tr("Kind"), brief_kind_name(brief.kind)),
            (self.tr("Words"), f"{brief.word_count:,}"),
        )
        for number, (name, text) in enumerate(fixed, start=grid.rowCount()):
            grid.addLayout(row(Label(look, name, "body", "text2"), "*", margin=(0, 2, 0, 2)), number, 0)
            chip = Chip(look, ChipLook(text=text)) if name == self.tr("Kind") else Label(look, text)
            grid.addLayout(row(chip, "*", margin=(INDENT, 2, 0, 2)), number, 1)

    def _save(self, brief: Brief, step: str) -> None:
        context = self._context
        context.jobs.write(lambda: context.services.library.save(brief, step))

    def _confirm(self, field: str) -> None:
        context, brief = self._context, self._brief
        if brief is not None:
            context.jobs.write(lambda: context.services.library.confirm(brief.id, field))
