"""The values of a clash as cards side by side, each with the passages that give it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from app.core.clashes import ids_of
from app.core.language import Language
from app.core.model.base import Atom
from app.core.model.brief import Brief
from app.core.model.dossier import ChronologyEntry, Figure
from app.core.text import shorten
from app.services.clashes import Use, UseKind, Value
from app.services.views import EvidenceView
from app.ui.theme import Look
from app.ui.typography import SERIF
from app.ui.views.clashes.words import large, use_words
from app.ui.views.dossier.sources import Sources
from app.ui.widgets.box import Box, clear_layout, column, grows, row
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.chip import Chip
from app.ui.widgets.label import Label, Prose, Span
from app.ui.widgets.paint import ChipLook, paint_ring
from app.ui.wording import place_reference, short_date

MOST_WORDS = 320
"""Letters of a passage that a card shows."""
NARROWEST = 240
"""Pixels that a card needs; with less room the cards stand below each other."""


class PassageView(QAbstractButton):
    """A passage with its source; a click or Enter opens the brief at it."""

    def __init__(self, look: Look, found: EvidenceView, atoms: tuple[Atom, ...], language: Language) -> None:
        super().__init__()
        self._look = look
        self.found = found
        brief, words = found.brief, shorten(found.passage.exact, MOST_WORDS) if found.passage else ""
        by = ", ".join(part for part in (_printed_by(brief), short_date(brief.date, language)) if part) if brief else ""
        spans = tuple(_spans(words, atoms))
        quote = Prose(look, spans, "statement", family=SERIF, language=brief.language if brief else Language.EN)
        named = Label(look, brief.title if brief else "", "caption_medium", "text2", elide=True)
        source = row(Chip(look, _place_chip(found, language)), grows(named), gap=8)
        printed = Label(look, by, "caption", "text2", elide=True) if by else None
        self.setLayout(column(column(source, printed, gap=3), quote, gap=6, margin=(6, 6, 6, 6)))
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(f"{brief.title if brief else by}: {words}")
        self.setToolTip(QCoreApplication.translate("Clashes", "Open the passage"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.layout().heightForWidth(width)

    def sizeHint(self) -> QSize:
        return self.layout().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.layout().minimumSize()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            event.accept()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("hover"))
            painter.drawRoundedRect(rect, 6, 6)
        if self.hasFocus():
            paint_ring(painter, self._look, rect, 6)


class LineButton(Button):
    """A line of a dossier that gives a value: the dossier, and where in it."""

    def __init__(self, look: Look, use: Use, language: Language) -> None:
        self.use = use
        where = use_words(use, language).partition(":")[0]
        super().__init__(look, f"{use.title} · {where}", icon="folder-open", kind=Kind.PATH, height=24)
        name = QCoreApplication.translate("Clashes", "Mend it in “{dossier}”, {line}").format(dossier=use.title, line=where)
        self.setAccessibleName(name)


class ValueCard(Box):
    """One value, large; whether it is preferred, and the passages that give it."""

    def __init__(self, look: Look, value: Value, number: int, language: Language, uses: Sequence[Use] = ()) -> None:
        self._layout = QVBoxLayout()
        self._layout.setContentsMargins(12, 14, 12, 14)
        self._layout.setSpacing(4)
        super().__init__(look, self._layout, edge="line2", radius=8)
        self.value = value
        before, middle, behind = large(value, language)
        self.prefer = Button(look, QCoreApplication.translate("Clashes", "Prefer this"), height=26)
        self.prefer.setToolTip(str(number))
        self.prefer.setAccessibleName(
            QCoreApplication.translate("Clashes", "Prefer {value}").format(value=" ".join(part for part in large(value, language) if part))
        )
        chip = ChipLook(text=QCoreApplication.translate("Clashes", "preferred"), icon="check", ink="accent", ground="soft", height=22)
        self.preferred = Chip(look, chip)
        self._number = Prose(look, middle, "number" if len(middle) < 12 else "h2")
        units = [Label(look, words, "caption", "text2") for words in (before,) if words]
        head = row(grows(self._number), column(self.preferred, self.prefer, "*", gap=0), gap=8, margin=(6, 0, 0, 0))
        for label in units:
            self._layout.addLayout(row(label, "*", margin=(6, 0, 0, 0)))
        self._layout.addLayout(head)
        if behind:
            self._layout.addLayout(row(grows(Prose(look, behind, "caption", "text2")), margin=(6, 0, 6, 2)))
        self.passages = tuple(PassageView(look, found, value.atoms, language) for found in value.evidence)
        for passage in self.passages:
            self._layout.addWidget(passage)
        if not self.passages:
            nothing = QCoreApplication.translate("Clashes", "No passage gives this value.")
            self._layout.addLayout(row(grows(Prose(look, nothing, "caption", "bad")), margin=(6, 0, 6, 0)))
        self.lines = tuple(self._line(use, language) for use in uses)
        for line in self.lines:
            self._layout.addLayout(row(line, "*", margin=(2, 2, 0, 0)))
        self._layout.addStretch(1)
        self.show_preferred(False)

    def _line(self, use: Use, language: Language) -> LineButton:
        """The way to the line that gives the value, to mend it there."""
        return LineButton(self._look, use, language)

    def show_preferred(self, preferred: bool, *, offered: bool = True) -> None:
        """Edge the card, and take the button away from the one that is preferred."""
        self._edge = "accent" if preferred else "line2"
        self._number.set_token("accent" if preferred else "text")
        self.preferred.setVisible(preferred)
        self.prefer.setVisible(offered and not preferred)
        self.update()


class ValueCards(QWidget):
    """The cards in as many columns as there is room for.

    ``chosen`` tells the number of a value, ``opened`` a passage, ``line_wanted`` where a value is written.
    """

    chosen = Signal(int)
    opened = Signal(object)
    line_wanted = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(16)
        self._columns = 0
        self.cards: tuple[ValueCard, ...] = ()

    def show_values(self, values: tuple[Value, ...], language: Language, uses: Sequence[Use] = ()) -> None:
        """Other values than before; ``uses`` are the lines of the dossiers that give them."""
        clear_layout(self._grid)
        lines = [[use for use in uses if use.kind is UseKind.LINE and use.atom_id in ids_of(value.atoms)] for value in values]
        self.cards = tuple(
            ValueCard(self._look, value, number, language, own) for number, (value, own) in enumerate(zip(values, lines, strict=True), 1)
        )
        for number, card in enumerate(self.cards):
            card.prefer.clicked.connect(lambda _checked=False, number=number: self.chosen.emit(number))
            for line in card.lines:
                line.clicked.connect(lambda _checked=False, use=line.use: self.line_wanted.emit(use))
            for passage in card.passages:
                passage.clicked.connect(lambda _checked=False, found=passage.found: self.opened.emit(found))
        self._columns = 0
        self.arrange(self.width())

    def show_preferred(self, number: int, *, offered: bool) -> None:
        """The number of the value that is preferred, -1 for none."""
        for at, card in enumerate(self.cards):
            card.show_preferred(at == number, offered=offered)

    def arrange(self, width: int) -> None:
        """Put the cards into the columns that a width has room for."""
        columns = max(1, min(len(self.cards), 3, (width + 16) // (NARROWEST + 16)))
        if columns == self._columns:
            return
        self._columns = columns
        for number, card in enumerate(self.cards):
            self._grid.addWidget(card, number // columns, number % columns)
        for at in range(3):
            self._grid.setColumnStretch(at, 1 if at < columns else 0)


def _place_chip(found: EvidenceView, language: Language) -> ChipLook:
    """Where in its source a passage stands; the title stands beside, where it has more room than on a chip."""
    chip = Sources(language).chip(found)
    where = place_reference(found.passage.locator, language) if found.passage and found.brief else ""
    return replace(chip, text=where) if where else chip


def _printed_by(brief: Brief) -> str:
    """Who printed it, else who wrote it."""
    return brief.publisher or brief.series or ", ".join(author.name for author in brief.authors)


def _spans(words: str, atoms: tuple[Atom, ...]) -> Iterator[Span]:
    """The words with the value in them on the colour of a hit."""
    values = {re.escape(found) for atom in atoms for found in _spellings(atom)}
    if not values:
        yield Span(words)
        return
    for number, part in enumerate(re.split(rf"(?<![\d.])({'|'.join(sorted(values, key=len, reverse=True))})(?!\d)", words)):
        if part:
            yield Span(part, ground="hit" if number % 2 else "")


def _spellings(atom: Atom) -> Iterator[str]:
    if isinstance(atom, Figure) and atom.value:
        yield atom.value
    if isinstance(atom, ChronologyEntry):
        yield str(atom.date.year)
