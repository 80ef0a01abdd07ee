"""Searching everything."""

from app.search.query import Query, Results
from app.services.desk import Desk
from app.services.indexing import IndexingService


class SearchService:
    """Ranked search over passages, annotations, dossiers, people and meetings."""

    def __init__(self, desk: Desk, indexing: IndexingService) -> None:
        self._desk = desk
        self._indexing = indexing

    def search(self, query: Query) -> Results:
        """The best answers, with snippets. What was written and is not in the index yet is put in first."""
        raise NotImplementedError(self._desk, self._indexing, query)
