"""Dates as papers print them, read with the precision they have."""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from app.core.dates import ENGLISH_MONTHS, PartialDate
from app.core.text import Span

_MONTH = "|".join(f"{name[:3]}(?:{name[3:]})?" if len(name) > 3 else name for name in ENGLISH_MONTHS) + "|Sept"
_DAY = r"(?P<day>\d{1,2})"
_ERAS = {
    "明治": 1867, "大正": 1911, "昭和": 1925, "平成": 1988, "令和": 2018, "M": 1867, "T": 1911, "S": 1925, "H": 1988, "R": 2018,
    "民國": 1911, "民国": 1911,
}  # fmt: skip
"""The year before the first year of each Japanese era (Meiji 1868 to Reiwa 2019), and of the calendar of the Republic of China (1912).
大韓民國, the Republic of Korea, counts otherwise."""
_NARROW = {wide: wide - 0xFEE0 for wide in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}
"""Full-width figures, points and strokes (U+FF01 to U+FF5E) as the narrow ones that they are; nothing grows or shrinks."""

EARLIEST, LATEST = 1600, 2199
"""Years outside are taken for other numbers."""


class DateFound(NamedTuple):
    """A date in a text, the words it was printed with, and where they stand."""

    date: PartialDate
    text: str
    span: Span


def _number(found: re.Match[str], part: str) -> int:
    value = found.groupdict().get(part)
    return int(value) if value and value.isdecimal() else 0


def _numeric(found: re.Match[str]) -> PartialDate:
    return PartialDate(_number(found, "year"), _number(found, "month"), _number(found, "day"))


def _day_first(found: re.Match[str]) -> PartialDate:
    """Day and month in numbers: the order the numbers allow, day first where both are possible (as most of the world writes)."""
    first, second = _number(found, "first"), _number(found, "second")
    day, month = (second, first) if second > 12 else (first, second)
    return PartialDate(_number(found, "year"), month, day)


def _named(found: re.Match[str]) -> PartialDate:
    return PartialDate(_number(found, "year"), _month(found["name"]), _number(found, "day"))


def _two_named(found: re.Match[str]) -> PartialDate:
    """The first of two days; the year stands behind the second, so a first one in a later month is of the year before."""
    month, other = _month(found["name"]), found["other"]
    return PartialDate(_number(found, "year") - bool(other and month > _month(other)), month, _number(found, "day"))


def _month(name: str) -> int:
    return _MONTH_BEGINS.index(name[:3].casefold()) + 1


def _short(found: re.Match[str]) -> PartialDate:
    """A year of two figures, as Korean notes write it: 69 to 99 are of the last century, 00 to 68 of this one (POSIX, strptime %y)."""
    short = _number(found, "short")
    return PartialDate((1900 if short >= 69 else 2000) + short, _number(found, "month"), _number(found, "day"))


def _written(words: str | None) -> int:
    """A number in kanji up to 99 (十五), one figure after the other (二〇二五), or 元 for the first; 0 where there is none."""
    if not words or words == "元":
        return int(words == "元")
    tens, ten, ones = words.rpartition("十")
    if not ten:
        return int("".join(str(_KANJI.index(sign)) for sign in ones))
    return 10 * (_KANJI.index(tens) if tens else 1) + (_KANJI.index(ones) if ones else 0)


def _in_kanji(found: re.Match[str]) -> PartialDate:
    before = _ERAS.get(found["era"] or "", 0)
    return PartialDate(before + _written(found["year"]), _written(found["month"]), _written(found["day"]))


def _era(found: re.Match[str]) -> PartialDate:
    year = 1 if found["eras"] == "元" else int(found["eras"])
    return PartialDate(_ERAS[found["era"][-2:]] + year, _number(found, "month"), _number(found, "day"))


_Form = tuple[re.Pattern[str], Callable[[re.Match[str]], PartialDate]]
_KANJI = "〇一二三四五六七八九"
_COUNTED = "[一二三四五六七八九十]{1,3}"
_ERA_KANJI: _Form = (
    re.compile(
        rf"(?:(?P<era>明治|大正|昭和|平成|令和)\s*(?=元|{_COUNTED}年)|(?=[〇一二三四五六七八九]{{4}}年))(?P<year>元|[〇一二三四五六七八九十]{{1,4}})年"
        rf"(?:\s*(?P<month>{_COUNTED})月(?:\s*(?P<day>{_COUNTED})日)?)?"
    ),
    _in_kanji,
)
_WEEKDAY = r"\s?\([월화수목금토일]\)"
_SHORT_YEAR: tuple[_Form, ...] = (
    (re.compile(rf"(?<!\w)['’‘](?P<short>\d{{2}})\.\s?(?P<month>\d{{1,2}})\.(?:\s?{_DAY}(?!\d)\.?)?(?:{_WEEKDAY})?(?!\d)"), _short),
    (re.compile(rf"(?<![\d.])(?P<short>\d{{2}})\.\s?(?P<month>\d{{1,2}})\.\s?{_DAY}\.?{_WEEKDAY}"), _short),
)
"""Years of two figures: an apostrophe or the day of the week tells that the figures are no numbers of parts."""
_YEAR = r"(?P<year>\d{4})"
_ERA_NAMED: _Form = (
    re.compile(
        r"(?P<era>明治|大正|昭和|平成|令和|(?:中華|中华|(?<!大[韓韩]))民[國国](?=\s*(?:元|\d{2,3})\s*年))\s*(?P<eras>元|\d{1,3})\s*年"
        rf"(?:\s*(?P<month>\d{{1,2}})\s*月(?:\s*{_DAY}\s*日)?)?"
    ),
    _era,
)
_ERA_LETTERED: _Form = (re.compile(rf"\b(?P<era>[MTSHR])(?P<eras>\d{{1,2}})\.(?P<month>\d{{1,2}})\.{_DAY}(?!\d)"), _era)
_YEAR_FIRST: _Form = (re.compile(rf"(?<!\d){_YEAR}\s*[年년](?:\s*(?P<month>\d{{1,2}})\s*[月월](?:\s*{_DAY}\s*[日일])?)?"), _numeric)
_ORDINAL = "(?:st|nd|rd|th)?"
_TO = r"\s*(?:[-–—~∼〜]|\bto\b|\band\b|&)\s*"
_MONTH_NAMED: tuple[_Form, ...] = (
    (
        re.compile(rf"\b{_DAY}{_ORDINAL}{_TO}\d{{1,2}}{_ORDINAL}\s+(?:of\s+)?(?P<name>{_MONTH})\b\.?,?\s+{_YEAR}(?!\d)", re.IGNORECASE),
        _named,
    ),
    (
        re.compile(
            rf"\b{_DAY}{_ORDINAL}\s+(?P<name>{_MONTH})\b\.?{_TO}\d{{1,2}}{_ORDINAL}\s+(?P<other>{_MONTH})\b\.?,?\s+{_YEAR}(?!\d)",
            re.IGNORECASE,
        ),
        _two_named,
    ),
    (
        re.compile(
            rf"\b(?P<name>{_MONTH})\b\.?\s+{_DAY}{_ORDINAL}{_TO}(?:(?P<other>{_MONTH})\b\.?\s+)?\d{{1,2}}{_ORDINAL}(?:\s*,)?\s+{_YEAR}(?!\d)",
            re.IGNORECASE,
        ),
        _two_named,
    ),
    (re.compile(rf"\b(?:{_DAY}(?:st|nd|rd|th)?\s+(?:of\s+)?)?(?P<name>{_MONTH})\b\.?,?\s+{_YEAR}(?!\d)", re.IGNORECASE), _named),
    (re.compile(rf"\b(?P<name>{_MONTH})\b\.?\s+{_DAY}(?:st|nd|rd|th)?(?:\s*,)?\s+{_YEAR}(?!\d)", re.IGNORECASE), _named),
)
_FIGURES_ALONE: tuple[_Form, ...] = (
    (re.compile(rf"(?<![\d.]){_YEAR}\.\s*(?P<month>\d{{1,2}})\.(?:\s*{_DAY}\.?)?(?!\d)"), _numeric),
    (re.compile(rf"(?<![\d./-]){_YEAR}([-/.])(?P<month>\d{{1,2}})\2{_DAY}(?!\d)"), _numeric),
    (re.compile(rf"(?<![\d./-]){_YEAR}-(?P<month>\d{{2}})-?(?!\d)"), _numeric),
    (re.compile(rf"(?<!\d)(?P<first>\d{{1,2}})([-/.])(?P<second>\d{{1,2}})\2{_YEAR}(?!\d)"), _day_first),
)
"""Forms of figures alone, with what stands between them."""
_MONTH_BEGINS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_FIGURE, _FOUR_FIGURES = re.compile(r"[\d元年]"), re.compile(r"\d{4}")
_ALONE: tuple[_Form, ...] = (
    (re.compile(r"(?P<year>(?:1[6-9]|20)\d{2})[./](?P<month>0?[1-9]|1[0-2])"), _numeric),
    (re.compile(rf"(?P<short>\d{{2}})\.\s?(?P<month>\d{{1,2}})\.\s?{_DAY}\."), _short),
    (re.compile(r"(?:early |mid-?|late )?(?:spring|summer|autumn|fall|winter),? (?P<year>\d{4})", re.IGNORECASE), _numeric),
    (re.compile(r"(?P<year>\d{4})\s?[년年]?\s?(?:봄|여름|가을|겨울|春|夏|秋|冬)[호号]?"), _numeric),
)
"""Forms that are a date only where nothing else stands: in a sentence they may be a number or a part. A season names its year."""
_EITHER = re.compile(r"(?<!\d)(\d{1,2})([-/])(\d{1,2})\2\d{4}(?!\d)")


def read_date(text: str) -> PartialDate | None:
    """The date that the whole text says ("27 September 2025", "2025-07-", "令和7年7月15日", "2025"), or None."""
    words = " ".join(text.translate(_NARROW).split()).strip(" ,;")
    if not _FIGURE.search(words):
        return None  # as most lines are: no form of a date is without a figure
    for found in find_dates(words):
        rest = (words[: found.span.start] + words[found.span.end :]).strip(" ,;.()").lower()
        if not rest or re.fullmatch(
            r"(?:mon|tues|wednes|thurs|fri|satur|sun)day,?|(?:mon|tue|wed|thu|fri|sat|sun)\.?,?|\(?[월화수목금토일月火水木金土日]\)?", rest
        ):
            return found.date
    for pattern, read in _ALONE:
        alone = pattern.fullmatch(words)
        if alone and (date := _possible(read, alone)):
            return date
    year = re.fullmatch(r"(\d{4})\s*[년年]?-?", words)
    return PartialDate(int(year[1])) if year and EARLIEST <= int(year[1]) <= LATEST else None


def is_ambiguous(text: str) -> bool:
    """Whether a date in figures may be read with the day or the month first, as 07/08/2025 may; with points the day stands first."""
    found = _EITHER.search(text)
    return found is not None and found[1] != found[3] and max(int(found[1]), int(found[3])) <= 12


def find_dates(text: str) -> tuple[DateFound, ...]:
    """Every date in a text that names at least a month, or a year as 2025년 or 2025年; from left to right, none overlapping.

    Of several days in one month ("4–6 June 2025") the first is the date.
    """
    found = sorted(_all_forms(text), key=lambda date: (date.span.start, -date.span.end))
    apart: list[DateFound] = []
    for date in found:
        if not apart or date.span.start >= apart[-1].span.end:
            apart.append(date)
    return tuple(apart)


def _all_forms(text: str) -> Iterator[DateFound]:
    narrow = text if text.isascii() else text.translate(_NARROW)
    for pattern, read in _forms_in(narrow):
        for found in pattern.finditer(narrow):
            date = _possible(read, found)
            if date:
                yield DateFound(date, text[slice(*found.span())].strip(" ,\u3000"), Span(*found.span()))


def _forms_in(text: str) -> Iterator[_Form]:
    """The forms that a text may hold, told by its figures: most lines have none, and to look for all forms takes long."""
    if not _FIGURE.search(text):
        return
    if not text.isascii():
        yield _ERA_NAMED
        if "年" in text:
            yield _ERA_KANJI
    if "." in text:
        yield from _SHORT_YEAR
    yield _ERA_LETTERED
    if _FOUR_FIGURES.search(text):
        yield from _with_year(text)


def _with_year(text: str) -> Iterator[_Form]:
    """The forms with a year of which the text has what none of them is without: the sign for a year, a month's name, what parts figures."""
    lowered = text.casefold()
    if "년" in text or "年" in text:
        yield _YEAR_FIRST
    if any(name in lowered for name in _MONTH_BEGINS):
        yield from _MONTH_NAMED
    if "." in text or "-" in text or "/" in text:
        yield from _FIGURES_ALONE


def _possible(read: Callable[[re.Match[str]], PartialDate], found: re.Match[str]) -> PartialDate | None:
    """The date, or None where the numbers name no day of the calendar or a year out of range."""
    try:
        date = read(found)
    except ValueError:
        return None
    return date if EARLIEST <= date.year <= LATEST else None
