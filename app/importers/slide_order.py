"""The shapes of a slide in the order in which it is read: a file keeps them in the order in which they were drawn."""

from collections.abc import Sequence
from contextlib import suppress
from typing import Any, NamedTuple

_SLACK = 45_720
"""A twentieth of an inch (914,400 units each) that every box gives up on each side: boxes that stand close are laid over each other."""
_MOST = 300
"""Boxes that are looked at for columns; a slide with more is a map."""


class Box(NamedTuple):
    """Where a shape stands, and what is read there: the shape, and those behind it in the file whose place is not known."""

    edges: tuple[int, int, int, int]
    shapes: list[Any]


class Gap(NamedTuple):
    """A stripe without boxes: how wide it is, and where it ends."""

    width: int
    end: int


def in_reading_order(shapes: Sequence[Any]) -> list[Any]:
    """From above to below and from left to right, column by column."""
    first: list[Any] = []
    boxes: list[Box] = []
    for shape in shapes:
        edges = _edges(shape)
        if edges:
            boxes.append(Box(edges, [shape]))
        else:
            (boxes[-1].shapes if boxes else first).append(shape)
    ordered = _ordered(boxes) if len(boxes) <= _MOST else sorted(boxes, key=_corner)
    return [*first, *(shape for box in ordered for shape in box.shapes)]


def _edges(shape: Any) -> tuple[int, int, int, int] | None:
    """Left, upper, right and lower edge; None where the file tells no place, or none that is one."""
    with suppress(ValueError, TypeError, AttributeError, KeyError):
        left, top, width, height = (int(length) for length in (shape.left, shape.top, shape.width, shape.height))
        across, down = min(_SLACK, width // 3), min(_SLACK, height // 3)
        return left + across, top + down, left + width - across, top + height - down
    return None


def _ordered(boxes: Sequence[Box]) -> list[Box]:
    """Cut where the widest stripe without boxes is, across the slide or down it, and each part again."""
    if len(boxes) < 2:
        return list(boxes)
    across, down = _widest(boxes, 1), _widest(boxes, 0)
    if not across and not down:
        return sorted(boxes, key=_corner)
    side, gap = (1, across) if across and (not down or across.width >= down.width) else (0, down)
    end = gap.end if gap else 0
    before, behind = [box for box in boxes if box.edges[side] < end], [box for box in boxes if box.edges[side] >= end]
    return [*_ordered(before), *_ordered(behind)]


def _widest(boxes: Sequence[Box], side: int) -> Gap | None:
    """The widest stripe between boxes: across the slide (``side`` 1), or down it (0)."""
    gaps: list[Gap] = []
    reached = None
    for begin, end in sorted((box.edges[side], box.edges[side + 2]) for box in boxes):
        if reached is not None and begin > reached:
            gaps.append(Gap(begin - reached, begin))
        reached = end if reached is None else max(reached, end)
    return max(gaps, key=lambda gap: gap.width, default=None)


def _corner(box: Box) -> tuple[int, int]:
    return box.edges[1], box.edges[0]
