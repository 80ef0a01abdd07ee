"""Files into briefs, and briefs as a list and as text."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.cli.documents import plain
from app.cli.session import Session, pass_session, verb
from app.cli.speech import columns, say, watched
from app.cli.values import ANY_PATH, DATE, LANGUAGE, MARKING
from app.core.dates import PartialDate, Precision
from app.core.errors import ExitStatus
from app.core.language import Language
from app.core.marking import Marking
from app.core.relative_dates import RelativeDate, relative_dates
from app.core.text import shorten

LINE = 120
"""Characters of a title in a list to be read; JSON has the whole of it."""

if TYPE_CHECKING:
    from app.core.model.brief import Brief
    from app.services.views import BriefDetail, FileReport, ImportedBrief, ImportReport


@verb("import")
@click.argument("paths", nargs=-1, required=True, type=ANY_PATH)
@click.option("--recursive", is_flag=True, help="Read the folders inside a folder too.")
@click.option("--title", default="", help="The title, instead of a guess; for a single file.")
@click.option("--date", type=DATE, help="The date, instead of a guess: 2025, 2025-07 or 2025-07-15.")
@click.option("--language", type=LANGUAGE, help="The language, instead of a guess.")
@click.option("--marking", type=MARKING, help="The marking, as SCHEME/LEVEL.")
@click.option("--password", default="", help="The password of a protected file.")
@click.option("--whole", is_flag=True, help="Keep a file with several articles as one brief.")
@click.option("--encoding", default="", help="The encoding of text files, instead of a guess, such as cp949.")
@click.option("--whole-page", is_flag=True, help="Keep all of a web page, not the article alone.")
@pass_session
def import_files(
    session: Session,
    *,
    paths: tuple[Path, ...],
    recursive: bool,
    title: str,
    date: PartialDate | None,
    language: str | None,
    marking: Marking | None,
    password: str,
    whole: bool,
    encoding: str,
    whole_page: bool,
) -> None:
    """Read files, or the files of folders, into briefs.

    PDF, Word (docx), PowerPoint (pptx), Excel (xlsx), OpenDocument (odt), RTF, e-books (epub), web pages (html, mhtml), mails
    (eml, msg; their attachments become briefs too), pictures, text and Markdown; visiting cards (vcf) and calendars (ics) fill
    the register. The files stay as they are; a copy of each goes into the library.
    A file that cannot be read says why, and the others go on. A file with several articles becomes as many briefs.
    After a crash the same command goes on where it stopped.
    """
    from app.importers.base import ImportOptions
    from app.services.importing import ImportChoices

    options = ImportOptions(title=title, date=date, language=Language(language) if language else None, password=password)
    options = replace(options, encoding=encoding, whole_page=whole_page)
    choices = ImportChoices(options=options, marking=marking, recursive=recursive, whole=whole)
    with session.open() as services, watched("Reading") as progress:
        report = services.imports.import_paths(paths, choices, progress)
    answer_import(session, report)


def answer_import(session: Session, report: "ImportReport") -> None:
    """Print what became of each file of an import; the exit status says whether some could not be read."""
    from app.services.views import ImportStatus

    session.answer([_file(found) for found in report.files], lambda: columns(_lines(report.files)))
    refused = report.count(ImportStatus.REFUSED)
    if refused:
        say(f"{refused} of {len(report.files)} files could not be read; the others are in the library.")
        raise click.exceptions.Exit(ExitStatus.SOME_FAILED)


@verb("reread")
@click.argument("brief", metavar="BRIEF")
@click.option("--encoding", default="", help="The encoding of the file, such as cp949, euc_jp, cp932 or utf-8.")
@click.option("--whole-page", is_flag=True, help="Keep all of a web page, not the article alone.")
@click.option("--password", default="", help="The password of a protected file.")
@pass_session
def reread(session: Session, brief: str, encoding: str, whole_page: bool, password: str) -> None:
    """Read the original of a brief once more, otherwise than the first time; marks stay where they stand."""
    from app.importers.base import ImportOptions

    options = ImportOptions(encoding=encoding, whole_page=whole_page, password=password)
    with session.open() as services:
        found = services.rereading.reread(services.library.find(brief).id, options)
    marks = {state.value: count for state, count in found.states}
    session.answer({**brief_document(found.brief), "marks": marks}, lambda: [found.brief.title, *columns(marks.items())])


@verb("as-one")
@click.argument("brief", metavar="BRIEF")
@pass_session
def as_one(session: Session, brief: str) -> None:
    """Keep the file that a brief is an article of as one brief, in the place of all its articles.

    One step, which “undo” takes back; marks on the articles stay on their words.
    """
    with session.open() as services:
        report = services.imports.as_one(services.library.find(brief).id)
    answer_import(session, report)


@verb("briefs")
@pass_session
def briefs(session: Session) -> None:
    """List the briefs."""
    with session.open() as services:
        rows = services.library.rows()
    session.answer(
        [{**plain(row), "authors": [author.name for author in row.authors], "pages": row.page_count} for row in rows],
        lambda: columns((str(row.id)[:8], row.date, row.language, shorten(row.title, LINE), _unconfirmed(row.guessed)) for row in rows),
    )


@verb("show")
@click.argument("brief", metavar="BRIEF")
@click.option("--raw", is_flag=True, help="The words exactly as they were read, without repairs.")
@pass_session
def show(session: Session, brief: str, raw: bool) -> None:
    """Print the text of a brief, named by its id, the beginning of it, or its title."""
    with session.open() as services:
        detail = services.library.detail(services.library.find(brief).id)
        text = services.library.raw(detail.brief.id) if raw else detail.text
    session.answer(_text(detail, text, raw), lambda: [text])
    if detail.brief.guessed and not session.as_json:
        say(f"Guesses that nobody has confirmed: {', '.join(detail.brief.guessed)}. See “confirm --help”.")


def _unconfirmed(guessed: tuple[str, ...]) -> str:
    """The guesses among what a book cites, for a list to be read; JSON has all of them."""
    cited = [name for name in ("title", "authors", "date") if name in guessed]
    return f"(guessed: {', '.join(cited)})" if cited else ""


def _text(detail: "BriefDetail", text: str, raw: bool) -> dict[str, object]:
    spans = [
        (placed.passage, placed.passage.start, placed.passage.end) if raw else (placed.passage, placed.start, placed.end)
        for placed in detail.paragraphs
    ]
    return {
        **brief_document(detail.brief),
        "text": text,
        "passages": [
            {"id": passage.id, "text": text[start:end], "page": passage.locator.page, "start": start, "end": end}
            for passage, start, end in spans
        ],
        "dates": [] if raw else [_said(found) for found in _relative(detail.brief, text)],
    }


def _relative(brief: "Brief", text: str) -> tuple[RelativeDate, ...]:
    """What "next Saturday" means in this brief, where the day it was written is known."""
    known = brief.date and brief.date.precision is Precision.DAY
    return relative_dates(text, brief.date.first_day) if known and brief.date else ()


def _said(found: RelativeDate) -> dict[str, object]:
    return {"text": found.text, "date": found.date, "start": found.span.start, "end": found.span.end}


def brief_document(brief: "Brief") -> dict[str, object]:
    """What a list says about a brief; ``guessed`` names the fields that nobody has confirmed."""
    return {
        "id": brief.id,
        "title": brief.title,
        "authors": [author.name for author in brief.authors],
        "date": brief.date,
        "date_text": brief.date_text,
        "publisher": brief.publisher,
        "series": brief.series,
        "number": brief.number,
        "language": brief.language,
        "languages": brief.languages,
        "pages": brief.page_count,
        "words": brief.word_count,
        "url": brief.url,
        "rights": brief.rights,
        "derived_from": brief.derived_from,
        "kind": brief.kind,
        "marking": brief.marking,
        "tags": brief.tags,
        "guessed": brief.guessed,
        "newer_than": brief.newer_than,
        "file": brief.source and brief.source.file_name,
        "sha256": brief.source and brief.source.sha256,
        "encoding": brief.source and brief.source.encoding,
        "attachments": [plain(found) for found in brief.source.attachments] if brief.source else [],
        "attached_to": brief.source and brief.source.attached_to,
        "marking_offered": brief.source and brief.source.marking_words,
        "pages_without_text": brief.source.pages_without_text if brief.source else (),
        "machine_read": brief.source.machine_read if brief.source and brief.source.machine_read >= 0 else None,
    }


def _file(report: "FileReport") -> dict[str, object]:
    return {
        "path": report.path,
        "status": report.status,
        "briefs": [_imported(found) for found in report.briefs],
        "message": report.message,
    }


def _imported(found: "ImportedBrief") -> dict[str, object]:
    near = found.near and {"id": found.near.brief.id, "title": found.near.brief.title, "percent": found.near.percent}
    return {**brief_document(found.brief), "passages": found.passages, "repairs": found.repairs, "near": near, "advert": found.advert}


def _lines(reports: "tuple[FileReport, ...]") -> list[tuple[object, ...]]:
    return [
        (report.status, report.path, shorten(report.message or ", ".join(found.brief.title for found in report.briefs), LINE))
        for report in reports
    ]
