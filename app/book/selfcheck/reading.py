"""A page as a reader program shows it: asked of PDFium once, and kept for all who ask.

Pieces are asked of the library itself, by addresses: a wrapper around each of thousands of objects costs more than all the checks.
"""

import ctypes
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, cast

import pypdfium2
from pypdfium2 import raw

from app.book.selfcheck.ink import Box, boxes_of, inked

BROKEN_WORD = "\x02"
"""What PDFium gives for a hyphen at the end of a line."""
DEEPEST = 4
"""Forms inside forms in which pictures are looked for."""
_ADDRESS, _NUMBER = ctypes.c_void_p, ctypes.c_int


@dataclass(frozen=True, slots=True)
class Piece:
    """A text object of a page: the font and the size of its letters and the box it stands in, in points; its words when asked."""

    font: str
    size: float
    left: float
    bottom: float
    right: float
    top: float
    read: Callable[[int], str] = field(repr=False)
    place: int = 0

    @property
    def text(self) -> str:
        """Its words."""
        return self.read(self.place)


class PageReading:
    """One page of an open document, ``place`` from 0; it is not loaded before it is asked for something."""

    def __init__(self, document: pypdfium2.PdfDocument, place: int) -> None:
        self._document, self._place = document, place
        self._bands: dict[Box, str] = {}
        self._boxes: dict[str, tuple[Box, ...]] = {}

    @cached_property
    def _page(self) -> pypdfium2.PdfPage:
        return self._document[self._place]

    @cached_property
    def _text(self) -> pypdfium2.PdfTextPage:
        return self._page.get_textpage()

    @cached_property
    def size(self) -> tuple[float, float]:
        """Width and height in points, as displayed."""
        return self._page.get_size()

    @cached_property
    def rotation(self) -> int:
        """The angle by which the page is turned, in degrees."""
        return self._page.get_rotation()

    @cached_property
    def all_words(self) -> str:
        """Every word of the page's text, also what stands beyond its edges."""
        return self._text.get_text_range()

    def words_in(self, box: Box) -> str:
        """The words in a box; the reader's sign for a word broken at a line end is given as the hyphen it is."""
        if box not in self._bands:
            left, bottom, right, top = box
            words = self._text.get_text_bounded(left=left, bottom=bottom, right=right, top=top)
            self._bands[box] = words.replace(BROKEN_WORD, "-")
        return self._bands[box]

    def letter_box(self, place: int) -> Box:
        """Where a character of ``all_words`` stands; a box without height where it cannot be told."""
        if place >= self._text.count_chars():
            return 0.0, 0.0, 0.0, 0.0
        return cast(Box, self._text.get_charbox(place))

    def boxes(self, words: str) -> tuple[Box, ...]:
        """Where some words stand on the page."""
        if words not in self._boxes:
            self._boxes[words] = tuple(boxes_of(self._text, words))
        return self._boxes[words]

    def shows(self, box: Box) -> bool:
        """Whether there is ink in a box."""
        return inked(self._page, box)

    @cached_property
    def picture_densities(self) -> tuple[float, ...]:
        """Dots an inch at which each picture of the page is shown."""
        if not self._has_pictures:
            return ()
        found = cast(Iterable[pypdfium2.PdfObject], self._page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=DEEPEST))
        return tuple(_density(item, self._page) for item in found)

    @cached_property
    def _has_pictures(self) -> bool:
        """Whether the page has pictures, or forms that may have some."""
        ask = _Asking()
        page = ask.address(self._page.raw)
        wanted = (raw.FPDF_PAGEOBJ_IMAGE, raw.FPDF_PAGEOBJ_FORM)
        return any(ask.kind(ask.item(page, place)) in wanted for place in range(ask.count(page)))

    @cached_property
    def pieces(self) -> tuple[Piece, ...]:
        """The text objects of the page."""
        return tuple(self._pieces())

    def _pieces(self) -> Iterator[Piece]:
        ask, fonts = _Asking(), dict[int, str]()
        page, read = ask.address(self._page.raw), self._words_of
        sides, matrix = (ctypes.c_float * 5)(), raw.FS_MATRIX()
        places = [ctypes.addressof(sides) + 4 * number for number in range(5)]
        form = ctypes.addressof(matrix)
        for place in range(ask.count(page)):
            item = ask.item(page, place)
            if ask.kind(item) != raw.FPDF_PAGEOBJ_TEXT:
                continue
            ask.bounds(item, *places[:4])
            ask.font_size(item, places[4])
            ask.matrix(item, form)
            font = ask.font(item)
            if font not in fonts:
                fonts[font] = _font_name(raw.FPDFTextObj_GetFont(ctypes.cast(item, raw.FPDF_PAGEOBJECT)))
            left, bottom, right, top, size = sides
            height: float = abs(matrix.d or matrix.c)
            yield Piece(fonts[font], size * height, left, bottom, right, top, read, place)

    def _words_of(self, place: int) -> str:
        item = raw.FPDFPage_GetObject(self._page.raw, place)
        length: int = raw.FPDFTextObj_GetText(item, self._text.raw, None, 0)
        buffer = ctypes.create_string_buffer(length)
        raw.FPDFTextObj_GetText(item, self._text.raw, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), length)
        return buffer.raw.decode("utf-16-le").rstrip("\0")


class _Asking:
    """PDFium's own functions, with plain addresses for everything they take and give."""

    def __init__(self) -> None:
        self.count = _plain(raw.FPDFPage_CountObjects, _NUMBER, 1)
        self.kind = _plain(raw.FPDFPageObj_GetType, _NUMBER, 1)
        self.bounds = _plain(raw.FPDFPageObj_GetBounds, _NUMBER, 5)
        self.font_size = _plain(raw.FPDFTextObj_GetFontSize, _NUMBER, 2)
        self.matrix = _plain(raw.FPDFPageObj_GetMatrix, _NUMBER, 2)
        self.font = _plain(raw.FPDFTextObj_GetFont, _ADDRESS, 1)
        self.item = ctypes.cast(raw.FPDFPage_GetObject, ctypes.CFUNCTYPE(_ADDRESS, _ADDRESS, _NUMBER))

    @staticmethod
    def address(handle: Any) -> int:
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
