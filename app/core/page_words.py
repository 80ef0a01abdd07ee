"""Words of a page as it was printed, and the way between them and the text that is read: by letters alone.

Page and text differ in line ends, hyphens, ligatures and the order of notes, so only letters and digits are compared.
A place counts only where nothing else could be meant: words that stand twice are told apart by what is beside them, or not at all.
"""

import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from app.core.model.brief import WordBox
from app.core.text import Span

BESIDE = (24, 120, 600)
"""Letters before and after that tell equal words apart: first within a line of a narrow column, then ever farther,
for what stands near is the least likely to be parted by a column or a note."""

WHOLE = 10_000
"""Width and height of a page in the units of a ``WordBox``."""

GUTTER = 0.025
"""Share of a page's width that parts two columns: 15 points of A4; justified words stand closer."""


class CharBox(NamedTuple):
    """Where a character stands on its page, as shares of the page's width and height from its upper left corner."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Letters:
    """The letters and digits of a text, folded; letter ``i`` is a part of the character at ``places[i]``."""

    text: str
    places: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> "Letters":
        """The letters of a text. Width, ligatures, accents' composition and case make no difference."""
        letters: list[str] = []
        places: list[int] = []
        for at, character in enumerate(text):
            for letter in unicodedata.normalize("NFKC", character).casefold() if not character.isspace() else "":
                if letter.isalnum():
                    letters.append(letter)
                    places.append(at)
        return cls("".join(letters), tuple(places))

    def span(self, text: str, start: int, end: int) -> Span | None:
        """Where the words ``text[start:end]`` of another text stand in this one; None where that is not certain."""
        wanted = Letters.of(text[start:end]).text
        if not wanted:
            return None
        found = tuple(self._all(wanted))
        for beside in BESIDE if len(found) > 1 else ():
            before = Letters.of(text[max(0, start - 3 * beside) : start]).text[-beside:]
            after = Letters.of(text[end : end + 3 * beside]).text[:beside]
            found = self._told_apart(found, len(wanted), before, after)
            if len(found) == 1:
                break
        return self._source(found[0], found[0] + len(wanted)) if len(found) == 1 else None

    def _all(self, wanted: str) -> Iterator[int]:
        at = self.text.find(wanted)
        while at >= 0:
            yield at
            at = self.text.find(wanted, at + 1)

    def _told_apart(self, found: tuple[int, ...], length: int, before: str, after: str) -> tuple[int, ...]:
        """Those places that have the same letters beside them on both sides, else the only one that has them on one."""
        left = {at for at in found if before and self.text[:at].endswith(before)}
        right = {at for at in found if after and self.text.startswith(after, at + length)}
        for likely in (left & right, left | right):
            if likely:
                return tuple(likely)
        return found

    def _source(self, start: int, end: int) -> Span:
        return Span(self.places[start], self.places[end - 1] + 1)


@dataclass(frozen=True, slots=True)
class PageWords:
    """The characters of a page in the order of its file, each with its box (None for what is not drawn)."""

    text: str
    boxes: tuple[CharBox | None, ...]
    letters: Letters

    @classmethod
    def of(cls, text: str, boxes: tuple[CharBox | None, ...]) -> "PageWords":
        """The words of a page; there is a box for each character."""
        return cls(text, boxes, Letters.of(text))

    @classmethod
    def read(cls, raw: str, words: Iterable[WordBox]) -> "PageWords":
        """The words of a page that a machine read, in the order of the raw text; the letters of each share its box evenly."""
        letters: list[str] = []
        boxes: list[CharBox | None] = []
        for word in words:
            said = raw[word.start : word.end]
            left, top, right, bottom = (edge / WHOLE for edge in (word.left, word.top, word.right, word.bottom))
            step = (right - left) / max(1, len(said))
            letters += (said, " ")
            boxes += (CharBox(left + step * number, top, left + step * (number + 1), bottom) for number in range(len(said)))
            boxes.append(None)
        return cls.of("".join(letters), tuple(boxes))

    def lines(self, span: Span) -> tuple[CharBox, ...]:
        """The stretch as one box a line, so that neighbouring characters are not filled twice."""
        lines: list[CharBox] = []
        for box in (box for box in self.boxes[span.start : span.end] if box):
            if lines and _same_line(lines[-1], box):
                last = lines[-1]
                lines[-1] = CharBox(last.left, min(last.top, box.top), max(last.right, box.right), max(last.bottom, box.bottom))
            else:
                lines.append(box)
        return tuple(lines)

    def column_left(self, line: CharBox) -> float:
        """Where the printed line begins that a box stands in: farther left there is a gap wider than any between words."""
        left = line.left
        beside = (box for box in self.boxes if box and box.left < line.left and min(box.bottom, line.bottom) > max(box.top, line.top))
        for box in sorted(beside, key=lambda box: -box.right):
            if box.right < left - GUTTER:
                break
            left = min(left, box.left)
        return left

    def at(self, x: float, y: float) -> int:
        """The character nearest to a point of the page (shares of width and height); -1 where the page has no words."""
        nearest, least = -1, float("inf")
        for number, box in enumerate(self.boxes):
            if box is None:
                continue
            aside = max(box.left - x, 0.0, x - box.right)
            # A point between two lines belongs to the nearer line, however far along it; so height counts more than width
            apart = aside + 8 * max(box.top - y, 0.0, y - box.bottom)
            if apart < least:
                nearest, least = number, apart
        return nearest

    def first_below(self, y: float) -> int:
        """The first character in the order of the file that begins below a height; -1 where there is none."""
        return next((number for number, box in enumerate(self.boxes) if box and box.top >= y and self.text[number].isalnum()), -1)


def _same_line(line: CharBox, box: CharBox) -> bool:
    """Whether a box goes on in a line: it is as high as the line for the most part, and not back at its beginning."""
    overlap = min(line.bottom, box.bottom) - max(line.top, box.top)
    return overlap > 0.5 * min(line.bottom - line.top, box.bottom - box.top) and line.left <= box.left <= line.right + 0.06


def page_of(page_starts: tuple[int, ...], offset: int) -> int:
    """The page (from 1) on which a clean offset stands, 0 where a text has no pages."""
    return bisect_right(page_starts, offset)


def pieces_of(page_starts: tuple[int, ...], start: int, end: int) -> Iterator[tuple[int, Span]]:
    """A stretch of the clean text cut at the page ends: each page (from 1) with its piece."""
    for page in range(max(1, page_of(page_starts, start)), len(page_starts) + 1):
        begin = max(start, page_starts[page - 1])
        finish = min(end, page_starts[page]) if page < len(page_starts) else end
        if begin >= end:
            return
        if finish > begin:
            yield page, Span(begin, finish)
