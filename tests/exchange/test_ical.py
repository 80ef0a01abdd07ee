"""Calendar files as RFC 5545 wants them, read back by the importer of calendars."""

import re
from datetime import UTC, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from app.core.text import tidy
from app.exchange.ical import LONGEST, CalendarEvent, write_calendar
from app.importers.base import Document, ImportOptions
from app.importers.cards import Calendar

SEOUL = ZoneInfo("Asia/Seoul")
MADE = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
UID = UUID(int=7)


def event(**more: object) -> CalendarEvent:
    return CalendarEvent(**({"uid": UID, "title": "Talks", "start": datetime(2026, 3, 14, 10, 0, tzinfo=SEOUL)} | more))  # type: ignore[arg-type]


def test_a_file_is_what_the_standard_says_letter_by_letter() -> None:
    written = write_calendar([event(end=datetime(2026, 3, 14, 11, 15, tzinfo=SEOUL), place="Seoul; Hall 2, east", revision=3)], MADE)
    assert written.decode().split("\r\n") == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Attache//Programme//EN",
        "CALSCALE:GREGORIAN",
        "BEGIN:VEVENT",
        "UID:00000000-0000-0000-0000-000000000007",
        "DTSTAMP:20260301T093000Z",
        "DTSTART:20260314T010000Z",
        "DTEND:20260314T021500Z",
        "SUMMARY:Talks",
        "LOCATION:Seoul\\; Hall 2\\, east",
        "SEQUENCE:3",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]


def test_a_moment_of_no_zone_stays_one_of_the_place_s_own_clock() -> None:
    assert b"DTSTART:20260314T100000\r\n" in write_calendar([event(start=datetime(2026, 3, 14, 10, 0))], MADE)


def test_parts_belong_to_their_meeting_and_marked_ones_are_confidential() -> None:
    written = write_calendar([event(part_of=UUID(int=1), about="SECRET\nKOR only", confidential=True)], MADE).decode()
    assert "RELATED-TO:00000000-0000-0000-0000-000000000001\r\n" in written
    assert "DESCRIPTION:SECRET\\nKOR only\r\nCLASS:CONFIDENTIAL\r\n" in written


TITLES = st.text(st.characters(exclude_categories=("Cs", "Cn", "Co")), max_size=200)


@given(TITLES, TITLES, st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1)), st.integers(1, 3000))
def test_whatever_is_written_folds_at_75_octets_and_is_read_back(title: str, place: str, start: datetime, minutes: int) -> None:
    begin = start.replace(microsecond=0, tzinfo=SEOUL)
    written = write_calendar([event(title=f"T {title}", place=place, start=begin, end=begin + timedelta(minutes=minutes))], MADE)
    lines = written.split(b"\r\n")
    assert all(len(line) <= LONGEST for line in lines)
    assert lines.pop() == b""
    for line in lines:
        line.decode()
        assert re.fullmatch(rb"[^\x00-\x08\x0a-\x1f\x7f]+", line)
    (found,) = Calendar().read(Document(written, ".ics"), ImportOptions()).events
    assert (found.start, found.end) == (begin, begin + timedelta(minutes=minutes))
    if title.isprintable() and place.isprintable():
        assert (found.title, found.place) == (tidy(f"T {title}"), tidy(place))


def test_a_long_line_of_hangul_is_cut_between_letters() -> None:
    written = write_calendar([event(title="회담" * 60)], MADE)
    assert "회담" * 60 in written.decode().replace("\r\n ", "")
