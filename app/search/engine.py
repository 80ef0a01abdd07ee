"""What any search engine of the library must do; ``SearchIndex`` does it, the tests hold others to the same contract."""

from collections.abc import Iterable
from typing import Protocol
from uuid import UUID

from app.search.documents import IndexDocument
from app.search.query import Query, Results


class Engine(Protocol):
    """Indexes objects and answers questions about their words. Findable is what ``update`` was given, as soon as it returns."""

    def is_current(self) -> bool:
        """Whether there is an index that this engine can read; if not, ``rebuild`` it."""
        ...

    def count(self) -> int:
        """How many objects are in the index."""
        ...

    def update(self, documents: Iterable[IndexDocument], removed: Iterable[UUID] = ()) -> int:
        """Put objects in, in place of what was there under their ids, and take others out; answers how many were put in."""
        ...

    def rebuild(self, documents: Iterable[IndexDocument]) -> int:
        """Make the whole index anew; answers how many objects are in it."""
        ...

    def merge(self) -> int:
        """Tidy up while nobody waits; answers how many parts are left."""
        ...

    def search(self, query: Query) -> Results:
        """The best places. Never raises for what the user typed."""
        ...
