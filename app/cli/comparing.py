"""Two briefs side by side."""

import click

from app.cli.session import Session, pass_session, verb


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
