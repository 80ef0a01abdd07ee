"""How like each other two texts are: words, shingles, what their sketches are made of, and the sentences in which they differ."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from app.core.aligning import Sentences
from app.core.text import CJK, comparable, is_printable

SHINGLE = 4
"""Words of a shingle (reading.md: near-duplicates by MinHash over 4-word shingles)."""

BINS = 128
"""Bins of a sketch: the estimate is then within .09 of the truth nineteen times in twenty."""

EMPTY = 0xFFFFFFFF
"""What a bin holds that no shingle fell into."""

_TOKEN = re.compile(rf"[{CJK}]|[^\W_{CJK}]+")
_ONLY_TOKENS = "".join(character if re.match("[a-z0-9]", character) else " " for character in map(chr, range(128)))
"""Plain text with a space for all that is of no token."""

_LONG_PAIR = 400
_LONG_STRETCH = 2_000
"""Words of a stretch that are compared one by one: for longer ones that would take seconds."""


def words_of(text: str) -> list[str]:
    """The words of a text as they are compared: no case, no punctuation; each CJK character by itself."""
    plain = text.isascii() and is_printable(text.replace("\n", " "))
    return folded_words(text.lower() if plain else comparable(text, case=False))  # of a plain text nothing else is folded but its case


def folded_words(folded: str) -> list[str]:
    """The same of a text that is ``comparable`` already, without case."""
    return folded.translate(_ONLY_TOKENS).split() if folded.isascii() else _TOKEN.findall(folded)


def resemblance(one: str, other: str) -> float:
    """The share of their shingles that two texts have in common (Jaccard, 0 to 1), exactly."""
    ours, theirs = set(_shingles(words_of(one))), set(_shingles(words_of(other)))
    return len(ours & theirs) / max(1, len(ours | theirs))


def _shingles(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    return (tuple(words[first : first + SHINGLE]) for first in range(max(1, len(words) - SHINGLE + 1)))


@dataclass(frozen=True, slots=True)
class Difference:
    """Sentences in which two texts differ, side by side; empty on the side that has none."""

    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two texts compared: how much of their words they share (percent, rounded down so that only equals have 100)."""

    percent: int
    differences: tuple[Difference, ...]


def compared(before: str, after: str) -> Comparison:
    """Compare two texts sentence by sentence. Spacing, dashes and quotation marks make no difference."""
    old, new = Sentences.of(before), Sentences.of(after)
    matcher = SequenceMatcher(None, old.words, new.words, autojunk=False)
    shared, differences = 0, list[Difference]()
    for kind, a, a_end, b, b_end in matcher.get_opcodes():
        if kind == "equal":
            shared += sum(len(words_of(words)) for words in old.words[a:a_end])
            continue
        pairs = list(_side_by_side(old, range(a, a_end), new, range(b, b_end)))
        differences += pairs
        if a_end - a == b_end - b:
            shared += sum(_shared(words_of(pair.before), words_of(pair.after)) for pair in pairs)
        else:  # the same words may stand in one sentence there and in many here
            shared += _shared(*(words_of(" ".join(side.words[one:last])) for side, one, last in ((old, a, a_end), (new, b, b_end))))
    total = len(words_of(before)) + len(words_of(after))
    return Comparison(200 * shared // total if total else 100, tuple(differences))


def _side_by_side(old: Sentences, ours: range, new: Sentences, theirs: range) -> Iterator[Difference]:
    """The sentences of a stretch that differs, in pairs as they follow each other where there are as many on both sides."""
    left = [_said(old, number) for number in ours]
    right = [_said(new, number) for number in theirs]
    if len(left) == len(right):
        yield from (Difference(*pair) for pair in zip(left, right, strict=True))
        return
    while left and right:
        first = max(range(len(right)), key=lambda at: _likeness(left[0], right[at]))
        if _likeness(left[0], right[first]) < 0.5:
            yield Difference(left.pop(0), "")
            continue
        yield from (Difference("", words) for words in right[:first])
        yield Difference(left.pop(0), right[first])
        right = right[first + 1 :]
    yield from (Difference(words, "") for words in left)
    yield from (Difference("", words) for words in right)


def _said(sentences: Sentences, number: int) -> str:
    span = sentences.spans[number]
    return " ".join(sentences.text[span.start : span.end].split())


def _likeness(one: str, other: str) -> float:
    ours, theirs = words_of(one), words_of(other)
    if len(ours) + len(theirs) > _LONG_PAIR:
        return len(set(ours) & set(theirs)) / max(1, len(set(ours) | set(theirs)))
    return SequenceMatcher(None, ours, theirs, autojunk=False).ratio()


def _shared(ours: Sequence[str], theirs: Sequence[str]) -> int:
    """The words that two stretches have in common: in order, or in long ones those of the shingles that both have."""
    if len(ours) * len(theirs) > _LONG_STRETCH**2:
        return min(_covered(ours, theirs), _covered(theirs, ours))
    matcher = SequenceMatcher(None, ours, theirs, autojunk=False)
    return sum(block.size for block in matcher.get_matching_blocks())


def _covered(ours: Sequence[str], theirs: Sequence[str]) -> int:
    """How many of our words stand in a shingle that they have too."""
    there, covered, end = set(_shingles(theirs)), 0, 0
    for first, shingle in enumerate(_shingles(ours)):
        if shingle in there:
            last = min(first + SHINGLE, len(ours))
            covered += last - max(first, end)
            end = last
    return covered
