"""Who answers for the book, who has it, and how it was made."""

from app.book.blocks import Block, Definitions, Paragraph, Part, Points
from app.book.sections.cover import copy_line, edition_line, handling
from app.book.sections.desk import Desk, grey
from app.book.text import Run, Text, TextKind


def compose(desk: Desk) -> tuple[Part, ...]:
    """The last page; never left out."""
    if desk.plan.scope.reader.compact:
        return (desk.part("colophon", _in_short(desk)),)
    listed: tuple[Block, ...] = (Points(desk.meeting.distribution),) if desk.meeting.distribution else desk.none_recorded()
    rows: tuple[tuple[Text, tuple[Text, ...]], ...] = tuple((desk.say(label), (text,)) for label, text in _rows(desk) if text)
    made = Paragraph(desk.say("made_with", edition=edition_line(desk), date=desk.date(desk.built_on)), kind=TextKind.SMALL)
    return (desk.part("colophon", (*desk.under("distribution", listed), Definitions(rows), made, desk.signature())),)


def _in_short(desk: Desk) -> tuple[Block, ...]:
    """The same in a few small lines, for a sheet; what its head says already is not said again."""
    face = desk.plan.scope.has("cover")
    told = [(desk.say("distribution"), desk.say.join(list(desk.meeting.distribution)) or desk.say("none_recorded"))]
    told += [(desk.say(label), text) for label, text in _rows(desk) if text and (face or label not in ON_THE_HEAD)]
    runs = tuple(run for label, text in told for run in (grey(desk.say("labelled", label=label, text="")), Run(text=text), grey(" · ")))
    kept: tuple[Block, ...] = () if face else (Paragraph(handling(desk), kind=TextKind.SMALL),)
    return (Paragraph(runs[:-1], kind=TextKind.SMALL), *kept, desk.signature())


ON_THE_HEAD = frozenset({"origin_date", "symbol", "edition_row", "copy", "marking", "handling_until"})
"""What head and foot of a sheet, or the line of its signature, have anyway."""


def _rows(desk: Desk) -> tuple[tuple[str, str], ...]:
    clearances = dict.fromkeys(row.clearance for brief in desk.plan.all_briefs for row in brief.dossier.statements if row.clearance)
    return (
        ("issued_by", desk.originator()),
        ("origin_date", desk.date(desk.built_on)),
        ("symbol", desk.meeting.symbol),
        ("edition_row", edition_line(desk)),
        ("copy", copy_line(desk)),
        ("marking", desk.plan.banner),
        ("clearances", desk.say.join(list(clearances)) or desk.say("none_recorded")),
        ("handling_until", desk.meeting.marking.until),
    )
