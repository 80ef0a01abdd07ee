"""What a person says about a brief, in the place of the program's guesses."""

import click

from app.cli.briefs import brief_document
from app.cli.session import Session, pass_session, verb
from app.cli.values import DATE, LANGUAGE
from app.core.dates import PartialDate
from app.core.language import Language
from app.core.model.brief import Author


@verb("confirm")
@click.argument("brief", metavar="BRIEF")
@click.option("--title", help="The right title.")
@click.option("--authors", "--author", "authors", multiple=True, metavar="NAME", help="The right author; once for each of several.")
@click.option("--date", type=DATE, help="The right date: 2025, 2025-07 or 2025-07-15.")
@click.option("--language", type=LANGUAGE, help="The right language.")
@click.option("--publisher", help="The right publisher.")
@click.option("--series", help="The right series.")
@click.option("--number", help="The right number within the series.")
@click.option("--field", "fields", multiple=True, metavar="NAME", help="A guess that is right as it is; once for each of several.")
@pass_session
def confirm(
    session: Session,
    *,
    brief: str,
    title: str | None,
    authors: tuple[str, ...],
    date: PartialDate | None,
    language: str | None,
    publisher: str | None,
    series: str | None,
    number: str | None,
    fields: tuple[str, ...],
) -> None:
    """Confirm what was guessed about a brief, or say what is right instead.

    Without an option all guesses of the brief are right as they are. What nobody has confirmed is printed as unknown (n.t., n.a., n.d.).
    """
    from app.services.views import Description

    said = Description(
        title=title,
        authors=tuple(Author(name=name) for name in authors) or None,
        date=date,
        language=Language(language) if language else None,
        publisher=publisher,
        series=series,
        number=number,
    )
    with session.open() as services:
        before = services.library.find(brief)
        if said != Description():
            services.library.describe(before.id, said)
        if fields or said == Description():
            services.library.confirm(before.id, *fields)
        after = services.library.get(before.id)
    confirmed = [name for name in before.guessed if name not in after.guessed]
    document = {**brief_document(after), "confirmed": confirmed}
    session.answer(document, lambda: [f"{after.title}  {after.date or ''}".rstrip(), f"Guesses left: {', '.join(after.guessed) or 'none'}"])
