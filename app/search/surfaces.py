"""Surfaces analysed once and remembered, for marking matches in what is shown."""

from threading import Lock
from typing import NamedTuple

from app.search.analyzers import WORD, Analyzer, Token
from app.search.folding import plain

MOST_SURFACES = 60_000
"""Surfaces remembered, some 25 MB; a library of 10,000 briefs has about twice as many, most of them met once."""


class Surface(NamedTuple):
    """The tokens of a surface, its words in plain form with their offsets, and the positions it takes."""

    tokens: tuple[Token, ...]
    words: tuple[tuple[int, int, str], ...]
    positions: int


class Surfaces(dict[str, Surface]):
    """A dictionary that analyses what it does not hold. Any number of threads may ask it."""

    def __init__(self) -> None:
        super().__init__()
        self._analyzer = Analyzer()
        self._lock = Lock()

    def __missing__(self, surface: str) -> Surface:
        with self._lock:
            tokens = tuple(self._analyzer.surface(surface))
            if len(self) >= MOST_SURFACES:
                self.clear()
        words = tuple((word.start(), word.end(), plain(word.group())) for word in WORD.finditer(surface))
        self[surface] = found = Surface(tokens, words, max((token.position + 1 for token in tokens), default=0))
        return found
