"""Rows by what is known of them beside their words: kind, language, dates from the index, the rest from the store."""

from collections.abc import Collection

import numpy as np
from numpy.typing import NDArray

from app.core.dates import PartialDate
from app.search.documents import Catalogue, Field
from app.search.fields import KINDS as KIND_WORDS
from app.search.fields import LANGUAGES as LANGUAGE_WORDS
from app.search.lists import Lists
from app.search.query import Query
from app.search.rows import KINDS, LANGUAGES, date_number, first_days, last_days
from app.search.tree import Dated, Filter

Mask = NDArray[np.bool_]
PAIRS = np.dtype([("high", "u8"), ("low", "u8")])


class Narrowing:
    """Filters over one state of the index."""

    def __init__(self, lists: Lists, catalogue: Catalogue) -> None:
        self._lists = lists
        self._catalogue = catalogue

    def of(self, query: Query) -> Mask:
        """The rows that the filters beside the question, and the deletions, leave. Nothing may be changed in it."""
        rows, keep = self._lists.rows, self._lists.alive
        if query.kinds:
            keep = keep & np.isin(rows["kind"], [KINDS.index(kind) for kind in query.kinds])
        if query.language is not None:
            keep = keep & (rows["language"] == LANGUAGES.index(query.language))
        if query.date_from or query.date_to:
            keep = keep & self._dated(query.date_from, query.date_to)
        return keep

    def rows(self, filter_: Filter) -> Mask:
        """The rows that a filter of the question leaves."""
        if isinstance(filter_, Dated):
            return self._dated(filter_.first, filter_.last)
        rows, value = self._lists.rows, filter_.value
        match filter_.field:
            case Field.KIND:
                return rows["kind"] == KINDS.index(KIND_WORDS[value])
            case Field.LANGUAGE:
                return rows["language"] == LANGUAGES.index(LANGUAGE_WORDS[value])
            case Field.HAS if value == "date":
                return rows["date"] > 0
            case field:
                return self._members(self._catalogue.members(field, value))

    def _members(self, ids: Collection[bytes]) -> Mask:
        wanted = np.frombuffer(b"".join(ids), PAIRS)
        return self._any_of("id", wanted) | self._any_of("brief", wanted)

    def _any_of(self, column: str, wanted: NDArray[np.void]) -> Mask:
        owners = np.ascontiguousarray(self._lists.rows[column]).view(PAIRS)
        likely = np.isin(owners["low"], wanted["low"]) & np.isin(owners["high"], wanted["high"])
        # Both halves may be of two different ids: those that are likely are compared whole.
        exact = set(wanted.tolist())
        places = np.flatnonzero(likely)
        likely[places] = [pair in exact for pair in owners[places].tolist()]
        return likely

    def _dated(self, first: PartialDate | None, last: PartialDate | None) -> Mask:
        """The rows that may be of that time: those of which only the year is known lie in it if any day of the year does."""
        begins, ends = self._lists.days
        keep = ends > 0
        if first:
            keep &= ends >= first_days(np.array([date_number(first)]))[0]
        if last:
            keep &= begins <= last_days(np.array([date_number(last)]))[0]
        return keep
