"""A PDF held open: its pages as pictures and as words with their places. Nothing is written to disk."""

from collections.abc import Generator
from contextlib import closing, contextmanager
from ctypes import byref, c_double, c_int
from threading import RLock
from typing import Any, cast

import pypdfium2
from pypdfium2 import raw

from app.book.pictures import Picture, opened_pdf, picture_of
from app.core.errors import NotFoundError
from app.core.page_words import CharBox, PageWords

LARGEST = 12_000
"""Pixels of the longer side of a picture: more is a mistake, and would not fit into memory."""

_GRID = 1_000_000
"""Steps in which PDFium is asked where a point of the page is drawn; it answers in whole numbers."""

_FORMS = (raw.FORMTYPE_ACRO_FORM, raw.FORMTYPE_XFA_FOREGROUND)

_LINE_ENDS = {2: "\xad", 10: "\n", 13: "\r", 0xFFFE: "\xad"}
"""What PDFium gives at the end of a line, as it is told: 2, or 0xFFFE, for a hyphen that it takes for one of the line alone."""

Affine = tuple[float, float, float, float, float, float]


class OpenPdf:
    """One file. ``turn`` is the lock under which PDFium is called: it keeps state for the whole process and knows no threads."""

    def __init__(self, data: bytes, turn: RLock) -> None:
        """Open a file.

        Raises:
            UserError: it cannot be read as a PDF.
        """
        self._turn = turn
        with turn:
            self._pdf = opened_pdf(data)
            if cast(Any, self._pdf).get_formtype() in _FORMS:
                self._pdf.init_forms()  # before any page: else what is filled into its fields is not drawn
            self.sizes = tuple(self._pdf.get_page_size(number) for number in range(len(self._pdf)))

    def picture(self, page: int, width: int) -> Picture:
        """A page (from 1), ``width`` pixels wide.

        Raises:
            NotFoundError: there is no such page.
        """
        across, high = self._size(page)
        fitting = min(width, LARGEST, round(LARGEST * across / max(high, 1.0)))
        with self._turn, closing(self._pdf[page - 1]) as shown:
            return picture_of(shown, max(1, fitting))

    def words(self, page: int) -> PageWords:
        """The characters of a page (from 1) with their places.

        Raises:
            NotFoundError: there is no such page.
        """
        with self._text_page(page) as (shown, text_page):
            place = _drawn_at(shown)
            found = [_character(text_page, number, place) for number in range(text_page.count_chars())]
        return PageWords.of("".join(character for character, _ in found), tuple(box for _, box in found))

    def characters(self, page: int) -> str:
        """The characters of a page (from 1), as many as ``words`` has, with its line ends.

        A hyphen that PDFium took out at the end of a line is a soft one here. Without the places it takes less than half the time.

        Raises:
            NotFoundError: there is no such page.
        """
        with self._text_page(page) as (_, text_page):
            codes = [int(raw.FPDFText_GetUnicode(text_page, number)) for number in range(text_page.count_chars())]
        return "".join(_LINE_ENDS.get(code) or _said(code) for code in codes)

    def close(self) -> None:
        """Let go of the file."""
        with self._turn:
            self._pdf.close()

    @contextmanager
    def _text_page(self, page: int) -> Generator[tuple[pypdfium2.PdfPage, pypdfium2.PdfTextPage]]:
        """A page with its words, for as long as it is its turn."""
        self._size(page)
        with self._turn, closing(self._pdf[page - 1]) as shown, closing(shown.get_textpage()) as text_page:
            yield shown, text_page

    def _size(self, page: int) -> tuple[float, float]:
        if not 1 <= page <= len(self.sizes):
            raise NotFoundError("The document has no page {page}; it has {count}.", page=page, count=len(self.sizes))
        return self.sizes[page - 1]


def _character(text_page: pypdfium2.PdfTextPage, number: int, place: Affine) -> tuple[str, CharBox | None]:
    """A character and where it is drawn. What is no character of its own (a hyphen PDFium took out) is a space."""
    code = int(raw.FPDFText_GetUnicode(text_page, number))
    character = _said(code)
    if not _is_drawn(code):
        return character, None
    left, bottom, right, top = cast(tuple[float, float, float, float], text_page.get_charbox(number, loose=True))
    xs, ys = zip(*(_moved(place, x, y) for x, y in ((left, bottom), (right, top))), strict=True)
    box = CharBox(min(xs), min(ys), max(xs), max(ys))
    return character, box if box.right > box.left and box.bottom > box.top else None


def _is_drawn(code: int) -> bool:
    return 32 < code < 0xFFFE or code > 0xFFFF


def _said(code: int) -> str:
    return chr(code) if _is_drawn(code) and not 0xD800 <= code < 0xE000 else " "


def _drawn_at(page: pypdfium2.PdfPage) -> Affine:
    """From points of the page to shares of the picture: rotation and crop box are PDFium's own reckoning."""
    width, height = (max(1.0, value) for value in page.get_size())
    origin, across, up = (_device(page, x, y) for x, y in ((0.0, 0.0), (width, 0.0), (0.0, height)))
    return (
        (across[0] - origin[0]) / width, (up[0] - origin[0]) / height, origin[0],
        (across[1] - origin[1]) / width, (up[1] - origin[1]) / height, origin[1],
    )  # fmt: skip


def _device(page: pypdfium2.PdfPage, x: float, y: float) -> tuple[float, float]:
    right, down = c_int(), c_int()
    handle: Any = page
    raw.FPDF_PageToDevice(handle, 0, 0, _GRID, _GRID, 0, c_double(x), c_double(y), byref(right), byref(down))
    return right.value / _GRID, down.value / _GRID


def _moved(place: Affine, x: float, y: float) -> tuple[float, float]:
    return place[0] * x + place[1] * y + place[2], place[3] * x + place[4] * y + place[5]
