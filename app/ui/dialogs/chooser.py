"""A field and a list over the window: type to narrow, arrows to move, Enter to take."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from app.core.text import shorten
from app.ui.spoken import with_particles
from app.ui.theme import Look
from app.ui.widgets.box import IconView, Rule, column, grows, row
from app.ui.widgets.field import Field
from app.ui.widgets.keys import KeyHints
from app.ui.widgets.label import Label, Prose
from app.ui.widgets.overlay import Card, Overlay
from app.ui.widgets.paint import paint_elided, paint_key
from app.ui.widgets.rows import RowDelegate, RowList, RowModel

LONGEST_TYPED = 300
"""Letters that are looked for; nothing in a list is called longer."""

LONGEST_SAID = 60
"""Letters of what was typed that are said again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One line: words, a quieter remark, its keys; ``off`` is the reason why it cannot be taken now."""

    title: str
    remark: str = ""
    icon: str = ""
    keys: str = ""
    group: str = ""
    off: str = ""
    value: object = None
    id: UUID | None = None


class OptionDelegate(RowDelegate[Option]):
    """An icon, the words, the remark, and at the right the keys or the reason."""

    led = True

    def __init__(self, look: Look) -> None:
        super().__init__(look, 38)
        self.words: Sequence[str] = ()

    def paint_row(self, painter: QPainter, rect: QRectF, row: Option, selected: bool) -> None:
        look = self._look
        middle = rect.center().y()
        if not row.value and not row.id:
            paint_elided(painter, look, rect.adjusted(20, 10, -20, 0), "micro", "text3", row.title)
            return
        if row.icon:
            look.icon(painter, row.icon, QRectF(rect.left() + 20, middle - 8, 16, 16), "accent" if selected else "text2")
        right = rect.right() - 20
        if row.off:
            width = look.width("caption", row.off)
            paint_elided(painter, look, QRectF(right - width, rect.top(), width, rect.height()), "caption", "text3", row.off)
            right -= width + 12
        for key in reversed(() if row.off else row.keys.split()):
            right = paint_key(painter, look, right, middle, key) - 5
        room = QRectF(rect.left() + 48, rect.top(), right - rect.left() - 60, rect.height())
        used = self._paint_title(painter, room, row)
        paint_elided(painter, look, room.adjusted(used + 12, 0, 0, 0), "caption", "text3", row.remark)

    def _paint_title(self, painter: QPainter, room: QRectF, row: Option) -> float:
        """The title with the words that were typed in bold; answers its width."""
        used, token = 0.0, "text3" if row.off else "text"
        for run, hit in hits_in(row.title, self.words):
            rest = room.adjusted(used, 0, 0, 0)
            if rest.width() <= 0:
                break
            used += paint_elided(painter, self._look, rest, "row_bold" if hit else "row", token, run)
        return used


def hits_in(title: str, words: Sequence[str]) -> list[tuple[str, bool]]:
    """A title cut where one of the words begins and ends; whether each stretch is one of them."""
    pattern = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    parts = re.split(f"({pattern})", title, flags=re.IGNORECASE) if pattern else [title]
    return [(part, at % 2 == 1) for at, part in enumerate(parts) if part]


class Chooser(Overlay):
    """The overlay itself. Subclasses answer what fits the words and what is done with the one taken."""

    def __init__(self, look: Look, host: QWidget, *, name: str, hint: str, wide: int = 640, high: int = 560, top: int = 120) -> None:
        card = Card(look)
        super().__init__(look, host, card, wide=wide, high=high, top=top, name=name)
        self.field = Field(look, name, hint=hint, style="input", bare=True, height=40)
        self._model: RowModel[Option] = RowModel(
            lambda option: ", ".join(part for part in (option.title, option.remark, option.off) if part)
        )
        self._delegate = OptionDelegate(look)
        self.list = RowList(self._model, self._delegate, name)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._empty = Prose(look, "", "body", "text2")
        self._nothing = QWidget()  # hidden whole: a layout of hidden things keeps its margins
        self._nothing.setLayout(row(grows(self._empty), margin=(20, 8, 20, 0)))
        self._nothing.hide()
        self._foot = Label(look, "", "caption", "text2", elide=True)
        translate = QCoreApplication.translate
        head = row(IconView(look, "search", 18), grows(self.field), KeyHints(look, (("Esc", ""),)), gap=8, margin=(18, 8, 16, 8))
        keys = KeyHints(look, (("↑ ↓", translate("Chooser", "move")), ("↵", translate("Chooser", "take"))))
        foot = row(grows(self._foot), keys, gap=12, margin=(20, 8, 16, 10))
        card.setLayout(column(head, Rule(look), 2, self._nothing, grows(self.list), Rule(look), foot, gap=0, margin=(1, 1, 1, 1)))
        self.field.installEventFilter(self)
        self.field.textChanged.connect(lambda _text: self.refill())
        self.list.clicked.connect(lambda _index: self.take())

    @property
    def options(self) -> Sequence[Option]:
        return self._model.rows

    def begin(self) -> None:
        """Open with an empty field."""
        self.field.clear()
        self.open_over()
        self.refill()
        self.field.setFocus()

    def fitting(self, words: str) -> list[Option]:
        """The options for what is typed, grouped."""
        raise NotImplementedError

    def searched(self, typed: str) -> list[str]:
        """The words that are looked for in what was typed; of a text that was pasted in the first ones."""
        return typed[:LONGEST_TYPED].split()

    def otherwise(self, words: str) -> list[Option]:
        """What can be done instead where nothing is called so."""
        return []

    def taken(self, option: Option) -> None:
        """Do what the option stands for."""
        raise NotImplementedError

    def refill(self) -> None:
        """Show what fits, with a title above each group."""
        found: list[Option] = []
        group = ""
        self._delegate.words = self.searched(self.field.text())
        words = self.field.text().strip()
        fitting = self.fitting(words)
        self._nothing.setVisible(bool(words) and not fitting)
        if words and not fitting:
            nothing = QCoreApplication.translate("Chooser", "Nothing here has “{sought}”. Fewer letters find more.")
            self._empty.show_text(with_particles(nothing, sought=shorten(words, LONGEST_SAID)))
            fitting = self.otherwise(words)
        for option in fitting:
            if option.group and option.group != group:
                group = option.group
                found.append(Option(title=group))
            found.append(option)
        self._model.show_rows(found)
        first = next((at for at, option in enumerate(found) if option.value or option.id), None)
        if first is not None:
            self.list.choose_row(first)

    def say_below(self, words: str) -> None:
        self._foot.show_text(words)

    def take(self) -> None:
        """Take the chosen option; one that is off stays where it is."""
        option = self.list.current()
        if isinstance(option, Option) and (option.value or option.id) and not option.off:
            self.close_over()
            self.taken(option)

    def step(self, by: int) -> None:
        """Go up or down, past the titles of groups."""
        at = self.list.currentIndex().row() + by
        while 0 <= at < len(self._model.rows):
            option = self._model.rows[at]
            if option.value or option.id:
                self.list.choose_row(at)
                return
            at += by

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self.step(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.take()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close_over()
                return True
        return super().eventFilter(watched, event)
