"""Meetings in the lists: what comes first, the hour at its place, and what a calendar brings without a name."""

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

from app.core.calendar_order import nearest_first
from app.core.jobs import Silent
from app.core.language import Language
from app.core.model.meeting import Meeting, Occasion
from app.services.importing import ImportChoices
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.summary import next_meeting, summarise
from app.ui.views.meeting.list import MeetingListScreen
from app.ui.views.next_meeting import Tense
from app.ui.worded import wording_of
from app.ui.wording import day_and_hour

NOW = datetime(2031, 4, 10, 12, tzinfo=UTC)
FAR_WEST = timezone(timedelta(hours=-3, minutes=-30))


def meeting(title: str, days: float | None) -> Meeting:
    return Meeting(title=title, occasion=Occasion.PHONE, start=None if days is None else NOW + timedelta(days=days))


LATER, SOON, TODAY, HELD, LONG_HELD, SOME_DAY = (
    meeting(title, days)
    for title, days in (("Later", 9), ("Soon", 2), ("Today", -0.1), ("Held", -1), ("Long held", -400), ("Some day", None))
)


def test_what_comes_stands_first_in_order_then_what_was_the_latest_first() -> None:
    mixed = (LONG_HELD, LATER, HELD, SOME_DAY, TODAY, SOON)
    assert [each.title for each in nearest_first(mixed, NOW)] == ["Today", "Soon", "Later", "Some day", "Held", "Long held"]


def test_the_list_stands_in_that_order_by_the_clock_that_it_is_given(empty: MainWindow) -> None:
    for each in (LONG_HELD, LATER, HELD, SOON):
        empty.services.meetings.save(each, "Begin the meeting")
    screen = MeetingListScreen(empty.context, clock=lambda: NOW)
    assert [entry.title for entry in screen.fetch()] == ["Soon", "Later", "Held", "Long held"]


def test_the_next_meeting_is_one_to_come_and_a_past_one_is_called_the_last(empty: MainWindow) -> None:
    found = next_meeting((HELD, LATER, SOON), NOW, Language.EN)
    assert found is not None and (found.title, found.tense) == ("Soon", Tense.NEXT)
    past = next_meeting((LONG_HELD, HELD), NOW, Language.EN)
    assert past is not None and (past.title, past.tense) == ("Held", Tense.LAST)
    empty.services.meetings.save(HELD, "Begin the meeting")
    for now, words in ((NOW, "LAST MEETING"), (NOW - timedelta(days=9), "NEXT MEETING")):
        empty.sidebar.show_summary(summarise(empty.services, now, Language.EN))
        assert empty.sidebar.next._head.text() == words


def test_the_hour_is_that_of_the_place_and_says_how_far_it_is_from_utc() -> None:
    here = datetime(2031, 4, 14, 9, 5).astimezone()
    there = Meeting(title="Call", occasion=Occasion.PHONE, start=datetime(2031, 4, 14, 9, 5, tzinfo=FAR_WEST))
    assert day_and_hour(there, Language.EN).endswith("09:05 (UTC\N{MINUS SIGN}3:30)")
    assert day_and_hour(Meeting(title="Call", occasion=Occasion.PHONE, start=here), Language.EN).endswith(" 09:05")
    midnight = datetime(2031, 4, 14, tzinfo=UTC)
    whole = Meeting(title="Visit", occasion=Occasion.VISIT, start=midnight, end=midnight + timedelta(days=2))
    assert ":" not in day_and_hour(whole, Language.EN)
    assert day_and_hour(meeting("Some day", None), Language.EN) == ""


CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:one
DTSTART:20310414T090500Z
END:VEVENT
BEGIN:VEVENT
UID:two
DTSTART:20310415T100000Z
SUMMARY:Pier walk
END:VEVENT
END:VCALENDAR
"""


def test_an_event_without_a_name_is_told_by_its_moment_and_called_so_in_each_language(empty: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "walks.ics"
    path.write_text(CALENDAR, encoding="utf-8")
    brief = empty.services.imports.import_paths([path], ImportChoices(), Silent()).files[0].briefs[0].brief
    assert "2031" in empty.services.library.detail(brief.id).text.splitlines()[0]
    empty.go(Place(Room.MEETINGS))
    screen = empty.screen_shown
    assert isinstance(screen, MeetingListScreen)
    titles = [entry.title for entry in screen.fetch()]
    assert titles == ["Event without a name", "Pier walk"]
    hours = {entry.title: entry.right for entry in screen.fetch()}
    assert "09:05" in hours["Event without a name"] and "10:00" in hours["Pier walk"]
    stored = {each.title: wording_of(empty.services, Language.KO).called(each, "title") for each in empty.services.meetings.all()}
    assert stored == {"Event without a name": "제목 없는 일정", "Pier walk": "Pier walk"}
