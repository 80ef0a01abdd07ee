"""Between which edges the lines of a PDF page are set: those of their column, or of what stands beside them."""

from collections.abc import Iterable, Sequence
from functools import cached_property
from operator import sub

from app.importers.pdf_page import Line

_APART = 2.0
"""Points that two lines overlap at least to be of one column: what stands beside another line may touch it."""


class Edges:
    """The usual left and the right edge of the column a line is in: of the lines that overlap it from side to side."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self._lines = lines
        self._lefts, self._rights = [line.left for line in lines], [line.right for line in lines]
        self._first, self._last = max(self._lefts, default=0.0), min(self._rights, default=0.0)
        self._widest = max(map(sub, self._rights, self._lefts), default=0.0)
        self._known: dict[tuple[int, int], tuple[float, float, float]] = {}

    @cached_property
    def _of_all(self) -> tuple[float, float]:
        return _usual(self._lefts, self._rights)

    def of(self, line: Line) -> tuple[float, float]:
        """The edges of the column that a line is in."""
        left, right = line.left, line.right
        one_column = self._first < right - _APART and self._last > left + _APART
        if one_column and self._widest < (right - left) * 3:  # as most pages are
            return self._of_all
        low, high = round(left) - 1, round(right) + 1
        width = (high - low) * 3
        known = self._known.get((low, high))
        if known is None:
            column = [other for other in self._lines if other.left < high and other.right > low and other.width < width]
            usual = _usual((other.left for other in column), (other.right for other in column))
            known = *usual, min([other.left for other in self._lines if other.left > right - _APART], default=usual[1] + width)
            self._known[low, high] = known
        usual_left, usual_right, next_left = known
        if usual_right > next_left - line.size:
            level = [other.left for other in self._lines if other.bottom < line.top and other.top > line.bottom]
            usual_right = min([usual_right, *(left - line.size for left in level if left > right - _APART)])
        return usual_left, usual_right


def _usual(lefts: Iterable[float], rights: Iterable[float]) -> tuple[float, float]:
    left, right = sorted(lefts), sorted(rights)
    return left[len(left) // 2], right[-1 - len(right) // 10]
