"""The history: named steps, undone and redone."""

import click

from app.cli.session import Session, pass_session, verb
from app.cli.speech import columns


@verb("history")
@click.argument("object_id", metavar="[ID]", required=False)
@click.option("--limit", type=click.IntRange(min=1), default=50, help="How many steps; 50 unless told.")
@pass_session
def history(session: Session, object_id: str | None, limit: int) -> None:
    """List the steps of the library, newest first, or what happened to one object."""
    with session.open() as services:
        steps = services.history.of(services.history.object_named(object_id)) if object_id else services.history.steps(limit)
    session.answer(steps, lambda: columns((f"{step.at:%Y-%m-%d %H:%M}", step.name) for step in steps))


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
