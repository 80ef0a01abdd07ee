"""Where the pages of a document lie on the desk: one below the other, all at one scale."""

from bisect import bisect_right
from dataclasses import dataclass

from PySide6.QtCore import QRectF

GAP = 34
"""Room between two pages; the number of the upper one stands in it."""
EDGE = 24


@dataclass(frozen=True, slots=True)
class Sheets:
    """Pages are counted from 1. ``scale`` is pixels a point, ``width`` and ``height`` those of the whole desk."""

    sizes: tuple[tuple[float, float], ...]
    tops: tuple[float, ...]
    scale: float
    width: float
    height: float

    @classmethod
    def laid(cls, sizes: tuple[tuple[float, float], ...], room: float, zoom: float) -> "Sheets":
        """Lay the pages out so that at a zoom of 1 the widest fills the room."""
        widest = max((width for width, _ in sizes), default=1.0)
        scale = zoom * max(80.0, room - 2 * EDGE) / max(1.0, widest)
        tops: list[float] = []
        top = float(EDGE)
        for _, height in sizes:
            tops.append(top)
            top += round(height * scale) + GAP
        return cls(sizes, tuple(tops), scale, max(room, widest * scale + 2 * EDGE), top)

    def rect(self, page: int) -> QRectF:
        """The page on the desk, in whole pixels."""
        width, height = self.pixels(page)
        return QRectF(round((self.width - width) / 2), round(self.tops[page - 1]), width, height)

    def pixels(self, page: int) -> tuple[int, int]:
        """The size of a page as it is shown."""
        width, height = self.sizes[page - 1]
        return round(width * self.scale), round(height * self.scale)

    def between(self, top: float, bottom: float) -> range:
        """The pages of which something lies between two heights."""
        return range(max(1, self.page_at(top)), self.page_at(bottom) + 1)

    def page_at(self, height: float) -> int:
        """The page at a height, or the last one above it; 0 where there are no pages."""
        return min(len(self.sizes), max(1, bisect_right(self.tops, height))) if self.sizes else 0

    def share(self, height: float) -> tuple[int, float]:
        """A height as a page and how far down that page it is (0 to 1)."""
        page = self.page_at(height)
        rect = self.rect(page)
        return page, min(1.0, max(0.0, (height - rect.top()) / max(1.0, rect.height())))

    def height_of(self, page: int, share: float) -> float:
        """The height of a place of a page."""
        rect = self.rect(min(max(1, page), len(self.sizes)))
        return rect.top() + share * rect.height()
