"""Packs in and out."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

import click

from app.cli.session import Session, pass_session, verb
from app.cli.speech import say, watched
from app.cli.values import ANY_PATH
from app.core.language import Language
from app.services.files import write_out

if TYPE_CHECKING:
    from app.services.views import PackContents


@verb("load")
@click.argument("packs", type=ANY_PATH, nargs=-1, required=True)
@pass_session
def load(session: Session, packs: tuple[Path, ...]) -> None:
    """Read people, dossiers, meetings and recipes from texts.

    Of each all, or nothing: a line that cannot be taken is named with its file and number, and what to write instead. What stands in
    the packs before that one is in the library then.
    """
    found: dict[str, list[dict[str, object]]] = {}
    with session.open() as services, watched("Loading") as progress:
        for pack in packs:
            for kind, things in contents(services.packs.load(pack, progress).contents).items():
                found.setdefault(kind, []).extend(things)
    session.answer(found, lambda: _lines(found))


@verb("dump")
@click.argument("pack", type=ANY_PATH)
@click.option("--meeting", help="Only this meeting and what it needs, by id or title.")
@pass_session
def dump(session: Session, pack: Path, meeting: str | None) -> None:
    """Write people, dossiers, meetings and recipes as a readable text; it leaves the encryption."""
    with session.open() as services:
        dumped = services.packs.dump(services.meetings.find(meeting).id if meeting else None)
    write_out(pack, dumped.text.encode())
    document = {"path": pack.absolute(), **contents(dumped.contents), "without_place": dumped.without_place}
    session.answer(document, lambda: [str(pack.absolute())])
    if dumped.without_place:
        say(f"{dumped.without_place} passages whose words are in no text any more are not in the pack; see “annotations”.")


def contents(found: "PackContents") -> dict[str, list[dict[str, object]]]:
    """The objects of a pack by kind, each with its id and title."""
    return {
        "briefs": _named((brief.id, brief.title) for brief in found.briefs),
        "people": _named((person.id, person.name_in(Language.EN)) for person in found.people),
        "organisations": _named((known.id, known.name_in(Language.EN)) for known in found.organisations),
        "dossiers": _named((dossier.id, dossier.title) for dossier in found.dossiers),
        "meetings": _named((meeting.id, meeting.title) for meeting in found.meetings),
        "recipes": _named((recipe.id, recipe.name) for recipe in found.recipes),
    }


def _named(pairs: Iterable[tuple[UUID, str]]) -> list[dict[str, object]]:
    return [{"id": uuid, "title": title} for uuid, title in pairs]


def _lines(found: Mapping[str, Sequence[object]]) -> list[str]:
    return [f"{kind}: {len(things)}" for kind, things in found.items() if things]
