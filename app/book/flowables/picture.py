"""A picture across the line, in its own proportions."""

from app.book.flowables.drawing import Figure
from app.book.photo import Photo
from app.book.sheet import Sheet
from app.book.styles import RULE, StyleSheet
from app.book.typeset.inline import Preparer

TALLEST = 330.0
"""Points: two to a page of A4."""
EDGE = 0.5
"""Points of the line round it."""


class PicturePiece(Figure):
    """A drawing or a photograph with a thin line round it."""

    def __init__(self, preparer: Preparer, sheet: StyleSheet, photo: Photo) -> None:
        super().__init__(preparer, sheet)
        self.photo = photo

    def measure(self, width: float) -> float:
        """As wide as the line, or as tall as is allowed."""
        return min(width * self.photo.height / self.photo.width, TALLEST)

    def paint(self, sheet: Sheet, x: float, top: float) -> None:
        """The picture at the left edge."""
        wide = self.height * self.photo.width / self.photo.height
        sheet.rect(x, top - self.height, wide, self.height, RULE)
        sheet.picture(self.photo, x + EDGE, top - self.height + EDGE, wide - 2 * EDGE, self.height - 2 * EDGE)
