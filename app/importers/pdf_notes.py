"""Notes at the foot of a PDF page or of one of its columns: what tells them from the text, and where each begins."""

import re
from collections.abc import Iterator, Sequence, Set

from app.core.text import CJK
from app.importers.pdf_page import Line

SMALL = 0.93
"""Font size of notes at most, as a share of the body's."""
_FIRST = re.compile(r"[\d¹²³⁰-⁹*†‡§¶‖※\[]")
_NUMBER = re.compile(rf"[(\[]?(\d{{1,3}})(?:[)\].]{{1,2}}\s?|\s|(?=[A-Z{CJK}]))")
_LETTERED = re.compile(r"[a-z] \S")
_SIGN = re.compile(r"[¹²³⁰-⁹*†‡§¶‖※\[]")
_SIGNED = re.compile(r"(?:\*{1,3}|[†‡¶‖]{1,2}|[§※])\s?(?=[^\W\d_]|[“‘\"'「『(])")
"""A sign that begins a note, and its first words: behind a § of a law stands a figure."""
_RAISED = re.compile(r"(?<!\d)\d{1,3}(?!\w)")
_BEFORE = re.compile(r"[^\W\d_](?: ?[.,;:”’\"')\]」』。、！？]{1,3})?[(\[]?$|[）」』】〕][。、]?$")
"""What stands before the mark of a note: a word or its full stop, without a space; justified Korean has one before the stop."""
_FAR = 1.5
"""Sizes of type between the text and the notes below it at least where nothing but that tells them apart."""
_LAST_MARK = re.compile(r"(?<=[^\W\d_][.!?…”’\"')\]])\d{1,3}$|(?<=[。！？）」』】〕])\d{1,3}$|(?<=[가-힣] [.!?])\d{1,3}$")
_NEAR = 6
"""Characters before a mark by which it is judged."""


def marks_in(lines: Sequence[Line]) -> Set[str]:
    """The numbers that stand on a page as marks of notes do; that one is raised cannot be told within a line."""
    found = ((line.text, mark) for line in lines for mark in _RAISED.finditer(line.text))
    return {mark.group() for text, mark in found if _BEFORE.search(text, max(0, mark.start() - _NEAR), mark.start())}


def without_mark(text: str) -> str:
    """A line without the mark of a note behind its last stop, so that it can be seen whether a sentence ends there."""
    return _LAST_MARK.sub("", text) if text[-1:].isdecimal() else text


def is_note(line: Line, marks: Set[str]) -> bool:
    """Whether a line begins with the number of a note: a raised one, or one whose mark stands in the text."""
    found = _NUMBER.match(line.text)
    return found is not None and any(map(str.isalpha, line.text)) and (line.raised or found[1] in marks)


def without_notes(lines: Sequence[Line], body: float) -> tuple[list[Line], list[Line]]:
    """The lines of a page apart from the notes at the foot of it, or of one of its columns.

    Notes are in small type and begin with a number, or in any type with a raised number: its mark stands in the text, or it stands
    far below the text.
    """
    main, notes = list[Line](), list[Line]()
    most = body * SMALL
    if not [line for line in lines if line.size <= most or line.raised]:
        return list(lines), notes
    raised = any(line.raised for line in lines)
    marks = marks_in(lines) if raised else frozenset[str]()
    begin = 0
    for at in range(1, len(lines) + 1):
        if at < len(lines) and not _ends_column(lines[at - 1], lines[at], body, raised=raised):
            continue
        start = _start_of_notes(lines, begin, at, body)
        if raised:
            start = next((first for first in range(begin, start) if _begins_raised(lines, first, marks)), start)
        main += lines[begin:start]
        notes += lines[start:at]
        begin = at
    return main, notes


def _ends_column(line: Line, after: Line, body: float, *, raised: bool) -> bool:
    """Whether notes may end between two lines: the text goes on higher on the page."""
    return after.bottom > line.top and ((raised and not after.raised) or (is_small(line, body) and not is_small(after, body)))


def _start_of_notes(lines: Sequence[Line], begin: int, end: int, body: float) -> int:
    """Where the notes in small type begin at the end of a column."""
    small = end
    while small > begin and is_small(lines[small - 1], body):
        small -= 1
    return next((at for at in range(small, end) if _begins_note(lines[at])), end)


def _begins_raised(lines: Sequence[Line], at: int, marks: Set[str]) -> bool:
    """Whether notes begin with a line (by place) that begins with a raised number."""
    line = lines[at]
    if not line.raised or not is_note(line, marks):
        return False
    found = _NUMBER.match(line.text)
    return (found is not None and found[1] in marks) or (at > 0 and lines[at - 1].bottom - line.top > line.size * _FAR)


def _begins_note(line: Line) -> bool:
    """Whether a line begins with a note's number or raised letter, and has words: the figures at the axis of a chart are small too."""
    marked = _FIRST.match(line.text) or (line.raised and _LETTERED.match(line.text))
    return bool(marked) and any(map(str.isalpha, line.text))


def is_small(line: Line, body: float) -> bool:
    """Whether a line is in smaller type than the text."""
    return line.size <= body * SMALL


def single_notes(groups: Sequence[Sequence[Line]]) -> Iterator[list[Line]]:
    """Lines of notes, in the groups in which they stand, as single notes.

    One begins where a line has the number after that of the note before it, or a raised one; a group without a number goes on
    with the note before it.
    """
    note: list[Line] = []
    number = 0
    for line, first in ((line, at == 0) for lines in groups for at, line in enumerate(lines)):
        found = _NUMBER.match(line.text)
        if note and (_is_next(found, number) or line.raised or _SIGNED.match(line.text) or (first and (found or _SIGN.match(line.text)))):
            yield note
            note = []
        number = int(found[1]) if found and not note else number
        note.append(line)
    if note:
        yield note


def _is_next(found: re.Match[str] | None, number: int) -> bool:
    return found is not None and int(found[1]) == number + 1
