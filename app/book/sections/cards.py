"""Cards of a book: one a speaker, a few large points, each card whole on one page."""

from app.book.blocks import Block, Heading, Keep, Part, Points
from app.book.cards import Card, speaker_cards
from app.book.sections.desk import Desk
from app.book.text import Text, TextKind


def compose(desk: Desk) -> tuple[Part, ...]:
    """A card for each speaker who has points; left out where nobody has."""
    found = speaker_cards(desk.plan)
    blocks = tuple(Keep(_card(desk, card)) for card in found)
    return (desk.part("cards", blocks),) if blocks else ()


def _card(desk: Desk, card: Card) -> tuple[Block, ...]:
    points: tuple[Text, ...] = tuple(desk.words(point.atom, point.field) for point in card.points)
    return (Heading(card.title, level=2, listed=False), Points(points, kind=TextKind.CARD))
