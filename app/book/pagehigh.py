"""The highest marking on each page, for books whose pages carry their own banner (briefing-practice.md 1.5, US8).

Each statement is looked for on the pages as they came out; where one cannot be found it counts on every page, so that a
banner is never below what its page holds.
"""

import hashlib
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import accumulate
from uuid import UUID

import pypdfium2

from app.book.pictures import PDFIUM_TURN
from app.book.plan import Plan, banner_words, passages_of
from app.book.render import Placed
from app.book.sections.annexes import ANNEX
from app.book.sections.figures import value_words
from app.book.selfcheck.withheld import statements
from app.book.verbatim import letters
from app.book.volumes import KEY as VOLUME
from app.core.marking import Marking, MarkingSchemes
from app.core.model.annotation import Annotation, Quotation
from app.core.model.base import Atom
from app.core.model.dossier import Figure

START = 20
"""Letters by which the words of a statement are known again."""
LEAST = 4
"""Letters under which words say nothing by themselves: they are not looked for."""
LONGEST = 6
"""Pages on which the end of a statement is looked for after its beginning."""
WHOLE = frozenset({"cover", "colophon", "index", "sources", "passages"})
"""Parts whose pages carry the book's marking: the outer pages by rule (US8), the others because they are made of sources."""


@dataclass(frozen=True, slots=True)
class Banners:
    """The words at head and foot of each page, and the place of its level in the scheme."""

    words: tuple[str, ...]
    levels: tuple[int, ...]


def page_banners(pdf: bytes, plan: Plan, said: Mapping[UUID, str], placed: Iterable[Placed], schemes: MarkingSchemes) -> Banners:
    """The banner of each page of a book that was set; ``said`` are the words of statements as they were set."""
    found = _markings(_texts(pdf), plan, said, tuple(placed))
    tops = [schemes.highest(schemes.in_slots(marking) for marking in markings) for markings in found]
    return Banners(
        tuple(banner_words(plan.meeting, top, plan.language, schemes) for top in tops), tuple(schemes.order(top) for top in tops)
    )


def sum_of(page: str, banner: str) -> str:
    """The sum of a page with its own banner: a page whose marking changed is another page."""
    return hashlib.blake2b(f"{page} {banner}".encode(), digest_size=6).hexdigest()


def _texts(pdf: bytes) -> list[str]:
    with PDFIUM_TURN, pypdfium2.PdfDocument(pdf) as document:
        return [_bare(page.get_textpage().get_text_range()) for page in document]


def _bare(words: str) -> str:
    return letters(words).replace("\x02", "").replace("\ufffe", "")


def _markings(texts: list[str], plan: Plan, said: Mapping[UUID, str], placed: tuple[Placed, ...]) -> list[set[Marking]]:
    pages = _Pages(texts)
    found: list[set[Marking]] = [{plan.meeting.marking} for _ in texts]
    for atom in plan.atoms():
        markings = set(_of(atom, plan))
        if markings == {Marking()}:
            continue
        on = set(pages.holding(_words(atom, said)))
        for page in on or range(len(texts)):
            found[page] |= markings
    everything = set(plan.levels)
    whole = {len(texts) - 1, 0}
    for row in placed:
        if row.key in WHOLE or row.key.startswith((ANNEX, VOLUME)):
            whole |= set(range(row.first_page - 1, row.last_page))
    for page in whole:
        found[page] |= everything
    return found


def _of(atom: Atom, plan: Plan) -> Iterator[Marking]:
    """The markings of a statement and of the sources it rests on."""
    yield atom.marking
    sources = {passage.brief_id for passage in passages_of(atom, plan.snapshot)}
    sources |= {atom.brief_id} if isinstance(atom, Quotation | Annotation) else set()
    yield from (plan.readable[key].marking for key in sorted(sources, key=str) if key in plan.readable)


def _words(atom: Atom, said: Mapping[UUID, str]) -> list[str]:
    own = [*statements(atom), said.get(atom.id, "")]
    return [*own, value_words(atom)] if isinstance(atom, Figure) else own


class _Pages:
    """The text of a book in one piece, with the page of each letter."""

    def __init__(self, texts: list[str]) -> None:
        self._texts = texts
        self._whole = "".join(texts)
        self._ends = list(accumulate(len(text) for text in texts))

    def holding(self, words: Iterable[str]) -> Iterator[int]:
        """The pages, from 0, on which some of the words stand."""
        for text in {_bare(text) for text in words}:
            if len(text) >= LEAST:
                yield from self._stretches(text)

    def _stretches(self, text: str) -> Iterator[int]:
        at = self._whole.find(text[:START])
        while at >= 0:
            first = self._page(at)
            yield from range(first, self._last(text, at, first) + 1)
            at = self._whole.find(text[:START], at + 1)

    def _last(self, text: str, at: int, first: int) -> int:
        """The page on which a statement that begins there ends; head and foot of pages stand between its parts."""
        if self._whole.startswith(text, at):
            return self._page(at + len(text) - 1)
        room = range(first, min(first + LONGEST, len(self._texts)))
        ends = [page for page in room if text[-START:] in self._texts[page]]
        return ends[0] if ends else min(first + 1, len(self._texts) - 1)

    def _page(self, letter: int) -> int:
        return bisect_right(self._ends, letter)
