"""The meeting in the sidebar: one that is held now, the next that comes, else the last one held."""

from datetime import UTC, datetime, timedelta

import pytest

from app.core.language import Language
from app.core.model.meeting import Meeting, Occasion
from app.ui.summary import next_meeting
from app.ui.views.next_meeting import NextMeeting, Tense

NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def held(title: str, start: float, hours: float | None) -> Meeting:
    """A meeting that begins so many hours from now."""
    begin = NOW + timedelta(hours=start)
    return Meeting(title=title, occasion=Occasion.MINISTERIAL, start=begin, end=begin + timedelta(hours=hours) if hours else None)


def shown(*meetings: Meeting) -> NextMeeting:
    found = next_meeting(meetings, NOW, Language.EN)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("start", "hours", "tense"),
    [(-1, 2, Tense.NOW), (-30, 48, Tense.NOW), (-3, 1, Tense.LAST), (-48, 2, Tense.LAST), (2, 1, Tense.NEXT), (72, 1, Tense.NEXT)],
)
def test_a_meeting_is_told_by_the_clock(start: float, hours: float, tense: Tense) -> None:
    assert shown(held("Ferry talks", start, hours)).tense is tense


def test_without_an_end_a_meeting_that_began_today_may_go_on() -> None:
    assert shown(held("Ferry talks", -2, None)).tense is Tense.NOW
    assert shown(held("Ferry talks", -26, None)).tense is Tense.LAST


def test_what_is_over_gives_way_to_what_comes_the_same_day() -> None:
    over, later = held("Breakfast", -4, 1), held("Dinner", 6, 2)
    assert (shown(over, later).title, shown(over, later).tense) == ("Dinner", Tense.NEXT)
    going = held("Lunch", -1, 2)
    assert (shown(over, later, going).title, shown(over, later, going).tense) == ("Lunch", Tense.NOW)


def test_of_meetings_that_are_over_the_last_one_is_shown() -> None:
    assert shown(held("Old", -500, 1), held("Breakfast", -4, 1)).title == "Breakfast"


def test_no_meeting_with_a_date_is_none() -> None:
    assert next_meeting((Meeting(title="Some day", occasion=Occasion.VISIT),), NOW, Language.EN) is None
