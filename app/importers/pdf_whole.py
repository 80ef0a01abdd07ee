"""Lines that PDFium takes apart, made whole: behind a raised mark, and around the readings that stand above signs.

Lengths are in points; a share is one of the size of the type.
"""

import re
from collections.abc import Iterator, Sequence

from app.importers.pdf_page import Line
from app.importers.scanned import shifted

_READING = re.compile("[\u3041-\u30ff ]+")
_SMALL = 0.65
"""Size of a reading at most, as a share of that of its signs (half of it is usual), and of a raised mark behind words."""
_SMALLER = 0.77
"""Size of the mark before a note at most, as a share of that of the note: TeX sets it in 6 points before 8."""
_MARK = re.compile(r"[\divx*†‡§()\[\],]{1,7}")
_OF_NOTE = re.compile(rf"{_MARK.pattern}|[a-z]")
"""The mark before a note may be a letter too; within words a raised letter is a power or an ordinal."""
_NEAR, _BEHIND = 0.25, 1.0
"""Gap between two pieces of one line at most, and between a raised mark and what follows it."""
_NEXT = 1.6
"""Sizes of type from one line of a passage to the next at most."""
_SPACE = 0.15
"""Gap from which there is a space between two words."""


def whole_lines(lines: Sequence[Line]) -> list[Line]:
    """The lines without readings above signs, the pieces of one line together."""
    found: list[Line] = []
    for line in _without_readings(lines):
        if not found or line.left < found[-1].right - 1:  # as most lines are: below the one before
            found.append(line)
        elif _is_mark_of(found[-1], line):
            placed = {"size": line.size, "bold": line.bold, "top": line.top, "bottom": line.bottom, "raised": True}
            found[-1] = joined(found[-1], line, " ")._replace(**placed)
        elif _goes_on(found[-1], line):
            gap = line.left - found[-1].right
            found[-1] = joined(found[-1], line, " " if gap > found[-1].size * _SPACE and line.size > found[-1].size * _SMALL else "")
        else:
            found.append(line)
    return found


def joined(line: Line, after: Line, between: str) -> Line:
    """Two pieces of one line as one, with what stands between them."""
    begin = len(line.text) + len(between)
    words = (*line.words, *shifted(after.words, begin))
    unseen = (*line.unseen, *(part._replace(start=part.start + begin, end=part.end + begin) for part in after.unseen))
    return line._replace(text=f"{line.text}{between}{after.text}", right=after.right, cut=after.cut, words=words, unseen=unseen)


def unseen_passages(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Lines that a page does not show as passages: those of one type and for one reason that stand right below each other."""
    passage: list[Line] = []
    for line in lines:
        if passage and not _is_below(passage[-1], line):
            yield passage
            passage = []
        passage.append(line)
    if passage:
        yield passage


def _is_below(line: Line, after: Line) -> bool:
    alike = line.size == after.size and line.bold == after.bold and line.unseen[0].why == after.unseen[0].why
    return alike and 0 < line.bottom - after.bottom < line.size * _NEXT and not (line.right < after.left or after.right < line.left)


def _goes_on(line: Line, after: Line) -> bool:
    """Whether a piece stands right behind another one, on the same height."""
    gap = after.left - line.right
    if not -1 <= gap < line.size * _BEHIND or line.cells > 1 or after.cells > 1 or line.cut:
        return False
    if min(line.top, after.top) - max(line.bottom, after.bottom) < min(line.top - line.bottom, after.top - after.bottom) / 2:
        return False
    if after.size < line.size * _SMALL:
        return gap < line.size * _NEAR and after.bottom > line.bottom and _MARK.fullmatch(after.text) is not None
    if abs(line.size - after.size) > line.size / 20 or abs(line.bottom - after.bottom) > line.size / 5:
        return False
    return gap < line.size * _NEAR or line.top > after.top + line.size / 20


def _is_mark_of(mark: Line, line: Line) -> bool:
    """Whether a raised mark stands before a line, as the number of a note does."""
    raised = mark.size < line.size * _SMALLER and mark.bottom > line.bottom and mark.top < line.top + line.size / 2
    return raised and 0 <= line.left - mark.right < line.size * _BEHIND and _OF_NOTE.fullmatch(mark.text) is not None


def _without_readings(lines: Sequence[Line]) -> Iterator[Line]:
    for at, line in enumerate(lines):
        may_be = not line.text.isascii() and _READING.fullmatch(line.text) is not None
        if not (may_be and any(_reads(line, other) for other in lines[max(0, at - 2) : at + 3])):
            yield line


def _reads(reading: Line, line: Line) -> bool:
    """Whether small type stands right above a line."""
    apart = reading.bottom - line.top
    above = reading.size <= line.size * _SMALL and abs(apart) < line.size * 0.6 and reading.bottom > line.bottom + line.size / 2
    return above and reading.left < line.right + line.size and reading.right > line.left - line.size
