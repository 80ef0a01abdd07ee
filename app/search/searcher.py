"""From a question to its answer over one state of the index."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from app.search.documents import Library, Part, Words
from app.search.evaluate import Evaluator, Found, nothing
from app.search.folding import FUNCTION_WORDS, plain
from app.search.lists import Lists
from app.search.parse import parse
from app.search.plan import Planner
from app.search.query import Facets, Hit, Query, Results
from app.search.rows import KINDS, LANGUAGES, date_number, date_of, place_of, tags_line
from app.search.snippets import Highlighter
from app.search.surfaces import Surfaces
from app.search.tree import All, Any, Leaf, Node, Within, Without, Word

_MARKS = ".,;:!?'’"

TITLE_WEIGHT = 1.5
"""How much more words weigh in a title than in a passage."""

SPREAD = "No passage holds all the words; these are from papers that hold them in different places."
SOME = "Nothing holds all the words; these places hold some of them."


def search(lists: Lists, surfaces: Surfaces, library: Library, query: Query) -> Results:
    """The best places, widened step by step where nothing holds all the words."""
    parsed = parse(query.text)
    if parsed.tree is None:
        return Results(notes=(*parsed.notes, "There is no word to look for in the question."))
    planner = Planner(lists, query.text)
    evaluator = Evaluator(lists, planner)
    keep = _kept(lists, query)
    found, tree, widened = _widening(evaluator, lists, parsed.tree, keep)
    highlighter = Highlighter([planner.spellings(leaf) for leaf in _leaves(tree)], surfaces)
    hits = tuple(_hits(lists, library, highlighter, _best(lists, found, query.limit)))
    objects = np.unique(lists.object[found.rows])
    return Results(
        total=len(found.rows),
        objects=len(objects),
        hits=hits,
        facets=_facets(lists, found) if query.facets else None,
        notes=(*parsed.notes, *widened),
    )


def _kept(lists: Lists, query: Query) -> NDArray[np.bool_]:
    """The rows that the question's filters and the deletions leave."""
    rows, keep = lists.rows, lists.alive.copy()
    if query.kinds:
        keep &= np.isin(rows["kind"], [KINDS.index(kind) for kind in query.kinds])
    if query.language is not None:
        keep &= rows["language"] == LANGUAGES.index(query.language)
    if query.date_from or query.date_to:
        keep &= rows["date"] > 0
    if query.date_from:
        keep &= _end(rows["date"].astype(np.int64)) >= _start(np.array([date_number(query.date_from)]))[0]
    if query.date_to:
        keep &= _start(rows["date"].astype(np.int64)) <= _end(np.array([date_number(query.date_to)]))[0]
    return keep


def _start(dates: NDArray[np.int64]) -> NDArray[np.int64]:
    """The first day that dates as yyyymmdd can mean."""
    months = np.where(dates % 10000 == 0, dates + 100, dates)
    return np.where(months % 100 == 0, months + 1, months)


def _end(dates: NDArray[np.int64]) -> NDArray[np.int64]:
    """The last day that dates can mean; 31 stands for the last day of any month."""
    months = np.where(dates % 10000 == 0, dates + 1200, dates)
    return np.where(months % 100 == 0, months + 31, months)


def _widening(evaluator: Evaluator, lists: Lists, tree: Node, keep: NDArray[np.bool_]) -> tuple[Found, Node, tuple[str, ...]]:
    """What answers the tree; if nothing does, what answers it in several places, or in part. Also the tree so widened."""
    found = _only(evaluator.node(tree), keep)
    wanted = _telling(tree)
    if len(found.rows) or not isinstance(tree, All) or len(tree.parts) < 2 or not wanted:
        return found, tree, ()
    for part in tree.parts:
        if isinstance(part, Without):
            keep[evaluator.node(part.part).rows] = False
    parts = [_only(evaluator.node(part), keep) for part in wanted]
    some = evaluator.any(parts)
    spread = _in_same_objects(lists, parts, some)
    if len(spread.rows):
        return spread, All(wanted), (SPREAD,)
    return some, All(wanted), (SOME,) if len(some.rows) else ()


def _telling(tree: Node) -> tuple[Node, ...]:
    """The parts that are wanted, without mere function words where there are others."""
    wanted = tuple(part for part in tree.parts if not isinstance(part, Without)) if isinstance(tree, All) else ()
    telling = tuple(part for part in wanted if not (isinstance(part, Word) and plain(part.text.strip(_MARKS)) in FUNCTION_WORDS))
    return telling or wanted


def _only(found: Found, keep: NDArray[np.bool_]) -> Found:
    left = keep[found.rows]
    return Found(found.rows[left], found.scores[left])


def _in_same_objects(lists: Lists, parts: list[Found], some: Found) -> Found:
    """The rows of the objects in which each part is answered somewhere."""
    if not len(some.rows):
        return nothing()
    answered = np.zeros(int(lists.object.max()) + 1, np.int64)
    for part in parts:
        answered[np.unique(lists.object[part.rows])] += 1
    whole = answered[lists.object[some.rows]] == len(parts)
    return Found(some.rows[whole], some.scores[whole])


def _best(lists: Lists, found: Found, limit: int) -> Found:
    """The highest scores first; equals in the order of the index."""
    scores = np.where(lists.rows["part"][found.rows] == Part.TITLE, found.scores * TITLE_WEIGHT, found.scores)
    rows = found.rows
    if 0 < limit < len(rows) // 4:
        high = np.flatnonzero(scores >= np.partition(scores, len(scores) - limit)[len(scores) - limit])
        rows, scores = rows[high], scores[high]
    order = np.argsort(-scores, kind="stable")[: max(0, limit)]
    return Found(rows[order], scores[order])


def _leaves(node: Node) -> Iterator[Leaf]:
    """The leaves whose matches are marked: all that are wanted."""
    match node:
        case All(parts) | Any(parts):
            for part in parts:
                yield from _leaves(part)
        case Within(_, inner):
            yield from _leaves(inner)
        case Without():
            return
        case _:
            yield node


def _hits(lists: Lists, library: Library, highlighter: Highlighter, best: Found) -> Iterator[Hit]:
    chosen = lists.rows[best.rows]
    places = [place_of(row) for row in chosen]
    for place, row, score, words in zip(places, chosen, best.scores.tolist(), library(places), strict=True):
        if words is None:
            continue
        snippet = highlighter.snippet(_shown(place.part, words))
        yield Hit(
            kind=place.kind,
            id=place.id,
            brief_id=place.brief_id,
            passage_id=place.passage_id,
            part=place.part,
            number=place.number,
            title=words.title,
            date=date_of(int(row["date"])),
            language=LANGUAGES[int(row["language"])],
            page=int(row["page"]),
            score=score,
            snippet=snippet.text,
            marks=snippet.marks,
            forms=snippet.forms,
            passage_start=snippet.start,
        )


def _shown(part: Part, words: Words) -> str:
    match part:
        case Part.TITLE:
            return words.title
        case Part.TAGS:
            return tags_line(words.tags)
        case Part.TEXT:
            return words.text


def _facets(lists: Lists, found: Found) -> Facets:
    """Counts by object: each object's first row that answers stands for it."""
    _, first = np.unique(lists.object[found.rows], return_index=True)
    rows = lists.rows[found.rows[first]]
    kinds, kind_counts = np.unique(rows["kind"], return_counts=True)
    languages, language_counts = np.unique(rows["language"], return_counts=True)
    years, year_counts = np.unique(rows["date"] // 10000, return_counts=True)
    return Facets(
        kinds={KINDS[kind]: count for kind, count in zip(kinds.tolist(), kind_counts.tolist(), strict=True)},
        languages={LANGUAGES[number]: count for number, count in zip(languages.tolist(), language_counts.tolist(), strict=True)},
        years=dict(zip(years.tolist(), year_counts.tolist(), strict=True)),
    )
