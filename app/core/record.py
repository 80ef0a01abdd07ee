"""The record of a meeting: lines that were noted while it went on, each with when, under what, and the words.

A line is kept as one text, ``14:05, Ferry, point 2: They agreed.``, so that it is searched and printed as it is read.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from app.core.model.meeting import LineKind, Meeting, MeetingLine
from app.core.text import detect_language

_HEAD = re.compile(r"(?P<time>\d{1,2}:\d{2})(?:, (?P<rest>.*))?", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Noted:
    """A line of the record, taken apart. ``time`` is ``14:05`` or nothing, ``place`` the subject with the number of the point."""

    words: str
    time: str = ""
    place: str = ""

    @property
    def head(self) -> str:
        """When and under what."""
        return ", ".join(part for part in (self.time, self.place) if part)

    @property
    def text(self) -> str:
        """The line as it is kept."""
        return f"{self.head}: {self.words}" if self.head else self.words


def noted(text: str, titles: Iterable[str] = ()) -> Noted:
    """Take a line apart; ``titles`` are the subjects it may be about, for a title may have a colon of its own.

    A line that begins with neither a time nor a subject is all words.
    """
    found = _HEAD.match(text)
    if found is None:
        about = max((title for title in titles if title and text.startswith(f"{title}: ")), key=len, default="")
        return Noted(text[len(about) + 2 :], place=about) if about else Noted(text)
    time, rest = found["time"], found["rest"]
    if rest is None:
        after = text[found.end() :]
        return Noted(after[2:], time) if after.startswith(": ") else Noted(text)
    begun = max((len(title) for title in titles if title and rest.startswith(title)), default=0)
    place, colon, words = rest[begun:].partition(": ")
    return Noted(words, time, rest[:begun] + place) if colon else Noted(text)


def with_noted(meeting: Meeting, line_id: UUID | None, what: Noted) -> Meeting:
    """The meeting with a line of its record in new words, or with one more where no line is named; one that is gone changes nothing."""
    language = detect_language(what.words)
    if line_id is None:
        line = MeetingLine(kind=LineKind.RECORD, text=what.text, language=language)
        return replace(meeting, lines=(*meeting.lines, line))
    lines = tuple(replace(line, text=what.text, language=language) if line.id == line_id else line for line in meeting.lines)
    return replace(meeting, lines=lines)


def without_noted(meeting: Meeting, line_id: UUID) -> Meeting:
    """The meeting without a line of its record."""
    return replace(meeting, lines=tuple(line for line in meeting.lines if line.id != line_id))


def line_holding(lines: Sequence[MeetingLine], quote: str, before: str, after: str) -> MeetingLine | None:
    """The line that has the quoted words; of several the one whose own words around them are more those of ``before`` and ``after``."""
    best, found = -1, None
    for line in lines:
        at = line.text.find(quote) if quote else -1
        while at >= 0:
            alike = _alike(reversed(line.text[:at]), reversed(before)) + _alike(line.text[at + len(quote) :], after)
            if alike > best:
                best, found = alike, line
            at = line.text.find(quote, at + 1)
    return found


def _alike(one: Iterable[str], other: Iterable[str]) -> int:
    count = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        count += 1
    return count
