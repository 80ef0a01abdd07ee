"""Filling pages: pieces one after the other, divided where a page ends, with the notes of each page in its margin."""

from collections import deque
from collections.abc import Callable, Iterable
from itertools import takewhile

from app.book.filling import TINY, Filling, Item
from app.book.flowables.base import Piece
from app.book.flowables.margin import MarginColumn
from app.book.furniture import left_edge, text_column
from app.book.page import Geometry
from app.book.sheet import Sheet
from app.book.tighten import Room, Setting, settle


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


class Flow(Filling):
    """Sets one part. ``on_page`` is told of each finished page; ``first`` is the number of the first, of which only the side counts."""

    def __init__(self, sheet: Sheet, geometry: Geometry, first: int, on_page: Callable[[], None]) -> None:
        super().__init__()
        self.sheet, self.geometry, self.first, self.on_page = sheet, geometry, first, on_page
        self.notes: MarginColumn | None = None
        self.x = 0.0
        self.setting, self.settled_on = Setting(), 0
        self.open = self.bare = False

    @property
    def page(self) -> int:
        """The number of the page that is open or comes next."""
        return self.first + self.sheet.page

    def run(self, pieces: Iterable[Item], notes: MarginColumn | None, bare: bool = False) -> None:
        """Set the pieces, from a new page on."""
        self.notes, self.bare = notes, bare
        self.width = self.geometry.measure - (self.geometry.note_width + self.geometry.note_gap if notes else 0.0)
        self.queue = deque(pieces)
        del pieces  # A piece that is drawn is let go, with all its words.
        self._begin()
        self._settle()
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
        """Where the text of the page ends; earlier on one that leaves more for the last page."""
        early = self.sheet.page - self.settled_on == self.setting.page
        return self.geometry.bottom + (self.setting.short if early else 0.0)

    def _settle(self) -> None:
        """At a new page: look ahead to the next break by hand, for a thin last page."""
        ahead = [item for item in takewhile(lambda item: isinstance(item, Piece), self.queue) if isinstance(item, Piece)]
        room = Room(self.width, self.geometry.height - self.geometry.top, self.geometry.bottom)
        self.setting, self.settled_on = Setting() if self.bare else settle(ahead, room), self.sheet.page
        self.tight = self.setting.tight

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
            self.notes.draw(self.sheet, outer, self.geometry.height - self.geometry.top, self.geometry.bottom)

    def turn(self) -> None:
        """Finish the page and begin the next."""
        self._end()
        self._begin()

    def _rest_of_notes(self) -> None:
        """Notes for which the margins had no room follow in the text."""
        if self.notes:
            self._draw_notes()
            self.queue.extend(self.notes.overflow())
            while self.queue:
                self._next(self.queue.popleft())

    def _next(self, item: Item) -> None:
        if isinstance(item, Piece):
            self.place(item)
            return
        if not self.fresh:
            self.turn()
        self._settle()

    def oversized(self, piece: Piece, height: float, room: float) -> Piece:
        """It is scaled down."""
        return Shrunk(piece, height, room - TINY)

    def put(self, piece: Piece, height: float, gap: float) -> None:
        """Draw it."""
        piece.wrap(self.width)
        piece.draw(self.sheet, self.x, self.y - gap)
        super().put(piece, height, gap)
        if self.notes:
            self.notes.take(self.sheet)
