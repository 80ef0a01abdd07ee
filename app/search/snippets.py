"""What is shown of a passage: the stretch where the question's words stand closest, with every match marked."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.search.analyzers import SURFACE, Token
from app.search.near import inside
from app.search.plan import Sequence, Spellings
from app.search.query import SNIPPET_WIDTH
from app.search.surfaces import Surfaces

Span = tuple[int, int]
Placed = dict[tuple[str, int], Span]
"""Where a term stands at a position of the passage."""


@dataclass(frozen=True, slots=True)
class Snippet:
    """A stretch of a passage from ``start``; ``marks`` are offsets in ``text``; ``forms`` the spellings as written."""

    text: str
    start: int
    marks: tuple[Span, ...]
    forms: tuple[str, ...]


Matches = tuple[tuple[Token, ...], tuple[tuple[int, int, int], ...], int]
"""Of one surface: the tokens that a sequence may need, the words that match as they are, and its positions."""


class Highlighter(dict[str, Matches]):
    """Finds the spellings of one question in passages; itself the dictionary of surfaces met. Not for two threads at once."""

    def __init__(self, leaves: Iterable[Spellings], surfaces: Surfaces) -> None:
        super().__init__()
        self._surfaces = surfaces
        self._sequences: dict[str, list[tuple[int, Sequence]]] = {}
        self._exact: dict[str, int] = {}
        self._near: dict[int, Spellings] = {}
        for number, leaf in enumerate(leaves):
            for sequence in leaf.sequences if leaf.between is None else ():
                self._sequences.setdefault(sequence[0][0], []).append((number, sequence))
            self._exact.update(dict.fromkeys(leaf.exact, number))
            if leaf.between is not None:
                self._near[number] = leaf
        self._wanted = {term for each in self._sequences.values() for _, sequence in each for term, _ in sequence}
        self._wanted |= {term for leaf in self._near.values() for sequence in leaf.sequences for term, _ in sequence}

    def __missing__(self, surface: str) -> Matches:
        tokens, words, positions = self._surfaces[surface]
        found = tuple([token for token in tokens if token.term in self._wanted])
        exact = tuple([(start, end, self._exact[word]) for start, end, word in words if word in self._exact]) if self._exact else ()
        self[surface] = known = found, exact, positions
        return known

    def snippet(self, text: str, width: int = SNIPPET_WIDTH) -> Snippet:
        """The best stretch of a passage; its beginning where nothing is found in it."""
        found = sorted(self._matches(text))
        start, end = _window(text, [(first, last, leaf) for first, last, leaf in found], width)
        spans = merged((first, last) for first, last, _ in found)
        forms = dict.fromkeys(text[first:last] for first, last in spans)
        inside = tuple((first - start, last - start) for first, last in spans if start <= first and last <= end)
        return Snippet(text[start:end], start, inside, tuple(forms))

    def _matches(self, text: str) -> Iterator[tuple[int, int, int]]:
        """Start, end and leaf of each match."""
        at: Placed = {}
        position = 0
        for surface in SURFACE.finditer(text):
            tokens, exact, positions = self[surface.group()]
            if tokens or exact:
                begin = surface.start()
                for token in tokens:
                    at[token.term, position + token.position] = begin + token.start, begin + token.end
                for start, end, leaf in exact:
                    yield begin + start, begin + end, leaf
            position += positions
        yield from self._runs(at)
        for leaf, spellings in self._near.items():
            for start, end in _near_each_other(at, spellings):
                yield start, end, leaf

    def _runs(self, at: Placed) -> Iterator[tuple[int, int, int]]:
        """The sequences that stand whole among the tokens found."""
        for (term, position), (start, _) in at.items():
            for leaf, sequence in self._sequences.get(term, ()):
                run = [at.get((each, position + offset)) for each, offset in sequence]
                ends = [span[1] for span in run if span]
                if len(ends) == len(run):
                    yield start, max(ends), leaf


def _near_each_other(at: Placed, spellings: Spellings) -> Iterator[Span]:
    """The words that stand near all the others."""
    words = spellings.sequences
    places = [sorted(position for term, position in at if term == word[0][0] and _stands(at, word, position)) for word in words]
    lengths = [word[-1][1] + 1 for word in words]
    for word, known, near in zip(words, places, inside(places, lengths, spellings.between or 0), strict=True):
        for position, is_near in zip(known, near, strict=True):
            if is_near:
                spans = [at[term, position + offset] for term, offset in word]
                yield spans[0][0], max(end for _, end in spans)


def _stands(at: Placed, word: Sequence, position: int) -> bool:
    return all((term, position + offset) in at for term, offset in word)


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
