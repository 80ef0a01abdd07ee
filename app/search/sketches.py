"""Sketches of texts: a library of thousands is looked through for likes by these alone.

Sketches are one-permutation MinHash (Li, Owen, Zhang 2012): the space of hashes is cut into equal bins and the least hash of each
bin kept; the share of bins that two texts agree in estimates the share of shingles that they have in common (Jaccard).
"""

from collections.abc import Sequence
from functools import cache
from zlib import crc32

import numpy as np

from app.core.similarity import BINS, EMPTY, SHINGLE, words_of

_ODD, _FOLD = np.uint64(0x9E3779B97F4A7C15), np.uint64(29)
"""Multiplier of Fibonacci hashing (Knuth, TAOCP 3, 6.4) in 64 bits, and how far its high bits are folded down."""


_MOST_WORDS = 100_000
"""Words whose codes are remembered from text to text: 4,900 papers of the reference corpus have 70,000."""


class _Codes(dict[str, int]):
    """The number of each word met so far."""

    def __missing__(self, word: str) -> int:
        if len(self) >= _MOST_WORDS:
            self.clear()
        self[word] = code = crc32(word.encode("utf-8", "replace"))
        return code


@cache
def _codes() -> _Codes:
    return _Codes()


def sketch_of(text: str) -> bytes:
    """The sketch of a text: ``BINS`` numbers of 32 bits, least significant byte first; empty for a text without words."""
    return sketch_of_words(words_of(text))


def sketch_of_words(words: Sequence[str]) -> bytes:
    """The same of the words of a text as they are compared."""
    if not words:
        return b""
    codes = np.fromiter(map(_codes().__getitem__, words), np.uint64, len(words))
    length = min(SHINGLE, len(codes))
    mixed = np.zeros(len(codes) - length + 1, np.uint64)
    for first in range(length):
        mixed ^= codes[first : first + len(mixed)]
        mixed *= _ODD
        mixed ^= mixed >> _FOLD
    bins = np.full(BINS, EMPTY, np.uint32)
    np.minimum.at(bins, (mixed % np.uint64(BINS)).astype(np.intp), (mixed >> np.uint64(32)).astype(np.uint32))
    return bins.astype("<u4").tobytes()
