"""Who is in the room: both sides in protocol order, how their names are said, where they sit."""

from itertools import zip_longest

from app.book.blocks import Block, Cell, Heading, Part, Points, Seating, Table
from app.book.sections.desk import Desk, grey
from app.book.sections.names import native_forms
from app.book.text import Run, Text
from app.core.dates import PartialDate
from app.core.model.meeting import Participant, ParticipantRole, Side
from app.core.model.person import Person


def compose(desk: Desk) -> tuple[Part, ...]:
    """The delegation lists; a side without anybody says so."""
    blocks: list[Block] = []
    names = desk.plan.scope.form("participants") == "names"
    if desk.plan.scope.reader.compact:
        return (desk.part("participants", _both_sides(desk)),)
    for side in Side:
        members = [row for row in desk.meeting.participants if row.side is side]
        members = [row for row in members if not names or row.role is ParticipantRole.PRINCIPAL] or members
        if members or side is not Side.OTHER:
            blocks.append(Heading(side_title(desk, side), level=2, listed=False))
            blocks += (_table(desk, members),) if members else desk.none_recorded()
    blocks += () if names else _seating(desk)
    return (desk.part("participants", tuple(blocks)),)


def side_title(desk: Desk, side: Side) -> str:
    """The name of a side, with its country or organisation where the meeting names it."""
    party = {Side.OURS: desk.meeting.home, Side.THEIRS: desk.meeting.counterpart}.get(side, "")
    return desk.say(f"side_{side.value}") + (f" · {desk.say.country(party)}" if party else "")


def _table(desk: Desk, members: list[Participant]) -> Table:
    say = desk.say
    head = (say("name"), say("office"), say("role"), say("seat"))
    return Table(rows=tuple(_row(desk, row) for row in members), head=head, widths=(3.4, 3.1, 1.7, 1.1), bold_first=False)


def _both_sides(desk: Desk) -> tuple[Block, ...]:
    """Both sides in one table, side by side, for a sheet; others below."""
    members = {side: [row for row in desk.meeting.participants if row.side is side] for side in Side}
    empty: Cell = Cell((desk.say("none_recorded"),))
    pairs = zip_longest(members[Side.OURS] or [None], members[Side.THEIRS] or [None])
    rows = tuple(tuple(_in_short(desk, row) if row else Cell(("",)) for row in pair) for pair in pairs)
    if not members[Side.OURS] or not members[Side.THEIRS]:
        first = tuple(cell if members[side] else empty for cell, side in zip(rows[0], (Side.OURS, Side.THEIRS), strict=True))
        rows = (first, *rows[1:])
    table = Table(rows=rows, head=(side_title(desk, Side.OURS), side_title(desk, Side.THEIRS)), widths=(1, 1), bold_first=False)
    others = tuple(desk.say.join([name_of(desk, row), post(desk, row, desk.plan.people.get(row.person_id))]) for row in members[Side.OTHER])
    more: tuple[Block, ...] = (Heading(side_title(desk, Side.OTHER), level=2, listed=False), Points(others)) if others else ()
    return (table, *more)


def _in_short(desk: Desk, member: Participant) -> Cell:
    """Name, role and seat, post, and how the name is written and said."""
    person = desk.plan.people.get(member.person_id)
    about = desk.say.join([desk.say(f"role_{member.role.value}"), member.seat])
    said = desk.say.join([native_forms(person, desk.plan.language), person.pronunciation]) if person else ""
    first: Text = (Run(text=name_of(desk, member), bold=True), *_initials(member), grey(f" · {about}"))
    return Cell(tuple(text for text in (first, post(desk, member, person), (grey(said),) if said else "") if text))


def _row(desk: Desk, member: Participant) -> tuple[Text | tuple[Text, ...] | Cell, ...]:
    person = desk.plan.people.get(member.person_id)
    name: tuple[Text, ...] = ((Run(text=name_of(desk, member), bold=True), *_initials(member)),)
    if person:
        said = desk.say.join([native_forms(person, desk.plan.language), person.pronunciation])
        name += ((grey(said),),) if said else ()
    return (Cell(name), post(desk, member, person), desk.say(f"role_{member.role.value}"), member.seat)


def _initials(member: Participant) -> tuple[Run, ...]:
    return (grey(f" ({member.initials})"),) if member.initials else ()


def name_of(desk: Desk, member: Participant) -> str:
    """The participant's name in the book's language."""
    person = desk.plan.people.get(member.person_id)
    return (person.name_in(desk.plan.language) if person else "") or desk.say("unknown")


def post(desk: Desk, member: Participant, person: Person | None) -> str:
    """The post given for this meeting, else the office held on its day."""
    day = PartialDate.of(desk.meeting.start.date()) if desk.meeting.start else desk.plan.order.as_of
    held = [office for office in person.offices if office.held_on(day)] if person else []
    return member.title or desk.say.join([office.title for office in held])


def _seating(desk: Desk) -> tuple[Block, ...]:
    seated = [row for row in desk.meeting.participants if row.seat]
    near = tuple(name_of(desk, row) for row in seated if row.side is Side.OURS)
    far = tuple(name_of(desk, row) for row in seated if row.side is Side.THEIRS)
    if not near or not far:
        return ()
    labels = {"near_label": side_title(desk, Side.OURS), "far_label": side_title(desk, Side.THEIRS)}
    return desk.under("seating", (Seating(near=near, far=far, **labels),))
