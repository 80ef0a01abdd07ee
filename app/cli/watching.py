"""A folder whose new files are offered for import."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.cli.briefs import answer_import
from app.cli.session import Session, pass_session, verb
from app.cli.speech import columns, watched
from app.cli.values import ANY_PATH

if TYPE_CHECKING:
    from app.services.opening import Services


@verb("watch")
@click.argument("folder", type=ANY_PATH, required=False)
@click.option("--existing", is_flag=True, help="With a folder: offer what lies in it already, too.")
@click.option("--take", is_flag=True, help="Import everything that is offered.")
@click.option("--dismiss", is_flag=True, help="Offer these files no more, unless they change.")
@click.option("--off", is_flag=True, help="Watch no folder any more.")
@pass_session
def watch(session: Session, *, folder: Path | None, existing: bool, take: bool, dismiss: bool, off: bool) -> None:
    """List the new files of the watched folder, or choose the folder to watch.

    Nothing is watched unless you choose a folder, and nothing is imported unless you say --take.
    """
    if sum((take, dismiss, off, folder is not None)) > 1:
        raise click.UsageError("Choose one of a folder, --take, --dismiss and --off.")
    if existing and folder is None:
        raise click.UsageError("--existing goes with a folder.")
    with session.open() as services:
        if take:
            _take(session, services)
            return
        if folder is not None:
            services.watching.begin(folder, existing=existing)
        if off:
            services.watching.end()
        if dismiss:
            services.watching.dismiss(services.watching.offers())
        offers, place = services.watching.offers(), services.watching.folder
    document = {"folder": place, "offers": [{"path": offer.path, "size": offer.size} for offer in offers]}
    none = [f"Nothing new in {place}." if place else "No folder is watched; “watch FOLDER” begins."]
    session.answer(document, lambda: columns((offer.path.name, f"{offer.size} bytes") for offer in offers) or none)


def _take(session: Session, services: "Services") -> None:
    from app.services.importing import ImportChoices

    with watched("Reading") as progress:
        report = services.watching.take(services.watching.offers(), ImportChoices(), progress)
    answer_import(session, report)
