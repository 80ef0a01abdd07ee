"""Two things that are one: see which of them stays and what moves, then merge. One step, with a way back."""

from abc import abstractmethod
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.text import shorten
from app.ui.context import Context
from app.ui.widgets.box import Rule, Scroll, clear_layout, column, grows, row, settle
from app.ui.widgets.button import Button, Kind, Segments
from app.ui.widgets.label import Label, Prose
from app.ui.widgets.overlay import Card, Overlay

LONGEST_LIST = 6
"""Titles that are named one by one; of more the number of the rest is said."""
LONGEST_NAME = 38


@dataclass(frozen=True, slots=True)
class Half:
    """One of the two: by what it is known, what it is called, its icon."""

    key: Hashable
    words: str
    icon: str


class TwoIntoOne(Overlay):
    """Subclasses say what moves, and do it. The arrows change which one stays, Ctrl+Enter merges, Escape leaves."""

    def __init__(self, context: Context, host: QWidget, *, title: str, question: str) -> None:
        look, translate = context.look, QCoreApplication.translate
        card = Card(look)
        super().__init__(look, host, card, wide=680, high=600, top=90, name=title)
        self._context = context
        self._keys: tuple[Hashable, Hashable] | None = None
        self._plan: Any = None
        self._pairs: object = None
        self._holder: QWidget = QWidget()
        self._names = row(self._holder, "*")
        self._content = QWidget()
        self._lines = QVBoxLayout(self._content)
        self._lines.setContentsMargins(24, 14, 24, 14)
        self._lines.setSpacing(4)
        cancel = Button(look, translate("MergeOverlay", "Cancel"), key="Esc", height=36, clicked=self.close_over)
        self.verb = Button(look, translate("MergeOverlay", "Merge"), kind=Kind.PRIMARY, key="Ctrl ↵", height=36, clicked=self.take)
        words = column(row(Label(look, title, "h3"), "*"), Prose(look, question, "caption", "text2"), gap=4)
        head = column(words, self._names, gap=10, margin=(24, 18, 24, 12))
        foot = row(self.beside_verb(), "*", cancel, self.verb, gap=10, margin=(24, 12, 24, 16))
        scroll = Scroll(self._content, translate("MergeOverlay", "What moves"))
        card.setLayout(column(head, Rule(look), grows(scroll), Rule(look), foot, gap=0, margin=(1, 1, 1, 1)))

    def beside_verb(self) -> QWidget | None:
        """Another way out than merging, where there is one."""
        return None

    @abstractmethod
    def plan_of(self, kept: Any, gone: Any) -> Any:
        """What merging the second into the first would do; asked off the main thread."""

    @abstractmethod
    def halves(self, plan: Any) -> tuple[Half, Half]:
        """The two in an order of their own, so that they do not change places as one is chosen."""

    @abstractmethod
    def moves(self, plan: Any) -> Sequence[tuple[str, Sequence[str]]]:
        """What moves, each with the titles of where."""

    @abstractmethod
    def lost(self, plan: Any) -> tuple[str, Sequence[str]]:
        """What both say differently, under a title."""

    @abstractmethod
    def merge(self, plan: Any) -> None:
        """Do it."""

    def compare(self, kept: Hashable, gone: Hashable) -> None:
        """Show what merging the second into the first would do."""
        self._keys, self._plan = (kept, gone), None
        self.verb.setEnabled(False)
        if self.isHidden():
            clear_layout(self._lines)
            self.open_over()
        self._context.jobs.read("merge", lambda: self.plan_of(kept, gone), self._show, self._gone)

    def _gone(self, sentence: str) -> None:
        self.close_over()
        self._context.say(sentence)

    def _show(self, plan: Any) -> None:
        self._plan = plan
        self.verb.setEnabled(True)
        self._show_names(plan)
        clear_layout(self._lines)
        for title, words in self.moves(plan):
            self._say(title, listed(words))
        title, words = self.lost(plan)
        if words:
            self._say(title, words, "warn")
        self._lines.addStretch(1)
        settle(self._content)

    def _show_names(self, plan: Any) -> None:
        first, second = self.halves(plan)
        pairs = ((first.key, second.key), (second.key, first.key))
        if self._pairs != pairs or not isinstance(self._holder, Segments):
            self._pairs = pairs
            choices = tuple((shorten(half.words, LONGEST_NAME), half.icon) for half in (first, second))
            chooser = Segments(self._look, choices, QCoreApplication.translate("MergeOverlay", "The card that stays"))
            chooser.chosen.connect(lambda at: self.compare(*pairs[at]))
            self._names.replaceWidget(self._holder, chooser)
            self._holder.hide()
            self._holder.deleteLater()
            self._holder = chooser
            chooser.show()
        self._holder.choose(0 if self._keys == pairs[0] else 1)
        self._holder.focus_chosen()

    def _say(self, title: str, words: Sequence[str], token: str = "text") -> None:
        look = self._look
        self._lines.addWidget(Prose(look, title, "body_bold", token))
        for line in words:
            self._lines.addWidget(Prose(look, line, "body", "text2"))
        self._lines.addSpacing(8)

    def take(self) -> None:
        """Merge the two as they are shown."""
        plan, self._plan = self._plan, None
        if plan is not None:
            self.close_over()
            self.merge(plan)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and control:
            self.take()
        else:
            super().keyPressEvent(event)


def listed(words: Sequence[str]) -> list[str]:
    """The first titles, and how many more there are."""
    rest = len(words) - LONGEST_LIST
    more = QCoreApplication.translate("MergeOverlay", "and {count} more").format(count=rest)
    return [*words[:LONGEST_LIST], *([more] if rest > 0 else [])]
