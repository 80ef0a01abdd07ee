"""Meetings as one looks for them: what is to come first, what was held after it."""

from collections.abc import Iterable
from datetime import UTC, datetime, time, timedelta

from app.core.model.meeting import Meeting

DAY = timedelta(days=1)


def days_until(start: datetime, now: datetime) -> int:
    """How many days off a moment is, by the calendar of its own place; less than 0 for one of a day that is over."""
    return (start.date() - now.astimezone(start.tzinfo).date()).days


def is_coming(meeting: Meeting, now: datetime) -> bool:
    """Whether a meeting is still to come or is held today, by the calendar of its own place."""
    return meeting.start is not None and days_until(meeting.start, now) >= 0


def nearest_first(meetings: Iterable[Meeting], now: datetime) -> tuple[Meeting, ...]:
    """What is to come in the order of time, then what has no date yet, then what was held, the latest first."""
    known = tuple(meetings)
    coming = sorted((each for each in known if is_coming(each, now)), key=_moment)
    past = sorted((each for each in known if each.start is not None and not is_coming(each, now)), key=_moment, reverse=True)
    return (*coming, *(each for each in known if each.start is None), *past)


def is_whole_day(meeting: Meeting) -> bool:
    """Whether a meeting takes whole days, as calendars give what has no hour: from midnight to midnight."""
    start, end = meeting.start, meeting.end
    return start is not None and end is not None and start.time() == time() and end - start >= DAY and (end - start) % DAY == timedelta()


def _moment(meeting: Meeting) -> datetime:
    start = meeting.start or datetime.max
    return start if start.tzinfo else start.replace(tzinfo=UTC)
