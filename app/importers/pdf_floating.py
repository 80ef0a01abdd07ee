"""Boxes of a PDF page that are drawn before the text they stand beside, as office programs do: read behind the paragraph there."""

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from app.importers.lines import is_ended
from app.importers.pdf_page import Line

_MOST = 12
"""Lines of a box at most: what is longer and drawn first is the text."""
_NEW = 1.35
"""How many times the usual distance of lines parts two paragraphs."""
_SHORT = 3
"""Letters (font sizes) that the last line of a paragraph is shorter than the lines before it."""


def floating_in(lines: Sequence[Line]) -> tuple[Sequence[Line], list[Sequence[Line]]]:
    """The lines of a page (in the order of the file) without the boxes that are drawn first and stand lower than what is drawn next;
    and the boxes."""
    rest, boxes = lines, list[Sequence[Line]]()
    while (end := _end_of_first(rest)) and rest[end].bottom > rest[0].top and len(rest) - end > end:
        boxes.append(rest[:end])
        rest = rest[end:]
    return rest, boxes


def _end_of_first(lines: Sequence[Line]) -> int:
    """The number of lines that go down the page before one stands higher than the one before it; nought where there are many."""
    for at in range(1, min(len(lines), _MOST + 1)):
        if lines[at].bottom > lines[at - 1].top:
            return at
    return 0


def place_of(box: Sequence[Line], lines: Sequence[Line]) -> int:
    """Where a box is read among lines that stand in reading order: where the paragraph ends beside which it begins."""
    beside = next((at for at, line in enumerate(lines) if line.top < box[0].top), len(lines))
    pitch = median([step for above, below in pairwise(lines) if (step := above.top - below.top) > 0] or [0.0])
    for at in range(beside, len(lines)):
        if at == 0 or _is_parted(lines, at, pitch):
            return at
    return len(lines)


def _is_parted(lines: Sequence[Line], at: int, pitch: float) -> bool:
    """Whether a paragraph ends before a line (by place)."""
    before, line = lines[at - 1], lines[at]
    if before.top - line.top > pitch * _NEW or abs(before.size - line.size) > line.size / 10:
        return True
    widest = max(one.right for one in lines[max(0, at - 3) : at + 1])
    return is_ended(before.text) and before.right < widest - _SHORT * line.size
