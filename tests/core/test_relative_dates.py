"""Relative dates mean a day that follows from the day of writing; the expected days are read off a calendar."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.relative_dates import relative_dates, written_on

THURSDAY = date(2025, 8, 14)


@pytest.mark.parametrize(
    ("text", "written", "meant"),
    [
        ("the summit next Saturday", THURSDAY, "2025-08-23"),
        ("the summit next Saturday", date(2025, 5, 30), "2025-06-07"),
        ("they met last Saturday", THURSDAY, "2025-08-09"),
        ("they met last Tuesday", THURSDAY, "2025-08-12"),
        ("this Saturday", THURSDAY, "2025-08-16"),
        ("she said Thursday", date(2025, 5, 30), "2025-05-29"),
        ("she will speak on Friday", THURSDAY, "2025-08-15"),
        ("said on Thursday", THURSDAY, "2025-08-14"),
        ("yesterday", date(2025, 3, 1), "2025-02-28"),
        ("five, 3 days ago", date(2025, 1, 2), "2024-12-30"),
        ("다음 주 토요일에 만난다", THURSDAY, "2025-08-23"),
        ("지난주 금요일", THURSDAY, "2025-08-08"),
        ("내일 회담을 한다", date(2024, 2, 28), "2024-02-29"),
        ("오는 23일 방문한다", THURSDAY, "2025-08-23"),
        ("지난 31일 발표했다", date(2025, 8, 14), "2025-07-31"),
        ("来週土曜日に会談する", THURSDAY, "2025-08-23"),
        ("昨日発表した", THURSDAY, "2025-08-13"),
        ("last year", THURSDAY, "2024"),
        ("next month", date(2025, 12, 4), "2026-01"),
        ("昨年の統計", THURSDAY, "2024"),
        ("올해 안에", THURSDAY, "2025"),
    ],
)
def test_what_is_meant(text: str, written: date, meant: str) -> None:
    assert [str(found.date) for found in relative_dates(text, written)] == [meant]


@pytest.mark.parametrize("text", ["next week", "the Saturdays", "the last chapter", "오늘날의 관계", "今日的な課題"])
def test_what_is_no_day(text: str) -> None:
    assert relative_dates(text, THURSDAY) == ()


@given(st.dates(date(1950, 1, 1), date(2090, 1, 1)), st.sampled_from(["Monday", "Wednesday", "Sunday"]))
def test_next_is_in_the_week_that_follows_and_last_is_past(written: date, name: str) -> None:
    after, before, near = (relative_dates(f"{word}{name}", written)[0].date.first_day for word in ("next ", "last ", ""))
    assert after.isocalendar()[:2] == date.fromordinal(written.toordinal() + 7).isocalendar()[:2]
    assert before < written
    assert abs((near - written).days) <= 3
    assert {after.strftime("%A"), before.strftime("%A"), near.strftime("%A")} == {name}


def test_the_day_of_writing_from_a_counted_day() -> None:
    assert written_on("He will mark the 80th National Liberation Day on Friday, his office said on Thursday.") == THURSDAY
    assert written_on("He will mark the 80th National Liberation Day on Monday, his office said on Thursday.") is None
    assert written_on("He will mark the 80th National Liberation Day on Friday.") is None
    assert written_on("They met on Thursday.") is None
