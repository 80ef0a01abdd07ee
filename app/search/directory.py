"""In which segments a term stands, found at once in all of them by the hash of its word."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Any

import numpy as np

from app.search.postings import FieldLists, word_hash

LATER = 8
"""Segments that came later are asked one by one as long as those in the table have so many times their terms."""


class Directory:
    """The terms of one field over some segments. Looked up segment by segment, a word cost a hundred comparisons in each."""

    def __init__(self, fields: Sequence[FieldLists]) -> None:
        self._fields = tuple(fields)
        self._starts: list[int] = np.cumsum([0, *map(len, fields)]).tolist()
        keys = np.zeros(self._starts[-1], np.uint64)
        for field, start in zip(fields, self._starts, strict=False):
            keys[start : start + len(field)] = field.info["hash"]
        keys = (keys << np.uint64(32)) | np.arange(len(keys), dtype=np.uint64)
        keys.sort()
        plain: Any = keys
        self._keys = memoryview(plain)

    def serves(self, fields: Sequence[FieldLists]) -> bool:
        """Whether it is of the first of these, and those after them are few."""
        covered = len(self._fields)
        same = len(fields) >= covered and all(own is other for own, other in zip(self._fields, fields, strict=False))
        return same and LATER * sum(map(len, fields[covered:])) <= len(self._keys)

    def find(self, word: bytes, fields: Sequence[FieldLists]) -> list[tuple[int, int]]:
        """The segments that have the word, each with the term's number in it; ``fields`` are those that this ``serves``."""
        found = self._in_table(word)
        for at in range(len(self._fields), len(fields)):
            number = fields[at].number(word)
            if number is not None:
                found.append((at, number))
        return found

    def _in_table(self, word: bytes) -> list[tuple[int, int]]:
        key, found = word_hash(word), list[tuple[int, int]]()
        for at in range(bisect_left(self._keys, key << 32), len(self._keys)):
            if self._keys[at] >> 32 != key:
                break
            place: int = self._keys[at] & 0xFFFFFFFF
            segment = bisect_right(self._starts, place) - 1
            number = place - self._starts[segment]
            if self._fields[segment].word(number) == word:
                found.append((segment, number))
        return found
