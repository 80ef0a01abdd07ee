"""A book too thick for a binder: a cover where each further volume begins, and the volumes as files of their own."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from io import BytesIO

import pikepdf

from app.book.blocks import Block, Cover, Part
from app.book.cut import cut_down, written
from app.book.labels import Labels
from app.book.render import Placed
from app.core.model.book import PrintedItem

MOST_PAGES = 300
"""Pages of one volume (briefing-practice.md section 4, row 41, CT3)."""
SPARE = 4
"""Pages kept free in each volume for its cover and the blank pages that two-sided printing may put before tabs."""
KEY = "volume-"
"""How the keys of the covers of further volumes begin."""


def volume_starts(placed: Iterable[Placed]) -> list[str]:
    """The keys of the parts with which a further volume begins, so that each holds no more than a binder."""
    starts: list[str] = []
    first = 1
    for row in placed:
        if row.last_page - first + 1 > MOST_PAGES - SPARE and row.first_page > first:
            starts.append(row.key)
            first = row.first_page
    return starts


def with_volumes(parts: Sequence[Part], starts: Sequence[str], say: Labels) -> tuple[Part, ...]:
    """The parts with a cover before each that begins a volume; the first cover tells how many there are."""
    out: list[Part] = []
    for part in parts:
        if part.key in starts:
            out.append(_cover(parts, starts.index(part.key) + 2, len(starts) + 1, say))
        out.append(replace(part, blocks=_told(part.blocks, 1, len(starts) + 1, say)) if part.key == "cover" else part)
    return tuple(out)


def _cover(parts: Sequence[Part], number: int, volumes: int, say: Labels) -> Part:
    face = next(part for part in parts if part.key == "cover")
    title = say("volume_of", number=number, volumes=volumes)
    return Part(key=f"{KEY}{number}", title=title, blocks=_told(face.blocks, number, volumes, say), bare=True, listed=False)


def _told(blocks: Sequence[Block], number: int, volumes: int, say: Labels) -> tuple[Block, ...]:
    volume = say("volume_of", number=number, volumes=volumes)
    return tuple(replace(block, kicker=f"{block.kicker} · {volume}") if isinstance(block, Cover) else block for block in blocks)


def volume_ranges(items: Iterable[PrintedItem], pages: int) -> tuple[tuple[int, int], ...]:
    """First and last page of each volume; a part longer than a binder goes on in a further one. One range: one volume."""
    starts = [1, *(item.first_page for item in items if item.section.startswith(KEY))]
    ends = [*(start - 1 for start in starts[1:]), pages]
    found: list[tuple[int, int]] = []
    for start, end in zip(starts, ends, strict=True):
        found += [(first, min(first + MOST_PAGES - 1, end)) for first in range(start, end + 1, MOST_PAGES)]
    return tuple(found)


def split(pdf: bytes, ranges: Sequence[tuple[int, int]]) -> tuple[bytes, ...]:
    """The volumes of a book as files: pages, bookmarks, structure, and links as far as they lead to pages of the volume."""
    return tuple(_slice(pdf, first, last) for first, last in ranges)


def _slice(pdf: bytes, first: int, last: int) -> bytes:
    with pikepdf.open(BytesIO(pdf)) as book:
        cut_down(book, range(first - 1, last))
        return written(book)
