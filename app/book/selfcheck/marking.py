"""Rows 1, 2, 3, 7, 8 and 10: banner, level, copy number."""

from app.book.selfcheck.check import Check, Fault, Tally, each_page
from app.book.selfcheck.file import BookFile
from app.book.verbatim import squeeze


def banners(book: BookFile) -> Tally:
    """Every page carries the banner at head and at foot."""
    wanted = squeeze(book.profile.banner)

    def wrong(at: int) -> str:
        page = book.pages[at]
        places = (("head", page.head), ("foot", page.foot))
        missing = [place for place, words in places if wanted not in squeeze(words)]
        return f"The banner is missing at the {' and the '.join(missing)} of the page." if missing or not wanted else ""

    return each_page(book, wrong)


def highest(book: BookFile) -> Tally:
    """The banner's level is the highest of what is printed, neither more nor less."""
    profile = book.profile
    top = max(profile.printed_levels, default=-1)
    faults = () if top == profile.level else (Fault(0, "The banner is not the highest marking of what is printed."),)
    return Tally(1, 1, faults)


def one_level(book: BookFile) -> Tally:
    """Exactly one level of one scheme stands in the banner."""
    rest = book.profile.banner
    found = 0
    for word in sorted(book.profile.level_words, key=len, reverse=True):
        found += rest.count(word)
        rest = rest.replace(word, "")
    return Tally(found, 1)


def tlp(book: BookFile) -> Tally:
    """A TLP label stands untranslated, in capitals and without a space, at head and foot."""
    label = f"TLP:{book.profile.tlp}"
    if not book.profile.tlp:
        return Tally(0, 0)
    return each_page(
        book, lambda at: "" if all(label in words for words in (book.pages[at].head, book.pages[at].foot)) else "No TLP label."
    )


def copies(book: BookFile) -> Tally:
    """The copy number stands on every page."""
    wanted = squeeze(book.profile.copy)

    def wrong(at: int) -> str:
        words = squeeze(book.pages[at].foot + book.pages[at].head + book.pages[at].body)
        return "" if wanted and wanted in words else "The copy number is missing."

    return each_page(book, wrong)


def ceiling(book: BookFile) -> Tally:
    """Nothing printed is marked above the ceiling."""
    levels, top = book.profile.printed_levels, book.profile.ceiling
    above = () if top is None else tuple(level for level in levels if level > top)
    return Tally(len(levels), len(levels), (Fault(0, "Something is marked above the ceiling of the book."),) if above else ())


CHECKS = (
    Check(1, "banner at head and foot", banners),
    Check(2, "banner is the highest marking", highest),
    Check(3, "one level in the banner", one_level),
    Check(7, "TLP label", tlp),
    Check(8, "copy number", copies),
    Check(10, "nothing above the ceiling", ceiling),
)
