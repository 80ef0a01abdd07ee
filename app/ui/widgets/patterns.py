"""The line of each kind of mark: told apart without a colour, and under one another where marks overlap."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

HIGH = 3.0
"""Pixels that a line takes: fewer do not hold two lines and the white between them, or a wave."""
_HALF_WAVE = 3.0


def paint_pattern(painter: QPainter, left: float, right: float, top: float, letter: str, colour: QColor) -> None:
    """The line of the kind with this letter, from ``left`` to ``right``, ``HIGH`` pixels high."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, letter == "Q")
    LINES[letter](painter, QRectF(left, round(top), right - left, HIGH), colour)
    painter.restore()


def _solid(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    painter.fillRect(QRectF(rect.left(), rect.top() + 1, rect.width(), 1), colour)


def _thick(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    painter.fillRect(rect, colour)


def _double(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    for down in (0, 2):
        painter.fillRect(QRectF(rect.left(), rect.top() + down, rect.width(), 1), colour)


def _wavy(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    painter.setPen(QPen(colour, 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    steps = range(int(rect.width() / _HALF_WAVE) + 1)
    painter.drawPolyline(QPolygonF([QPointF(rect.left() + step * _HALF_WAVE, rect.top() + (2.5, 0.5)[step % 2]) for step in steps]))


def _pieces(*lengths: float, high: float) -> Callable[[QPainter, QRectF, QColor], None]:
    """A line of pieces and gaps, by turns, each so many pixels long."""

    def paint(painter: QPainter, rect: QRectF, colour: QColor) -> None:
        pen = QPen(colour, high)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([length / high for length in lengths])
        painter.setPen(pen)
        middle = rect.top() + HIGH / 2
        painter.drawLine(QPointF(rect.left(), middle), QPointF(rect.right(), middle))

    return paint


LINES: Final[Mapping[str, Callable[[QPainter, QRectF, QColor], None]]] = {
    "H": _solid,
    "Q": _wavy,
    "C": _double,
    "F": _pieces(2, 2, high=2),
    "E": _thick,
    "N": _pieces(5, 3, high=1),
    "D": _pieces(1, 2, high=3),
    "A": _pieces(6, 2, 2, 2, high=1),
}
"""By the letter of the kind: solid, wavy, double, dotted, thick, dashed, hatched, and dash and dot by turns."""
