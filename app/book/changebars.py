"""Bars in the margin beside what is new or replaced: the words are found on the pages of the finished file."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby

import pikepdf

from app.book.selfcheck.file import Readings
from app.book.verbatim import letters, squeeze

FROM_TEXT = 9.0
"""Points between a bar and the text."""
INK, WIDTH = "0.64 0.15 0.11", 1.8
Letter = tuple[str, int, int]
"""A letter without white space, its page, and its place among the characters there."""
Bar = tuple[int, float, float]
"""A page, and bottom and top of what is new on it."""


def bars_of(changed: Iterable[tuple[str, tuple[int, int]]], read: Readings) -> tuple[Bar, ...]:
    """A bar for each page on which one of the changed texts stands; each comes with the first and last page of its part."""
    read_on: dict[int, list[Letter]] = {}
    found: list[Bar] = []
    for text, (first, last) in changed:
        for page in range(first, last + 1):
            if page not in read_on:
                read_on[page] = list(_letters(read.pages[page - 1].all_words, page))
        found += _bars(text, [row for at in range(first, last + 1) for row in read_on[at]], read)
    return tuple(found)


def draw_bars(file: pikepdf.Pdf, bars: Iterable[Bar], left_of: Mapping[int, float]) -> None:
    """Draw the bars; ``left_of`` is the left edge of the text on each page, in points."""
    drawn = sorted(bars, key=lambda bar: bar[0])
    for page, here in groupby(drawn, key=lambda bar: bar[0]):
        lines = "".join(_line(left_of[page] - FROM_TEXT, bottom, top) for _, bottom, top in here)
        file.pages[page - 1].contents_add(f"/Artifact BMC q {INK} RG {WIDTH} w {lines}Q EMC".encode())


def _line(x: float, bottom: float, top: float) -> str:
    return f"{x:.2f} {bottom:.2f} m {x:.2f} {top:.2f} l S "


def _letters(words: str, page: int) -> Iterator[Letter]:
    for at, sign in enumerate(words):
        if sign.isascii():
            if sign > " " and sign not in "-\x7f":
                yield sign, page, at
        else:
            yield from ((letter, page, at) for letter in squeeze(sign) if letter != "-")


def _bars(words: str, standing: list[Letter], read: Readings) -> Iterator[Bar]:
    """The stretch where the words stand, once for each page they stand on."""
    wanted = letters(words)
    at = "".join([letter[0] for letter in standing]).find(wanted)
    if at < 0 or not wanted:
        return
    for page, found in groupby(standing[at : at + len(wanted)], key=lambda letter: letter[1]):
        boxes = [read.pages[page - 1].letter_box(place) for _, _, place in found]
        rows = [(bottom, top) for _, bottom, _, top in boxes if top > bottom]
        if rows:
            yield page, min(row[0] for row in rows) - 1, max(row[1] for row in rows) + 1
