"""What stands around the text of every page: banners, running head, foot, thumb marks, watermark."""

from collections.abc import Callable
from dataclasses import dataclass

from app.book.fonts import Family
from app.book.page import Furniture, Geometry
from app.book.sheet import Box, Sheet
from app.book.styles import INKS, RULE, WATERMARK, Align, Ink, TextStyle, ink_of
from app.book.text import Colour
from app.book.typeset.inline import Preparer
from app.book.typeset.paragraph import draw_words

BANNER_FROM_EDGE = 24.0
HEAD_FROM_EDGE = 50.0
FOOT_FROM_EDGE = 40.0
FOOT, LARGE_FOOT = 8.4, 10.5
"""Points of what stands around the text, and in large print, where it shares the room with numbers in the size of the text."""
LARGE_RAISED = 4.0
"""Points by which the foot of large print stands higher, over its larger banner."""
NARROW = 320.0
"""Points of a line below which foot and copy number do not fit side by side: they stand one above the other."""
SECOND_ROW = 12.0
"""How far the second row of a narrow foot stands under the first."""
THUMB_WIDTH, THUMB_HEIGHT, THUMB_STEP, THUMB_TOP = 15.0, 44.0, 56.0, 110.0


@dataclass(frozen=True, slots=True)
class PageContext:
    """Where a page stands in the book. ``page`` counts from 1, ``label`` is the printed number; ``tab_page`` counts within the tab."""

    page: int
    label: str
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


@dataclass(frozen=True, slots=True)
class Surround:
    """What stands around a page: operators, all of them ornament but those of the link back, and where that link is."""

    ops: str
    link: Box | None = None
    link_ops: str = ""


class FurnitureDrawer:
    """Draws what stands around the text; ``letters`` are the tabs of the whole book in order, ``pages`` its number of pages.

    What many pages have alike is drawn once and kept.
    """

    def __init__(
        self, preparer: Preparer, furniture: Furniture, geometry: Geometry, letters: tuple[str, ...], pages: int, back: bool = False
    ) -> None:
        self.preparer, self.furniture, self.geometry, self.letters, self.pages, self.back = (
            preparer, furniture, geometry, letters, pages, back,
        )  # fmt: skip
        size = LARGE_FOOT if furniture.number_size else FOOT
        self.small = TextStyle(family=Family.SANS, size=size, leading=10, colour=INKS[Colour.GREY])
        self.narrow = geometry.measure < NARROW or bool(furniture.number_size)
        self.number = self.small.but(size=furniture.number_size) if furniture.number_size else self.small
        self.page_number = self.number.but(align=Align.RIGHT)
        self.tab_number = self.number.but(bold=True, colour=INKS[Colour.ACCENT], align=Align.LEFT if self.narrow else Align.RIGHT)
        self.banner = self.small.but(size=furniture.banner_size, bold=True, colour=ink_of(furniture.banner_colour), align=Align.CENTRE)
        self.sheet = Sheet(collect=False)
        self.known: dict[tuple[object, ...], str] = {}
        self.styles: dict[tuple[Align, Ink | None, bool], TextStyle] = {}
        self.back_words: dict[bool, tuple[str, Box]] = {}

    def page(self, context: PageContext) -> Surround:
        """Everything that stands around one page."""
        verso = self.geometry.mirrored and context.page % 2 == 0
        key = (verso, context.tab, context.title, context.bare, context.blank, self._banner(context))
        if key not in self.known:
            self.known[key] = self._drawn(lambda: self._alike(context))
        ops = self.known[key] + "\n" + self._drawn(lambda: self._numbers(context))
        if not self.back:
            return Surround(ops)
        if verso not in self.back_words:
            self.back_words[verso] = self._back(context)
        words, box = self.back_words[verso]
        return Surround(ops, box, words)

    def _drawn(self, draw: Callable[[], None]) -> str:
        self.sheet.loose.clear()
        draw()
        ops = "\n".join(self.sheet.loose)
        self.sheet.loose.clear()
        return ops

    def _alike(self, context: PageContext) -> None:
        self._banners(self._banner(context))
        self._foot(context)
        if context.blank:
            self._words(self.furniture.words.blank, self.geometry.width / 2, self.geometry.height / 2, Align.CENTRE)
        elif not context.bare:
            self._head(context)
        self._thumb(context)

    def _words(self, words: str, x: float, y: float, align: Align, ink: Ink | None = None, bold: bool = False) -> float:
        key = (align, ink, bold)
        style = self.styles.get(key)
        if style is None:
            style = self.styles[key] = self.small.but(align=align, bold=bold, colour=ink or self.small.colour)
        return draw_words(self.preparer, self.sheet, words, style, x, y) if words else 0.0

    def _banner(self, context: PageContext) -> str:
        banners = self.furniture.banners
        return banners[context.page - 1] if context.page <= len(banners) else self.furniture.banner

    def _banners(self, banner: str) -> None:
        geometry, furniture = self.geometry, self.furniture
        words = " · ".join(part for part in (banner, furniture.handling) if part)
        if words:
            for y in (geometry.height - BANNER_FROM_EDGE, BANNER_FROM_EDGE - 6):
                draw_words(self.preparer, self.sheet, words, self.banner, geometry.width / 2, y)

    def _head(self, context: PageContext) -> None:
        geometry, words = self.geometry, self.furniture.words
        left, y = left_edge(geometry, context.page), geometry.height - HEAD_FROM_EDGE
        right = left + geometry.measure
        place = f"{words.tab} {context.tab} · {context.title}" if context.tab else context.title
        if self.narrow:
            draw_words(self.preparer, self.sheet, place, self.number.but(align=Align.LEFT), left, y)
            self.sheet.line(left, y - 5, right, y - 5, RULE)
            return
        ends = (place, self.furniture.title) if geometry.mirrored and context.page % 2 == 0 else (self.furniture.title, place)
        self._words(ends[0], left, y, Align.LEFT)
        self._words(ends[1], right, y, Align.RIGHT)
        self.sheet.line(left, y - 5, right, y - 5, RULE)

    def _foot(self, context: PageContext) -> None:
        geometry, furniture = self.geometry, self.furniture
        left, y = left_edge(geometry, context.page), self._foot_line
        right = left + geometry.measure
        rule = y + max(self.number.size, 9) + 2.6
        self.sheet.line(left, rule, right, rule, RULE)
        below = y - SECOND_ROW if self.narrow else y
        used = self._words(furniture.status, left, below, Align.LEFT, self.banner.colour, bold=True)
        self._words(furniture.identity, left + (used + 6 if used else 0), below, Align.LEFT)
        if furniture.copy:
            height = below if self.narrow else geometry.height - BANNER_FROM_EDGE
            self._words(furniture.copy, right, height, Align.RIGHT, INKS[Colour.RED], bold=True)

    def _numbers(self, context: PageContext) -> None:
        """What is another on each page: its number of how many, and its number within the tab."""
        left, y = left_edge(self.geometry, context.page), self._foot_line
        right = left + self.geometry.measure
        words = self.furniture.words.page_of.format(page=context.label, pages=self.pages)
        draw_words(self.preparer, self.sheet, words, self.page_number, right, y)
        if context.tab:
            place = left if self.narrow else right - 74
            draw_words(self.preparer, self.sheet, f"{context.tab}–{context.tab_page}", self.tab_number, place, y)

    @property
    def _foot_line(self) -> float:
        raised = LARGE_RAISED if self.furniture.number_size else 0.0
        return FOOT_FROM_EDGE + raised + (SECOND_ROW / 2 if self.narrow else 0.0)

    def _back(self, context: PageContext) -> tuple[str, Box]:
        """The words that lead back to the contents, and where they stand."""
        left, y = left_edge(self.geometry, context.page), self._foot_line
        right = left + (self.geometry.measure / 2 if self.narrow else self.geometry.measure - 116)
        widths: list[float] = []
        words = self.furniture.words.back_to_contents
        ops = self._drawn(lambda: widths.append(self._words(words, right, y, Align.RIGHT, INKS[Colour.ACCENT])))
        return ops, (right - widths[0], y - 3, right, y + 9)

    def _thumb(self, context: PageContext) -> None:
        if context.tab not in self.letters or not context.tab:
            return
        geometry = self.geometry
        room = geometry.height - THUMB_TOP - geometry.bottom - THUMB_HEIGHT
        step = min(THUMB_STEP, room / max(len(self.letters) - 1, 1))
        top = geometry.height - THUMB_TOP - self.letters.index(context.tab) * step
        left = 0.0 if geometry.mirrored and context.page % 2 == 0 else geometry.width - THUMB_WIDTH
        self.sheet.rect(left, top - THUMB_HEIGHT, THUMB_WIDTH, THUMB_HEIGHT, INKS[Colour.ACCENT])
        size = 10.0 if len(context.tab) < 2 else 8.0
        style = self.small.but(size=size, bold=True, colour=INKS[Colour.WHITE], align=Align.CENTRE)
        draw_words(self.preparer, self.sheet, context.tab, style, left + THUMB_WIDTH / 2, top - THUMB_HEIGHT / 2 - 3.5)

    def watermark(self) -> str:
        """What lies under the text of every page; empty where nothing does."""
        return self._drawn(self._draw_watermark) if self.furniture.watermark else ""

    def _draw_watermark(self) -> None:
        geometry, words = self.geometry, self.furniture.watermark.upper()
        diagonal = (geometry.width**2 + geometry.height**2) ** 0.5
        size = min(66.0, diagonal * 0.9 / max(len(words), 1))
        self.sheet.code(f"q 0.6157 0.788 -0.788 0.6157 {geometry.width / 2:.2f} {geometry.height / 2:.2f} cm")
        style = self.small.but(size=size, leading=size, bold=True, colour=WATERMARK, align=Align.CENTRE)
        draw_words(self.preparer, self.sheet, words, style, 0, -size / 3)
        self.sheet.code("Q")
