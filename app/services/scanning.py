"""Answering while the index is being built: the library is read portion by portion, each is indexed in memory and asked."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import islice
from time import monotonic

from app.core.sentences import Sentence
from app.search.documents import Catalogue, IndexDocument, Library
from app.search.query import Hit, Query, Results, Sort

SECONDS = 2.0
"""How long reading may take: what is found by then is shown, and how far it came is said."""
PORTION = 100
"""Objects that are read before the clock is looked at again, some tenths of a second of work."""


def scan(documents: Iterable[IndexDocument], total: int, library: Library, catalogue: Catalogue, query: Query) -> Results:
    """What the objects answer that can be read in ``SECONDS``; never complete, and it says of how many it speaks."""
    until, given, read = monotonic() + SECONDS, iter(documents), 0
    answers: list[Results] = []
    while monotonic() < until and (portion := list(islice(given, PORTION))):
        read += len(portion)
        answers.append(_answer(portion, library, catalogue, query))
    said = Sentence("The search index is being built; {read} of {total} objects were read for this answer.", read=read, total=total)
    return replace(_joined(answers, query), notes=(said, *_notes(answers)))


def _answer(portion: list[IndexDocument], library: Library, catalogue: Catalogue, query: Query) -> Results:
    from app.search.index import SearchIndex
    from app.search.storage import MemoryFiles

    index = SearchIndex(MemoryFiles(), library, catalogue)
    index.update(portion)
    return index.search(replace(query, facets=False))


def _notes(answers: list[Results]) -> tuple[str, ...]:
    """What every portion says: mistakes of the question, not how one portion had to widen it."""
    return tuple(note for note in dict.fromkeys(answers[0].notes) if all(note in each.notes for each in answers)) if answers else ()


def _joined(answers: list[Results], query: Query) -> Results:
    """The answers as one. Portions that hold all the words make those that hold some of them superfluous."""
    fewest = min((len(each.notes) for each in answers if each.hits), default=0)
    chosen = [each for each in answers if len(each.notes) <= fewest]
    hits = sorted((hit for each in chosen for hit in each.hits), key=lambda hit: _rank(hit, query.sort))
    return Results(
        total=sum(each.total for each in chosen),
        objects=sum(each.objects for each in chosen),
        hits=tuple(hits[: query.limit]),
        complete=False,
        also=answers[0].also if answers else (),
    )


def _rank(hit: Hit, sort: Sort) -> tuple[bool, int, float]:
    if sort is Sort.RELEVANCE:
        return False, 0, -hit.score
    day = hit.date.first_day.toordinal() if hit.date else 0
    return hit.date is None, -day if sort is Sort.NEWEST else day, -hit.score
