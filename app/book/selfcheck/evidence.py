"""Rows 34 and 60: the words are searchable and unchanged, the source numbers continuous, listed and used."""

from app.book.selfcheck.check import Check, Fault, Tally, each_page
from app.book.selfcheck.file import BookFile, digest


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
    cited = {link.name.removeprefix("source-") for link in book.links if link.name.startswith("source-")}
    pages = range(part.first, part.last + 1)
    faults = [
        Fault(part.first, f"Source {number} is listed but nowhere cited.") for number in range(1, count + 1) if str(number) not in cited
    ]
    strays = [link for link in book.links if link.name.startswith("source-") and link.target not in pages]
    faults += [Fault(link.page, f"“{link.name}” does not lead to the sources.") for link in strays]
    return Tally(len(cited), count, tuple(faults))


CHECKS = (Check(34, "text searchable and unchanged", searchable), Check(60, "source numbers", sources))
