"""Where on its page something begins that is to be looked at: found by its first words, for a pin beside it."""

from collections.abc import Iterable, Mapping
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


def heights(pdf: bytes, wanted: Iterable[Wanted]) -> Mapping[UUID, float]:
    """How far down its page each begins, as a share of the page's height; what is not found there is not in it."""
    found: dict[UUID, float] = {}
    rows = sorted(wanted, key=lambda row: row.page)
    with PDFIUM_TURN, opened_pdf(pdf) as document:
        for number, here in groupby(rows, key=lambda row: row.page):
            if 1 <= number <= len(document):
                page = document[number - 1]
                text = page.get_textpage()
                try:
                    found |= {row.id: height for row in here if (height := _height(text, row.words, page.get_height())) is not None}
                finally:
                    text.close()
                    page.close()
    return found


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
