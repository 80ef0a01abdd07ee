"""Choices beside the hits of a search, each with its count; at most one of a column holds."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui.theme import Look
from app.ui.widgets.box import column, row, settle
from app.ui.widgets.label import Label
from app.ui.widgets.paint import paint_elided, paint_right, paint_ring

Choice = tuple[object, str, int | None]
"""A value, its words, and how many answer (None where nothing is counted)."""


class ChoiceLine(QAbstractButton):
    """One choice; a second click lets go of it."""

    def __init__(self, look: Look, words: str, count: int | None) -> None:
        super().__init__()
        self._look = look
        self._count = ""
        self.show_words(words, count)
        self.setCheckable(True)
        self.setFixedHeight(26)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_count(self, count: int | None) -> None:
        """Tell how many answer; None where nothing is counted."""
        self.show_words(self.text(), count)

    def show_words(self, words: str, count: int | None) -> None:
        """Tell another choice; nothing is painted anew where it is the same."""
        told, self._count = (self.text(), self._count), "" if count is None else str(count)
        if (words, self._count) == told and self.accessibleName():
            return
        self.setText(words)
        self.setToolTip(words)
        self.setAccessibleName(f"{words}, {count}" if self._count else words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, 26)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, rect = self._look, QRectF(self.rect())
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("soft" if self.isChecked() else "hover"))
            painter.drawRoundedRect(rect, 6, 6)
        used = 8 + paint_right(painter, look, rect.adjusted(0, 0, -8, 0), "caption", "text3", self._count) if self._count else 0
        style, ink = ("body_medium", "accent") if self.isChecked() else ("body", "text2")
        paint_elided(painter, look, rect.adjusted(12, 0, -used - 8, 0), style, ink, self.text())
        if self.hasFocus():
            paint_ring(painter, look, rect, 6)


class FacetColumn(QWidget):
    """A title and its choices; hidden while there are none. ``chosen`` tells the value, None for none."""

    chosen = Signal(object)

    def __init__(self, look: Look, title: str) -> None:
        super().__init__()
        self._look = look
        self._choices: tuple[Choice, ...] = ()
        self.value: object = None
        self._lines: list[ChoiceLine] = []
        self._shown = 0
        self._column = column(gap=0)
        self.setLayout(column(row(Label(look, title, "micro", "text3"), "*", margin=(12, 10, 0, 4)), self._column, gap=0))
        self.hide()

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Show the choices; the one taken stays, with a count of zero where nothing answers any more."""
        shown = list(choices)
        if self.value is not None and all(value != self.value for value, _, _ in shown):
            shown += [(value, words, 0) for value, words, _ in self._choices if value == self.value]
        if tuple(shown) != self._choices:
            self._choices = tuple(shown)
            self._build()

    def choose(self, value: object) -> None:
        """Take a choice, or none, without telling anyone."""
        if value != self.value:
            self.value = value
            self._build()

    @property
    def choices(self) -> Sequence[Choice]:
        """The choices that are shown: value, words, count."""
        return self._choices

    @property
    def chosen_words(self) -> str:
        """The words of the choice that holds."""
        return next((words for value, words, _ in self._choices if value == self.value), "")

    def take_back(self) -> None:
        """Let go of the choice, and tell it."""
        self.choose(None)
        self.chosen.emit(None)

    def _build(self) -> None:
        """Tell the choices on the lines that there are; they change with each letter of a question, and new lines took long."""
        before = self._shown
        self._shown = len(self._choices)
        while len(self._lines) < self._shown:
            self._add_line(len(self._lines))
        for line, (value, words, count) in zip(self._lines, self._choices, strict=False):
            line.show_words(words, count)
            line.setChecked(value == self.value)
        if before != self._shown:
            for number, line in enumerate(self._lines):
                line.setVisible(number < self._shown)
            self.setVisible(self._shown > 0)
            settle(self)

    def _add_line(self, number: int) -> None:
        line = ChoiceLine(self._look, "", None)
        line.clicked.connect(lambda: self.take(self._choices[number][0]))
        self._lines.append(line)
        self._column.addWidget(line)

    def take(self, value: object) -> None:
        """Take a choice, or let go of the one that holds, and tell it."""
        self.choose(None if value == self.value else value)
        self.chosen.emit(self.value)
