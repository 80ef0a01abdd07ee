"""The words of printed pages as one text to be looked through: a word that a line end divides is one word again."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate

from app.core.finding import Finder
from app.core.text import CJK

TAKEN_OUT = "\xad"
"""Stands for a hyphen at the end of a line that its reader took for one of the line alone."""
NOTHING = "\u200b"
"""Stands for a line end inside a word. Comparing leaves it out, so that every place of a page keeps its number."""

_DIVIDED = re.compile(f"(?<={TAKEN_OUT})[ \r\n]+")
_WITHIN = re.compile(f"(?<=[{CJK}])[\r\n]+(?=[{CJK}])")
"""A line end between two characters without the space that ends a word: Korean and Japanese words run on over it."""


def running(characters: str) -> str:
    """The characters of a page, as many as before, in which line ends do not stand between the parts of a word."""
    for line_end in (_DIVIDED, _WITHIN):
        characters = line_end.sub(lambda found: NOTHING * len(found.group()), characters)
    return characters.replace("\r", " ").replace("\n", " ")


@dataclass(frozen=True, slots=True)
class PrintedText:
    """All pages in one text, a line each; ``page_starts`` are where they begin. ``finder`` looks through it."""

    text: str
    page_starts: tuple[int, ...]
    finder: Finder

    @classmethod
    def of(cls, pages: Iterable[str]) -> "PrintedText":
        """The text of pages whose characters are given in the order of their file, line ends among them."""
        lines = [running(page) for page in pages]
        starts = accumulate((len(line) + 1 for line in lines[:-1]), initial=0) if lines else ()
        text = "\n".join(lines)
        return cls(text, tuple(starts), Finder(text))
