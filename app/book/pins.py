"""Where on its page something begins that is to be looked at: found by its first words, for a pin beside it."""

from collections.abc import Generator, Iterable, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from itertools import groupby
from typing import cast
from uuid import UUID

import pypdfium2

from app.book.pictures import PDFIUM_TURN, opened_pdf

BEGINNING = 28
"""Letters by which words are looked for; more would too often be broken over two lines in another way than they are written."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Something with the page (from 1) it stands on and its first words."""

    id: UUID
    page: int
    words: str


class Pins:
    """Looks for beginnings on the pages of one book after the other. A page that looks as one of the book before is not read again."""

    def __init__(self) -> None:
        self._known: dict[bytes, dict[str, float | None]] = {}

    def heights(self, pdf: bytes, wanted: Iterable[Wanted], looks: Sequence[bytes] = ()) -> Mapping[UUID, float]:
        """How far down its page each begins, as a share of the page's height; what is not found there is not in it.

        ``looks`` are sums of how the pages look, empty of one of which that is not known.
        """
        found: dict[UUID, float] = {}
        known: dict[bytes, dict[str, float | None]] = {}
        rows = sorted(wanted, key=lambda row: row.page)
        with ExitStack() as stack:
            document: pypdfium2.PdfDocument | None = None
            for number, here in groupby(rows, key=lambda row: row.page):
                look = looks[number - 1] if 1 <= number <= len(looks) else b""
                said = known.setdefault(look, dict(self._known.get(look, {}))) if look else {}
                on_page = list(here)
                new = {row.words for row in on_page}.difference(said)
                if new:
                    document = document or stack.enter_context(_opened(pdf))
                    said |= _on_page(document, number, new)
                found |= {row.id: height for row in on_page if (height := said[row.words]) is not None}
        self._known = known
        return found


@contextmanager
def _opened(pdf: bytes) -> Generator[pypdfium2.PdfDocument]:
    with PDFIUM_TURN, opened_pdf(pdf) as document:
        yield document


def _on_page(document: pypdfium2.PdfDocument, number: int, beginnings: Iterable[str]) -> dict[str, float | None]:
    """How far down a page (from 1) some words begin; None where they do not stand there, or there is no such page."""
    if not 1 <= number <= len(document):
        return dict.fromkeys(beginnings)
    page = document[number - 1]
    text = page.get_textpage()
    try:
        return {words: _height(text, words, page.get_height()) for words in beginnings}
    finally:
        text.close()
        page.close()


def _height(text: pypdfium2.PdfTextPage, words: str, high: float) -> float | None:
    """Shorter and shorter beginnings are tried: a line may end inside the words."""
    parts = words.rstrip("…").split()
    beginnings = (" ".join(parts[:count])[:BEGINNING].strip() for count in (6, 4, 3, 2))
    for beginning in dict.fromkeys(each for each in beginnings if len(each) > 2):
        place = text.search(beginning).get_next()
        if place is not None:
            top = float(cast(tuple[float, float, float, float], text.get_charbox(place[0], loose=True))[3])
            return min(1.0, max(0.0, 1 - top / high))
    return None
