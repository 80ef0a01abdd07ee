"""Whether words are seen and not only read: the page is drawn, and there must be ink where the letters stand."""

from collections.abc import Iterator
from typing import cast

import pypdfium2

SCALE = 2
"""Pixels a point: a stroke of the banner's letters is then at least two pixels wide."""
CONTRAST = 60
"""Grey levels (of 255) by which ink must differ from the paper."""
LEAST = 0.04
"""Share of a word's box that is inked at the least; letters of a heavy sans cover a fifth and more, a thin one a tenth."""
EVERY = 13
"""The commonest grey is told by every so many pixels of some ten thousand."""
GREYS = bytes(range(256))
Box = tuple[float, float, float, float]
"""Left, bottom, right, top in points."""


def boxes_of(text: pypdfium2.PdfTextPage, words: str) -> Iterator[Box]:
    """Where some words stand on a page, one box for each time that they stand in one line."""
    searcher = text.search(words, match_case=True)
    while found := cast(tuple[int, int] | None, searcher.get_next()):
        index, count = found
        if text.count_rects(index, count):
            rects = [text.get_rect(number) for number in range(text.count_rects(index, count))]
            yield min(r[0] for r in rects), min(r[1] for r in rects), max(r[2] for r in rects), max(r[3] for r in rects)


def inked(page: pypdfium2.PdfPage, box: Box) -> bool:
    """Whether the box shows ink: its commonest grey is the paper, and enough of it differs from that."""
    width, height = cast(tuple[float, float], page.get_size())
    left, bottom, right, top = box
    if left < 0 or bottom < 0 or right > width or top > height:
        return False
    crop = (left, bottom, max(width - right, 0), max(height - top, 0))
    bitmap = cast(pypdfium2.PdfBitmap, page.render(scale=SCALE, grayscale=True, crop=crop))
    stride, wide, high = cast(int, bitmap.stride), cast(int, bitmap.width), cast(int, bitmap.height)
    data = bytes(cast(bytes, bitmap.buffer))
    pixels = b"".join([data[row * stride : row * stride + wide] for row in range(high)])
    sample = pixels[::EVERY]
    paper = max(set(sample), key=sample.count)
    near = GREYS[max(paper - CONTRAST + 1, 0) : paper + CONTRAST]
    return len(pixels.translate(None, near)) >= LEAST * len(pixels)
