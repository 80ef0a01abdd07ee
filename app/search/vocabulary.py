"""The words of one segment, for shapes, near spellings and completion."""

import re
from collections.abc import Iterator
from functools import cached_property
from heapq import nlargest

import numpy as np
from numpy.typing import NDArray

from app.search.postings import FieldLists

MOST_WORDS = 200
"""Words of one segment that a shape or a near spelling stands for at most."""


LONGEST_WORD = 24
"""Letters of a word that has near spellings; longer ones are compounds and codes."""


class Vocabulary:
    """The words of a field of one segment, read once."""

    def __init__(self, lists: FieldLists) -> None:
        self._lists = lists

    @cached_property
    def _letters(self) -> tuple[NDArray[np.uint16], NDArray[np.uint8]]:
        """The letters of each word in a row of their own, and how many they are (more than ``LONGEST_WORD``: cut off)."""
        words = [self._lists.word(number).decode() for number in range(len(self._lists))]
        joined = "".join(word[:LONGEST_WORD].ljust(LONGEST_WORD, "\0") for word in words)
        codes = np.frombuffer(joined.encode("utf-32-le"), "<u4").reshape(-1, LONGEST_WORD)
        lengths = np.fromiter((min(len(word), LONGEST_WORD + 1) for word in words), np.uint8, len(words))
        return np.minimum(codes, 0xFFFF).astype(np.uint16), lengths

    @cached_property
    def _sets(self) -> NDArray[np.uint64]:
        """Which letters each word has, whatever their order: what most words are told apart by at once."""
        return letter_sets(self._letters[0])

    def near(self, word: str, letters: int) -> list[tuple[str, int, int]]:
        """The words that differ by at most so many letters, each with how many that are and in how many rows it stands."""
        codes, lengths = self._letters
        # The difference of lengths is never more than that of the spellings, and no letter that differs changes more than two of a set.
        close_sets = np.bitwise_count(self._sets ^ letters_of(word)) <= 2 * letters
        likely = np.flatnonzero(close_sets & (np.abs(lengths.astype(np.int16) - len(word)) <= letters))
        wide = int(lengths[likely].max(initial=0))  # behind the longest of them there is nothing to compare
        distance = differences(word, codes[likely, :wide], lengths[likely])
        close = likely[distance <= letters]
        found = zip(close.tolist(), distance[distance <= letters].tolist(), strict=True)
        return [(self._lists.word(number).decode(), far, int(self._lists.info["rows"][number])) for number, far in found]

    def shaped(self, shape: re.Pattern[str], prefix: str) -> Iterator[str]:
        """The words of a shape, of which ``prefix`` is the certain beginning."""
        first, last = self._lists.range_of(prefix.encode())
        found = 0
        for number in range(first, last):
            word = self._lists.word(number).decode()
            if shape.fullmatch(word):
                yield word
                found += 1
                if found == MOST_WORDS:
                    return

    def common(self, prefix: str, most: int) -> list[tuple[str, int]]:
        """The words with this beginning that stand in most rows, and in how many."""
        first, last = self._lists.range_of(prefix.encode())
        counts: list[int] = self._lists.info["rows"][first:last].tolist()
        best = nlargest(most, range(len(counts)), key=counts.__getitem__)
        return [(self._lists.word(first + at).decode(), counts[at]) for at in best]


def letters_of(word: str) -> np.uint64:
    """The letters of a word as bits, those that lie 64 apart sharing one."""
    return np.uint64(sum(1 << bit for bit in {min(ord(letter), 0xFFFF) % 64 for letter in word}))


def letter_sets(codes: NDArray[np.uint16]) -> NDArray[np.uint64]:
    """The same of many words; the zeros behind a word count in none."""
    bits = np.where(codes > 0, np.uint64(1) << (codes % 64).astype(np.uint64), np.uint64(0))
    return np.bitwise_or.reduce(bits, axis=1)


def differences(word: str, codes: NDArray[np.uint16], lengths: NDArray[np.uint8]) -> NDArray[np.int16]:
    """By how many letters a word differs from each of many: left out, put in, exchanged, or swapped with the next (OSA distance)."""
    wide = codes.shape[1]
    before = np.zeros((wide + 1, len(codes)), np.int16)
    row = np.repeat(np.arange(wide + 1, dtype=np.int16)[:, None], len(codes), axis=1)
    columns = codes.T
    for at, letter in enumerate(word, 1):
        fresh = np.empty_like(row)
        fresh[0] = at
        same = columns == min(ord(letter), 0xFFFF)
        swapped = columns == (min(ord(word[at - 2]), 0xFFFF) if at > 1 else 0xFFFF)
        for place in range(1, wide + 1):
            best: NDArray[np.int16] = np.minimum(np.minimum(row[place], fresh[place - 1]) + 1, row[place - 1] + 1 - same[place - 1])
            if at > 1 and place > 1:
                turned = same[place - 2] & swapped[place - 1]
                best = np.where(turned, np.minimum(best, before[place - 2] + 1), best)
            fresh[place] = best
        before, row = row, fresh
    return row[np.minimum(lengths, wide).astype(np.int64), np.arange(len(codes))]
