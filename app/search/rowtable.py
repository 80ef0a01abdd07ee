"""The rows of all segments one after another, with room behind for those of the next: a mark must not copy 90,000 rows."""

from collections.abc import Sequence
from dataclasses import dataclass
from threading import Lock

import numpy as np
from numpy.typing import NDArray

from app.search.codec import ROW
from app.search.documents import Part
from app.search.postings import FieldLists
from app.search.rows import Rows
from app.search.vocabulary import Vocabulary

TITLE_WEIGHT = 1.5
"""How much more words weigh in a title than in a passage."""

ROOM = 4096
"""Rows for which there is room at least; and a sixteenth of those that are there."""


@dataclass(frozen=True, slots=True)
class Segment:
    """One segment, read: its fields, its rows, which of them are not deleted, and its words as they are."""

    fields: dict[str, FieldLists]
    rows: Rows
    alive: NDArray[np.bool_]
    words: Vocabulary


class RowTable:
    """Columns of rows. States of the index share one, each looks at as many rows as it has: those never change."""

    def __init__(self, room: int) -> None:
        self.rows: Rows = np.zeros(room, ROW)
        self.ids: NDArray[np.uint64] = np.zeros((room, 2), np.uint64)
        self.object: NDArray[np.int64] = np.zeros(room, np.int64)
        self.lengths: NDArray[np.uint8] = np.zeros(room, np.uint8)
        self.weights: NDArray[np.float32] = np.ones(room, np.float32)
        self._used = 0
        self._lock = Lock()

    def longer(self, length: int, segments: Sequence[Segment]) -> "RowTable":
        """A table of the first ``length`` rows and those of more segments: this one, where it is so long and has room."""
        wanted = length + sum(len(segment.rows) for segment in segments)
        with self._lock:
            fits = self._used == length and wanted <= len(self.rows)
            table = self if fits else RowTable(wanted + max(ROOM, wanted // 16))
            if not fits:
                table._append(self.rows[:length])
            for segment in segments:
                table._append(segment.rows)
        return table

    def _append(self, rows: Rows) -> None:
        start, end = self._used, self._used + len(rows)
        self.rows[start:end] = rows
        self.ids[start:end] = np.ascontiguousarray(rows["id"]).view("u8").reshape(-1, 2)
        self.lengths[start:end] = rows["length"]
        self.weights[start:end][rows["part"] == Part.TITLE] = TITLE_WEIGHT
        self._number(start, end)
        self._used = end

    def _number(self, start: int, end: int) -> None:
        """Give each row a number that it shares with the other rows of its object, beside which it was written.

        What was replaced has another number than what replaced it.
        """
        first = min(max(1, start), end)
        if first == end:
            return
        fresh = (self.ids[first:end] != self.ids[first - 1 : end - 1]).any(1)
        self.object[first:end] = self.object[first - 1] + np.cumsum(fresh)
