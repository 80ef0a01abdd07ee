"""What may be said afterwards: agreed, in defence, and to be agreed with the other side."""

from app.book.blocks import Block, Definitions, Heading, Part, Points
from app.book.sections.desk import Desk, bold
from app.book.selection import RECORD
from app.book.text import Text
from app.core.model.dossier import Heading as Topic
from app.core.model.meeting import LineKind

LINES = ((LineKind.PRESS_AGREED, "agreed"), (LineKind.PRESS_DEFENSIVE, "defensive"), (LineKind.PRESS_TO_AGREE, "to_agree"))


def compose(desk: Desk) -> tuple[Part, ...]:
    """The press line, on pages of its own so that it can be taken out; left out where there is none."""
    blocks: list[Block] = []
    for kind, label in LINES:
        blocks += desk.under(label, desk.points(desk.meeting.of(kind)))
    blocks += () if desk.plan.order.recipe.recipient in RECORD else _by_subject(desk)
    if not blocks:
        return ()
    return (desk.part("press", (*_facts(desk), *blocks, *(() if desk.plan.scope.reader.compact else (desk.signature(),)))),)


def _facts(desk: Desk) -> tuple[Block, ...]:
    rows = (("press_plan", desk.meeting.press_plan), ("spokesperson", desk.meeting.spokesperson))
    kept = tuple((desk.say(label), (text,)) for label, text in rows if text)
    return (Definitions(kept),) if kept else ()


def _by_subject(desk: Desk) -> tuple[Block, ...]:
    """The press lines of the briefs, by subject: for the press officer, whose book has no briefs."""
    blocks: list[Block] = []
    run_in: list[tuple[Text, ...]] = []
    for brief in desk.plan.briefs:
        items = tuple(desk.cited(row) for row in brief.dossier.under(Topic.PRESS_LINE))
        if items and desk.plan.scope.reader.compact:
            run_in.append(tuple((bold(desk.say("labelled", label=brief.title, text="")), *runs) for runs in items))
        elif items:
            blocks += [Heading(brief.title, level=2, listed=False), Points(items)]
    together = tuple(item for rows in run_in for item in rows)
    return (*desk.under("by_subject", (Points(together),) if together else ()), *blocks)
