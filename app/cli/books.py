"""Books: what stands in the way, building, editions, checking a file."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.cli.editions import checks_document
from app.cli.session import Session, pass_session, verb
from app.cli.speech import say, watched
from app.cli.tailoring import tailored, tailoring_options
from app.cli.values import ANY_PATH, DATE, OUT_FILE, STATUS
from app.core.dates import PartialDate
from app.core.errors import ExitStatus, UserError
from app.core.model.book import CheckResult, EditionStatus, Recipe

if TYPE_CHECKING:
    from app.services.opening import Services
    from app.services.views import BuiltEdition, Preflight

WARNINGS_SAID = 5
"""More sentences than this after a book would hide what matters."""


@verb("preflight")
@click.argument("meeting", metavar="MEETING")
@click.option("--recipe", help="The recipe the book would be made by, by id or name.")
@pass_session
def preflight(session: Session, meeting: str, recipe: str | None) -> None:
    """Say what stands in the way of a final book, and what else to look at."""
    with session.open() as services:
        found = services.books.preflight(services.meetings.find(meeting).id, services.books.recipes.find(recipe) if recipe else None)
    session.answer({"errors": found.errors, "warnings": found.warnings}, lambda: _findings(found))
    if found.errors:
        raise click.exceptions.Exit(ExitStatus.SOME_FAILED)


@verb("book")
@click.argument("meeting", metavar="MEETING")
@click.option("-o", "--out", required=True, type=OUT_FILE, help="Where to write the PDF.")
@click.option("--recipe", help="Begin with this recipe, by id or name; the options below change it for this book.")
@click.option("--for", "reader", metavar="PERSON", help="A person of the library whom the book is for; it is made as they prefer.")
@tailoring_options
@click.option("--holder", "holders", multiple=True, help="Who holds copy 1, 2, … (the name on its cover); repeatable.")
@click.option("--encrypt-file", type=ANY_PATH, help="A file with the password that shall open the PDF (AES-256).")
@click.option("--status", type=STATUS, default=EditionStatus.DRAFT.value, help="draft, unless told.")
@click.option("--as-of", type=DATE, help="The day the book's facts stand for; unless told the meeting's, or today if that is earlier.")
@click.option("--stable-from", metavar="EDITION", help="Pages that did not change keep their numbers of this edition (its number or id).")
@click.option("--replacements", type=OUT_FILE, help="With --stable-from: where to write the pages to put into copies given out.")
@pass_session
def book(
    session: Session, *, meeting: str, out: Path, recipe: str | None, reader: str | None, status: str, as_of: PartialDate | None,
    stable_from: str | None, replacements: Path | None, holders: tuple[str, ...], encrypt_file: Path | None, **tailoring: object,
) -> None:  # fmt: skip
    """Build an edition of a meeting's book.

    The PDF leaves the encryption at the place you name. Its self-check runs at once; the edition stays in the library.
    """
    from app.services.books import BookRequest

    if replacements and not stable_from:
        raise UserError("Pages to replace are known only beside an edition; name it with --stable-from.")

    password = password_in(encrypt_file)
    with session.open() as services, watched("Building") as progress:
        found = services.meetings.find(meeting).id
        request = BookRequest(
            meeting_id=found,
            stable_from=services.books.edition_named(found, stable_from).id if stable_from else None,
            recipe=tailored(services, _recipe(services, recipe, reader, tailoring), **tailoring),
            status=EditionStatus(status),
            as_of=as_of,
            holders=holders,
        )
        built = services.books.build(request, progress)
        paths = [copy_path(out.absolute(), copy.number) for copy in built.edition.copies]
        for copy, path in zip(built.edition.copies, paths, strict=True):
            services.books.export(built.edition.id, path, copy=copy.number, password=password)
        volumes = services.books.export_volumes(built.edition.id, out.absolute(), password=password)
        document = {**book_document(built, paths[0]), "copies": copies_document(built, paths), "volumes": volumes}
        if replacements:
            written = services.books.export_replacement(built, replacements.absolute(), password=password)
            document["replacements"] = {"path": written, "removed": built.removed, "inserted": built.inserted}
    report_book(session, built, paths[0], document)


def copy_path(out: Path, number: int) -> Path:
    """Where a numbered copy is written: the first at the place that was named, the others beside it."""
    return out if number == 1 else out.with_name(f"{out.stem}-copy-{number}{out.suffix}")


def copies_document(built: "BuiltEdition", paths: list[Path]) -> list[dict[str, object]]:
    """Number, holder, place and sum of each copy; the sum is that of the file before a password locks it."""
    rows = zip(built.edition.copies, paths, strict=True)
    return [{"number": copy.number, "holder": copy.holder, "path": path, "sha256": copy.sha256} for copy, path in rows]


def password_in(path: Path | None) -> str:
    """The first line of a password file, or nothing where none was given.

    Raises:
        UserError: the file cannot be read or is empty.
    """
    if path is None:
        return ""
    try:
        words = path.read_text(encoding="utf-8").split("\n", 1)[0].rstrip("\r")
    except (OSError, UnicodeDecodeError) as trouble:
        raise UserError("{path} cannot be read as a password file; check the name.", path=path) from trouble
    if not words:
        raise UserError("{path} is empty; its first line is the password.", path=path)
    return words


@verb("check")
@click.argument("file", type=ANY_PATH)
@click.option("--password-file", type=ANY_PATH, help="A file with the password that opens the PDF, if it has one.")
@pass_session
def check(session: Session, file: Path, password_file: Path | None) -> None:
    """Run the self-check on any book of ours; it needs the file alone and no library."""
    from app.services.checking import check_file

    results = check_file(file, password_in(password_file))
    failed = [result for result in results if result.must and not result.passed]
    session.answer(checks_document(results), lambda: _check_lines(results))
    if failed:
        raise click.exceptions.Exit(ExitStatus.SOME_FAILED)


def _recipe(services: "Services", words: str | None, reader: str | None, chosen: Mapping[str, object]) -> Recipe:
    """The recipe a book begins with: the named one, else the reader's own parts where a reader is chosen, else everything."""
    from app.services.recipes import default_recipe

    recipe = services.books.recipes.find(words) if words else default_recipe()
    if not words and chosen.get("recipient") is not None:
        recipe = replace(recipe, name=str(chosen["recipient"]), include=())
    if reader is None:
        return recipe
    person = services.people.find(reader)
    named = replace(recipe, recipient_name=person.name_in(recipe.language))
    return named.preferring(person.preferences) if person.preferences else named


def book_document(built: "BuiltEdition", path: Path) -> dict[str, object]:
    """What a script wants to know about a book just built."""
    edition = built.edition
    return {
        "path": path,
        "pages": edition.pages,
        "edition": edition.number,
        "id": edition.id,
        "sha256": edition.pdf_sha256,
        "seconds": round(built.seconds, 3),
        "rebuilt": list(built.rebuilt),
        "warnings": built.warnings,
        "checks": checks_document(edition.checks),
        "missing_glyphs": edition.missing_glyphs,
        "omitted": edition.omissions,
        "banner": edition.banner,
        "status": edition.status,
    }


def report_book(session: Session, built: "BuiltEdition", path: Path, document: dict[str, object]) -> None:
    """Answer for a book just built; a failed check or a character that no face has is told and changes the exit status."""
    session.answer(document, lambda: [str(path)])
    passed = sum(check.passed for check in built.edition.checks)
    say(f"Edition {built.edition.number}, {built.edition.pages} pages, {passed} checks passed, {len(built.failed)} failed.")
    for warning in built.warnings[:WARNINGS_SAID]:
        say(f"Look at: {warning}")
    if len(built.warnings) > WARNINGS_SAID:
        say(f"and {len(built.warnings) - WARNINGS_SAID} more, which “preflight” lists.")
    if built.edition.missing_glyphs:
        say(f"No face of the book has these characters: {' '.join(built.edition.missing_glyphs)}")
    if built.failed:
        raise click.exceptions.Exit(ExitStatus.SOME_FAILED)


def _check_lines(results: tuple[CheckResult, ...]) -> list[str]:
    failed = [result for result in results if not result.passed and result.must]
    advised = [result for result in results if not result.passed and not result.must]
    passed = len(results) - len(failed) - len(advised)
    lines = [f"{passed} checks passed, {len(failed)} failed{f', {len(advised)} to look at' if advised else ''}."]
    return [*lines, *(f"{result.code}  page {result.page}  {result.message}" for result in (*failed, *advised))]


def _findings(found: "Preflight") -> list[str]:
    lines = [f"{finding.severity.value}  {finding.code}  {finding.where}: {finding.message}" for finding in found.findings]
    return lines or ["Nothing stands in the way of a final book."]
