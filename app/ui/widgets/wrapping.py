"""Words broken into lines by hand, for rows and margins that are painted."""

from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QTextLayout, QTextOption

from app.ui.theme import Look

MOST_LETTERS = 400
"""Letters that are looked at; no row or margin shows more."""
RAGGED = 1.06
"""How much wider a text is than its letters, for lines end at words."""


def first_words(text: str) -> str:
    """As much of a text on one line as is ever shown of it; a note may have a million letters, and is painted with each scroll."""
    return " ".join(text[: 3 * MOST_LETTERS].split()) + ("…" if len(text) > 3 * MOST_LETTERS else "")


def lines_needed(look: Look, style: str, text: str, width: float, most: int) -> int:
    """About how many lines words take, ``most`` at the most: reckoned from their length, for thousands of rows are asked at once."""
    if not text or most <= 1 or width <= 0:
        return 1 if text else 0
    return max(1, min(most, ceil(RAGGED * look.width(style, text[:MOST_LETTERS]) / width - 0.06)))


def wrapped(look: Look, style: str, text: str, width: float, most: int) -> list[str]:
    """The lines of words, the last one with an ellipsis where more follows."""
    shown = text[:MOST_LETTERS]
    if not shown:
        return []
    layout = QTextLayout(shown, look.font(style))
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    units, lines = shown.encode("utf-16-le"), list[str]()
    metrics = QFontMetrics(look.font(style))
    while len(lines) < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(24.0, width))
        line.setPosition(QPointF(0, 0))
        begin, length = line.textStart(), line.textLength()
        rest = units[2 * begin :].decode("utf-16-le", "ignore")
        if len(lines) == most - 1 and begin + length < len(units) // 2:
            lines.append(metrics.elidedText(rest, Qt.TextElideMode.ElideRight, int(width)))
        else:
            lines.append(units[2 * begin : 2 * (begin + length)].decode("utf-16-le", "ignore").rstrip())
    layout.endLayout()
    return lines


def paint_lines(painter: QPainter, look: Look, rect: QRectF, style: str, token: str, lines: list[str], high: float) -> float:
    """Draw lines one beneath the other, each ``high``; answers where the next one would begin."""
    painter.setFont(look.font(style))
    painter.setPen(look.colour(token))
    top, side = rect.top(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    for line in lines:
        painter.drawText(QRectF(rect.left(), top, rect.width() + 20, high), side, line)
        top += high
    return top
