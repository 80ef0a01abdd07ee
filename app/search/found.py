"""What answers: rows with their scores, and the answers of rare words kept at hand."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.search.spellings import Spellings

Floats = NDArray[np.float64]
RowNumbers = NDArray[np.int32]

MOST_ROWS = 256
MOST_ANSWERS = 1000
"""Rows of an answer that is kept at most, and how many such are kept: some 3 MB."""


class Found(NamedTuple):
    """Rows that answer, in order and each once, and their scores. Nothing may be changed in them: those that are kept refuse it."""

    rows: RowNumbers
    scores: Floats


def nothing() -> Found:
    """No rows."""
    return Found(np.zeros(0, np.int32), np.zeros(0))


class Answers(dict[Spellings, Found]):
    """What was found of spellings in one state of the index, where it is little.

    A rare word may be two common ones written as one (makeup: make up); to meet their lists anew for each letter typed
    after it took ten times as long as all else. What is found in many rows is not kept: it is large, and soon scored again.
    """

    def keep(self, spellings: Spellings, found: Found) -> None:
        """Keep an answer, if it is little."""
        if len(found.rows) <= MOST_ROWS:
            for kept in found:
                kept.setflags(write=False)
            if len(self) >= MOST_ANSWERS:
                self.clear()
            self[spellings] = found
