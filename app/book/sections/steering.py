"""The steering brief: why this meeting, what success is, what to bear in mind."""

from app.book.blocks import Block, Cell, Heading, Late, Paragraph, Part, Points, Table
from app.book.sections.briefs import brief_key
from app.book.sections.desk import Desk, bold, grey
from app.book.sections.programme import session_facts
from app.book.sections.timing import budget_of, doubled, speaking_cell
from app.book.selection import TEAM
from app.book.text import Run, Text, TextKind
from app.core.model.meeting import AgendaItem, Coverage, LineKind, Session

LISTED = (
    (LineKind.STATE_OF_PLAY, "state_of_play"),
    (LineKind.SENSITIVITY, "sensitivities"),
    (LineKind.RISK, "risks"),
    (LineKind.DELIVERABLE, "deliverables"),
)

SEVERAL = 3
"""Subjects only they might raise that are worth a line of their own rather than rows."""


def compose(desk: Desk) -> tuple[Part, ...]:
    """The steering brief, whole or of half a page; on the sidelines of a summit with half a page for each meeting."""
    blocks: list[Block] = [Paragraph(desk.meeting.standfirst, kind=TextKind.LEAD)] if desk.meeting.standfirst else []
    blocks += _purpose(desk)
    blocks += desk.under("objectives", _numbered(desk, LineKind.OBJECTIVE))
    if desk.plan.scope.form("steering") != "half":
        blocks += _whole(desk)
    blocks += desk.under("last_contacts", desk.points(desk.meeting.of(LineKind.LAST_CONTACT)) or desk.none_recorded())
    if desk.plan.scope.form("steering") == "each":
        blocks += [block for session in desk.meeting.sessions for block in _meeting(desk, session)]
    if desk.meeting.agenda and desk.plan.scope.form("steering") != "half":
        blocks += desk.under("agenda_briefs", (Late(lambda _: _agenda(desk)),))
    return (desk.part("steering", (*blocks, desk.signature())),)


def _whole(desk: Desk) -> tuple[Block, ...]:
    """What a steering brief of half a page has no room for."""
    blocks = desk.under("their_objectives_estimate", desk.points(desk.meeting.of(LineKind.THEIR_OBJECTIVE)))
    for kind, label in LISTED:
        blocks += desk.under(label, desk.points(desk.meeting.of(kind)))
    return blocks + desk.under("expected_outcomes", _plain(desk.meeting.expected_outcomes))


def _meeting(desk: Desk, session: Session) -> tuple[Block, ...]:
    """Half a page on one of several meetings: when, and what each of its subjects is to bring."""
    briefs = [brief for brief in desk.plan.briefs if brief.item and brief.item.session_id == session.id]
    rows: list[Text] = []
    for brief in briefs:
        wanted = brief.item.desired_outcome if brief.item else ""
        rows.append((bold(brief.title), *((Run(text=f": {wanted}"),) if wanted else ())))
    if not rows:
        return ()
    return (Heading(session.title, level=2, listed=False, standfirst=session_facts(desk, session)), Points(tuple(rows)))


def _purpose(desk: Desk) -> tuple[Block, ...]:
    lines = desk.meeting.of(LineKind.PURPOSE)
    asked = desk.meeting.initiative
    told: tuple[Block, ...] = tuple(Paragraph(desk.cited(line)) for line in lines)
    if asked:
        told += (Paragraph((grey(desk.say.field("initiative", asked)),), kind=TextKind.RAGGED),)
    return desk.under("purpose", told or desk.none_recorded())


def _numbered(desk: Desk, kind: LineKind) -> tuple[Block, ...]:
    items = tuple(desk.cited(line) for line in desk.meeting.of(kind))
    return (Points(items, numbered=True),) if items else desk.none_recorded()


def _plain(texts: tuple[str, ...]) -> tuple[Block, ...]:
    return (Points(texts),) if texts else ()


def _agenda(desk: Desk) -> tuple[Block, ...]:
    """The agenda at a glance, the meeting sheet: what, how likely, how long, what our points take, and in which tab it stands.

    What only the other side might raise stands in one line beneath it: of these there is no more to say than their names and
    the tab, and a row each would push the sheet onto a page of its own.
    """
    say = desk.say
    spare = _only_if_raised(desk)
    timed = desk.plan.order.recipe.recipient in TEAM and any(budget_of(desk, brief).points for brief in desk.plan.briefs)
    rows: list[tuple[Text | tuple[Text, ...] | Cell, ...]] = []
    for item in desk.meeting.agenda:
        if item in spare:
            continue
        brief = next(row for row in desk.plan.all_briefs if row.item is item)
        key = brief_key(brief)
        letter = desk.tabs.get(key) or desk.tabs.get("if_raised", "")
        link = key if key in desk.tabs else "if_raised"
        reference: Text = (Run(text=letter, link=link),) if letter else ""
        minutes = say("minutes", minutes=item.minutes) if item.minutes else ""
        spoken = (Cell(speaking_cell(desk, brief)),) if timed else ()
        rows.append(
            (item.title, say(f"coverage_{item.coverage.value}"), say(f"raised_{item.raised_by.value}"), minutes, *spoken, reference)
        )
    spoken_head = (say("spoken_time_label"),) if timed else ()
    head = (say("issue"), say("coverage"), say("raised_by"), say("allotted"), *spoken_head, say("tab"))
    table = Table(rows=tuple(rows), head=head, widths=(3.2, 1.5, 1.4, 1.1, 1.4, 1.1) if timed else (3.8, 1.5, 1.4, 1.1, 1.2))
    return (table, *((_line_of(desk, spare),) if spare else ()), *(doubled(desk) if timed else ()))


def _only_if_raised(desk: Desk) -> tuple[AgendaItem, ...]:
    """The unlikely subjects without time or a tab of their own, where there are several of them beside others."""
    tabs, agenda = desk.tabs, desk.meeting.agenda
    keys = {id(brief.item): brief_key(brief) for brief in desk.plan.all_briefs if brief.item is not None}
    found = tuple(
        item
        for item in agenda
        if item.coverage is Coverage.UNLIKELY and not item.minutes and keys[id(item)] not in tabs and "if_raised" in tabs
    )
    return found if SEVERAL <= len(found) < len(agenda) else ()


def _line_of(desk: Desk, items: tuple[AgendaItem, ...]) -> Paragraph:
    """Their names, after the tab in which the answers stand."""
    said = desk.say("only_if_raised", tab=desk.tabs["if_raised"])
    names = "\u00a0· ".join(item.title for item in items)
    return Paragraph((Run(text=said, bold=True, link="if_raised"), Run(text=f" {names}")), kind=TextKind.RAGGED)
