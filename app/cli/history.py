"""The history: named steps, undone and redone; a dossier's in words, with the way back."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import click

from app.cli.session import Session, pass_session, verb
from app.cli.speech import columns, say
from app.core.errors import NotFoundError, UsageError

if TYPE_CHECKING:
    from app.services.opening import Services
    from app.services.returning import Returned, Turn
    from db.ledger import Step


@verb("history")
@click.argument("name", metavar="[DOSSIER or ID]", required=False)
@click.option("--limit", type=click.IntRange(min=1), default=50, help="How many steps; 50 unless told.")
@click.option("--return-to", "number", type=click.IntRange(min=1), help="Bring the dossier back to how it stood after that step.")
@pass_session
def history(session: Session, name: str | None, limit: int, number: int | None) -> None:
    """List the steps of the library, newest first; or who changed what in a dossier, in words; or what happened to an object.

    Each step has a number. With --return-to a dossier, a deleted one too, stands again as it did after that step; this is a
    step of its own, which undo takes back.
    """
    if name is None and number is not None:
        raise UsageError("Say which dossier is to return: history DOSSIER --return-to NUMBER.")
    with session.open() as services:
        if name is None:
            _answer_steps(session, services.history.steps(limit))
        elif number is not None:
            _answer_return(session, services.history.dossiers.return_to(services.history.dossiers.find(name), number))
        else:
            _answer_object(session, services, name)


def _answer_steps(session: Session, steps: "Sequence[Step]") -> None:
    session.answer(steps, lambda: columns((step.seq, f"{step.at:%Y-%m-%d %H:%M}", step.by, step.name) for step in steps))


def _answer_return(session: Session, done: "Returned") -> None:
    document = {"id": done.dossier.id, "title": done.dossier.title, "returned_to": done.number, "missing": done.missing}
    session.answer(document, lambda: [f"The dossier “{done.dossier.title}” stands as it did after step {done.number}."])
    if done.missing:
        say(f"{done.missing} of the things it referred to then are no longer in the library and were left out.")


def _answer_object(session: Session, services: "Services", name: str) -> None:
    try:
        turns = services.history.dossiers.turns(services.history.dossiers.find(name))
    except NotFoundError as no_dossier:
        try:
            events = services.history.of(services.history.object_named(name))
        except NotFoundError:
            raise no_dossier from None
        session.answer(events, lambda: columns((event.number, f"{event.at:%Y-%m-%d %H:%M}", event.by, event.name) for event in events))
        return
    session.answer(turns, lambda: _told(turns))


def _told(turns: "Sequence[Turn]") -> Iterator[str]:
    for turn in turns:
        yield f"{turn.number:>5}  {turn.at:%Y-%m-%d %H:%M}  {turn.by or 'unknown'}: {turn.name}"
        yield from (f"         {change}" for change in turn.changes)


@verb("undo")
@click.argument("steps", type=click.IntRange(min=1), default=1)
@pass_session
def undo(session: Session, steps: int) -> None:
    """Take back the last step, or the last N."""
    with session.open() as services:
        names, _ = services.history.undo(steps)
    session.answer({"undone": names}, lambda: [f"Undone: {name}" for name in names])


@verb("redo")
@click.argument("steps", type=click.IntRange(min=1), default=1)
@pass_session
def redo(session: Session, steps: int) -> None:
    """Do again what was undone last, or the last N."""
    with session.open() as services:
        names, _ = services.history.redo(steps)
    session.answer({"redone": names}, lambda: [f"Redone: {name}" for name in names])
