"""A text that holds several articles, as pages saved or copied from a site do: where each begins, and what its head says."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from app.core.dates import PartialDate
from app.core.relative_dates import written_on
from app.core.text import CJK, Span, tidy
from app.importers.base import Metadata
from app.importers.bylines import is_byline
from app.importers.metadata import is_dated, may_be_title, with_guess

_BODY = 200
"""Characters from which a paragraph is running text (a CJK one counts two and a half)."""
_SENTENCES = 90
"""The same for a paragraph that ends as a Korean or Japanese sentence does, which no headline does."""
_ENDED = re.compile(r"(?:[가-힣]다\.|。)[\"”’」』)）]*$")
_QUOTED = re.compile('[“"「『‘][^”"」』’]*[”"」』’]')
"""A line that is nothing but somebody's words: who said them, and when, may stand below."""
_HEAD = 7
"""Paragraphs after a headline in which its date, byline and house stand."""
_SIGNS = 2
"""How many signs a headline needs: said twice, a byline below, a date below, a line before it that says more articles come."""
_MORE = re.compile(
    r"(?:related|more|other) (?:articles|stories|news)|also read|read (?:also|more)|관련 ?기사|다른 ?기사|関連記事|あわせて読みたい",
    re.IGNORECASE,
)
_AGO = re.compile(r"(?:time)?(?P<count>an?|\d{1,2}) (?P<unit>minute|hour|day|week)s? ago", re.IGNORECASE)
_BULLET = re.compile(r"[•·‣▪◦●*-]\s+")


@dataclass(frozen=True, slots=True)
class Article:
    """The raw stretch of one article, and what its head says beyond what every text's head is asked."""

    span: Span
    known: Metadata


def lines_of(raw: str) -> list[Span]:
    """The lines of a plain text that are not empty."""
    return [Span(*found.span()) for found in re.finditer(r"[^\n\f]+", raw) if found.group().strip()]


def articles_of(raw: str, spans: Sequence[Span], begins: Sequence[int] = ()) -> tuple[Article, ...]:
    """The articles of a text that stands in these lines or blocks, two or more, or none where the text is one.

    ``begins``: where the file says that articles begin, which counts where their headlines tell of fewer.
    """
    lines = [tidy(raw[span.start : span.end]) for span in spans]
    heads = list(_heads(lines))
    places = [span.start for span in spans]
    said = sorted({at for begin in begins[1:] if (at := bisect_left(places, begin)) < len(places)})
    heads = said if len(said) > len(heads) else heads
    if not heads:
        return ()
    starts = [0, *(raw.rfind("\n", 0, spans[head].start) + 1 for head in heads)]
    stretches = [Span(start, end) for start, end in zip(starts, [*starts[1:], len(raw)], strict=True)]
    first = _first_head(lines, heads[0])
    fronts = [_front(lines, head) for head in (first, *heads)]
    houses = ["", *(_house(front, fronts[0]) for front in fronts[1:])]
    titles = [lines[first] if first else "", *("" for _ in heads)]
    days = _days([raw[stretch.start : stretch.end] for stretch in stretches], fronts)
    return tuple(
        Article(span, with_guess(Metadata(title=title, publisher=house, date=day, date_text=said if day else "")))
        for span, house, (day, said), title in zip(stretches, houses, days, titles, strict=True)
    )


def _first_head(lines: Sequence[str], second: int) -> int:
    """The headline of the first article: below the name of the whole it stands as far from its byline or date as the next does."""
    below = _told_after(lines, second)
    end = next((at for at, line in enumerate(lines) if _is_body(line)), 0)
    heads = [at for at in range(1, end) if may_be_title(lines[at]) and _signs(lines, at) >= _SIGNS and _told_after(lines, at) == below]
    return heads[0] if heads and lines[heads[0]] != lines[0] else 0


def _told_after(lines: Sequence[str], number: int) -> int:
    """How many lines below a headline its first byline or date stands."""
    front = _front(lines, number)[1:]
    return next((at for at, line in enumerate(front) if is_byline(line) or is_dated(line) or _AGO.fullmatch(line)), len(front))


def _heads(lines: Sequence[str]) -> Iterator[int]:
    """The places of the headlines of all articles but the first."""
    body = False
    for number, line in enumerate(lines):
        if _is_body(line):
            body = True
        elif body and may_be_title(line) and lines[number - 1] != line and not _QUOTED.fullmatch(line) and _signs(lines, number) >= _SIGNS:
            yield number
            body = False


def _signs(lines: Sequence[str], number: int) -> int:
    front = _front(lines, number)
    if number + len(front) >= len(lines) or len(front) > _HEAD:
        return 0
    below = front[1:]
    twice = bool(below) and below[0] == front[0]
    byline = any(is_byline(line) for line in below)
    dated = any(_AGO.fullmatch(line) or is_dated(line) for line in below)
    return twice + byline + dated + bool(_MORE.fullmatch(lines[number - 1]))


def _front(lines: Sequence[str], number: int) -> list[str]:
    """The headline and what follows it up to the first running text."""
    end = next((at for at in range(number, len(lines)) if _is_body(lines[at])), len(lines))
    return [_BULLET.sub("", line, count=1) for line in lines[number:end]]


def _is_body(line: str) -> bool:
    if len(line) > _BODY or line.isascii():
        return len(line) > _BODY
    weight = len(line) + 1.5 * len(re.findall(f"[{CJK}]", line))
    return weight > (_SENTENCES if _ENDED.search(line) else _BODY)


def _house(front: Sequence[str], first: Sequence[str]) -> str:
    """The line of a head that is said twice there, or begins a line of the first article's head: the house it is from."""
    for line in front[1:]:
        if line == front[0] or not 3 < len(line) <= 40 or _AGO.fullmatch(line) or is_dated(line) or is_byline(line):
            continue
        if front.count(line) > 1 or any(other != line and other.startswith(line) for other in first):
            return line
    return ""


def _days(texts: Sequence[str], fronts: Sequence[Sequence[str]]) -> list[tuple[PartialDate | None, str]]:
    """The day of each article that only says how long ago it appeared, from one on the same page whose day can be told.

    All of them count from the moment the page was saved. Where no article tells its day, none is known.
    """
    agos = [next((_AGO.fullmatch(line) for line in front if _AGO.fullmatch(line)), None) for front in fronts]
    told = [(day, ago) for text, ago in zip(texts, agos, strict=True) if ago and (day := written_on(text))]
    if not told:
        return [(None, "")] * len(texts)
    saved = _noon(told[0][0]) + _back(told[0][1])
    return [(PartialDate.of((saved - _back(ago)).date()), ago.group()) if ago else (None, "") for ago in agos]


def _noon(day: date) -> datetime:
    """Noon: a few hours to either side stay within the day."""
    return datetime.combine(day, time(12))


def _back(ago: re.Match[str]) -> timedelta:
    count = 1 if ago["count"].lower() in ("a", "an") else int(ago["count"])
    unit = ago["unit"].lower()
    return timedelta(minutes=count) if unit == "minute" else timedelta(**{f"{unit}s": count})
