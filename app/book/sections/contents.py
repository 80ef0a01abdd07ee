"""The contents: every heading with its page, then the list of briefs with originator and marking."""

from app.book.blocks import Block, Contents, Heading, Late, PageFinder, Part, Table
from app.book.sections.briefs import brief_key, brief_marking
from app.book.sections.desk import Desk
from app.book.text import Run, Text


def compose(desk: Desk) -> tuple[Part, ...]:
    """The linked contents; never left out."""
    title = desk.say("contents")
    blocks: tuple[Block, ...] = (Contents(title), Late(lambda pages: brief_list(desk, pages)))
    return (Part(key="contents", title=title, blocks=blocks, front=True, listed=False),)


def brief_list(desk: Desk, pages: PageFinder) -> tuple[Block, ...]:
    """Tab, number, title, originator, marking and page of each brief (briefing-practice.md 1.1 row 1)."""
    say = desk.say
    rows: list[tuple[Text, ...]] = []
    for brief in desk.plan.briefs:
        key = brief_key(brief)
        if key in desk.tabs:
            page = str(pages.anchors.get(key, ""))
            rows.append(
                (
                    desk.tabs[key],
                    (Run(text=brief.title, link=key),),
                    desk.originator(brief),
                    brief_marking(desk, brief),
                    (Run(text=page, link=key),),
                )
            )
    if not rows:
        return ()
    head = (say("tab"), say("title"), say("originator"), say("marking"), say("page"))
    table = Table(rows=tuple(rows), head=head, widths=(0.7, 4, 2.2, 1.6, 0.8), right=(4,))
    return (Heading(say("agenda_briefs"), level=2, listed=False), table)
