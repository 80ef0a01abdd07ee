"""A page as a reader program shows it: asked of PDFium once, and kept for all who ask.

Pieces are asked of the library itself, by addresses: a wrapper around each of thousands of objects costs more than all the checks.
"""

import ctypes
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple, cast

import pypdfium2
from pypdfium2 import raw

from app.book.selfcheck.ink import Box, boxes_of, inked

BROKEN_WORD = "\x02"
"""What PDFium gives for a hyphen at the end of a line."""
DEEPEST = 4
"""Forms inside forms in which pictures are looked for."""
_ADDRESS, _NUMBER = ctypes.c_void_p, ctypes.c_int


class Piece(NamedTuple):
    """A text object of a page and the box it stands in, in points; words, font and size of its letters when asked."""

    left: float
    bottom: float
    right: float
    top: float
    page: "PageReading"
    place: int
    """Among the objects of the page, from 0."""

    @property
    def text(self) -> str:
        """Its words."""
        return self.page.words_of(self)

    @property
    def font(self) -> str:
        """The name of its font."""
        return self.page.font_of(self)

    @property
    def size(self) -> float:
        """The size of its letters in points."""
        return self.page.size_of(self)


@dataclass(slots=True)
class Answers:
    """What a page has said so far; it holds for each page that is drawn alike, also in another file."""

    size: tuple[float, float] | None = None
    rotation: int | None = None
    all_words: str | None = None
    densities: tuple[float, ...] | None = None
    pieces: tuple[tuple[float, float, float, float, int], ...] | None = None
    bands: dict[Box, str] = field(default_factory=dict[Box, str])
    boxes: dict[str, tuple[Box, ...]] = field(default_factory=dict[str, tuple[Box, ...]])
    inked: dict[Box, bool] = field(default_factory=dict[Box, bool])
    said: dict[int, str] = field(default_factory=dict[int, str])
    sizes: dict[int, float] = field(default_factory=dict[int, float])
    fonts: dict[int, str] = field(default_factory=dict[int, str])


class PageReading:
    """One page of an open document, ``place`` from 0; it is not loaded before it is asked for something it has not said yet."""

    def __init__(self, document: pypdfium2.PdfDocument, place: int, ask: "Asking") -> None:
        self._document, self._place, self._ask = document, place, ask
        self.answers = Answers()
        self._fonts: dict[int, str] = {}

    @cached_property
    def _page(self) -> pypdfium2.PdfPage:
        return self._document[self._place]

    @cached_property
    def _text(self) -> pypdfium2.PdfTextPage:
        return self._page.get_textpage()

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in points, as displayed."""
        if self.answers.size is None:
            self.answers.size = self._page.get_size()
        return self.answers.size

    @property
    def rotation(self) -> int:
        """The angle by which the page is turned, in degrees."""
        if self.answers.rotation is None:
            self.answers.rotation = self._page.get_rotation()
        return self.answers.rotation

    @property
    def all_words(self) -> str:
        """Every word of the page's text, also what stands beyond its edges."""
        if self.answers.all_words is None:
            self.answers.all_words = self._text.get_text_range()
        return self.answers.all_words

    def words_in(self, box: Box) -> str:
        """The words in a box; the reader's sign for a word broken at a line end is given as the hyphen it is."""
        bands = self.answers.bands
        if box not in bands:
            left, bottom, right, top = box
            words = self._text.get_text_bounded(left=left, bottom=bottom, right=right, top=top)
            bands[box] = words.replace(BROKEN_WORD, "-")
        return bands[box]

    def letter_box(self, place: int) -> Box:
        """Where a character of ``all_words`` stands; a box without height where it cannot be told."""
        if place >= self._text.count_chars():
            return 0.0, 0.0, 0.0, 0.0
        return cast(Box, self._text.get_charbox(place))

    def boxes(self, words: str) -> tuple[Box, ...]:
        """Where some words stand on the page."""
        boxes = self.answers.boxes
        if words not in boxes:
            boxes[words] = tuple(boxes_of(self._text, words))
        return boxes[words]

    def shows(self, box: Box) -> bool:
        """Whether there is ink in a box."""
        known = self.answers.inked
        if box not in known:
            known[box] = inked(self._page, box)
        return known[box]

    @property
    def picture_densities(self) -> tuple[float, ...]:
        """Dots an inch at which each picture of the page is shown."""
        if self.answers.densities is None:
            self.answers.densities = self._densities() if self._has_pictures else ()
        return self.answers.densities

    def _densities(self) -> tuple[float, ...]:
        found = cast(Iterable[pypdfium2.PdfObject], self._page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=DEEPEST))
        return tuple(_density(item, self._page) for item in found)

    @property
    def _has_pictures(self) -> bool:
        """Whether the page has pictures, or forms that may have some."""
        return any(kind in (raw.FPDF_PAGEOBJ_IMAGE, raw.FPDF_PAGEOBJ_FORM) for kind, _ in self._items)

    @cached_property
    def _items(self) -> tuple[tuple[int, int], ...]:
        """Kind and address of the objects of the page."""
        ask, page = self._ask, _address(self._page.raw)
        items = [ask.item(page, place) for place in range(ask.count(page))]
        return tuple((ask.kind(item), item) for item in items)

    @cached_property
    def pieces(self) -> tuple[Piece, ...]:
        """The text objects of the page."""
        if self.answers.pieces is None:
            self.answers.pieces = tuple(self._pieces())
        return tuple(Piece(left, bottom, right, top, self, place) for left, bottom, right, top, place in self.answers.pieces)

    def _pieces(self) -> Iterator[tuple[float, float, float, float, int]]:
        bounds, sides = self._ask.bounds, (ctypes.c_float * 4)()
        places = [ctypes.addressof(sides) + 4 * number for number in range(4)]
        for place, (kind, item) in enumerate(self._items):
            if kind == raw.FPDF_PAGEOBJ_TEXT:
                bounds(item, *places)
                left, bottom, right, top = sides
                yield left, bottom, right, top, place

    def words_of(self, piece: Piece) -> str:
        """The words of a piece."""
        said = self.answers.said
        if piece.place not in said:
            said[piece.place] = self._words_of(self._items[piece.place][1])
        return said[piece.place]

    def _words_of(self, address: int) -> str:
        item = ctypes.cast(address, raw.FPDF_PAGEOBJECT)
        length: int = raw.FPDFTextObj_GetText(item, self._text.raw, None, 0)
        buffer = ctypes.create_string_buffer(length)
        raw.FPDFTextObj_GetText(item, self._text.raw, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), length)
        return buffer.raw.decode("utf-16-le").rstrip("\0")

    def size_of(self, piece: Piece) -> float:
        """The size of a piece's letters, as they are shown."""
        sizes = self.answers.sizes
        if piece.place not in sizes:
            sizes[piece.place] = self._size_of(self._items[piece.place][1])
        return sizes[piece.place]

    def _size_of(self, item: int) -> float:
        size, matrix = ctypes.c_float(), raw.FS_MATRIX()
        self._ask.font_size(item, ctypes.addressof(size))
        self._ask.matrix(item, ctypes.addressof(matrix))
        height: float = abs(matrix.d or matrix.c)
        return size.value * height

    def font_of(self, piece: Piece) -> str:
        """The name of a piece's font."""
        fonts = self.answers.fonts
        if piece.place not in fonts:
            fonts[piece.place] = self._font_of(self._items[piece.place][1])
        return fonts[piece.place]

    def _font_of(self, item: int) -> str:
        font = self._ask.font(item)
        if font not in self._fonts:
            self._fonts[font] = _font_name(ctypes.cast(font, raw.FPDF_FONT))
        return self._fonts[font]


class Asking:
    """PDFium's own functions, with plain addresses for everything they take and give."""

    def __init__(self) -> None:
        self.count = _plain(raw.FPDFPage_CountObjects, _NUMBER, 1)
        self.kind = _plain(raw.FPDFPageObj_GetType, _NUMBER, 1)
        self.bounds = _plain(raw.FPDFPageObj_GetBounds, _NUMBER, 5)
        self.font_size = _plain(raw.FPDFTextObj_GetFontSize, _NUMBER, 2)
        self.matrix = _plain(raw.FPDFPageObj_GetMatrix, _NUMBER, 2)
        self.font = _plain(raw.FPDFTextObj_GetFont, _ADDRESS, 1)
        self.item = ctypes.cast(raw.FPDFPage_GetObject, ctypes.CFUNCTYPE(_ADDRESS, _ADDRESS, _NUMBER))


def _address(handle: Any) -> int:
    """Where something is that the library gave."""
    return ctypes.cast(handle, _ADDRESS).value or 0


def _plain(function: Any, answer: Any, count: int) -> Callable[..., int]:
    return ctypes.cast(function, ctypes.CFUNCTYPE(answer, *[_ADDRESS] * count))


def _density(item: pypdfium2.PdfObject, page: pypdfium2.PdfPage) -> float:
    told = raw.FPDF_IMAGEOBJ_METADATA()
    raw.FPDFImageObj_GetImageMetadata(item.raw, page.raw, told)
    return max(told.horizontal_dpi, told.vertical_dpi)


def _font_name(font: Any) -> str:
    length: int = raw.FPDFFont_GetBaseFontName(font, None, 0)
    buffer = ctypes.create_string_buffer(length)
    raw.FPDFFont_GetBaseFontName(font, buffer, length)
    return buffer.value.decode("latin-1")
