"""The search index: a cache of the library, always rebuildable from it."""

from collections.abc import Iterable
from uuid import UUID

from app.search.documents import IndexDocument, Library
from app.search.query import Query, Results
from app.search.storage import IndexFiles


class SearchIndex:
    """One index over one library. Any thread may search while another updates; updates wait for each other."""

    def __init__(self, files: IndexFiles, library: Library) -> None:
        self._files = files
        self._library = library

    def is_current(self) -> bool:
        """Whether the index is there, whole, and written by this version; if not: ``clear`` and ``update`` with everything."""
        raise NotImplementedError

    def count(self) -> int:
        """How many objects are in the index."""
        raise NotImplementedError

    def update(self, documents: Iterable[IndexDocument], removed: Iterable[UUID] = ()) -> int:
        """Put objects in, in place of what was there under their ids, and take others out; answers how many were put in.

        Findable as soon as this returns. An index that is not current is begun anew with just these.
        """
        raise NotImplementedError

    def merge(self) -> int:
        """Tidy up while nobody waits: join small segments, drop what was replaced. Answers how many segments are left."""
        raise NotImplementedError

    def clear(self) -> None:
        """Begin an empty index, whatever was there."""
        raise NotImplementedError

    def search(self, query: Query) -> Results:
        """The best places, with snippets. Never raises for what the user typed; mistakes are in ``Results.notes``."""
        raise NotImplementedError
