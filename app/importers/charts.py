"""The words and figures of a chart (DrawingML, ECMA-376 part 1, 21.2): its title, and a table of its series."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from openpyxl.styles.numbers import is_date_format

from app.core.text import tidy
from app.importers.elements import Element
from app.importers.number_format import shown
from app.importers.package import attribute, inside, local

MOST_ROWS = 100
"""Rows of a table that is still read: a longer one is data, and its first and last row tell from where to where it goes."""
_MOST_POINTS, _DIGITS = 10_000, 6
_FIRST_DAY = datetime(1899, 12, 30)
"""Day 0 of the days that sheets count."""
_NAMED = ("catAx", "dateAx")
"""Axes whose title names what stands in the first column."""
_NAMES, _VALUES = ("cat", "xVal"), ("val", "yVal", "bubbleSize")


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart: what stands above it and at its axes, and its tables, each with the names of the series in its first row."""

    captions: tuple[str, ...]
    tables: tuple[tuple[tuple[str, ...], ...], ...]


def chart_of(root: Element) -> Chart:
    """The chart that a part describes, of the newer kinds too. What lies only in the workbook behind it is not there."""
    if next(inside(root, "chartData"), None) is not None:
        return newer_chart(root)
    titles = [(local(place), _title(title)) for place in inside(root, "chart", *_NAMED, "valAx") for title in _own(place, "title")]
    named = next((said for place, said in titles if place in _NAMED), "")
    captions = tuple(dict.fromkeys(said for place, said in titles if said and place not in _NAMED))
    return Chart(captions, tuple(_tables(root, named)))


def newer_chart(root: Element) -> Chart:
    """A chart of the kinds since 2016 ([MS-ODRAWXML] 2.24.3): waterfalls, funnels, trees and the like."""
    series = {attribute(held, "val"): one for one in inside(root, "series") for held in _own(one, "dataId")}
    tables: list[tuple[tuple[str, ...], ...]] = []
    for data in inside(root, "data"):
        one = series.get(attribute(data, "id"))
        names, values = ([list(_points(dimension)) for dimension in _own(data, kind)] for kind in ("strDim", "numDim"))
        count = max(map(len, (*names, *values)), default=0)
        rows = [(*(_at(column, place) for column in names), *(_at(column, place) for column in values)) for place in range(count)]
        if len(rows) > MOST_ROWS:
            rows = [rows[0], ("…",), rows[-1]]
        head = (*("" for _ in names), *((_name(one) if one is not None else "") for _ in values))
        tables += [(head, *rows)] if rows else []
    titles = [_title(title) for place in inside(root, "chart") for title in _own(place, "title")]
    return Chart(tuple(dict.fromkeys(said for said in titles if said)), tuple(tables))


def _own(element: Element, *names: str) -> Iterator[Element]:
    return (child for child in element.iterchildren() if local(child) in names)


def _tables(root: Element, named: str) -> Iterator[tuple[tuple[str, ...], ...]]:
    """A table for all series with the same categories."""
    columns: dict[tuple[str, ...], list[tuple[str, Sequence[str]]]] = {}
    for series in inside(root, "ser"):
        names = tuple(next((list(_points(held)) for held in _own(series, *_NAMES)), list[str]()))
        for held in _own(series, *_VALUES):
            columns.setdefault(names, []).append((_name(series), list(_points(held))))
    for names, held in columns.items():
        count = max(len(names), *(len(values) for _, values in held))
        rows = [(_at(names, place) or str(place + 1), *(_at(values, place) for _, values in held)) for place in range(count)]
        if len(rows) > MOST_ROWS:
            rows = [rows[0], ("…",), rows[-1]]
        yield ((named, *(name for name, _ in held)), *rows)


def _title(title: Element) -> str:
    lines = [_joined(line, "t") for line in inside(title, "p")]
    return tidy(" ".join(line for line in lines if line)) or _joined(title, "v")


def _name(series: Element) -> str:
    return next((_joined(said, "v") for said in _own(series, "tx")), "")


def _joined(element: Element, name: str) -> str:
    return tidy("".join(found.text or "" for found in inside(element, name)))


def _points(held: Element) -> Iterator[str]:
    """The points of a series in order, with nothing where one is missing; of several levels of names the nearest is first."""
    levels = list(inside(held, "lvl")) or [held]
    said = [_level(level) for level in levels]
    count = min(_MOST_POINTS, 1 + max((place for level in said for place in level), default=-1))
    for place in range(count):
        outer = (max((at for at in level if at <= place), default=-1) for level in said[1:])
        names = [level[at] for level, at in zip(said[1:], outer, strict=True) if at >= 0]
        yield ", ".join(filter(None, (*reversed(names), said[0].get(place, ""))))


def _level(level: Element) -> dict[int, str]:
    code = next((found.text or "" for found in inside(level, "formatCode")), "")
    newer = any(local(above) == "numDim" for above in level.iterancestors())
    numbers = newer or next(inside(level, "numCache", "numLit"), None) is not None
    code = code or attribute(level, "formatCode")
    points: dict[int, str] = {}
    for point in inside(level, "pt"):
        place = attribute(point, "idx")
        if place.isdecimal() and len(place) <= _DIGITS:
            said = _joined(point, "v") or tidy(point.text or "")
            points[int(place)] = _figure(said, attribute(point, "formatCode") or code) if numbers else said
    return points


def _figure(said: str, code: str) -> str:
    """A number as the chart shows it, a day as a day."""
    try:
        value = float(said)
        return shown(_FIRST_DAY + timedelta(days=value) if is_date_format(code) else value, code)
    except (ValueError, OverflowError):
        return said


def _at(values: Sequence[str], place: int) -> str:
    return values[place] if place < len(values) else ""
