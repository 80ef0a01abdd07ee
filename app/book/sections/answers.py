"""Questions they may put, and what we say: the question bold, the answer below."""

from app.book.blocks import Block, Keep, Paragraph
from app.book.sections.desk import Desk, bold, grey
from app.book.text import Colour, Run, TextKind
from app.core.model.dossier import Dossier, IfRaised


def answers(desk: Desk, dossier: Dossier) -> tuple[Block, ...]:
    """Every question of a dossier with its reply."""
    return tuple(Keep(_answer(desk, row)) for row in dossier.if_raised)


def _answer(desk: Desk, row: IfRaised) -> tuple[Block, ...]:
    blocks: list[Block] = [
        Paragraph((bold(desk.words(row, "trigger")), *_likely(row)), kind=TextKind.RAGGED, label="Q", keep_with_next=True)
    ]
    speaker: tuple[Run, ...] = (grey(f" ({row.speaker})"),) if row.speaker else ()
    blocks.append(Paragraph((*desk.cited(row, "reply"), *speaker), label="A"))
    if row.follow_up:
        blocks.append(Paragraph((bold(desk.say.field("follow_up")), Run(text=desk.also(row, "follow_up"))), label=""))
    if row.do_not_say:
        never = Run(text=desk.say.field("do_not_say"), bold=True, colour=Colour.RED)
        blocks.append(Paragraph((never, Run(text=desk.also(row, "do_not_say")))))
    return tuple(blocks)


def _likely(row: IfRaised) -> tuple[Run, ...]:
    return (grey(f" ({row.likelihood})"),) if row.likelihood else ()
