"""Raw text in parts: as it is, replaced, and moved to where it is read better. The parts cover the raw text without loss."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from app.core.model.brief import Repair


class Edit(NamedTuple):
    """A raw stretch that reads as ``after``."""

    start: int
    end: int
    after: str


class Part(NamedTuple):
    """Words of the clean text and the raw stretch they stand for; copied, or replaced as a whole."""

    start: int
    end: int
    words: str
    copied: bool


class Move(NamedTuple):
    """The raw stretch that is moved, the words in it without the white space at its ends, and where they go."""

    start: int
    first: int
    last: int
    end: int
    to: int


def moves_of(raw: str, repairs: Iterable[Repair]) -> list[tuple[Move, str]]:
    """The moves among the repairs that are on, each with what is read in the place of the moved words."""
    found: list[tuple[Move, str]] = []
    for repair in sorted(repairs, key=lambda repair: (repair.start, repair.end)):
        words = raw[repair.start : repair.end]
        outside = 0 <= repair.to <= repair.start or repair.end <= repair.to <= len(raw)
        if repair.on and outside and words.strip() and not (found and repair.start < found[-1][0].end):
            first = repair.start + len(words) - len(words.lstrip())
            found.append((Move(repair.start, first, repair.start + len(words.rstrip()), repair.end, repair.to), repair.after))
    return found


def parts_of(raw: str, edits: Iterable[Edit], cuts: Sequence[int]) -> Iterator[Part]:
    """The raw text in parts, cut at the places given; an edit that a cut would divide is left out."""
    at = 0
    for edit in edits:
        if any(edit.start < cut < edit.end for cut in cuts):
            continue
        yield from _copied(raw, at, edit.start, cuts)
        yield Part(edit.start, edit.end, edit.after, copied=False)
        at = edit.end
    yield from _copied(raw, at, len(raw), cuts)


def _copied(raw: str, start: int, end: int, cuts: Sequence[int]) -> Iterator[Part]:
    places = [start, *(cut for cut in cuts if start < cut < end), end]
    for first, last in pairwise(places):
        if last > first:
            yield Part(first, last, raw[first:last], copied=True)


def moved(parts: Sequence[Part], move: Move, after: str) -> list[Part]:
    """The parts with the words of a move behind the place they go to, as a paragraph of their own."""
    inside = [
        part for part in parts if move.start <= part.start and part.end <= move.end and part.end > move.start and part.start < move.end
    ]
    words = [part for part in inside if move.first <= part.start and part.end <= move.last]
    gap = [Part(move.start, move.first, after, copied=False), Part(move.last, move.end, "", copied=False)]
    paragraph = [Part(move.to, move.to, "\n\n", copied=False), *words]
    left = set(inside)
    arranged: list[Part] = []
    placed = gap_placed = False
    for part in parts:
        if not placed and part.start >= move.to and part not in left and (part.end > move.to or part.start > move.to):
            arranged += paragraph
            placed = True
        if part not in left:
            arranged.append(part)
        elif not gap_placed:
            arranged += gap
            gap_placed = True
    return arranged if placed else arranged + paragraph
