"""Rows 1 to 10 and 13 to 15: banner, level, portions, copy number, the lines of the cover."""

import re
from collections.abc import Sequence

from app.book.selfcheck.check import NOT_ASKED, Check, Fault, Tally, each_page
from app.book.selfcheck.file import BookFile
from app.book.verbatim import squeeze
from app.core.sentences import Sentence


def bands(book: BookFile) -> dict[str, tuple[float, float]]:
    """The heights between which head and foot of a page stand."""
    _, _, top, bottom = book.profile.margins
    return {Sentence("head"): (book.profile.height - top, book.profile.height), Sentence("foot"): (0.0, bottom)}


def _places(places: Sequence[str]) -> str:
    """Head, foot, or both."""
    return Sentence("{one} and the {other}", one=places[0], other=places[1]) if len(places) > 1 else places[0]


def banners(book: BookFile) -> Tally:
    """Every page carries the banner at head and at foot."""

    def wrong(at: int) -> str:
        page, banner = book.pages[at], book.profile.banner_of(at + 1)
        wanted = squeeze(banner)
        places = zip((Sentence("head"), Sentence("foot")), page.squeezed_margins, strict=True)
        missing = [place for place, words in places if wanted not in words]
        if missing or not wanted:
            return Sentence("The banner is missing at the {place} of the page.", place=_places(missing))
        unseen = [name for name, band in bands(book).items() if not page.shows(banner, *band)]
        return Sentence("The banner at the {place} of the page cannot be seen.", place=_places(unseen)) if unseen else ""

    return each_page(book, wrong)


def highest(book: BookFile) -> Tally:
    """The banner's level is the highest of what is printed, neither more nor less."""
    profile = book.profile
    top = max(profile.printed_levels, default=-1)
    faults = () if top == profile.level else (Fault(0, Sentence("The banner is not the highest marking of what is printed.")),)
    if not profile.banners:
        return Tally(1, 1, faults)
    pages = range(min(len(book.pages), len(profile.page_levels)))
    faults += tuple(Fault(at + 1, words) for at in pages if (words := _page_level(book, at)))
    return Tally(1 + len(pages), 1 + profile.pages, faults)


def _page_level(book: BookFile, at: int) -> str:
    """What is wrong with the level of a page that has its own: the first and the last carry the book's (US8)."""
    profile, level = book.profile, book.profile.page_levels[at]
    if at in (0, len(book.pages) - 1) and level != profile.level:
        return Sentence("The first and the last page do not carry the marking of the whole book.")
    words = book.pages[at].body
    above = [mark for mark, order in profile.portion_levels.items() if order > level and mark in words]
    return Sentence("The banner of the page is below a portion on it: {above}.", above=above[0]) if above else ""


def one_level(book: BookFile) -> Tally:
    """Exactly one level of one scheme stands in the banner."""
    profile = book.profile
    counts = [_levels_in(banner, profile.level_words) for banner in {profile.banner, *profile.banners}]
    found, rest = _levels_in(profile.banner, profile.level_words)
    found = next((count for count, _ in counts if count != 1), found)
    strange = [control for control in rest.split(book.profile.separator or None) if control.strip() and not control.isupper()]
    faults = (Fault(0, Sentence("The controls of the banner are not written in capitals.")),) if strange and book.profile.controls else ()
    order = [book.profile.banner.find(control) for control in book.profile.controls]
    if -1 in order or order != sorted(order):
        faults += (Fault(0, Sentence("The controls of the banner are missing or not in the order of the scheme.")),)
    return Tally(found, 1, faults)


def _levels_in(banner: str, words: tuple[str, ...]) -> tuple[int, str]:
    """How many words of levels stand in a banner, and what remains without them; a TLP label alone stands for one."""
    found = 0
    for word in sorted(words, key=len, reverse=True):
        found += banner.count(word)
        banner = banner.replace(word, "")
    return found or int("TLP:" in banner), banner


def capitals(book: BookFile) -> Tally:
    """The banner is in capitals, in a bold face, and as tall as the scheme asks for."""
    foot, head = bands(book)["foot"][1], bands(book)["head"][0]

    def wrong(at: int) -> str:
        printed = book.profile.banner_of(at + 1)
        banner = squeeze(printed)
        if any(word in printed and word != word.upper() for word in book.profile.level_words):
            return Sentence("The banner is not in capitals.")
        around = (piece for piece in book.pages[at].pieces if piece.bottom < foot or piece.top > head)
        told = (squeeze(piece.text) for piece in around if BOLD in piece.font)
        if not any(words and (words in banner or banner in words) for words in told):
            return Sentence("The banner is not bold.")
        least = min(book.pages[at].letter_size(printed, *band) for band in bands(book).values())
        return (
            ""
            if least >= book.profile.least_banner
            else Sentence("The letters of the banner are {least} points high.", least=f"{least:.0f}")
        )

    return each_page(book, wrong)


def portions(book: BookFile) -> Tally:
    """Where the scheme marks portions, as many marks are printed as portions were marked, and none above the banner."""
    wanted = book.profile.portions
    if not wanted:
        return NOT_ASKED
    words = "".join(page.body for page in book.pages)
    found = {mark: words.count(mark) for mark in wanted}
    faults = tuple(
        Fault(0, Sentence("{count} portions should begin with {mark}, {found} do.", count=count, mark=mark, found=found[mark]))
        for mark, count in wanted.items()
        if found[mark] < count
    )
    return Tally(sum(min(found[mark], count) for mark, count in wanted.items()), sum(wanted.values()), faults)


def cover(book: BookFile) -> Tally:
    """The cover has every line the scheme asks for."""
    words = squeeze(book.pages[0].all_words)
    wanted = book.profile.cover
    missing = tuple(
        Fault(1, Sentence("“{line}” is missing on the cover.", line=line)) for line in wanted if not line or squeeze(line) not in words
    )
    return Tally(len(wanted), len(wanted), missing)


def enclosed(book: BookFile) -> Tally:
    """The cover states the highest marking of what it encloses."""
    good = squeeze(book.profile.banner) in squeeze(book.pages[0].all_words)
    return Tally(1, 1, () if good else (Fault(1, Sentence("The cover does not state the highest marking of what it encloses.")),))


def until(book: BookFile) -> Tally:
    """The line until when the book is protected stands on the cover."""
    if not book.profile.until:
        return NOT_ASKED
    good = squeeze(book.profile.until) in squeeze(book.pages[0].all_words)
    return Tally(1, 1, () if good else (Fault(1, Sentence("The cover does not say until when the book is protected.")),))


def foreign(book: BookFile) -> Tally:
    """Passages that another government marked keep its words."""
    words = "".join(page.squeezed for page in book.pages)
    wanted = book.profile.foreign
    missing = tuple(
        Fault(0, Sentence("The marking of foreign origin “{mark}” is not printed.", mark=mark))
        for mark in wanted
        if squeeze(mark) not in words
    )
    return Tally(len(wanted), len(wanted), missing)


def tlp(book: BookFile) -> Tally:
    """A TLP label stands untranslated, in capitals and without a space, at head and foot."""
    if not book.profile.tlp:
        return Tally(0, 0)

    def wrong(at: int) -> str:
        page, own = book.pages[at], TLP_LABEL.search(book.profile.banner_of(at + 1))
        if own is None and book.profile.banners:
            return ""
        label = own.group() if own else f"TLP:{book.profile.tlp}"
        if not all(label in words for words in (page.head, page.foot)):
            return Sentence("The TLP label is missing at head or foot, or is not written as it must be.")
        sizes = [page.letter_size(label, *band) for band in bands(book).values()]
        return "" if min(sizes) >= TLP_LETTERS else Sentence("The TLP label is smaller than 12 points.")

    return each_page(book, wrong)


def copies(book: BookFile) -> Tally:
    """The copy number stands on every page."""
    wanted = squeeze(book.profile.copy)

    def wrong(at: int) -> str:
        words = (*book.pages[at].squeezed_margins, book.pages[at].squeezed)
        return "" if wanted and any(wanted in part for part in words) else Sentence("The copy number is missing.")

    return each_page(book, wrong)


def ceiling(book: BookFile) -> Tally:
    """Nothing printed is marked above the ceiling."""
    levels, top = book.profile.printed_levels, book.profile.ceiling
    above = () if top is None else tuple(level for level in levels if level > top)
    return Tally(len(levels), len(levels), (Fault(0, Sentence("Something is marked above the ceiling of the book.")),) if above else ())


TLP_LABEL = re.compile(r"TLP:[A-Z+]+")
TLP_LETTERS = 12 * 0.62
"""Height of capitals set in 12 points, a little under the least cap height of a sans serif (0.66)."""
BOLD = "Bold"

CHECKS = (
    Check(1, Sentence("banner at head and foot"), banners),
    Check(2, Sentence("banner is the highest marking"), highest, whole=True),
    Check(3, Sentence("one level in the banner"), one_level),
    Check(4, Sentence("portion marks"), portions, whole=True),
    Check(6, Sentence("banner in bold capitals"), capitals, must=False),
    Check(7, Sentence("TLP label"), tlp),
    Check(8, Sentence("copy number"), copies),
    Check(9, Sentence("lines of the cover"), cover, whole=True),
    Check(10, Sentence("nothing above the ceiling"), ceiling),
    Check(13, Sentence("cover states the highest marking"), enclosed, must=False, whole=True),
    Check(14, Sentence("protection until"), until, must=False, whole=True),
    Check(15, Sentence("foreign markings kept"), foreign, whole=True),
)
