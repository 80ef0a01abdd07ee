"""Pieces that make a page of their own: the cover, a tab's divider, ruled lines for notes."""

from app.book.blocks import Cover
from app.book.flowables.base import Piece
from app.book.flowables.drawing import ACCENT, GREY, Drawing
from app.book.sheet import Sheet
from app.book.styles import INKS, RULE, StyleSheet, TextStyle
from app.book.tags import Node
from app.book.text import Colour, Text
from app.book.typeset.inline import Preparer
from app.book.typeset.paragraph import Paragraph

RULE_STEP = 24.0
TERM_ROOM = 104.0


class NotesPiece(Drawing):
    """Ruled space. Without a number of lines it takes what is left of the page, if that is worth it."""

    LEAST_LINES = 4

    def __init__(self, preparer: Preparer, sheet: StyleSheet, title: str, lines: int, node: Node | None = None) -> None:
        super().__init__(preparer, sheet)
        self.title, self.lines, self.node = title, lines, node
        self.room = 0.0

    def fill(self, room: float) -> None:
        """Take the rest of the page."""
        if not self.lines:
            self.room, self.width = room, 0.0

    def measure(self, _width: float) -> float:
        """Lines and title."""
        head = 18.0 if self.title else 0.0
        lines = self.lines or max(int((self.room - head) // RULE_STEP), self.LEAST_LINES)
        return head + lines * RULE_STEP

    def split(self, height: float) -> tuple[Piece, Piece] | None:
        """Given lines go on over the next page."""
        head = 18.0 if self.title else 0.0
        fits = int((height - head) // RULE_STEP)
        if fits < 1 or fits >= self.lines:
            return None
        rest = NotesPiece(self.preparer, self.sheet, "", self.lines - fits)
        return NotesPiece(self.preparer, self.sheet, self.title, fits, self.node), rest

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        """The title and the lines."""
        self.words(sheet, self.title, self.style(9.4, GREY, bold=True), x, top - 10, self.node)
        y = top - (18.0 if self.title else 0.0) - RULE_STEP
        while y > top - self.height - 1:
            sheet.line(x, y, x + self.width, y, RULE, 0.5)
            y -= RULE_STEP


class FullPage(Drawing):
    """Takes the whole text area and sets paragraphs into it from above."""

    before = after = 0.0

    def __init__(self, preparer: Preparer, sheet: StyleSheet, node: Node | None = None) -> None:
        super().__init__(preparer, sheet)
        self.room, self.node = 0.0, node

    def fill(self, room: float) -> None:
        """Take the rest of the page."""
        if room != self.room:
            self.room, self.width = room, 0.0

    def measure(self, _width: float) -> float:
        """The rest of the page."""
        return self.room

    def put(self, page: Sheet, text: Text, style: TextStyle, x: float, top: float, width: float, role: str = "P") -> float:
        """Set a paragraph; returns where the next may begin."""
        paragraph = Paragraph(self.preparer, text, style, node=self.node and self.node.add(role))
        height = paragraph.wrap(width)
        paragraph.draw(page, x, top)
        return top - height - style.after


class CoverPiece(FullPage):
    """The face of the book."""

    def __init__(self, preparer: Preparer, sheet: StyleSheet, cover: Cover, node: Node | None = None) -> None:
        super().__init__(preparer, sheet, node)
        self.cover = cover

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        """Bar, titles, rows, and what must be known about handling at the foot."""
        cover, scale = self.cover, self.sheet.body / 12
        sheet.rect(x, top - 6, 64, 7, ACCENT)
        y = self._titles(sheet, x, top - self.height * 0.17)
        sheet.line(x, y, x + self.width, y, ACCENT, 1.2)
        y -= 18 * scale
        term, value = self.style(10.4, GREY), self.style(11.6)
        value = value.but(leading=15.5 * scale, after=6.0)
        for label, text in cover.rows:
            paragraph = Paragraph(self.preparer, label, term.but(leading=value.leading), node=self.node and self.node.add("P"))
            low = y - paragraph.wrap(TERM_ROOM * scale - 8)
            paragraph.draw(sheet, x, y - 0.8)
            y = min(self.put(sheet, text, value, x + TERM_ROOM * scale, y, self.width - TERM_ROOM * scale), low - 6)
        self._foot(sheet, x, top - self.height)

    def _titles(self, sheet: Sheet, x: float, y: float) -> float:
        cover = self.cover
        kicker = self.style(11, ACCENT, bold=True).but(after=4.0)
        title = self.sheet.heading(1)
        size = 36.0 if len(str(cover.title)) < 60 else 28.0
        big = title.but(size=size * self.sheet.body / 12, leading=size * 1.17 * self.sheet.body / 12, after=8.0)
        native = title.but(size=18.0 * self.sheet.body / 12, leading=26.0 * self.sheet.body / 12, bold=False, colour=GREY, after=22.0)
        y = self.put(sheet, cover.kicker, kicker, x, y, self.width)
        y = self.put(sheet, cover.title, big, x, y, self.width * 0.92, "H1")
        return self.put(sheet, cover.native_titles, native, x, y, self.width) if cover.native_titles else y - 14

    def _foot(self, sheet: Sheet, x: float, bottom: float) -> None:
        style = self.style(9.4).but(leading=13.0, after=4.0)
        warning = style.but(bold=True, colour=INKS[Colour.RED])
        texts = [(text, kind) for text, kind in ((self.cover.warning, warning), (self.cover.handling, style)) if text]
        height = sum(Paragraph(self.preparer, text, kind).wrap(self.width) + kind.after for text, kind in texts)
        y = bottom + height + 10
        if texts:
            sheet.line(x, y + 8, x + self.width, y + 8, RULE, 0.6)
        for text, kind in texts:
            y = self.put(sheet, text, kind, x, y, self.width)


class DividerPiece(FullPage):
    """The page that opens a tab: its letter large, its name, what it holds."""

    def __init__(
        self, preparer: Preparer, sheet: StyleSheet, tab: str, title: str, blurb: Text, word: str, node: Node | None = None
    ) -> None:
        super().__init__(preparer, sheet, node)
        self.tab, self.title, self.blurb, self.word = tab, title, blurb, word

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        """Letter, rule, name, blurb."""
        heading = self.sheet.heading(1)
        letter = heading.but(size=104.0, leading=104.0, colour=ACCENT, after=16.0)
        y = self.put(sheet, self.word.upper(), self.style(10, ACCENT, bold=True), x, top - self.height * 0.2, self.width)
        y = self.put(sheet, self.tab, letter, x - 5, y, self.width)
        sheet.line(x, y, x + self.width, y, ACCENT, 1.2)
        y = self.put(sheet, self.title, heading.but(size=27.0, leading=33.0), x, y - 14, self.width, "H1")
        if self.blurb:
            self.put(sheet, self.blurb, self.sheet.lead, x, y, self.width * 0.8)
