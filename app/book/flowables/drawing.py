"""What the drawn pieces share: a fixed height, words inside, one style sheet."""

from app.book.flowables.base import Piece
from app.book.fonts import Family
from app.book.sheet import Sheet
from app.book.styles import INKS, Align, Ink, StyleSheet, TextStyle
from app.book.tags import Node
from app.book.text import Colour
from app.book.typeset.inline import Preparer
from app.book.typeset.paragraph import Paragraph, draw_words

ACCENT = INKS[Colour.ACCENT]
INK = INKS[Colour.INK]
GREY = INKS[Colour.GREY]
WHITE = INKS[Colour.WHITE]
MOST_LEAST = 14.0
"""The least points of words in a drawing of a large print, whose words stand where the lines want them, not where there is room."""


class Drawing(Piece):
    """A picture made of lines and words; it does not divide."""

    before = 8.0
    after = 12.0

    def __init__(self, preparer: Preparer, sheet: StyleSheet) -> None:
        self.preparer, self.sheet = preparer, sheet
        self.width: float = 0.0
        self.height: float = 0.0

    def wrap(self, width: float) -> float:
        """Its height at that width."""
        if width != self.width:
            self.width = width
            self.height = self.measure(width)
        return self.height

    def measure(self, _width: float) -> float:
        """The height; asked once for each width."""
        raise NotImplementedError

    @property
    def least(self) -> float:
        """All of it."""
        return self.height

    def style(self, size: float, ink: Ink = INK, bold: bool = False, align: Align = Align.LEFT) -> TextStyle:
        """A sans style for the words of the picture, scaled with the book."""
        size = max(size * self.sheet.fitted, min(self.sheet.least, MOST_LEAST))
        return TextStyle(family=Family.SANS, size=size, leading=size * 1.24, colour=ink, bold=bold, align=align)

    def grown(self, size: float) -> float:
        """How many times larger than usual words of that size are; what stands beside them grows alike, and never shrinks."""
        return max(1.0, self.style(size).size / size)

    def words(self, page: Sheet, words: str, style: TextStyle, x: float, baseline: float, node: Node | None = None) -> float:
        """One line of words; returns its width."""
        return draw_words(self.preparer, page, words, style, x, baseline, node) if words else 0.0

    def paragraph(self, words: str, style: TextStyle, width: float) -> tuple[Paragraph, float]:
        """Words broken at that width, and their height."""
        paragraph = Paragraph(self.preparer, words, style)
        return paragraph, paragraph.wrap(width)


class Figure(Drawing):
    """A drawing that is one figure to those who listen; its element says in words what it shows."""

    node: Node | None = None

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        """Paint it as one marked content."""
        if self.node is not None and not self.node.attributes:
            self.node.attributes = f"/O/Layout/BBox[{x:.1f} {top - self.height:.1f} {x + self.width:.1f} {top:.1f}]"
        with sheet.tagged(self.node):
            self.paint(sheet, x, top)

    def paint(self, sheet: Sheet, x: float, top: float) -> None:
        """Lines and words."""
        raise NotImplementedError
