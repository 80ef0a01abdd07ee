"""Pieces that make a page of their own: the cover, a tab's divider, ruled lines for notes."""

from app.book.blocks import Cover
from app.book.flowables.base import Piece
from app.book.flowables.drawing import ACCENT, GREY, Drawing
from app.book.fonts import Family
from app.book.sheet import Sheet
from app.book.styles import INKS, RULE, StyleSheet, TextStyle
from app.book.tags import Node
from app.book.text import Colour, Text
from app.book.typeset.inline import Preparer
from app.book.typeset.paragraph import Paragraph

RULE_STEP = 24.0
TERM_ROOM = 104.0
COVER_SCALES = (1.0, 0.92, 0.84, 0.76, 0.68, 0.6, 0.5, 0.4)
"""Sizes of the cover's titles and rows, tried in turn until they stand above what is at its foot."""
FOOT_GAP, BAR_ROOM = 34.0, 26.0
"""White above the foot of the cover, and below the bar at its head."""


CoverLine = tuple[Text, TextStyle, str]
"""A paragraph of the cover, its style and its role in the structure."""


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
        """Bar, titles, rows, and what must be known about handling at the foot; all smaller where it would not fit."""
        foot = self._foot_height()
        room = self.height - foot - FOOT_GAP
        scale = next((size for size in COVER_SCALES if self._tall(size) <= room - BAR_ROOM), COVER_SCALES[-1])
        start = min(self.height * 0.17, max(room - self._tall(scale), BAR_ROOM))
        sheet.rect(x, top - 6, 64, 7, ACCENT)
        y = self._set(sheet, self._titles(scale), x, top - start, self.width * 0.96)
        sheet.line(x, y, x + self.width, y, ACCENT, 1.2)
        y -= 18 * scale
        for label, text in self.cover.rows:
            term, value, tall = self._row(label, text, scale, self.node)
            term.draw(sheet, x, y - 0.8)
            value.draw(sheet, x + TERM_ROOM * scale, y)
            y -= tall
        self._foot(sheet, x, top - self.height, foot)

    def _set(self, sheet: Sheet, lines: list[CoverLine], x: float, y: float, width: float) -> float:
        for text, style, role in lines:
            y = self.put(sheet, text, style, x, y, width, role)
        return y

    def _titles(self, scale: float) -> list[CoverLine]:
        cover = self.cover
        scale *= self.sheet.fitted
        title = self.sheet.heading(1)
        size = 36.0 if len(str(cover.title)) < 60 else 28.0
        kicker = self.style(11, ACCENT, bold=True).but(after=4.0)
        big = title.but(size=size * scale, leading=size * 1.17 * scale, after=8.0)
        native = title.but(size=18.0 * scale, leading=26.0 * scale, bold=False, colour=GREY, after=22.0)
        lines: list[CoverLine] = [(cover.kicker, kicker, "P"), (cover.title, big, "H1")]
        return [*lines, (cover.native_titles, native, "P")] if cover.native_titles else lines

    def _row(self, label: str, text: Text, scale: float, node: Node | None = None) -> tuple[Paragraph, Paragraph, float]:
        """A label, its value, and the height they take."""
        body = scale * self.sheet.fitted
        leading = 15.5 * body
        term = TextStyle(family=Family.SANS, size=10.4 * body, leading=leading, colour=GREY)
        left = Paragraph(self.preparer, label, term, node=node and node.add("P"))
        value = term.but(size=11.6 * body, colour=INKS[Colour.INK])
        right = Paragraph(self.preparer, text, value, node=node and node.add("P"))
        tall = max(left.wrap(TERM_ROOM * scale - 8), right.wrap(self.width - TERM_ROOM * scale))
        return left, right, tall + 6.0

    def _tall(self, scale: float) -> float:
        """The height of titles and rows."""
        titles = sum(Paragraph(self.preparer, text, style).wrap(self.width * 0.96) + style.after for text, style, _ in self._titles(scale))
        return titles + 18 * scale + sum(self._row(label, text, scale)[2] for label, text in self.cover.rows)

    def _foot_lines(self) -> list[CoverLine]:
        style = self.style(9.4)
        style = style.but(leading=style.size * 1.38, after=4.0, phrases=True, balance=True)
        warning = style.but(bold=True, colour=INKS[Colour.RED])
        return [(text, kind, "P") for text, kind in ((self.cover.warning, warning), (self.cover.handling, style)) if text]

    def _foot_height(self) -> float:
        return sum(Paragraph(self.preparer, text, kind).wrap(self.width) + kind.after for text, kind, _ in self._foot_lines())

    def _foot(self, sheet: Sheet, x: float, bottom: float, height: float) -> None:
        y = bottom + height + 10
        if height:
            sheet.line(x, y + 8, x + self.width, y + 8, RULE, 0.6)
        self._set(sheet, self._foot_lines(), x, y, self.width)


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
