"""The programme: what happens step by step, when, who leads, and whether the press is in the room."""

from app.book.blocks import Block, Cell, Heading, Part, ProgrammeStrip, Step, Table
from app.book.sections.desk import Desk, grey
from app.book.sections.times import clock, long_day
from app.book.text import Run, Text
from app.core.model.meeting import PressStatus, ProgrammeStep, Session


def compose(desk: Desk) -> tuple[Part, ...]:
    """The programme; where there are no steps it says so."""
    blocks = [*_strip(desk), *(block for session in desk.meeting.sessions for block in _session(desk, session))]
    return (desk.part("programme", tuple(blocks) or desk.none_recorded()),)


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
            detail=clock(start),
            open=step.press is not PressStatus.CLOSED,
        )
        for step, start in zip(steps, starts, strict=True)
    )
    return (ProgrammeStrip(drawn, open_label=desk.say("press_open"), alternative=desk.say("programme")),)


def _session(desk: Desk, session: Session) -> tuple[Block, ...]:
    say = desk.say
    facts = [long_day(session.start, desk.plan.language) if session.start else "", clock(session.start), session.format]
    facts += [say("minutes", minutes=session.minutes)] if session.minutes else []
    rows = tuple(_row(desk, number, step) for number, step in enumerate(session.steps, 1))
    head = (say("step"), say("time"), "", say("press_status"), say("lead"))
    return (
        Heading(session.title, level=2, listed=False, standfirst=say.join(facts)),
        Table(rows=rows, head=head, widths=(0.9, 1.4, 3.7, 1.9, 2)),
    )


def _row(desk: Desk, number: int, step: ProgrammeStep) -> tuple[Text | tuple[Text, ...] | Cell, ...]:
    """Hour and length, what and where, press status in capitals, who leads (briefing-practice.md section 4, row 51)."""
    length = f"({desk.say('minutes', minutes=step.minutes)})" if step.minutes else ""
    what: tuple[Text, ...] = ((Run(text=step.title, bold=True),),)
    what += tuple((grey(line),) for line in (step.place, step.note) if line)
    hour = tuple(part for part in (clock(step.start), length) if part) or ("–",)
    return (str(number), Cell(hour), Cell(what), desk.say(f"press_{step.press.value}"), f"({step.lead})" if step.lead else "–")
