"""Words in other languages: what statements, agenda items and terms are called there."""

from typing import TYPE_CHECKING

import click

from app.cli.session import Session, pass_session, verb
from app.cli.values import LANGUAGE
from app.core.language import Language
from app.core.model.base import Translation
from app.core.translating import main_field

if TYPE_CHECKING:
    from uuid import UUID

    from app.services.opening import Services


@verb("translate")
@click.argument("what", metavar="DOSSIER")
@click.argument("part", metavar="[STATEMENT]", required=False)
@click.option("--language", type=LANGUAGE, required=True, help="The language of the words.")
@click.option("--text", required=True, help="The words; empty ones take back what was there.")
@click.option("--field", help="The field they are the words of (title, text, note …); unless told the one that says most.")
@click.option("--meeting", is_flag=True, help="The first name is a meeting's, the second that of an agenda item or a session.")
@pass_session
def translate(session: Session, *, what: str, part: str | None, language: str, text: str, field: str | None, meeting: bool) -> None:
    """Put in the words of a statement, or of a dossier itself, in another language; books in that language print them.

    A statement is named by its id, the beginning of it, or its words; a dossier by its id or title.
    """
    with session.open() as services:
        owner_id, part_id, thing = _meant(services, what, part, meeting)
        row = Translation(field=field or main_field(thing), language=Language(language), text=text.strip())
        (services.meetings if meeting else services.dossiers).translate(owner_id, part_id, row)
    document = {"id": part_id or owner_id, "field": row.field, "language": row.language, "text": row.text}
    session.answer(document, lambda: [f"{row.field} ({row.language}): {row.text or 'taken back'}"])


def _meant(services: "Services", what: str, part: str | None, meeting: bool) -> "tuple[UUID, UUID | None, object]":
    """The ids of the object and of what is in it, and the thing that has the words."""
    if meeting:
        found = services.meetings.find(what)
        item = services.meetings.part(found, part) if part else None
        return found.id, item, next((row for row in (*found.agenda, *found.sessions) if row.id == item), found)
    dossier = services.dossiers.find(what)
    atom = services.dossiers.atom(dossier, part) if part else None
    return dossier.id, atom, next((row for row in dossier.atoms() if row.id == atom), dossier)


@verb("term")
@click.argument("what", metavar="DOSSIER")
@click.argument("term", metavar="TERM")
@click.option("--language", type=LANGUAGE, required=True, help="The language of the form.")
@click.option("--form", required=True, help="What the term is called there; an empty one takes back what was there.")
@click.option("--meeting", is_flag=True, help="The name is a meeting's: its terms are short words of agenda, programme and seating.")
@pass_session
def term(session: Session, *, what: str, term: str, language: str, form: str, meeting: bool) -> None:
    """Put in what a term of a dossier is called in another language; the names and terms sheet prints it."""
    with session.open() as services:
        shelf = services.meetings if meeting else services.dossiers
        found = shelf.find(what)
        shelf.name_term(found.id, term, Language(language), form.strip())
        known = next(row for row in shelf.get(found.id).terms if row.term == term)
    session.answer(
        {"id": found.id, "term": term, "forms": dict(known.forms)},
        lambda: [f"{term}: {', '.join(f'{words} ({own})' for own, words in known.forms) or 'no other form'}"],
    )
