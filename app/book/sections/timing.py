"""Speaking time as it is printed: what is said, what it takes with interpretation, what fits."""

from app.book.blocks import Block, Paragraph, Table
from app.book.plan import BriefPlan
from app.book.sections.desk import Desk, grey
from app.book.text import Colour, Run, Text, TextKind
from app.core.speaking import Budget, budget, turns


def budget_of(desk: Desk, brief: BriefPlan) -> Budget:
    """The points of a brief against the minutes of its item."""
    minutes = brief.item.minutes if brief.item else 0
    return budget(brief.sure(), minutes, desk.meeting, desk.plan.language)


def minutes_and_seconds(seconds: int) -> str:
    """A length of time as 2:05."""
    return f"{seconds // 60}:{seconds % 60:02d}"


def _length(desk: Desk, found: Budget, seconds: int) -> str:
    """A length of time, told as an estimate where it was reckoned from words."""
    time = minutes_and_seconds(seconds)
    return desk.say("about", time=time) if found.reckoned else time


def spoken_time(desk: Desk, brief: BriefPlan) -> str:
    """The speaking time of a brief's points beside the minutes that are ours, or nothing where there are no points."""
    found = budget_of(desk, brief)
    if not found.points:
        return ""
    if not found.given:
        return _length(desk, found, found.spoken)
    return desk.say("spoken_time", spoken=_length(desk, found, found.taken), minutes=minutes_and_seconds(found.given))


def meeting_sheet(desk: Desk) -> tuple[Block, ...]:
    """Every subject with its minutes, what our points take, and how many of them fit; nothing where nothing is to be said."""
    rows = [row for brief in desk.plan.briefs if (row := _row(desk, brief, budget_of(desk, brief)))]
    if not rows:
        return ()
    say = desk.say
    head = (say("issue"), say("allotted"), say("spoken_time_label"), say("fits"))
    return (Table(rows=tuple(rows), head=head, widths=(4, 1.2, 1.8, 2.6)), *doubled(desk))


def doubled(desk: Desk) -> tuple[Block, ...]:
    """That everything is said twice, where it is."""
    return (Paragraph((grey(desk.say("spoken_twice")),), kind=TextKind.SMALL),) if turns(desk.meeting) > 1 else ()


def speaking_cell(desk: Desk, brief: BriefPlan) -> tuple[Text, ...]:
    """What the points of a brief take and how many of them fit, for a column of the agenda."""
    found = budget_of(desk, brief)
    if not found.points or brief.item is None or not brief.item.minutes:
        return ("",)
    fits = _fits(desk, found)
    return ((Run(text=_length(desk, found, found.taken) + " "), *((grey(fits),) if isinstance(fits, str) else fits)),)


def _row(desk: Desk, brief: BriefPlan, found: Budget) -> tuple[Text, ...] | None:
    if not found.points or brief.item is None:
        return None
    minutes = desk.say("minutes", minutes=brief.item.minutes) if brief.item.minutes else "–"
    return (brief.title, minutes, _length(desk, found, found.taken), _fits(desk, found))


def _fits(desk: Desk, found: Budget) -> Text:
    if not found.given:
        return (Run(text="–"),)
    if not found.over:
        return desk.say.counted("all_fit", found.points, points=found.points)
    return (Run(text=desk.say("some_fit", fit=found.fit, points=found.points), bold=True, colour=Colour.RED),)
