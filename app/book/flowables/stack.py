"""Pieces one below the other as one piece."""

from collections.abc import Sequence

from app.book.flowables.base import Piece
from app.book.sheet import Sheet


def gap_between(above: Piece | None, below: Piece) -> float:
    """The white space between two pieces."""
    return 0.0 if above is None else max(above.after, below.before)


class Stack(Piece):
    """Pieces one below the other. ``whole``: it begins where all of it has room, if a page has."""

    def __init__(self, pieces: Sequence[Piece], whole: bool = False) -> None:
        self.pieces, self.whole = tuple(pieces), whole
        self.before = self.pieces[0].before if self.pieces else 0.0
        self.after = self.pieces[-1].after if self.pieces else 0.0
        self.heights: list[float] = []

    def wrap(self, width: float) -> float:
        """The sum of the pieces and the white between them."""
        self.heights = [piece.wrap(width) for piece in self.pieces]
        return self._total()

    def _total(self) -> float:
        pairs = zip((None, *self.pieces), self.pieces, strict=False)
        return sum(self.heights) + sum(gap_between(above, below) for above, below in pairs)

    @property
    def least(self) -> float:
        """The beginning of the first piece that does not stay with its next; all of it where it is kept whole."""
        total, above = 0.0, None
        for piece, height in zip(self.pieces, self.heights, strict=True):
            total += gap_between(above, piece)
            if not (self.whole or piece.keep_next):
                return total + min(piece.least, height)
            total, above = total + height, piece
        return total

    def split(self, height: float) -> tuple[Piece, Piece] | None:
        """Divide between or inside pieces."""
        used, above = 0.0, None
        for number, (piece, tall) in enumerate(zip(self.pieces, self.heights, strict=True)):
            gap = gap_between(above, piece)
            if used + gap + tall > height + 0.05:
                return self._cut(number, height - used - gap)
            used, above = used + gap + tall, piece
        return None

    def _cut(self, number: int, room: float) -> tuple[Piece, Piece] | None:
        parts = self.pieces[number].split(room) if room > 0 else None
        if parts is not None:
            head, rest = (*self.pieces[:number], parts[0]), (parts[1], *self.pieces[number + 1 :])
            return Stack(head), Stack(rest)
        while number and self.pieces[number - 1].keep_next:
            number -= 1
        return (Stack(self.pieces[:number]), Stack(self.pieces[number:])) if number else None

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        """Draw each below the one before."""
        above: Piece | None = None
        for piece, height in zip(self.pieces, self.heights, strict=True):
            top -= gap_between(above, piece)
            piece.draw(sheet, x, top)
            top, above = top - height, piece


class Signed(Stack):
    """A last piece and the signature under it, which never comes to stand on a page alone."""

    @property
    def least(self) -> float:
        """The beginning of the piece where it can be divided, else both."""
        first = self.pieces[0].least
        return first if first < self.heights[0] - 1 else self._total()

    def _cut(self, number: int, room: float) -> tuple[Piece, Piece] | None:
        room = self.heights[0] - 1 if number else room
        parts = self.pieces[0].split(room) if room > 0 else None
        return None if parts is None else (parts[0], Signed((parts[1], *self.pieces[1:])))


class Indented(Piece):
    """A piece moved in from the left."""

    def __init__(self, piece: Piece, by: float) -> None:
        self.piece, self.by = piece, by
        self.before, self.after, self.keep_next = piece.before, piece.after, piece.keep_next

    def wrap(self, width: float) -> float:
        """As the piece, in what is left of the width."""
        return self.piece.wrap(width - self.by)

    @property
    def least(self) -> float:
        """As the piece."""
        return self.piece.least

    def split(self, height: float) -> tuple[Piece, Piece] | None:
        """As the piece."""
        parts = self.piece.split(height)
        return None if parts is None else (Indented(parts[0], self.by), Indented(parts[1], self.by))

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        """Draw it moved in."""
        self.piece.draw(sheet, x + self.by, top)


class BoxPiece(Piece):
    """A pale ground with a bar at its left, around a piece."""

    PAD = 9.0
    WHOLE = 150.0
    """A box up to this height (points) is not divided."""

    def __init__(self, inner: Piece, ground: tuple[float, float, float], bar: tuple[float, float, float]) -> None:
        self.inner, self.ground, self.bar = inner, ground, bar
        self.before, self.after = 4.0, 9.0
        self.width = self.height = 0.0

    def wrap(self, width: float) -> float:
        """The inner height and the padding."""
        self.width = width
        self.height = self.inner.wrap(width - 2 * self.PAD - 4) + 2 * self.PAD
        return self.height

    @property
    def least(self) -> float:
        """The inner beginning and the padding; all of a short box."""
        return self.height if self.height < self.WHOLE else self.inner.least + 2 * self.PAD

    def split(self, height: float) -> tuple[Piece, Piece] | None:
        """Divide inside; both halves keep ground and bar."""
        parts = self.inner.split(height - 2 * self.PAD)
        if parts is None:
            return None
        head, rest = (BoxPiece(part, self.ground, self.bar) for part in parts)
        head.after = 0.0
        return head, rest

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        """Ground, bar, inner piece."""
        sheet.rect(x, top - self.height, self.width, self.height, self.ground)
        sheet.rect(x, top - self.height, 3, self.height, self.bar)
        self.inner.draw(sheet, x + self.PAD + 4, top - self.PAD)
