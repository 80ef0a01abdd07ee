"""Words that a machine read from the picture of a page, as the printed lines that every other page has too."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from statistics import median

from app.core.model.brief import WordBox
from app.core.page_words import WHOLE
from app.core.text import SOLID, storable, tidy
from app.importers.base import ScannedPage, ScannedWord
from app.importers.draft import without_signs
from app.importers.pdf_page import Line

READING_DPI = 300
"""Dots an inch at which tesseract's models were trained (its manual, Improving the quality of the output)."""
MOST_PIXELS = 40_000_000
"""Of a page to be read by machine: an A3 page at 300 dots an inch has 17 million."""
LEAST = 20
"""Percent of confidence under which a line is taken for specks and shadows: lines of clean scans are read at 80 and more."""

_NO_SPACE_BETWEEN = re.compile(f"[{SOLID}]{{2}}")
_CUT = re.compile(r"(?<=[^\W\d_])[-\u2010\u00ad]$")
_USUAL = (0.6, 1.5)
"""How far the height of a line's ink may be from the usual and still be of the usual type: ascenders alone make a third."""


def lines_of_scan(scan: ScannedPage, width: float, height: float) -> list[Line]:
    """The lines of a scanned page, placed on a page that is, upright, of that size in points, as the reader ordered them."""
    grouped = [list(words) for _, words in groupby(scan.words, key=_line_number)]
    kept = [words for words in grouped if _is_read(words)]
    if not kept:
        return []
    scales = (width / scan.width, height / scan.height, height)
    placed = kept
    if _is_vertical(kept):  # the page is laid on its side, and its lines lie as all others do
        scales = (height / scan.height, width / scan.width, width)
        placed = [[_laid_down(word, scan) for word in words] for words in kept]
    usual = median(_ink(words) for words in placed)
    return [_line(words, lying, scan, scales, usual) for words, lying in zip(kept, placed, strict=True)]


def _is_vertical(lines: Sequence[Sequence[ScannedWord]]) -> bool:
    """Whether most lines of more than three characters are twice as high as wide."""
    long = [words for words in lines if sum(len(word.text) for word in words) > 3]
    return sum(_ink(words) > 2 * (max(word.right for word in words) - min(word.left for word in words)) for words in long) * 2 > len(long)


def _laid_down(word: ScannedWord, scan: ScannedPage) -> ScannedWord:
    return word._replace(left=word.top, right=word.bottom, top=scan.width - word.right, bottom=scan.width - word.left)


def upright_size(scan: ScannedPage, width: float, height: float) -> tuple[float, float]:
    """Width and height of a page once it is turned as it was turned to be read."""
    return (height, width) if scan.turned in (90, 270) else (width, height)


def shifted(words: Iterable[WordBox], by: int) -> tuple[WordBox, ...]:
    """The words with their offsets moved."""
    return tuple(word._replace(start=word.start + by, end=word.end + by) for word in words)


def _line_number(word: ScannedWord) -> int:
    return word.line


def _is_read(words: Sequence[ScannedWord]) -> bool:
    return sum(word.confidence for word in words) >= LEAST * len(words) and any(word.text.strip() for word in words)


def _ink(words: Sequence[ScannedWord]) -> float:
    return max(word.bottom for word in words) - min(word.top for word in words)


def _line(
    words: Sequence[ScannedWord],
    lying: Sequence[ScannedWord],
    scan: ScannedPage,
    scales: tuple[float, float, float],
    usual: float,
) -> Line:
    """A line; ``lying`` are its words where upright lines have been laid down."""
    across, down, page_height = scales
    ink = _ink(lying)
    size = usual if _USUAL[0] * usual <= ink <= _USUAL[1] * usual else ink
    bottom = page_height - max(word.bottom for word in lying) * down
    text, boxes = _joined(words, scan)
    cut = _CUT.search(text)
    return Line(
        text=text[: cut.start()] if cut else text,
        page=scan.page,
        left=min(word.left for word in lying) * across,
        right=max(word.right for word in lying) * across,
        top=bottom + size * down,
        bottom=bottom,
        size=round(size * down, 1) or 1.0,
        cut=cut is not None,
        words=boxes,
    )


def _joined(words: Sequence[ScannedWord], scan: ScannedPage) -> tuple[str, tuple[WordBox, ...]]:
    """The words with a space between them, none between characters of scripts that write none; and where each one stands."""
    text = ""
    boxes: list[WordBox] = []
    for word, said in _said(words):
        text += " " if text and not word.glued and not _NO_SPACE_BETWEEN.fullmatch(text[-1] + said[0]) else ""
        boxes.append(WordBox(len(text), len(text) + len(said), *_box(word, scan), max(0, min(100, word.confidence))))
        text += said
    return text, tuple(boxes)


def _said(words: Sequence[ScannedWord]) -> Iterator[tuple[ScannedWord, str]]:
    for word in words:
        said = tidy(without_signs(storable(word.text)))
        if said:
            yield word, said


def _box(word: ScannedWord, scan: ScannedPage) -> tuple[int, int, int, int]:
    """The box on the page as it lies in the file: a picture that was turned to be read is turned back."""
    left, right = (at * WHOLE // scan.width for at in (word.left, word.right))
    top, bottom = (at * WHOLE // scan.height for at in (word.top, word.bottom))
    if scan.turned == 90:
        return top, WHOLE - right, bottom, WHOLE - left
    if scan.turned == 180:
        return WHOLE - right, WHOLE - bottom, WHOLE - left, WHOLE - top
    if scan.turned == 270:
        return WHOLE - bottom, left, WHOLE - top, right
    return left, top, right, bottom
