"""The cards of people: two that are one person become one, and a photograph is put on."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.cli.documents import plain
from app.cli.merging import merge_lines, merge_organisations, merge_terms
from app.cli.session import Session, pass_session, verb
from app.core.language import Language

if TYPE_CHECKING:
    from app.services.merging import Merge


@verb("merge")
@click.argument("kept", metavar="KEPT")
@click.argument("gone", metavar="OTHER")
@click.option("--kind", type=click.Choice(["person", "organisation", "term"]), default="person", help="What KEPT and OTHER are.")
@click.option("--plan", "only_plan", is_flag=True, help="Only say what would move; change nothing.")
@pass_session
def merge(session: Session, kept: str, gone: str, *, kind: str, only_plan: bool) -> None:
    """Merge two cards of one person: KEPT stays, and takes over the names, posts, meetings, dossiers and words of OTHER.

    Organisations and the terms of dossiers are merged in the same way; a term becomes one of the forms of the one that stays.
    """
    if kind == "organisation":
        merge_organisations(session, kept, gone, only_plan=only_plan)
        return
    if kind == "term":
        merge_terms(session, kept, gone, only_plan=only_plan)
        return
    with session.open() as services:
        plan = services.merging.plan(services.people.find(kept).id, services.people.find(gone).id)
        if not only_plan:
            services.merging.merge(plan.kept.id, plan.gone.id)
    document = {
        "kept": plan.kept.id,
        "gone": plan.gone.id,
        "merged": not only_plan,
        "names": plan.names,
        "offices": plan.offices,
        "meetings": plan.meetings,
        "seated_once": plan.twice,
        "dossiers": plan.dossiers,
        "briefs": plan.briefs,
        "quotations": plan.quotations,
        "lost": [{"field": each.field, "kept": plain(each.kept), "gone": plain(each.gone)} for each in plan.lost],
    }
    session.answer(document, lambda: _merge_lines(plan, done=not only_plan))


@verb("photo")
@click.argument("person", metavar="PERSON")
@click.argument("picture", metavar="PICTURE", required=False, type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--rights", default="", help="Whose picture it is, printed nowhere.")
@click.option("--remove", is_flag=True, help="Take the photograph off the card.")
@pass_session
def photo(session: Session, person: str, picture: Path | None, rights: str, *, remove: bool) -> None:
    """Put a photograph on a person's card, or take it off. It is drawn anew inside the library, without what the camera wrote into it."""
    if remove == (picture is not None):
        raise click.UsageError("Name a picture, or give --remove.")
    with session.open() as services:
        found = services.people.find(person)
        if picture is not None:
            services.portraits.put_file(found.id, picture, rights)
        else:
            services.portraits.take_off(found.id)
        card = services.people.get(found.id)
    name = card.name_in(Language.EN)
    said = f"The photograph is on the card of {name}." if card.photo_sha256 else f"The card of {name} has no photograph any more."
    session.answer({"id": card.id, "photo_sha256": card.photo_sha256, "photo_rights": card.photo_rights}, lambda: [said])


def _merge_lines(plan: "Merge", *, done: bool) -> list[str]:
    one, other = plan.kept.name_in(Language.EN), plan.gone.name_in(Language.EN)
    lists = (
        ("names", plan.names),
        ("posts", plan.offices),
        ("meetings", plan.meetings),
        ("one seat where both sat", plan.twice),
        ("dossiers", plan.dossiers),
        ("briefs", plan.briefs),
        ("quotations", (str(plan.quotations),) if plan.quotations else ()),
    )
    return merge_lines(one, other, lists, plan.lost, done=done)
