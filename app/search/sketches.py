"""Sketches of texts: a library of thousands is looked through for likes by these alone.

Sketches are one-permutation MinHash (Li, Owen, Zhang 2012): the space of hashes is cut into equal bins and the least hash of each
bin kept; the share of bins that two texts agree in estimates the share of shingles that they have in common (Jaccard).
"""

from functools import cache
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from app.core.similarity import BINS, EMPTY, SHINGLE, spaced_words

_ODD, _FOLD = np.uint64(0x9E3779B97F4A7C15), np.uint64(29)
"""Multiplier of Fibonacci hashing (Knuth, TAOCP 3, 6.4) in 64 bits, and how far its high bits are folded down."""


_SPACE, _LONG = 32, 64
"""Words of more letters are none: they are taken one by one."""

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
    words = spaced_words(text)
    if isinstance(words, str):
        codes = _codes_between_spaces(words.encode("ascii"))
    else:
        codes = np.fromiter(map(_codes().__getitem__, words), np.uint64, len(words))
    if not len(codes):
        return b""
    length = min(SHINGLE, len(codes))
    mixed = np.zeros(len(codes) - length + 1, np.uint64)
    for first in range(length):
        mixed = (mixed ^ codes[first : first + len(mixed)]) * _ODD
        mixed ^= mixed >> _FOLD
    bins = np.full(BINS, EMPTY, np.uint32)
    np.minimum.at(bins, (mixed % np.uint64(BINS)).astype(np.intp), (mixed >> np.uint64(32)).astype(np.uint32))
    return bins.astype("<u4").tobytes()


@cache
def _steps(bits: int) -> NDArray[np.uint32]:
    """What a byte, or two together, do to a CRC-32 (RFC 1952, 8)."""
    step = np.arange(1 << bits, dtype=np.uint32)
    for _ in range(bits):
        step = (step >> np.uint32(1)) ^ (step & np.uint32(1)) * np.uint32(0xEDB88320)
    return step


def _codes_between_spaces(text: bytes) -> NDArray[np.uint64]:
    """The CRC-32 of each word between spaces: the first two letters of all words together, then the next, as long as there are any."""
    signs = np.frombuffer(b" " + text + b" ", np.uint8)
    inside = signs != _SPACE
    edges = np.flatnonzero(inside[1:] != inside[:-1]) + 1
    starts, lengths = edges[::2], edges[1::2] - edges[::2]
    order = np.argsort((_LONG - np.minimum(lengths, _LONG)).astype(np.uint8), kind="stable")
    firsts, one, two = starts[order], _steps(8), _steps(16)
    pairs = signs[:-1] | signs[1:].astype(np.uint16) << np.uint16(8)
    codes = np.full(len(starts), 0xFFFFFFFF, np.uint32)
    has_more = np.cumsum(np.bincount(np.minimum(lengths, _LONG), minlength=_LONG + 1)[::-1])[::-1]
    for at in range(0, _LONG, 2):
        both, any_left = int(has_more[at + 2]), int(has_more[at + 1])
        if not any_left:
            break
        begun, ending = codes[:both], codes[both:any_left]
        ending[:] = (ending >> np.uint32(8)) ^ one[(ending ^ signs[firsts[both:any_left] + at]) & np.uint32(0xFF)]
        begun[:] = (begun >> np.uint32(16)) ^ two[(begun ^ pairs[firsts[:both] + at]) & np.uint32(0xFFFF)]
    found = np.empty(len(starts), np.uint64)
    found[order] = ~codes
    for number in np.flatnonzero(lengths > _LONG).tolist():
        found[number] = crc32(signs[starts[number] : starts[number] + lengths[number]].tobytes())
    return found
