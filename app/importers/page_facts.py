"""What a web page says of itself: in its head, and in the data it keeps for search engines (schema.org, as JSON-LD)."""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import cast

from app.core.date_text import find_dates, read_date
from app.core.dates import PartialDate, Precision
from app.core.model.brief import Author
from app.core.text import tidy
from app.importers.base import Metadata
from app.importers.bylines import names_in
from app.importers.elements import Element
from app.importers.markup import shown_words

_DATES = (
    "citation_publication_date", "citation_date", "article:published_time", "og:article:published_time", "datepublished", "dcterms.date",
    "dcterms.issued", "dc.date.issued", "dc.date", "dcterms.created", "pubdate", "publishdate", "publish-date", "date", "parsely-pub-date",
)  # fmt: skip
"""Names under which a head tells the day of a paper, the surest first; those of a change of the page are none."""
_AUTHORS = ("author", "dc.creator", "dcterms.creator", "article:author", "parsely-author")
_HOUSES = ("og:site_name", "citation_journal_title", "dc.publisher")
_DAY = re.compile(r"(\d{4}-\d{2}-\d{2})(?=T| \d|$)")
_HOST = re.compile(r"[\w-]+(?:\.[\w-]+)+")
_TYPES = re.compile(r".*(?:Article|Posting|Report)")
_MOST_DATA = 2_000_000
"""Characters of a page's data that are looked into."""
_DEEPEST = 6
"""Lists within lists of such data: a page's article stands at the second or third."""
_BREAK = re.compile(r"(?:(?<!\s)\s+)?[|｜<«]\s*|(?<!\s)\s+[:·–—-]\s+|：")
_LONGEST_HOUSE = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class PageFacts:
    """What a page says: its titles, the article's own before the page's; who, when and where; the article's words, if it keeps them."""

    titles: tuple[str, ...] = ()
    metadata: Metadata = field(default_factory=Metadata)
    body: str = ""


def facts_of(root: Element) -> PageFacts:
    """What a page says of itself in its head; no date is made up where it names less than a day. ``root``: as it was parsed, whole."""
    metas = list(_metas(root))
    data = next(_articles(root), dict[str, object]())
    said = dict(reversed(metas))
    title = tidy(" ".join(shown.text_content() for shown in list(root.iter("title"))[:1]))
    titles = (_words(data.get("headline")), said.get("og:title", ""), said.get("citation_title", ""), title)
    dates = (_words(data.get("datePublished")), *(said.get(name, "") for name in _DATES))
    day, words = next(((day, date) for date in dates if (day := _day(date))), (None, ""))
    moment = _DAY.match(words)
    told = data.get("articleBody")
    return PageFacts(
        titles=tuple(dict.fromkeys(filter(None, titles))),
        metadata=Metadata(authors=_authors(data, metas), publisher=_house(data, said), date=day, date_text=moment[1] if moment else words),
        body=told if isinstance(told, str) else "",
    )


def surer(visible: Metadata, declared: Metadata) -> Metadata:
    """The metadata with the date that is surer: the one a reader sees, unless the page's head only says it more exactly."""
    seen, said = visible.date, declared.date
    if said is None or (seen is not None and not _refines(said, seen)):
        return visible
    guessed = (*visible.guessed, *(name for name in ("date", "date_text") if name not in visible.guessed))
    return replace(visible, date=said, date_text=declared.date_text, guessed=guessed)


def is_said(date: PartialDate | None, page: Element, url: str) -> bool:
    """Whether a date that somebody worked out for a page stands in its words or its address, with that precision."""
    if date is None:
        return False
    here = f"{shown_words(page)} {' '.join(found.get('datetime', '')[:10] for found in page.iter('time'))}"
    return any(found.date == date for found in find_dates(here)) or f"{date.year}{date.month:02}{date.day:02}" in re.sub(r"\D", "", url)


def without_site(title: str, house: str) -> tuple[str, str]:
    """A page's title without what its site writes behind it, and the name of the site, where it can be told."""
    parts = _BREAK.split(title)
    if len(parts) < 2 or not parts[0]:
        return title, ""
    certain = re.search(r"[|｜<«：]|\s:\s", title) or (house and tidy(parts[-1]) == house)
    return (parts[0], house_in(parts[-1])) if certain else (title, "")


def house_in(words: str) -> str:
    """The last name behind a headline in a page's title, if it is short enough to be that of a site."""
    last = tidy(_BREAK.split(words)[-1].strip(" |｜:：·-–—<«"))
    return last if 1 < len(last) <= _LONGEST_HOUSE and not re.search(r"\d", last) else ""


def _refines(said: PartialDate, seen: PartialDate) -> bool:
    """Whether one date is the other, said more exactly."""
    if seen.precision is Precision.DAY:
        return False
    return said.year == seen.year and (not seen.month or said.month == seen.month)


def _metas(root: Element) -> Iterator[tuple[str, str]]:
    for meta in root.iter("meta"):
        name = meta.get("property", "") or meta.get("name", "") or meta.get("itemprop", "")
        content = tidy(meta.get("content", ""))
        if name and content:
            yield name.lower(), content


def _day(words: str) -> PartialDate | None:
    """A date as it stands in a head: the day a moment begins with, in the time zone it is given in, or as a paper prints it."""
    moment = _DAY.match(words)
    if not moment:
        return read_date(words)
    try:
        return PartialDate.parse(moment[1])
    except ValueError:
        return None


def _articles(root: Element) -> Iterator[dict[str, object]]:
    for script in root.iter("script"):
        if "ld+json" in script.get("type", "").lower():
            words = script.text or ""
            try:
                data: object = json.loads(words[:_MOST_DATA], strict=False)
            except (ValueError, RecursionError):
                continue
            yield from _articles_in(data, _DEEPEST)


def _articles_in(data: object, depth: int) -> Iterator[dict[str, object]]:
    if isinstance(data, list) and depth:
        for part in cast("list[object]", data):
            yield from _articles_in(part, depth - 1)
    elif isinstance(data, dict) and depth:
        here = cast("dict[str, object]", data)
        if any(_TYPES.fullmatch(kind) for kind in _list(here.get("@type")) if isinstance(kind, str)):
            yield here
        yield from _articles_in([here.get("@graph"), here.get("mainEntity")], depth - 1)


def _list(data: object) -> Sequence[object]:
    return cast("list[object]", data) if isinstance(data, list) else [data]


def _words(data: object) -> str:
    """A name as such data give it: as words, or as a thing that has a name."""
    if isinstance(data, dict):
        data = cast("dict[str, object]", data).get("name")
    return tidy(data) if isinstance(data, str) else ""


def _authors(data: dict[str, object], metas: Sequence[tuple[str, str]]) -> tuple[Author, ...]:
    found = [_words(author) for author in _list(data.get("author"))]
    cited = [content for name, content in metas if name == "citation_author"]
    if not any(found) and cited:
        return tuple(Author(name=name) for name in dict.fromkeys(cited))
    declared = ([said for name, said in metas if name == key] for key in _AUTHORS)
    names = [name for name in found if name] or next(filter(None, declared), list[str]())
    people = [person for name in names if "://" not in name for person in names_in(name)]
    return tuple({person.name: person for person in people}.values())


def _house(data: dict[str, object], said: dict[str, str]) -> str:
    found = [_words(data.get("publisher")), *(said.get(name, "") for name in _HOUSES)]
    paper = said.get("og:article:author", "").partition("|")[0].strip()
    named = [name for name in found if name and not _HOST.fullmatch(name)]
    return (named or [paper])[0]
