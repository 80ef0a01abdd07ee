"""All segments of one state of the index as one: its rows, and posting lists kept in memory as long as they fit."""

import re
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from threading import Lock

import numpy as np
from numpy.typing import NDArray

from app.search.codec import ROW, STEMS, true_lengths
from app.search.parse import LONGEST_QUERY
from app.search.postings import FieldLists, Postings
from app.search.rows import Rows
from app.search.vocabulary import Vocabulary

LISTS_BUDGET = 48 << 20
"""Bytes of lists kept in memory; as good as unbounded for 10,000 briefs (search.md, Engine)."""

MOST_KNOWN = 20_000
"""Terms of which it is kept whether they stand anywhere, some 3 MB."""

K1 = 1.2
B = 0.75
"""Whoosh's defaults for BM25F."""


@dataclass(frozen=True, slots=True)
class Segment:
    """One segment, read: its fields, its rows, which of them are not deleted, and its words as they are."""

    fields: dict[str, FieldLists]
    rows: Rows
    alive: NDArray[np.bool_]
    words: Vocabulary


class Lists:
    """One state of the index; never changes. Any number of threads may read it."""

    def __init__(self, segments: Sequence[Segment]) -> None:
        self._segments = segments
        self._starts = np.cumsum([0, *(len(segment.rows) for segment in segments)]).tolist()
        self.rows: Rows = np.concatenate([segment.rows for segment in segments]) if segments else np.zeros(0, ROW)
        self.alive: NDArray[np.bool_] = np.concatenate([segment.alive for segment in segments]) if segments else np.zeros(0, bool)
        self.norm = self._length_norm()
        self.object = self._objects()
        furthest = max((segment.fields[STEMS].last_position for segment in segments), default=0)
        self.stride = furthest + 1 + LONGEST_QUERY
        self._known: dict[tuple[str, str], bool] = {}
        self._kept: OrderedDict[tuple[str, str, bool], Postings] = OrderedDict()
        self._size = 0
        self._lock = Lock()

    def _length_norm(self) -> NDArray[np.float64]:
        """BM25's K1 * ((1 - b) + b * length / average) for each row, as Whoosh reckons it (no length counts as 1)."""
        tokens = sum(int(segment.fields[STEMS].info["tokens"].sum()) for segment in self._segments)
        average = tokens / max(1, len(self.rows)) or 1.0
        lengths = true_lengths()
        lengths[lengths == 0] = 1.0
        return (K1 * ((1 - B) + B * lengths / average))[self.rows["length"]]

    def _objects(self) -> NDArray[np.int64]:
        """For each row a number that it shares with the other rows of its object."""
        if not len(self.rows):
            return np.zeros(0, np.int64)
        ids = np.ascontiguousarray(self.rows["id"]).view(np.dtype([("high", "u8"), ("low", "u8")]))
        _, numbers = np.unique(ids, return_inverse=True)
        return numbers.astype(np.int64)

    def has(self, field: str, term: str) -> bool:
        """Whether a term stands anywhere. Asked some twenty times a word (how may it be split?), so answers are kept."""
        known = self._known.get((field, term))
        if known is None:
            word = term.encode()
            known = any(word in segment.fields[field] for segment in self._segments)
            if len(self._known) >= MOST_KNOWN:
                self._known.clear()
            self._known[field, term] = known
        return known

    def beginning(self, field: str, prefix: str, most: int) -> list[str]:
        """The terms that begin so, at most ``most`` of each segment."""
        word = prefix.encode()
        found: set[str] = set()
        for segment in self._segments:
            lists = segment.fields[field]
            first = lists.at_or_after(word)
            for number in range(first, min(len(lists), first + most)):
                term = lists.word(number)
                if not term.startswith(word):
                    break
                found.add(term.decode())
        return sorted(found)

    def shaped(self, shape: re.Pattern[str], prefix: str) -> list[str]:
        """The exact words of a shape."""
        return sorted({word for segment in self._segments for word in segment.words.shaped(shape, prefix)})

    def near(self, word: str, letters: int) -> list[tuple[str, int, int]]:
        """The exact words that differ by so many letters, the nearest and then the most common first; with letters and rows."""
        found: dict[str, tuple[int, int]] = {}
        for segment in self._segments:
            for other, far, rows in segment.words.near(word, letters):
                found[other] = far, rows + found.get(other, (0, 0))[1]
        return sorted(((other, far, rows) for other, (far, rows) in found.items()), key=lambda each: (each[1], -each[2], each[0]))

    def common(self, prefix: str, most: int) -> list[tuple[str, int]]:
        """The exact words that begin so and stand in most rows, and in how many (deleted rows count until they are joined)."""
        found: dict[str, int] = {}
        for segment in self._segments:
            for word, rows in segment.words.common(prefix, 3 * most):
                found[word] = found.get(word, 0) + rows
        return sorted(found.items(), key=lambda each: (-each[1], each[0]))[:most]

    def postings(self, field: str, term: str, positions: bool = False) -> Postings:
        """The list of a term over all segments; positions are row * ``stride`` + position."""
        key = field, term, positions
        with self._lock:
            kept = self._kept.get(key)
            if kept is not None:
                self._kept.move_to_end(key)
                return kept
        found = self._read(field, term.encode(), positions)
        with self._lock:
            if key not in self._kept:
                self._kept[key] = found
                self._size += found.size
            while self._size > LISTS_BUDGET and len(self._kept) > 1:
                self._size -= self._kept.popitem(last=False)[1].size
        return found

    def _read(self, field: str, word: bytes, positions: bool) -> Postings:
        parts: list[Postings] = []
        for segment, start in zip(self._segments, self._starts, strict=False):
            lists = segment.fields[field]
            number = lists.number(word)
            if number is not None:
                parts.append(self._shifted(lists.postings(number, positions), start))
        if len(parts) == 1:
            return parts[0]
        places = [part.positions for part in parts if part.positions is not None]
        nothing = np.zeros(0, np.int32)
        return Postings(
            np.concatenate([nothing, *(part.rows for part in parts)]),
            np.concatenate([nothing, *(part.counts for part in parts)]),
            np.concatenate([np.zeros(0, np.int64), *places]) if positions else None,
        )

    def _shifted(self, part: Postings, start: int) -> Postings:
        rows = part.rows + np.int32(start)
        if part.positions is None:
            return Postings(rows, part.counts, None)
        return Postings(rows, part.counts, np.repeat(rows.astype(np.int64) * self.stride, part.counts) + part.positions)
