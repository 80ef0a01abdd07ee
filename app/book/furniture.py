"""What stands around the text of every page: banners, running head, foot, thumb marks, watermark."""

from dataclasses import dataclass

from app.book.fonts import Family
from app.book.page import Furniture, Geometry
from app.book.sheet import Sheet
from app.book.styles import INKS, RULE, WATERMARK, Align, Ink, TextStyle
from app.book.text import Colour
from app.book.typeset.inline import Preparer
from app.book.typeset.paragraph import draw_words

BANNER_FROM_EDGE = 24.0
HEAD_FROM_EDGE = 50.0
FOOT_FROM_EDGE = 40.0
THUMB_WIDTH, THUMB_HEIGHT, THUMB_STEP, THUMB_TOP = 15.0, 44.0, 56.0, 110.0
TOTAL_FORM, WATERMARK_FORM = "total", "watermark"
PAGES_MARK = "{pages}"
"""Where the number of pages stands in ``Words.page_of``."""


@dataclass(frozen=True, slots=True)
class PageContext:
    """Where a page stands in the book; ``tab_page`` counts within the tab from 1."""

    page: int
    tab: str = ""
    tab_page: int = 0
    title: str = ""
    bare: bool = False
    blank: bool = False


def left_edge(geometry: Geometry, page: int) -> float:
    """Where the text area begins; on even pages of mirrored books the binding is at the right."""
    return geometry.outer if geometry.mirrored and page % 2 == 0 else geometry.binding


def text_column(geometry: Geometry, page: int) -> tuple[float, float]:
    """Left and right edge of the text beside a column of margin notes, which is always at the outer edge."""
    notes = geometry.note_width + geometry.note_gap
    left = left_edge(geometry, page) + (notes if geometry.mirrored and page % 2 == 0 else 0.0)
    return left, left + geometry.measure - notes


def ink_of(colour: str) -> Ink:
    """A colour written #RRGGBB."""
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return round(red, 3), round(green, 3), round(blue, 3)


class FurnitureDrawer:
    """Draws what stands around the text; ``letters`` are the tabs of the whole book in order, ``back`` an anchor to go back to."""

    def __init__(self, preparer: Preparer, furniture: Furniture, geometry: Geometry, letters: tuple[str, ...], back: str = "") -> None:
        self.preparer, self.furniture, self.geometry, self.letters, self.back = preparer, furniture, geometry, letters, back
        self.small = TextStyle(family=Family.SANS, size=8.4, leading=10, colour=INKS[Colour.GREY])
        self.banner = self.small.but(size=furniture.banner_size, bold=True, colour=ink_of(furniture.banner_colour), align=Align.CENTRE)

    def under(self, sheet: Sheet) -> None:
        """What lies under the text."""
        if self.furniture.watermark:
            sheet.canvas.doForm(WATERMARK_FORM)

    def over(self, sheet: Sheet, context: PageContext) -> None:
        """Everything else."""
        self._banners(sheet)
        self._foot(sheet, context)
        if context.blank:
            self._words(sheet, self.furniture.words.blank, self.geometry.width / 2, self.geometry.height / 2, Align.CENTRE)
        elif not context.bare:
            self._head(sheet, context)
        self._thumb(sheet, context)

    def _words(self, sheet: Sheet, words: str, x: float, y: float, align: Align, ink: Ink | None = None, bold: bool = False) -> float:
        style = self.small.but(align=align, bold=bold, colour=ink or self.small.colour)
        return draw_words(self.preparer, sheet, words, style, x, y) if words else 0.0

    def _banners(self, sheet: Sheet) -> None:
        geometry, furniture = self.geometry, self.furniture
        words = " · ".join(part for part in (furniture.banner, furniture.handling) if part)
        if words:
            for y in (geometry.height - BANNER_FROM_EDGE, BANNER_FROM_EDGE - 6):
                draw_words(self.preparer, sheet, words, self.banner, geometry.width / 2, y)

    def _head(self, sheet: Sheet, context: PageContext) -> None:
        geometry, words = self.geometry, self.furniture.words
        left, y = left_edge(geometry, context.page), geometry.height - HEAD_FROM_EDGE
        right = left + geometry.measure
        place = f"{words.tab} {context.tab} · {context.title}" if context.tab else context.title
        ends = (place, self.furniture.title) if geometry.mirrored and context.page % 2 == 0 else (self.furniture.title, place)
        self._words(sheet, ends[0], left, y, Align.LEFT)
        self._words(sheet, ends[1], right, y, Align.RIGHT)
        sheet.line(left, y - 5, right, y - 5, RULE)

    def _foot(self, sheet: Sheet, context: PageContext) -> None:
        geometry, furniture = self.geometry, self.furniture
        left, y = left_edge(geometry, context.page), FOOT_FROM_EDGE
        right = left + geometry.measure
        sheet.line(left, y + 12, right, y + 12, RULE)
        used = self._words(sheet, furniture.status, left, y, Align.LEFT, self.banner.colour, bold=True)
        self._words(sheet, furniture.identity, left + (used + 6 if used else 0), y, Align.LEFT)
        self._page_number(sheet, context.page, right, y)
        if context.tab:
            self._words(sheet, f"{context.tab}–{context.tab_page}", right - 74, y, Align.RIGHT, INKS[Colour.ACCENT], bold=True)
        if self.back:
            self._back(sheet, right - 116, y)
        if furniture.copy:
            self._words(sheet, furniture.copy, right, geometry.height - BANNER_FROM_EDGE, Align.RIGHT, INKS[Colour.RED], bold=True)

    def _back(self, sheet: Sheet, right: float, y: float) -> None:
        width = self._words(sheet, self.furniture.words.back_to_contents, right, y, Align.RIGHT, INKS[Colour.ACCENT])
        sheet.link(self.back, right - width, y - 3, right, y + 9)

    def _page_number(self, sheet: Sheet, page: int, right: float, y: float) -> None:
        """The number with the place of the total, which is a form that is drawn when the total is known."""
        before, _, _ = self.furniture.words.page_of.partition(PAGES_MARK)
        words = before.format(page=page)
        style = self.small.but(align=Align.RIGHT)
        draw_words(self.preparer, sheet, words, style, right - self.total_room - self.small.size * 0.22, y)
        sheet.code(f"q 1 0 0 1 {right - self.total_room:.2f} {y:.2f} cm")
        sheet.canvas.doForm(TOTAL_FORM)
        sheet.code("Q")

    @property
    def total_room(self) -> float:
        """Room kept for the number of pages, three digits wide, and what follows it."""
        _, _, after = self.furniture.words.page_of.partition(PAGES_MARK)
        return (len(after) + 3.0) * self.small.size * 0.5

    def _thumb(self, sheet: Sheet, context: PageContext) -> None:
        if context.tab not in self.letters or not context.tab:
            return
        geometry = self.geometry
        room = geometry.height - THUMB_TOP - geometry.bottom - THUMB_HEIGHT
        step = min(THUMB_STEP, room / max(len(self.letters) - 1, 1))
        top = geometry.height - THUMB_TOP - self.letters.index(context.tab) * step
        left = 0.0 if geometry.mirrored and context.page % 2 == 0 else geometry.width - THUMB_WIDTH
        sheet.rect(left, top - THUMB_HEIGHT, THUMB_WIDTH, THUMB_HEIGHT, INKS[Colour.ACCENT])
        size = 10.0 if len(context.tab) < 2 else 8.0
        style = self.small.but(size=size, bold=True, colour=INKS[Colour.WHITE], align=Align.CENTRE)
        draw_words(self.preparer, sheet, context.tab, style, left + THUMB_WIDTH / 2, top - THUMB_HEIGHT / 2 - 3.5)

    def define_forms(self, sheet: Sheet, pages: int) -> None:
        """Draw the forms that every page refers to; called when the number of pages is known."""
        _, _, after = self.furniture.words.page_of.partition(PAGES_MARK)
        sheet.canvas.beginForm(TOTAL_FORM, 0, -4, 80, 12)
        draw_words(self.preparer, sheet, f"{pages}{after}", self.small, 0, 0)
        sheet.canvas.endForm()
        if self.furniture.watermark:
            self._define_watermark(sheet)

    def _define_watermark(self, sheet: Sheet) -> None:
        geometry, words = self.geometry, self.furniture.watermark.upper()
        diagonal = (geometry.width**2 + geometry.height**2) ** 0.5
        size = min(66.0, diagonal * 0.9 / max(len(words), 1))
        sheet.canvas.beginForm(WATERMARK_FORM, 0, 0, geometry.width, geometry.height)
        sheet.code(f"q 0.6157 0.788 -0.788 0.6157 {geometry.width / 2:.2f} {geometry.height / 2:.2f} cm")
        style = self.small.but(size=size, leading=size, bold=True, colour=WATERMARK, align=Align.CENTRE)
        draw_words(self.preparer, sheet, words, style, 0, -size / 3)
        sheet.code("Q")
        sheet.canvas.endForm()
