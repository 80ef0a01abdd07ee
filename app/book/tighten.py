"""Thin last pages: where little more than a line or two would stand on a part's last page, its white space is drawn in."""

from collections.abc import Sequence
from itertools import pairwise

from app.book.flowables.base import Piece

THIN = 0.13
"""A last page with less than this share of its depth filled is thin."""
WASTE = 0.02
"""Share of each page that stays empty at its foot, because what is kept together does not fit."""
TIGHTEST = 0.5
"""White space is never drawn in to less than this share: the page would look crammed."""
LONGEST = 1500.0
"""Points: a piece taller than this goes over many pages, and its height is not known beforehand."""
MOST_PAGES = 24
"""Pages beyond which the end of a part cannot be foretold: what each wastes adds up. And all its lines would be held at once."""


def tightness(items: Sequence[object], width: float, depth: float, begun: float = 0.0) -> float:
    """The share of the white space between pieces that is kept, so that a thin last page is spared; 1 where there is none.

    ``begun`` is what the page has on it already, in points. Parts with pieces that are made while printing, or with
    pages broken by hand, stay as they are.
    """
    pieces = [item for item in items if isinstance(item, Piece)]
    if len(pieces) < len(items) or len(pieces) < 2:
        return 1.0
    filled = 0.0
    for piece in pieces:
        height = piece.wrap(width)
        filled += height
        if height > LONGEST or filled > MOST_PAGES * depth:
            return 1.0
    gaps = sum(max(above.after, below.before) for above, below in pairwise(pieces))
    used = begun + filled + gaps
    pages = used // (depth * (1 - WASTE))
    over = used - pages * depth * (1 - WASTE)
    if not pages or over > THIN * depth or not gaps:
        return 1.0
    kept = 1 - over / gaps
    return kept if kept >= TIGHTEST else 1.0
