"""Which briefs share a band of their sketches: a sorted table of numbers, and beside it what came since the table was sorted.

A dictionary of lists took 35 MB for the 200,000 bands of 5,000 briefs, almost every one of which is of one brief alone; the table
takes 12 bytes a band.
"""

from collections.abc import Iterable, Sequence
from uuid import UUID

import numpy as np

MANY = 40_000
"""Bands that came since, from which on the table is sorted anew: those of a thousand briefs."""


class Bands:
    """Briefs by the numbers of their bands."""

    def __init__(self, many: int = MANY) -> None:
        self._many = many
        self._ids: list[UUID] = []
        self._keys, self._owners = np.empty(0, np.int64), np.empty(0, np.uint32)
        self._since: dict[int, list[int]] = {}

    def add(self, brief_id: UUID, keys: Iterable[int]) -> None:
        """Have a brief with these bands."""
        number = len(self._ids)
        self._ids.append(brief_id)
        for key in keys:
            self._since.setdefault(key, []).append(number)
        if len(self._since) >= self._many:
            self.settle()

    def settle(self) -> None:
        """Take what came since into the table."""
        pairs = [(key, number) for key, numbers in self._since.items() for number in numbers]
        keys = np.concatenate((self._keys, np.fromiter((key for key, _ in pairs), np.int64, len(pairs))))
        owners = np.concatenate((self._owners, np.fromiter((number for _, number in pairs), np.uint32, len(pairs))))
        order = np.argsort(keys, kind="stable")  # those of one band stay in the order in which they came
        self._keys, self._owners = keys[order], owners[order]
        self._since = {}

    def sharing(self, keys: Sequence[int]) -> list[UUID]:
        """The briefs that have one of these bands, each once."""
        wanted = np.fromiter(keys, np.int64, len(keys))
        begins, ends = (np.searchsorted(self._keys, wanted, side).tolist() for side in ("left", "right"))
        met: dict[int, None] = {}
        for key, begin, end in zip(keys, begins, ends, strict=True):
            met |= dict.fromkeys(self._owners[begin:end].tolist()) | dict.fromkeys(self._since.get(key, ()))
        return [self._ids[number] for number in met]
