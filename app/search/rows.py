"""Objects of the library as rows of the index: one for the title, one for the tags, one for each passage."""

from collections.abc import Iterable, Iterator, Sequence
from struct import Struct
from typing import Any
from uuid import UUID

import numpy as np
from numpy.typing import NDArray

from app.core.changes import Kind
from app.core.dates import PartialDate
from app.core.language import Language
from app.search.codec import ROW
from app.search.documents import IndexDocument, Part

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
WHOLE = np.dtype((np.void, ROW.itemsize))
"""A ``ROW`` as bytes alone."""
_PLAIN = Struct("<16s16s16sIIIBBBB")
"""A ``ROW`` as Python reads it."""

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


class RowPlace:
    """A row as a place. Twenty are made for each question, so nothing of one is read before it is asked for."""

    __slots__ = ("_row",)

    def __init__(self, row: tuple[Any, ...]) -> None:
        self._row = row

    @property
    def id(self) -> UUID:
        """The object."""
        return UUID(bytes=self._row[0])

    @property
    def brief_id(self) -> UUID | None:
        """The brief that a mark stands in."""
        return _uuid(self._row[1])

    @property
    def passage_id(self) -> UUID | None:
        """The library's passage, where it is one."""
        return _uuid(self._row[2])

    @property
    def number(self) -> int:
        """The place in ``IndexDocument.passages``."""
        return int(self._row[3])

    @property
    def page(self) -> int:
        """The page, from 1; 0 is unknown."""
        return int(self._row[4])

    @property
    def date(self) -> PartialDate | None:
        """The date of the object."""
        return date_of(self._row[5])

    @property
    def kind(self) -> Kind:
        """The kind of the object."""
        return KINDS[int(self._row[6])]

    @property
    def language(self) -> Language:
        """The language of the object."""
        return LANGUAGES[int(self._row[7])]

    @property
    def part(self) -> Part:
        """Which words of the object."""
        return PARTS[int(self._row[8])]


def places_of(rows: NDArray[np.void]) -> list[RowPlace]:
    """The places that rows, as ``WHOLE``, stand for. Read as plain bytes they come several times quicker than from numpy."""
    return list(map(RowPlace, _PLAIN.iter_unpack(rows.tobytes())))


def table(rows: list[tuple[Any, ...]]) -> Rows:
    """Rows as one array."""
    return np.array(rows, ROW)
