"""Searching, and the health of the index."""

from collections.abc import Iterable
from time import perf_counter
from typing import TYPE_CHECKING

import click

from app.cli.session import Session, pass_session, verb
from app.cli.speech import columns, say, watched
from app.cli.values import DATE, HIT_KIND, LANGUAGE
from app.core.changes import Kind
from app.core.dates import PartialDate
from app.core.jobs import Silent
from app.core.language import Language

if TYPE_CHECKING:
    from app.search.query import Hit, Results


@verb("search")
@click.argument("query")
@click.option("--limit", type=click.IntRange(min=1), default=20, help="How many hits at most; 20 unless told.")
@click.option("--kind", "kinds", multiple=True, type=HIT_KIND, help="Only this kind of thing; repeatable.")
@click.option("--language", type=LANGUAGE, help="Only texts in this language.")
@click.option("--from", "date_from", type=DATE, help="Only what is dated then or later.")
@click.option("--to", "date_to", type=DATE, help="Only what is dated then or earlier.")
@click.option("--facets", is_flag=True, help="Count the hits by kind, language and year as well.")
@pass_session
def search(
    session: Session,
    *,
    query: str,
    limit: int,
    kinds: tuple[str, ...],
    language: str | None,
    date_from: PartialDate | None,
    date_to: PartialDate | None,
    facets: bool,
) -> None:
    """Search passages, marks, dossiers, people and meetings.

    Words, "exact phrases", OR, -without, begin* and (groups); English, Korean and Japanese alike.
    """
    from app.search.query import Query

    wanted = Query(
        text=query,
        limit=limit,
        kinds=tuple(Kind(kind) for kind in kinds),
        language=Language(language) if language else None,
        date_from=date_from,
        date_to=date_to,
        facets=facets,
    )
    with session.open() as services:
        services.indexing.refresh(Silent())
        begun = perf_counter()
        results = services.search.search(wanted, refresh=False)
    session.answer(_document(results, (perf_counter() - begun) * 1000), lambda: _lines(results))
    for note in results.notes:
        say(note)


@verb("reindex")
@pass_session
def reindex(session: Session) -> None:
    """Make the search index anew from the library."""
    with session.open() as services, watched("Indexing") as progress:
        count = services.indexing.rebuild(progress)
    session.answer({"indexed": count}, list)
    say(f"{count} objects are in the index.")


def _document(results: "Results", milliseconds: float) -> dict[str, object]:
    facets = {} if results.facets is None else {"facets": results.facets}
    return {
        "total": results.total,
        "ms": round(milliseconds, 2),
        "objects": results.objects,
        "hits": [_hit(hit) for hit in results.hits],
        "notes": results.notes,
        "complete": results.complete,
        **facets,
    }


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
