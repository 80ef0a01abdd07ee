"""Editions of a book: which there are, what changed between two, and who holds which copy."""

from typing import TYPE_CHECKING

import click

from app.cli.session import Session, pass_session, verb
from app.cli.speech import columns
from app.core.model.book import CheckResult, Copy, Edition

if TYPE_CHECKING:
    from app.core.editions import EditionChange
    from app.services.opening import Services


@verb("editions")
@click.argument("meeting", metavar="MEETING")
@pass_session
def editions(session: Session, meeting: str) -> None:
    """List the editions of a meeting's book, newest first."""
    with session.open() as services:
        found = services.books.editions(services.meetings.find(meeting).id)
    session.answer(
        [edition_document(edition) for edition in found],
        lambda: columns(
            (edition.number, edition.built, edition.status, f"{edition.pages} pages", edition.recipe.recipient) for edition in found
        ),
    )


@verb("changes")
@click.argument("meeting", metavar="MEETING")
@click.argument("old", metavar="FROM", type=click.IntRange(1))
@click.argument("new", metavar="TO", type=click.IntRange(1))
@pass_session
def changes(session: Session, meeting: str, old: int, new: int) -> None:
    """Say what changed from one edition to another: new, replaced, withdrawn, addendum, with the pages in both."""
    with session.open() as services:
        found = services.books.changes(services.meetings.find(meeting).id, old, new)
    session.answer(found, lambda: [_line(change) for change in found] or ["Nothing changed."])


@verb("copies")
@click.argument("meeting", metavar="MEETING")
@click.option("--edition", type=click.IntRange(1), help="The edition by its number; the newest unless told.")
@click.option("--hand-out", "handed", nargs=2, metavar="N HOLDER", help="Write down who holds copy N.")
@click.option("--take-back", "returned", type=click.IntRange(1), metavar="N", help="Write down that copy N came back.")
@pass_session
def copies(session: Session, meeting: str, edition: int | None, handed: tuple[str, str] | None, returned: int | None) -> None:
    """Show the copy register of an edition, or write into it."""
    with session.open() as services:
        found = _edition(services, meeting, edition)
        if handed:
            services.books.register.hand_out(found.id, _number(handed[0]), handed[1])
        if returned:
            services.books.take_back(found.id, returned)
        found = _edition(services, meeting, found.number)
    session.answer(found.copies, lambda: [_copy_line(copy) for copy in found.copies] or ["No copies were numbered."])


def edition_document(edition: Edition) -> dict[str, object]:
    """What a script wants to know about an edition."""
    return {
        "id": edition.id, "number": edition.number, "built": edition.built, "as_of": edition.as_of, "status": edition.status,
        "pages": edition.pages, "banner": edition.banner, "recipient": edition.recipe.recipient, "carrier": edition.recipe.carrier,
        "language": edition.recipe.language, "sha256": edition.pdf_sha256, "snapshot": edition.snapshot_hash,
        "copies": edition.copies, "supersedes": edition.supersedes, "checks": checks_document(edition.checks),
        "items": [{"title": row.title, "tab": row.tab, "first_page": row.first_page, "last_page": row.last_page} for row in edition.items],
    }  # fmt: skip


def checks_document(results: tuple[CheckResult, ...]) -> dict[str, object]:
    """How many results of the self-check passed, the rows that must hold and do not, and those that only should hold."""
    wrong = [result for result in results if not result.passed]
    told = [({"code": row.code, "page": row.page, "message": row.message, "object_id": row.object_id}, row.must) for row in wrong]
    failed, advised = [row for row, must in told if must], [row for row, must in told if not must]
    return {"passed": len(results) - len(wrong), "failed": failed, "advised": advised}


def _edition(services: "Services", meeting: str, number: int | None) -> Edition:
    return services.books.edition(services.meetings.find(meeting).id, number)


def _number(words: str) -> int:
    if not words.isdecimal():
        raise click.UsageError(f'“{words}” is not the number of a copy: write --hand-out 2 "Minister Ahn".')
    return int(words)


def _line(change: "EditionChange") -> str:
    old, new = (f"p. {page}" if page else "–" for page in (change.old_page, change.new_page))
    return f"{change.kind.value:<10} {old:>7} {new:>7}  {change.where}{f': {change.words}' if change.words else ''}"


def _copy_line(copy: Copy) -> str:
    state = f"returned {copy.returned:%Y-%m-%d}" if copy.returned else "out"
    return f"{copy.number:>4}  {copy.holder or 'nobody named'}  {state}"
