"""Cards: one a speaker, a few large points; on small paper one page each, else whole on one page."""

from collections.abc import Iterable

from app.book.blocks import Block, Heading, Keep, PageBreak, Part, Points
from app.book.sections.desk import Desk
from app.book.text import TextKind
from app.core.model.base import Audience
from app.core.model.book import Carrier
from app.core.model.dossier import Heading as Topic
from app.core.model.meeting import LineKind

POINTS_ON_A_CARD = 5
"""At most five points (briefing-practice.md section 4, row 42)."""


def compose(desk: Desk) -> tuple[Part, ...]:
    """A card for each speaker who has points; none for recipients who do not speak."""
    if desk.plan.order.recipe.recipient not in {Audience.PRINCIPAL, Audience.DRAFTER, Audience.DELEGATION}:
        return ()
    alone = desk.plan.order.recipe.carrier is Carrier.CARD
    blocks: list[Block] = []
    for number, (speaker, points) in enumerate(cards(desk)):
        blocks += [PageBreak()] if number and alone else []
        title = Heading(speaker or desk.meeting.title, level=2, listed=False)
        blocks.append(Keep((title, Points(tuple(points), kind=TextKind.CARD))))
    return (desk.part("cards", tuple(blocks)),) if blocks else ()


def cards(desk: Desk) -> list[tuple[str, list[str]]]:
    """Speaker and points of each card: the meeting's own card lines, else the short forms of the arguments."""
    found: dict[str, list[str]] = {}
    for speaker, text in _own_lines(desk) or _short_forms(desk):
        found.setdefault(speaker, []).append(text)
    size = POINTS_ON_A_CARD
    return [(speaker, points[at : at + size]) for speaker, points in found.items() for at in range(0, len(points), size)]


def _own_lines(desk: Desk) -> list[tuple[str, str]]:
    return [(line.speaker, desk.words(line)) for line in desk.meeting.of(LineKind.CARD)]


def _short_forms(desk: Desk) -> Iterable[tuple[str, str]]:
    for brief in desk.plan.briefs:
        for point in brief.dossier.under(Topic.ARGUMENTS_TO_USE):
            if point.note:
                yield point.speaker, desk.words(point, "note")
