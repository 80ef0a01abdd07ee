"""Row 42: what a card may hold."""

from app.book.selfcheck.check import NOT_ASKED, Check, Fault, Tally
from app.book.selfcheck.file import BookFile
from app.core.sentences import Sentence

MOST_POINTS = 5
"""Points on a face of a card (row 42)."""


def cards(book: BookFile) -> Tally:
    """No face of a card has more than five points, and a set of cards has faces."""
    if not book.profile.carrier.startswith("card"):
        return NOT_ASKED
    faces = book.profile.cards
    over = tuple(Fault(0, Sentence("A card has {count} points.", count=count)) for count in faces if count > MOST_POINTS)
    return Tally(min(len(faces), 1), 1, over)


CHECKS = (Check(42, Sentence("cards"), cards),)
