"""The contents: every heading with its page, the briefs with originator and marking beside their titles."""

from app.book.blocks import Contents, Part
from app.book.sections.briefs import brief_key, brief_marking
from app.book.sections.desk import Desk


def compose(desk: Desk) -> tuple[Part, ...]:
    """The linked contents with originator and marking of each brief (briefing-practice.md 1.1 row 1); never left out."""
    title = desk.say("contents")
    details = {brief_key(brief): f"{desk.originator(brief)} · {brief_marking(desk, brief)}" for brief in desk.plan.briefs}
    return (Part(key="contents", title=title, blocks=(Contents(title, details),), front=True, listed=False),)
