"""Line icons (lucide, ISC), recoloured and drawn straight into a painter, so that they are sharp at every scale."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgRenderer

STROKE = "1.75"
"""Stroke of the 24 px grid, a little finer than lucide's own 2 (window-spec, section 10)."""


class Icons:
    """Reads each icon once for each colour it is drawn in."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._renderers: dict[tuple[str, str], QSvgRenderer] = {}

    def draw(self, painter: QPainter, name: str, rect: QRectF, colour: str) -> None:
        """Draw an icon; ``colour`` is a #RRGGBB value."""
        self._renderer(name, colour).render(painter, rect)

    def _renderer(self, name: str, colour: str) -> QSvgRenderer:
        found = self._renderers.get((name, colour))
        if found is None:
            svg = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
            svg = svg.replace("currentColor", colour).replace('stroke-width="2"', f'stroke-width="{STROKE}"')
            found = QSvgRenderer(QByteArray(svg.encode()))
            self._renderers[name, colour] = found
        return found
