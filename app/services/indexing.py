"""Keeping the search index level with the library."""

from app.core.jobs import Progress
from app.services.desk import Desk


class IndexingService:
    """The index is a cache: what a write touched is redone from the store, and anything odd is rebuilt whole."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def refresh(self, progress: Progress) -> int:
        """Put everything that changed since the last time into the index; answers how many objects that were."""
        raise NotImplementedError(self._desk, progress)

    def rebuild(self, progress: Progress) -> int:
        """Make the index anew from the store; answers how many objects are in it."""
        raise NotImplementedError(self._desk, progress)

    def waiting(self) -> int:
        """How many objects changed and are not in the index yet."""
        raise NotImplementedError(self._desk)
