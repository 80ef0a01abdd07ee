"""Marks on a page of the original: their grounds under its letters, a line for each below them, letters beside."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QRegion

from app.ui.theme import Look
from app.ui.tokens import LIGHT
from app.ui.views.reader.sheets_paint import BADGE, badge_rect
from app.ui.views.reader.stacking import painted_in_order, stacked
from app.ui.widgets.paint import paint_badge
from app.ui.widgets.patterns import paint_pattern

APART = 3.0
"""Pixels from one line to the next: between two lines of print there is little room."""
FIRST_COLUMN = 0.3
"""Share of a page's width: what begins farther right has another column beside it, where letters would stand on its words."""


class SheetMark(NamedTuple):
    """A mark on the screen: its letter, its place in the text, the lines that it stands on, and the edge of their column."""

    letter: str
    span: tuple[int, int]
    lines: Sequence[QRectF]
    column: float


def paint_marks(painter: QPainter, marks: Sequence[SheetMark], first: int) -> None:
    """Grounds and lines; ``first`` (-1 none) is on top. Where grounds overlap the upper one alone is seen, else they would mix."""
    covered = QRegion()
    painter.save()
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    for number in reversed(painted_in_order([mark.span for mark in marks], first)):
        region = QRegion()
        for line in marks[number].lines:
            region += line.adjusted(-1, 0, 1, 0).toAlignedRect()
        painter.setClipRegion(region - covered)
        painter.fillRect(region.boundingRect(), QColor(LIGHT["m" + marks[number].letter]))
        covered += region
    painter.restore()
    for mark, lane in zip(marks, stacked([mark.span for mark in marks], first), strict=True):
        for line in mark.lines:
            top = line.bottom() - 1 + APART * lane.number
            paint_pattern(painter, line.left() - 1, line.right() + 1, top, mark.letter, QColor(LIGHT[f"m{mark.letter}k"]))


def paint_badges(painter: QPainter, look: Look, page: QRectF, marks: Sequence[SheetMark]) -> None:
    """The letter of each mark beside the line where it begins, none over another."""
    for mark, rect in zip(marks, badge_places(page, marks), strict=True):
        paint_badge(painter, look, rect, mark.letter, QColor(LIGHT["m" + mark.letter]), QColor(LIGHT[f"m{mark.letter}k"]))


def badge_places(page: QRectF, marks: Sequence[SheetMark]) -> list[QRectF]:
    """Where the letters stand: to the left in the margin of the page, downwards beside a column that has no margin."""
    taken: list[QRectF] = []
    for mark in marks:
        line = QRectF(mark.lines[0])
        line.setLeft(mark.column)
        alone = mark.column > page.left() + FIRST_COLUMN * page.width()
        taken.append(badge_rect(line, page.left() if not alone else mark.column - BADGE - 6, taken))
    return taken
