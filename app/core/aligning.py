"""Which sentence of an older text is which of a newer one: matched where nothing else could be meant, else left open."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from app.core.text import Span, comparable

_END = re.compile(r"[.!?…][\"'”’)\]」』）]*(?=\s)|(?:[。！？]|．(?!\d))[」』）”’]*|\n+|\Z")


@dataclass(frozen=True, slots=True)
class Sentences:
    """The sentences of a clean text (code points, end excluded) and their words made comparable, case kept."""

    text: str
    spans: tuple[Span, ...]
    words: tuple[str, ...]

    @classmethod
    def of(cls, text: str) -> "Sentences":
        """The sentences of a clean text; a line end ends one too."""
        spans: list[Span] = []
        at = 0
        for found in _END.finditer(text):
            stretch = text[at : found.end()]
            if stretch.strip():
                start = at + len(stretch) - len(stretch.lstrip())
                spans.append(Span(start, at + len(stretch.rstrip())))
            at = found.end()
        return cls(text, tuple(spans), tuple(comparable(text[span.start : span.end], loose=True) for span in spans))

    def touched(self, span: Span) -> range:
        """The numbers of the sentences that a stretch touches."""
        first = bisect_right(self.spans, span.start, key=_end)
        return range(first, max(first, bisect_left(self.spans, span.end, key=_start)))


@dataclass(frozen=True, slots=True)
class Alignment:
    """For sentences of the old text the number of the same one in the new text, and the other way round."""

    to_new: dict[int, int]
    to_old: dict[int, int]
    old_count: int
    new_count: int

    @classmethod
    def of(cls, old: Sentences, new: Sentences) -> "Alignment":
        """Match two texts.

        A sentence that stands once in either text is the same wherever it stands; between two of these that stand equally
        far apart in both texts the same sentences match too. One whose words stand several times is matched so or not at
        all: which of several alike was taken out cannot be told.
        """
        once_old, once_new = _once(old.words), _once(new.words)
        to_new = {number: once_new[words] for words, number in once_old.items() if words in once_new}
        _fill(to_new, old.words, new.words)
        to_old = {theirs: ours for ours, theirs in to_new.items()}
        return cls(to_new, to_old, len(old.words), len(new.words))

    def beside(self, ours: range, theirs: range) -> bool:
        """Whether a stretch of the new text has the same sentence, or the same end of the text, before or after it as one of the old."""
        ends = {-1: -1, self.old_count: self.new_count}
        before, after = ours[0] - 1, ours[-1] + 1
        same_before = self.to_new.get(before, ends.get(before)) == theirs[0] - 1
        return same_before or self.to_new.get(after, ends.get(after)) == theirs[-1] + 1


def _once(words: Sequence[str]) -> dict[str, int]:
    often = Counter(words)
    return {said: number for number, said in enumerate(words) if often[said] == 1}


def _fill(to_new: dict[int, int], old: Sequence[str], new: Sequence[str]) -> None:
    """Match the runs of the same sentences that lie between two matches, or between one and an end of both texts."""
    fixed = [(-1, -1), *sorted(to_new.items()), (len(old), len(new))]
    for (ours, theirs), (our_next, their_next) in pairwise(fixed):
        if our_next - ours == their_next - theirs and old[ours + 1 : our_next] == new[theirs + 1 : their_next]:
            to_new.update(zip(range(ours + 1, our_next), range(theirs + 1, their_next), strict=True))


def _start(span: Span) -> int:
    return span.start


def _end(span: Span) -> int:
    return span.end
