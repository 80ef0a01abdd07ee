"""The soft shadow under a floating card, painted once for each roundness and taken in nine parts for cards of any size."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QPixmapCache

SHADOW_STEPS = 16
SHADOW_ALPHA = 0.008
SHADOW_DROP = 6
SHADOW_REACH = SHADOW_STEPS + SHADOW_DROP
"""Concentric rounded rectangles at 0.8 % black, 6 px down (window-spec, section 4)."""


def paint_shadow(painter: QPainter, rect: QRectF, radius: int) -> None:
    """The shadow around a card that is painted next: nothing is drawn where its middle will be.

    The card is at least twice as wide and as high as its corners and the drop of the shadow.
    """
    edge = SHADOW_REACH + radius + SHADOW_DROP
    ratio = painter.device().devicePixelRatioF()
    tile = _tile(radius, edge, ratio)
    outer = rect.adjusted(-SHADOW_REACH, -SHADOW_REACH, SHADOW_REACH, SHADOW_REACH)
    across = _thirds(outer.left(), outer.right(), edge)
    down = _thirds(outer.top(), outer.bottom(), edge)
    cuts = _thirds(0, 2 * edge + 1, edge)
    for column, (left, right) in enumerate(across):
        for row, (top, bottom) in enumerate(down):
            if (column, row) != (1, 1):
                (from_left, from_right), (from_top, from_bottom) = cuts[column], cuts[row]
                source = QRectF(from_left * ratio, from_top * ratio, (from_right - from_left) * ratio, (from_bottom - from_top) * ratio)
                painter.drawPixmap(QRectF(left, top, right - left, bottom - top), tile, source)


def _thirds(start: float, end: float, edge: float) -> tuple[tuple[float, float], ...]:
    """A stretch as its two ends, which keep their length, and what lies between."""
    return (start, start + edge), (start + edge, end - edge), (end - edge, end)


def _tile(radius: int, edge: int, ratio: float) -> QPixmap:
    """The shadow of the smallest card of that roundness."""
    key = f"shadow {radius} {ratio}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    side = 2 * edge + 1
    tile = QPixmap(round(side * ratio), round(side * ratio))
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    inner = QRectF(0, 0, side, side).adjusted(SHADOW_REACH, SHADOW_REACH, -SHADOW_REACH, -SHADOW_REACH)
    paint_rings(painter, inner, radius)
    painter.end()
    QPixmapCache.insert(key, tile)
    return tile


def paint_rings(painter: QPainter, rect: QRectF, radius: int) -> None:
    """The rectangles that a shadow is made of."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    shade = QColor(0, 0, 0)
    shade.setAlphaF(SHADOW_ALPHA)
    painter.setBrush(shade)
    for step in range(SHADOW_STEPS):
        grown = rect.adjusted(-step, -step + SHADOW_DROP, step, step + SHADOW_DROP)
        painter.drawRoundedRect(grown, radius + step, radius + step)
