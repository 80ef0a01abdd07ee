"""Which marks lie over which: a place in the stack of lines under the words for each, and what is on top."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.services.views import Mark


@dataclass(frozen=True, slots=True)
class PlacedMark:
    """A mark with its place in the document (UTF-16 positions)."""

    mark: Mark
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Lane:
    """The place of a line among those that lie under the same words, from 0, and how many lie there."""

    number: int
    of: int


def stacked(spans: Sequence[tuple[int, int]], first: int = -1) -> list[Lane]:
    """A lane for each stretch, so that no two that share words share one; ``first`` (-1 none) has the lane next to the words.

    All that hang together by overlaps are told the same depth: their lines lie equally close.
    """
    lanes = [0] * len(spans)
    depths = [1] * len(spans)
    for group in _hanging_together(spans):
        ends: list[int] = []
        taken = spans[first] if first in group else (0, 0)
        for number in group:
            start, end = spans[number]
            if number == first:
                continue
            lane = 1 if start < taken[1] and end > taken[0] else 0
            while lane < len(ends) and ends[lane] > start:
                lane += 1
            ends += [0] * (lane + 1 - len(ends))
            ends[lane] = end
            lanes[number] = lane
        for number in group:
            depths[number] = max(1, len(ends))
    return [Lane(lane, depth) for lane, depth in zip(lanes, depths, strict=True)]


def _hanging_together(spans: Sequence[tuple[int, int]]) -> Iterator[list[int]]:
    group: list[int] = []
    reach = 0
    for number in sorted(range(len(spans)), key=lambda number: spans[number]):
        start, end = spans[number]
        if group and start >= reach:
            yield group
            group, reach = [], 0
        group.append(number)
        reach = max(reach, end)
    if group:
        yield group


def painted_in_order(spans: Sequence[tuple[int, int]], first: int = -1) -> list[int]:
    """The numbers of the stretches from the undermost: the longer below, so that none hides another whole; ``first`` on top."""
    return sorted(range(len(spans)), key=lambda number: (number == first, spans[number][0] - spans[number][1], spans[number][0]))
