"""Rows 34, 35, 49, 54 and 60: words unchanged, pictures, last meetings, origins of quotations, source numbers."""

import re

from app.book.selfcheck.check import Check, Fault, Tally, each_page
from app.book.selfcheck.file import BookFile, Link, digest
from app.book.selfcheck.profile import QuotationClaim
from app.book.verbatim import letters
from app.core.sentences import Sentence, joined

INSIDE = 0.5
"""Points inside the box of a link, so that the letters beside it are not read with it."""


def searchable(book: BookFile) -> Tally:
    """The text of each page reads as it did when it was compared with its source."""
    sums = book.profile.digests

    def wrong(at: int) -> str:
        return (
            ""
            if at < len(sums) and digest(book.pages[at]) == sums[at]
            else Sentence("The words of the page are not those it was made with.")
        )

    return each_page(book, wrong)


def sources(book: BookFile) -> Tally:
    """Each source is listed once, in order, and cited by at least one link that leads to its entry."""
    count = book.profile.sources
    part = next((part for part in book.profile.parts if part.key == "sources"), None)
    if part is None:
        return Tally(0, 0)
    pages = range(part.first, part.last + 1)
    marks = [(link, _number(book, link)) for link in book.links if link.target in pages and link.page not in pages]
    cited = {number: link for link, number in marks if number}
    faults = [
        Fault(part.first, Sentence("Source {number} is listed but nowhere cited.", number=number))
        for number in range(1, count + 1)
        if number not in cited
    ]
    faults += [
        Fault(link.page, Sentence("There is no source {number}.", number=number))
        for number, link in cited.items()
        if not _listed(book, link, number)
    ]
    return Tally(len(cited), count, tuple(faults))


def _number(book: BookFile, link: Link) -> int:
    """The source number that is clicked, 0 where the link is no number."""
    words = book.pages[link.page - 1].words_in(link.left + INSIDE, link.bottom, link.right - INSIDE, link.top).strip(" ,\r\n")
    return int(words) if words.isdecimal() and book.profile.parts[1].last < link.page else 0


def _listed(book: BookFile, link: Link, number: int) -> bool:
    return any(line.startswith(f"{number}.") for line in book.pages[link.target - 1].lines)


def pictures(book: BookFile) -> Tally:
    """No picture holds more dots than paper can show."""
    faults = tuple(
        Fault(
            page.number,
            Sentence("A picture is shown at {density} dots an inch; {densest} are enough.", density=f"{density:.0f}", densest=DENSEST),
        )
        for page in book.pages
        for density in page.picture_densities
        if density > DENSEST * 1.05
    )
    return Tally(len(book.pages), book.profile.pages, faults)


def _printed(book: BookFile) -> str:
    """The letters of the whole book."""
    return "".join(page.letters for page in book.pages)


def last_meetings(book: BookFile) -> Tally:
    """When and where the sides last met, or that nothing is recorded, stands in the book in the words that were composed."""
    wanted = book.profile.last_meetings
    whole = _printed(book)
    lost = tuple(
        Fault(0, Sentence("The last meeting is not told: “{words}”.", words=words[:60])) for words in wanted if letters(words) not in whole
    )
    told = [words for words in wanted if any(sign.isdigit() for sign in words) or words == book.profile.words.get("none_recorded")]
    return Tally(len(told), max(len(wanted), 1) if _has_briefs(book) else len(wanted), lost)


def _has_briefs(book: BookFile) -> bool:
    return any(part.key in {"steering", "biographies"} for part in book.profile.parts)


def quotations(book: BookFile) -> Tally:
    """Each quotation is followed by author, title, date and locator, none of them blank."""
    claims = book.profile.quotations
    wanted = book.profile.rows["54"].expected if "54" in book.profile.rows else len(claims)
    whole = _printed(book)
    faults = [
        Fault(_page_of(book, claim), Sentence("“{words}”: {wrong}", words=claim.words[:40], wrong=wrong))
        for claim in claims
        if (wrong := _origin(claim, whole))
    ]
    return Tally(len(claims), wanted, tuple(faults))


def _origin(claim: QuotationClaim, whole: str) -> str:
    """What is wrong with the origin of a quotation, or nothing."""
    parts = {"author": claim.author, "title": claim.title, "date": claim.date, "locator": claim.locator}
    blank = [name for name, words in parts.items() if not words.strip()]
    if blank:
        return Sentence("{parts} left blank.", parts=joined(map(Sentence, blank)))
    words = letters(claim.words)
    places = [found.start() for found in re.finditer(re.escape(words), whole)]
    if not places:
        return Sentence("the words are not printed.")
    missing = min((_absent(parts, whole[at : at + len(words) + NEAR]) for at in places), key=len)
    return Sentence("{parts} not printed after it.", parts=joined(map(Sentence, missing))) if missing else ""


def _absent(parts: dict[str, str], after: str) -> list[str]:
    """The parts of an origin that do not stand in the words; a list of changes names a quotation without its origin."""
    return [name for name, words in parts.items() if letters(words) not in after]


def _page_of(book: BookFile, claim: QuotationClaim) -> int:
    start = letters(claim.words)[:20]
    return next((page.number for page in book.pages if start in page.letters), 0)


DENSEST = 300
"""Dots an inch (briefing-practice.md section 4, row 35)."""
NEAR = 900
"""Letters after a quotation within which its origin must stand; a page turn with its margin notes may lie between."""

CHECKS = (
    Check(34, Sentence("text searchable and unchanged"), searchable),
    Check(35, Sentence("density of pictures"), pictures, must=False),
    Check(49, Sentence("last meeting"), last_meetings, whole=True),
    Check(54, Sentence("origin of each quotation"), quotations, whole=True),
    Check(60, Sentence("source numbers"), sources, whole=True),
)
