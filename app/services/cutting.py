"""Texts cut into the stretches in which they are found and shown."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from threading import Lock
from uuid import UUID

from app.core.model.brief import BriefText
from app.core.repairs import clean
from db.unit import Unit

FEWEST_WORDS, MOST_WORDS = 90, 220
"""Words of a stretch (search.md, Engine): paragraphs are joined up to the first and cut at the second."""

KEPT_CHARACTERS = 8_000_000
"""Characters of cut texts kept at hand, some 20 MB: the briefs of the last searches are shown without reading them again."""

_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]{1,2}|[^\s\u3040-\u30ff\u3400-\u9fff]+")


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of the clean text of a brief (code points, end excluded) and the page it begins on."""

    start: int
    end: int
    page: int


@dataclass(frozen=True, slots=True)
class CutText:
    """A clean text and the stretches in which it is indexed."""

    text: str
    stretches: tuple[Stretch, ...]


def cut(text: BriefText) -> CutText:
    """Cut a text; the same text always gives the same stretches."""
    cleaned = clean(text)
    ends = _ends_of_words(cleaned.text)
    spans = ((cleaned.clean_span(block.start, block.end), block.page) for block in text.blocks)
    pieces = (piece for span, page in spans for piece in _pieces(cleaned.text, ends, Stretch(span.start, span.end, page)))
    return CutText(cleaned.text, tuple(_joined(group) for group in _groups(pieces, ends)))


def _ends_of_words(text: str) -> list[int]:
    """Where each word ends. A plain text is split at its spaces, which is several times as fast as looking for words."""
    spaced = text.replace("\n", " ").replace("\t", " ")
    if not (spaced.isascii() and spaced.isprintable()):
        return [found.end() for found in _WORD.finditer(text)]
    lengths = [len(word) for word in spaced.split(" ")]
    return [end + spaces for spaces, (end, length) in enumerate(zip(accumulate(lengths), lengths, strict=True)) if length]


def _pieces(text: str, ends: Sequence[int], paragraph: Stretch) -> Iterator[Stretch]:
    """A paragraph as it is, or cut between words where it is too long to be shown as one."""
    first, last = bisect_left(ends, paragraph.start + 1), bisect_left(ends, paragraph.end)
    begin = paragraph.start
    for end in (*(ends[at] for at in range(first + MOST_WORDS - 1, last, MOST_WORDS)), paragraph.end):
        if text[begin:end].strip():
            yield Stretch(begin, end, paragraph.page)
        begin = end


def _groups(pieces: Iterable[Stretch], ends: Sequence[int]) -> Iterator[list[Stretch]]:
    gathered: list[Stretch] = []
    words = 0
    for piece in pieces:
        count = bisect_left(ends, piece.end + 1) - bisect_left(ends, piece.start + 1)
        if gathered and words + count > MOST_WORDS:
            yield gathered
            gathered, words = [], 0
        gathered.append(piece)
        words += count
        if words >= FEWEST_WORDS:
            yield gathered
            gathered, words = [], 0
    if gathered:
        yield gathered


def _joined(pieces: Sequence[Stretch]) -> Stretch:
    return Stretch(pieces[0].start, pieces[-1].end, pieces[0].page)


class CutTexts:
    """The cut texts of the briefs that were shown last, in memory alone."""

    def __init__(self) -> None:
        self._kept: dict[UUID, CutText] = {}
        self._characters = 0
        self._generation = 0
        self._lock = Lock()

    def of(self, unit: Unit, brief_ids: Sequence[UUID]) -> Mapping[UUID, CutText]:
        """The cut texts of these briefs; those without a text are left out."""
        with self._lock:
            generation = self._generation
            found = {brief_id: self._kept[brief_id] for brief_id in brief_ids if brief_id in self._kept}
        fresh = {text.brief_id: cut(text) for text in unit.texts.many(brief_id for brief_id in brief_ids if brief_id not in found)}
        with self._lock:
            if generation == self._generation:
                self._keep(fresh)
        return {**found, **fresh}

    def forget(self, brief_ids: Iterable[UUID]) -> None:
        """Let go of briefs that were changed; what is being read from an older state is not kept either."""
        with self._lock:
            self._generation += 1
            for brief_id in brief_ids:
                self._drop(brief_id)

    def _keep(self, fresh: Mapping[UUID, CutText]) -> None:
        for brief_id, found in fresh.items():
            self._drop(brief_id)
            self._kept[brief_id] = found
            self._characters += len(found.text)
        while self._characters > KEPT_CHARACTERS and len(self._kept) > 1:
            self._drop(next(iter(self._kept)))

    def _drop(self, brief_id: UUID) -> None:
        gone = self._kept.pop(brief_id, None)
        self._characters -= len(gone.text) if gone else 0
