"""Marks on the words of briefs."""

from typing import TYPE_CHECKING

import click

from app.cli.session import Session, pass_session, verb
from app.cli.speech import columns
from app.cli.values import MARK_KIND
from app.core.model.annotation import AnnotationKind

if TYPE_CHECKING:
    from app.services.views import Mark


@verb("annotate")
@click.argument("brief", metavar="BRIEF")
@click.option("--quote", default="", help="The words to mark, as they stand in the brief.")
@click.option("--page", type=click.IntRange(min=1), help="The page to mark as a whole, instead of words: one that is a picture.")
@click.option("--occurrence", type=click.IntRange(min=1), default=1, help="Which of several places with these words, from 1.")
@click.option("--kind", type=MARK_KIND, default=AnnotationKind.HIGHLIGHT.value, help="What kind of mark; highlight unless told.")
@click.option("--note", default="", help="What you want to say about it.")
@click.option("--tag", "tags", multiple=True, help="A word to find it by; may be given several times.")
@click.option("--dossier", help="The dossier it belongs to, by id or title.")
@click.option("--statement", help="The id of the dossier's statement that it is evidence for.")
@click.option("--speaker", default="", help="Whose words they are, for a quotation; the brief's author unless told.")
@pass_session
def annotate(
    session: Session,
    *,
    brief: str,
    quote: str,
    page: int | None,
    occurrence: int,
    kind: str,
    note: str,
    tags: tuple[str, ...],
    dossier: str | None,
    statement: str | None,
    speaker: str,
) -> None:
    """Mark a passage by its words.

    Dashes, quotation marks, line breaks and width may be written in any way. Words that are not there are refused, and
    the nearest that are there are shown.
    """
    from app.services.views import MarkDetails

    if bool(quote) == bool(page):
        raise click.UsageError("Say what to mark: the words with --quote, or a page as a whole with --page.")
    with session.open() as services:
        found = services.dossiers.find(dossier) if dossier else None
        details = MarkDetails(
            kind=AnnotationKind(kind),
            note=note,
            tags=tags,
            dossier_id=found and found.id,
            statement_id=services.dossiers.atom(found, statement) if found and statement else None,
            speaker=speaker,
        )
        brief_id = services.library.find(brief).id
        if page:
            mark = services.annotations.by_page(brief_id, page, details).mark
        else:
            mark = services.annotations.by_quote(brief_id, quote, details, occurrence).mark
    session.answer(_document(mark), lambda: [f"{str(mark.annotation.id)[:8]}  {mark.annotation.kind.value}  “{mark.passage.exact}”"])


@verb("annotations")
@click.option("--brief", help="Only those of this brief, by id or title.")
@pass_session
def annotations(session: Session, brief: str | None) -> None:
    """List the marks, in the order of the text."""
    with session.open() as services:
        marks = services.annotations.all(services.library.find(brief).id if brief else None)
    session.answer(
        [_document(mark) for mark in marks],
        lambda: columns(
            (str(mark.annotation.id)[:8], mark.state, mark.annotation.kind, mark.passage.exact[:60], mark.annotation.body) for mark in marks
        ),
    )


def _document(mark: "Mark") -> dict[str, object]:
    passage = mark.passage
    return {
        "id": mark.annotation.id,
        "passage": {
            "id": passage.id,
            "exact": passage.exact,
            "prefix": passage.prefix,
            "suffix": passage.suffix,
            "page": passage.locator.page,
        },
        "state": mark.state,
        "exact": passage.exact,
        "kind": mark.annotation.kind,
        "note": mark.annotation.body,
        "tags": mark.annotation.tags,
        "brief": mark.annotation.brief_id,
        "title": mark.brief_title,
        "dossier": mark.annotation.dossier_id,
        "statement": mark.annotation.statement_id,
        "start": mark.start,
        "end": mark.end,
    }
