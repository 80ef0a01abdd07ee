"""From the words of a question to the terms of the index: every spelling under which a word may stand in a text."""

import re
from functools import cached_property

from app.search.adjacent import placed, together
from app.search.analyzers import AMBIGUOUS, CAPITALS, SURFACE, Analyzer, Token, is_run
from app.search.codec import EXACT, STEMS
from app.search.folding import FUNCTION_WORDS, composed, plain, without_particle
from app.search.lists import Lists
from app.search.spellings import Sequence, Spellings
from app.search.tree import Begins, Fuzzy, Leaf, Near, Pattern, Quoted, Word

MOST_BEGINNINGS = 200
"""Words of one segment that ``begin*`` stands for at most."""
SHORTEST_PART = 2
"""Letters of a part into which a solid word is split (Sukyeol: Suk Yeol)."""

MOST_PLANNED = 4000
"""Words of questions whose spellings are remembered as long as the index is the same: who types asks for most of them again."""


class Planner:
    """Plans the leaves of one question against one state of the index."""

    def __init__(self, lists: Lists, text: str) -> None:
        self._lists = lists
        shouting = text.upper() == text and len(text.split()) > 1
        self._planned = lists.planned[shouting]
        self._shouting = shouting

    @cached_property
    def _analyzer(self) -> Analyzer:
        """Made only for words that are not planned yet."""
        return Analyzer()

    def spellings(self, leaf: Leaf) -> Spellings:
        """The spellings of a leaf; none where it has no word at all."""
        planned = self._planned.get(leaf)
        if planned is None:
            planned = self._plan(leaf)
            if len(self._planned) >= MOST_PLANNED:
                self._planned.clear()
            self._planned[leaf] = planned
        return planned

    def stands(self, word: str) -> bool:
        """Whether a word stands anywhere as it is."""
        return all(map(self._known, self.spellings(Quoted(word)).sequences))

    def _plan(self, leaf: Leaf) -> Spellings:
        match leaf:
            case Quoted(text):
                return Spellings(_some(self._sequence(text)))
            case Begins(text):
                return self._beginning(text)
            case Pattern(text):
                return self._shaped(text)
            case Fuzzy(text, letters):
                return self._near_spellings(text, letters)
            case Near(text, between):
                return self._near(text, between)
            case Word():
                return Spellings(self._word(leaf))

    def _beginning(self, text: str) -> Spellings:
        prefix = plain(text)
        if not prefix or any(is_run(surface) for surface in SURFACE.findall(text)):
            return Spellings(_some(self._sequence(text)))
        return Spellings(exact=tuple(self._lists.beginning(EXACT, prefix, MOST_BEGINNINGS)))

    def _shaped(self, text: str) -> Spellings:
        parts = re.split(r"([*?])", text)
        if any(is_run(surface) for surface in SURFACE.findall(text)):
            return Spellings(_some(self._sequence("".join(part for part in parts if part not in "*?"))))
        shape = "".join(_WILD.get(part) or re.escape(plain(part)) for part in parts)
        return Spellings(exact=tuple(self._lists.shaped(re.compile(shape), plain(parts[0]))))

    def _near_spellings(self, text: str, letters: int) -> Spellings:
        word = plain(text)
        if not word or len(SURFACE.findall(text)) != 1 or is_run(text):
            return Spellings(_some(self._sequence(text)))
        found = self._lists.near(word, letters)[:MOST_BEGINNINGS]
        return Spellings(exact=tuple(other for other, _, _ in found))

    def _near(self, text: str, between: int) -> Spellings:
        words = dict.fromkeys(self._sequence(without_particle(word)) for word in SURFACE.findall(text))
        return Spellings(tuple(word for word in words if word), between=between)

    def _sequence(self, text: str) -> Sequence:
        """The words of a text next to each other, as they stand in the index."""
        tokens = [token for token in self._analyzer.tokens(text) if not token.extra]
        kept = [token for at, token in enumerate(tokens) if at == 0 or not _ends_run(tokens[at - 1], token)]
        return tuple((token.term, token.position - kept[0].position) for token in kept)

    def _word(self, word: Word) -> tuple[Sequence, ...]:
        surfaces = SURFACE.findall(word.text)
        if len(surfaces) != 1:
            return _some(self._sequence(word.text))
        surface: str = surfaces[0]
        if is_run(surface):
            return self._run(surface)
        if self._is_acronym(surface):
            return (((CAPITALS + plain(surface.replace(".", "")).upper(), 0),),)
        parts = self._sequence(surface)
        solid = "".join(map(plain, surface.replace(".", "").replace("\u00ad", "-").translate(_NO_HYPHENS).split()))
        others = [solid, *self._with_neighbours(word, solid)]
        singles: list[Sequence] = [((self._analyzer.stems.plain(other), 0),) for other in others]
        return tuple(dict.fromkeys([*_some(parts), *(single for single in singles if self._known(single)), *self._splits(solid)]))

    def _run(self, surface: str) -> tuple[Sequence, ...]:
        run = without_particle(composed(surface)[0])
        if len(run) == 1:
            return tuple(((term, 0),) for term in self._lists.beginning(STEMS, run, MOST_BEGINNINGS) if len(term) <= 2)
        return _some(self._sequence(run))

    def _is_acronym(self, surface: str) -> bool:
        letters = surface.replace(".", "")
        meant = "." in surface or (letters.isupper() and not self._shouting)
        return meant and letters.lower() in AMBIGUOUS and self._lists.has(STEMS, CAPITALS + letters.upper())

    def _with_neighbours(self, word: Word, solid: str) -> list[str]:
        """The word written as one with a word beside it (Suk Yeol: Sukyeol)."""
        before, after = (plain(other) if other.isalpha() else "" for other in (word.before, word.after))
        return [joined for joined in (before and before + solid, after and solid + after) if joined and solid.isalpha()]

    def _known(self, sequence: Sequence) -> bool:
        return all(self._lists.has(STEMS, term) for term, _ in sequence)

    def _splits(self, solid: str) -> list[Sequence]:
        """The word written as two (Sukyeol: Suk Yeol), where both stand next to each other and neither is a mere function word."""
        if not (solid.isalpha() and 2 * SHORTEST_PART < len(solid) <= 24):
            return []
        found: list[Sequence] = []
        for at in range(SHORTEST_PART, len(solid) - SHORTEST_PART + 1):
            halves = solid[:at], solid[at:]
            if FUNCTION_WORDS.isdisjoint(halves):
                stems = self._analyzer.stems
                sequence = ((stems.plain(halves[0]), 0), (stems.plain(halves[1]), 1))
                if self._known(sequence) and len(together(placed(self._lists, sequence))):
                    found.append(sequence)
        return found


_WILD = {"*": ".*", "?": "."}
_NO_HYPHENS = dict.fromkeys(map(ord, "-\u2010\u2011\u2012\u2013\u2212\uff0d"), " ")


def _ends_run(before: Token, token: Token) -> bool:
    """Whether a token is the last character of a run, which the pair before it holds already."""
    return len(token.term) == 1 and before.end == token.end and before.position + 1 == token.position


def _some(sequence: Sequence) -> tuple[Sequence, ...]:
    return (sequence,) if sequence else ()
