"""Rows 33 and 36 to 41: pages upright, of one size, with their margins; right-hand pages and blanks."""

import unicodedata

from app.book.page import MM
from app.book.selfcheck.check import NOT_ASKED, Check, Fault, Tally, each_page
from app.book.selfcheck.file import BookFile, Piece
from app.book.verbatim import squeeze
from app.core.sentences import Sentence

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
    return each_page(
        book, lambda at: Sentence("The page is turned by {rotation}°.", rotation=book.pages[at].rotation) if book.pages[at].rotation else ""
    )


def size(book: BookFile) -> Tally:
    """Every page has the size of the paper."""
    wanted = (book.profile.width, book.profile.height)

    def wrong(at: int) -> str:
        found = book.pages[at].size
        off = max(abs(is_ - should) for is_, should in zip(found, wanted, strict=True))
        return Sentence("The page is {width} × {height} points.", width=f"{found[0]:.0f}", height=f"{found[1]:.0f}") if off > 1 else ""

    return each_page(book, wrong)


def margins(book: BookFile) -> Tally:
    """Nothing of the text stands in the margins; the tab's letter at the edge is no text."""
    binding, outer, top, bottom = book.profile.margins
    least, other = (CARD, CARD) if book.profile.carrier.startswith("card") else (BINDING, OTHER)
    if binding < least - SLACK or min(outer, top, bottom) < other - SLACK:
        return Tally(0, book.profile.pages)
    tabs = {part.tab for part in book.profile.parts}

    def wrong(at: int) -> str:
        mirrored = book.profile.mirrored and book.profile.place(at + 1) % 2 == 0
        left, right = (outer, binding) if mirrored else (binding, outer)
        limits = (left - SLACK, book.profile.width - right + SLACK)
        over = [
            piece for piece in _body(book, at) if _beyond(piece, limits) and _takes_room(words := piece.text.strip()) and words not in tabs
        ]
        return Sentence("“{text}” stands in the margin.", text=over[0].text[:40]) if over else ""

    return each_page(book, wrong)


def _takes_room(words: str) -> bool:
    """Whether there is more than accents: several on one letter hang over it, and over the end of a line."""
    return any(unicodedata.category(letter) != "Mn" for letter in words)


def _beyond(piece: Piece, limits: tuple[float, float]) -> bool:
    """Whether letters stand outside the edges; their words are asked for only where they may."""
    before = piece.left < limits[0] and piece.left + piece.size * BEARING < limits[0]
    return before or (piece.right > limits[1] and piece.right - _blank(piece) > limits[1])


def _blank(piece: Piece) -> float:
    """The width that a blank at the end of a line may take: it is kept for readers of the text and is not seen."""
    return piece.size * BLANK if piece.text.endswith(" ") else 0.0


def _body(book: BookFile, at: int) -> list[Piece]:
    _, _, top, bottom = book.profile.margins
    limits = bottom, book.profile.height - top
    return [piece for piece in book.pages[at].pieces if limits[0] <= piece.bottom and piece.top <= limits[1]]


def right_hand(book: BookFile) -> Tally:
    """In a book for both sides of the paper, cover, contents and each tab begin on a right-hand page."""
    if not book.profile.recto_tabs:
        return NOT_ASKED
    parts = [part for part in book.profile.parts if part.tab or part.key in {"cover", "contents"}]
    faults = tuple(
        Fault(part.first, Sentence("“{title}” begins on a left-hand page.", title=part.title)) for part in parts if part.first % 2 == 0
    )
    return Tally(len(parts), len(parts), faults)


def _uncovered(book: BookFile) -> list[int]:
    """The pages on which no part stands."""
    covered = {page for part in book.profile.parts for page in range(part.first, part.last + 1)}
    return [page.number for page in book.pages if page.number not in covered]


def blanks(book: BookFile) -> Tally:
    """A page without text says that it was left blank on purpose."""
    if not book.profile.recto_tabs:
        return NOT_ASKED
    wanted = squeeze(book.profile.words["left_blank"])
    empty = sorted({*_uncovered(book), *(page.number for page in book.pages if not page.squeezed)})
    faults = tuple(Fault(at, Sentence("The blank page does not say so.")) for at in empty if wanted not in book.pages[at - 1].squeezed)
    covered = sum(part.last - part.first + 1 for part in book.profile.parts)
    return Tally(len(_uncovered(book)), book.profile.pages - covered, faults)


def no_blanks(book: BookFile) -> Tally:
    """A book for the screen has no blank pages."""
    if book.profile.carrier != "tablet":
        return NOT_ASKED
    return each_page(book, lambda at: "" if book.pages[at].squeezed else Sentence("A blank page in a book for the screen."))


def volume(book: BookFile) -> Tally:
    """A volume has no more pages than a binder holds."""
    pages = len(book.pages)
    return Tally(
        1,
        1,
        (Fault(0, Sentence("{pages} pages; a binder holds {most_pages}.", pages=pages, most_pages=MOST_PAGES)),)
        if pages > MOST_PAGES
        else (),
    )


MOST_PAGES = 300
"""Pages of a volume (briefing-practice.md section 4, row 41)."""

CHECKS = (
    Check(33, Sentence("pages upright"), upright),
    Check(36, Sentence("tabs on right-hand pages"), right_hand, whole=True),
    Check(37, Sentence("blank pages"), blanks, whole=True),
    Check(38, Sentence("no blank pages on a screen"), no_blanks, must=False),
    Check(39, Sentence("page size"), size),
    Check(40, Sentence("margins"), margins),
    Check(41, Sentence("pages of a volume"), volume, must=False),
)
