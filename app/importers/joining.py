"""Sentences that a page break, a note or a running head cut in two become one again."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.core.model.brief import Repair
from app.core.text import Span
from app.importers.draft import repair, unfinished

MARKER = re.compile(
    r"\s*(?:(?P<bullet>[•·‣▪▫■□◦○●◆▶※➢❑❖✓–—*-])\s+"
    r"|(?=(?:\d{1,3}|[A-Za-z]|[가-하])[.)][ \t]|\(\d{1,3}\)[ \t]|[①-⑳]))"
)
NOTE = re.compile(r"(?:[⁰¹²³⁴-⁹]+|\[\d{1,3}\]|\*{1,3}|†)\s")
_NUMBERED_NOTE = re.compile(r"(\d{1,3})[.)]?\s+\S")


@dataclass(frozen=True, slots=True)
class Joined:
    """Paragraphs as they belong together. A note that stood inside one is a span of its own within it."""

    spans: tuple[Span, ...]
    repairs: tuple[Repair, ...]


def joined_spans(raw: str, spans: Sequence[Span], cut: Mapping[int, str]) -> Joined:
    """Join what was cut; between the halves may stand what is cut anyway, or notes: these are read after the paragraph."""
    work = _Joining(raw)
    for number, span in enumerate(spans):
        if number in cut:
            work.skip(span)
        else:
            work.take(span)
    return work.done()


def gap_between(raw: str, start: int, end: int, begin: int) -> tuple[int, str]:
    """Where the break begins between a stretch (``start`` to ``end``) and what goes on at ``begin``, and what is read in its place.

    A hyphen goes where the text has the whole word elsewhere.
    """
    cut, right = re.search(r"(?<![^\W\d_])([^\W\d_]+)-$", raw[start:end]), re.match(r"[^\W\d_]+", raw[begin : begin + 40])
    if cut and right:
        return (end - 1, "") if re.search(rf"\b{cut[1]}{right.group()}\b", raw, re.IGNORECASE) else (end, "")
    solid = raw[end - 1] > "\u3000" and raw[begin] > "\u3000" and not re.search("[가-힣]", raw[end - 1] + raw[begin])
    return end, "" if solid else " "


class _Joining:
    def __init__(self, raw: str) -> None:
        self._raw = raw
        self._whole: list[Span] = []
        self._between: list[Span] = []
        self._notes: list[Span] = []
        self._aside: list[Span] = []
        self._repairs: list[Repair] = []
        self._moves: list[tuple[int, Repair]] = []

    def skip(self, span: Span) -> None:
        self._between.append(span)

    def take(self, span: Span) -> None:
        words = self._raw[span.start : span.end]
        open_end = bool(self._whole) and self._is_open(self._whole[-1])
        if open_end and self._is_note(span, self._raw[self._whole[-1].start : self._whole[-1].end]):
            self._notes.append(span)
            return
        if open_end and "\t" not in words and not self._marker(span) and self._goes_on(self._whole[-1], words):
            self._join(span)
            return
        self._aside += [*self._between, *self._notes]
        self._between, self._notes = [], []
        self._whole.append(span)

    def done(self) -> Joined:
        self._aside += [*self._between, *self._notes]
        moves = [replace(mend, to=self._whole[number].end) for number, mend in self._moves]
        return Joined(tuple(sorted([*self._whole, *self._aside])), (*self._repairs, *moves))

    def _join(self, span: Span) -> None:
        raw, before = self._raw, self._whole[-1]
        end = before.start + len(raw[before.start : before.end].rstrip())
        begin = span.end - len(raw[span.start : span.end].lstrip())
        end, gap = gap_between(raw, before.start, end, begin)
        if self._notes:
            self._moves.append((len(self._whole) - 1, repair("footnote", end, begin, gap)))
            self._aside += self._notes
        else:
            self._repairs.append(repair("page_break", end, begin, gap))
        self._between, self._notes = [], []
        self._whole[-1] = Span(before.start, span.end)

    def _is_open(self, span: Span) -> bool:
        return unfinished(self._raw[span.start : span.end], "a")

    def _goes_on(self, before: Span, words: str) -> bool:
        return unfinished(self._raw[before.start : before.end], words)

    def _marker(self, span: Span) -> bool:
        return bool(MARKER.match(self._raw, span.start, span.end) or NOTE.match(self._raw, span.start, span.end))

    def _is_note(self, span: Span, before: str) -> bool:
        """Whether a span is a note: marked as one, or begun with a number that stands raised behind a word of the sentence."""
        words = self._raw[span.start : span.end].lstrip()
        if NOTE.match(words):
            return not words.startswith("* ") or "*" in before
        numbered = _NUMBERED_NOTE.match(words)
        return bool(numbered and re.search(rf"[^\W\d]['\"”’)]?{numbered[1]}(?!\d)", before))
