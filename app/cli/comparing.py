"""Two briefs side by side."""

import click

from app.cli.briefs import brief_document
from app.cli.session import Session, pass_session, verb
from app.cli.speech import columns


@verb("compare")
@click.argument("before", metavar="BRIEF")
@click.argument("after", metavar="OTHER")
@pass_session
def compare(session: Session, before: str, after: str) -> None:
    """Show how much of their words two briefs share, and the sentences in which they differ."""
    with session.open() as services:
        one, other = services.library.find(before), services.library.find(after)
        found = services.library.compare(one.id, other.id)
    document = {
        "before": {"id": one.id, "title": one.title},
        "after": {"id": other.id, "title": other.title},
        "percent": found.percent,
        "differences": found.differences,
    }
    lines = [f"{found.percent} % of the words are the same."]
    for difference in found.differences:
        lines += [line for line in (f"- {difference.before}", f"+ {difference.after}", "") if line not in ("- ", "+ ")]
    session.answer(document, lambda: lines)


@verb("versions")
@click.argument("brief", metavar="BRIEF")
@click.option("--newer-than", metavar="OTHER", help="Say that the brief is a newer version of this one.")
@click.option("--none", "alone", is_flag=True, help="Say that the brief is a newer version of no other.")
@pass_session
def versions(session: Session, brief: str, newer_than: str | None, alone: bool) -> None:
    """List the versions of a paper that are kept as briefs of their own, the oldest first, and link them."""
    if newer_than and alone:
        raise click.UsageError("Choose one of --newer-than and --none.")
    with session.open() as services:
        brief_id = services.library.find(brief).id
        if newer_than or alone:
            services.library.link_version(brief_id, services.library.find(newer_than).id if newer_than else None)
        found = services.library.versions(brief_id)
    session.answer([brief_document(one) for one in found], lambda: columns((str(one.id)[:8], one.date, one.title) for one in found))
