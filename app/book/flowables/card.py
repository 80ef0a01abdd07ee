"""Cards: the words of one face in the size that was found to fit, alone on its page or four on a sheet with cut marks."""

from app.book.blocks import CardFace, CardSheet
from app.book.flowables.base import Piece
from app.book.flowables.drawing import ACCENT, GREY
from app.book.flowables.pages import FullPage
from app.book.flowables.stack import Stack
from app.book.fonts import Family
from app.book.page import MM
from app.book.sheet import Sheet
from app.book.styles import INKS, Align, StyleSheet, TextStyle, ink_of
from app.book.tags import Node
from app.book.text import Colour
from app.book.typeset.inline import Preparer
from app.book.typeset.paragraph import Paragraph

LABEL_ROOM = 1.25
"""Indent of a row, in parts of its size."""
CUT = 4 * MM
"""Length of a cut mark."""
FACES_PAD = 5 * MM
"""White between the edge of a cut card and its words."""
FACE_BANNER = 9.0
"""Points of the banner on a card that is cut out of a sheet."""
FACE_BAND = 13.0
"""Height that a banner takes from a face, at its head and at its foot."""


def face_stack(preparer: Preparer, face: CardFace, node: Node | None = None) -> Stack:
    """The words of a face: number, title, rows; with a ``node`` each becomes an element of it."""
    size = face.size
    ink = INKS[Colour.INK]
    small = TextStyle(family=Family.SANS, size=10.5, leading=13, bold=True, colour=GREY, after=2)
    title = TextStyle(
        family=Family.SANS, size=size, leading=size * 1.2, bold=True, colour=ACCENT, after=size * 0.5, phrases=True, balance=True
    )
    row = TextStyle(size=size, leading=size * 1.28, colour=ink, after=size * 0.42, indent=size * LABEL_ROOM, phrases=True)
    pieces: list[Piece] = [Paragraph(preparer, face.kicker, small, node=node and node.add("P"))]
    pieces += [Paragraph(preparer, face.title, title, node=node and node.add("P"))] if face.title else []
    pieces += [Paragraph(preparer, text, row, label, node=node and node.add("P")) for label, text in face.rows]
    return Stack(pieces)


class FacePiece(FullPage):
    """One face that is a page of its own."""

    def __init__(self, preparer: Preparer, sheet: StyleSheet, face: CardFace, node: Node | None = None) -> None:
        super().__init__(preparer, sheet, node)
        self.face = face

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        """The words from the head of the page."""
        stack = face_stack(self.preparer, self.face, self.node)
        stack.wrap(self.width)
        stack.draw(sheet, x, top)


class SheetPiece(FullPage):
    """Up to four faces on one sheet, two by two, with marks where it is cut and a banner on each."""

    def __init__(self, preparer: Preparer, sheet: StyleSheet, cards: CardSheet, node: Node | None = None) -> None:
        super().__init__(preparer, sheet, node)
        self.cards = cards

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        """Face by face, then the marks."""
        wide, tall = face_box(self.width, self.room)
        style = TextStyle(
            family=Family.SANS, size=FACE_BANNER, leading=FACE_BANNER + 2, bold=True, colour=ink_of(self.cards.colour), align=Align.CENTRE
        )
        for place, face in enumerate(self.cards.faces):
            if face is not None:
                left, upper = x + place % 2 * wide, top - place // 2 * tall
                self._face(sheet, face, style, (left, upper, wide, tall))
        self._marks(sheet, x, top, wide, tall)

    def _face(self, sheet: Sheet, face: CardFace, banner: TextStyle, box: tuple[float, float, float, float]) -> None:
        left, upper, wide, tall = box
        inner = wide - 2 * FACES_PAD
        if self.cards.banner:
            self.words(sheet, self.cards.banner, banner, left + wide / 2, upper - FACES_PAD - 4)
            self.words(sheet, self.cards.banner, banner, left + wide / 2, upper - tall + FACES_PAD)
        stack = face_stack(self.preparer, face, self.node)
        stack.wrap(inner)
        stack.draw(sheet, left + FACES_PAD, upper - FACES_PAD - FACE_BAND)

    def _marks(self, sheet: Sheet, x: float, top: float, wide: float, tall: float) -> None:
        for column in range(3):
            for row in range(3):
                across, down = x + column * wide, top - row * tall
                sheet.line(across - CUT / 2, down, across + CUT / 2, down, GREY, 0.4)
                sheet.line(across, down - CUT / 2, across, down + CUT / 2, GREY, 0.4)


def face_box(width: float, height: float) -> tuple[float, float]:
    """Width and height of each of four cards on a sheet."""
    return width / 2, height / 2


def words_room(width: float, height: float) -> tuple[float, float]:
    """The room for words on each of four cards."""
    wide, tall = face_box(width, height)
    return wide - 2 * FACES_PAD, tall - 2 * FACES_PAD - 2 * FACE_BAND
