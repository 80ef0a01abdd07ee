"""Where words stand on the pages of a PDF: the last step of the way from the clean text to the raw text to the page."""

import contextlib
import ctypes
import re
from typing import Any, cast

import pypdfium2
from pypdfium2 import raw

from app.importers.base import Locating
from app.importers.pdf_lines import HYPHENS, characters_of

pdfium = cast(Any, raw)

WHOLE = 10_000
"""Width and height of a page in the units of the boxes."""

_LEFT_OUT = re.compile(f"[\\s{HYPHENS}\xad‐-]")
_CONTEXT = 60


def places_on(pdf: pypdfium2.PdfDocument, wish: Locating) -> tuple[tuple[int, int, int, int], ...]:
    """The boxes (left, top, right, bottom in ten-thousandths, from the upper left) of words on a page, one a line; none if not found.

    White space and hyphens are not compared; of several places the one is meant that the words before it lead to.
    """
    if not 1 <= wish.page <= len(pdf):
        return ()
    with contextlib.closing(pdf[wish.page - 1]) as page, contextlib.closing(page.get_textpage()) as text:
        characters = characters_of(text)
        kept = [at for at, character in enumerate(characters) if not _LEFT_OUT.match(character)]
        packed = "".join(characters[at] for at in kept)
        wanted, before = _LEFT_OUT.sub("", wish.words), _LEFT_OUT.sub("", wish.before)[-_CONTEXT:]
        at = _best(packed, wanted, before)
        if at < 0:
            return ()
        first, last = kept[at], kept[at + len(wanted) - 1]
        return _boxes(page, text, first, last + 1 - first)


def _best(packed: str, wanted: str, before: str) -> int:
    """Of the places of the words the one with the most of what stands before them; -1 for none."""
    best, likeness = -1, -1
    at = packed.find(wanted) if wanted else -1
    while at >= 0:
        alike = next((length for length in range(len(before), 0, -1) if packed.endswith(before[-length:], 0, at)), 0)
        if alike > likeness:
            best, likeness = at, alike
        at = packed.find(wanted, at + 1)
    return best


def _boxes(page: pypdfium2.PdfPage, text: pypdfium2.PdfTextPage, start: int, count: int) -> tuple[tuple[int, int, int, int], ...]:
    corners = (text.get_rect(number) for number in range(text.count_rects(start, count)))
    return tuple(_on_page(page, *corner) for corner in corners)


def _on_page(page: pypdfium2.PdfPage, left: float, bottom: float, right: float, top: float) -> tuple[int, int, int, int]:
    """A rectangle of the page's own coordinates as the page is shown: cropped and turned."""
    (x1, y1), (x2, y2) = _shown(page, left, top), _shown(page, right, bottom)
    return min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)


def _shown(page: pypdfium2.PdfPage, x: float, y: float) -> tuple[int, int]:
    across, down = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDF_PageToDevice(page.raw, 0, 0, WHOLE, WHOLE, 0, x, y, across, down)
    return across.value, down.value
