"""The printed lines of a PDF page, with their places. Lengths are in points, from the lower left corner of the page."""

import ctypes
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import cast

import pypdfium2
from pypdfium2 import raw as pdfium

from app.core.model.brief import WordBox

HYPHENS = "\ufffe\x02"
"""What PDFium puts for a hyphen at a line end, whether it is of the word or of the line break."""

_LINE = re.compile(f"[^\r\n{HYPHENS}]+[{HYPHENS}]?")
_DROPPED = re.compile("[\x00-\x08\x0b-\x1f\x7f\xad\ufffe\uffff]")
_BOLD = 600
_GAP = 2.0
"""Widths of a letter (font sizes) between two words that make them parts of different columns or cells."""


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line. ``cut`` says that it ends with a hyphen at the line end; ``cells`` how many stretches it has, far apart.

    ``words`` (offsets of ``text``) are there where a machine read the line from a picture.
    """

    text: str
    page: int
    left: float
    right: float
    top: float
    bottom: float
    size: float
    bold: bool = False
    cut: bool = False
    cells: int = 1
    words: tuple[WordBox, ...] = ()

    @property
    def width(self) -> float:
        """From the left of the first to the right of the last character."""
        return self.right - self.left


def lines_of(page: pypdfium2.PdfPage, number: int) -> list[Line]:
    """The lines of a page in the order of the file; those of vertical writing from right to left, turned upright."""
    text_page = page.get_textpage()
    try:
        width, height = page.get_size()
        lines = list(_lines(text_page, number, width))
    finally:
        text_page.close()
    return _upright(lines, height) if _is_vertical(lines) else lines


def _lines(text_page: pypdfium2.PdfTextPage, number: int, page_width: float) -> Iterator[Line]:
    characters = characters_of(text_page)
    for found in _LINE.finditer(characters):
        words = found.group()
        start = found.start() + len(words) - len(words.lstrip(" "))
        end = found.start() + len(words.rstrip(f" {HYPHENS}\xad"))
        if start < end:
            cut = words[-1] in HYPHENS or words.rstrip().endswith("\xad")
            yield from _parts(text_page, characters, (start, end), Line("", number, 0, 0, 0, 0, 0, cut=cut), page_width)


def characters_of(text_page: pypdfium2.PdfTextPage) -> str:
    """The characters of a page, one for each index of PDFium.

    PDFium puts ``HYPHENS`` where a line ends with one.
    """
    count = text_page.count_chars()
    characters = text_page.get_text_range() if count else ""
    if len(characters) == count:
        return characters
    return "".join(chr(pdfium.FPDFText_GetUnicode(text_page.raw, index) or 0xFFFD) for index in range(count))


def _parts(text_page: pypdfium2.PdfTextPage, characters: str, span: tuple[int, int], blank: Line, page_width: float) -> Iterator[Line]:
    """The line, in as many parts as wide gaps make of it; a short line, or one drawn in one go, has none."""
    start, end = span
    whole = _placed(text_page, characters, start, end, blank)
    if whole.width < page_width * 0.4 or text_page.count_rects(start, end - start) < 2:
        yield whole
        return
    begin, parts = start, list[tuple[int, int]]()
    for gap in re.finditer(" +", characters[start:end]):
        left, right = _box(text_page, start + gap.start() - 1), _box(text_page, start + gap.end())
        if right[0] - left[2] > whole.size * _GAP and abs(right[1] - left[1]) < whole.size:
            parts.append((begin, start + gap.start()))
            begin = start + gap.end()
    if not parts:
        yield whole
        return
    for first, last in [*parts, (begin, end)]:
        cut = blank.cut and last == end
        yield _placed(text_page, characters, first, last, replace(blank, cells=len(parts) + 1, cut=cut))


def _box(text_page: pypdfium2.PdfTextPage, index: int) -> tuple[float, float, float, float]:
    return cast(tuple[float, float, float, float], text_page.get_charbox(index, loose=True))


def _placed(text_page: pypdfium2.PdfTextPage, characters: str, start: int, end: int, blank: Line) -> Line:
    first, last = _box(text_page, start), _box(text_page, end - 1)
    return Line(
        page=blank.page,
        cut=blank.cut,
        cells=blank.cells,
        text=_DROPPED.sub("", characters[start:end]).replace("\u3000", " ").strip(),
        left=min(first[0], last[0]),
        right=max(first[2], last[2]),
        top=max(first[3], last[3]),
        bottom=min(first[1], last[1]),
        size=round(_size(text_page, start, first), 1),
        bold=_is_bold(text_page, start),
    )


def _size(text_page: pypdfium2.PdfTextPage, index: int, box: tuple[float, float, float, float]) -> float:
    """The font size, or the height of the character where the file scales type that is nominally one point large."""
    size = pdfium.FPDFText_GetFontSize(text_page.raw, index)
    return size if size > 2 else box[3] - box[1]


def _is_bold(text_page: pypdfium2.PdfTextPage, index: int) -> bool:
    if pdfium.FPDFText_GetFontWeight(text_page.raw, index) >= _BOLD:
        return True
    name, flags = ctypes.create_string_buffer(128), ctypes.c_int()
    pdfium.FPDFText_GetFontInfo(text_page.raw, index, name, 128, flags)
    return b"bold" in name.value.lower()


def _is_vertical(lines: list[Line]) -> bool:
    """Whether most lines of more than three characters run from top to bottom."""
    long = [line for line in lines if len(line.text) > 3]
    return bool(long) and sum(line.top - line.bottom > 2 * line.width for line in long) * 2 > len(long)


def _upright(lines: list[Line], height: float) -> list[Line]:
    turned = [
        replace(line, left=height - line.top, right=height - line.bottom, top=line.right, bottom=line.left)
        for line in sorted(lines, key=lambda line: (-round(line.left / max(line.size, 1)), -line.top))
    ]
    return [replace(line, size=line.size or 1) for line in turned]
