"""Posting lists as typed arrays: how one field of a segment is written and read (search.md, Engine).

For each term, one after another: the rows it stands in (differences in 1, 2 or 4 bytes), how often in each (0 bytes where always
once), and the positions (1, 2 or 4 bytes). Nothing is compressed further: a list is read with one ``frombuffer`` and one ``cumsum``.
A term's three parts lie together, so that they mostly come with one piece of the file.
"""

from bisect import bisect_left
from dataclasses import asdict, dataclass
from functools import cached_property
from typing import Any
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from app.search.pieced import Pieced
from app.search.streams import Ints, Stream, spread

Small = NDArray[np.int32]
Bytes = NDArray[np.uint8]

Counts = NDArray[np.uint8 | np.uint16 | np.uint32]
Places = NDArray[np.int32 | np.int64]
"""Kept as narrow as they are: half of what a list of plain 64 bit numbers takes in memory, and sooner searched."""

INFO = np.dtype(
    [
        ("hash", "<u4"),
        ("tokens", "<u4"),
        ("rows", "<u4"),
        ("at", "<u4"),
        ("row_width", "u1"),
        ("count_width", "u1"),
        ("position_width", "u1"),
    ]
)
"""What is known of a term without reading its list: the CRC-32 of its word, by which it is found, how many tokens and rows there
are, where its list begins, and of how many bytes each number in it is."""

WIDTHS = (1, 2, 4)

Numbers = NDArray[Any]
"""Whole numbers of one of the widths."""

_NUMBERS = {width: np.dtype(f"<u{width}") for width in WIDTHS}


@dataclass(frozen=True, slots=True)
class Postings:
    """One term's list. ``counts`` is how often it stands in each of ``rows``; ``positions`` has them all in order."""

    rows: NDArray[np.int32]
    counts: Counts
    positions: Places | None

    @property
    def size(self) -> int:
        """Bytes in memory."""
        return self.rows.nbytes + self.counts.nbytes + (self.positions.nbytes if self.positions is not None else 0)


@dataclass(frozen=True, slots=True)
class Written:
    """One term's list in one segment, as the file has it: ``gaps`` between its rows, ``counts`` None where always once."""

    gaps: Numbers
    counts: Numbers | None
    positions: Numbers | None


@dataclass(frozen=True, slots=True)
class Sizes:
    """How large the parts of a field are, and what is asked of the whole field before any term is."""

    terms: int
    words: int
    lists: int
    tokens: int
    furthest: int

    @property
    def dictionary(self) -> int:
        """Bytes of all but the lists."""
        return 4 * (self.terms + 1) + self.words + INFO.itemsize * self.terms


@dataclass(frozen=True, slots=True)
class FieldBytes:
    """A field ready to be written: where each term begins in its words, the words and their ``INFO``; then the lists."""

    sizes: Sizes
    dictionary: bytes
    lists: bytes

    def table(self) -> dict[str, int]:
        """The sizes by name."""
        return asdict(self.sizes)


def word_hash(word: bytes) -> int:
    """By what a word is found among those of all segments."""
    return crc32(word)


def _width(largest: Ints | Small) -> Bytes:
    return np.where(largest < 1 << 8, 1, np.where(largest < 1 << 16, 2, 4)).astype(np.uint8)


def _put(lists: Bytes, values: Small, at: Ints, widths: Bytes, counts: Ints) -> None:
    """Write the values of all terms, each term's from its own place on."""
    for width in WIDTHS:
        chosen = widths == width
        taken = counts[chosen]
        if not len(taken):
            continue
        # Half the memory where four bytes are enough, as they are but for the largest of papers.
        starts = at[chosen].astype(np.int32) if len(lists) <= np.iinfo(np.int32).max else at[chosen]
        places = spread(np.zeros_like(starts), taken)
        places *= width
        places += np.repeat(starts, taken)
        these = values[np.repeat(chosen, counts)].astype(f"<u{width}").view(np.uint8)
        for byte in range(width):
            lists[places] = these[byte::width]
            places += 1


def _sorted(stream: Stream) -> tuple[Ints, int, int]:
    """Term, row and position of all tokens in that order as one key of 63 bits, which sorts faster than three columns; and how many
    bits row and position take of it."""
    position = stream.position if stream.position is not None else np.zeros(len(stream.term), np.int32)
    row_bits = int(stream.row.max(initial=0)).bit_length()
    position_bits = int(position.max(initial=0)).bit_length()
    key = stream.term.astype(np.int64)
    key <<= row_bits
    key |= stream.row
    key <<= position_bits
    key |= position
    key.sort()
    return key, row_bits, position_bits


def _columns(key: Ints, row_bits: int, position_bits: int) -> tuple[Small, Small, Small]:
    """Term, row and position of all tokens; each fits in four bytes."""
    term = (key >> (row_bits + position_bits)).astype(np.int32)
    position = (key & ((1 << position_bits) - 1)).astype(np.int32)
    key >>= position_bits
    key &= (1 << row_bits) - 1
    return term, key.astype(np.int32), position


def write_field(stream: Stream) -> FieldBytes:
    """Turn a stream round: from words in rows to rows of words. Each term of the stream must occur in it."""
    words = [word.encode() for word in stream.terms]
    key, *bits = _sorted(stream)
    positions = stream.position is not None
    del stream  # the writer has let go of it too: it is a third of what turning it round takes
    tokens = list(_columns(key, *bits))
    total, furthest = len(key), int(tokens[2].max(initial=0))
    del key
    info = np.zeros(len(words), INFO)
    info["hash"] = np.fromiter(map(word_hash, words), np.uint32, len(words))
    lists = _filled(info, tokens, positions) if total else np.zeros(0, np.uint8)
    ends = np.cumsum([0, *map(len, words)]).astype("<u4")
    sizes = Sizes(terms=len(words), words=int(ends[-1]), lists=len(lists), tokens=total, furthest=furthest)
    return FieldBytes(sizes, b"".join((ends.tobytes(), *words, info.tobytes())), lists.tobytes())


def _filled(info: NDArray[np.void], tokens: list[Small], positions: bool) -> Bytes:
    """Fill in what is known of the terms; answers their lists. Takes the tokens (term, row and position), to let each go in time."""
    term, row, position = tokens
    tokens.clear()
    tokens_of = np.bincount(term, minlength=len(info))
    fresh = np.concatenate((np.ones(1, bool), (term[1:] != term[:-1]) | (row[1:] != row[:-1])))
    begins = np.flatnonzero(fresh).astype(np.int32)
    rows, of_term = row[begins], term[begins]
    counts = np.diff(begins, append=np.int32(len(term)))
    del term, row
    per_term = np.bincount(of_term, minlength=len(info))
    starts = np.cumsum(per_term) - per_term
    gaps = np.diff(rows, prepend=np.int32(0))
    gaps[starts] = rows[starts]
    del fresh, begins, rows, of_term  # what follows is the most that turning a field round takes
    most = np.maximum.reduceat(counts, starts)
    row_width = _width(np.maximum.reduceat(gaps, starts))
    count_width = np.where(most == 1, 0, _width(most)).astype(np.uint8)
    position_width = np.zeros(len(info), np.uint8)
    if positions:
        position_width = _width(np.maximum.reduceat(position, np.cumsum(tokens_of) - tokens_of))
    sizes = np.stack((per_term * row_width, per_term * count_width, tokens_of * position_width))
    at = np.cumsum(sizes.sum(0)) - sizes.sum(0)
    info["tokens"], info["rows"], info["at"] = tokens_of, per_term, at
    info["row_width"], info["count_width"], info["position_width"] = row_width, count_width, position_width
    lists = np.zeros(int(sizes.sum()), np.uint8)
    _put(lists, gaps, at, row_width, per_term)
    _put(lists, counts, at + sizes[0], count_width, per_term)
    _put(lists, position, at + sizes[0] + sizes[1], position_width, tokens_of)
    return lists


@dataclass(frozen=True, slots=True)
class _Dictionary:
    """The terms of a field. Looking one up reads some twenty of these: plain numbers are far quicker to come by one at a time
    than numpy's."""

    starts: memoryview
    words: bytes
    info: NDArray[np.void]


class FieldLists:
    """A field of a segment, read in place: its dictionary at the first question, of its lists what is asked for."""

    def __init__(self, file: Pieced, sizes: Sizes, dictionary_at: int, lists_at: int) -> None:
        self._file = file
        self._dictionary_at = dictionary_at
        self._lists_at = lists_at
        self.sizes = sizes

    @cached_property
    def _dictionary(self) -> _Dictionary:
        data = self._file.part(self._dictionary_at, self._dictionary_at + self.sizes.dictionary)
        words_at = 4 * (self.sizes.terms + 1)
        info_at = words_at + self.sizes.words
        starts = memoryview(np.frombuffer(data[:words_at], "<u4").astype(np.uint32).tobytes()).cast("I")
        return _Dictionary(starts, bytes(data[words_at:info_at]), np.frombuffer(data[info_at:], INFO))

    @property
    def info(self) -> NDArray[np.void]:
        """What is known of each term."""
        return self._dictionary.info

    def __len__(self) -> int:
        return self.sizes.terms

    def __contains__(self, word: object) -> bool:
        return isinstance(word, bytes) and self.number(word) is not None

    def word(self, number: int) -> bytes:
        """The term of that number, in UTF-8."""
        found = self._dictionary
        return found.words[found.starts[number] : found.starts[number + 1]]

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

    def written(self, number: int, positions: bool) -> Written:
        """The list of a term as it was written."""
        _, tokens, count, begin, row_width, count_width, position_width = self.info[number].item()
        counts_at = count * row_width
        positions_at = counts_at + count * count_width
        end = positions_at + (tokens * position_width if positions else 0)
        part = np.frombuffer(self._file.part(self._lists_at + begin, self._lists_at + begin + end), np.uint8)
        return Written(
            part[:counts_at].view(_NUMBERS[row_width]),
            part[counts_at:positions_at].view(_NUMBERS[count_width]) if count_width else None,
            part[positions_at:].view(_NUMBERS[position_width]) if positions and position_width else None,
        )

    def postings(self, number: int, positions: bool) -> Postings:
        """The list of a term."""
        written = self.written(number, positions)
        rows = np.cumsum(written.gaps, dtype=np.int32)
        counts = np.ones(len(rows), np.uint8) if written.counts is None else written.counts.copy()
        return Postings(rows, counts, None if written.positions is None else written.positions.astype(np.int32))

    def stream(self) -> Stream:
        """The whole field as it was before it was turned round, for merging."""
        info = self.info
        lists = np.frombuffer(self._file.part(self._lists_at, self._lists_at + self.sizes.lists), np.uint8)
        per_term = info["rows"].astype(np.int64)
        at = info["at"].astype(np.int64)
        gaps = _all(lists, at, info["row_width"], per_term)
        ends = np.cumsum(gaps)
        starts = np.cumsum(per_term) - per_term
        rows = ends - np.repeat(ends[starts] - gaps[starts], per_term)
        at += per_term * info["row_width"]
        several = info["count_width"] > 0
        counts = np.ones(len(rows), np.int64)
        counts[np.repeat(several, per_term)] = _all(lists, at[several], info["count_width"][several], per_term[several])
        at += per_term * info["count_width"]
        term = np.repeat(np.repeat(np.arange(len(info), dtype=np.int64), per_term), counts)
        position = None
        if len(info) and info["position_width"].all():
            position = _all(lists, at, info["position_width"], info["tokens"].astype(np.int64))
        return Stream([self.word(number).decode() for number in range(len(info))], term, np.repeat(rows, counts), position)


def _all(lists: Bytes, places: Ints, widths: Bytes, counts: Ints) -> Ints:
    """The values of many terms, one after another."""
    values = np.zeros(int(counts.sum()), np.int64)
    targets = np.cumsum(counts) - counts
    for width in WIDTHS:
        chosen = widths == width
        taken = counts[chosen]
        within = spread(np.zeros(len(taken), np.int64), taken)
        at = np.repeat(places[chosen], taken) + within * width
        found = np.zeros(len(at), np.int64)
        for byte in range(width):
            found |= lists[at + byte].astype(np.int64) << (8 * byte)
        values[np.repeat(targets[chosen], taken) + within] = found
    return values
