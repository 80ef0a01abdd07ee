"""Marks on the words of briefs."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.cli.briefs import brief_document
from app.cli.session import Session, pass_session, verb
from app.cli.speech import columns, watched
from app.cli.values import ANY_PATH, LANGUAGE, MARK_KIND, OUT_FILE
from app.core.errors import NotFoundError
from app.core.model.annotation import AnchorState, AnnotationKind

if TYPE_CHECKING:
    from app.services.opening import Services
    from app.services.views import Mark, Proposal


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
@click.option("-o", "--out", type=OUT_FILE, help="Write those of the brief with their references: .txt, .md or .pdf.")
@click.option("--language", type=LANGUAGE, default="en", help="The language of the words around them in that file; en unless told.")
@pass_session
def annotations(session: Session, brief: str | None, *, out: Path | None, language: str) -> None:
    """List the marks, in the order of the text, or write those of a brief into a file.

    Private marks stay in the library, and of the brief's description no guess is written.
    """
    if out is not None:
        _write_marks(session, brief, out, language)
        return
    with session.open() as services:
        marks = services.annotations.all(services.library.find(brief).id if brief else None)
        waiting = {mark.annotation.id: _proposed(services, mark) for mark in marks if mark.state is AnchorState.REVIEW}
    session.answer(
        [{**_document(mark), "proposal": waiting.get(mark.annotation.id)} for mark in marks],
        lambda: columns(
            (str(mark.annotation.id)[:8], mark.state, mark.annotation.kind, mark.passage.exact[:60], mark.annotation.body) for mark in marks
        ),
    )


def _write_marks(session: Session, brief: str | None, out: Path, language: str) -> None:
    from app.core.language import Language
    from app.services.marks_export import MarksExport

    if brief is None:
        raise click.UsageError("Say whose marks are to be written: name the brief with --brief.")
    with session.open() as services, watched("The marks") as progress:
        export = MarksExport(
            library=services.library,
            dossiers=services.dossiers.all,
            schemes=services.schemes(),
            resources=session.resources,
            policy=services.policy,
        )
        done = export.write(services.library.find(brief).id, out.absolute(), Language(language), progress)
    document = {"path": done.path, "marks": done.count, "private": done.private}
    session.answer(document, lambda: [str(done.path), "These words are outside the encrypted library now."])


@verb("settle")
@click.argument("mark", metavar="MARK")
@click.option("--open", "opened", is_flag=True, help="It is open again.")
@pass_session
def settle(session: Session, mark: str, opened: bool) -> None:
    """Say that a question is answered, a dispute settled, an action done.

    The mark is named by its id, the beginning of it, or its words.
    """
    with session.open() as services:
        found = services.annotations.find(mark)
        services.annotations.settle(found.annotation.id, not opened)
        found = services.annotations.find(str(found.annotation.id))
    session.answer(_document(found), lambda: [f"{found.annotation.kind.value}  “{found.passage.exact}”"])


@verb("reimport")
@click.argument("brief", metavar="BRIEF")
@click.argument("file", type=ANY_PATH)
@click.option("--password", default="", help="The password of a protected file.")
@pass_session
def reimport(session: Session, brief: str, file: Path, password: str) -> None:
    """Take in a newer version of a brief's document.

    Marks stay on words that are the same, wherever these were moved to. Where words were changed the mark waits for you (see
    “review”); where they are gone it is an orphan that keeps its words and its note. One step, which “undo” takes back.
    """
    from app.importers.base import ImportOptions

    with session.open() as services:
        done = services.reimports.reimport(services.library.find(brief).id, file, ImportOptions(password=password))
    counts = {state.value: done.count(state) for state in AnchorState}
    document = {**brief_document(done.brief), "states": counts, "annotations": [_document(mark) for mark in done.marks]}
    session.answer(document, lambda: columns([(done.brief.title, *(f"{state} {count}" for state, count in counts.items()))]))


@verb("review")
@click.argument("mark", metavar="MARK")
@click.option("--accept", is_flag=True, help="The proposed words are right: put the mark on them.")
@click.option("--let-go", is_flag=True, help="The words are gone: keep the mark as an orphan.")
@pass_session
def review(session: Session, mark: str, accept: bool, let_go: bool) -> None:
    """Show a mark that waits beside the words proposed for it, and decide.

    The mark is named by its id, the beginning of it, or its words.
    """
    if accept and let_go:
        raise click.UsageError("Choose one of --accept and --let-go.")
    with session.open() as services:
        found = services.annotations.find(mark)
        proposed = None if let_go else services.reimports.proposal(found.annotation.id)
        if accept and proposed is not None:
            found = services.reimports.accept(proposed)
        elif let_go:
            found = services.reimports.let_go(found.annotation.id)
    document = {**_document(found), "before": proposed and proposed.before.exact, "proposal": proposed and _words(proposed)}
    session.answer(
        document, lambda: [f"before:  {found.passage.exact}", f"now:     {proposed.passage.exact if proposed else ''}", found.state]
    )


def _proposed(services: "Services", mark: "Mark") -> dict[str, object] | None:
    try:
        return _words(services.reimports.proposal(mark.annotation.id))
    except NotFoundError:
        return None


def _words(proposal: "Proposal") -> dict[str, object]:
    passage = proposal.passage
    return {
        "exact": passage.exact,
        "prefix": passage.prefix,
        "suffix": passage.suffix,
        "page": passage.locator.page,
        "start": proposal.span.start,
        "end": proposal.span.end,
    }


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
        "settled": mark.annotation.resolved,
        "tags": mark.annotation.tags,
        "brief": mark.annotation.brief_id,
        "title": mark.brief_title,
        "dossier": mark.annotation.dossier_id,
        "statement": mark.annotation.statement_id,
        "start": mark.start if mark.placed else None,
        "end": mark.end if mark.placed else None,
    }
