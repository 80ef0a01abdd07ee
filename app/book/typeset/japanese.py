"""Lines of Japanese: between any two characters but those that hold together; the spare room goes between characters."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate

from app.book.typeset.breaking import SLACK, Line
from app.book.typeset.chars import NO_END, NO_START, japanese_tokens, opening_alone

TIGHTEN = 15.0
"""At most so many thousandths of an em are taken from each character to pull one more token into a line."""


def tokens(text: str) -> list[str]:
    """The text in pieces that stay whole; joined they are the text."""
    found: list[str] = []
    for run, token in japanese_tokens.findall(text):
        found += run or (token,)
    return _held_together(found) if opening_alone.search(text) else found


def _held_together(found: Sequence[str]) -> list[str]:
    """The tokens, an opening sign before a blank with what comes after it."""
    out: list[str] = []
    for token in found:
        if out and opening_alone.fullmatch(out[-1][-2:]):
            out[-1] += token
        else:
            out.append(token)
    return out


def break_tokens(words: Sequence[str], prefix: Sequence[float], ends: Sequence[float], width: float, justify: bool) -> list[Line]:
    """The lines; ``adjust`` of each is the whole spare room of that line, to be shared out when it is drawn.

    ``prefix`` counts a blank where a token has one, ``ends`` is without the last of them.
    Tokens wider than the line must have been cut before.
    """
    out: list[Line] = []
    first, origin, count = 0, 0.0, len(words)
    while True:
        limit = origin + width
        last = max(bisect_right(ends, limit + SLACK, first + 1) - 1, first + 1)
        if last >= count:
            out.append(Line(first, 0, count, 0, False, min(limit - ends[count], 0.0)))
            return out
        spare = limit - ends[last]
        if justify and spare > 0:
            last = _tightened(words, ends, first, last, limit, spare)
        out.append(Line(first, 0, last, 0, False, limit - ends[last] if justify else 0.0))
        first, origin = last, prefix[last]
        if first >= count:
            return out


def _tightened(words: Sequence[str], ends: Sequence[float], first: int, last: int, limit: float, spare: float) -> int:
    over = ends[last + 1] - limit
    characters = sum(map(len, words[first : last + 1]))
    return last + 1 if over <= TIGHTEN * (characters - 1) and over < spare * 0.5 else last


def cut_wide(words: list[str], width: float, measure: Callable[[str], float], cut: Callable[[str], Sequence[int]]) -> list[str]:
    """The tokens, those wider than the line in pieces: at their own joints if they have some, else anywhere."""
    if all(measure(word) <= width for word in words):
        return words
    out: list[str] = []
    for word in words:
        out += [word] if measure(word) <= width else _pieces(word, width, measure, frozenset(cut(word)))
    return out


def _pieces(word: str, width: float, measure: Callable[[str], float], joints: frozenset[int]) -> list[str]:
    out: list[str] = []
    start = 0
    totals = list(accumulate((measure(char) for char in word), initial=0.0))
    while start < len(word):
        stop = max(bisect_right(totals, totals[start] + width) - 1, start + 1)
        if stop < len(word):
            least = start + (stop - start) // 2
            allowed = next(
                (place for place in range(stop, least, -1) if word[place] not in NO_START and word[place - 1] not in NO_END), stop
            )
            stop = next((place for place in range(stop, start, -1) if place in joints), allowed)
        out.append(word[start:stop])
        start = stop
    return out
