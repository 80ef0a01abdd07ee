"""One person: their stances on each issue over time, and their card on paper."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.cli.session import Session, pass_session, verb
from app.cli.speech import watched
from app.cli.values import LANGUAGE, OUT_FILE
from app.core.language import Language

if TYPE_CHECKING:
    from app.services.stances import Drift, Stance


@verb("stances")
@click.argument("person", metavar="PERSON")
@pass_session
def stances(session: Session, *, person: str) -> None:
    """What somebody said on each issue, newest first, and where two of their stances on one issue differ."""
    from app.services.stances import drifts_of

    with session.open() as services:
        found = services.people.card(services.people.find(person).id).stances
    drifts = drifts_of(found)
    document = {"stances": [_stance(each) for each in found], "drifts": [_drift(each) for each in drifts]}
    session.answer(document, lambda: list(_lines(found, drifts)) or ["Nothing they said is kept yet."])


@verb("card")
@click.argument("person", metavar="PERSON")
@click.option("-o", "--output", type=OUT_FILE, required=True, help="The PDF to write; it leaves the encryption of the library.")
@click.option("--language", type=LANGUAGE, default="en", help="The language of the card (en).")
@pass_session
def card(session: Session, *, person: str, output: Path, language: str) -> None:
    """Print the card of one person, as the biographies of a book have it, as a PDF of its own."""
    with session.open() as services, watched("Card") as progress:
        found = services.people.find(person)
        written = services.alone.export_card(found.id, Language(language), output, progress)
    session.answer({"person": found.id, "file": written}, lambda: [f"{found.name_in(Language(language))}: {written}"])


def _lines(found: "tuple[Stance, ...]", drifts: "tuple[Drift, ...]") -> Iterator[str]:
    for stance in found:
        issue = f"  [{stance.issue}]" if stance.issue else ""
        when = str(stance.when or "no date")
        yield f"{when:>10}  {stance.words}{issue}"
    for drift in drifts:
        yield f"changed on “{drift.after.issue}” between {drift.before.when} and {drift.after.when}"


def _stance(stance: "Stance") -> dict[str, object]:
    return {
        "issue": stance.issue_id, "title": stance.issue, "date": stance.when, "words": stance.words,
        "kind": "quotation" if stance.quotation else "position", "brief": stance.brief.id if stance.brief else None,
        "word_for_word": bool(stance.quotation and stance.quotation.verified),
    }  # fmt: skip


def _drift(drift: "Drift") -> dict[str, object]:
    return {"issue": drift.after.issue_id, "before": _stance(drift.before), "after": _stance(drift.after)}
