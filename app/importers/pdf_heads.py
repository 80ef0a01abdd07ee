"""What stands at head and foot of PDF pages and is no text of theirs: running heads and page numbers."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median

from app.importers.pdf_notes import is_note, marks_in
from app.importers.pdf_page import Line

PAGE_NUMBER = re.compile(r"(?:page\s*|p\.\s*|[-–—]\s*)?(\d{1,4}|[ivxlc]{1,6})(?:\s*[-–—]|\s*(?:/|of)\s*\d{1,4})?", re.IGNORECASE)
_FIGURE = re.compile(r"\d")
_NO_FIGURES = bytes(code for code in range(128) if not chr(code).isdigit())
_FIGURES = re.compile(r"\d+")
_BEGINNINGS = frozenset("0123456789([")
_MARGIN = 0.12
"""The share of the page's height at head and foot in which running heads and page numbers stand."""
_ROWS = 5
"""Lines of one page that differ in their figures alone, up to which they may be page numbers and running heads."""
_PLACE = 3.0
"""Points by which the height of a running head may differ from page to page where its number differs as well."""
_SURE = 3
"""On how many pages, if these are half of all, a line is a running head even if it stands among others."""
_PITCH = 1.6
"""Sizes of type from one line of a text to the next at most."""
_SENTENCE = 20
"""Characters from which a line may be of a sentence; a running head that is longer is looked at among the lines around it."""
_ENDED = re.compile(r"(?:[a-z)]{2}[.!?]|[가-힣]다\.|。)[”’\"')」』]*$")
_LEVEL = 1.0
"""Points by which two parts of one running head may differ in height."""
_LONGEST = 4
"""Figures of a page number at most."""


_Key = tuple[str, int]
"""A line without one of its figures, and how far this is from the number of its page in the file."""


@dataclass(frozen=True, slots=True)
class PageCuts:
    """What stands at head and foot of one page and is no text: running heads, and the page number printed there."""

    heads: tuple[Line, ...] = ()
    numbers: tuple[Line, ...] = ()

    @property
    def label(self) -> str:
        """The number as printed, or empty."""
        found = PAGE_NUMBER.fullmatch(self.numbers[0].text) if self.numbers else None
        return found[1] if found else ""


def cuts_of(pages: Sequence[Sequence[Line]], heights: Sequence[float], usual: float) -> list[PageCuts]:
    """The running heads and page numbers of each page: a line at head or foot that other pages have too.

    It may differ from page to page in one figure, if this grows with the pages as their numbers do. A note is no head, and
    what is larger than the ``usual`` type is one only if it is the same on other pages.
    """
    edges = [_edge_lines(lines, height) for lines, height in zip(pages, heights, strict=True)]
    edges = [_without_notes(shown, lines, height) for shown, lines, height in zip(edges, pages, heights, strict=True)]
    patterns = {line.text: _pattern(line.text) for lines in edges for line in lines}
    often = Counter(text for lines in edges for text in {patterns[line.text] for line in lines})
    often.subtract({pattern: often[pattern] for pattern in _of_tables(pages)})
    least = 2 if len(pages) < 6 else max(3, len(pages) // 5)
    heads = _Heads([[line for line in lines if often[patterns[line.text]] >= least] for lines in edges], least, usual)
    cuts: list[PageCuts] = []
    for lines, page in zip(edges, pages, strict=True):
        numbers = tuple(line for line in lines if len(pages) > 1 and PAGE_NUMBER.fullmatch(line.text) and often[patterns[line.text]] >= 2)
        found = [line for line in lines if line not in numbers and heads.has(line, page)]
        if found:
            found = [line for line in lines if line in found or (line not in numbers and _goes_with(found, line))]
        cuts.append(PageCuts(tuple(found), numbers))
    return cuts


class _Heads:
    """Which lines of the margins are running heads, of those (by page) that may be: the same on other pages, or in type below the
    ``usual`` size with the number of its page, at the height where it is on other pages."""

    def __init__(self, candidates: Sequence[Sequence[Line]], least: int, usual: float) -> None:
        self._least, self._pages = least, len(candidates)
        self._same = Counter(text for lines in candidates for text in {line.text for line in lines})
        told = [
            (line, list(_numbered(line))) for lines in candidates for line in lines if self._same[line.text] < least and line.size < usual
        ]
        heights: dict[_Key, list[float]] = defaultdict(list)
        for line, keys in told:
            for key in keys:
                heights[key].append(line.bottom)
        usually = {key: median(found) for key, found in heights.items() if _are_level(found, least)}
        self._in_place = {line for line, keys in told if any(abs(line.bottom - usually[key]) < _PLACE for key in keys if key in usually)}

    def has(self, line: Line, page: Sequence[Line]) -> bool:
        """Whether a line is a running head. One that is on few pages, or differs, stands apart from the text of its page."""
        count = self._same[line.text]
        if count >= max(_SURE, self._pages / 2):
            return len(line.text) < _SENTENCE or not self._is_of_text(line, page)
        if not count or (count < self._least and line not in self._in_place):
            return False
        low, high = line.bottom - line.size * _PITCH, line.bottom + line.size * _PITCH
        return not any(self._goes_on(line, other) for other in [other for other in page if low < other.bottom < high])

    def _is_of_text(self, line: Line, page: Sequence[Line]) -> bool:
        """Whether a line that most pages have is of a paragraph that they repeat: whole sentences, and the text of the page goes on
        right below or above them."""
        same = [line]
        for other in sorted(page, key=lambda other: abs(other.bottom - line.bottom)):
            if self._same[other.text] >= self._least and any(_is_next(one, other) for one in same):
                same.append(other)
        words = " ".join(one.text for one in sorted(same, key=lambda one: -one.bottom))
        return _ENDED.search(words) is not None and any(
            _is_next(one, other) and self._same[other.text] < self._least for one in same for other in page
        )

    def _goes_on(self, line: Line, other: Line) -> bool:
        """Whether a line near another one, on this page alone, stands right above or below it in its type."""
        near = line.size / 2 < abs(line.bottom - other.bottom) and other.left < line.right and other.right > line.left
        return near and other.size == line.size and self._same[other.text] < self._least


def _is_next(line: Line, other: Line) -> bool:
    """Whether another line stands right above or below one, in its type and over or under its words."""
    apart = abs(line.bottom - other.bottom)
    return line.size / 2 < apart < line.size * _PITCH and other.size == line.size and other.left < line.right and other.right > line.left


def _are_level(heights: Sequence[float], least: int) -> bool:
    """Whether enough of them are about the same."""
    if len(heights) < least:
        return False
    at = median(heights)
    return sum(abs(height - at) < _PLACE for height in heights) >= least


def _numbered(line: Line) -> Iterator[_Key]:
    """The keys of a line, one for each figure that may be a page number."""
    for found in _FIGURES.finditer(line.text):
        if len(found.group()) <= _LONGEST:
            yield f"{line.text[: found.start()]}#{line.text[found.end() :]}", int(found.group()) - line.page


def _goes_with(heads: Sequence[Line], line: Line) -> bool:
    """Whether a line is level with a running head, in its type: the other half of it, which may change from page to page."""
    return any(abs(head.bottom - line.bottom) < _LEVEL and head.size == line.size for head in heads)


def _without_notes(edge: list[Line], lines: Sequence[Line], height: float) -> list[Line]:
    """The lines of the margins that do not begin a note at the foot."""
    begun = [line for line in edge if line.text[0] in _BEGINNINGS and line.top < height / 2 and not PAGE_NUMBER.fullmatch(line.text)]
    marks = marks_in(lines) if begun else frozenset[str]()
    noted = [line for line in begun if is_note(line, marks)]
    return [line for line in edge if line not in noted] if noted else edge


def _of_tables(pages: Sequence[Sequence[Line]]) -> set[str]:
    """The patterns with figures that many lines of one page have: rows of a table, and no running heads or page numbers."""
    found: set[str] = set()
    for lines in pages:
        if _figures_in("".join([line.text for line in lines])) <= _ROWS:
            continue
        told = [line for line in lines if _FIGURE.search(line.text)]
        if len(told) > _ROWS:
            found |= {pattern for pattern, count in Counter(_pattern(line.text) for line in told).items() if count > _ROWS}
    return found


def _figures_in(text: str) -> int:
    """How many figures a text has. Of a plain text they are counted by its bytes, which takes a tenth of the time."""
    return len(text.encode().translate(None, _NO_FIGURES)) if text.isascii() else len(_FIGURE.findall(text))


def _edge_lines(lines: Sequence[Line], height: float) -> list[Line]:
    """The lines in the margins, and the outermost line at head and foot if it is a number alone."""
    head, foot = height * (1 - _MARGIN), height * _MARGIN
    tops = [line.top for line in lines]
    lowest, highest = min(tops, default=0.0), max(tops, default=0.0)
    return [
        line
        for line in lines
        if line.bottom > head or line.top < foot or (line.top in (lowest, highest) and PAGE_NUMBER.fullmatch(line.text))
    ]


def _pattern(text: str) -> str:
    """The text of a line with its figures made equal; a Roman numeral alone counts as a figure."""
    return _FIGURES.sub("#", "#" if PAGE_NUMBER.fullmatch(text) else text.lower())
