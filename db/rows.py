"""The library list in SQL: filter, sort, count. Nothing is sorted or filtered in Python."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from itertools import islice
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from app.core.dates import PartialDate
from app.core.language import Language
from app.core.marking import UNMARKED, Marking
from app.core.model.annotation import AnnotationKind
from app.core.model.brief import Author, BriefKind
from db.folding import folded
from db.mapping import AnyRow, AnySelect, batches
from db.tables.annotations import annotations
from db.tables.briefs import brief_tags, briefs, passages
from db.tables.dossiers import dossiers
from db.tables.ledger import links, settings


class BriefSort(StrEnum):
    """What the library list can be sorted by."""

    TITLE = "title"
    DATE = "date"
    ADDED = "added"
    KIND = "kind"
    LANGUAGE = "language"
    PUBLISHER = "publisher"
    SOURCE = "source"
    PAGES = "pages"
    MARKS = "marks"


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefQuery:
    """What the library list shows. Each word of ``text`` must stand in title, authors, publisher, number or tags.

    ``partly``: only those that are being read, or (False) only the others; ``unsure``: only briefs with a guess that nobody
    confirmed; ``marking`` is a scheme and its level; of ``dossier`` are the briefs
    that it names, rests on, or that bear a mark for it.
    """

    text: str = ""
    kind: BriefKind | None = None
    language: Language | None = None
    year: int | None = None
    tag: str = ""
    read: bool | None = None
    partly: bool | None = None
    unsure: bool = False
    marking: tuple[str, str] | None = None
    dossier: UUID | None = None
    sort: BriefSort = BriefSort.ADDED
    descending: bool = False
    limit: int | None = None
    offset: int = 0


@dataclass(frozen=True, slots=True)
class BriefHead:
    """What others say of a brief: its title, with its date and language."""

    id: UUID
    title: str
    date: PartialDate | None
    language: Language


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefRow:
    """One row of the library list. ``marks`` counts the marks by kind, ``guessed`` names the fields that are guesses.

    ``machine_read`` is how sure a machine was of pages that are pictures (-1: none are); ``newer_than`` the version before this one.
    ``alike`` is the percent of its words that stand in another brief too, where that is much and known. ``partly``: it was opened, and
    its end was not seen yet. ``articles`` is how many briefs its file was split into, 0 where it was not.
    """

    id: UUID
    kind: BriefKind
    number: str
    title: str
    authors: tuple[Author, ...]
    publisher: str
    date: PartialDate | None
    date_text: str
    language: Language
    page_count: int | None
    word_count: int
    marking: Marking
    guessed: tuple[str, ...]
    read: bool
    created: datetime
    tags: tuple[str, ...] = ()
    marks: Mapping[AnnotationKind, int] = field(default_factory=dict[AnnotationKind, int])
    media_type: str = ""
    machine_read: int = -1
    newer_than: UUID | None = None
    alike: int = 0
    partly: bool = False
    articles: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefFacets:
    """How many briefs of the present filter there are in all and in each group; ``unread`` nobody opened, ``unsure`` have a guess.

    Of ``partly`` nobody saw the end yet.

    ``markings`` are told by scheme and level, ``dossiers`` by their id, with what they are called.
    """

    total: int
    kinds: Mapping[BriefKind, int]
    languages: Mapping[Language, int]
    years: Mapping[int, int]
    tags: Mapping[str, int]
    unread: int = 0
    partly: int = 0
    unsure: int = 0
    markings: Mapping[tuple[str, str], int] = field(default_factory=dict[tuple[str, str], int])
    dossiers: Mapping[UUID, tuple[str, int]] = field(default_factory=dict[UUID, tuple[str, int]])


MANY = 1000
"""From so many rows on, tags and marks are read for all briefs at once."""

BEGUN = "reading.begun"
"""The setting that lists the briefs that were opened and whose end nobody saw yet: the 32 digits of their ids."""

_SOURCE = sa.type_coerce(briefs.c.source, sa.JSON())
_LISTED = sa.func.json_each(settings.c.value).table_valued("value", joins_implicitly=True)
PARTLY: sa.ColumnElement[bool] = sa.and_(
    briefs.c.read,
    sa.type_coerce(briefs.c.id, sa.String).in_(sa.select(_LISTED.c.value).select_from(settings, _LISTED).where(settings.c.key == BEGUN)),
)
"""Somebody opened it, and nobody saw its end."""

COLUMNS: tuple[sa.ColumnElement[Any], ...] = (
    *(
        briefs.c[name]
        for name in (
            "id", "kind", "number", "title", "authors", "publisher", "date", "date_text", "language", "page_count", "word_count",
            "marking", "guessed", "read", "created", "newer_than",
        )
    ),
    # of the whole source two values are shown, and building all of it for each row would cost more than the row
    sa.func.coalesce(_SOURCE["media_type"].as_string(), "").label("media_type"),
    sa.func.coalesce(_SOURCE["machine_read"].as_integer(), -1).label("machine_read"),
    PARTLY.label("partly"),
)  # fmt: skip


LONGEST_FILTER, MOST_WORDS = 4000, 100
"""Letters and words of a filter that are looked at: SQLite refuses an expression of a thousand parts."""


LONGEST_SOURCE = 60
"""Letters of an author's name by which a list is sorted."""


def sort_column(sort: BriefSort) -> sa.ColumnElement[Any]:
    """The column a list is sorted by."""
    columns: dict[BriefSort, sa.ColumnElement[Any]] = {
        BriefSort.TITLE: briefs.c.title_sort,
        BriefSort.DATE: briefs.c.date,
        BriefSort.ADDED: briefs.c.created,
        BriefSort.KIND: briefs.c.kind,
        BriefSort.LANGUAGE: briefs.c.language,
        BriefSort.PUBLISHER: briefs.c.publisher,
        BriefSort.SOURCE: _source(),
        BriefSort.PAGES: briefs.c.page_count,
        BriefSort.MARKS: sa.select(sa.func.count()).where(annotations.c.brief_id == briefs.c.id).scalar_subquery(),
    }
    return columns[sort]


def _source() -> sa.ColumnElement[Any]:
    """Who a brief is from, as a list shows it: its publisher, else who wrote it first, else its number; upper and lower case alike.

    An author is kept as JSON that begins with the name. To read on from there takes a quarter of the time of asking JSON for it.
    """
    authors = sa.type_coerce(briefs.c.authors, sa.String)
    begin, length = (sa.literal(number, sa.Integer(), literal_execute=True) for number in (len('[{"name":"') + 1, LONGEST_SOURCE))
    said = sa.case(
        (briefs.c.publisher != _written(""), briefs.c.publisher),
        (authors != _written("[]"), sa.func.substr(authors, begin, length)),
        (briefs.c.number != _written(""), briefs.c.number),
    )
    return sa.collate(said, "NOCASE")


def conditions(query: BriefQuery) -> list[sa.ColumnElement[bool]]:
    """The filter of a query as SQL."""
    wanted: list[sa.ColumnElement[bool]] = [briefs.c.haystack.contains(word, autoescape=True) for word in words(query.text)]
    exact = {"kind": query.kind, "language": query.language, "year": query.year, "read": query.read}
    wanted += [briefs.c[name] == value for name, value in exact.items() if value is not None]
    if query.tag:
        wanted.append(briefs.c.id.in_(sa.select(brief_tags.c.brief_id).where(brief_tags.c.tag == query.tag)))
    if query.partly is not None:
        wanted.append(PARTLY if query.partly else sa.not_(PARTLY))
    if query.unsure:
        wanted.append(UNSURE)
    if query.marking:
        wanted.append(of_marking(*query.marking))
    if query.dossier:
        pairs = used_in_dossiers()
        wanted.append(briefs.c.id.in_(sa.select(pairs.c.brief_id).where(pairs.c.dossier_id == query.dossier)))
    return wanted


def _written(text: str) -> sa.ColumnElement[str]:
    """A text that stands in the statement. To compare a column of JSON with a parameter takes memory for each row, locked and wiped
    for itself (cipher_memory_security): 17 ms of 5,900 briefs and not half of one."""
    return sa.literal(text, sa.String(), literal_execute=True)


PLAIN = _written("{}")
"""What is kept of a marking in which everything is as ever."""

UNSURE = sa.type_coerce(briefs.c.guessed, sa.String) != _written("[]")
"""Something of the description is a guess still."""


def of_marking(scheme: str, level: str) -> sa.ColumnElement[bool]:
    """Whether a brief has that level of that scheme; what is as ever is not written in its marking."""
    plain, parts = sa.type_coerce(briefs.c.marking, sa.String), sa.type_coerce(briefs.c.marking, sa.JSON())
    if (scheme, level) == (UNMARKED, UNMARKED):
        return sa.or_(plain == PLAIN, sa.func.coalesce(parts["scheme"].as_string(), UNMARKED) == UNMARKED)
    return sa.and_(plain != PLAIN, parts["scheme"].as_string() == scheme, parts["level"].as_string() == level)


def used_in_dossiers() -> sa.Subquery:
    """Each dossier with each brief that it names, whose passages it rests on, or that bears a mark for it; each pair once."""
    owner, target = links.c.owner_id, links.c.target_id
    of_dossiers = owner.in_(sa.select(dossiers.c.id))
    marked = sa.select(annotations.c.dossier_id.label("dossier_id"), annotations.c.brief_id.label("brief_id"))
    rests = sa.select(owner, passages.c.brief_id).join(passages, passages.c.id == target).where(of_dossiers)
    named = sa.select(owner, target).join(briefs, briefs.c.id == target).where(of_dossiers)
    return sa.union(marked.where(annotations.c.dossier_id.is_not(None)), rests, named).subquery()


def words(text: str) -> list[str]:
    """The words of a filter, each once, folded as the list's own column is; of a text that was pasted in the first ones."""
    return list(dict.fromkeys(folded(text[:LONGEST_FILTER]).split()))[:MOST_WORDS]


def ordering(query: BriefQuery) -> tuple[sa.ColumnElement[Any], ...]:
    """The order of a list: briefs without the sorted value last, equal ones by title."""
    column = sort_column(query.sort)
    order = column.desc() if query.descending else column.asc()
    if query.sort in (BriefSort.DATE, BriefSort.PAGES, BriefSort.SOURCE):
        order = order.nulls_last()
    return (order, briefs.c.id) if query.sort is BriefSort.TITLE else (order, briefs.c.title_sort, briefs.c.id)


def read_rows(connection: sa.Connection, query: BriefQuery) -> list[BriefRow]:
    """The rows that a query asks for: ids are sorted alone, for sorting rows of this width costs as much as reading them.

    The statement has no limit, and no more is read of it than is wanted. With one SQLite keeps the best so far in a tree, and where
    each row is better than all before it, as in a list that begins with what came in last, that took 31 ms of 5,900 briefs and not 6.
    """
    wanted = conditions(query)
    with connection.execute(sa.select(briefs.c.id).where(*wanted).order_by(*ordering(query))) as found:
        end = None if query.limit is None else query.offset + query.limit
        page = list(islice(found.scalars(), query.offset, end))
    wide = sa.select(*COLUMNS)
    if len(page) > MANY:
        found = connection.execute(wide.where(*wanted)).all()
    else:
        found = [row for portion in batches(page) for row in connection.execute(wide.where(briefs.c.id.in_(portion))).all()]
    rows = {row[0]: row for row in found}
    return built(connection, [rows[key] for key in page])


def built(connection: sa.Connection, found: Sequence[AnyRow]) -> list[BriefRow]:
    """The rows with their tags and marks."""
    keys = None if len(found) > MANY else [row[0] for row in found]
    tags, marks, articles = tags_of(connection, keys), marks_of(connection, keys), articles_of(connection)
    names = [str(getattr(column, "name", "")) for column in COLUMNS]
    return [
        BriefRow(
            **dict(zip(names, row, strict=True)),
            tags=tuple(tags.get(row[0].hex, ())),
            marks=marks.get(row[0].hex, {}),
            articles=articles.get(row[0].hex, 0),
        )
        for row in found
    ]


def raw(column: sa.ColumnElement[Any]) -> sa.ColumnElement[Any]:
    """An id as the database keeps it: building a UUID for each of many rows would cost more than reading them."""
    return sa.type_coerce(column, sa.String)


def digits(found: object) -> str:
    """The 32 hexadecimal digits of an id that came raw."""
    return str(found).replace("-", "")


def per_brief(connection: sa.Connection, statement: AnySelect, column: sa.ColumnElement[Any], keys: Sequence[UUID] | None) -> list[AnyRow]:
    """The rows of a statement for these briefs, or for all."""
    if keys is None:
        return list(connection.execute(statement).all())
    return [row for portion in batches(keys) for row in connection.execute(statement.where(column.in_(portion))).all()]


def tags_of(connection: sa.Connection, keys: Sequence[UUID] | None) -> dict[str, list[str]]:
    """The tags of these briefs, or of all, in their order, by the id's digits."""
    owner = brief_tags.c.brief_id
    statement = sa.select(raw(owner), brief_tags.c.tag).order_by(owner, brief_tags.c.rank)
    found: dict[str, list[str]] = {}
    for key, tag in per_brief(connection, statement, owner, keys):
        found.setdefault(digits(key), []).append(tag)
    return found


def marks_of(connection: sa.Connection, keys: Sequence[UUID] | None) -> dict[str, dict[AnnotationKind, int]]:
    """How many marks of each kind these briefs, or all, bear, by the id's digits."""
    owner, kind = annotations.c.brief_id, annotations.c.kind
    statement = sa.select(raw(owner), kind, sa.func.count()).group_by(owner, kind)
    found: dict[str, dict[AnnotationKind, int]] = {}
    for key, of_kind, count in per_brief(connection, statement, owner, keys):
        found.setdefault(digits(key), {})[of_kind] = count
    return found


def articles_of(connection: sa.Connection) -> dict[str, int]:
    """How many briefs there are of the file of each, where these are several texts, by the id's digits.

    The files are told by the index alone; few are split. One that was kept twice has the same words twice.
    """
    sha256 = briefs.c.source_sha256
    several = sa.select(sha256).where(sha256 != "").group_by(sha256).having(sa.func.count() > 1)
    texts: dict[str, set[str]] = {}
    rows = connection.execute(sa.select(raw(briefs.c.id), sha256, briefs.c.text_hash).where(sha256.in_(several))).all()
    for _, file, words_hash in rows:
        texts.setdefault(file, set()).add(words_hash)
    return {digits(key): len(texts[file]) for key, file, _ in rows if len(texts[file]) > 1}


def read_facets(connection: sa.Connection, query: BriefQuery) -> BriefFacets:
    """Counts of the present filter by kind, language, year, marking, tag and dossier."""
    wanted = conditions(query)
    fitting = sa.select(briefs.c.id).where(*wanted)
    tag: AnySelect = sa.select(brief_tags.c.tag, sa.func.count())
    if wanted:
        # Each tag looks up its brief. The other way round SQLite makes a tree of all fitting briefs first, also where none has a tag
        tag = tag.where(fitting.where(briefs.c.id == brief_tags.c.brief_id).exists())
    told = (sa.func.sum(sa.cast(each, sa.Integer)) for each in (~briefs.c.read, PARTLY, UNSURE))
    by = (briefs.c.kind, briefs.c.language, briefs.c.year)
    counts: AnySelect = sa.select(*by, sa.func.count(), *told).where(*wanted).group_by(*by)
    tags = connection.execute(tag.group_by(brief_tags.c.tag).order_by(brief_tags.c.tag)).all()
    facets = gathered(connection.execute(counts).all(), {row[0]: row[1] for row in tags})
    markings = _markings(connection, wanted, facets.total)
    return replace(facets, markings=markings, dossiers=_issues(connection, fitting if wanted else None))


def _markings(connection: sa.Connection, wanted: Sequence[sa.ColumnElement[bool]], total: int) -> dict[tuple[str, str], int]:
    """How many have which level. Those without any, mostly nearly all, are the rest: an index counts the other groups, not this one."""
    marking = briefs.c.marking
    counts = sa.select(marking, sa.func.count()).where(*wanted, sa.type_coerce(marking, sa.String) != PLAIN).group_by(marking)
    levels: Counter[tuple[str, str]] = Counter()
    for found, count in connection.execute(counts).all():
        levels[found.scheme, found.level] += count
    levels[UNMARKED, UNMARKED] += total - levels.total()
    return {level: count for level, count in levels.items() if count}


def _issues(connection: sa.Connection, fitting: sa.Select[tuple[UUID]] | None) -> dict[UUID, tuple[str, int]]:
    """The dossiers with what they are called and how many of the fitting briefs they use; one that uses none of them is left out."""
    names = connection.execute(sa.select(dossiers.c.id, dossiers.c.short_title, dossiers.c.title)).all()
    if not names:
        return {}
    pairs = used_in_dossiers()
    used = sa.select(pairs.c.dossier_id, sa.func.count()).group_by(pairs.c.dossier_id)
    used = used if fitting is None else used.where(pairs.c.brief_id.in_(fitting))
    held = {row[0]: row[1] for row in connection.execute(used).all()}
    return {key: (short or title, held[key]) for key, short, title in names if key in held}


def gathered(rows: Sequence[AnyRow], tags: Mapping[str, int]) -> BriefFacets:
    """The facets from counts of each (kind, language, year)."""
    kinds: dict[BriefKind, int] = {}
    languages: dict[Language, int] = {}
    years: dict[int, int] = {}
    unread = partly = unsure = 0
    for kind, language, year, count, new, begun, guessed in rows:
        kinds[kind] = kinds.get(kind, 0) + count
        languages[language] = languages.get(language, 0) + count
        unread, partly, unsure = unread + new, partly + begun, unsure + guessed
        if year is not None:
            years[year] = years.get(year, 0) + count
    return BriefFacets(
        total=sum(kinds.values()),
        kinds=kinds,
        languages=languages,
        years=years,
        tags=tags,
        unread=unread,
        partly=partly,
        unsure=unsure,
    )
