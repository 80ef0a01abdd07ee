"""Posting lists as typed arrays: how one field of a segment is written and read (search.md, Engine).

For each term: the rows it stands in (differences in 1, 2 or 4 bytes), how often in each (0 bytes where always once), and
the positions (1, 2 or 4 bytes). Nothing is compressed further: a list is read with one ``frombuffer`` and one ``cumsum``.
"""

from bisect import bisect_left
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.search.streams import Ints, Stream, spread

Bytes = NDArray[np.uint8]

INFO = np.dtype(
    [
        ("tokens", "<u4"),
        ("rows", "<u4"),
        ("first", "<u4"),
        ("last", "<u4"),
        ("most", "<u4"),
        ("furthest", "<u4"),
        ("shortest", "u1"),
        ("longest", "u1"),
        ("row_width", "u1"),
        ("count_width", "u1"),
        ("position_width", "u1"),
        ("rows_at", "<u4"),
        ("counts_at", "<u4"),
        ("positions_at", "<u4"),
    ]
)
"""What is known of a term without reading its list; widths in bytes, places in the field's postings in bytes."""

WIDTHS = (1, 2, 4)


@dataclass(frozen=True, slots=True)
class Postings:
    """One term's list. ``counts`` is how often it stands in each of ``rows``; ``positions`` has them all in order."""

    rows: NDArray[np.int32]
    counts: NDArray[np.int32]
    positions: Ints | None

    @property
    def size(self) -> int:
        """Bytes in memory."""
        return self.rows.nbytes + self.counts.nbytes + (self.positions.nbytes if self.positions is not None else 0)


@dataclass(frozen=True, slots=True)
class FieldBytes:
    """A field ready to be written: where each term begins in ``words``, the words, their ``INFO``, and the lists."""

    starts: bytes
    words: bytes
    info: bytes
    lists: bytes


def _width(largest: Ints) -> Bytes:
    return np.where(largest < 1 << 8, 1, np.where(largest < 1 << 16, 2, 4)).astype(np.uint8)


class _Lists:
    """The lists of a field, written kind by kind and width by width; remembers where each began."""

    def __init__(self) -> None:
        self.parts: list[bytes] = []
        self.size = 0

    def add(self, values: Ints, widths: Bytes, counts: Ints) -> Ints:
        """Write the values of all terms; answers where each term's begin."""
        places = np.zeros(len(widths), np.int64)
        per_value = np.repeat(widths, counts)
        for width in WIDTHS:
            chosen = widths == width
            taken = counts[chosen]
            places[chosen] = self.size + (np.cumsum(taken) - taken) * width
            part = values[per_value == width].astype(f"<u{width}").tobytes()
            self.parts.append(part)
            self.size += len(part)
        return places


def _sorted(stream: Stream) -> tuple[Ints, Ints, Ints]:
    """Term, row and position of all tokens in that order. One key of 63 bits sorts faster than three columns."""
    position = stream.position if stream.position is not None else np.zeros(len(stream.term), np.int64)
    row_bits = int(stream.row.max(initial=0)).bit_length()
    position_bits = int(position.max(initial=0)).bit_length()
    key = (stream.term << (row_bits + position_bits)) | (stream.row << position_bits) | position
    key.sort()
    return key >> (row_bits + position_bits), (key >> position_bits) & ((1 << row_bits) - 1), key & ((1 << position_bits) - 1)


def write_field(stream: Stream, lengths: Bytes) -> FieldBytes:
    """Turn a stream round: from words in rows to rows of words. Each term of the stream must occur in it.

    ``lengths`` are the rows' lengths as Whoosh rounds them to a byte; the shortest and longest of each term are kept.
    """
    term, row, position = _sorted(stream)
    info = np.zeros(len(stream.terms), INFO)
    lists = _Lists()
    if len(term):
        _fill(info, lists, (term, row, position), lengths, stream.position is not None)
    words = [word.encode() for word in stream.terms]
    ends = np.cumsum([0, *map(len, words)]).astype("<u4")
    return FieldBytes(ends.tobytes(), b"".join(words), info.tobytes(), b"".join(lists.parts))


def _fill(info: NDArray[np.void], lists: _Lists, tokens: tuple[Ints, Ints, Ints], lengths: Bytes, positions: bool) -> None:
    term, row, position = tokens
    fresh = np.concatenate((np.ones(1, bool), (term[1:] != term[:-1]) | (row[1:] != row[:-1])))
    begins = np.flatnonzero(fresh)
    rows, of_term = row[begins], term[begins]
    counts = np.diff(begins, append=len(term))
    per_term = np.bincount(of_term, minlength=len(info))
    starts = np.cumsum(per_term) - per_term
    gaps = np.diff(rows, prepend=0)
    gaps[starts] = 0
    info["tokens"] = tokens_of = np.bincount(term, minlength=len(info))
    info["rows"] = per_term
    info["first"] = rows[starts]
    info["last"] = rows[starts + per_term - 1]
    info["most"] = most = np.maximum.reduceat(counts, starts)
    info["shortest"] = np.minimum.reduceat(lengths[rows], starts)
    info["longest"] = np.maximum.reduceat(lengths[rows], starts)
    info["row_width"] = row_width = _width(np.maximum.reduceat(gaps, starts))
    info["count_width"] = count_width = np.where(most == 1, 0, _width(most)).astype(np.uint8)
    info["rows_at"] = lists.add(gaps, row_width, per_term)
    info["counts_at"] = lists.add(counts, count_width, per_term)
    if positions:
        token_starts = np.cumsum(tokens_of) - tokens_of
        info["furthest"] = furthest = np.maximum.reduceat(position, token_starts)
        info["position_width"] = width = _width(furthest)
        info["positions_at"] = lists.add(position, width, tokens_of)


class FieldLists:
    """A field of a segment, read in place."""

    def __init__(self, starts: memoryview, words: memoryview, info: memoryview, lists: memoryview) -> None:
        # Looking a term up reads some twenty of these: plain numbers are far quicker to come by one at a time than numpy's.
        self._starts = memoryview(np.frombuffer(starts, "<u4").astype(np.uint32).tobytes()).cast("I")
        self._words = bytes(words)
        self.info: NDArray[np.void] = np.frombuffer(info, INFO)
        self._lists = np.frombuffer(lists, np.uint8)

    def __len__(self) -> int:
        return len(self.info)

    def __contains__(self, word: object) -> bool:
        return isinstance(word, bytes) and self.number(word) is not None

    @property
    def last_position(self) -> int:
        """The furthest position of any term in any row."""
        return int(self.info["furthest"].max(initial=0))

    def word(self, number: int) -> bytes:
        """The term of that number, in UTF-8."""
        return self._words[self._starts[number] : self._starts[number + 1]]

    def at_or_after(self, word: bytes) -> int:
        """The number of the first term not before ``word``."""
        return bisect_left(range(len(self)), word, key=self.word)

    def range_of(self, prefix: bytes) -> tuple[int, int]:
        """The numbers of the terms that begin so: first, and first after them."""
        return self.at_or_after(prefix), bisect_left(range(len(self)), prefix + b"\xff", key=self.word) if prefix else len(self)

    def number(self, word: bytes) -> int | None:
        """The number of a term, or None."""
        found = self.at_or_after(word)
        return found if found < len(self) and self.word(found) == word else None

    def _values(self, at: int, width: int, count: int) -> NDArray[np.int64]:
        return self._lists[at : at + width * count].view(f"<u{width}").astype(np.int64)

    def postings(self, number: int, positions: bool) -> Postings:
        """The list of a term."""
        info = self.info[number]
        rows = np.cumsum(self._values(int(info["rows_at"]), int(info["row_width"]), int(info["rows"]))) + int(info["first"])
        width = int(info["count_width"])
        counts = self._values(int(info["counts_at"]), width, len(rows)) if width else np.ones(len(rows), np.int64)
        places = None
        if positions and info["position_width"]:
            places = self._values(int(info["positions_at"]), int(info["position_width"]), int(info["tokens"]))
        return Postings(rows.astype(np.int32), counts.astype(np.int32), places)

    def stream(self) -> Stream:
        """The whole field as it was before it was turned round, for merging."""
        info = self.info
        per_term = info["rows"].astype(np.int64)
        gaps = self._all(info["rows_at"], info["row_width"], per_term)
        ends = np.cumsum(gaps)
        starts = np.cumsum(per_term) - per_term
        rows = ends - np.repeat(ends[starts] - info["first"], per_term)
        counts = np.ones(len(rows), np.int64)
        several = info["count_width"] > 0
        counts[np.repeat(several, per_term)] = self._all(info["counts_at"][several], info["count_width"][several], per_term[several])
        term = np.repeat(np.repeat(np.arange(len(info), dtype=np.int64), per_term), counts)
        position = None
        if len(info) and info["position_width"].all():
            position = self._all(info["positions_at"], info["position_width"], info["tokens"].astype(np.int64))
        return Stream([self.word(number).decode() for number in range(len(info))], term, np.repeat(rows, counts), position)

    def _all(self, places: Ints, widths: Bytes, counts: Ints) -> Ints:
        """The values of many terms, one after another."""
        values = np.zeros(int(counts.sum()), np.int64)
        targets = np.cumsum(counts) - counts
        for width in WIDTHS:
            chosen = widths == width
            taken = counts[chosen]
            source = places[chosen].astype(np.int64)
            within = spread(np.zeros(len(taken), np.int64), taken)
            at = np.repeat(source, taken) + within * width
            found = np.zeros(len(at), np.int64)
            for byte in range(width):
                found |= self._lists[at + byte].astype(np.int64) << (8 * byte)
            values[np.repeat(targets[chosen], taken) + within] = found
        return values
