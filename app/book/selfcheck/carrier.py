"""Rows 31, 36, 37, 38 and 42: what a carrier asks of a book: leaves printed on both sides, screens, cards."""

from app.book.selfcheck.check import Check, Fault, Tally, each_page
from app.book.selfcheck.file import BookFile
from app.book.verbatim import squeeze

MOST_POINTS = 5
"""Points on a face of a card (row 42)."""
SCREEN = "tablet"


def way_back(book: BookFile) -> Tally:
    """On a screen each page leads back to the contents."""
    contents = next((part for part in book.profile.parts if part.key == "contents"), None)
    if book.profile.carrier != SCREEN or contents is None:
        return Tally(0, 0)
    leading = {link.page for link in book.links if link.target == contents.first}
    return each_page(book, lambda at: "" if at + 1 in leading else "No link leads back to the contents.")


def right_hand(book: BookFile) -> Tally:
    """Cover, contents and each tab begin on a right-hand page where the leaf is printed on both sides."""
    if not book.profile.mirrored:
        return Tally(0, 0)
    parts = [part for part in book.profile.parts if part.tab or part.key in {"cover", "contents"}]
    faults = tuple(Fault(part.first, f"“{part.title}” begins on a left-hand page.") for part in parts if part.first % 2 == 0)
    return Tally(len(parts), len(parts), faults)


def _between(book: BookFile) -> list[int]:
    """The pages on which no part stands."""
    held = {page for part in book.profile.parts for page in range(part.first, part.last + 1)}
    return [page.number for page in book.pages if page.number not in held]


def blanks(book: BookFile) -> Tally:
    """Every page without a part says that it is blank on purpose; banner and number are asked of all pages elsewhere."""
    words = squeeze(book.profile.words.get("left_blank", ""))
    found = _between(book)
    faults = tuple(
        Fault(number, "The page is empty and does not say that it is so on purpose.")
        for number in found
        if not words or words not in squeeze(book.pages[number - 1].body)
    )
    return Tally(len(found), len(found), faults)


def no_blanks(book: BookFile) -> Tally:
    """A book for the screen has no page that was put in between."""
    if book.profile.carrier != SCREEN:
        return Tally(0, 0)
    return Tally(1, 1, tuple(Fault(number, "The page is blank.") for number in _between(book)))


def cards(book: BookFile) -> Tally:
    """No face of a card has more than five points, and a set of cards has faces."""
    if not book.profile.carrier.startswith("card"):
        return Tally(0, 0)
    faces = book.profile.cards
    over = tuple(Fault(0, f"A card has {count} points.") for count in faces if count > MOST_POINTS)
    return Tally(min(len(faces), 1), 1, over)


CHECKS = (
    Check(31, "way back to the contents", way_back),
    Check(36, "tabs on right-hand pages", right_hand),
    Check(37, "blank pages", blanks),
    Check(38, "no blank page on a screen", no_blanks),
    Check(42, "cards", cards),
)
