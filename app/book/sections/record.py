"""The form for the record of the meeting: its head, the subjects with what may be said, and room to write (US4)."""

from app.book.blocks import Block, Definitions, Heading, NotesArea, PageBreak, Paragraph, Part, Points
from app.book.plan import BriefPlan
from app.book.sections.briefs import due
from app.book.sections.desk import Desk, grey
from app.book.sections.participants import name_of, side_title
from app.book.sections.times import span
from app.book.text import Run, Text, TextKind
from app.core.model.dossier import Heading as Topic
from app.core.model.meeting import LineKind, Side

LINES = 6
"""Ruled lines under each subject."""
BOX = "□"
"""What is ticked when a point was made."""


def compose(desk: Desk) -> tuple[Part, ...]:
    """Head, past commitments, what was noted in the room, a stretch for each subject, and a page for what was agreed."""
    blocks: list[Block] = [Definitions(_head(desk)), *_commitments(desk)]
    blocks += desk.under("noted", desk.points(desk.meeting.of(LineKind.RECORD)))
    for brief in desk.plan.all_briefs:
        if brief.item is not None:
            blocks += _subject(desk, brief)
    blocks += [PageBreak(), Heading(desk.say("agreed_next"), level=2, listed=False), NotesArea(lines=0)]
    return (desk.part("record", tuple(blocks)),)


def _head(desk: Desk) -> tuple[tuple[Text, tuple[Text, ...]], ...]:
    """Participants, date, place, subject: the head of a memorandum of conversation."""
    meeting, say = desk.meeting, desk.say
    rows: list[tuple[Text, tuple[Text, ...]]] = [
        (say("subject"), (meeting.title,)),
        (say("date"), (span(meeting.start, meeting.end, desk.plan.language) or say("unknown"),)),
        (say("place"), (meeting.place or say("unknown"),)),
    ]
    for side in (Side.OURS, Side.THEIRS):
        members = [row for row in meeting.participants if row.side is side]
        named = tuple(f"{name_of(desk, row)} ({row.initials})" if row.initials else name_of(desk, row) for row in members)
        rows.append((side_title(desk, side), named or (say("none_recorded"),)))
    return tuple(rows)


def _commitments(desk: Desk) -> tuple[Block, ...]:
    """What was promised before."""
    steps = [row for brief in desk.plan.all_briefs for row in due(desk, brief.dossier)]
    items = tuple((*desk.cited(row), grey(f" ({small})")) if small else desk.cited(row) for row, small in steps)
    return desk.under("past_commitments", (Points(items),) if items else ())


def _subject(desk: Desk, brief: BriefPlan) -> tuple[Block, ...]:
    points = [desk.words(row) for row in brief.dossier.under(Topic.ARGUMENTS_TO_USE)]
    labels = (BOX,) * len(points)
    listed: tuple[Block, ...] = (Points(tuple(points), labels=labels, kind=TextKind.RAGGED),) if points else ()
    hint: tuple[Block, ...] = (Paragraph((Run(text=desk.say("expected_points"), small=True),), kind=TextKind.SMALL),) if points else ()
    return (Heading(brief.title, level=2, listed=False), *hint, *listed, NotesArea(lines=LINES))
