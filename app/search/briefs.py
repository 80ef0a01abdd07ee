"""Sentences rank whole papers, then show each paper's best passage (search.md, Relevance).

Stems and exact words count alike, each by BM25F over the body and the lead (title and first passage) of the paper.
K1, the two bs and the weight are those that search.md reports, chosen on one half of 492 queries and checked on the other.
"""

import math
from collections.abc import Iterable
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from app.search.analyzers import SURFACE, Analyzer
from app.search.codec import EXACT, STEMS, true_lengths
from app.search.documents import Part
from app.search.folding import FUNCTION_WORDS
from app.search.found import Found
from app.search.lists import Lists
from app.search.narrowing import Mask
from app.search.streams import exact_words

K1 = 1.6
B_BODY, B_LEAD = 0.85, 0.30
LEAD_WEIGHT = 2.0

Floats = NDArray[np.float64]


class PaperRanking:
    """Ranks the objects of one state of the index by the words of a sentence."""

    def __init__(self, lists: Lists, keep: Mask) -> None:
        self._lists = lists
        self._keep = keep
        self._objects = int(lists.object.max(initial=-1)) + 1
        rows = lists.rows
        self._papers = int(np.count_nonzero(np.bincount(lists.object[lists.alive])))
        self._lead = (rows["part"] == Part.TITLE) | ((rows["part"] == Part.TEXT) & (rows["number"] == 0))
        self._lengths = true_lengths()[rows["length"]] * lists.alive

    @cached_property
    def _norms(self) -> tuple[Floats, Floats]:
        body: Floats = np.bincount(self._lists.object, self._lengths, self._objects).astype(np.float64)
        lead: Floats = np.bincount(self._lists.object, self._lengths * self._lead, self._objects).astype(np.float64)
        return _norm(body, B_BODY), _norm(lead, B_LEAD)

    def best_passages(self, words: Iterable[str]) -> Found:
        """For each object that has any of the words its best passage, scored as the object."""
        stems, exact = self._terms(words)
        papers, passages = np.zeros(self._objects), np.zeros(len(self._lists.rows))
        for field, terms in ((STEMS, stems), (EXACT, exact)):
            for term in terms:
                self._count(field, term, papers, passages)
        passages[~self._keep] = 0
        rows = np.flatnonzero(passages > 0)
        # Each object's rows with the best last: the last of each is its best.
        order = np.lexsort((-rows, passages[rows], self._lists.object[rows]))
        rows = rows[order]
        owners = self._lists.object[rows]
        last = np.flatnonzero(np.append(owners[1:] != owners[:-1], len(rows) > 0)[: len(rows)])
        chosen = np.sort(rows[last]).astype(np.int32)
        return Found(chosen, papers[self._lists.object[chosen]])

    def _terms(self, words: Iterable[str]) -> tuple[dict[str, None], dict[str, None]]:
        analyzer, stems, exact = Analyzer(), dict[str, None](), dict[str, None]()
        for word in words:
            stems.update((token.term, None) for token in analyzer.tokens(word) if not token.extra)
            exact.update((each, None) for surface in SURFACE.findall(word) for each in exact_words(surface))
        return stems, {word: None for word in exact if word not in FUNCTION_WORDS}

    def _count(self, field: str, term: str, papers: Floats, passages: Floats) -> None:
        postings = self._lists.postings(field, term)
        alive = self._lists.alive[postings.rows]
        rows, counts = postings.rows[alive], postings.counts[alive].astype(np.float64)
        if not len(rows):
            return
        owners = self._lists.object[rows]
        body = np.bincount(owners, counts, self._objects)
        lead = np.bincount(owners, counts * self._lead[rows], self._objects)
        there = np.flatnonzero(body)
        body_norm, lead_norm = self._norms
        weight = body[there] / body_norm[there] + LEAD_WEIGHT * lead[there] / lead_norm[there]
        rarity = math.log(1 + (self._papers - len(there) + 0.5) / (len(there) + 0.5))
        papers[there] += rarity * weight * (K1 + 1) / (K1 + weight)
        passages[rows] += rarity * counts * (K1 + 1) / (counts + self._lists.norm[rows])


def _norm(lengths: Floats, b: float) -> Floats:
    """BM25's 1 - b + b * length / average, the average over objects that are there."""
    there = lengths[lengths > 0]
    average = float(there.mean()) if len(there) else 1.0
    return 1 - b + b * lengths / average
