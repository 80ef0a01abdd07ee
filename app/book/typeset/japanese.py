"""Lines of Japanese: between any two characters but those that hold together; the spare room goes between characters."""

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate

from app.book.typeset.breaking import SLACK, Line
from app.book.typeset.chars import NO_END, NO_START, PAUSES, japanese_tokens, opening_alone

TIGHTEN = 15.0
"""At most so many thousandths of an em are taken from each character to pull one more token into a line."""
RUNT = 3000.0
"""A last line of fewer thousandths of the em (three characters) takes some from the line before it,"""
RUNT_SHARE = 0.25
"""or of less than this share of a short line,"""
WIDEN = 110.0
"""as long as that need not be widened by more than this after each character,"""
EMPTIEST = 0.6
"""and where it is not justified stays filled to this share."""
_phrase_end = re.compile(r"[、。・」』）)】〉》：:；;！!？?] ?$| $|[ぁ-ゖ]$|[ァ-ヺー]$")
_phrase_begin = re.compile(r"[一-鿿々〇ァ-ヺ「『（(【〈《A-Za-z0-9０-９]")
_katakana = re.compile(r"[ァ-ヺー]")
OPENING_BRACKETS = frozenset("「『（(【〈《")


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


def phrases(words: Sequence[str]) -> list[str]:
    """The tokens put together to phrases: a line in a title ends after a mark or a particle, not inside a word.

    Nobody needs a dictionary for that: where Hiragana end and other signs begin, a new phrase does (bunsetsu, roughly).
    """
    out: list[str] = []
    for word in words:
        if not out or _begins_phrase(out[-1], word):
            out.append(word)
        else:
            out[-1] += word
    return out


def _begins_phrase(before: str, word: str) -> bool:
    if word[0] in OPENING_BRACKETS:
        return before[-1] not in NO_END
    if before[-1] in PAUSES:
        return True
    if not _phrase_end.search(before) or not _phrase_begin.match(word):
        return False
    return not (_katakana.search(before[-1]) and _katakana.match(word))


def break_tokens(
    words: Sequence[str], prefix: Sequence[float], ends: Sequence[float], width: float, justify: bool, gaps: Callable[[str], int]
) -> list[Line]:
    """The lines; ``adjust`` of each is the whole spare room of that line, to be shared out when it is drawn.

    ``prefix`` counts a blank where a token has one, ``ends`` is without the last of them.
    Tokens wider than the line must have been cut before. ``gaps`` counts the places after whose characters a line can give.
    """
    out: list[Line] = []
    first, origin, count = 0, 0.0, len(words)
    while True:
        limit = origin + width
        last = max(bisect_right(ends, limit + SLACK, first + 1) - 1, first + 1)
        if last >= count:
            out.append(Line(first, 0, count, 0, False, min(limit - ends[count], 0.0)))
            return _without_runt(words, prefix, ends, width, justify, out)
        spare = limit - ends[last]
        if justify and spare > 0:
            last = _tightened(words, ends, first, last, limit, spare, gaps)
        out.append(Line(first, 0, last, 0, False, limit - ends[last] if justify else 0.0))
        first, origin = last, prefix[last]
        if first >= count:
            return out


def _without_runt(
    words: Sequence[str], prefix: Sequence[float], ends: Sequence[float], width: float, justify: bool, lines: list[Line]
) -> list[Line]:
    """The lines, the last of which is not a mere character or two."""
    if len(lines) < 2:
        return lines
    before, last = lines[-2:]
    count, origin = len(words), prefix[before.first]
    least, turn = min(RUNT, RUNT_SHARE * width), last.first
    for place in range(last.first - 1, before.first, -1):
        if ends[count] - prefix[turn] >= least:
            break
        spare = width - (ends[place] - origin)
        characters = sum(map(len, words[before.first : place]))
        if spare > (WIDEN * (characters - 1) if justify else (1 - EMPTIEST) * width):
            break
        turn = place
    if turn < last.first:
        spare = width - (ends[turn] - origin)
        lines[-2:] = [before._replace(last=turn, adjust=spare if justify else 0.0), Line(turn, 0, count, 0, False, 0.0)]
    return lines


def _tightened(
    words: Sequence[str], ends: Sequence[float], first: int, last: int, limit: float, spare: float, gaps: Callable[[str], int]
) -> int:
    over = ends[last + 1] - limit
    if over >= spare * 0.5:
        return last
    places = gaps("".join(words[first : last + 1]).rstrip(" ")[:-1])
    return last + 1 if over <= TIGHTEN * places else last


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
