"""What stands left of the text: at each line the letters of the marks that begin there, and a number."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from app.ui.theme import Look
from app.ui.widgets.paint import paint_letter, paint_right

GUTTER = 60
LETTER = 17
ALONE, TOGETHER = 51, 54
"""Where a letter that is alone on its line ends, and where the last of several does: three have room side by side."""
MOST_ACROSS = 3
NUMBER = QRectF(0, -8, 28, 16)
"""Where the number of a line stands, from the middle of the line."""


class Line(NamedTuple):
    """A line of text beside which something stands: the height of its middle, its number if any, and letters."""

    middle: float
    number: str = ""
    letters: tuple[str, ...] = ()


def letter_places(lines: Sequence[Line]) -> list[tuple[QRectF, str]]:
    """Each letter in its place: those of one line side by side, below one another where there is no room, none over another."""
    places: list[tuple[QRectF, str]] = []
    below = float("-inf")
    for line in lines:
        most = 1 if line.number else MOST_ACROSS
        across = min(most, len(line.letters))
        right = ALONE if across < 2 else TOGETHER
        top = max(line.middle - 8, below)
        for at, letter in enumerate(line.letters):
            left = right - LETTER - (LETTER + 1) * (across - 1 - at % across)
            places.append((QRectF(left, top + (LETTER + 1) * (at // across), LETTER, LETTER), letter))
        below = places[-1][0].bottom() + 1 if line.letters else below
    return places


def paint(painter: QPainter, look: Look, lines: Sequence[Line]) -> None:
    """Draw numbers and letters."""
    for line in lines:
        if line.number:
            paint_right(painter, look, NUMBER.translated(0, line.middle), "caption", "text3", line.number)
    for rect, letter in letter_places(lines):
        paint_letter(painter, look, rect, letter)
