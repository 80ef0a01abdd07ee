"""Words of a text looked for on the printed pages of a book, as another program reads them."""

import re
from collections.abc import Sequence
from itertools import pairwise

from app.core.text import comparable


def bare(text: str) -> str:
    """Nothing but letters and digits, folded: lines are broken and hyphenated in a book."""
    return re.sub(r"[\W_]+", "", comparable(text.replace("\ufffe", ""), case=False, loose=True))


def stands(words: str, pages: Sequence[str], *, parted: bool = False) -> bool:
    """Whether words stand on a page, or begin on one and end on the next; the pages are bare already.

    ``parted``: other words may come between two parts of them, as a paragraph's own reference, notes, foot and head do.
    """
    sought = bare(words)
    if any(sought in page for page in pages):
        return True
    follows = _after if parted else _over_the_end
    turns = pairwise([*pages, ""])
    return any(follows(sought[:cut], sought[cut:], page, following) for page, following in turns for cut in range(1, len(sought)))


def _over_the_end(first: str, second: str, page: str, following: str) -> bool:
    return first in page and second in following


def _after(first: str, second: str, page: str, following: str) -> bool:
    text = page + following
    at = text.find(first)
    return at >= 0 and second in text[at + len(first) :]
