"""Who answers for the book, who has it, and how it was made."""

from app.book.blocks import Block, Definitions, Paragraph, Part, Points
from app.book.sections.cover import copy_line, edition_line
from app.book.sections.desk import Desk
from app.book.text import Text, TextKind


def compose(desk: Desk) -> tuple[Part, ...]:
    """The last page; never left out."""
    listed: tuple[Block, ...] = (Points(desk.meeting.distribution),) if desk.meeting.distribution else desk.none_recorded()
    rows: tuple[tuple[Text, tuple[Text, ...]], ...] = tuple((desk.say(label), (text,)) for label, text in _rows(desk) if text)
    made = Paragraph(desk.say("made_with", edition=edition_line(desk), date=desk.date(desk.built_on)), kind=TextKind.SMALL)
    return (desk.part("colophon", (*desk.under("distribution", listed), Definitions(rows), made, desk.signature())),)


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
