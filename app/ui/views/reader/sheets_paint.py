"""What is drawn on and below a page: grounds of marks under its letters, badges beside them, its number."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from app.core.page_words import CharBox
from app.ui.theme import Look

BADGE = 17


def paint_edge(painter: QPainter, look: Look, page: QRectF) -> None:
    """What sets a sheet off from the desk: a hairline, and a shadow no larger than paper throws."""
    shade = QColor(0, 0, 0)
    shade.setAlphaF(0.03)
    for step in range(1, 4):
        painter.fillRect(page.adjusted(-step, 1 - step, step, step + 1), shade)
    painter.fillRect(page.adjusted(-1, -1, 1, 1), look.colour("line2"))


def on_sheet(box: CharBox, sheet: QRectF) -> QRectF:
    """A place of a page, given in shares, where the page is drawn."""
    left, top = sheet.left() + box.left * sheet.width(), sheet.top() + box.top * sheet.height()
    return QRectF(left, top, (box.right - box.left) * sheet.width(), (box.bottom - box.top) * sheet.height())


def fill_lines(painter: QPainter, lines: Sequence[QRectF], colour: str) -> None:
    """Lay a colour under the letters of a printed page, as a marker pen does; the paper stays white in the dark as well."""
    painter.save()
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    for line in lines:
        painter.fillRect(line.adjusted(-1, 0, 1, 0), QColor(colour))
    painter.restore()


def badge_rect(line: QRectF, edge: float, taken: Sequence[QRectF]) -> QRectF:
    """Left of a line, no farther than an edge, beside badges that stand there already; where there is no room left, below them."""
    first = QRectF(max(edge + 3, line.left() - BADGE - 5), line.center().y() - BADGE / 2, BADGE, BADGE)
    rect = QRectF(first)
    while any(rect.intersects(other) for other in taken):
        rect.translate(-BADGE - 2, 0)
        if rect.left() < edge:
            rect.moveTo(first.left(), rect.top() + BADGE + 2)
    return rect


def paint_caption(painter: QPainter, look: Look, page: QRectF, words: str, note: str) -> None:
    """Below the page its number and, where there is one, a note."""
    font: QFont = look.font("caption")
    painter.setFont(font)
    painter.setPen(look.colour("text2"))
    below = QRectF(page.left(), page.bottom() + 5, page.width(), 18)
    painter.drawText(below, Qt.AlignmentFlag.AlignCenter, f"{words} · {note}" if note else words)
