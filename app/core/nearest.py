"""The stretch of a text that is most like some words that are not in it: shown when a quote is refused."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from difflib import SequenceMatcher
from operator import itemgetter

from app.core.text import CJK, Span, fold

_TOKEN = re.compile(rf"[{CJK}](?=([{CJK}]))|[^\W_]+")
_WORD_EDGE = re.compile(rf"[^\s{CJK}]+|[{CJK}]")
_SURROUNDINGS = 1.5
"""How much longer than the quote the window is in which its words are counted."""
_LEAST_SHARE = 0.34
"""The share of the quote's words that a stretch must have to be worth showing."""


def nearest_span(text: str, quote: str) -> Span | None:
    """The stretch most like the quote, cut at words, or None where a third of its words stands together nowhere.

    A coarse count of the quote's words in a moving window finds the place (linear in the text), difflib its ends.
    """
    folded, wanted = fold(text, case=False, loose=True), fold(quote, case=False, loose=True).text.strip()
    places = _shared(folded.text, wanted)
    width = int(len(wanted) * _SURROUNDINGS) + 8
    best = _densest(places, width, len({token for _, token in _tokens(wanted)}))
    if best is None:
        return None
    start, end = _ends(folded.text, wanted, max(0, best - len(wanted) // 4), best + width)
    return folded.source(start, end) if end > start else None


def _tokens(text: str) -> list[tuple[int, str]]:
    """The words, and the pairs of neighbouring characters of scripts without spaces, each with its place."""
    return [(found.start(), found.group() + (found.group(1) or "")) for found in _TOKEN.finditer(text)]


def _shared(text: str, wanted: str) -> list[tuple[int, str]]:
    words = {token for _, token in _tokens(wanted)}
    return [(at, token) for at, token in _tokens(text) if token in words]


def _densest(places: Sequence[tuple[int, str]], width: int, wanted: int) -> int | None:
    """Where the window begins that holds the most different words of the quote; rare words count more."""
    often: dict[str, int] = {}
    for _, token in places:
        often[token] = often.get(token, 0) + 1
    best, place, first = 0.0, None, 0
    inside: dict[str, int] = {}
    weight = 0.0
    for at, token in places:
        inside[token] = inside.get(token, 0) + 1
        weight += 1 + 1 / often[token] if inside[token] == 1 else 0
        while at - places[first][0] > width:
            leaving = places[first][1]
            inside[leaving] -= 1
            weight -= 1 + 1 / often[leaving] if inside[leaving] == 0 else 0
            first += 1
        held = sum(count > 0 for count in inside.values()) if weight > best else 0
        if weight > best and held >= wanted * _LEAST_SHARE:
            best, place = weight, places[first][0]
    return place


def _ends(text: str, wanted: str, start: int, end: int) -> tuple[int, int]:
    """From the first to the last stretch that window and quote share, grown to whole words."""
    window = text[start:end]
    blocks = SequenceMatcher(None, wanted, window, autojunk=False).get_matching_blocks()
    shared = [block for block in blocks if block.size > 1]
    if not shared:
        return start, start
    first, last = shared[0], shared[-1]
    begin = start + max(0, first.b - first.a)
    finish = start + min(len(window), last.b + last.size + len(wanted) - last.a - last.size)
    words = [found.span() for found in _WORD_EDGE.finditer(text, max(0, start - 40), min(len(text), end + 40))]
    opening = bisect_right(words, begin, key=itemgetter(0)) - 1
    closing = bisect_left(words, finish, key=itemgetter(1))
    return words[max(0, opening)][0], words[min(closing, len(words) - 1)][1]
