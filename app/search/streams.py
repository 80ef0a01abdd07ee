"""Texts as streams of term numbers: the fast way to index. It says the same as ``Analyzer.tokens``, without offsets.

Texts repeat their words: each distinct surface is analysed once, after that a text is a row of dictionary look-ups.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.search.analyzers import SURFACE, WORD, Analyzer, is_run
from app.search.folding import plain

Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Stream:
    """All tokens of some rows in one field: token ``i`` is ``terms[term[i]]`` in row ``row[i]`` at ``position[i]``.

    ``terms`` are in code point order; ``position`` is None in a field without positions.
    """

    terms: list[str]
    term: Ints
    row: Ints
    position: Ints | None


class _Ragged:
    """Rows of unequal length, kept one after another."""

    def __init__(self) -> None:
        self.values: list[int] = []
        self.counts: list[int] = []

    def add(self, values: Iterable[int]) -> None:
        """Add one row."""
        before = len(self.values)
        self.values.extend(values)
        self.counts.append(len(self.values) - before)

    def pick(self, chosen: Ints) -> tuple[Ints, Ints]:
        """The rows chosen, one after another, and how many values each gave."""
        counts = np.array(self.counts, np.int64)
        starts = np.cumsum(counts) - counts
        taken = counts[chosen]
        places = spread(starts[chosen], taken)
        return np.array(self.values, np.int64)[places], taken


def spread(starts: Ints, counts: Ints) -> Ints:
    """The numbers ``start, start + 1, ...`` of each stretch, one stretch after another."""
    ends = np.cumsum(counts)
    total = int(ends[-1]) if len(ends) else 0
    return np.repeat(starts - (ends - counts), counts) + np.arange(total, dtype=np.int64)


def _numbered(names: dict[str, int]) -> tuple[list[str], Ints]:
    """The names in code point order, and the place in it of each number given before."""
    order = sorted(names)
    rank = np.empty(len(order), np.int64)
    rank[np.fromiter((names[name] for name in order), np.int64, len(order))] = np.arange(len(order))
    return order, rank


class Inverter(dict[str, int]):
    """Collects the texts of rows; itself the dictionary of surfaces seen so far."""

    def __init__(self) -> None:
        super().__init__()
        self._analyzer = Analyzer()
        self._terms: dict[str, int] = {}
        self._exact: dict[str, int] = {}
        self._term_rows = _Ragged()
        self._offset_rows = _Ragged()
        self._exact_rows = _Ragged()
        self._widths: list[int] = []
        self._seen: list[int] = []
        self._lengths: list[int] = []

    def __missing__(self, surface: str) -> int:
        tokens = self._analyzer.surface(surface)
        terms, exact = self._terms, self._exact
        self._term_rows.add(terms.setdefault(token.term, len(terms)) for token in tokens)
        self._offset_rows.add(token.position for token in tokens)
        self._exact_rows.add(exact.setdefault(word, len(exact)) for word in exact_words(surface))
        self._widths.append(max((token.position + 1 for token in tokens), default=0))
        self[surface] = number = len(self)
        return number

    def add(self, text: str) -> None:
        """Take the text of the next row."""
        before = len(self._seen)
        self._seen.extend(map(self.__getitem__, SURFACE.findall(text)))
        self._lengths.append(len(self._seen) - before)

    def streams(self) -> tuple[Stream, Stream]:
        """The stems with their positions, and the exact words without."""
        seen = np.array(self._seen, np.int64)
        lengths = np.array(self._lengths, np.int64)
        rows = np.repeat(np.arange(len(lengths), dtype=np.int64), lengths)
        widths = np.array(self._widths, np.int64)[seen]
        before = np.concatenate((np.zeros(1, np.int64), np.cumsum(widths)))
        row_starts = before[np.cumsum(lengths) - lengths]
        starts = before[:-1] - row_starts[rows]
        order, rank = _numbered(self._terms)
        term, counts = self._term_rows.pick(seen)
        offset, _ = self._offset_rows.pick(seen)
        stems = Stream(order, rank[term], np.repeat(rows, counts), np.repeat(starts, counts) + offset)
        exact_order, exact_rank = _numbered(self._exact)
        exact, exact_counts = self._exact_rows.pick(seen)
        return stems, Stream(exact_order, exact_rank[exact], np.repeat(rows, exact_counts), None)


def exact_words(surface: str) -> list[str]:
    """The words of a surface in plain form, not stemmed: what ``begin*`` is looked up in. None for runs of pairs."""
    if is_run(surface):
        return []
    if "." in surface:
        return [plain(surface.replace(".", ""))]
    return [word for word in map(plain, WORD.findall(surface)) if word]
