"""Objects of the library as rows of the index: one for the title, one for the tags, one for each passage."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any
from uuid import UUID

import numpy as np
from numpy.typing import NDArray

from app.core.changes import Kind
from app.core.dates import PartialDate
from app.core.language import Language
from app.search.codec import ROW
from app.search.documents import IndexDocument, Part, Place

KINDS = (
    Kind.BRIEF, Kind.PASSAGE, Kind.ANNOTATION, Kind.QUOTATION, Kind.DOSSIER,
    Kind.PERSON, Kind.ORGANISATION, Kind.MEETING, Kind.RECIPE, Kind.EDITION,
)  # fmt: skip
"""Kinds by the number they have in a row; append only."""
LANGUAGES = (Language.UNKNOWN, Language.EN, Language.KO, Language.JA)
"""Languages by the number they have in a row; append only."""
PARTS = tuple(Part)
"""Parts by their number."""
NOBODY = bytes(16)

Rows = NDArray[np.void]


def date_number(date: PartialDate | None) -> int:
    """A date as yyyymmdd with zeros where unknown, 0 for none."""
    return date.year * 10000 + date.month * 100 + date.day if date else 0


def date_of(number: int) -> PartialDate | None:
    """The date of such a number."""
    return PartialDate(number // 10000, number // 100 % 100, number % 100) if number else None


def first_days(dates: NDArray[np.int64]) -> NDArray[np.int64]:
    """The first day that dates as yyyymmdd can mean."""
    months = np.where(dates % 10000 == 0, dates + 100, dates)
    return np.where(months % 100 == 0, months + 1, months)


def last_days(dates: NDArray[np.int64]) -> NDArray[np.int64]:
    """The last day that dates can mean; 31 stands for the last day of any month."""
    months = np.where(dates % 10000 == 0, dates + 1200, dates)
    return np.where(months % 100 == 0, months + 31, months)


def _bytes(uuid: UUID | None) -> bytes:
    return uuid.bytes if uuid else NOBODY


def _uuid(data: bytes) -> UUID | None:
    return UUID(bytes=data) if data != NOBODY else None


def _parts(document: IndexDocument) -> Iterator[tuple[str, Part, int, UUID | None, int]]:
    yield document.title, Part.TITLE, 0, None, 0
    if document.tags:
        yield tags_line(document.tags), Part.TAGS, 0, None, 0
    for number, passage in enumerate(document.passages):
        yield passage.text, Part.TEXT, number, passage.id, passage.page


def tags_line(tags: Sequence[str]) -> str:
    """Tags as one text; the sign between them keeps a phrase from running over two."""
    return " · ".join(tags)


def rows_of(documents: Iterable[IndexDocument]) -> tuple[list[str], list[tuple[Any, ...]]]:
    """The words and the ``ROW`` of each row, its length still 0."""
    texts: list[str] = []
    rows: list[tuple[Any, ...]] = []
    for document in documents:
        head = document.id.bytes, _bytes(document.brief_id)
        tail = date_number(document.date), KINDS.index(document.kind), LANGUAGES.index(document.language)
        for text, part, number, passage, page in _parts(document):
            texts.append(text)
            rows.append((*head, _bytes(passage), number, page, *tail, part, 0))
    return texts, rows


def places_of(rows: Rows) -> list[Place]:
    """The places that rows stand for. Plain tuples are read several times quicker than numpy's rows."""
    found: list[tuple[Any, ...]] = rows.tolist()
    return [
        Place(
            kind=KINDS[int(kind)],
            id=UUID(bytes=own),
            brief_id=_uuid(brief),
            passage_id=_uuid(passage),
            part=PARTS[int(part)],
            number=number,
        )
        for own, brief, passage, number, _page, _date, kind, _language, part, _length in found
    ]


def table(rows: list[tuple[Any, ...]]) -> Rows:
    """Rows as one array."""
    return np.array(rows, ROW)
