"""Searching everything."""

from app.core.changes import Kind
from app.core.jobs import Silent
from app.search.documents import Part
from app.search.query import Hit, Query, Results
from app.services.desk import Desk
from app.services.indexing import IndexingService
from app.services.marks import marks_of
from app.services.views import CleanRange


class SearchService:
    """Ranked search over the words of briefs, marks, dossiers, people, organisations and meetings."""

    def __init__(self, desk: Desk, indexing: IndexingService) -> None:
        self._desk = desk
        self._indexing = indexing

    def search(self, query: Query, *, refresh: bool = True) -> Results:
        """The best answers, with snippets. What was written and is not in the index yet is put in first, unless told not to."""
        if refresh:
            self._indexing.refresh(Silent())
        return self._indexing.index().search(query)

    def place(self, hit: Hit) -> CleanRange | None:
        """Where a hit stands in the clean text of its brief: the first marked words; None for what is in no brief."""
        if hit.kind is Kind.ANNOTATION:
            return self._of_mark(hit)
        if hit.kind is not Kind.BRIEF or hit.part is not Part.TEXT:
            return None
        with self._desk.store.read() as unit:
            words = self._indexing.cuts.of(unit, (hit.id,)).get(hit.id)
        if words is None or hit.number >= len(words.stretches):
            return None
        begin = words.stretches[hit.number].start + hit.passage_start
        start, end = hit.marks[0] if hit.marks else (0, 0)
        return CleanRange(brief_id=hit.id, start=begin + start, end=begin + end)

    def _of_mark(self, hit: Hit) -> CleanRange | None:
        with self._desk.store.read() as unit:
            marks = marks_of(unit, unit.annotations.many([hit.id]))
        return CleanRange(brief_id=marks[0].annotation.brief_id, start=marks[0].start, end=marks[0].end) if marks else None
