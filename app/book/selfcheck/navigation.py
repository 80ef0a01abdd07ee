"""Rows 22 to 32: page numbers, contents, bookmarks, links."""

import re

import pikepdf

from app.book.selfcheck.check import NOT_ASKED, Check, Fault, Tally, each_page
from app.book.selfcheck.file import BookFile, Link
from app.book.selfcheck.profile import PartClaim
from app.book.typeset.chars import PLACEHOLDER
from app.book.verbatim import squeeze
from app.core.sentences import Sentence

LABEL = r"\d+[A-Z]*(?:–\d+[A-Z]*)?"
"""A printed page number: 12, in a page-stable edition also 12A, or 13–14 on the slip for pages that went."""
LAST_NUMBER = re.compile(rf"({LABEL})\s*$")
DEEPEST = 3
"""Bookmarks are at most three levels deep (briefing-practice.md section 4, row 28)."""


def page_pattern(template: str) -> re.Pattern[str]:
    """The printed page number as a pattern; white space may be any or none, since readers differ in it."""
    words = (re.escape(word) for word in template.replace("{page}", "\x01").replace("{pages}", "\x03").split())
    joined = r"\s*".join(words).replace("\x01", rf"(?<!\d)(?P<page>{LABEL})").replace("\x03", r"(?P<pages>\d+)")
    return re.compile(joined)


def one_file(book: BookFile) -> Tally:
    """The whole edition is in this one file."""
    return Tally(len(book.pages), book.profile.pages)


def numbers(book: BookFile) -> Tally:
    """The printed page number is the page's place in the file."""
    pattern = page_pattern(book.profile.words["page_of"])

    def wrong(at: int) -> str:
        found = pattern.search(book.pages[at].foot)
        if not book.profile.place(at + 1):
            return ""
        if found is None:
            return Sentence("The page has no number.")
        wanted = book.profile.label(at + 1)
        return (
            ""
            if found["page"] == wanted
            else Sentence("The printed number is {printed}, the page is {wanted}.", printed=found["page"], wanted=wanted)
        )

    return each_page(book, wrong)


def totals(book: BookFile) -> Tally:
    """The printed total is the number of pages, in an excerpt of those of the whole book."""
    pattern, total = page_pattern(book.profile.words["page_of"]), book.profile.total or len(book.pages)

    def wrong(at: int) -> str:
        found = pattern.search(book.pages[at].foot)
        good = not book.profile.place(at + 1) or (found and int(found["pages"]) == total)
        return "" if good else Sentence("The printed total is not {total}.", total=total)

    return each_page(book, wrong)


def _contents_pages(book: BookFile) -> range:
    part = next((part for part in book.profile.parts if part.key == "contents"), None)
    return range(part.first, part.last + 1) if part else range(0)


def _listed(book: BookFile) -> tuple[PartClaim, ...]:
    return tuple(part for part in book.profile.parts if part.listed)


def _entries(book: BookFile) -> list[Link]:
    # Links below the text lead back to the contents and are no entries.
    return [link for link in book.links if link.page in _contents_pages(book) and link.top > book.profile.margins[3]]


def printed_numbers(book: BookFile) -> Tally:
    """The number printed in each contents entry is the page it leads to; a sheet of a page or two has no contents."""
    if not _contents_pages(book):
        return NOT_ASKED
    faults: list[Fault] = []
    shown: set[str] = set()
    for link in _entries(book):
        page = book.pages[link.page - 1]
        found = LAST_NUMBER.search(page.band(link.bottom + 1, link.top - 1))
        if found:
            shown.add(found[1])
            target = book.profile.label(link.target)
            if found[1] != target:
                faults.append(
                    Fault(
                        link.page,
                        Sentence("The contents say page {page}, the entry leads to page {target}.", page=found[1], target=target),
                    )
                )
    wanted = {book.profile.label(part.first) for part in _listed(book)}
    return Tally(len(wanted & shown), len(wanted), tuple(faults))


def contents_links(book: BookFile) -> Tally:
    """Every part of the contents is a link to its first page."""
    if not _contents_pages(book):
        return NOT_ASKED
    targets = {link.target for link in _entries(book)}
    listed = _listed(book)
    faults = tuple(
        Fault(part.first, Sentence("No link of the contents leads to “{title}”.", title=part.title))
        for part in listed
        if part.first not in targets
    )
    return Tally(len(listed) if targets else 0, len(listed), faults)


def bookmarks(book: BookFile) -> Tally:
    """Every part has a bookmark with its title and its page number, and that is where it leads."""
    faults: list[Fault] = []
    for part in _listed(book):
        # A bookmark has the characters for which the page has placeholders.
        title = re.compile(re.escape(squeeze(part.title)).replace(PLACEHOLDER, ".{0,4}"))
        marks = [row for row in book.outline if title.search(squeeze(row[1]))]
        label = re.escape(book.profile.label(part.first))
        good = [row for row in marks if row[2] == part.first and re.search(rf"(?<!\d){label}(?![\dA-Z])", row[1])]
        if not good:
            faults.append(Fault(part.first, Sentence("“{title}” has no bookmark with its page number.", title=part.title)))
    return Tally(len(_listed(book)) if book.outline else 0, len(_listed(book)), tuple(faults))


def bookmark_depth(book: BookFile) -> Tally:
    """Bookmarks are at most three deep and none leads nowhere."""
    faults = tuple(
        Fault(target, Sentence("The bookmark “{words}” leads nowhere or is too deep.", words=words))
        for depth, words, target in book.outline
        if depth > DEEPEST or not target
    )
    return Tally(min(len(book.outline), len(_listed(book))), len(_listed(book)), faults)


def page_labels(book: BookFile) -> Tally:
    """The page labels of the file are the printed numbers."""
    labels = [page.label for page in book.objects.pages]
    faults = tuple(
        Fault(at, Sentence("The page label is “{label}”.", label=label))
        for at, label in enumerate(labels, 1)
        if label != book.profile.label(at)
    )
    return Tally(len(labels), book.profile.pages, faults)


def references(book: BookFile) -> Tally:
    """Every link inside the book leads to a page, and every “Tab X” names a tab there is."""
    dead = [
        Fault(link.page, Sentence("A link leads nowhere ({name}).", name=link.name) if link.name else Sentence("A link leads nowhere."))
        for link in book.links
        if not link.target
    ]
    tabs = {part.tab for part in book.profile.parts if part.tab}
    pattern = re.compile(re.escape(book.profile.words["tab_of"]).replace(re.escape("{tab}"), r"([A-Z]{1,2})\b"))
    for page in (page for page in book.pages if page.number not in book.profile.annex_pages):
        dead += [
            Fault(page.number, Sentence("There is no tab {tab}.", tab=found)) for found in pattern.findall(page.body) if found not in tabs
        ]
    least = len(_listed(book)) if _contents_pages(book) and not book.profile.places else 0
    return Tally(min(len(book.links), least), least, tuple(dead))


def back_links(book: BookFile) -> Tally:
    """On a screen every page leads back to the contents."""
    if not book.profile.back_links:
        return NOT_ASKED
    contents = _contents_pages(book)
    leading = {link.page for link in book.links if link.target in contents}
    return each_page(book, lambda at: "" if at + 1 in leading or at + 1 in contents else Sentence("No link leads back to the contents."))


def opening(book: BookFile) -> Tally:
    """The file opens on page 1 at full size, with its bookmarks shown."""
    root = book.objects.Root
    action = root.get("/OpenAction")
    place = action.get("/D") if isinstance(action, pikepdf.Dictionary) else action
    view = [str(part) for part in place[1:]] if isinstance(place, pikepdf.Array) else []
    full = bool(view) and view[0] == "/XYZ" and float(view[-1]) == 1.0
    good = full and book.target(place) == 1 and root.get("/PageMode") == "/UseOutlines"
    return Tally(1, 1, () if good else (Fault(0, Sentence("The file does not open on page 1 at 100 % with its bookmarks.")),))


CHECKS = (
    Check(22, Sentence("one file"), one_file),
    Check(23, Sentence("page numbers"), numbers),
    Check(24, Sentence("page total"), totals),
    Check(25, Sentence("numbers in the contents"), printed_numbers, whole=True),
    Check(26, Sentence("links of the contents"), contents_links, whole=True),
    Check(27, Sentence("bookmarks"), bookmarks, whole=True),
    Check(28, Sentence("depth of bookmarks"), bookmark_depth, whole=True),
    Check(29, Sentence("page labels"), page_labels, must=False),
    Check(30, Sentence("cross-references"), references),
    Check(31, Sentence("links back to the contents"), back_links, must=False, whole=True),
    Check(32, Sentence("opening view"), opening, must=False),
)
