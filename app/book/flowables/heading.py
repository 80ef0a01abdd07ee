"""Headings: a place in contents and bookmarks, and three lines at most: kicker, title, standfirst."""

from dataclasses import dataclass

from app.book.flowables.base import Piece
from app.book.flowables.stack import Stack
from app.book.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of contents and bookmarks. ``level`` 0 is a part, 1 a paper, 2 a part of a paper."""

    level: int
    title: str
    anchor: str
    tab: str = ""


class HeadingPiece(Stack):
    """A stack that makes its place known when it is drawn."""

    def __init__(self, pieces: list[Piece], anchor: str, before: float) -> None:
        super().__init__(pieces, whole=True)
        self.anchor, self.before, self.keep_next = anchor, before, True

    def split(self, height: float) -> tuple[Piece, Piece] | None:
        """A heading is never divided, unless it is taller than a page."""
        return super().split(height) if sum(self.heights) > 600 else None

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        """The anchor, then the lines."""
        sheet.anchor(self.anchor, top + 6)
        super().draw(sheet, x, top)
