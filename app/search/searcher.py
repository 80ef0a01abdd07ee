"""From a question to its answer over one state of the index."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar
from uuid import UUID

import numpy as np
from numpy.typing import NDArray

from app.core.changes import Kind
from app.core.dates import PartialDate
from app.core.sentences import Sentence
from app.search.documents import Catalogue, Library, Part, Words
from app.search.evaluate import Evaluator
from app.search.found import Found, RowNumbers
from app.search.lists import Lists
from app.search.names import widened
from app.search.narrowing import Mask, Narrowing
from app.search.parse import parse
from app.search.plan import Planner
from app.search.query import Asked, Facets, Hit, Query, Results, Sort
from app.search.related import elsewhere, like
from app.search.rows import KINDS, LANGUAGES, places_of, tags_line
from app.search.snippets import Highlighter
from app.search.spellings import Spellings
from app.search.suggest import suggestions
from app.search.surfaces import Surfaces
from app.search.tree import All, Any, Dated, Leaf, Narrow, Node, Quoted, Within, Without, Word
from app.search.widening import only, widening

T = TypeVar("T")


@dataclass(slots=True)
class Searcher:
    """Answers questions over one state of the index. Any number of threads may ask."""

    lists: Lists
    surfaces: Surfaces
    library: Library
    catalogue: Catalogue

    def search(self, query: Query) -> Results:
        """The best places, widened step by step where nothing holds all the words."""
        parsed = parse(query.text)
        if parsed.tree is None:
            return Results(notes=(*parsed.notes, Sentence("There is no word to look for in the question.")), asked=Asked.NOTHING)
        tree, also = (parsed.tree, ()) if query.as_typed else widened(parsed.tree, self.catalogue)
        planner = Planner(self.lists, query.text)
        evaluator = Evaluator(self.lists, planner, narrowing := Narrowing(self.lists, self.catalogue))
        words, keep = self._filtered(evaluator, tree, narrowing.of(query))
        if words is None:
            return replace(self._results(self._listed(keep), (), query, notes=parsed.notes), asked=Asked.FIELDS)
        found, words, notes = widening(evaluator, self.lists, words, keep)
        # A word alone that is found, however it is spelt, needs no other.
        alone = isinstance(words, Word) and len(found.rows)
        likelier = () if alone else suggestions(self.lists, planner, evaluator, words, query.text)
        return self._results(
            found, map(planner.spellings, leaves(words)), query, notes=(*parsed.notes, *notes), also=also, suggestions=likelier
        )

    def like(self, text: str, beside: tuple[UUID, int] | None, limit: int) -> Results:
        """Places that speak of what a passage speaks of, without the place ``beside``."""
        return self._related(like(self.lists, text), text, beside, limit)

    def elsewhere(self, text: str, beside: tuple[UUID, int] | None, limit: int) -> Results:
        """Other places that have the figure or the words of a quotation."""
        return self._related(elsewhere(text), text, beside, limit)

    def passages(self, words: Sequence[str], most: int) -> list[tuple[UUID, PartialDate | None, str, str]]:
        """The passages of briefs that have any of the words: brief, date, title and text."""
        planner = Planner(self.lists, "")
        tree = Any(tuple(Quoted(word) for word in words))
        keep = self.lists.alive & (self.lists.rows["kind"] == KINDS.index(Kind.BRIEF)) & (self.lists.rows["part"] == Part.TEXT)
        chosen = best(self.lists, only(Evaluator(self.lists, planner).node(tree), keep), most).rows
        places = places_of(self.lists.whole[np.sort(chosen)])
        found = zip(places, self.library(places), strict=True)
        return [(place.id, place.date, words.title, words.text) for place, words in found if words]

    def _related(self, tree: Node | None, text: str, beside: tuple[UUID, int] | None, limit: int) -> Results:
        if tree is None:
            return Results(notes=(Sentence("There is no word to look for in these words."),), asked=Asked.NOTHING)
        planner = Planner(self.lists, text)
        keep = self.lists.alive.copy()
        if beside:
            rows = self.lists.rows
            passage = (rows["part"] != Part.TEXT) | (rows["number"] == beside[1])
            keep &= ~((rows["id"] == np.void(beside[0].bytes)) & passage)
        found = only(Evaluator(self.lists, planner).node(tree), keep)
        return self._results(found, map(planner.spellings, leaves(tree)), Query(text=text, limit=limit))

    def _filtered(self, evaluator: Evaluator, tree: Node, keep: Mask) -> tuple[Node | None, Mask]:
        """What is left of the question when its filters are applied: its words, or None, and the rows kept."""
        parts = tree.parts if isinstance(tree, All) else (tree,)
        words: list[Node] = []
        for part in parts:
            if is_filter(part):
                fits = np.zeros(len(keep), bool)
                fits[evaluator.node(part).rows] = True
                keep = keep & fits
            else:
                words.append(part)
        return (All(tuple(words)) if len(words) > 1 else next(iter(words), None)), keep

    def _listed(self, keep: Mask) -> Found:
        """One row for each object that is kept: its first passage, or its title where it has none."""
        rows, objects = self.lists.rows, self.lists.object
        texts = keep & (rows["part"] == Part.TEXT) & (rows["number"] == 0)
        titles = keep & (rows["part"] == Part.TITLE) & ~np.isin(objects, objects[texts])
        chosen = np.flatnonzero(texts | titles).astype(np.int32)
        return Found(chosen, np.zeros(len(chosen)))

    def _results(
        self,
        found: Found,
        marked: Iterable[Spellings],
        query: Query,
        *,
        notes: tuple[str, ...] = (),
        also: tuple[str, ...] = (),
        suggestions: tuple[str, ...] = (),
    ) -> Results:
        return Results(
            total=len(found.rows),
            objects=self.lists.objects(found.rows),
            hits=tuple(self._hits(marked, chosen(self.lists, found, query))),
            facets=self._facets(found) if query.facets else None,
            notes=notes,
            also=also,
            suggestions=suggestions,
        )

    def _hits(self, marked: Iterable[Spellings], chosen: Found) -> Iterator[Hit]:
        places = places_of(self.lists.whole[chosen.rows])
        highlighter: Highlighter | None = None
        for place, score, words in zip(places, chosen.scores.tolist(), self.library(places), strict=True):
            if words is None:
                continue
            if highlighter is None:
                highlighter = Highlighter(marked, self.surfaces)
            snippet = highlighter.snippet(_shown(place.part, words))
            yield Hit(
                kind=place.kind,
                id=place.id,
                brief_id=place.brief_id,
                passage_id=place.passage_id,
                part=place.part,
                number=place.number,
                title=words.title,
                date=place.date,
                language=place.language,
                page=place.page,
                score=score,
                snippet=snippet.text,
                marks=snippet.marks,
                forms=snippet.forms,
                passage_start=snippet.start,
            )

    def _facets(self, found: Found) -> Facets:
        """Counts by object: each object's first row that answers stands for it; and the places of each kind."""
        owners = self.lists.object[found.rows]
        rows = self.lists.rows[found.rows[np.diff(owners, prepend=-1) != 0]]
        return Facets(
            kinds=_counted(rows["kind"], KINDS.__getitem__),
            languages=_counted(rows["language"], LANGUAGES.__getitem__),
            years=_counted(rows["date"] // 10000, int),
            places=_counted(self.lists.rows["kind"][found.rows], KINDS.__getitem__),
            labels=self.catalogue.count(map(bytes, rows["id"])),
        )


def _counted(numbers: NDArray[np.uint32], name: Callable[[int], T]) -> dict[T, int]:
    counts = np.bincount(numbers)
    return {name(value): int(counts[value]) for value in np.flatnonzero(counts).tolist()}


def is_filter(node: Node) -> bool:
    """Whether a node looks at descriptions alone."""
    match node:
        case Word():
            return False
        case Narrow() | Dated():
            return True
        case Without(part):
            return is_filter(part)
        case All(parts) | Any(parts):
            return all(map(is_filter, parts))
        case _:
            return False


def chosen(lists: Lists, found: Found, query: Query) -> Found:
    """The rows that are told of, in the order asked for."""
    kinds = lists.rows["kind"][found.rows]
    told = np.unique(kinds).tolist() if query.every_kind else ()
    if len(told) < 2:
        return best(lists, found, query.limit, query.sort)
    sizes = sorted((int(np.count_nonzero(kinds == kind)), kind) for kind in told)
    each: list[RowNumbers] = []
    left = query.limit
    for others, (_, kind) in zip(range(len(sizes), 0, -1), sizes, strict=True):  # what a small kind does not need goes to the larger
        of = kinds == kind
        each.append(best(lists, Found(found.rows[of], found.scores[of]), max(1, left // others), query.sort).rows)
        left -= len(each[-1])
    rows = np.sort(np.concatenate(each))
    return best(lists, Found(rows, found.scores[np.isin(found.rows, rows)]), len(rows), query.sort)


def best(lists: Lists, found: Found, limit: int, sort: Sort = Sort.RELEVANCE) -> Found:
    """The first ``limit`` in the order asked for; equals by their score, then in the order of the index."""
    rows, scores = found.rows, found.scores * lists.weights[found.rows]
    if sort is not Sort.RELEVANCE:
        dates = lists.rows["date"][rows].astype(np.int64)
        order = np.lexsort((-scores, -dates if sort is Sort.NEWEST else dates, dates == 0))[: max(0, limit)]
        return Found(rows[order], scores[order])
    if 0 < limit < len(rows) // 4:
        high = np.flatnonzero(scores >= np.partition(scores, len(scores) - limit)[len(scores) - limit])
        rows, scores = rows[high], scores[high]
    order = (-scores).argsort(kind="stable")[: max(0, limit)]
    return Found(rows[order], scores[order])


def leaves(node: Node) -> Iterator[Leaf]:
    """The leaves whose matches are marked: all that are wanted."""
    match node:
        case All(parts) | Any(parts):
            for part in parts:
                yield from leaves(part)
        case Within(_, inner):
            yield from leaves(inner)
        case Without() | Narrow() | Dated():
            return
        case _:
            yield node


def _shown(part: Part, words: Words) -> str:
    match part:
        case Part.TITLE:
            return words.title
        case Part.TAGS:
            return tags_line(words.tags)
        case Part.TEXT:
            return words.text
