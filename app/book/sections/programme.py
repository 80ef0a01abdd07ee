"""The programme: what happens step by step, when, who leads, and whether the press is in the room."""

from app.book.blocks import Block, Cell, Definitions, Heading, Paragraph, Part, ProgrammeStrip, Step, Table
from app.book.sections.desk import Desk, grey
from app.book.sections.participants import name_of
from app.book.sections.times import clock, long_day, span
from app.book.sections.timing import meeting_sheet
from app.book.selection import TEAM
from app.book.text import Run, Text, TextKind
from app.core.model.base import Audience
from app.core.model.meeting import ParticipantRole, PressStatus, ProgrammeStep, Session


def compose(desk: Desk) -> tuple[Part, ...]:
    """The programme in the form of its occasion, with the speaking time of each subject; without steps it says so."""
    form, recipient = desk.plan.scope.form("programme"), desk.plan.order.recipe.recipient
    blocks: list[Block] = [*_facts(desk, form), *(_days(desk) if form == "master" else ())]
    by_session = _sessions(desk)
    steps = [*_one_table(desk)] if desk.plan.scope.reader.compact else [*_strip(desk), *by_session]
    if form != "when":
        blocks += steps or ([] if blocks else desk.none_recorded())
    # With a whole steering brief the agenda there is the meeting sheet.
    sheet = recipient in TEAM and (not desk.plan.scope.has("steering") or desk.plan.scope.form("steering") == "half")
    blocks += desk.under("speaking", meeting_sheet(desk)) if sheet else ()
    return (desk.part("programme", tuple(blocks) or desk.none_recorded(), standfirst=_only_day(desk)),)


def _facts(desk: Desk, form: str) -> tuple[Block, ...]:
    """Hour, place and who asked; for a call who rings whom, how long, and who listens (JP7, KR5)."""
    meeting, say = desk.meeting, desk.say
    if form not in {"when", "call"}:
        return ()
    rows = [(say("date"), span(meeting.start, meeting.end, desk.plan.language)), (say("place"), meeting.place)]
    rows += [(say("initiative"), meeting.initiative)]
    if form == "call":
        zone = meeting.start.strftime("UTC%z") if meeting.start else ""
        minutes = round((meeting.end - meeting.start).total_seconds() / 60) if meeting.start and meeting.end else 0
        listeners = [name_of(desk, row) for row in meeting.participants if row.role is not ParticipantRole.PRINCIPAL]
        rows += [
            (say("who_calls"), meeting.host),
            (say("time_zone"), zone),
            (say("duration"), say("minutes", minutes=minutes) if minutes else ""),
            (say("interpretation"), say(f"interpretation_{meeting.interpretation.value}")),
            (say("listeners"), say.join(listeners)),
        ]
    kept: tuple[tuple[Text, tuple[Text, ...]], ...] = tuple((label, (text or say("unknown"),)) for label, text in rows)
    return (Definitions(kept),)


def _days(desk: Desk) -> tuple[Block, ...]:
    """All meetings of the day in one table: the master schedule of a summit's sidelines."""
    rows = [
        (
            clock(session.start) or "–",
            session.title,
            session.format,
            desk.say("minutes", minutes=session.minutes) if session.minutes else "–",
        )
        for session in desk.meeting.sessions
    ]
    head = (desk.say("time"), desk.say("meeting_row"), desk.say("format"), desk.say("duration"))
    return desk.under("day_schedule", (Table(rows=tuple(rows), head=head, widths=(1.2, 4, 2.4, 1.4)),) if rows else ())


def _strip(desk: Desk) -> tuple[Block, ...]:
    """The day drawn to scale, where every step has its hour and length and all are on one day."""
    steps = [step for session in desk.meeting.sessions for step in session.steps]
    starts = [step.start for step in steps if step.start]
    timed = len(starts) == len(steps) >= 2 and all(step.minutes for step in steps)
    if not timed or len({start.date() for start in starts}) != 1:
        return ()
    drawn = tuple(
        Step(
            start=start.hour * 60 + start.minute,
            minutes=step.minutes,
            label=step.title,
            press="" if step.press is PressStatus.CLOSED else desk.say(f"press_{step.press.value}"),
        )
        for step, start in zip(steps, starts, strict=True)
    )
    return (ProgrammeStrip(drawn),)


def _only_day(desk: Desk) -> str:
    """The day of all sessions with their place, where they are on one day."""
    days = {session.start.date() for session in desk.meeting.sessions if session.start}
    start = next((session.start for session in desk.meeting.sessions if session.start), None)
    return desk.say.join([long_day(start, desk.plan.language), desk.meeting.place]) if start and len(days) == 1 else ""


def session_facts(desk: Desk, session: Session) -> str:
    """Day (where the meeting has several), hour, format and length of a session."""
    day = long_day(session.start, desk.plan.language) if session.start and not _only_day(desk) else ""
    facts = [day, clock(session.start), session.format]
    return desk.say.join([*facts, desk.say("minutes", minutes=session.minutes) if session.minutes else ""])


def _one_table(desk: Desk) -> tuple[Block, ...]:
    """All steps in one table, for a sheet; with the day where it changes, if there is more than one."""
    days = {step.start.date() for session in desk.meeting.sessions for step in session.steps if step.start}
    rows: list[tuple[Text | tuple[Text, ...] | Cell, ...]] = []
    day = ""
    for session in desk.meeting.sessions:
        for step in _shown(desk, session):
            own = long_day(step.start, desk.plan.language) if step.start else ""
            length = f"({desk.say('minutes', minutes=step.minutes)})" if step.minutes else ""
            hour = " ".join(part for part in (clock(step.start), length) if part) or "–"
            where = desk.say.join([step.place, step.note])
            what: tuple[Text, ...] = ((Run(text=step.title, bold=True),), *(((grey(where),),) if where else ()))
            when: tuple[Text, ...] = (own, hour) if own and own != day and len(days) > 1 else (hour,)
            rows.append((Cell(when), Cell(what), desk.say(f"press_{step.press.value}"), step.lead or "–"))
            day = own or day
    head = (desk.say("time"), desk.say("step_what"), desk.say("press_status"), desk.say("lead"))
    return (Table(rows=tuple(rows), head=head, widths=(1.7, 4, 1.5, 2), bold_first=False),) if rows else ()


def _shown(desk: Desk, session: Session) -> list[ProgrammeStep]:
    """The steps this reader is told of: the press only those at which it is present."""
    press = desk.plan.order.recipe.recipient is Audience.PRESS
    return [step for step in session.steps if not press or step.press is not PressStatus.CLOSED]


def _sessions(desk: Desk) -> tuple[Block, ...]:
    """Session by session; the steps are numbered through, as they are in the strip."""
    blocks: list[Block] = []
    number = 1
    for session in desk.meeting.sessions:
        steps = _shown(desk, session)
        blocks += _session(desk, session, steps, number) if steps else ()
        number += len(session.steps)
    return tuple(blocks)


def _session(desk: Desk, session: Session, steps: list[ProgrammeStep], first: int) -> tuple[Block, ...]:
    say = desk.say
    rows = tuple(_row(desk, number, step) for number, step in enumerate(steps, first))
    head = (say("step"), say("time"), say("step_what"), say("press_status"), say("lead"))
    return (
        Heading(session.title, level=2, listed=False),
        Paragraph((grey(session_facts(desk, session)),), kind=TextKind.RAGGED, keep_with_next=True),
        Table(rows=rows, head=head, widths=(0.8, 1.4, 3.8, 2, 2)),
    )


def _row(desk: Desk, number: int, step: ProgrammeStep) -> tuple[Text | tuple[Text, ...] | Cell, ...]:
    """Hour and length, what and where, press status in capitals, who leads (briefing-practice.md section 4, row 51)."""
    length = f"({desk.say('minutes', minutes=step.minutes)})" if step.minutes else ""
    what: tuple[Text, ...] = ((Run(text=step.title, bold=True),),)
    what += tuple((grey(line),) for line in (step.place, step.note) if line)
    hour = tuple(part for part in (clock(step.start), length) if part) or ("–",)
    return (str(number), Cell(hour), Cell(what), desk.say(f"press_{step.press.value}"), step.lead or "–")
