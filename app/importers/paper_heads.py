"""What the head of a paper kept as XML says in words: the first that is of the paper itself, and its most exact day."""

from collections.abc import Iterator

from app.core.date_text import read_date
from app.core.text import tidy
from app.importers.elements import Element
from app.importers.package import attribute, inside, local

_WHOLE = ("front", "front-stub", "teiHeader", "description")
_OF_OTHERS = ("product", "related-article", "related-object", "history", "pub-history", "revhistory", "revisionDesc")
"""Parts of a head that tell of another work, such as the one that is reviewed, or of what became of the paper before."""
_LATE = ("ppub", "collection", "print", "pmc-release", "nihms-submitted")
"""Kinds of days on which a paper came out once more: printed, in a volume, in an archive (JATS, pub-type and publication-format)."""


def whole_head(head: Element) -> Element:
    """All that stands before the text of a paper, of which a head is a part."""
    return next((above for above in head.iterancestors() if local(above) in _WHOLE), head)


def said_in(element: Element) -> str:
    """The words of an element on one line."""
    return tidy(" ".join(part for part in element.xpath(".//text()") if isinstance(part, str)))


def first_in(element: Element, *names: str) -> str:
    """The words of the first element of one of these names that has any and is not of another work."""
    return next((said for name in names for found in _own(element, name) if (said := said_in(found))), "")


def day_of(head: Element) -> str:
    """The day as its parts or its words say it: the most exact one, the first of several, that of print last."""
    days = [(_exactness(said), not _is_late(found), said) for found in _own(head, "pub-date") for said in _ways(found)]
    if days:
        return max(days, key=lambda day: day[:2])[2]
    told = (attribute(found, "when") or attribute(found, "value") or said_in(found) for found in _own(head, "pubdate", "date"))
    return next(filter(None, told), "")


def _own(element: Element, *names: str) -> Iterator[Element]:
    return (found for found in inside(element, *names) if not any(local(above) in _OF_OTHERS for above in found.iterancestors()))


def _ways(day: Element) -> Iterator[str]:
    """The ways in which a day is said: in parts, in figures, in words."""
    year, month, number = (first_in(day, name) for name in ("year", "month", "day"))
    if year and month.isdecimal():
        yield "-".join(part.zfill(2) for part in (year, month, number) if part.isdecimal())
    elif year:
        yield tidy(f"{number} {month} {year}") if month else year
    yield from filter(None, (attribute(day, "iso-8601-date")[:10], first_in(day, "string-date")))


def _exactness(said: str) -> int:
    """How many of year, month and day are known."""
    date = read_date(said)
    return 0 if date is None else 1 + bool(date.month) + bool(date.day)


def _is_late(day: Element) -> bool:
    return any(attribute(day, name) in _LATE for name in ("pub-type", "date-type", "publication-format"))
