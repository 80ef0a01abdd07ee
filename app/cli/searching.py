"""Searching, and the health of the index."""

import click

from app.cli.session import Session, pass_session, verb
from app.cli.speech import say, watched
from app.cli.values import DATE, HIT_KIND, LANGUAGE
from app.core.changes import Kind
from app.core.dates import PartialDate
from app.core.language import Language


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
        kinds=frozenset(Kind(kind) for kind in kinds),
        language=Language(language) if language else None,
        date_from=date_from,
        date_to=date_to,
        facets=facets,
    )
    with session.open() as services:
        results = services.search.search(wanted)
    session.answer(results, list)


@verb("reindex")
@pass_session
def reindex(session: Session) -> None:
    """Make the search index anew from the library."""
    with session.open() as services, watched("Indexing") as progress:
        count = services.indexing.rebuild(progress)
    session.answer({"indexed": count}, list)
    say(f"{count} objects are in the index.")
