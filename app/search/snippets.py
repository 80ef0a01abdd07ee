"""What is shown of a passage: the stretch where the question's words stand closest, with every match marked."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.search.analyzers import WORD, Analyzer, Token
from app.search.folding import plain
from app.search.plan import Sequence, Spellings

WIDTH = 220
"""Characters of a snippet, about three lines of a list."""

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Snippet:
    """A stretch of a passage from ``start``; ``marks`` are offsets in ``text``; ``forms`` the spellings as written."""

    text: str
    start: int
    marks: tuple[Span, ...]
    forms: tuple[str, ...]


class Highlighter:
    """Finds the spellings of one question in passages. Not for two threads at once."""

    def __init__(self, leaves: Iterable[Spellings]) -> None:
        self._analyzer = Analyzer()
        self._sequences: dict[str, list[tuple[int, Sequence]]] = {}
        self._exact: dict[str, int] = {}
        for number, leaf in enumerate(leaves):
            for sequence in leaf.sequences:
                self._sequences.setdefault(sequence[0][0], []).append((number, sequence))
            self._exact.update(dict.fromkeys(leaf.exact, number))

    def snippet(self, text: str, width: int = WIDTH) -> Snippet:
        """The best stretch of a passage; its beginning where nothing is found in it."""
        found = sorted(self._matches(text))
        start, end = _window(text, [(first, last, leaf) for first, last, leaf in found], width)
        spans = merged((first, last) for first, last, _ in found)
        forms = dict.fromkeys(text[first:last] for first, last in spans)
        inside = tuple((first - start, last - start) for first, last in spans if start <= first and last <= end)
        return Snippet(text[start:end], start, inside, tuple(forms))

    def _matches(self, text: str) -> Iterator[tuple[int, int, int]]:
        """Start, end and leaf of each match."""
        tokens = list(self._analyzer.tokens(text))
        at: dict[tuple[str, int], Token] = {(token.term, token.position): token for token in tokens}
        for token in tokens:
            for leaf, sequence in self._sequences.get(token.term, ()):
                run = [at.get((term, token.position + offset)) for term, offset in sequence]
                whole = [each for each in run if each]
                if len(whole) == len(run):
                    yield token.start, max(each.end for each in whole), leaf
        if self._exact:
            for word in WORD.finditer(text):
                leaf = self._exact.get(plain(word.group()))
                if leaf is not None:
                    yield word.start(), word.end(), leaf


def merged(spans: Iterable[Span]) -> list[Span]:
    """Spans in order, those that overlap or touch as one."""
    result: list[Span] = []
    for start, end in sorted(spans):
        if result and start <= result[-1][1]:
            result[-1] = result[-1][0], max(end, result[-1][1])
        else:
            result.append((start, end))
    return result


def _window(text: str, found: list[tuple[int, int, int]], width: int) -> Span:
    """The stretch with most different words of the question, then most matches, set between whole words."""
    if not found:
        return 0, _word_end(text, min(len(text), width))
    best, first, last = (0, 0), found[0][0], found[0][1]
    end = 0
    for begin, (start, _, _) in enumerate(found):
        end = max(end, begin)
        while end < len(found) and found[end][1] - start <= width:
            end += 1
        inside = found[begin:end]
        value = len({leaf for _, _, leaf in inside}), len(inside)
        if value > best and inside:
            best, first, last = value, start, inside[-1][1]
    spare = max(0, width - (last - first))
    start = _word_start(text, max(0, first - spare // 3))
    return start, _word_end(text, max(last, min(len(text), start + width)))


_FURTHEST = 24
"""Characters by which an edge of a snippet moves to spare a word."""


def _word_start(text: str, at: int) -> int:
    start = at
    while start > max(0, at - _FURTHEST) and text[start - 1].isalnum():
        start -= 1
    return start


def _word_end(text: str, at: int) -> int:
    end = at
    while end < min(len(text), at + _FURTHEST) and text[end].isalnum():
        end += 1
    return end
