"""Where the words of a brief stand on the pictures of its pages."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from app.core.model.brief import Block, BriefText, WordBox

WHOLE = 10_000
"""Width and height of a page in the units of a box: shares of the page, so that a picture of any size can be drawn on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageBox:
    """A stretch of one line on a page (from 1), in ten-thousandths of its width and height from the upper left corner."""

    page: int
    left: int
    top: int
    right: int
    bottom: int


def boxes_read(text: BriefText, start: int, end: int) -> tuple[PageBox, ...]:
    """The boxes of a raw stretch that a machine read from pictures, one a line; empty where its words were in the file."""
    touched = (block for block in text.blocks if block.start < end and start < block.end and block.words)
    return tuple(lines_of(box for block in touched for box in _boxes(block, text.page_starts, start, end)))


def lines_of(boxes: Iterable[PageBox]) -> Iterator[PageBox]:
    """Boxes that stand side by side as one."""
    open_box: PageBox | None = None
    for box in boxes:
        if open_box and _beside(open_box, box):
            open_box = replace(open_box, top=min(open_box.top, box.top), right=box.right, bottom=max(open_box.bottom, box.bottom))
        else:
            if open_box:
                yield open_box
            open_box = box
    if open_box:
        yield open_box


def _beside(left: PageBox, right: PageBox) -> bool:
    middle = (right.top + right.bottom) // 2
    return left.page == right.page and left.top <= middle <= left.bottom and right.left >= left.left


def _boxes(block: Block, page_starts: Sequence[int], start: int, end: int) -> Iterator[PageBox]:
    for word in block.words:
        if word.start < end and start < word.end:
            yield _box(word, max(1, sum(begin <= word.start for begin in page_starts)))


def _box(word: WordBox, page: int) -> PageBox:
    return PageBox(page=page, left=word.left, top=word.top, right=word.right, bottom=word.bottom)
