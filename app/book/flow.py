"""Filling pages: pieces one after the other, divided where a page ends, with the notes of each page in its margin."""

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from app.book.flowables.base import Gap, Piece
from app.book.flowables.margin import MarginColumn
from app.book.furniture import left_edge, text_column
from app.book.page import Geometry
from app.book.sheet import Sheet
from app.book.tighten import tightness

TINY = 0.05
KEEP_LIMIT = 40
"""At most so many pieces are kept with their next; more are let go."""


@dataclass(frozen=True, slots=True)
class Deferred:
    """Pieces made when the flow arrives."""

    make: Callable[[], Iterable[Piece]]


@dataclass(frozen=True, slots=True)
class NewPage:
    """What follows begins on a new page."""


class Shrunk(Piece):
    """A piece taller than a page, scaled down to one."""

    def __init__(self, piece: Piece, height: float, room: float) -> None:
        self.piece, self.factor, self.room = piece, room / height, room

    def wrap(self, width: float) -> float:
        """The whole page."""
        self.piece.wrap(width)
        return self.room

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        """Draw it scaled about its upper left corner."""
        k = self.factor
        sheet.marked(f"q {k:.4f} 0 0 {k:.4f} {x * (1 - k):.2f} {top * (1 - k):.2f} cm")
        self.piece.draw(sheet, x, top)
        sheet.marked("Q")

    @property
    def least(self) -> float:
        """The whole page."""
        return self.room


class Flow:
    """Sets one part. ``on_page`` is told of each finished page; ``first`` is the number of the first, of which only the side counts."""

    def __init__(self, sheet: Sheet, geometry: Geometry, first: int, on_page: Callable[[], None]) -> None:
        self.sheet, self.geometry, self.first, self.on_page = sheet, geometry, first, on_page
        self.notes: MarginColumn | None = None
        self.queue: deque[Piece | Deferred | NewPage] = deque()
        self.y = self.x = self.width = 0.0
        self.gap = 0.0
        self.tight = 1.0
        self.open = self.fresh = self.bare = False

    @property
    def page(self) -> int:
        """The number of the page that is open or comes next."""
        return self.first + self.sheet.page

    def run(self, pieces: Iterable[Piece | Deferred | NewPage], notes: MarginColumn | None, bare: bool = False) -> None:
        """Set the pieces, from a new page on."""
        self.notes, self.bare = notes, bare
        self.width = self.geometry.measure - (self.geometry.note_width + self.geometry.note_gap if notes else 0.0)
        self.queue = deque(pieces)
        del pieces  # A piece that is drawn is let go, with all its words.
        self.tight = 1.0 if bare else tightness(self.queue, self.width, self.geometry.depth)
        self._begin()
        while self.queue:
            self._next(self.queue.popleft())
        self._rest_of_notes()
        self._end()

    def blank(self) -> None:
        """A page left blank on purpose."""
        self.sheet.close(blank=True)
        self.on_page()

    @property
    def bottom(self) -> float:
        """Where the text area ends."""
        return self.geometry.bottom

    def _begin(self) -> None:
        if self.open:
            return
        self.x = text_column(self.geometry, self.page)[0] if self.notes else left_edge(self.geometry, self.page)
        self.y = self.geometry.height - self.geometry.top
        self.gap = 0.0
        self.open = self.fresh = True
        self.sheet.notes.clear()

    @property
    def _verso(self) -> bool:
        return self.geometry.mirrored and self.page % 2 == 0

    def _end(self) -> None:
        if not self.open:
            return
        self._draw_notes()
        self.sheet.close(bare=self.bare)
        self.on_page()
        self.open = False

    def _draw_notes(self) -> None:
        if self.notes:
            outer = self.geometry.outer if self._verso else self.x + self.width + self.geometry.note_gap
            self.notes.draw(self.sheet, outer, self.geometry.height - self.geometry.top, self.bottom)

    def _turn(self) -> None:
        self._end()
        self._begin()

    def _rest_of_notes(self) -> None:
        """Notes for which the margins had no room follow in the text."""
        if self.notes:
            self._draw_notes()
            self.queue.extend(self.notes.overflow())
            while self.queue:
                self._next(self.queue.popleft())

    def _next(self, item: Piece | Deferred | NewPage) -> None:
        if isinstance(item, Deferred):
            self.queue.extendleft(reversed(list(item.make())))
            self.tight = tightness(self.queue, self.width, self.geometry.depth, self.geometry.height - self.geometry.top - self.y)
        elif isinstance(item, NewPage):
            if not self.fresh:
                self._turn()
        else:
            self._place(item)

    def _place(self, piece: Piece) -> None:
        if isinstance(piece, Gap) and self.fresh:
            return
        gap = 0.0 if self.fresh else max(self.gap, piece.before) * self.tight
        piece.fill(self.y - gap - self.bottom)
        height = piece.wrap(self.width)
        room = self.y - gap - self.bottom + TINY
        if not self.fresh and (min(piece.least, height) > room or (piece.keep_next and not self._keeps(piece, height, room))):
            self._turn()
            self._place(piece)
        elif height <= room:
            self._draw(piece, gap, height)
        else:
            self._divide(piece, gap, height, room)

    def _divide(self, piece: Piece, gap: float, height: float, room: float) -> None:
        parts = piece.split(room)
        if parts is not None:
            self._draw(parts[0], gap, parts[0].wrap(self.width))
            self._turn()
            self.queue.appendleft(parts[1])
        elif self.fresh:
            self._draw(Shrunk(piece, height, room - TINY), 0.0, room - TINY)
        else:
            self._turn()
            self.queue.appendleft(piece)

    def _keeps(self, piece: Piece, height: float, room: float) -> bool:
        """Whether the piece and the beginning of what it stays with fit the room."""
        used, after = height, piece.after
        for item in list(self.queue)[:KEEP_LIMIT]:
            if not isinstance(item, Piece):
                break
            tall = item.wrap(self.width)
            used += max(after, item.before)
            if not item.keep_next:
                return used + min(item.least, tall) <= room
            used, after = used + tall, item.after
        return used <= room

    def _draw(self, piece: Piece, gap: float, height: float) -> None:
        piece.wrap(self.width)
        piece.draw(self.sheet, self.x, self.y - gap)
        self.y -= gap + height
        self.gap = piece.after
        self.fresh = False
        if self.notes:
            self.notes.take(self.sheet)
