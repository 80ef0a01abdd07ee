"""Dates that are only said in relation to the day of writing: "next Saturday", "yesterday", "내일", "来週土曜日"."""

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

from app.core.dates import PartialDate
from app.core.text import Span

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_KOREAN_DAYS, _JAPANESE_DAYS = "월화수목금토일", "月火水木金土日"
_WEEKS = {
    "next": 1, "last": -1, "this": 0, "다음": 1, "내": 1, "지난": -1, "이번": 0, "来": 1, "先": -1, "今": 0,
}  # fmt: skip
_NEAR = {
    "today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1, "오늘": 0, "어제": -1, "그저께": -2, "내일": 1, "모레": 2,
    "今日": 0, "本日": 0, "昨日": -1, "一昨日": -2, "明日": 1, "明後日": 2,
}  # fmt: skip
_YEARS = {"next": 1, "last": -1, "this": 0, "내년": 1, "작년": -1, "지난해": -1, "올해": 0, "来年": 1, "昨年": -1, "今年": 0}


class RelativeDate(NamedTuple):
    """Words of a text that say a date relatively, where they stand, and the date they mean."""

    span: Span
    text: str
    date: PartialDate


def relative_dates(text: str, written: date) -> tuple[RelativeDate, ...]:
    """The relative dates of a text that was written on that day, from left to right, none overlapping.

    "Next" and "last" before a day count whole weeks that begin on Monday (ISO 8601), but "last" never means a day still to
    come and "this" stays in the week. A bare day of the week is the nearest one, as news agencies use it.
    """
    found = sorted(_all(text, written), key=lambda relative: (relative.span.start, -relative.span.end))
    apart: list[RelativeDate] = []
    for relative in found:
        if not apart or relative.span.start >= apart[-1].span.end:
            apart.append(relative)
    return tuple(apart)


def _all(text: str, written: date) -> Iterator[RelativeDate]:
    for pattern, means in _FORMS:
        for found in re.finditer(pattern, text):
            day = means(found, written)
            if day:
                yield RelativeDate(Span(*found.span()), found.group(), day)


def _in_week(found: re.Match[str], written: date) -> PartialDate:
    """A day of last, this or next week."""
    weeks = _WEEKS[(found["week"] or "").lower()]
    monday = written - timedelta(days=written.weekday())
    day = monday + timedelta(days=7 * weeks + _weekday(found["day"]))
    english_last = weeks < 0 and found["week"].isascii()
    return PartialDate.of(day + timedelta(days=7) if english_last and day + timedelta(days=7) < written else day)


def _nearest(found: re.Match[str], written: date) -> PartialDate:
    ahead = (_weekday(found["day"]) - written.weekday()) % 7
    return PartialDate.of(written + timedelta(days=ahead if ahead <= 3 else ahead - 7))


def _weekday(name: str) -> int:
    for names in (_KOREAN_DAYS, _JAPANESE_DAYS):
        if name[0] in names:
            return names.index(name[0])
    return _DAYS.index(name.lower())


def _by_days(found: re.Match[str], written: date) -> PartialDate:
    return PartialDate.of(written + timedelta(days=_NEAR[found["near"].lower()]))


def _ago(found: re.Match[str], written: date) -> PartialDate:
    return PartialDate.of(written - timedelta(days=int(found["count"])))


def _day_of_month(found: re.Match[str], written: date) -> PartialDate | None:
    """ "지난 15일" and "오는 23일": the nearest day of that number before or after the day of writing."""
    past = found["way"] == "지난"
    month = written.year * 12 + written.month - 1
    for step in (0, -1 if past else 1):
        year, number = divmod(month + step, 12)
        try:
            day = date(year, number + 1, int(found["count"]))
        except ValueError:
            continue
        if (day <= written) if past else (day >= written):
            return PartialDate.of(day)
    return None


def _month(found: re.Match[str], written: date) -> PartialDate:
    year, month = divmod(written.year * 12 + written.month - 1 + _WEEKS[found["week"].lower()], 12)
    return PartialDate(year, month + 1)


def _year(found: re.Match[str], written: date) -> PartialDate:
    return PartialDate(written.year + _YEARS[found["year"].lower()])


_EN = "|".join(name.title() for name in _DAYS)
_FORMS: tuple[tuple[str, Callable[[re.Match[str], date], PartialDate | None]], ...] = (
    (rf"\b(?P<week>[Nn]ext|[Ll]ast|[Tt]his) (?P<day>{_EN})\b", _in_week),
    (rf"(?P<week>다음|내|지난|이번) ?주 ?(?P<day>[{_KOREAN_DAYS}])요일", _in_week),
    (rf"(?P<week>来|先|今)週の?(?P<day>[{_JAPANESE_DAYS}])曜日?", _in_week),
    (rf"\b(?P<day>{_EN})\b", _nearest),
    (r"\b(?P<near>[Tt]oday|[Tt]onight|[Yy]esterday|[Tt]omorrow)\b", _by_days),
    (r"(?<![가-힣])(?P<near>오늘(?!날)|어제|그저께|내일|모레)", _by_days),
    (r"(?P<near>今日(?!的)|本日|一昨日|昨日|明後日|明日)", _by_days),
    (r"\b(?P<count>\d{1,3}) days ago\b", _ago),
    (r"(?P<count>\d{1,3})일 전(?=[ 에,.])", _ago),
    (r"(?P<count>\d{1,3})日前(?=[に、の。])", _ago),
    (r"(?P<way>지난|오는) (?P<count>\d{1,2})일", _day_of_month),
    (r"\b(?P<week>[Nn]ext|[Ll]ast|[Tt]his) month\b", _month),
    (r"(?P<week>来|先|今)月", _month),
    (r"(?P<week>다음|지난|이번) ?달", _month),
    (r"\b(?P<year>[Nn]ext|[Ll]ast|[Tt]his) year\b", _year),
    (r"(?P<year>내년|작년|지난해|올해|来年|昨年|今年)", _year),
)

_COMMEMORATIONS = (
    (r"National Liberation Day|Liberation Day", 1945, 8, 15),
    (r"March (?:First|1st) Independence Movement Day", 1919, 3, 1),
    (r"Korean? (?:National )?Armed Forces Day", 1948, 10, 1),
)
"""Days that are counted: the name, the year they are counted from, month and day (public holidays of the Republic of Korea)."""


def written_on(text: str) -> date | None:
    """The day an undated news text was written, where it names a counted day of remembrance and the days of the week agree.

    "the 80th National Liberation Day on Friday" is Friday, 15 August 2025 and no other day; the text was written on the last
    other day of the week that it speaks of before that, or nothing is known.
    """
    for name, first, month, day in _COMMEMORATIONS:
        for found in re.finditer(rf"(?P<count>\d{{1,3}})(?:st|nd|rd|th) (?:{name})(?: \w+)? on (?P<day>{_EN})\b", text):
            event = date(first + int(found["count"]), month, day)
            others = {_weekday(other) for other in re.findall(rf"\b({_EN})\b", text)} - {event.weekday()}
            if event.weekday() == _weekday(found["day"]) and others:
                return event - timedelta(days=min((event.weekday() - other) % 7 for other in others))
    return None
