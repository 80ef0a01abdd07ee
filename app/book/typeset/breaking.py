"""Lines of words: best fit line by line, and total fit for paragraphs in which that leaves a loose line.

The badness of a line is the one of Knuth and Plass, Breaking Paragraphs into Lines (1981): 100 times the cube of the
ratio of what a line must give to what its blanks can give.
"""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from heapq import heappop, heappush
from typing import NamedTuple

from app.book.typeset.chars import NO_END, NO_START, PAUSES
from app.book.typeset.metrics import Cut

STRETCH = 0.70
SHRINK = 0.30
GOOD = 0.55
LOOSE = 1.0
WORST = 9.0
AGAIN_COST = 200.0
"""Added where the line before also ended with a hyphen."""
SHORT_LAST_COST = 60.0
SLACK = 0.01
WHOLE = 1.2
"""How far blanks may give for the sake of whole words where any syllable may end a line."""
GIANT = 150
"""Words of more characters are no words: their paragraph is broken line by line, not weighed as a whole."""


class Line(NamedTuple):
    """Words ``first`` (from character ``start``) to ``last`` (not included), and ``stop`` characters of word ``last``.

    ``adjust`` is what each blank is widened by, in thousandths of the em.
    """

    first: int
    start: int
    last: int
    stop: int
    hyphen: bool
    adjust: float


class Measured(NamedTuple):
    """A paragraph ready for breaking. ``prefix[k]`` is the width before word k, blanks included.

    ``ends[k]`` is the width of the words before k without the blank after them, but for ``tail``, which all have alike.
    ``tied`` are the words that may not begin a line (a dash between blanks).
    """

    words: Sequence[str]
    prefix: Sequence[float]
    ends: Sequence[float]
    tail: float
    space: float
    cuts: Callable[[int], Sequence[Cut]]
    advances: Callable[[int], Sequence[float]]
    tied: frozenset[int] = frozenset()


class Choice(NamedTuple):
    """A possible end of a line: where, how loose, what it costs, and where the next line starts."""

    cost: float
    ratio: float
    last: int
    stop: int
    hyphen: bool
    adjust: float
    resume: float


def _badness(ratio: float, penalty: float = 0.0) -> float:
    return (1 + 100 * ratio**3 + penalty) ** 2


class BestFit:
    """Line after line, each the best in itself."""

    def __init__(self, text: Measured, width: float, indent: float = 0.0, justify: bool = True, strict: bool = False) -> None:
        self.text, self.width, self.indent, self.justify, self.strict = text, width, indent, justify, strict
        self.stretch, self.shrink = STRETCH * text.space, SHRINK * text.space

    def lines(self) -> list[Line] | None:
        """The lines; None where ``strict`` and one of them would be loose."""
        text = self.text
        count = len(text.words)
        out: list[Line] = []
        first, start, resume, hyphen = 0, 0, 0.0, False
        width, good = self.width - self.indent, GOOD * self.stretch
        while True:
            limit = resume + width + text.tail
            fits = bisect_right(text.ends, limit + SLACK, first + 1) - 1
            if fits >= count:
                out.append(Line(first, start, count, 0, False, 0.0))
                return out
            gaps = fits - first - 1
            if gaps > 0 and fits not in text.tied and (spare := limit - text.ends[fits]) <= good * gaps:
                out.append(Line(first, start, fits, 0, False, spare / gaps if self.justify else 0.0))
                first, start, resume, hyphen, width = fits, 0, text.prefix[fits], False, self.width
                continue
            choice = self._choose(first, start, fits, limit, resume, hyphen)
            if choice.ratio > LOOSE and self.strict:
                return None
            out.append(Line(first, start, choice.last, choice.stop, choice.hyphen, choice.adjust))
            first, start, resume, hyphen = choice.last, choice.stop, choice.resume, choice.hyphen
            if first >= count:
                return out
            width = self.width

    def _choose(self, first: int, start: int, fits: int, limit: float, resume: float, hyphen: bool) -> Choice:
        prefix, ends, tied = self.text.prefix, self.text.ends, self.text.tied
        whole = fits
        while whole > first and whole in tied:
            whole -= 1
        best = None
        if whole > first:
            spare, gaps = limit - ends[whole], whole - first - 1
            ratio = spare / (gaps * self.stretch) if gaps else WORST
            if not self.justify:
                return self._paused(fits, limit) or Choice(0, 0, whole, 0, False, 0.0, prefix[whole])
            if ratio <= GOOD:
                return Choice(0, 0, whole, 0, False, spare / gaps if gaps else 0.0, prefix[whole])
            best = Choice(_badness(ratio), ratio, whole, 0, False, spare / gaps if gaps else 0.0, prefix[whole])
            best = self._tighter(first, fits, limit, best)
        best = self._inside(first, start, fits, limit, hyphen, best)
        return best or self._forced(first, start, fits, limit, resume)

    def _paused(self, word: int, limit: float) -> Choice | None:
        """The part of the word that no longer fits up to the last of its marks that a line may end after in ragged text too."""
        if PAUSES.isdisjoint(words := self.text.words[word]) or word in self.text.tied:
            return None
        origin = self.text.prefix[word]
        room = limit - self.text.tail - origin
        fitting = [cut for cut in self.text.cuts(word) if words[cut.position - 1] in PAUSES and cut.width <= room]
        return Choice(0, 0, word, fitting[-1].position, False, 0.0, origin + fitting[-1].bare) if fitting else None

    def _tighter(self, first: int, fits: int, limit: float, best: Choice) -> Choice:
        """One word more, with narrower blanks."""
        gaps = fits - first
        over = self.text.ends[fits + 1] - limit
        if gaps > 0 and fits + 1 not in self.text.tied and over <= self.shrink * gaps:
            cost = _badness(over / (self.shrink * gaps))
            if cost < best.cost:
                return Choice(cost, 0.0, fits + 1, 0, False, -over / gaps, self.text.prefix[fits + 1])
        return best

    def _inside(self, first: int, start: int, word: int, limit: float, hyphen: bool, best: Choice | None) -> Choice | None:
        """A part of the word that no longer fits."""
        gaps, origin = word - first, self.text.prefix[word]
        room = limit - self.text.tail - origin
        cuts = self.text.cuts(word)
        begin = bisect_right(cuts, start, key=lambda cut: cut.position) if word == first else 0
        for place in range(begin, len(cuts)):
            cut = cuts[place]
            spare = room - cut.width
            if spare < (-self.shrink * gaps if self.justify else 0.0):
                break
            ratio = self._looseness(spare, gaps)
            cost = _badness(ratio, cut.cost + (AGAIN_COST if hyphen and cut.hyphen else 0))
            if best is None or cost < best.cost:
                adjust = spare / gaps if gaps and self.justify else 0.0
                best = Choice(cost, ratio, word, cut.position, cut.hyphen, adjust, origin + cut.bare)
        return best

    def _looseness(self, spare: float, gaps: int) -> float:
        """How far the blanks must give; a line without blanks is the worse the emptier it is."""
        if not gaps:
            return WORST * max(spare, 0.0) / self.width
        return min(spare / (self.stretch * gaps) if spare >= 0 else -spare / (self.shrink * gaps), WORST)

    def _forced(self, first: int, start: int, fits: int, limit: float, resume: float) -> Choice:
        """A word wider than the line without a place to cut: as much of it as fits."""
        if fits > first:
            return Choice(0, 0, fits, 0, False, 0.0, self.text.prefix[fits])
        word, advances = self.text.words[first], self.text.advances(first)
        stop, width, room = start, 0.0, limit - self.text.tail - resume
        while stop < len(word) and (stop == start or width + advances[stop] <= room):
            width += advances[stop]
            stop += 1
        if stop >= len(word):
            return Choice(0, 0, first + 1, 0, False, 0.0, self.text.prefix[first + 1])
        while_legal = next((place for place in range(stop, max(start, stop - 9), -1) if _legal(word, place)), stop)
        width -= sum(advances[while_legal:stop])
        return Choice(0, 0, first, while_legal, False, 0.0, resume + width)


def _legal(word: str, place: int) -> bool:
    return word[place] not in NO_START and word[place - 1] not in NO_END


_Place = tuple[int, int]
_LineParts = tuple[int, int, int, int, bool, float]
_Node = tuple[float, _Place | None, _LineParts | None, float]
"""Cost so far, the break before, the line between (as of ``Line``), and where the next line starts."""


class TotalFit:
    """The cheapest set of lines for the whole paragraph; only feasible ones within ``tolerance`` are weighed.

    Breaks are taken up in the order of their cost (Dijkstra 1959), so that what costs more than the whole paragraph is never looked at:
    mostly the breaks after hyphens. Plain tuples and one loop: this is where the time of a book goes.
    """

    def __init__(self, text: Measured, width: float, indent: float, tolerance: float) -> None:
        self.text, self.width, self.indent, self.tolerance = text, width, indent, tolerance
        self.stretch, self.shrink = STRETCH * text.space, SHRINK * text.space
        self.nodes: dict[_Place, _Node] = {(0, 0): (0.0, None, None, 0.0)}
        self.heap: list[tuple[float, _Place]] = [(0.0, (0, 0))]
        self.end: _Node | None = None

    def lines(self) -> list[Line] | None:
        """The lines; None where no set of them is feasible."""
        while self.heap:
            cost, place = heappop(self.heap)
            if self.end is not None and cost >= self.end[0]:
                break
            if cost == self.nodes[place][0]:  # else it was reached at less cost, and is done
                self._extend(place)
        node, out = self.end, list[Line]()
        while node is not None and node[2] is not None and node[1] is not None:
            out.append(Line(*node[2]))
            node = self.nodes[node[1]]
        return out[::-1] or None

    def _extend(self, key: _Place) -> None:
        """Offer every feasible line that begins at a break."""
        text, nodes, stretch, shrink, most = self.text, self.nodes, self.stretch, self.shrink, self.tolerance
        cost, _, line, resume = nodes[key]
        first, start = key
        ends, prefix, tied, count = text.ends, text.prefix, text.tied, len(text.words)
        limit = resume + self.width + text.tail - (0.0 if first or start else self.indent)
        fits = bisect_right(ends, limit + SLACK, first + 1) - 1
        if fits >= count - 1:
            self._close(key, cost, resume, limit)
        again = AGAIN_COST if line is not None and line[4] else 0.0
        for word in range(min(fits + 1, count - 1), first - 1, -1):
            gaps = word - first - 1
            if gaps > 0 and word not in tied:
                spare = limit - ends[word]
                ratio = spare / (gaps * stretch) if spare >= 0 else -spare / (gaps * shrink)
                if ratio <= (most if spare >= 0 else 1.0):
                    place, total = (word, 0), cost + (1 + 100 * ratio * ratio * ratio) ** 2
                    known = nodes.get(place)
                    if known is None or total < known[0]:
                        heappush(self.heap, (total, place))
                        nodes[place] = (total, key, (first, start, word, 0, False, spare / gaps), prefix[word])
            spare = limit - prefix[word]
            if gaps >= 0 and (spare > 0 or word == fits) and (cuts := text.cuts(word)):
                room = spare - text.tail
                if room - cuts[-1].width <= most * stretch * (gaps + 1):
                    self._cut(key, cost, again, word, gaps + 1, room, cuts)
            if spare > most * stretch * max(gaps + 1, 1) + text.space:
                return

    def _cut(self, key: _Place, cost: float, again: float, word: int, gaps: int, room: float, cuts: Sequence[Cut]) -> None:
        """Offer the lines that end inside a word."""
        nodes, origin = self.nodes, self.text.prefix[word]
        wide, tight = gaps * self.stretch, gaps * self.shrink
        for position, width, bare, extra, hyphen in cuts:
            spare = room - width
            if spare < -tight:
                return
            ratio = spare / wide if spare >= 0 else -spare / tight
            if ratio <= self.tolerance:
                place, penalty = (word, position), extra + (again if hyphen else 0.0)
                total = cost + (1 + 100 * ratio * ratio * ratio + penalty) ** 2
                known = nodes.get(place)
                if known is None or total < known[0]:
                    heappush(self.heap, (total, place))
                    nodes[place] = (total, key, (key[0], key[1], word, position, hyphen, spare / gaps), origin + bare)

    def _close(self, key: _Place, cost: float, resume: float, limit: float) -> None:
        """The last line, at its natural width or a little narrower."""
        count, gaps = len(self.text.words), len(self.text.words) - key[0] - 1
        over = self.text.ends[count] - limit
        if over > self.shrink * gaps + SLACK:
            return
        ratio = max(over, 0.0) / (self.shrink * gaps) if gaps else 0.0
        short = SHORT_LAST_COST if self.text.prefix[count] - resume < 0.12 * self.width else 0.0
        total = cost + _badness(ratio, short)
        if self.end is None or total < self.end[0]:
            adjust = -over / gaps if over > 0 and gaps else 0.0
            self.end = (total, key, (key[0], key[1], count, 0, False, adjust), 0.0)


def _whole(_word: int) -> Sequence[Cut]:
    """No place where a word may be cut."""
    return ()


def break_words(text: Measured, width: float, indent: float, justify: bool, most: float = 0.0) -> list[Line]:
    """The lines of a paragraph of words; every word is in them, whatever its width.

    No blank is widened by more than ``most``, if that is given: a line that would need it stays ragged.
    """
    if not justify:
        return BestFit(text, width, indent, justify=False).lines() or []
    lines = None
    if max(map(len, text.words), default=0) <= GIANT:
        lines = BestFit(text, width, indent, strict=True).lines()
        if most and not lines:
            lines = TotalFit(text._replace(cuts=_whole), width, indent, WHOLE).lines()
        for tolerance in (most / (STRETCH * text.space), 8.0) if most else (1.8, 2.5, 8.0):
            lines = lines or TotalFit(text, width, indent, tolerance).lines()
    lines = lines or BestFit(text, width, indent).lines() or []
    return [line if line.adjust <= most else line._replace(adjust=most) for line in lines] if most else lines
