"""Words to be spoken as they stand, in large type."""

from app.book.blocks import Block, Heading, Paragraph, Part
from app.book.sections.desk import Desk
from app.book.text import TextKind
from app.core.model.meeting import LineKind


def compose(desk: Desk) -> tuple[Part, ...]:
    """Opening and closing remarks; left out where there are none."""
    blocks: list[Block] = []
    for kind, label in ((LineKind.REMARK_OPENING, "opening"), (LineKind.REMARK_CLOSING, "closing")):
        lines = desk.meeting.of(kind)
        blocks += [Heading(desk.say(label), level=2, listed=False)] if lines else []
        blocks += [Paragraph(desk.cited(line), kind=TextKind.SPOKEN) for line in lines]
    return (desk.part("remarks", tuple(blocks)),) if blocks else ()
