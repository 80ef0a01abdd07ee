"""Where pieces come to stand on pages: one after the other, divided where a page ends; nothing is drawn here."""

from collections import deque
from dataclasses import dataclass
from itertools import islice

from app.book.flowables.base import Gap, Piece

TINY = 0.05
KEEP_LIMIT = 40
"""At most so many pieces are kept with their next; more are let go."""


@dataclass(frozen=True, slots=True)
class NewPage:
    """What follows begins on a new page."""


Item = Piece | NewPage


class Filling:
    """Gives each piece of ``queue`` its place in a column of ``width`` points. ``tight`` is the share of white space kept."""

    def __init__(self) -> None:
        self.queue: deque[Item] = deque()
        self.width = self.y = self.gap = 0.0
        self.tight = 1.0
        self.fresh = True

    @property
    def bottom(self) -> float:
        """Where the text of the page ends, in points from its foot."""
        raise NotImplementedError

    def turn(self) -> None:
        """Begin a new page."""
        raise NotImplementedError

    def put(self, piece: Piece, height: float, gap: float) -> None:
        """A piece has its place: below what is on the page and the gap."""
        self.y -= gap + height
        self.gap = piece.after
        self.fresh = False

    def oversized(self, piece: Piece, height: float, room: float) -> Piece:  # noqa: ARG002
        """What stands for a piece that is taller than a page and cannot be divided."""
        return piece

    def place(self, piece: Piece) -> None:
        """Give a piece its place, on this page or the next."""
        if isinstance(piece, Gap) and self.fresh:
            return
        gap = 0.0 if self.fresh else max(self.gap, piece.before) * self.tight
        piece.fill(self.y - gap - self.bottom)
        height = piece.wrap(self.width)
        room = self.y - gap - self.bottom + TINY
        if not self.fresh and (min(piece.least, height) > room or (piece.keep_next and not self._keeps(piece, height, room))):
            self.turn()
            self.place(piece)
        elif height <= room:
            self.put(piece, height, gap)
        else:
            self._divide(piece, gap, height, room)

    def _divide(self, piece: Piece, gap: float, height: float, room: float) -> None:
        parts = piece.split(room)
        if parts is not None:
            self.put(parts[0], parts[0].wrap(self.width), gap)
            self.turn()
            self.queue.appendleft(parts[1])
        elif self.fresh:
            self.put(self.oversized(piece, height, room), room - TINY, 0.0)
        else:
            self.turn()
            self.queue.appendleft(piece)

    def _keeps(self, piece: Piece, height: float, room: float) -> bool:
        """Whether the piece and the beginning of what it stays with fit the room."""
        used, after = height, piece.after
        for item in islice(self.queue, KEEP_LIMIT):
            if not isinstance(item, Piece):
                break
            tall = item.wrap(self.width)
            used += max(after, item.before) * self.tight
            if not item.keep_next:
                return used + min(item.least, tall) <= room
            used, after = used + tall, item.after
        return used <= room
