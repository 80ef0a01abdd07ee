"""A person: picture, names, post, what is known."""

from app.book.flowables.base import Piece
from app.book.flowables.drawing import GREY, Figure
from app.book.flowables.stack import Stack
from app.book.photo import readable
from app.book.sheet import Sheet
from app.book.styles import PALE, RULE, Align, StyleSheet
from app.book.typeset.inline import Preparer

PHOTO_WIDTH, PHOTO_HEIGHT = 78.0, 98.0
GUTTER = 16.0
SHOULDERS = 15.0
"""How far above the lower edge the outline of a person begins."""


class Photograph(Figure):
    """The picture, or an empty frame that says so."""

    def __init__(self, preparer: Preparer, sheet: StyleSheet, photo: bytes, no_photo: str) -> None:
        super().__init__(preparer, sheet)
        self.image, self.no_photo = readable(photo), no_photo

    def measure(self, _width: float) -> float:
        """As tall as a passport picture."""
        return PHOTO_HEIGHT

    def paint(self, sheet: Sheet, x: float, top: float) -> None:
        """Picture or frame."""
        low = top - PHOTO_HEIGHT
        if self.image is not None:
            sheet.picture(self.image, x, low, PHOTO_WIDTH, PHOTO_HEIGHT)
            return
        sheet.rect(x, low, PHOTO_WIDTH, PHOTO_HEIGHT, PALE)
        words, height = self.paragraph(self.no_photo, self.style(6.6, GREY, align=Align.CENTRE), PHOTO_WIDTH - 6)
        if height > SHOULDERS:  # large print: the words take the room of the outline
            words.draw(sheet, x + 3, top - (PHOTO_HEIGHT - height) / 2)
            return
        sheet.circle(x + PHOTO_WIDTH / 2, top - 38, 14, RULE, RULE)
        sheet.rect(x + 16, low + SHOULDERS, PHOTO_WIDTH - 32, 24, RULE)
        words.draw(sheet, x + 3, low + height + 2)


class ProfilePiece(Piece):
    """The picture at the left of a stack of paragraphs."""

    before = 8.0
    after = 14.0

    def __init__(self, photograph: Photograph, words: Piece, first: bool = True) -> None:
        self.photograph, self.inner, self.first = photograph, words, first
        self.height = self.inner_height = 0.0

    def wrap(self, width: float) -> float:
        """The words, and at least the picture."""
        self.photograph.wrap(PHOTO_WIDTH)
        self.inner_height = self.inner.wrap(width - PHOTO_WIDTH - GUTTER)
        self.height = max(self.inner_height, PHOTO_HEIGHT if self.first else 0.0)
        return self.height

    @property
    def least(self) -> float:
        """The picture and the beginning of the words; short ones stay whole."""
        return self.height if self.height < 260 else max(self.inner.least, PHOTO_HEIGHT)

    def split(self, height: float) -> tuple[Piece, Piece] | None:
        """The words go on without the picture."""
        if height < PHOTO_HEIGHT and self.first:
            return None
        parts = self.inner.split(height)
        if parts is None:
            return None
        return ProfilePiece(self.photograph, parts[0], self.first), ProfilePiece(self.photograph, parts[1], first=False)

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        """Picture, words."""
        if self.first:
            self.photograph.draw(sheet, x, top)
        self.inner.draw(sheet, x + PHOTO_WIDTH + GUTTER, top)


class ColumnsPiece(Piece):
    """A stack of short pieces in balanced columns."""

    after = 8.0
    GUTTER = 20.0

    def __init__(self, pieces: list[Piece], count: int) -> None:
        self.pieces, self.count = pieces, max(count, 1)
        self.width, self.stacks = 0.0, list[Stack]()

    def _column(self, width: float) -> float:
        return (width - self.GUTTER * (self.count - 1)) / self.count

    def wrap(self, width: float) -> float:
        """The tallest column when the pieces are shared out evenly."""
        self.width = width
        column = self._column(width)
        heights = [piece.wrap(column) + piece.after for piece in self.pieces]
        share, used = sum(heights) / self.count, 0.0
        columns: list[list[Piece]] = [[] for _ in range(self.count)]
        for piece, height in zip(self.pieces, heights, strict=True):
            columns[min(int(used / share) if share else 0, self.count - 1)].append(piece)
            used += height
        self.stacks = [Stack(pieces) for pieces in columns]
        return max((stack.wrap(column) for stack in self.stacks), default=0.0)

    @property
    def least(self) -> float:
        """Some lines."""
        return 40.0

    def split(self, height: float) -> tuple[Piece, Piece] | None:
        """Fill the columns of this page, one after the other; the rest goes on."""
        column, number, taken = self._column(self.width), 0, 0
        for _ in range(self.count):
            used = 0.0
            while number < len(self.pieces):
                tall = self.pieces[number].wrap(column) + self.pieces[number].after
                if used + tall > height:
                    break
                used, number = used + tall, number + 1
            taken = number
        while taken and ColumnsPiece(self.pieces[:taken], self.count).wrap(self.width) > height:
            taken -= 1
        if not taken:
            return None
        return ColumnsPiece(self.pieces[:taken], self.count), ColumnsPiece(self.pieces[taken:], self.count)

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        """Column by column."""
        for number, stack in enumerate(self.stacks):
            stack.draw(sheet, x + number * (self._column(self.width) + self.GUTTER), top)
