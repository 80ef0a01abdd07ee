"""Answering a tree on arrays: which rows, with which scores. The scores are those of Whoosh's BM25F searcher."""

import math

import numpy as np
from numpy.typing import NDArray

from app.search.adjacent import among, placed, together
from app.search.codec import EXACT, STEMS
from app.search.documents import NoCatalogue
from app.search.found import Floats, Found, RowNumbers, nothing
from app.search.lists import K1, Lists
from app.search.narrowing import Narrowing
from app.search.near import windows
from app.search.plan import Planner
from app.search.postings import Counts, Places, Postings
from app.search.spellings import Sequence, Spellings
from app.search.tree import All, Any, Dated, Narrow, Node, Quoted, Within, Without, Word

FEW = 32
"""Rows that are fewer than one in so many are put together by themselves, without a table of all rows."""


class Evaluator:
    """Answers one question over one state of the index."""

    def __init__(self, lists: Lists, planner: Planner, narrowing: Narrowing | None = None) -> None:
        self._lists = lists
        self._planner = planner
        self._narrowing = narrowing or Narrowing(lists, NoCatalogue())

    def node(self, node: Node) -> Found:
        """The rows that answer a tree."""
        match node:
            case All(parts):
                return self._all(parts)
            case Any(parts):
                return self.any([self.node(part) for part in parts])
            case Without():
                return self._all((node,))
            case Within(part, inner):
                found = self.node(inner)
                return _where(found, self._lists.rows["part"][found.rows] == part)
            case Narrow() | Dated():
                rows = np.flatnonzero(self._narrowing.rows(node)).astype(np.int32)
                return Found(rows, np.zeros(len(rows)))
            case _:
                return self.spellings(self._planner.spellings(node))

    def _all(self, parts: tuple[Node, ...]) -> Found:
        """The rows of all parts, scores added. Rows are met first and only those that are left are scored."""
        wanted = [self._part(part) for part in parts if not isinstance(part, Without)]
        # What answers all is never longer than the shortest, so that one goes first.
        wanted.sort(key=lambda found: len(found.rows))
        rows = wanted[0].rows if wanted else np.arange(len(self._lists.rows), dtype=np.int32)
        for found in wanted[1:]:
            rows = rows[among(rows, found.rows)[0]]
        for part in parts:
            if isinstance(part, Without) and len(rows):
                rows = rows[~among(rows, self._part(part.part).rows)[0]]
        scores = np.zeros(len(rows))
        for found in wanted if len(rows) else ():
            scores += self._scored(found, rows)
        return Found(rows, scores)

    def _part(self, node: Node) -> Found | Postings:
        """What answers a node; of a word that is one term its list, not scored yet."""
        if isinstance(node, Word | Quoted):
            spellings = self._planner.spellings(node)
            if len(spellings.sequences) == 1 and len(spellings.sequences[0]) == 1:
                return self._lists.postings(STEMS, spellings.sequences[0][0][0])
        return self.node(node)

    def _scored(self, found: Found | Postings, rows: RowNumbers) -> Floats:
        """The scores of some of the rows found."""
        if isinstance(found, Postings):
            return self._scores_at(found, rows)
        return found.scores if len(rows) == len(found.rows) else found.scores[found.rows.searchsorted(rows)]

    def any(self, found: list[Found]) -> Found:
        """The rows of any of these, scores added."""
        some = [each for each in found if len(each.rows)]
        if len(some) <= 1:
            return some[0] if some else nothing()
        if sum(len(each.rows) for each in some) * FEW < len(self._lists.rows):
            return _few(some)
        total = np.zeros(len(self._lists.rows))
        hit = np.zeros(len(total), bool)
        for each in some:
            total[each.rows] += each.scores
            hit[each.rows] = True
        rows = np.flatnonzero(hit).astype(np.int32)
        return Found(rows, total[rows])

    def spellings(self, spellings: Spellings) -> Found:
        """The rows that have any of the spellings, or all of them near each other."""
        found = self._lists.answered.get(spellings)
        if found is None:
            found = self._answer(spellings)
            self._lists.answered.keep(spellings, found)
        return found

    def _answer(self, spellings: Spellings) -> Found:
        if spellings.between is not None:
            return self._near(spellings.sequences, spellings.between)
        if len(spellings.sequences) == 1 and not spellings.exact:
            return self.sequence(spellings.sequences[0])
        found = [self.sequence(sequence) for sequence in spellings.sequences]
        found += [self._whole(self._lists.postings(EXACT, word)) for word in spellings.exact]
        return self.any(found)

    def sequence(self, sequence: Sequence) -> Found:
        """The rows that have these terms next to each other, scored as the terms alone (as Whoosh does)."""
        if len(sequence) == 1:
            return self._whole(self._lists.postings(STEMS, sequence[0][0]))
        lists = placed(self._lists, sequence)
        return self._summed(self._rows_of(together(lists)), lists)

    def _near(self, words: tuple[Sequence, ...], between: int) -> Found:
        """The rows that hold all of these near each other, scored as their terms."""
        lists = [placed(self._lists, word) for word in words]
        begins = windows([together(word) for word in lists], [_length(word) for word in words], between)
        return self._summed(self._rows_of(begins), [each for word in lists for each in word])

    def _rows_of(self, places: Places) -> RowNumbers:
        """The rows of places in order, each row once."""
        rows = (places >> self._lists.stride_bits).astype(np.int32)
        return rows[np.concatenate((np.ones(1, bool), rows[1:] != rows[:-1]))] if len(rows) else rows

    def _summed(self, rows: RowNumbers, lists: list[tuple[Postings, int]]) -> Found:
        if not len(rows):
            return nothing()
        scores = np.zeros(len(rows))
        for postings, _ in lists:
            scores += self._scores_at(postings, rows)
        return Found(rows, scores)

    def _whole(self, postings: Postings) -> Found:
        return Found(postings.rows, self._scores(postings, postings.rows, postings.counts))

    def _scores_at(self, postings: Postings, rows: RowNumbers) -> Floats:
        counts = postings.counts if len(rows) == len(postings.rows) else postings.counts[postings.rows.searchsorted(rows)]
        return self._scores(postings, rows, counts)

    def _scores(self, postings: Postings, rows: RowNumbers, counts: Counts) -> Floats:
        rarity = math.log(max(1, len(self._lists.rows)) / (len(postings.rows) + 1)) + 1  # an empty library has no rows
        return rarity * (counts * (K1 + 1) / (counts + self._lists.norm[rows]))


def _length(sequence: Sequence) -> int:
    """The positions that a sequence takes."""
    return max(offset for _, offset in sequence) + 1


def _few(found: list[Found]) -> Found:
    """The rows of any of these, scores added in the same order as where there are many."""
    rows: RowNumbers = np.concatenate([each.rows for each in found])
    rows.sort()
    rows = rows[np.concatenate((np.ones(1, bool), rows[1:] != rows[:-1]))]
    total = np.zeros(len(rows))
    for each in found:
        total[rows.searchsorted(each.rows)] += each.scores
    return Found(rows, total)


def _where(found: Found, kept: NDArray[np.bool_]) -> Found:
    return Found(found.rows[kept], found.scores[kept])
