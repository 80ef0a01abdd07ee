"""Thin last pages: where little more than a line or two would stand on a part's last page, it is spared or given more.

First the white space between pieces is drawn in until the page is no longer needed; where that would look crammed, the page
before ends earlier, so that the last one holds enough to be worth its turning.
"""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

from app.book.filling import Filling
from app.book.flowables.base import Piece

THIN = 0.17
"""A last page with less than this share of its depth filled is thin: about six lines."""
SMALL = 0.36
"""A last page with less than this share filled is spared where little white has to be drawn in for it."""
LITTLE = 0.6
"""The share of white space that is kept at the least for that."""
TIGHTNESSES = (0.92, 0.84, 0.76, 0.68, 0.6, 0.5)
"""Shares of the white space, tried in turn. With less than the last the page would look crammed."""
SHORTER = (0.06, 0.1, 0.14, 0.18, 0.22, 0.26, 0.3)
"""Shares of its depth by which the last page but one may end earlier, tried in turn."""
MOST_PAGES = 24
"""Pages beyond which the end of a part is not foretold: all its lines would be held at once."""


@dataclass(frozen=True, slots=True)
class Room:
    """The column pieces are to fill, from a new page on: where its pages begin and end, in points from the foot."""

    width: float
    top: float
    bottom: float

    @property
    def depth(self) -> float:
        """The height of a page's text."""
        return self.top - self.bottom


@dataclass(frozen=True, slots=True)
class Setting:
    """How a stretch is set: the share of white that is kept, and by how many points its ``page`` (from 0) ends earlier."""

    tight: float = 1.0
    page: int = -1
    short: float = 0.0


class Trial(Filling):
    """Fills pages without drawing; ``used`` are the points filled of each finished page."""

    def __init__(self, room: Room, setting: Setting) -> None:
        super().__init__()
        self.room, self.setting = room, setting
        self.width, self.y, self.tight = room.width, room.top, setting.tight
        self.used: list[float] = []

    @property
    def bottom(self) -> float:
        """The page that ends earlier ends earlier."""
        return self.room.bottom + (self.setting.short if len(self.used) == self.setting.page else 0.0)

    def turn(self) -> None:
        """Note how full the page is."""
        self.used.append(self.room.top - self.y)
        self.y, self.gap, self.fresh = self.room.top, 0.0, True

    def run(self, pieces: Sequence[Piece]) -> list[float]:
        """How full each page becomes; nothing for more pages than can be foretold."""
        self.queue = deque(pieces)
        while self.queue and isinstance(item := self.queue.popleft(), Piece):
            self.place(item)
            if len(self.used) >= MOST_PAGES:
                return []
        self.turn()
        return self.used


def settle(pieces: Sequence[Piece], room: Room) -> Setting:
    """How to set a stretch so that its last page is not thin."""
    if len(pieces) < 2 or not _foretold(pieces, room):
        return Setting()
    used = Trial(room, Setting()).run(pieces)
    if len(used) < 2 or used[-1] >= SMALL * room.depth:
        return Setting()
    thin = used[-1] < THIN * room.depth
    for tight in TIGHTNESSES:
        if (thin or tight >= LITTLE) and 0 < len(Trial(room, Setting(tight)).run(pieces)) < len(used):
            return Setting(tight)
    return _fuller(pieces, room, len(used)) if thin else Setting()


def _fuller(pieces: Sequence[Piece], room: Room, pages: int) -> Setting:
    """The page before the last one ends as little earlier as gives the last one enough."""
    for share in SHORTER:
        setting = Setting(1.0, pages - 2, share * room.depth)
        used = Trial(room, setting).run(pieces)
        if len(used) == pages and used[-1] >= THIN * room.depth:
            return setting
    return Setting()


def _foretold(pieces: Sequence[Piece], room: Room) -> bool:
    filled = 0.0
    for piece in pieces:
        filled += piece.wrap(room.width)
        if filled > MOST_PAGES * room.depth:
            return False
    return True
