"""Searching, and the health of the index."""

from collections.abc import Callable, Iterable
from time import perf_counter
from typing import TYPE_CHECKING, Any

import click

from app.cli.session import Session, pass_session, verb
from app.cli.speech import columns, say, watched
from app.cli.values import DATE, HIT_KIND, LANGUAGE, SORT
from app.core.changes import Kind
from app.core.errors import DiskError, ReadOnlyError
from app.core.jobs import Silent
from app.core.language import Language

if TYPE_CHECKING:
    from app.search.query import Facets, Hit, Query, Results
    from app.services.indexing import IndexingService


@verb("search")
@click.argument("query", required=False)
@click.option("--limit", type=click.IntRange(min=1), default=20, help="How many hits at most; 20 unless told.")
@click.option("--kind", "kinds", multiple=True, type=HIT_KIND, help="Only this kind of thing; repeatable.")
@click.option("--language", type=LANGUAGE, help="Only texts in this language.")
@click.option("--from", "date_from", type=DATE, help="Only what is dated then or later.")
@click.option("--to", "date_to", type=DATE, help="Only what is dated then or earlier.")
@click.option("--facets", is_flag=True, help="Count what answers by kind, language, year, source, dossier, tag, marking and person.")
@click.option("--sort", type=SORT, default="relevance", help="The order of the hits; relevance unless told.")
@click.option("--as-typed", is_flag=True, help="Search no other forms of names and terms.")
@click.option("--elsewhere", is_flag=True, help="QUERY is a figure or a quotation: where else does it stand?")
@click.option("--like", is_flag=True, help="QUERY leads to a passage, its first hit: which others speak of the same?")
@click.option("--save", metavar="NAME", default="", help="Keep the question under a name.")
@click.option("--saved", metavar="NAME", default="", help="Ask the question kept under that name.")
@pass_session
def search(session: Session, *, query: str | None, elsewhere: bool, like: bool, save: str, saved: str, **narrowing: Any) -> None:
    """Search passages, marks, dossiers, people and meetings.

    Words, "exact phrases", "near words"~5, OR, NOT, -without, begin*, wom?n, fuzzy~ and (groups); title: author: tag: dossier:
    kind: lang: marking: date:1965..1970 has:note. English, Korean and Japanese alike.
    """
    if query is None and not saved:
        raise click.UsageError("Give the words to look for, or a saved search with --saved NAME.")
    if elsewhere and like:
        raise click.UsageError("--elsewhere and --like ask different questions; give one of them.")
    if elsewhere and any(value for name, value in narrowing.items() if name not in ("limit", "sort")):
        raise click.UsageError("--elsewhere looks through the whole library; only --limit goes with it.")
    with session.open() as services:
        text = services.search.remembered.find(saved).text if saved else query or ""
        _if_there_is_room(lambda: _make_level(services.indexing))
        begun = perf_counter()
        wanted = _query(text, **narrowing)
        search = services.search
        if elsewhere:
            results = search.elsewhere(text, limit=wanted.limit)
        else:
            results = search.search(wanted, refresh=False)
            # what finds no passage says so itself
            results = search.like(results.hits[0], wanted.limit) if like and results.hits else results
        taken = (perf_counter() - begun) * 1000
        if save:
            services.search.remembered.save(save, text)
        _if_there_is_room(lambda: services.search.remembered.remember(text))
    session.answer(_document(results, taken), lambda: _lines(results))
    _say(results)


def _make_level(indexing: "IndexingService") -> None:
    """Put what changed into the index; where it must be made anew first, that is told before the wait begins."""
    if indexing.index().is_current():
        indexing.refresh(Silent())
        return
    say("The search index is made anew from the library first.")
    with watched("Indexing") as progress:
        indexing.refresh(progress)


def _if_there_is_room(work: Callable[[], object]) -> None:
    """What is written beside a search: a disk that takes no byte is told, and the search goes on; any other trouble ends it."""
    try:
        work()
    except (DiskError, ReadOnlyError) as trouble:
        say(trouble.sentence)


def _query(text: str, *, kinds: tuple[str, ...], language: str | None, sort: str, **others: Any) -> "Query":
    from app.search.query import Query, Sort

    return Query(
        text=text,
        kinds=tuple(Kind(kind) for kind in kinds),
        language=Language(language) if language else None,
        sort=Sort(sort),
        **others,
    )


def _say(results: "Results") -> None:
    for note in results.notes:
        say(note)
    if results.also:
        say(f"Also searched: {', '.join(results.also)} (--as-typed searches only what was typed).")
    for suggestion in results.suggestions:
        say(f"Did you mean: {suggestion}")


@verb("searches")
@click.option("--drop", metavar="NAME", default="", help="Let go of the search kept under that name.")
@click.option("--forget", is_flag=True, help="Empty the history of questions.")
@pass_session
def searches(session: Session, *, drop: str, forget: bool) -> None:
    """List the saved searches and the questions asked before."""
    with session.open() as services:
        kept = services.search.remembered
        if drop:
            kept.drop(drop)
        if forget:
            kept.forget()
        saved, history = kept.saved(), kept.history()
    session.answer(
        {"saved": saved, "history": history},
        lambda: columns([*((each.name, each.text) for each in saved), *(("", line) for line in history)]),
    )


@verb("reindex")
@pass_session
def reindex(session: Session) -> None:
    """Make the search index anew from the library."""
    with session.open() as services, watched("Indexing") as progress:
        count = services.indexing.rebuild(progress)
    session.answer({"indexed": count}, list)
    say(f"{count} objects are in the index.")


def _document(results: "Results", milliseconds: float) -> dict[str, object]:
    facets = {} if results.facets is None else {"facets": _facets(results.facets)}
    return {
        "total": results.total,
        "ms": round(milliseconds, 2),
        "objects": results.objects,
        "hits": [_hit(hit) for hit in results.hits],
        "notes": results.notes,
        "complete": results.complete,
        "also": results.also,
        "suggestions": results.suggestions,
        **facets,
    }


def _facets(facets: "Facets") -> dict[str, object]:
    counts = {f"{facet.value}s" if facet.value != "person" else "people": found for facet, found in facets.labels.items()}
    return {"kinds": facets.kinds, "languages": facets.languages, "years": facets.years, **counts}


def _hit(hit: "Hit") -> dict[str, object]:
    return {
        "kind": hit.kind,
        "id": hit.id,
        "brief": hit.id if hit.kind is Kind.BRIEF else hit.brief_id,
        "title": hit.title,
        "date": hit.date,
        "language": hit.language,
        "page": hit.page,
        "score": round(hit.score, 4),
        "snippet": hit.snippet,
        "marks": hit.marks,
        "forms": hit.forms,
    }


def _lines(results: "Results") -> Iterable[str]:
    yield from columns((str(hit.id)[:8], hit.kind, hit.date, hit.page or "", hit.title, hit.snippet) for hit in results.hits)
    yield f"{len(results.hits)} of {results.total} places."
