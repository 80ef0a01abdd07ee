"""The table with both sides facing each other: who speaks has a coloured place, and each place can be pressed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from app.core.model.meeting import ParticipantRole, Side
from app.ui.theme import Look
from app.ui.widgets.paint import paint_dot, paint_elided, paint_ring

TOKENS = {Side.OURS: "accent", Side.THEIRS: "them"}
SPEAKING = frozenset({ParticipantRole.PRINCIPAL, ParticipantRole.PLUS_ONE})
HIGH = 50
TABLE = 52
"""Width of the table with the places on either side of it."""


@dataclass(frozen=True, slots=True)
class Seated:
    """Somebody at the table; ``at`` is the place among all participants."""

    at: int
    name: str
    post: str
    side: Side
    role: ParticipantRole


class Seat(QAbstractButton):
    """A name and a post, on our side against the table at the right, on theirs at the left."""

    def __init__(self, look: Look, who: Seated) -> None:
        super().__init__()
        self._look, self._who = look, who
        self.setText(who.name)
        self.setAccessibleName(f"{who.name}, {who.post}")
        self.setToolTip(f"{who.name}\n{who.post}".strip())
        self.setFixedHeight(HIGH)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(120, self._look.grown(HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, rect = self._look, QRectF(self.rect()).adjusted(0, 2, 0, -2)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("hover"))
            painter.drawRoundedRect(rect, 6, 6)
        if self.hasFocus():
            paint_ring(painter, look, rect, 6)
        zoom = look.zoom
        line = QRectF(6, 6 * zoom, rect.width() - 12, 20 * zoom)
        self._paint_line(painter, line, "body_medium", "text", self.text())
        self._paint_line(painter, line.translated(0, 18 * zoom), "caption", "text2", self._who.post)

    def _paint_line(self, painter: QPainter, line: QRectF, style: str, token: str, words: str) -> None:
        if self._who.side is not Side.OURS:
            paint_elided(painter, self._look, line, style, token, words)
            return
        font = self._look.font(style)
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, int(line.width()))
        painter.setFont(font)
        painter.setPen(self._look.colour(token))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, shown)


class TableTop(QWidget):
    """The table itself, and a dot for each place."""

    def __init__(self, look: Look, ours: Sequence[Seated], theirs: Sequence[Seated]) -> None:
        super().__init__()
        self._look, self._sides = look, (ours, theirs)
        self.setFixedWidth(TABLE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), self._look
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("line2"), 1))
        painter.setBrush(look.colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(16.5, 4.5, -16.5, -4.5), 7, 7)
        for seated, x in zip(self._sides, (6.0, self.width() - 6.0), strict=True):
            for at, who in enumerate(seated):
                token = TOKENS.get(who.side, "text3") if who.role in SPEAKING else "line2"
                paint_dot(painter, look, QPointF(x, (at + 0.5) * look.grown(HIGH)), 5, token)


def table_of(look: Look, seated: Sequence[Seated], wanted: Callable[[int], object]) -> QWidget:
    """The table with our side at the left and theirs at the right; ``wanted`` gets the place of whom was pressed."""
    ours, theirs = ([who for who in seated if who.side is side] for side in (Side.OURS, Side.THEIRS))
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(0)
    for column, side in ((0, ours), (2, theirs)):
        grid.setColumnStretch(column, 1)
        for line, who in enumerate(side):
            seat = Seat(look, who)
            seat.clicked.connect(lambda _checked=False, at=who.at: wanted(at))
            grid.addWidget(seat, line, column)
    lines = max(len(ours), len(theirs), 1)
    grid.addWidget(TableTop(look, ours, theirs), 0, 1, lines, 1)
    holder = QWidget()
    holder.setLayout(grid)
    holder.setFixedHeight(lines * HIGH)
    return holder
