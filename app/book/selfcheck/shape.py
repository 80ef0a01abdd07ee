"""Row 43 on the file, and the rows that were counted while the book was composed (45 to 61)."""

import re
from functools import partial

from app.book.selfcheck.check import Check, Fault, Tally
from app.book.selfcheck.file import BookFile
from app.book.selfcheck.profile import BriefClaim
from app.book.verbatim import letters, squeeze
from app.core.sentences import Sentence

COUNTED = (
    (44, Sentence("one to three objectives")),
    (45, Sentence("points per item")),
    (46, Sentence("speaker of each point")),
    (48, Sentence("usable and not for disclosure apart")),
    (50, Sentence("participants")),
    (51, Sentence("programme steps")),
    (52, Sentence("speaking time")),
    (55, Sentence("quotations word for word")),
    (56, Sentence("figures complete")),
    (57, Sentence("no relative dates")),
    (58, Sentence("clashes never alone")),
    (59, Sentence("one form of each name")),
    (61, Sentence("no boilerplate")),
)
"""Rows whose subject is the content: counted on the plan, carried in the profile."""


def heading_order(book: BookFile) -> Tally:
    """The headings of each brief stand in their order on its pages."""
    faults = tuple(
        Fault(brief.first, Sentence("The headings of “{title}” are not in order.", title=brief.title))
        for brief in book.profile.briefs
        if not _ordered(book, brief)
    )
    parts = sum(part.key.startswith("brief-") for part in book.profile.parts)
    return Tally(len(book.profile.briefs), parts, faults)


def _ordered(book: BookFile, brief: BriefClaim) -> bool:
    lines = [squeeze(line) for page in book.pages[brief.first - 1 : brief.last] for line in page.lines]
    place = 0
    for heading in brief.headings:
        ends = (_end_of(squeeze(heading), lines, start) for start in range(place, len(lines)))
        place = next((end for end in ends if end), 0)
        if not place:
            return False
    return bool(brief.headings)


def _end_of(wanted: str, lines: list[str], start: int) -> int:
    """After which line words end that begin with a line and fill one or more, 0 where they do not: large headings break."""
    for end, line in enumerate(lines[start:], start + 1):
        if not line or not wanted.startswith(line):
            return 0
        wanted = wanted[len(line) :]
        if not wanted:
            return end
    return 0


def counted(row: int, book: BookFile) -> Tally:
    """A row that was counted on the plan of this very edition."""
    found = book.profile.rows.get(str(row))
    if found is None:
        return Tally(0, 1)
    faults = (Fault(0, Sentence("{failed} of {looked_at} fail.", failed=found.failed, looked_at=found.looked_at)),) if found.failed else ()
    return Tally(found.looked_at, found.expected, faults)


def lengths(book: BookFile) -> Tally:
    """No brief is longer than four pages."""
    long = tuple(
        Fault(
            brief.first,
            Sentence(
                "“{title}” takes {pages} pages; {most} are the ceiling.",
                title=brief.title,
                pages=brief.last - brief.first + 1,
                most=MOST_PAGES,
            ),
        )
        for brief in book.profile.briefs
        if brief.last - brief.first >= MOST_PAGES
    )
    return Tally(len(book.profile.briefs), len(book.profile.briefs), long)


def abbreviations(book: BookFile) -> Tally:
    """Each abbreviation the glossary knows is written out where a brief first uses it."""
    looked_at = 0
    faults: list[Fault] = []
    for brief in book.profile.briefs:
        words = " ".join("".join(page.body for page in book.pages[brief.first - 1 : brief.last]).split())
        for short, whole in book.profile.abbreviations.items():
            found = re.search(rf"(?<![A-Za-z0-9]){re.escape(short)}(?![A-Za-z0-9])", words)
            if found:
                looked_at += 1
                near = words[max(0, found.start() - len(whole) - 12) : found.end() + 2 * len(whole) + 12]
                if letters(whole) not in letters(near):
                    faults.append(
                        Fault(
                            brief.first,
                            Sentence("“{short}” is not written out where “{title}” first uses it.", short=short, title=brief.title),
                        )
                    )
    return Tally(looked_at, looked_at, tuple(faults))


MOST_PAGES = 4
"""Pages of a brief (briefing-practice.md section 4, row 47); two are the aim."""
SHOULD = frozenset({44, 52})
"""The counted rows that should hold; the others must."""

CHECKS = (
    Check(43, Sentence("heading order"), heading_order, whole=True),
    *(Check(row, name, partial(counted, row), must=row not in SHOULD) for row, name in COUNTED),
    Check(47, Sentence("length of briefs"), lengths, must=False),
    Check(53, Sentence("abbreviations written out"), abbreviations, must=False, whole=True),
)
