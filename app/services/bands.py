"""Which briefs share a band of their sketches: a sorted table of numbers, and beside it what came since the table was sorted.

A dictionary of lists took 35 MB for the 200,000 bands of 5,000 briefs, almost every one of which is of one brief alone; the table
takes 12 bytes a band.
"""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MANY = 40_000
"""Bands that came since, from which on the table is sorted anew: those of a thousand briefs."""


class Bands:
    """Briefs by the numbers of their bands."""

    def __init__(self, many: int = MANY) -> None:
        self._many = many
        self._ids: list[UUID] = []
        self._table: tuple[NDArray[np.int64], NDArray[np.uint32]] | None = None
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
        import numpy as np  # the window begins without it

        pairs = [(key, number) for key, numbers in self._since.items() for number in numbers]
        keys = np.fromiter((key for key, _ in pairs), np.int64, len(pairs))
        owners = np.fromiter((number for _, number in pairs), np.uint32, len(pairs))
        if self._table is not None:
            keys, owners = np.concatenate((self._table[0], keys)), np.concatenate((self._table[1], owners))
        order = np.argsort(keys, kind="stable")  # those of one band stay in the order in which they came
        self._table = keys[order], owners[order]
        self._since = {}

    def sharing(self, keys: Sequence[int]) -> list[UUID]:
        """The briefs that have one of these bands, each once."""
        met: dict[int, None] = {}
        for key, settled in zip(keys, self._settled(keys), strict=True):
            met |= dict.fromkeys(settled) | dict.fromkeys(self._since.get(key, ()))
        return [self._ids[number] for number in met]

    def _settled(self, wanted: Sequence[int]) -> list[list[int]]:
        """For each band the briefs of the table."""
        if self._table is None:
            return [[] for _ in wanted]
        import numpy as np

        keys, owners = self._table
        sought = np.fromiter(wanted, np.int64, len(wanted))
        begins, ends = (np.searchsorted(keys, sought, side).tolist() for side in ("left", "right"))
        return [owners[begin:end].tolist() for begin, end in zip(begins, ends, strict=True)]
