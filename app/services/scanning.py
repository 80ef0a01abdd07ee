"""Answering while the index is being built: the library is read portion by portion into a small index of its own, which is asked."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import islice
from threading import Lock
from time import monotonic
from typing import TYPE_CHECKING

from app.core.sentences import Sentence
from app.search.documents import Catalogue, IndexDocument, Library
from app.search.query import Query, Results

if TYPE_CHECKING:
    from app.search.index import SearchIndex

FIRST_SECONDS, MORE_SECONDS = 1.0, 0.3
"""How long the first question may read before it is answered, and each one after it: who goes on typing sees more each time."""
PORTION = 40
"""Objects that are read before the clock is looked at again, about a tenth of a second of work."""


class Scan:
    """What was read so far of a library that has no index yet.

    What was read for one question is there for the next, which reads on from there; a scan is thrown away when something is saved
    (what it has read may be old) and when the index is there.
    """

    def __init__(self, documents: Iterable[IndexDocument], total: int, library: Library, catalogue: Catalogue) -> None:
        self._given = iter(documents)
        self._total = total
        self._library, self._catalogue = library, catalogue
        self._index: SearchIndex | None = None
        self._read = 0
        self._lock = Lock()

    def answer(self, query: Query) -> Results:
        """What the objects answer that were read by now; never complete, and it says of how many it speaks."""
        with self._lock:
            self._read_on(MORE_SECONDS if self._read else FIRST_SECONDS)
            results = self._so_far().search(query)
        said = Sentence(
            "The search index is being built; {read} of {total} objects were read for this answer.", read=self._read, total=self._total
        )
        return replace(results, complete=False, notes=(said, *results.notes))

    def _read_on(self, seconds: float) -> None:
        until = monotonic() + seconds
        while monotonic() < until and (portion := list(islice(self._given, PORTION))):
            self._so_far().update(portion)
            self._read += len(portion)

    def _so_far(self) -> "SearchIndex":
        from app.search.index import SearchIndex
        from app.search.storage import MemoryFiles

        if self._index is None:
            self._index = SearchIndex(MemoryFiles(), self._library, self._catalogue)
        return self._index
