"""What was repaired in the text of a brief, one by one, each with its switch."""

from typing import TYPE_CHECKING

import click

from app.cli.session import Session, pass_session, verb
from app.cli.speech import columns
from app.core.text import shorten

if TYPE_CHECKING:
    from app.services.views import RepairView

_WORDS = 60
"""Characters of a repair's words in a list to be read; JSON has all of them."""


@verb("repairs")
@click.argument("brief", metavar="BRIEF")
@click.option("--off", type=click.IntRange(min=1), multiple=True, metavar="N", help="Switch repair N off: its words read as they came.")
@click.option("--on", type=click.IntRange(min=1), multiple=True, metavar="N", help="Switch repair N on again.")
@click.option("--kind-off", multiple=True, metavar="KIND", help="Switch all repairs of a kind off, such as running_head.")
@click.option("--kind-on", multiple=True, metavar="KIND", help="Switch all repairs of a kind on again.")
@pass_session
def repairs(
    session: Session, brief: str, off: tuple[int, ...], on: tuple[int, ...], kind_off: tuple[str, ...], kind_on: tuple[str, ...]
) -> None:
    """List what was repaired in a brief's text, and switch repairs off and on.

    Each switch is one step that “undo” takes back. Marks stay at their place.
    """
    with session.open() as services:
        brief_id = services.library.find(brief).id
        for number in off:
            services.cleaning.switch(brief_id, services.cleaning.numbered(brief_id, number), False)
        for number in on:
            services.cleaning.switch(brief_id, services.cleaning.numbered(brief_id, number), True)
        for kind in kind_off:
            services.cleaning.switch_kind((brief_id,), kind, False)
        for kind in kind_on:
            services.cleaning.switch_kind((brief_id,), kind, True)
        listed = services.cleaning.repairs(brief_id)
    session.answer([_document(view) for view in listed], lambda: columns(_line(view) for view in listed))


def _document(view: "RepairView") -> dict[str, object]:
    repair = view.repair
    return {
        "number": view.number,
        "id": repair.id,
        "kind": repair.kind,
        "before": view.before,
        "after": repair.after,
        "on": repair.on,
        "page": view.page,
        "start": repair.start,
        "end": repair.end,
    }


def _line(view: "RepairView") -> tuple[object, ...]:
    repair = view.repair
    words = f"{shorten(view.before, _WORDS)!r} → {shorten(repair.after, _WORDS)!r}"
    return (view.number, "on" if repair.on else "off", repair.kind, view.page or "", words)
