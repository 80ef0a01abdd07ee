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


def is_over(meeting: Meeting, now: datetime) -> bool:
    """Whether a meeting was held; one without an end may go on until its day is over."""
    if meeting.start is None:
        return False
    return _aware(meeting.end) <= now if meeting.end is not None else not is_coming(meeting, now)


def is_running(meeting: Meeting, now: datetime) -> bool:
    """Whether a meeting goes on just now."""
    return meeting.start is not None and _moment(meeting) <= now and not is_over(meeting, now)


def nearest_now(meetings: Iterable[Meeting], now: datetime) -> Meeting | None:
    """The dated meeting that one is in, the one begun last; else the first that comes; else the last that was held."""
    dated = sorted((each for each in meetings if each.start is not None), key=_moment)
    running = [each for each in dated if is_running(each, now)]
    ahead = [each for each in dated if _moment(each) > now]
    return next(iter((*running[-1:], *ahead[:1], *dated[-1:])), None)


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
    return _aware(meeting.start or datetime.max)


def _aware(moment: datetime) -> datetime:
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
