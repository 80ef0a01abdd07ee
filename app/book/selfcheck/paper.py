"""Rows 33, 39 and 40: pages upright, of one size, with their margins."""

from app.book.page import MM
from app.book.selfcheck.check import Check, Tally, each_page
from app.book.selfcheck.file import BookFile, Piece

BINDING = 25 * MM
OTHER = 15 * MM
"""The least margins (briefing-practice.md section 4, row 40)."""
CARD = 7 * MM
"""The least margin of a card, which is not bound."""
BLANK = 0.3
"""Width of a blank in parts of the size, at the most."""
BEARING = 0.06
"""How far a letter may reach over its place to the left, in parts of its size: the foot of a J."""
SLACK = 1.5
"""Points by which a letter may overhang: side bearings and punctuation."""


def upright(book: BookFile) -> Tally:
    """No page is turned."""
    return each_page(book, lambda at: f"The page is turned by {book.pages[at].rotation}°." if book.pages[at].rotation else "")


def size(book: BookFile) -> Tally:
    """Every page has the size of the paper."""
    wanted = (book.profile.width, book.profile.height)

    def wrong(at: int) -> str:
        found = book.pages[at].size
        off = max(abs(is_ - should) for is_, should in zip(found, wanted, strict=True))
        return f"The page is {found[0]:.0f} × {found[1]:.0f} points." if off > 1 else ""

    return each_page(book, wrong)


def margins(book: BookFile) -> Tally:
    """Nothing of the text stands in the margins; the tab's letter at the edge is no text."""
    binding, outer, top, bottom = book.profile.margins
    least, other = (CARD, CARD) if book.profile.carrier.startswith("card") else (BINDING, OTHER)
    if binding < least - SLACK or min(outer, top, bottom) < other - SLACK:
        return Tally(0, book.profile.pages)
    tabs = {part.tab for part in book.profile.parts}

    def wrong(at: int) -> str:
        mirrored = book.profile.mirrored and at % 2 == 1
        left, right = (outer, binding) if mirrored else (binding, outer)
        limits = (left - SLACK, book.profile.width - right + SLACK)
        inside = [piece for piece in _body(book, at) if piece.text.strip() not in tabs]
        over = [piece for piece in inside if piece.left + piece.size * BEARING < limits[0] or piece.right - _blank(piece) > limits[1]]
        return f"“{over[0].text[:40]}” stands in the margin." if over else ""

    return each_page(book, wrong)


def _blank(piece: Piece) -> float:
    """The width that a blank at the end of a line may take: it is kept for readers of the text and is not seen."""
    return piece.size * BLANK if piece.text.endswith(" ") else 0.0


def _body(book: BookFile, at: int) -> list[Piece]:
    _, _, top, bottom = book.profile.margins
    limits = bottom, book.profile.height - top
    return [piece for piece in book.pages[at].pieces if piece.text.strip() and limits[0] <= piece.bottom and piece.top <= limits[1]]


CHECKS = (
    Check(33, "pages upright", upright),
    Check(39, "page size", size),
    Check(40, "margins", margins),
)
