"""Widths: which face sets a character, how wide words are, and where a word may be cut. Unit: a thousandth of the em."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from app.book.fonts import Family, FontShelf
from app.book.typeset.chars import NO_END, NO_START, PAUSES, Script, is_syllable, wide
from app.book.typeset.encode import Encoder
from app.book.typeset.face import NO_BREAK_SPACE
from app.book.typeset.glyphs import Glyphs
from app.book.typeset.hyphens import Hyphenation

HYPHEN_COST = 450.0
SYLLABLE_COST = 280.0
"""A syllable break is worth it when the blanks would otherwise be about twice the normal."""
IDEOGRAPH_COST = 120.0
SOLIDUS_COST = 30.0
FORCED_COST = 500.0
LONG_WORD = 28
"""Longer words (addresses, runs of letters) may be cut anywhere."""
LONGEST_SYLLABLE = 7
"""Letters in the longer half of a hyphenated given name, at most."""
PUNCTUATION = ".,;:()[]“”‘’\"'!?"


class Cut(NamedTuple):
    """A place inside a word where a line may end: width up to there with and without the hyphen, and its cost."""

    position: int
    width: float
    bare: float
    cost: float
    hyphen: bool


class Widths(dict[str, float]):
    """Word to its width, with what comes ``after`` it."""

    def __init__(self, glyphs: Glyphs, after: float) -> None:
        super().__init__()
        self.glyphs, self.after = glyphs, after

    def __missing__(self, word: str) -> float:
        glyphs = self.glyphs
        width = self[word] = sum([glyphs[char].width for char in word]) + self.after
        return width


class Gaps(dict[str, int]):
    """Character to 1 where room may be added after it in a Japanese line: East Asian ones and blanks; else 0."""

    def __init__(self, glyphs: Glyphs) -> None:
        super().__init__()
        self.glyphs = glyphs

    def __missing__(self, char: str) -> int:
        found = self[char] = int(char == " " or self.glyphs[char].font.wide)
        return found

    def count(self, text: str) -> int:
        """How many of them are in a text."""
        return sum(map(self.__getitem__, text))


def is_name_hyphen(before: str, after: str) -> bool:
    """Whether the hyphen between the two halves belongs to a proper name, as in Jae-myung."""
    head, tail = before.strip(PUNCTUATION), after.strip(PUNCTUATION)
    return head[:1].isupper() and tail[:1].isalpha() and max(len(head), len(tail)) <= LONGEST_SYLLABLE


class Cuts(dict[str, tuple[Cut, ...]]):
    """Word to its inner break places; asked only for words that straddle a line end."""

    def __init__(self, glyphs: Glyphs, hyphenate: Callable[[str], Sequence[int]]) -> None:
        super().__init__()
        self.glyphs, self.hyphenate = glyphs, hyphenate
        self.hyphen = glyphs["-"].width

    def __missing__(self, word: str) -> tuple[Cut, ...]:
        places = self._places(word)
        cuts: list[Cut] = []
        width = 0.0
        for position, char in enumerate(word, 1):
            width += self.glyphs[char].width
            if position in places and position < len(word):
                cost, hyphen = places[position]
                cuts.append(Cut(position, width + (self.hyphen if hyphen else 0), width, cost, hyphen))
        found = self[word] = tuple(cuts)
        return found

    def _places(self, word: str) -> dict[int, tuple[float, bool]]:
        places = self._syllables(word)
        for position in range(1, len(word)):
            cost = self._joint(word, position)
            if cost is not None:
                places[position] = (cost, False)
        if len(word) > LONG_WORD and not wide.search(word):
            for position in range(4, len(word) - 1):
                if word[position] not in NO_START and word[position - 1] not in NO_END:
                    places.setdefault(position, (FORCED_COST, False))
        return places

    def _syllables(self, word: str) -> dict[int, tuple[float, bool]]:
        core = word.strip(PUNCTUATION)
        if len(core) < 6 or not (core.isascii() and core.isalpha()) or core.isupper():
            return {}
        offset = word.find(core)
        return {place + offset: (HYPHEN_COST, True) for place in self.hyphenate(core)}

    def _joint(self, word: str, position: int) -> float | None:
        before, after = word[position - 1], word[position]
        if before in NO_END or after in NO_START or ord(after) == NO_BREAK_SPACE:
            return None
        if before in PAUSES:
            return SOLIDUS_COST
        if before in "-–—/" and position > 1:
            halves = word[: position - 1], word[position:]
            number = halves[0][-1:].isdigit() and halves[1][:1].isdigit()
            return None if number or (before == "-" and is_name_hyphen(*halves)) else SOLIDUS_COST
        if is_syllable(after):
            return SYLLABLE_COST if is_syllable(before) or before.isalpha() else None  # 2025년 is not torn apart
        korean = self.glyphs.han is Script.KOREAN
        return (SYLLABLE_COST if korean else IDEOGRAPH_COST) if wide.match(after) else None


MetricsKey = tuple[Family, bool, Script]
"""Family, bold, and whose face sets the Chinese characters."""


@dataclass(frozen=True)
class Metrics:
    """All that is known of one family, weight and reading of Chinese characters. ``widths`` are of words with the blank after them."""

    key: MetricsKey
    glyphs: Glyphs
    hyphenate: Callable[[str], Sequence[int]]
    widths: Widths = field(init=False)
    cuts: Cuts = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "widths", Widths(self.glyphs, self.space))
        object.__setattr__(self, "cuts", Cuts(self.glyphs, self.hyphenate))

    @cached_property
    def gaps(self) -> Gaps:
        """Where room may be added in a Japanese line."""
        return Gaps(self.glyphs)

    @cached_property
    def encoder(self) -> Encoder:
        """How the file writes words in these faces."""
        return Encoder(self.glyphs)

    @cached_property
    def bare_widths(self) -> Widths:
        """Token to its width: tokens of Japanese bring their blanks with them."""
        return Widths(self.glyphs, 0.0)

    @cached_property
    def space(self) -> float:
        """Width of a blank."""
        return self.glyphs[" "].width

    def width(self, text: str) -> float:
        """Width of the text as it stands."""
        glyphs = self.glyphs
        return sum([glyphs[char].width for char in text])


class MetricsStore:
    """The metrics of a shelf, made once for each combination that is met."""

    def __init__(self, shelf: FontShelf, hyphenate: bool = True) -> None:
        self.shelf = shelf
        self._positions: Callable[[str], Sequence[int]] = Hyphenation().positions if hyphenate else _no_positions
        self._made: dict[MetricsKey, Metrics] = {}

    def get(self, family: Family, bold: bool, han: Script) -> Metrics:
        """The metrics; ``han`` says whose face sets the Chinese characters."""
        key = (family, bold, han)
        found = self._made.get(key)
        if found is None:
            found = self._made[key] = Metrics(key, Glyphs(self.shelf, *key), self._positions)
        return found


def _no_positions(_word: str) -> list[int]:
    return []
