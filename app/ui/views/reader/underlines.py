"""The lines under marked words in the text, one for each mark that lies there."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QTextBlock, QTextDocument

from app.ui.theme import Look
from app.ui.tokens import MARK_LETTERS
from app.ui.views.reader.document import Laid
from app.ui.views.reader.stacking import Lane, PlacedMark, painted_in_order, stacked
from app.ui.widgets.paint import cursor_x
from app.ui.widgets.patterns import paint_pattern

BELOW = 3
"""Pixels from the line that the letters stand on to the first of the lines."""
APART, CLOSEST = 4.0, 2.0
"""Pixels from one line to the next; less where many lie under the same words."""
ROOM = 12.0
"""Pixels that lines may take below the letters before they meet those of the next line of text."""


class Under(NamedTuple):
    """Part of a line of text, in pixels of the document: from ``left`` to ``right``, its letters standing on ``foot``."""

    left: float
    right: float
    foot: float


def pitch(depth: int) -> float:
    """How far apart lines lie of which so many are under the same words."""
    return max(CLOSEST, min(APART, ROOM / depth))


class Underlines:
    """The marks near the view. Told the marks in order of their places; ``in_hand`` is the one that is on top."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._marks: Sequence[PlacedMark] = ()
        self._lanes: list[Lane] = []
        self._in_hand: UUID | None = None

    @property
    def _first(self) -> int:
        return next((number for number, found in enumerate(self._marks) if found.mark.annotation.id == self._in_hand), -1)

    def show(self, marks: Sequence[PlacedMark], in_hand: UUID | None) -> None:
        self._marks, self._in_hand = marks, in_hand
        self._lanes = stacked([(found.start, found.end) for found in marks], self._first)

    def undermost_first(self) -> list[PlacedMark]:
        """The marks in the order in which their grounds are painted."""
        order = painted_in_order([(found.start, found.end) for found in self._marks], self._first)
        return [self._marks[number] for number in order]

    def paint(self, painter: QPainter, laid: Laid, view: tuple[int, int], scrolled: QPointF) -> None:
        """Draw the lines between two positions of the document, of which so much is scrolled out of view."""
        for found, lane in zip(self._marks, self._lanes, strict=True):
            start, end = max(found.start, view[0]), min(found.end, view[1])
            if start < end:
                letter = MARK_LETTERS[found.mark.annotation.kind]
                colour = self._look.colour(f"m{letter}k")
                for part in laid.parts(start, end):
                    for under in lines_of(laid.document, *part):
                        top = under.foot - scrolled.y() + BELOW + lane.number * pitch(lane.of)
                        paint_pattern(painter, under.left - scrolled.x(), under.right - scrolled.x(), top, letter, colour)


def lines_of(document: QTextDocument, start: int, end: int) -> Iterator[Under]:
    """The parts of lines between two positions."""
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        yield from _lines_of_block(document, block, start - block.position(), end - block.position())
        block = block.next()


def _lines_of_block(document: QTextDocument, block: QTextBlock, start: int, end: int) -> Iterator[Under]:
    origin, layout = document.documentLayout().blockBoundingRect(block).topLeft(), block.layout()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        if first < last:
            left, right = sorted(cursor_x(line.cursorToX(at)) for at in (first, last))  # type: ignore[arg-type]
            yield Under(origin.x() + left, origin.x() + right, origin.y() + line.y() + line.ascent())
