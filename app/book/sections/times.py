"""Days and hours as they are printed."""

from datetime import datetime

from app.core.dates import PartialDate
from app.core.language import Language

WEEKDAYS = {
    Language.EN: ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    Language.KO: ("월", "화", "수", "목", "금", "토", "일"),
    Language.JA: ("月", "火", "水", "木", "金", "土", "日"),
}


def clock(moment: datetime | None) -> str:
    """The time of day as 14:30, or nothing."""
    return moment.strftime("%H:%M") if moment else ""


def long_day(moment: datetime, language: Language) -> str:
    """The day with its weekday: Thursday 25 September 2025; 2025. 9. 25.(목); 2025年9月25日（木）."""
    spoken = PartialDate.of(moment.date()).spoken(language)
    name = WEEKDAYS[language][moment.weekday()]
    match language:
        case Language.KO:
            return f"{spoken}({name})"
        case Language.JA:
            return f"{spoken}（{name}）"
        case _:
            return f"{name} {spoken}"


def moment(when: datetime, language: Language) -> str:
    """Day and hour: Thursday 25 September 2025, 10:00; 2025. 9. 25.(목) 10:00; 2025年9月25日（木）10:00."""
    between = {Language.KO: " ", Language.JA: ""}.get(language, ", ")
    return f"{long_day(when, language)}{between}{clock(when)}"


def span(start: datetime | None, end: datetime | None, language: Language) -> str:
    """From when to when; the day is said twice only where it differs."""
    if start is None:
        return ""
    first = moment(start, language)
    if end is None:
        return first
    return f"{first}–{clock(end)}" if end.date() == start.date() else f"{first} – {moment(end, language)}"
