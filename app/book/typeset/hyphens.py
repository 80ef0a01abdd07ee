"""Where an English word may be divided: Liang's method (Word Hy-phen-a-tion by Com-put-er, 1983) with the patterns that pyphen ships.

A book divides some hundred words, so the twelve thousand patterns are kept as they are written and read when one is met.
"""

import re
from collections.abc import Sequence

import pyphen

LEAST = 2
"""Letters that stay together at either end of a word."""
_WITHOUT_DIGITS = {ord(digit): None for digit in "0123456789"}
_PLACES = re.compile(r"(\d?)\D?")


class Hyphenation:
    """The patterns of one language."""

    def __init__(self, language: str = "en_GB") -> None:
        said = pyphen.LANGUAGES[language].read_text(encoding="utf-8").partition("\n")[2]
        self._patterns = dict(zip(said.translate(_WITHOUT_DIGITS).split("\n"), said.split("\n"), strict=True))
        self._longest = max(map(len, self._patterns))
        self._values: dict[str, tuple[int, ...]] = {}
        self._known: dict[str, tuple[int, ...]] = {}

    def positions(self, word: str) -> Sequence[int]:
        """The places at which the word may be divided, counted in letters before the hyphen."""
        if word not in self._known:
            self._known[word] = self._find(word)
        return self._known[word]

    def _find(self, word: str) -> tuple[int, ...]:
        letters = f".{word.lower()}."
        weights = [0] * (len(letters) + 1)
        for start in range(len(letters)):
            for stop in range(start + 1, min(start + self._longest, len(letters)) + 1):
                if letters[start:stop] in self._patterns:
                    for place, value in enumerate(self._weights(letters[start:stop]), start):
                        weights[place] = max(weights[place], value)
        return tuple(place for place in range(LEAST, len(word) - LEAST + 1) if weights[place + 1] % 2)

    def _weights(self, letters: str) -> tuple[int, ...]:
        """What a pattern gives each place between its letters; an odd weight allows a hyphen."""
        if letters not in self._values:
            self._values[letters] = tuple(int(digit or 0) for digit in _PLACES.findall(self._patterns[letters]))
        return self._values[letters]
