"""Which briefs of the library are nearly the same text: found by sketches, judged by the words themselves."""

from array import array
from collections.abc import Iterator
from uuid import UUID

from app.core.repairs import clean
from app.core.similarity import BINS, EMPTY, compared, resemblance
from app.services.bands import Bands
from app.services.views import Near
from db.unit import Unit

LIKENESS = 0.5
"""Share of four-word shingles in common from which two texts are announced (reading.md: .4 to .5).

So many of their words must stand in like sentences too: of a text that is all one line (JSON) a person sees nothing that is the same.
"""

_ESTIMATE = 0.35
"""Share of agreeing bins from which the words are looked at: the estimate may be .09 too low, with a margin."""

_ROWS = 3
"""Bins of a band: two texts meet where one band is equal, at LIKENESS in 99.6 of 100 cases (1 - (1 - .5^3)^42)."""

_BAND = _ROWS * 4
_NO_BAND = b"\xff" * _BAND
"""Bytes of a band, and one in which all bins are ``EMPTY``."""


class NearTexts:
    """The sketches of the library's briefs, in memory alone, some 6 MB for 5,000 briefs."""

    def __init__(self, unit: Unit) -> None:
        self._sketches: dict[UUID, array[int]] = {}
        self._bands = Bands()
        self._ids: set[UUID] = set()
        for brief_id, sketch in _all(unit):
            self.add(brief_id, sketch)
        self._bands.settle()

    def add(self, brief_id: UUID, sketch: bytes) -> None:
        """Have a brief among those that are looked through."""
        self._ids.add(brief_id)
        if sketch:
            self._sketches[brief_id] = _numbers(sketch)
            self._bands.add(brief_id, _keys(sketch))

    @property
    def ids(self) -> frozenset[UUID]:
        """Those that are looked through."""
        return frozenset(self._ids)

    def candidates(self, brief_id: UUID) -> list[UUID]:
        """The other briefs that may be nearly the same as one, by their sketches alone."""
        numbers = self._sketches.get(brief_id)
        return [] if numbers is None else self._likely(numbers.tobytes(), brief_id)

    def _likely(self, sketch: bytes, but: UUID | None) -> list[UUID]:
        met = [brief_id for brief_id in self._bands.sharing(list(_keys(sketch))) if brief_id != but]
        numbers = _numbers(sketch) if met else array("I")
        return [brief_id for brief_id in met if _estimate(numbers, self._sketches[brief_id]) >= _ESTIMATE]

    def nearest(self, unit: Unit, text: str, sketch: bytes, but: UUID | None = None) -> Near | None:
        """The brief most like a text (not ``but``), with the percentage of words they share; None where none is nearly the same."""
        if not sketch:
            return None
        likely = self._likely(sketch, but)
        others = {stored.brief_id: clean(stored).text for stored in unit.texts.many(likely)}
        likeness = {brief_id: resemblance(other, text) for brief_id, other in others.items()}
        for brief_id in sorted(others, key=lambda brief_id: likeness[brief_id], reverse=True):
            if likeness[brief_id] < LIKENESS:
                break
            percent = compared(others[brief_id], text).percent
            if percent >= LIKENESS * 100:
                return Near(brief=unit.briefs.get(brief_id), percent=percent)
        return None


def percent_alike(one: str, other: str) -> int:
    """How many percent of their words two texts share; 0 where they are not nearly the same."""
    if resemblance(one, other) < LIKENESS:
        return 0
    percent = compared(one, other).percent
    return percent if percent >= LIKENESS * 100 else 0


def _all(unit: Unit) -> Iterator[tuple[UUID, bytes]]:
    """The sketches of all briefs; those that an earlier program kept without one are sketched now."""
    from app.search.sketches import sketch_of

    for brief_id, sketch in unit.sketches.of_briefs():
        if sketch is None:
            text = unit.texts.find(brief_id)
            yield brief_id, sketch_of(clean(text).text) if text else b""
        else:
            yield brief_id, sketch


def _numbers(sketch: bytes) -> "array[int]":
    numbers = array("I")
    numbers.frombytes(sketch)
    return numbers


def _keys(sketch: bytes) -> Iterator[int]:
    """A number for each band that is not empty: it is the same in two sketches whose band is."""
    for first in range(0, BINS // _ROWS * _BAND, _BAND):
        band = sketch[first : first + _BAND]
        if band != _NO_BAND:
            yield hash((first, band))


def _estimate(one: "array[int]", other: "array[int]") -> float:
    """The share of bins that agree among those that either text has."""
    both = [(a, b) for a, b in zip(one, other, strict=True) if a != EMPTY or b != EMPTY]
    return sum(a == b for a, b in both) / max(1, len(both))
