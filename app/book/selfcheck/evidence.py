"""Rows 34 and 60: the words are searchable and unchanged, the source numbers continuous, listed and used."""

from app.book.selfcheck.check import Check, Fault, Tally, each_page
from app.book.selfcheck.file import BookFile, Link, digest

INSIDE = 0.5
"""Points inside the box of a link, so that the letters beside it are not read with it."""


def searchable(book: BookFile) -> Tally:
    """The text of each page reads as it did when it was compared with its source."""
    sums = book.profile.digests

    def wrong(at: int) -> str:
        return "" if at < len(sums) and digest(book.pages[at]) == sums[at] else "The words of the page are not those it was made with."

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
    faults = [Fault(part.first, f"Source {number} is listed but nowhere cited.") for number in range(1, count + 1) if number not in cited]
    faults += [Fault(link.page, f"There is no source {number}.") for number, link in cited.items() if not _listed(book, link, number)]
    return Tally(len(cited), count, tuple(faults))


def _number(book: BookFile, link: Link) -> int:
    """The source number that is clicked, 0 where the link is no number."""
    words = book.pages[link.page - 1].words_in(link.left + INSIDE, link.bottom, link.right - INSIDE, link.top).strip(" ,\r\n")
    return int(words) if words.isdecimal() and book.profile.parts[1].last < link.page else 0


def _listed(book: BookFile, link: Link, number: int) -> bool:
    return any(line.startswith(f"{number}.") for line in book.pages[link.target - 1].lines)


CHECKS = (Check(34, "text searchable and unchanged", searchable), Check(60, "source numbers", sources))
