"""The parts of a dossier beside its statements: positions, if raised, chronology, figures, red lines."""

from collections.abc import Hashable
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.core.language import Language
from app.core.model.base import Atom
from app.core.model.dossier import (
    ChronologyEntry,
    Document,
    Dossier,
    Figure,
    IfRaised,
    NextStep,
    Position,
    Sensitivity,
    Term,
)
from app.ui.kinds import Role
from app.ui.theme import Look
from app.ui.typography import SERIF
from app.ui.views.dossier.asks import parts
from app.ui.widgets.box import Box, IconView, column, grows, row
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.chip import Flow
from app.ui.widgets.label import Label, Prose
from app.ui.widgets.paint import paint_ring
from app.ui.wording import basis_name, short_date

MOST_POINTS = 7
"""Events drawn on the strip; the table below has them all."""


class ChronologyStrip(QWidget):
    """The last events as points on a line."""

    spoken_role = Role.Chart

    def __init__(self, look: Look, entries: tuple[ChronologyEntry, ...], language: Language) -> None:
        super().__init__()
        self._look = look
        self._language = language
        self._entries = tuple(sorted(entries, key=lambda entry: entry.date))[-MOST_POINTS:]
        self.setFixedHeight(66)
        self.setAccessibleName(self.tr("Chronology"))
        self.setToolTip("\n".join(f"{short_date(entry.date, language)}  {entry.event}" for entry in self._entries))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, count = self._look, len(self._entries)
        step, zoom = self.width() / max(1, count), look.zoom
        painter.setPen(QPen(look.colour("line2"), 2))
        painter.drawLine(QPointF(step / 2, 26 * zoom), QPointF(self.width() - step / 2, 26 * zoom))
        for number, entry in enumerate(self._entries):
            x = (number + 0.5) * step
            last = number == count - 1
            painter.setPen(QPen(look.colour("warn" if entry.disputed else "accent"), 2))
            painter.setBrush(look.colour("accent" if last else "surface"))
            painter.drawEllipse(QPointF(x, 26 * zoom), 5 * zoom, 5 * zoom)
            painter.setPen(look.colour("text"))
            painter.setFont(look.font("caption_medium"))
            painter.drawText(QRectF(x - step / 2, 0, step, 18 * zoom), Qt.AlignmentFlag.AlignCenter, short_date(entry.date, self._language))
            self._caption(painter, QRectF(x - step / 2 + 3, 35 * zoom, step - 6, 32 * zoom), entry.event)

    def _caption(self, painter: QPainter, rect: QRectF, words: str) -> None:
        font = self._look.font("micro", weight=400)
        painter.setFont(font)
        painter.setPen(self._look.colour("text2"))
        short = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, int(1.8 * rect.width()))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignHCenter) | int(Qt.TextFlag.TextWordWrap), short)


class PartRow(QWidget):
    """One entry of a part: short words at the left, if any, what it says at the right. A click, Enter or F2 edits it."""

    spoken_role = Role.ListItem
    wanted = Signal()
    kept_as: Hashable = None

    def __init__(self, look: Look, left: QWidget | None, right: QWidget, spoken: str, *, ground: str = "") -> None:
        super().__init__()
        self._look, self._ground = look, ground
        self.setAccessibleName(spoken)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        beside = column(2, left, "*", gap=0) if left is not None else None
        self.setLayout(row(beside, grows(right), gap=12, margin=(10, 4, 10, 4)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.wanted.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        ground = self._ground or ("hover" if self.underMouse() else "")
        if ground:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour(ground))
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), 8, 8)
        if self.hasFocus():
            paint_ring(painter, self._look, rect, 8)


def figure_words(figure: Figure, language: Language) -> str:
    """A figure with everything it must carry."""
    value = " ".join(part for part in (figure.qualifier, figure.value, figure.unit) if part)
    as_of = short_date(figure.as_of, language)
    return " · ".join(part for part in (value, as_of and QCoreApplication.translate("Parts", "as of {date}").format(date=as_of)) if part)


def entry_words(entry: Any, language: Language) -> tuple[str, str]:
    """An entry as a pair: what stands at the left, and what it says."""
    match entry:
        case Position():
            found = entry.party, entry.stance
        case IfRaised():
            found = entry.trigger, entry.reply
        case ChronologyEntry():
            found = short_date(entry.date, language), entry.event
        case Figure():
            found = entry.label, figure_words(entry, language)
        case Sensitivity():
            found = entry.whose, entry.text
        case Document():
            found = joined(entry.standing, short_date(entry.date, language)), joined(entry.title, entry.text)
        case NextStep():
            found = joined(entry.who, short_date(entry.due, language)), entry.text
        case Term():
            found = entry.term, joined(*dict.fromkeys((entry.expansion, *(words for _, words in entry.forms))))
        case _:
            found = "", entry.text
    return found


def joined(*words: str) -> str:
    """What there is of some words, with dots between."""
    return " · ".join(word for word in words if word)


WIDTHS = {"if_raised": 190, "figures": 190}
"""Width of the left column in pixels, where the words there are longer than names and dates."""
USUAL_WIDTH = 110
MOST_COLUMNS = 3
"""Parties side by side: with more of them a column would be too narrow to read."""


class Parts(QWidget):
    """All parts, each under its title; those that are empty stand together at the end, each with the way to begin it.

    ``wanted`` tells a part and the place of an entry in it, -1 for a new one.
    """

    wanted = Signal(str, int)

    def __init__(self, look: Look, dossier: Dossier, language: Language) -> None:
        super().__init__()
        self._look, self._language = look, language
        self.anchors: dict[str, QWidget] = {}
        self.rows: dict[UUID, PartRow] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        named = [(part.field, part.title) for part in parts()] + [("terms", self.tr("Terms"))]
        empty: list[tuple[str, str]] = []
        for field, title in named:
            entries: tuple[Any, ...] = getattr(dossier, field)
            if entries:
                self._part(field, title, entries)
            else:
                empty.append((field, title))
        if empty:
            self._offer(empty)

    def _part(self, field: str, title: str, entries: tuple[Any, ...]) -> None:
        look = self._look
        remark = self.tr("never leave this side of the table") if field == "red_lines" else ""
        heading = QWidget()
        add = Button(look, icon="plus", kind=Kind.QUIET, height=24, name=self.tr("Add to {part}").format(part=title))
        add.clicked.connect(lambda _checked=False: self.wanted.emit(field, -1))
        words = Label(look, remark, "caption", "text2") if remark else None
        heading.setLayout(row(Label(look, title, "lead", "accent"), words, "*", add, margin=(10, 22, 10, 4)))
        self.anchors[field] = heading
        self._layout.addWidget(heading)
        numbered = list(enumerate(entries))
        if field == "chronology":
            numbered.sort(key=lambda pair: pair[1].date)
        if field == "positions" and len({entry.party for entry in entries}) > 1:
            self._layout.addWidget(self._side_by_side(entries))
            return
        for at, entry in numbered:
            self._layout.addWidget(self._row(field, at, entry))

    def _side_by_side(self, entries: tuple[Position, ...]) -> QWidget:
        """What each party holds, in a column of its own; more than three parties go on below."""
        look = self._look
        parties = list(dict.fromkeys(entry.party for entry in entries))
        columns = min(len(parties), MOST_COLUMNS)
        grid = QGridLayout()
        grid.setContentsMargins(1, 1, 1, 1)
        grid.setSpacing(0)
        for number, party in enumerate(parties):
            held = [self._position(at, entry) for at, entry in enumerate(entries) if entry.party == party]
            head = row(Label(look, party, "body_bold", "accent", elide=True), margin=(10, 6, 10, 0))
            last = number % columns == columns - 1
            below = number + columns < len(parties)
            sides = ("" if last else "r") + ("b" if below else "")
            cell = Box(look, column(head, *held, "*", gap=0, margin=(0, 0, 1, 6)), sides=sides)
            grid.addWidget(cell, number // columns, number % columns)
        for number in range(columns):
            grid.setColumnStretch(number, 1)
        holder = QWidget()
        table = Box(look, grid, edge="line2", radius=8)
        holder.setLayout(column(table, margin=(10, 4, 10, 4)))
        return holder

    def _position(self, at: int, entry: Position) -> PartRow:
        """One position: its words, and beneath them who said so, when, and how we know."""
        look = self._look
        said = joined(entry.stated_by, short_date(entry.stated_on, self._language), basis_name(entry.basis))
        texts = QWidget()
        words = Prose(look, entry.stance, "statement", family=SERIF, language=entry.language)
        texts.setLayout(column(words, Prose(look, said, "caption", "text2"), gap=2))
        line = PartRow(look, None, texts, f"{entry.party}: {entry.stance}")
        line.wanted.connect(lambda: self.wanted.emit("positions", at))
        line.kept_as = entry.id
        self.rows[entry.id] = line
        return line

    def _row(self, field: str, at: int, entry: Any) -> PartRow:
        look, held = self._look, field == "red_lines"
        left, right = entry_words(entry, self._language)
        label: QWidget = IconView(look, "eye-off", 16, "bad") if held else Prose(look, left, "body", "text2")
        if not held:
            label.setFixedWidth(WIDTHS.get(field, USUAL_WIDTH))
        language = getattr(entry, "language", Language.EN)
        words = Prose(look, right, "statement", family=SERIF, language=language)
        line = PartRow(look, label, words, f"{left}: {right}" if left else right, ground="badbg" if held else "")
        line.wanted.connect(lambda: self.wanted.emit(field, at))
        line.kept_as = entry.id if isinstance(entry, Atom) else (field, at)
        if isinstance(entry, Atom):
            self.rows[entry.id] = line
        return line

    def _offer(self, empty: list[tuple[str, str]]) -> None:
        """Buttons that begin what is not there yet."""
        buttons: list[QWidget] = []
        for field, title in empty:
            button = Button(self._look, title, icon="plus", kind=Kind.QUIET, height=28)
            button.clicked.connect(lambda _checked=False, field=field: self.wanted.emit(field, -1))
            self.anchors[field] = button
            buttons.append(button)
        self._layout.addSpacing(22)
        self._layout.addWidget(Flow(buttons, gap=4))
