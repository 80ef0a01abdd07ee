"""What is said in a meeting: every point with its time, and points that are cut."""

from typing import TYPE_CHECKING

import click

from app.cli.session import Session, pass_session, verb
from app.core.saying import Saying

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.services.speaking import SpokenItem

SIGNS = {Saying.SAID: "", Saying.IF_TIME: "if time allows", Saying.LEFT_OUT: "left out"}


@verb("points")
@click.argument("meeting", metavar="MEETING")
@click.option("--say", "said", metavar="POINT", help="Say this point whatever the clock shows.")
@click.option("--if-time", metavar="POINT", help="Say this point only if time allows: it does not count against the minutes.")
@click.option("--leave-out", metavar="POINT", help="Leave this point out of this meeting and its books; the dossier keeps it.")
@pass_session
def points(session: Session, *, meeting: str, said: str | None, if_time: str | None, leave_out: str | None) -> None:
    """List the points of a meeting with the time each takes, or cut one.

    A point is named by its id, the beginning of it, or words of it.
    """
    wanted = [(words, chosen) for words, chosen in zip((said, if_time, leave_out), Saying, strict=True) if words]
    with session.open() as services:
        found = services.meetings.find(meeting)
        for words, chosen in wanted:
            item_id, point_id = services.speaking.find(found, words)
            services.speaking.choose(found.id, item_id, point_id, chosen)
        items = services.speaking.items(found.id)
    session.answer([_document(item) for item in items], lambda: [line for item in items for line in _lines(item)])


def _lines(item: "SpokenItem") -> "Iterator[str]":
    over = f", {_time(item.over)} too much" if item.over else ""
    given = f" of {_time(item.given)}" if item.given else ""
    yield f"{item.item.title}: {_time(item.taken)}{given}{over}"
    for point in item.points:
        sign = SIGNS[point.saying]
        yield f"    {str(point.statement.id)[:8]}  {_time(point.seconds)}  {point.statement.text}{f' ({sign})' if sign else ''}"


def _time(seconds: int) -> str:
    return f"{seconds // 60}:{seconds % 60:02}"


def _document(item: "SpokenItem") -> dict[str, object]:
    return {
        "item": item.item.id, "title": item.item.title, "seconds_taken": item.taken, "seconds_given": item.given, "seconds_over": item.over,
        "points": [
            {"id": point.statement.id, "text": point.statement.text, "seconds": point.seconds, "saying": point.saying}
            for point in item.points
        ],
    }  # fmt: skip
