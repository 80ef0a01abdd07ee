"""Where the terms of a sequence stand next to each other."""

import numpy as np
from numpy.typing import NDArray

from app.search.codec import STEMS
from app.search.lists import Lists
from app.search.postings import Places, Postings
from app.search.spellings import Sequence


def placed(lists: Lists, sequence: Sequence) -> list[tuple[Postings, int]]:
    """The lists of the terms, and how many positions each stands after the first."""
    return [(lists.postings(STEMS, term, positions=True), offset) for term, offset in sequence]


def together(lists: list[tuple[Postings, int]]) -> Places:
    """The places at which each list has a position at its offset from the others, the rarest list first."""
    places = sorted(
        ((postings.positions, offset) for postings, offset in lists if postings.positions is not None), key=lambda each: len(each[0])
    )
    starts = places[0][0] - places[0][1]
    for positions, offset in places[1:]:
        if not len(starts):
            break
        starts = starts[among(starts + offset, positions)[0]]
    return starts


def among(values: NDArray[np.generic], members: NDArray[np.generic]) -> tuple[NDArray[np.bool_], NDArray[np.int64]]:
    """Which values are among the members (sorted), and where."""
    at = members.searchsorted(values)
    if not len(members):
        return np.zeros(len(values), bool), at
    at[at == len(members)] = 0
    return members[at] == values, at
