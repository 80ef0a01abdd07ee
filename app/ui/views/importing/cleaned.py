"""Beside an import report: how the chosen file was cleaned, what was guessed of it, and what is to be decided."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.core.errors import NotFoundError
from app.core.model.brief import Brief
from app.services.opening import Services
from app.services.views import FileReport, ImportStatus, RepairKind, RepairView
from app.ui.context import Context
from app.ui.counted import Counted
from app.ui.spoken import spoken
from app.ui.views.importing.lines import Line, guesses_of, state_of
from app.ui.views.importing.locked import PasswordAsk
from app.ui.views.library.inspector import DescriptionField, description_lines
from app.ui.views.reader.repair_words import mended, repair_name, was
from app.ui.widgets.box import Box, IconView, Rule, Scroll, clear_layout, column, grows, row, settle
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.label import Label, Prose, Span
from app.ui.widgets.switch import Switch

EXAMPLES = 2
"""Repairs of a kind whose words are shown; the reader lists all of them."""
LONGEST = 60
TOLD_HERE = (ImportStatus.IMPORTED, ImportStatus.DUPLICATE)
"""What the import said of such files stands here whole; of others the window says it in words of its own."""


@dataclass(frozen=True, slots=True)
class Looked:
    """The briefs of a row as they are now, and what was repaired in them."""

    briefs: tuple[Brief, ...]
    kinds: tuple[RepairKind, ...]


def look_at(services: Services, ids: Sequence[UUID]) -> Looked:
    """Fetch what the pane shows; a brief that is not in the library any more is passed over."""
    briefs: list[Brief] = []
    for brief_id in ids:
        with suppress(NotFoundError):
            briefs.append(services.library.get(brief_id))
    kinds = services.cleaning.kinds([brief.id for brief in briefs])
    return Looked(tuple(briefs), kinds)


def present(services: Services, ids: Sequence[UUID]) -> frozenset[UUID]:
    """Which of some briefs are in the library."""
    found: set[UUID] = set()
    for brief_id in ids:
        with suppress(NotFoundError):
            found.add(services.library.get(brief_id).id)
    return frozenset(found)


def begin_of(words: str) -> str:
    """As many words as there is room for."""
    return words if len(words) <= LONGEST else words[: LONGEST - 1].rstrip() + "…"


def example(view: RepairView) -> list[Span]:
    """What a repair did to words: before on a red ground, after on a green one."""
    spans = [Span(f" {begin_of(was(view).strip())} ", token="bad", ground="badbg")]
    if after := mended(view):
        spans += [Span(" → ", token="text2"), Span(f" {begin_of(after.strip())} ", token="ok", ground="okbg")]
    return spans


class CleanedPane(Box):
    """The pane at the right of an import report."""

    switched = Signal(str, bool)
    accepted = Signal()
    joined = Signal()
    opened = Signal()
    original_asked = Signal()
    compared = Signal()
    kept_both = Signal()
    dropped = Signal()
    tried_again = Signal()
    unlocked = Signal(str)
    edited = Signal(object, str)
    confirmed = Signal(object, str)

    def __init__(self, context: Context) -> None:
        self._context = context
        look = context.look
        self._ask: PasswordAsk | None = None
        self._asked_of: FileReport | None = None
        translate = QCoreApplication.translate
        self._title = Label(look, translate("Cleaned", "How it was cleaned"), "body_bold", elide=True)
        self._original = Button(look, translate("Cleaned", "Show original"), kind=Kind.LINK, height=24)
        self._original.clicked.connect(lambda _checked=False: self.original_asked.emit())
        self._content = QWidget()
        self._layout = QVBoxLayout(self._content)
        self._layout.setContentsMargins(16, 4, 16, 12)
        self._layout.setSpacing(4)
        self._foot = QVBoxLayout()
        self._foot.setSpacing(8)
        head = row(grows(self._title), self._original, margin=(16, 10, 10, 0))
        scroll = Scroll(self._content, translate("Cleaned", "Repairs and guesses"))
        foot = row(margin=(16, 8, 12, 16))
        foot.addLayout(self._foot, 1)
        super().__init__(look, column(head, grows(scroll), foot, gap=4), ground="sunken", sides="l")
        self.show_nothing()

    def show_nothing(self, words: str = "") -> None:
        """There is nothing to be said of what is chosen."""
        self._clear(QCoreApplication.translate("Cleaned", "How it was cleaned"))
        hint = words or QCoreApplication.translate("Cleaned", "Select a file to see how it was cleaned.")
        self._layout.addWidget(Prose(self._context.look, hint, "caption", "text3"))
        self._finish()

    def show_waiting(self, line: Line) -> None:
        """A file that is not read yet."""
        self._clear(QCoreApplication.translate("Cleaned", "How it was cleaned"))
        self._name(line.path.name)
        self._layout.addWidget(Prose(self._context.look, state_of(line)[2], "caption", "text2"))
        self._finish()

    def show_refused(self, line: Line) -> None:
        """Why a file was not read, and what can be done; a password that is being typed for it stays as it is."""
        look = self._context.look
        if line.file is not None and line.file is self._asked_of:
            return
        self._clear(QCoreApplication.translate("Cleaned", "Why it was not read"))
        self._name(line.path.name)
        self._layout.addSpacing(6)
        icon = column(IconView(look, "circle-x", 16, "bad"), "*", margin=(0, 2, 0, 0))
        said = Box(
            look, row(icon, grows(Prose(look, line.said, "body", "text")), gap=10, margin=(12, 10, 12, 10)), ground="badbg", radius=8
        )
        self._layout.addWidget(said)
        self._layout.addSpacing(4)
        safe = QCoreApplication.translate("Cleaned", "The file itself was left as it is, and the other files went on.")
        self._layout.addWidget(Prose(look, safe, "caption", "text2"))
        if line.file is not None and line.file.locked:
            self._ask, self._asked_of = PasswordAsk(look), line.file
            self._ask.given.connect(self.unlocked.emit)
            self._layout.addWidget(self._ask)
            self._finish()
            return
        again = QCoreApplication.translate("Cleaned", "Read it again")
        self._foot.addLayout(row(Button(look, again, icon="redo-2", height=32, gives=True, clicked=self.tried_again.emit), "*"))
        self._finish()

    def ask_password(self, *, wrong: bool = False) -> None:
        """Give the keys to the field for the password, where there is one; ``wrong``: what was given last did not open the file."""
        if self._ask is not None:
            self._ask.take_keys(wrong=wrong)

    def show_looked(self, line: Line, looked: Looked, kept: int) -> None:
        """The repairs of a file that was read, its guesses, and what is to be decided; ``kept`` articles are ticked."""
        self._clear(QCoreApplication.translate("Cleaned", "How it was cleaned"))
        self._original.setVisible(bool(looked.briefs))
        self._name(line.path.name if line.article is None else line.title)
        if line.article is None and line.file is not None and line.file.message and line.status in TOLD_HERE:
            self._layout.addWidget(Prose(self._context.look, spoken(line.file.message), "caption", "text2"))
            self._rule()
        if not looked.briefs:
            gone = QCoreApplication.translate("Cleaned", "What came of it is not in the library any more.")
            self._layout.addWidget(Prose(self._context.look, gone, "caption", "text2"))
        for brief in looked.briefs if len(looked.briefs) == 1 else ():
            self._guesses(brief)
        self._kinds(looked)
        if looked.briefs:
            self._decide(line, looked, kept)
        self._finish()

    def _clear(self, title: str) -> None:
        self._title.show_text(title)
        self._original.hide()
        self._ask = self._asked_of = None
        clear_layout(self._layout)
        clear_layout(self._foot)

    def _finish(self) -> None:
        self._layout.addStretch(1)
        settle(self._content)
        settle(self)

    def _name(self, name: str) -> None:
        self._layout.addWidget(Label(self._context.look, name, "body", "text2", elide=True))
        self._layout.addSpacing(6)

    def _guesses(self, brief: Brief) -> None:
        """The guessed fields that a book would print, each with a tick and a cross."""
        guessed = guesses_of(brief)
        if not guessed:
            return
        look, translate = self._context.look, QCoreApplication.translate
        self._layout.addLayout(row(Label(look, translate("Cleaned", "Guesses"), "body_medium"), "*", margin=(0, 2, 0, 0)))
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        self._layout.addLayout(grid)
        for line in description_lines():
            if line.field in guessed:
                value = DescriptionField(self._context, line, brief)
                value.edited.connect(self.edited.emit)
                value.confirmed.connect(lambda field, brief=brief: self.confirmed.emit(brief, field))
                number = grid.rowCount()
                grid.addLayout(row(Label(look, line.label, "body", "text2"), "*", margin=(0, 2, 0, 0)), number, 0)
                grid.addWidget(value, number, 1)
        hint = translate("Cleaned", "Dashed entries are guesses. They never print until you confirm them.")
        self._layout.addWidget(Prose(look, hint, "caption", "text2"))
        if len(guessed) > 1:
            right = Button(look, translate("Cleaned", "All guesses are right"), icon="check", height=28, gives=True)
            right.clicked.connect(lambda _checked=False, brief=brief: self.confirmed.emit(brief, ""))
            self._layout.addLayout(row(right, "*", margin=(0, 2, 0, 2)))
        self._rule()

    def _rule(self) -> None:
        self._layout.addSpacing(5)
        self._layout.addWidget(Rule(self._context.look))
        self._layout.addSpacing(5)

    def _kinds(self, looked: Looked) -> None:
        if looked.briefs and not looked.kinds:
            none = QCoreApplication.translate("Cleaned", "Nothing was repaired; the text reads as it came.")
            self._layout.addWidget(Prose(self._context.look, none, "caption", "text2"))
        for number, kind in enumerate(looked.kinds):
            if number:
                self._rule()
            self._kind(kind)

    def _kind(self, kind: RepairKind) -> None:
        look, translate = self._context.look, QCoreApplication.translate
        name, on = repair_name(kind.kind), kind.off < len(kind.repairs)
        switch = Switch(look, f"{name}, {len(kind.repairs)}", on=on)
        switch.toggled.connect(lambda on, kind=kind: self.switched.emit(kind.kind, on))
        words = Prose(look, (Span(name), Span(f"  {len(kind.repairs)}", token="text3", weight=400)), "body_medium")
        self._layout.addLayout(row(grows(words), column(switch, "*"), gap=8))
        told: set[str] = set()
        for view in kind.repairs:
            if view.before not in told and len(told) < EXAMPLES:
                told.add(view.before)
                self._layout.addWidget(Prose(look, example(view), "caption"))
        if not on:
            self._layout.addWidget(Prose(look, translate("Cleaned", "Off: kept as written"), "caption", "text2"))
        elif kind.off:
            some = Counted().repairs_off(kind.off)
            self._layout.addWidget(Prose(look, some, "caption", "text2"))

    def _decide(self, line: Line, looked: Looked, kept: int) -> None:
        look, translate = self._context.look, QCoreApplication.translate
        if line.status is ImportStatus.SPLIT and line.article is None and not line.settled:
            accept = Counted().articles_to_accept(kept)
            first = Button(look, accept, kind=Kind.PRIMARY, height=32, gives=True, clicked=self.accepted.emit)
            first.setEnabled(kept > 0)
            self._buttons(first, Button(look, translate("Cleaned", "Keep as one"), height=32, gives=True, clicked=self.joined.emit))
            self._foot.addWidget(Prose(look, translate("Cleaned", "Ctrl+Z takes either back."), "caption", "text2"))
        elif line.status is ImportStatus.NEAR_DUPLICATE and line.briefs[0].near is not None:
            self._buttons(
                Button(
                    look, translate("Cleaned", "Compare"), kind=Kind.PRIMARY, key="↵", height=32, gives=True, clicked=self.compared.emit
                ),
                Button(look, translate("Cleaned", "Keep both"), height=32, gives=True, clicked=self.kept_both.emit),
            )
            drop = Button(
                look, translate("Cleaned", "Keep only the older one"), kind=Kind.QUIET, height=28, gives=True, clicked=self.dropped.emit
            )
            self._foot.addLayout(row(drop, "*"))
        else:
            self._buttons(Button(look, translate("Cleaned", "Open"), key="↵", height=32, gives=True, clicked=self.opened.emit))

    def _buttons(self, *buttons: Button) -> None:
        """Side by side where both fit, else one beneath the other."""
        wide = sum(button.sizeHint().width() for button in buttons)
        if wide > self.minimumWidth() + 20:
            for button in buttons:
                self._foot.addLayout(row(button, "*"))
        else:
            self._foot.addLayout(row(*buttons, "*"))
