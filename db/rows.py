"""The library list in SQL: filter, sort, count. Nothing is sorted or filtered in Python."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from app.core.dates import PartialDate
from app.core.language import Language
from app.core.marking import Marking
from app.core.model.annotation import AnnotationKind
from app.core.model.brief import Author, BriefKind
from db.folding import folded
from db.mapping import AnyRow, AnySelect, batches
from db.tables.annotations import annotations
from db.tables.briefs import brief_tags, briefs


class BriefSort(StrEnum):
    """What the library list can be sorted by."""

    TITLE = "title"
    DATE = "date"
    ADDED = "added"
    KIND = "kind"
    LANGUAGE = "language"
    PUBLISHER = "publisher"
    PAGES = "pages"


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefQuery:
    """What the library list shows. Each word of ``text`` must stand in title, authors, publisher, number or tags."""

    text: str = ""
    kind: BriefKind | None = None
    language: Language | None = None
    year: int | None = None
    tag: str = ""
    read: bool | None = None
    sort: BriefSort = BriefSort.ADDED
    descending: bool = False
    limit: int | None = None
    offset: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefRow:
    """One row of the library list. ``marks`` counts the marks by kind, ``guessed`` names the fields that are guesses."""

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


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefFacets:
    """How many briefs of the present filter there are in all and in each group."""

    total: int
    kinds: Mapping[BriefKind, int]
    languages: Mapping[Language, int]
    years: Mapping[int, int]
    tags: Mapping[str, int]


ENDLESS = 2**31
"""More rows than any library has."""

MANY = 1000
"""From so many rows on, tags and marks are read for all briefs at once."""

COLUMNS = tuple(
    briefs.c[name]
    for name in (
        "id", "kind", "number", "title", "authors", "publisher", "date", "date_text", "language", "page_count", "word_count",
        "marking", "guessed", "read", "created",
    )
)  # fmt: skip


LONGEST_FILTER, MOST_WORDS = 4000, 100
"""Letters and words of a filter that are looked at: SQLite refuses an expression of a thousand parts."""


def sort_column(sort: BriefSort) -> sa.ColumnElement[Any]:
    """The column a list is sorted by."""
    columns: dict[BriefSort, sa.ColumnElement[Any]] = {
        BriefSort.TITLE: briefs.c.title_sort,
        BriefSort.DATE: briefs.c.date,
        BriefSort.ADDED: briefs.c.created,
        BriefSort.KIND: briefs.c.kind,
        BriefSort.LANGUAGE: briefs.c.language,
        BriefSort.PUBLISHER: briefs.c.publisher,
        BriefSort.PAGES: briefs.c.page_count,
    }
    return columns[sort]


def conditions(query: BriefQuery) -> list[sa.ColumnElement[bool]]:
    """The filter of a query as SQL."""
    wanted: list[sa.ColumnElement[bool]] = [briefs.c.haystack.contains(word, autoescape=True) for word in words(query.text)]
    exact = {"kind": query.kind, "language": query.language, "year": query.year, "read": query.read}
    wanted += [briefs.c[name] == value for name, value in exact.items() if value is not None]
    if query.tag:
        wanted.append(briefs.c.id.in_(sa.select(brief_tags.c.brief_id).where(brief_tags.c.tag == query.tag)))
    return wanted


def words(text: str) -> list[str]:
    """The words of a filter, each once, folded as the list's own column is; of a text that was pasted in the first ones."""
    return list(dict.fromkeys(folded(text[:LONGEST_FILTER]).split()))[:MOST_WORDS]


def ordering(query: BriefQuery) -> tuple[sa.ColumnElement[Any], ...]:
    """The order of a list: briefs without the sorted value last, equal ones by title."""
    column = sort_column(query.sort)
    order = column.desc() if query.descending else column.asc()
    if query.sort in (BriefSort.DATE, BriefSort.PAGES):
        order = order.nulls_last()
    return (order, briefs.c.id) if query.sort is BriefSort.TITLE else (order, briefs.c.title_sort, briefs.c.id)


def read_rows(connection: sa.Connection, query: BriefQuery) -> list[BriefRow]:
    """The rows that a query asks for: ids are sorted alone, for sorting rows of this width costs as much as reading them."""
    wanted = conditions(query)
    statement = sa.select(briefs.c.id).where(*wanted).order_by(*ordering(query))
    if query.limit is not None or query.offset:
        statement = statement.limit(ENDLESS if query.limit is None else query.limit).offset(query.offset)
    page = list(connection.execute(statement).scalars())
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
    tags, marks = tags_of(connection, keys), marks_of(connection, keys)
    names = [column.name for column in COLUMNS]
    return [
        BriefRow(**dict(zip(names, row, strict=True)), tags=tuple(tags.get(row[0].hex, ())), marks=marks.get(row[0].hex, {}))
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


def read_count(connection: sa.Connection, query: BriefQuery) -> int:
    """How many briefs a query's filter leaves."""
    return connection.execute(sa.select(sa.func.count()).select_from(briefs).where(*conditions(query))).scalar_one()


def read_facets(connection: sa.Connection, query: BriefQuery) -> BriefFacets:
    """Counts of the present filter by kind, language, year and tag."""
    wanted = conditions(query)
    tag: AnySelect = sa.select(brief_tags.c.tag, sa.func.count())
    if wanted:
        tag = tag.where(brief_tags.c.brief_id.in_(sa.select(briefs.c.id).where(*wanted)))
    by = (briefs.c.kind, briefs.c.language, briefs.c.year)
    counts: AnySelect = sa.select(*by, sa.func.count()).where(*wanted).group_by(*by)
    tags = connection.execute(tag.group_by(brief_tags.c.tag).order_by(brief_tags.c.tag)).all()
    return gathered(connection.execute(counts).all(), {row[0]: row[1] for row in tags})


def gathered(rows: Sequence[AnyRow], tags: Mapping[str, int]) -> BriefFacets:
    """The facets from counts of each (kind, language, year)."""
    kinds: dict[BriefKind, int] = {}
    languages: dict[Language, int] = {}
    years: dict[int, int] = {}
    for kind, language, year, count in rows:
        kinds[kind] = kinds.get(kind, 0) + count
        languages[language] = languages.get(language, 0) + count
        if year is not None:
            years[year] = years.get(year, 0) + count
    return BriefFacets(total=sum(kinds.values()), kinds=kinds, languages=languages, years=years, tags=tags)
