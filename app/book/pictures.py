"""Pages of a PDF as pictures, for the window. Nothing is written to disk."""

from dataclasses import dataclass
from threading import RLock
from typing import Final, cast

import pypdfium2

from app.core.errors import UserError
from app.core.pdf_mending import mended

PDFIUM_TURN: Final = RLock()
"""Who calls PDFium holds this: the library keeps state for the whole process and is not made for two threads at once."""

CHANNELS = 3
"""Red, green, blue."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A page as RGB bytes, three a pixel, row after row without padding."""

    width: int
    height: int
    rgb: bytes


def page_count(pdf: bytes) -> int:
    """How many pages a file has.

    Raises:
        UserError: the file cannot be read as a PDF.
    """
    with PDFIUM_TURN, opened_pdf(pdf) as document:
        return len(document)


def page_size(pdf: bytes) -> tuple[float, float]:
    """Width and height of the first page, in points.

    Raises:
        UserError: the file cannot be read as a PDF.
    """
    with PDFIUM_TURN, opened_pdf(pdf) as document:
        return document.get_page_size(0)


def page_picture(pdf: bytes, page: int, width: int) -> Picture:
    """One page (from 1), ``width`` pixels wide.

    Raises:
        UserError: the file cannot be read as a PDF, or has no such page.
    """
    with PDFIUM_TURN, opened_pdf(pdf) as document:
        if not 1 <= page <= len(document):
            raise UserError("The book has no page {page}; it has {count}.", page=page, count=len(document))
        return picture_of(document[page - 1], width)


def picture_of(page: pypdfium2.PdfPage, width: int) -> Picture:
    """An opened page, ``width`` pixels wide; called under ``PDFIUM_TURN``."""
    bitmap = cast(pypdfium2.PdfBitmap, page.render(scale=width / page.get_width(), rev_byteorder=True, prefer_bgrx=False))
    return _picture(bitmap)


def opened_pdf(pdf: bytes) -> pypdfium2.PdfDocument:
    """The file, opened; called under ``PDFIUM_TURN``.

    Raises:
        UserError: it cannot be read as a PDF.
    """
    try:
        try:
            return pypdfium2.PdfDocument(pdf)
        except pypdfium2.PdfiumError:
            found = mended(pdf)
            if found is None:
                raise
            return pypdfium2.PdfDocument(found)
    except pypdfium2.PdfiumError as problem:
        raise UserError("The file cannot be shown: it is not a readable PDF. Get a complete copy of it.") from problem


def _picture(bitmap: pypdfium2.PdfBitmap) -> Picture:
    """The bitmap's bytes without the padding that rows may have."""
    width, height, stride = cast(int, bitmap.width), cast(int, bitmap.height), cast(int, bitmap.stride)
    row = width * CHANNELS
    data = bytes(cast(bytes, bitmap.buffer))
    return Picture(width, height, b"".join(data[at * stride : at * stride + row] for at in range(height)))
