"""Calendars (iCalendar, RFC 5545), written: an event is its title, its time and its place."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

LONGEST = 75
"""Octets of a line without its end (RFC 5545, 3.1)."""
_GONE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
"""Controls that no text value may hold (3.3.11)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarEvent:
    """One event. The same ``uid`` in a later file brings the event up to date; ``revision`` grows with each change.

    ``part_of`` is the event that this one belongs to. A moment without a time zone is one of the place's own clock.
    """

    uid: UUID
    title: str
    start: datetime
    end: datetime | None = None
    place: str = ""
    about: str = ""
    part_of: UUID | None = None
    revision: int = 0
    confidential: bool = False


def write_calendar(events: Iterable[CalendarEvent], made: datetime) -> bytes:
    """The file. ``made`` is when what it says was last changed (DTSTAMP)."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Attache//Programme//EN", "CALSCALE:GREGORIAN"]
    for event in events:
        lines += _event(event, made)
    lines.append("END:VCALENDAR")
    return "".join(f"{folded}\r\n" for line in lines for folded in _folded(line)).encode()


def _event(event: CalendarEvent, made: datetime) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{event.uid}"
    yield f"DTSTAMP:{_utc(made)}"
    yield f"DTSTART:{_moment(event.start)}"
    if event.end is not None and event.end > event.start:
        yield f"DTEND:{_moment(event.end)}"
    yield f"SUMMARY:{_text(event.title)}"
    if event.place:
        yield f"LOCATION:{_text(event.place)}"
    if event.about:
        yield f"DESCRIPTION:{_text(event.about)}"
    if event.confidential:
        yield "CLASS:CONFIDENTIAL"
    if event.part_of is not None:
        yield f"RELATED-TO:{event.part_of}"
    yield f"SEQUENCE:{event.revision}"
    yield "END:VEVENT"


def _moment(moment: datetime) -> str:
    """In UTC, which every calendar knows without a table of zones."""
    return _utc(moment) if moment.tzinfo else f"{moment:%Y%m%dT%H%M%S}"


def _utc(moment: datetime) -> str:
    # %Y drops leading zeros on some systems
    known = moment.astimezone(UTC)
    return f"{known.year:04d}{known:%m%dT%H%M%S}Z"


def _text(words: str) -> str:
    whole = _GONE.sub("", words.replace("\r\n", "\n").replace("\r", "\n"))
    return whole.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _folded(line: str) -> Iterator[str]:
    """A long line cut into such as may be written, never within a character; each further one begins with a space."""
    begun, size = "", 0
    for character in line:
        octets = len(character.encode())
        if size + octets > LONGEST:
            yield begun
            begun, size = " ", 1
        begun, size = begun + character, size + octets
    yield begun
