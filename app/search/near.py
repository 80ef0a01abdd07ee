"""Words near each other: in any order, with at most so many other words between them."""

from collections.abc import Sequence as Many

import numpy as np

from app.search.postings import Places


def windows(starts: Many[Places], lengths: Many[int], between: int) -> Places:
    """Where each window begins that holds every word whole; a word is the sorted places where it begins, and its length."""
    if not starts or any(not len(each) for each in starts):
        return np.zeros(0, np.int64)
    begins = np.unique(np.concatenate(starts))
    ends = np.zeros(len(begins), np.int64)
    whole = np.ones(len(begins), bool)
    for places, length in zip(starts, lengths, strict=True):
        at = places.searchsorted(begins)
        whole &= at < len(places)
        at[at == len(places)] = 0
        ends = np.maximum(ends, places[at] + length)
    return begins[whole & (ends - begins <= sum(lengths) + between)]


def inside(starts: Many[Many[int]], lengths: Many[int], between: int) -> list[list[bool]]:
    """Of each place of each word, whether it lies in such a window."""
    columns = [np.array(each, np.int64) for each in starts]
    begins = windows(columns, lengths, between)
    longest = sum(lengths) + between
    answers: list[list[bool]] = []
    for places, length in zip(columns, lengths, strict=True):
        before = begins.searchsorted(places, side="right") - 1
        near = (before >= 0) & (places + length - begins[np.maximum(before, 0)] <= longest) if len(begins) else np.zeros(len(places), bool)
        answers.append(near.tolist())
    return answers
