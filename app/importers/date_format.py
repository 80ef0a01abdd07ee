"""How a sheet shows a date: named months and dates in words as they are shown, all-number dates in ISO 8601, which nobody misreads."""

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from app.core.dates import ENGLISH_MONTHS

_TOKEN = re.compile(
    r'"(?P<quoted>[^"]*)"|\\(?P<escaped>.)|_.|\*.|\[[^\]]{0,255}\]|(?P<code>am/pm|a/p|y+|m+|d+|h+|s+|a{3,4}|g+|e+)|(?P<plain>.)',
    re.DOTALL | re.IGNORECASE,
)
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WEEKDAYS = "월화수목금토일"
_NAMED = re.compile(r"m{3,}|d{3,}|[年月日년월일]", re.IGNORECASE)


def moment(value: datetime | date | time, code: str) -> str:
    """A date or time as it is shown, and no more precisely: of a format of year and month no day is told."""
    section = "" if code.lower() == "general" else code.split(";", maxsplit=1)[0]
    codes = _codes(section)
    if isinstance(value, datetime | date) and _NAMED.search(section) and not codes & {"g", "e"}:
        return "".join(_pieces(value, section)).strip(" ,;@")
    return _iso(value, codes)


def duration(value: timedelta) -> str:
    """Hours and minutes, however many."""
    minutes, seconds = divmod(abs(int(value.total_seconds())), 60)
    words = f"{minutes // 60}:{minutes % 60:02}" + (f":{seconds:02}" if seconds else "")
    return f"-{words}" if value < timedelta(0) else words


def _codes(section: str) -> set[str]:
    return {found["code"][0].lower() for found in _TOKEN.finditer(section) if found["code"]}


def _iso(value: datetime | date | time, codes: set[str]) -> str:
    if isinstance(value, time):
        return _clock(value)
    day = value.date() if isinstance(value, datetime) else value
    if codes == {"y"}:
        return str(day.year)
    if codes == {"y", "m"}:
        return f"{day:%Y-%m}"
    if not isinstance(value, datetime) or not (value.hour or value.minute or value.second):
        return day.isoformat()
    if codes & {"h", "s"} and not codes & {"y", "d", "e"}:
        return _clock(value.time())
    return f"{day.isoformat()} {_clock(value.time())}" if not codes or codes & {"h", "s"} else day.isoformat()


def _clock(value: time) -> str:
    return value.isoformat("seconds" if value.second else "minutes")


def _pieces(value: datetime | date, section: str) -> Iterator[str]:
    """The words of a date, piece by piece. An m behind hours or before seconds is of minutes."""
    tokens = list(_TOKEN.finditer(section))
    codes = [found["code"].lower() for found in tokens if found["code"]]
    half = any(code in ("am/pm", "a/p") for code in codes)
    number = -1
    for found in tokens:
        if not found["code"]:
            yield next((found[name] for name in ("quoted", "escaped", "plain") if found[name] is not None), "")
            continue
        number += 1
        code = codes[number]
        near = codes[max(0, number - 1) : number] + codes[number + 1 : number + 2]
        if code in ("m", "mm") and ((near[:1] and number and near[0][0] == "h") or (near[-1:] and near[-1][0] == "s")):
            yield f"{value.minute:02}" if isinstance(value, datetime) else "00"
        else:
            yield _piece(value, code, half=half)


def _piece(value: datetime | date, code: str, *, half: bool) -> str:
    at = value if isinstance(value, datetime) else datetime(value.year, value.month, value.day)
    hour = (at.hour % 12 or 12) if half else at.hour
    numbers = {"y": at.year, "m": at.month, "d": at.day, "h": hour, "s": at.second}
    named = {
        "mmm": ENGLISH_MONTHS[at.month - 1][:3], "mmmm": ENGLISH_MONTHS[at.month - 1], "mmmmm": ENGLISH_MONTHS[at.month - 1][0],
        "ddd": _DAYS[at.weekday()][:3], "dddd": _DAYS[at.weekday()],
        "aaa": _WEEKDAYS[at.weekday()], "aaaa": f"{_WEEKDAYS[at.weekday()]}요일",
        "am/pm": "AM" if at.hour < 12 else "PM", "a/p": "A" if at.hour < 12 else "P",
        "y": f"{at.year % 100:02}", "yy": f"{at.year % 100:02}", "yyy": str(at.year), "yyyy": str(at.year),
    }  # fmt: skip
    return named[code] if code in named else f"{numbers[code[0]]:0{min(len(code), 2)}}"
