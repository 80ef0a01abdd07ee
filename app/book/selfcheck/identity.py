"""Rows 16 to 20: what the book is, who answers for each brief, and whether it is a draft."""

from app.book.selfcheck.check import NOT_ASKED, Check, Fault, Tally, each_page
from app.book.selfcheck.file import BookFile
from app.book.verbatim import squeeze
from app.core.sentences import Sentence


def identity(book: BookFile) -> Tally:
    """Symbol, edition number and as-of date stand on every page."""
    wanted = squeeze(book.profile.identity)

    def wrong(at: int) -> str:
        return "" if wanted and wanted in _all(book, at) else Sentence("Symbol, edition or as-of date is missing.")

    return each_page(book, wrong)


def _all(book: BookFile, at: int) -> str:
    """All words of a page, squeezed."""
    page = book.pages[at]
    head, foot = page.squeezed_margins
    return head + page.squeezed + foot


def first_pages(book: BookFile) -> Tally:
    """Each brief has number, meeting, title and originating unit on its first page."""
    faults: list[Fault] = []
    for brief in book.profile.briefs:
        words = _all(book, brief.first - 1) if brief.first <= len(book.pages) else ""
        missing = [what for what in (brief.number, book.profile.title, brief.title, brief.originator) if squeeze(what) not in words]
        faults += [
            Fault(brief.first, Sentence("“{what}” is missing on the first page of “{title}”.", what=what, title=brief.title))
            for what in missing
        ]
    return Tally(len(book.profile.briefs), _briefs(book), tuple(faults))


def _briefs(book: BookFile) -> int:
    return sum(part.key.startswith("brief-") for part in book.profile.parts)


def endings(book: BookFile) -> Tally:
    """Each brief ends with originator and date on its last page."""
    faults = tuple(
        Fault(brief.last, Sentence("“{title}” does not end with its originator and date.", title=brief.title))
        for brief in book.profile.briefs
        if brief.last > len(book.pages) or squeeze(brief.signature) not in book.pages[brief.last - 1].squeezed
    )
    return Tally(len(book.profile.briefs), _briefs(book), faults)


def draft(book: BookFile) -> Tally:
    """A draft says so on every page; a final book names who cleared it."""
    if not book.profile.status and book.profile.places:
        return NOT_ASKED
    if not book.profile.status:
        words = "".join(page.squeezed for page in book.pages)
        named = [name for name in book.profile.clearances if squeeze(name) in words]
        return Tally(len(named), max(len(book.profile.clearances), 1))
    wanted = squeeze(book.profile.status)
    return each_page(book, lambda at: "" if wanted in _all(book, at) else Sentence("The page does not say that it is a draft."))


def addenda(book: BookFile) -> Tally:
    """Each addendum is listed among the changes under the number of its brief."""
    part = next((part for part in book.profile.parts if part.key == "changes"), None)
    words = "".join(page.squeezed for page in book.pages[part.first - 1 : part.last]) if part else ""
    first = part.first if part else 0
    missing = tuple(
        Fault(first, Sentence("“{name}” is not listed.", name=name)) for name in book.profile.addenda if squeeze(name) not in words
    )
    return Tally(len(book.profile.addenda), len(book.profile.addenda), missing)


CHECKS = (
    Check(16, Sentence("symbol, edition and date"), identity),
    Check(17, Sentence("first page of each brief"), first_pages, whole=True),
    Check(18, Sentence("end of each brief"), endings, whole=True),
    Check(19, Sentence("addenda listed"), addenda, whole=True),
    Check(20, Sentence("draft or cleared"), draft),
)
