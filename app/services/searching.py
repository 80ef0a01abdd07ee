"""Searching everything."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from contextlib import suppress
from threading import Lock
from typing import TYPE_CHECKING

from app.core.changes import Kind
from app.core.errors import DiskError, NotFoundError, UserError
from app.core.jobs import Silent
from app.core.language import Language
from app.core.text import comparable
from app.search.documents import Part
from app.search.query import Hit, Query, Results
from app.services.cutting import CutText
from app.services.desk import Desk
from app.services.hit_facts import HitFacts, HitKey, facts_of, sentence_around
from app.services.indexed import INDEXED
from app.services.indexing import IndexingService
from app.services.marks import clean_text, marks_of
from app.services.remembered import RememberedSearches, SavedFilters
from app.services.scanning import PORTION, Scan
from app.services.views import CleanRange

if TYPE_CHECKING:
    from app.search.index import SearchIndex

FEW = 300
"""Briefs that are put into a new index at once before an answer, some half second; with more it is built beside the answers."""


class SearchService:
    """Ranked search over the words of briefs, marks, dossiers, people, organisations and meetings."""

    def __init__(self, desk: Desk, indexing: IndexingService) -> None:
        self._desk = desk
        self._indexing = indexing
        self.remembered = RememberedSearches(desk)
        self.filters = SavedFilters(desk)
        self._scanning = Lock()
        self._scanned: tuple[int, Scan] | None = None

    def search(self, query: Query, *, refresh: bool = True) -> Results:
        """The best answers, with snippets. What was written and is not in the index yet is put in first, unless told not to.

        While there is no index the library itself is read for the answer, which is then not complete and says so.
        """
        for _ in range(2):  # an index that turns out damaged while it is asked is built anew, like one that is not there
            index = self._ready(refresh)
            if index.is_current() and (results := index.search(query)).complete:
                self._scanned = None
                return results
        return self._scan().answer(query)

    def _scan(self) -> Scan:
        """What was read for the question before, unless something was saved since."""
        with self._desk.store.read() as unit:
            newest = unit.dirty.newest()
            total = sum(unit.of_kind(kind).count() for kind in INDEXED)
        with self._scanning:
            if self._scanned is None or self._scanned[0] != newest:
                read = self._indexing.documents(Silent(), most=PORTION)
                self._scanned = newest, Scan(read, total, self._indexing.words_at, self._indexing.catalogue)
            return self._scanned[1]

    def like(self, hit: Hit, limit: int = 20) -> Results:
        """Other passages that speak of what the hit's passage speaks of."""
        words = self._passage(hit)
        return self._ready().like(words, (hit.id, hit.number), limit)

    def elsewhere(self, text: str, beside: Hit | None = None, limit: int = 20) -> Results:
        """Where else a figure, or the words of a quotation, stand; not in the passage of the hit ``beside``."""
        return self._ready().elsewhere(text, (beside.id, beside.number) if beside else None, limit)

    def like_around(self, place: CleanRange, limit: int = 20) -> Results:
        """Other passages that speak of what the passage around a place of a text speaks of.

        Raises:
            NotFoundError: the brief is gone, or has no words.
            UserError: the text is another by now.
        """
        words, number = self._cut_at(place)
        stretch = words.stretches[number]
        return self._ready().like(words.text[stretch.start : stretch.end], (place.brief_id, number), limit)

    def elsewhere_of(self, place: CleanRange, limit: int = 20) -> Results:
        """Where else the words of a place of a text stand, other than in their own passage.

        Raises:
            NotFoundError: the brief is gone, or has no words.
            UserError: the text is another by now.
        """
        words, number = self._cut_at(place)
        return self._ready().elsewhere(words.text[place.start : place.end], (place.brief_id, number), limit)

    def _cut_at(self, place: CleanRange) -> tuple[CutText, int]:
        """The text of a place as it is indexed, and the number of the stretch in which the place begins."""
        with self._desk.store.read() as unit:
            words = self._indexing.cuts.of(unit, (place.brief_id,)).get(place.brief_id)
        if words is None or not words.stretches:
            raise NotFoundError("This brief is not in the library any more, or has no words; choose another.")
        place.require(words.text)
        return words, max(0, bisect_right([stretch.start for stretch in words.stretches], place.start) - 1)

    def complete(self, text: str, limit: int = 10) -> tuple[str, ...]:
        """How the question may go on at its last word: asked before, then names and tags, then words of the library."""
        begun = text.rsplit(maxsplit=1)[-1] if text and not text[-1].isspace() else ""
        before = [line for line in self.remembered.history() if line.casefold().startswith(text.casefold()) and line != text]
        if not begun:
            return tuple(before[:limit]) if not text else ()
        head = text[: len(text) - len(begun)]
        named = [name for name in self._names() if comparable(name, case=False).startswith(comparable(begun, case=False))]
        words = self._indexing.index().complete(begun, limit)
        found = [*before[:3], *(head + (f'"{name}"' if " " in name else name) for name in named[:limit]), *(head + word for word in words)]
        return tuple(dict.fromkeys(found))[:limit]

    def _names(self) -> list[str]:
        register = self._indexing.catalogue.register()
        named = (*register.people, *register.organisations, *register.dossiers)
        return [name for found in named for name in (*found.names, *found.tags, *(form for term in found.terms for form in term))]

    def _ready(self, refresh: bool = True) -> "SearchIndex":
        """The index, level with the library where that takes no time worth waiting for; else it is begun to be built.

        While it is being built anew the old one answers as it is.
        """
        index = self._indexing.index()
        if self._indexing.is_rebuilding() or self._desk.store.read_only:
            return index
        if refresh and (index.is_current() or self._is_small()):
            # a full disk is told by the next write that somebody waits for; until then the index answers as it is
            with suppress(DiskError):
                self._indexing.refresh(Silent())
        elif refresh:
            self._indexing.rebuild_beside()
        return index

    def _is_small(self) -> bool:
        with self._desk.store.read() as unit:
            return unit.briefs.count() <= FEW

    def _passage(self, hit: Hit) -> str:
        with self._desk.store.read() as unit:
            words = self._indexing.cuts.of(unit, (hit.id,)).get(hit.id)
        if words is None or hit.part is not Part.TEXT or hit.number >= len(words.stretches):
            return hit.snippet
        stretch = words.stretches[hit.number]
        return words.text[stretch.start : stretch.end]

    def place(self, hit: Hit) -> CleanRange | None:
        """Where a hit stands in the clean text of its brief: the first marked words.

        None for what is in no brief, and where other words stand in that place by now.
        """
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
        if words.text[begin + start : begin + end] != hit.snippet[start:end]:
            return None
        return CleanRange.of(hit.id, words.text, begin + start, begin + end)

    def facts(self, hits: Sequence[Hit], language: Language = Language.EN) -> Mapping[HitKey, HitFacts]:
        """What a list in a language tells beside the words of the hits, by object and number of the passage."""
        with self._desk.store.read() as unit:
            return facts_of(unit, hits, language)

    def sentence(self, hit: Hit) -> CleanRange | None:
        """The sentence of a brief in which a hit stands: what would be marked for it; None for what is in no brief.

        Raises:
            UserError: the text has changed since it was found, and other words stand in that place.
        """
        if hit.kind is not Kind.BRIEF or hit.part is not Part.TEXT:
            return None
        with self._desk.store.read() as unit:
            words = self._indexing.cuts.of(unit, (hit.id,)).get(hit.id)
        place = self.place(hit)
        if words is None:
            return None
        if place is None:
            raise UserError("The text has changed since these words were found; search again.")
        stretch = words.stretches[hit.number]
        found = sentence_around(words.text[stretch.start : stretch.end], place.start - stretch.start, place.end - stretch.start)
        return CleanRange.of(hit.id, words.text, stretch.start + found.start, stretch.start + found.end)

    def _of_mark(self, hit: Hit) -> CleanRange | None:
        with self._desk.store.read() as unit:
            for mark in marks_of(unit, unit.annotations.many([hit.id])):
                _, clean = clean_text(unit, mark.annotation.brief_id)
                return CleanRange.of(mark.annotation.brief_id, clean.text, mark.start, mark.end)
        return None
