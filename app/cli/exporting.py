"""Open formats: a brief for a colleague who works with Word, a programme for a calendar."""

from pathlib import Path

import click

from app.cli.session import Session, pass_session, verb
from app.cli.values import LANGUAGE, OUT_FILE


@verb("export")
@click.argument("brief", metavar="ID")
@click.option("-o", "--out", required=True, type=OUT_FILE, help="Where to write the DOCX.")
@click.option("--without-notes", is_flag=True, help="The words alone, without highlights and notes.")
@pass_session
def export(session: Session, brief: str, out: Path, *, without_notes: bool) -> None:
    """Write a brief as a Word document. Private notes stay here, guesses are left out."""
    from app.core.marking import MarkingSchemes
    from app.services.exporting import export_brief

    schemes = MarkingSchemes.read(session.resources / "markings")
    with session.open() as services:
        found = services.library.find(brief).id
        path = export_brief(services.library, schemes, found, out.absolute(), notes=not without_notes, policy=services.policy)
    session.answer({"path": path}, lambda: [str(path)])


@verb("calendar")
@click.argument("meeting", metavar="MEETING")
@click.option("-o", "--out", required=True, type=OUT_FILE, help="Where to write the calendar (.ics).")
@click.option("--language", type=LANGUAGE, default="en", help="The language of titles and places, where they have words in it.")
@pass_session
def calendar(session: Session, meeting: str, out: Path, language: str) -> None:
    """Write the programme of a meeting as a calendar file. Titles, times and places leave the library; people and agenda stay."""
    from app.core.language import Language
    from app.services.calendars import export_programme

    with session.open() as services:
        found = services.meetings.find(meeting).id
        path = export_programme(services.meetings, found, out.absolute(), Language(language), services.policy)
    session.answer({"path": path}, lambda: [str(path), "Its titles, times and places are outside the encrypted library now."])
