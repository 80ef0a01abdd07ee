"""From runs to measured words: each word knows in which manner each of its characters is set."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate, pairwise
from operator import sub

from app.book.fonts import Family
from app.book.styles import INKS, Ink, TextStyle
from app.book.text import Colour, Run, Text
from app.book.typeset.breaking import Line, Measured, break_words
from app.book.typeset.chars import DASHES, NO_END, Script, clean, reading, wide, wide_runs
from app.book.typeset.japanese import break_tokens, cut_wide, phrases, tokens
from app.book.typeset.metrics import Cut, Metrics, MetricsStore

RAISED_SIZE = 0.68
RAISED_BY = 0.33
"""Size and rise of a note number, in parts of the body size."""
SMALL_SIZE = 0.85
BALANCE_STEP = 150.0
"""Thousandths of the em: how closely the lines of a title are made alike."""
FILLED, NARROW = 0.5, 10000.0
"""The share of its width that a line broken between phrases must fill, unless it is narrower than so many thousandths of the em."""
SHORTEST_LINE = 7200.0
"""Thousandths of the em: Japanese and long Korean words can be broken anywhere, but a name or a word of seven characters is not."""
STARVED_LINE = 3000.0
"""Thousandths of the em: narrower than three syllables a Korean column is not made, however wide the others are."""
ADDRESS = 12
"""A longer Latin token with a solidus in a Japanese line is an address, and cut at its joints."""


@dataclass(frozen=True, slots=True)
class Manner:
    """One way of setting inside a paragraph; ``scale`` in parts of its size, ``rise`` in points."""

    metrics: Metrics
    scale: float
    rise: float
    ink: Ink
    run: Run

    def width(self, text: str) -> float:
        """Width in thousandths of the paragraph's em."""
        return self.metrics.width(text) * self.scale


Piece = tuple[int, str]
"""A manner's number and characters set in it."""


@dataclass(slots=True)
class Prepared:
    """A text ready to be broken at any width. ``pieces`` is None where the whole text has one manner."""

    script: Script
    manners: tuple[Manner, ...]
    words: list[str]
    pieces: list[tuple[Piece, ...]] | None
    prefix: list[float]
    space: float
    tied: frozenset[int] = field(default_factory=frozenset[int])
    known_cuts: dict[int, Sequence[Cut]] = field(default_factory=dict[int, Sequence[Cut]])
    language: Script | None = None
    whole: tuple[list[str], list[tuple[Piece, ...]] | None, list[float]] | None = None
    """Words, pieces and prefix as they were before they were put together to phrases for one width."""

    @property
    def characters(self) -> bool:
        """Whether the room is shared out between characters, not only between words."""
        return self.script is Script.JAPANESE

    @property
    def spoken(self) -> Script:
        """The script of its language: a text with a third or less of East Asian characters is one in Latin letters."""
        if self.language is None:
            self.language = self.script
            if self.script is not Script.LATIN:
                text = "".join(self.words)
                short = sum(map(len, wide_runs.findall(text))) * 3 <= len(text)
                self.language = Script.LATIN if short else self.script
        return self.language

    def break_lines(self, width: float, justify: bool) -> list[Line]:
        """The lines for a width in thousandths of the em."""
        if self.characters:
            self._cut_wide(width)
            return break_tokens(self.words, self.prefix, self._token_ends(), width, justify, self.manners[0].metrics.gaps.count)
        measured = Measured(self.words, self.prefix, *self._ends(), self.space, self._cuts, self._advances, self.tied)
        return break_words(measured, width, 0.0, justify, self.space if self.script is Script.KOREAN else 0.0)

    def keep_phrases(self, width: float) -> None:
        """From now on Japanese is broken between phrases, where that leaves no line half empty (width in thousandths of the em)."""
        if not self.characters:
            return
        before = self.whole = self.whole or (self.words, self.pieces, self.prefix)
        self.words, self.pieces, self.prefix = before
        _retoken(self, phrases(self.words), _ranges(self.pieces, "".join(self.words)))
        if self._widest() <= width:
            ends, lines = self._token_ends(), self.break_lines(width, justify=False)
            if width < NARROW or all(ends[line.last] - self.prefix[line.first] >= FILLED * width for line in lines[:-1]):
                return
        self.words, self.pieces, self.prefix = before

    def balanced(self, width: float, lines: list[Line]) -> list[Line]:
        """As many lines, but as equal in length as they can be, without a word cut for it."""
        low, high = width / len(lines), width
        while high - low > BALANCE_STEP:
            middle = (low + high) / 2
            narrow = None if self._widest() > middle else self.break_lines(middle, justify=False)
            if narrow is not None and len(narrow) == len(lines) and not any(line.stop for line in narrow):
                lines, high = narrow, middle
            else:
                low = middle
        return lines

    def _widest(self) -> float:
        """The widest word or token."""
        return max(map(sub, self.prefix[1:], self.prefix), default=0.0)

    def natural(self) -> tuple[float, float, float]:
        """The width on one line, of what is better not broken, and of what cannot be, in thousandths of the em."""
        whole, widest = self.prefix[-1], self._widest()
        if self.script is Script.LATIN:
            return whole, widest, widest
        if self.characters:
            return whole, min(whole, max(widest, SHORTEST_LINE)), widest
        return whole, min(widest, SHORTEST_LINE), min(widest, STARVED_LINE)

    def _ends(self) -> tuple[list[float], float]:
        """Where words end, and the width of the blank that is still in all of these."""
        if self.pieces is None:
            return self.prefix, self.space
        blanks = [self._blank_width(word) for word in self.pieces]
        blanks[-1] = self.space
        return [0.0, *(total - blank for total, blank in zip(self.prefix[1:], blanks, strict=True))], 0.0

    def _token_ends(self) -> list[float]:
        if self.pieces is None:
            if " " not in "".join(self.words):
                return self.prefix
            blanks = [self.space if word.endswith(" ") else 0.0 for word in self.words]
        else:
            blanks = [self._blank_width(pieces) for pieces in self.pieces]
        return [0.0, *(total - blank for total, blank in zip(self.prefix[1:], blanks, strict=True))]

    def _blank_width(self, pieces: tuple[Piece, ...]) -> float:
        if not pieces or not pieces[-1][1].endswith(" "):
            return 0.0
        return self.manners[pieces[-1][0]].width(" ")

    def _cuts(self, word: int) -> Sequence[Cut]:
        found = self.known_cuts.get(word)
        if found is None:
            found = self.known_cuts[word] = self._find_cuts(word)
        return found

    def _find_cuts(self, word: int) -> Sequence[Cut]:
        if self.pieces is None:
            return self.manners[0].metrics.cuts[self.words[word]]
        pieces = self.pieces[word]
        manner = self.manners[pieces[0][0]] if pieces else self.manners[0]
        cuts = manner.metrics.cuts[self.words[word]]
        if len(pieces) < 2 and manner.scale == 1:
            return cuts
        totals = [0.0, *accumulate(self._advances(word))]
        hyphen = max(self.manners[number].width("-") for number, _ in pieces)
        return [
            Cut(cut.position, totals[cut.position] + (hyphen if cut.hyphen else 0), totals[cut.position], cut.cost, cut.hyphen)
            for cut in cuts
        ]

    def _advances(self, word: int) -> list[float]:
        if self.pieces is None:
            return [self.manners[0].width(char) for char in self.words[word]]
        flat = [self.manners[number].width(char) for number, text in self.pieces[word] for char in text]
        return flat[: len(self.words[word])]

    def _cut_wide(self, width: float) -> None:
        """Cut tokens that are wider than the line; simple texts only keep their own words, others their pieces too."""
        if self._widest() <= width:
            return
        base = self.manners[0]

        def joints(word: str) -> list[int]:
            return [cut.position for cut in base.metrics.cuts[word] if not cut.hyphen]

        fresh = cut_wide(self.words, width * 0.999, base.width, joints)
        text = "".join(self.words)
        ranges = _ranges(self.pieces, text)
        _retoken(self, fresh, ranges)


def _ranges(pieces: list[tuple[Piece, ...]] | None, text: str) -> list[Piece]:
    return [piece for word in pieces for piece in word] if pieces is not None else [(0, text)]


def _retoken(prepared: Prepared, words: list[str], ranges: list[Piece]) -> None:
    """Give the paragraph other tokens of the same characters."""
    split = _split_ranges(ranges, [len(word) for word in words])
    prepared.words = words
    if prepared.pieces is not None:
        prepared.pieces = split
    prepared.prefix = _token_prefix(split, prepared.manners)


def _token_prefix(split: Sequence[tuple[Piece, ...]], manners: tuple[Manner, ...]) -> list[float]:
    return list(accumulate((sum(manners[number].width(text) for number, text in word) for word in split), initial=0.0))


def _split_ranges(ranges: list[Piece], lengths: Sequence[int]) -> list[tuple[Piece, ...]]:
    """Distribute the characters of ``ranges`` over words of the given lengths."""
    out: list[tuple[Piece, ...]] = []
    queue = iter(ranges)
    number, text = next(queue, (0, ""))
    for length in lengths:
        word: list[Piece] = []
        left = length
        while left > 0:
            if not text:
                number, text = next(queue)
                continue
            taken, text = text[:left], text[left:]
            left -= len(taken)
            word.append((number, taken))
        out.append(tuple(word))
    return out


class Preparer:
    """Makes prepared texts for one book; ``small`` is the size of small words in parts of those around them."""

    def __init__(self, store: MetricsStore, small: float = SMALL_SIZE) -> None:
        self.store, self.small = store, small
        self._plain: dict[tuple[TextStyle, Script], Manner] = {}

    def prepare(self, text: Text, style: TextStyle) -> Prepared:
        """The text measured in that style."""
        if isinstance(text, str):
            return self._simple(clean(text).strip(" "), style)
        runs = [(run, clean(run.text)) for run in text]
        runs = [(run, words) for run, words in runs if words]
        if len(runs) == 1 and runs[0][0] == Run(text=runs[0][0].text):
            return self._simple(runs[0][1].strip(" "), style)
        return self._rich(runs, style)

    def _manner(self, run: Run, style: TextStyle, han: Script) -> Manner:
        family = Family.SANS if run.sans else style.family
        metrics = self.store.get(family, run.bold or style.bold, han)
        scale = RAISED_SIZE if run.raised else self.small if run.small else 1.0
        link = INKS[Colour.ACCENT] if run.link and style.colour != INKS[Colour.WHITE] else style.colour
        ink = INKS[run.colour] if run.colour else link
        return Manner(metrics, scale, style.size * RAISED_BY if run.raised else 0.0, ink, run)

    def _simple(self, text: str, style: TextStyle) -> Prepared:
        script, han = reading(text)
        manner = self._plain.get((style, han))
        if manner is None:
            manner = self._plain[style, han] = self._manner(Run(text=""), style, han)
        metrics = manner.metrics
        if script is Script.JAPANESE:
            words = tokens(text)
            if "/" in text:
                words = _addresses_cut(words, metrics)
            prefix = list(accumulate(map(metrics.bare_widths.__getitem__, words), initial=0.0))
            return Prepared(script, (manner,), words, None, prefix, metrics.space)
        words = text.split(" ")
        prefix = list(accumulate(map(metrics.widths.__getitem__, words), initial=0.0))
        return Prepared(script, (manner,), words, None, prefix, metrics.space, _tied(words))

    def _rich(self, runs: Sequence[tuple[Run, str]], style: TextStyle) -> Prepared:
        whole = "".join(text for _, text in runs)
        script, han = reading(whole)
        manners = tuple(self._manner(run, style, han) for run, _ in runs) or (self._manner(Run(text=""), style, han),)
        space = self.store.get(style.family, style.bold, han).space
        words = _japanese(whole, runs, manners[0].metrics) if script is Script.JAPANESE else whole.split(" ")
        lengths = [len(word) + (script is not Script.JAPANESE) for word in words]
        lengths[-1] = len(words[-1])
        split = _split_ranges([(number, text) for number, (_, text) in enumerate(runs)], lengths)
        prefix = _token_prefix(split, manners)
        if script is Script.JAPANESE:
            return Prepared(script, manners, words, split, prefix, space)
        prefix[-1] += space
        return Prepared(script, manners, words, split, prefix, space, _tied(words))


def _japanese(whole: str, runs: Sequence[tuple[Run, str]], metrics: Metrics) -> list[str]:
    """The tokens of Japanese runs; the number of a note never leaves what it stands after."""
    words = _addresses_cut(tokens(whole), metrics)
    starts = [0, *accumulate(len(text) for _, text in runs)]
    noted = {start for (run, _), start in zip(runs, starts, strict=False) if run.raised and start}
    out: list[str] = []
    at = 0
    for word in words:
        if at in noted and out:
            out[-1] += word
        else:
            out.append(word)
        at += len(word)
    return out


def _tied(words: Sequence[str]) -> frozenset[int]:
    """The words that may not begin a line: a dash between blanks, and what comes after an opening sign by itself."""
    if NO_WORDS.isdisjoint(words):
        return frozenset()
    return frozenset(place for place, word in enumerate(words) if place and (word in DASHES or words[place - 1] in NO_END))


NO_WORDS = DASHES | NO_END


def _addresses_cut(words: list[str], metrics: Metrics) -> list[str]:
    """Web addresses cut after each solidus, so that they do not leave a gap before them."""
    out: list[str] = []
    for word in words:
        if len(word) > ADDRESS and "/" in word and not wide.search(word):
            out += _cut_at(word, [cut.position for cut in metrics.cuts[word] if not cut.hyphen])
        else:
            out.append(word)
    return out


def _cut_at(word: str, places: Sequence[int]) -> list[str]:
    marks = [0, *places, len(word)]
    return [word[start:stop] for start, stop in pairwise(marks) if stop > start]
