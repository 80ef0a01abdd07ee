"""The clash desk: values that disagree, and what is decided of them."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from app.cli.session import Session, pass_session, verb
from app.cli.worded import in_language
from app.core.language import Language
from app.core.model.dossier import Resolution

if TYPE_CHECKING:
    from uuid import UUID

    from app.services.clashes import Clash, ClashDesk, NotCounted, Use, Value


@verb("clashes")
@click.option("--decided", is_flag=True, help="Those that were decided, with the reasons, instead of those that wait.")
@click.option("--not-counted", is_flag=True, help="Also values that differ without clashing, and why.")
@in_language
@pass_session
def clashes(session: Session, *, decided: bool, not_counted: bool, language: str | None) -> None:
    """List facts of which sources give different values, with their passages and where they are used."""
    with session.open() as services:
        desk = services.clashes.all(Language(language) if language else None)
    document: dict[str, object] = {
        "open": [_document(clash) for clash in desk.open],
        "decided": [_document(clash) for clash in desk.decided],
        "not_counted": [_passed(row) for row in desk.uncounted],
    }
    session.answer(document, lambda: list(_lines(desk, decided=decided, not_counted=not_counted)) or ["No figures disagree."])


@verb("decide")
@click.argument("clash", metavar="CLASH")
@click.option("--prefer", metavar="VALUE", help="The value that holds, as it is listed, or its id.")
@click.option("--both", is_flag=True, help="Print both values, with the reason as a footnote.")
@click.option("--not-a-clash", is_flag=True, help="They are different things; it is not counted again.")
@click.option("--again", is_flag=True, help="Take the decision back: the clash waits again.")
@click.option("--why", default="", help="The reason; it is printed as a footnote wherever the fact is used.")
@pass_session
def decide(session: Session, *, clash: str, prefer: str | None, both: bool, not_a_clash: bool, again: bool, why: str) -> None:
    """Decide which value of a clash holds, and why; no source is changed.

    The clash is named by its id, the beginning of it, or the fact it is about.
    """
    from app.services.clashes import Decision

    if sum((prefer is not None, both, not_a_clash, again)) != 1:
        raise click.UsageError("Choose one of --prefer VALUE, --both, --not-a-clash and --again.")
    with session.open() as services:
        found = services.clashes.find(clash)
        if again:
            services.clashes.reopen(found.id)
        else:
            resolution = Resolution.PREFER if prefer is not None else Resolution.PRINT_BOTH if both else Resolution.NO_CONFLICT
            services.clashes.decide(found.id, Decision(resolution=resolution, why=why, preferred=_meant(found, prefer)))
        now = services.clashes.find(str(found.id))
    session.answer(_document(now), lambda: [_line(now)])


def _meant(clash: "Clash", words: str | None) -> "UUID | None":
    """The atom of the value that is meant.

    Raises:
        UserError: the clash has no such value.
    """
    from app.core.errors import UserError

    if words is None:
        return None
    for value in clash.values:
        if words in (value.words, *(str(atom.id) for atom in value.atoms)):
            return value.atoms[0].id
    known = ", ".join(f"“{value.words}”" for value in clash.values)
    raise UserError(f"The clash has no value “{words}”; it has {known}.")


def _lines(desk: "ClashDesk", *, decided: bool, not_counted: bool) -> Iterator[str]:
    for clash in desk.decided if decided else desk.open:
        yield _line(clash)
        for value in clash.values:
            yield f"    {value.words}"
            yield from (f"        {_source(view.brief, view.passage)}" for view in value.evidence)
        yield from (f"    used: {_used(use)}" for use in clash.uses)
    for row in desk.uncounted if not_counted else ():
        yield f"not counted  {row.fact}: {row.values[0]} and {row.values[1]} ({row.why.value.replace('_', ' ')})"


def _line(clash: "Clash") -> str:
    held = clash.preferred
    state = clash.conflict.resolution.value.replace("_", " ") if clash.conflict else "open"
    chosen = f" {held.words}" if held and not clash.open else ""
    why = f" – {clash.conflict.note}" if clash.conflict and clash.conflict.note and not clash.open else ""
    values = " or ".join(value.words for value in clash.values)
    return f"{str(clash.id)[:8]}  {clash.fact}: {values} ({_dossiers(clash)})  {state}{chosen}{why}"


def _dossiers(clash: "Clash") -> str:
    return " / ".join(dossier.title for dossier in (clash.dossier, *clash.others))


def _source(brief: object, passage: object) -> str:
    title, words = getattr(brief, "title", "a brief that is gone"), getattr(passage, "exact", "")
    return f"{title}: “{' '.join(words.split())}”"


def _used(use: "Use") -> str:
    if use.pages:
        title = f"{use.title} · {use.recipe.name}" if use.recipe else use.title
        return f"{title}, p. {', '.join(map(str, use.pages))}"
    return f"{use.title}, {use.field.replace('_', ' ')} {use.number}"


def _document(clash: "Clash") -> dict[str, object]:
    conflict = clash.conflict
    return {
        "id": clash.id, "fact": clash.fact, "dossier": clash.dossier.id, "other_dossiers": [dossier.id for dossier in clash.others],
        "values": [_value(value) for value in clash.values],
        "uses": [_use(use) for use in clash.uses],
        "resolution": conflict.resolution if conflict else Resolution.OPEN, "preferred": conflict and conflict.preferred,
        "why": conflict.note if conflict else "", "decided_by": conflict.decided_by if conflict else "",
    }  # fmt: skip


def _use(use: "Use") -> dict[str, object]:
    return {"kind": use.kind, "in": use.owner_id, "atom": use.atom_id, "pages": use.pages, "where": _used(use)}


def _value(value: "Value") -> dict[str, object]:
    passages = [
        {"brief": view.passage.brief_id, "passage": view.passage.id, "words": view.passage.exact} for view in value.evidence if view.passage
    ]
    return {"value": value.words, "atoms": [atom.id for atom in value.atoms], "passages": passages}


def _passed(row: "NotCounted") -> dict[str, object]:
    return {"dossier": row.dossier_id, "fact": row.fact, "values": row.values, "why": row.why}
