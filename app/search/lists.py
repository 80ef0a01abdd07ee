"""All segments of one state of the index as one: its rows, and posting lists kept in memory as long as they fit."""

import re
from collections import OrderedDict
from collections.abc import Sequence
from functools import cached_property
from threading import Lock

import numpy as np
from numpy.typing import NDArray

from app.search.codec import EXACT, STEMS, true_lengths
from app.search.directory import Directory
from app.search.found import Answers
from app.search.parse import LONGEST_QUERY
from app.search.postings import Counts, FieldLists, Postings, Small, Written
from app.search.rows import WHOLE, Rows, first_days, last_days
from app.search.rowtable import RowTable, Segment
from app.search.spellings import Spellings
from app.search.tree import Leaf

LISTS_BUDGET = 48 << 20
"""Bytes of lists kept in memory; as good as unbounded for 10,000 briefs (search.md, Engine)."""

MOST_KNOWN = 20_000
"""Terms of which it is kept whether they stand anywhere, some 3 MB."""

MOST_FRESH = 5000
"""Terms of new segments up to which the lists that they are not in stay in memory; with more, all are read again."""

FEW = 64
"""Rows up to which plain Python is quicker than arrays."""

SHORTEST_STRIDE = 1 << 12
"""Passages have under 4,000 tokens (search.md, Engine); longer texts take more."""

PLAIN_BITS = 31
"""Bits that a place in the index may take to be kept in four bytes: enough for 500,000 passages."""

K1 = 1.2
B = 0.75
"""Whoosh's defaults for BM25F."""


class Lists:
    """One state of the index; never changes. Any number of threads may read it."""

    def __init__(self, segments: Sequence[Segment], former: "Lists | None" = None) -> None:
        """``former`` is the state before, of which that is taken over which still holds."""
        self._segments = segments
        self._starts: list[int] = np.cumsum([0, *(len(segment.rows) for segment in segments)]).tolist()
        goes_on = former is not None and self._goes_on(former)
        before, table = (len(former._segments), former._table) if former and goes_on else (0, RowTable(0))
        self._table = table.longer(self._starts[before], segments[before:])
        self.rows: Rows = self._table.rows[: self._starts[-1]]
        self.whole: NDArray[np.void] = self.rows.view(WHOLE)
        self.ids: NDArray[np.uint64] = self._table.ids[: self._starts[-1]]
        self.object: NDArray[np.int64] = self._table.object[: self._starts[-1]]
        self.weights: NDArray[np.float32] = self._table.weights[: self._starts[-1]]
        self.alive: NDArray[np.bool_] = np.concatenate([np.zeros(0, bool), *(segment.alive for segment in segments)])
        self.norm = self._length_norm()
        furthest = max((segment.fields[STEMS].sizes.furthest for segment in segments), default=0)
        self.stride_bits = (max(SHORTEST_STRIDE, furthest + 1 + LONGEST_QUERY) - 1).bit_length()
        self._place = np.int32 if len(self.rows).bit_length() + self.stride_bits <= PLAIN_BITS else np.int64
        self.planned: tuple[dict[Leaf, Spellings], dict[Leaf, Spellings]] = ({}, {})
        """How words of questions are spelt in this state, in questions that are not all capitals and in those that are."""
        self.answered = Answers()
        self._known: dict[tuple[str, str], bool] = {}
        self._kept: OrderedDict[tuple[str, str, bool], Postings] = OrderedDict()
        self._size = 0
        self._lock = Lock()
        self._directories: dict[str, Directory] = {}
        if former is not None:
            self._take_over(former, goes_on)

    def _goes_on(self, former: "Lists") -> bool:
        """Whether the former segments are the first of these: their rows keep their numbers."""
        known = zip(self._segments, former._segments, strict=False)
        return len(self._segments) >= len(former._segments) and all(own.fields is other.fields for own, other in known)

    @property
    def segments(self) -> int:
        """How many segments there are."""
        return len(self._segments)

    def _take_over(self, former: "Lists", goes_on: bool) -> None:
        """Keep the lists of terms that no new segment has."""
        for field, directory in former._directories.items():
            if directory.serves(self._fields(field)):
                self._directories[field] = directory
        fresh = self._segments[len(former._segments) :]
        few = sum(len(segment.fields[field]) for segment in fresh for field in (STEMS, EXACT)) <= MOST_FRESH
        if not (goes_on and few and self.stride_bits == former.stride_bits):
            return
        with former._lock:
            self._known, self._kept, self._size = former._known.copy(), former._kept.copy(), former._size
        for segment in fresh:
            for field in (STEMS, EXACT):
                lists = segment.fields[field]
                for word in (lists.word(number).decode() for number in range(len(lists))):
                    self._forget(field, word)

    def _forget(self, field: str, word: str) -> None:
        self._known.pop((field, word), None)
        for positions in (False, True):
            kept = self._kept.pop((field, word, positions), None)
            self._size -= kept.size if kept else 0

    def _fields(self, field: str) -> list[FieldLists]:
        return [segment.fields[field] for segment in self._segments]

    @property
    def kept_bytes(self) -> int:
        """Bytes of the lists that are kept in memory."""
        return self._size

    def objects(self, rows: NDArray[np.int32]) -> int:
        """Of how many objects rows are, which are given in order: so are then the numbers of their objects."""
        owners = self.object[rows]
        if len(owners) <= FEW:
            return len(set(owners.tolist()))
        return int(np.count_nonzero(owners[1:] != owners[:-1])) + 1 if len(owners) else 0

    def _places(self, field: str, word: bytes) -> list[tuple[int, int]]:
        """The segments that have a term, and its number in each."""
        fields = self._fields(field)
        if field not in self._directories:
            self._directories[field] = Directory(fields)
        return self._directories[field].find(word, fields)

    def _length_norm(self) -> NDArray[np.float64]:
        """BM25's K1 * ((1 - b) + b * length / average) for each row, as Whoosh reckons it (no length counts as 1)."""
        tokens = sum(segment.fields[STEMS].sizes.tokens for segment in self._segments)
        average = tokens / max(1, len(self.rows)) or 1.0
        lengths = true_lengths()
        lengths[lengths == 0] = 1.0
        return (K1 * ((1 - B) + B * lengths / average))[self._table.lengths[: len(self.rows)]]

    @cached_property
    def days(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """The first and the last day that each row's date can mean; 0 and 0 where it has none."""
        dates = self.rows["date"].astype(np.int64)
        return np.where(dates > 0, first_days(dates), 0), np.where(dates > 0, last_days(dates), 0)

    def has(self, field: str, term: str) -> bool:
        """Whether a term stands anywhere. Asked some twenty times a word (how may it be split?), so answers are kept."""
        known = self._known.get((field, term))
        if known is None:
            known = bool(self._places(field, term.encode()))
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
        """The list of a term over all segments; positions are row << ``stride_bits`` | position."""
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
        fields = self._fields(field)
        places = self._places(field, word)
        parts = [fields[segment].written(number, positions) for segment, number in places]
        rows = _rows(parts, [self._starts[segment] for segment, _ in places])
        counts = _counts(parts)
        if not positions:
            return Postings(rows, counts, None)
        within = np.concatenate(
            [np.zeros(0, self._place), *(part.positions for part in parts if part.positions is not None)], dtype=self._place
        )
        within |= np.repeat(rows.astype(self._place) << self.stride_bits, counts)
        return Postings(rows, counts, within)


def _rows(parts: Sequence[Written], starts: Sequence[int]) -> Small:
    """The rows of a term in all segments, each of which has its first row at its place in ``starts``."""
    if not parts:
        return np.zeros(0, np.int32)
    rows = np.concatenate([part.gaps for part in parts], dtype=np.int32, casting="unsafe")
    rows.cumsum(dtype=np.int32, out=rows)
    lengths = [len(part.gaps) for part in parts]
    ends = rows[np.cumsum(lengths) - 1]
    rows += np.repeat(np.array(starts, np.int32) - np.concatenate((np.zeros(1, np.int32), ends[:-1])), lengths)
    return rows


def _counts(parts: Sequence[Written]) -> Counts:
    """How often a term stands in each of its rows."""
    if all(part.counts is None for part in parts):
        return np.ones(sum(len(part.gaps) for part in parts), np.uint8)
    return np.concatenate([np.ones(len(part.gaps), np.uint8) if part.counts is None else part.counts for part in parts])
