"""Texts as streams of term numbers: the fast way to index. It says the same as ``Analyzer.tokens``, without offsets.

Texts repeat their words: each distinct piece is analysed once, after that a text is a row of dictionary look-ups. The pieces
of a plain text are what stands between its spaces, which no surface crosses; of other texts, the surfaces themselves.
"""

from array import array
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.search.analyzers import SURFACE, WORD, Analyzer, has_runs, is_run
from app.search.folding import LONGEST_TERM, plain

Ints = NDArray[np.int64]
Small = NDArray[np.int32]
"""What counts the tokens of one batch: half the memory of the wider, of which a build would need most."""

MOST_PIECES = 200_000
"""Distinct pieces remembered from batch to batch: 4,900 papers of the reference corpus have 94,000."""

_MARKS = "\"'()[]{}<>.,;:!?*-_/“”‘’–—…"
"""What mostly stands around a plain word; the piece is then the word's own, and only the word is analysed."""


@dataclass(frozen=True, slots=True)
class Stream:
    """All tokens of some rows in one field: token ``i`` is ``terms[term[i]]`` in row ``row[i]`` at ``position[i]``.

    ``terms`` are in code point order; ``position`` is None in a field without positions.
    """

    terms: list[str]
    term: Ints | Small
    row: Ints | Small
    position: Ints | Small | None


def _numbers() -> "array[int]":
    """Numbers that numpy takes as they lie: to turn a list of a million into an array kept the interpreter, and with it the window,
    for 40 ms."""
    return array("i")


class _Ragged:
    """Rows of unequal length, kept one after another."""

    def __init__(self) -> None:
        self.values = _numbers()
        self.counts = _numbers()

    def add(self, values: Iterable[int]) -> None:
        """Add one row."""
        before = len(self.values)
        self.values.extend(values)
        self.counts.append(len(self.values) - before)

    def add_one(self, value: int) -> None:
        """Add a row of one value, as nearly all are."""
        self.values.append(value)
        self.counts.append(1)

    def pick(self, chosen: Small) -> tuple[Small, Small]:
        """The places of the values of the rows chosen, one row after another, and how many values each gave."""
        counts = np.asarray(self.counts)
        taken = counts[chosen]
        return spread((np.cumsum(counts, dtype=np.int32) - counts)[chosen], taken), taken

    def at(self, places: Small) -> Small:
        """The values at these places."""
        return np.asarray(self.values)[places]


def spread(starts: Ints | Small, counts: Ints | Small) -> NDArray[Any]:
    """The numbers ``start, start + 1, ...`` of each stretch, one stretch after another; as wide as the starts are."""
    kind = starts.dtype.type
    ends = np.cumsum(counts, dtype=kind)
    total = int(ends[-1]) if len(ends) else 0
    ends -= counts.astype(kind, copy=False)
    found = np.repeat(starts - ends, counts)
    found += np.arange(total, dtype=kind)
    return found


def _ranked(names: list[str], numbers: Small) -> tuple[list[str], Small]:
    """The names that occur in ``numbers``, in code point order, and ``numbers`` as places in that order."""
    used = np.zeros(len(names), bool)
    used[numbers] = True
    order = sorted(np.flatnonzero(used).tolist(), key=names.__getitem__)
    rank = np.zeros(len(names), np.int32)
    rank[order] = np.arange(len(order))
    return [names[number] for number in order], rank[numbers]


class Inverter(dict[str, int]):
    """Collects the texts of rows; itself the dictionary of pieces seen so far, which serves one batch after another."""

    def __init__(self) -> None:
        super().__init__()
        self._analyzer = Analyzer()
        self._forget()

    def _forget(self) -> None:
        self.clear()
        self._terms: dict[str, int] = {}
        self._exact: dict[str, int] = {}
        self._term_rows = _Ragged()
        self._offset_rows = _Ragged()
        self._exact_rows = _Ragged()
        self._widths = _numbers()
        self._seen = _numbers()
        self._lengths = _numbers()

    def __missing__(self, piece: str) -> int:
        word = piece.strip(_MARKS)
        if word.isascii() and word.isalnum() and not word.isupper():
            self[piece] = number = self._of_word(word)
        else:
            self._take_tokens(piece)
            self[piece] = number = len(self._widths) - 1
        return number

    def _of_word(self, word: str) -> int:
        """The number of a plain word, whatever marks stand around it."""
        number = self.get(word)
        if number is None:
            self._take_word(word.lower()[:LONGEST_TERM])
            self[word] = number = len(self._widths) - 1
        return number

    def _take_word(self, word: str) -> None:
        """Take one plain word, as nine of ten pieces are: the short way to what ``Analyzer.surface`` says of it."""
        terms, exact = self._terms, self._exact
        self._term_rows.add_one(terms.setdefault(self._analyzer.stems.plain(word), len(terms)))
        self._offset_rows.add_one(0)
        self._exact_rows.add_one(exact.setdefault(word, len(exact)))
        self._widths.append(1)

    def _take_tokens(self, piece: str) -> None:
        tokens = list(self._analyzer.tokens(piece))
        terms, exact = self._terms, self._exact
        self._term_rows.add(terms.setdefault(token.term, len(terms)) for token in tokens)
        self._offset_rows.add(token.position for token in tokens)
        self._exact_rows.add(exact.setdefault(word, len(exact)) for surface in SURFACE.findall(piece) for word in exact_words(surface))
        self._widths.append(max((token.position + 1 for token in tokens), default=0))

    def add(self, text: str) -> None:
        """Take the text of the next row."""
        before = len(self._seen)
        pieces = text.split() if _is_plain(text) else SURFACE.findall(text)
        self._seen.fromlist(list(map(self.__getitem__, pieces)))  # a fifth sooner than one number after the other
        self._lengths.append(len(self._seen) - before)

    def streams(self) -> tuple[Stream, Stream]:
        """The stems with their positions, and the exact words without, of the rows since the last time."""
        seen, lengths = np.asarray(self._seen), np.asarray(self._lengths)
        self._seen, self._lengths = _numbers(), _numbers()
        rows = np.repeat(np.arange(len(lengths), dtype=np.int32), lengths)
        stems = self._stems(seen, rows, np.cumsum(lengths, dtype=np.int32) - lengths)
        places, counts = self._exact_rows.pick(seen)
        del seen
        rows = np.repeat(rows, counts)
        numbers = self._exact_rows.at(places)
        del places, counts
        words, word = _ranked(list(self._exact), numbers)
        if len(self) > MOST_PIECES:
            self._forget()
        return stems, Stream(words, word, rows, None)

    def _stems(self, seen: Small, rows: Small, firsts: Small) -> Stream:
        """The stems of the pieces seen, in their rows; ``firsts`` are the first pieces of these.

        What is done with is let go: together it would be most of the memory that a build takes.
        """
        widths = np.asarray(self._widths)[seen]
        starts = np.cumsum(widths, dtype=np.int32)
        starts -= widths
        starts -= np.append(starts, 0)[firsts][rows]  # of rows without pieces at the end, nothing is asked
        del widths
        places, counts = self._term_rows.pick(seen)  # a term and its offset stand at the same place
        position = np.repeat(starts, counts)
        del starts
        position += self._offset_rows.at(places)
        numbers, rows = self._term_rows.at(places), np.repeat(rows, counts)
        del places, counts
        terms, term = _ranked(list(self._terms), numbers)
        return Stream(terms, term, rows, position)


def _is_plain(text: str) -> bool:
    """Whether a text is Latin, Greek, Cyrillic or the like, with no Korean, Japanese or Chinese. Of the other scripts some (Thai) run on
    without spaces: their pieces are whole phrases, which are analysed as such and only repeat more seldom."""
    return text.isascii() or not has_runs(text)


def exact_words(surface: str) -> list[str]:
    """The words of a surface in plain form, not stemmed: what ``begin*`` is looked up in. None for runs of pairs."""
    if is_run(surface):
        return []
    if "." in surface:
        return [plain(surface.replace(".", ""))]
    return [word for word in map(plain, WORD.findall(surface)) if word]
