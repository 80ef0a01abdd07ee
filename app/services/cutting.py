"""Texts cut into the stretches in which they are found and shown."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from threading import Lock
from uuid import UUID

from app.core.model.brief import BriefText
from app.core.repairs import Clean, clean
from app.core.text import Span, words_between_spaces
from db.unit import Unit

FEWEST_WORDS, MOST_WORDS = 90, 220
"""Words of a stretch (search.md, Engine): paragraphs are joined up to the first and cut at the second."""

KEPT_CHARACTERS = 8_000_000
"""Characters of cut texts kept at hand, some 20 MB: the briefs of the last searches are shown without reading them again."""

_SOLID = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
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


def cut(text: BriefText, cleaned: Clean | None = None, spans: Sequence[Span] | None = None) -> CutText:
    """Cut a text; the same text always gives the same stretches.

    ``cleaned`` spares cleaning it again, ``spans`` finding the clean stretches of its blocks.
    """
    cleaned = cleaned or clean(text)
    placed = zip(spans or cleaned.block_spans(text.blocks), text.blocks, strict=True)
    pieces = (piece for (start, end), block in placed for piece in _pieces(cleaned.text, start, end, block.page))
    return CutText(cleaned.text, tuple(_joined(group) for group in _groups(pieces)))


def _words_in(text: str) -> int:
    """How many words a text has. Where spaces part all of them these are counted, which is several times as fast as looking for words."""
    return words_between_spaces(text) if text.isascii() or not _SOLID.search(text) else len(_WORD.findall(text))


_Piece = tuple[int, int, int, int]
"""Start, end and page of a paragraph or a part of one, and the number of its words."""


def _pieces(text: str, start: int, end: int, page: int) -> Iterator[_Piece]:
    """A paragraph as it is, or cut between words where it is too long to be shown as one."""
    words = text[start:end]
    count = _words_in(words)
    if count <= MOST_WORDS:
        if count:
            yield start, end, page, count
        return
    ends = [start + found.end() for found in _WORD.finditer(words)]
    begin = start
    for first in range(0, count, MOST_WORDS):
        last = ends[first + MOST_WORDS - 1] if first + MOST_WORDS < count else end
        yield begin, last, page, min(MOST_WORDS, count - first)
        begin = last


def _groups(pieces: Iterable[_Piece]) -> Iterator[list[_Piece]]:
    gathered: list[_Piece] = []
    words = 0
    for piece in pieces:
        count = piece[3]
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


def _joined(pieces: Sequence[_Piece]) -> Stretch:
    return Stretch(pieces[0][0], pieces[-1][1], pieces[0][2])


class CutTexts:
    """The cut texts of the briefs that were shown last, in memory alone."""

    def __init__(self) -> None:
        self._kept: dict[UUID, CutText] = {}
        self._fresh: set[UUID] = set()
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

    @property
    def generation(self) -> int:
        """How often something was changed."""
        with self._lock:
            return self._generation

    def just_stored(self, brief_ids: Iterable[UUID]) -> Mapping[UUID, CutText]:
        """Those of these briefs that ``keep`` was given and that nobody asked for since."""
        with self._lock:
            found = {brief_id: self._kept[brief_id] for brief_id in brief_ids if brief_id in self._fresh}
            self._fresh.difference_update(found)
        return found

    def keep(self, fresh: Mapping[UUID, CutText], generation: int) -> None:
        """Keep the texts of briefs that were just stored, for they are indexed next; not if more was changed since that generation."""
        with self._lock:
            if generation == self._generation:
                self._keep(fresh)
                self._fresh.update(fresh.keys() & self._kept.keys())

    def _keep(self, fresh: Mapping[UUID, CutText]) -> None:
        for brief_id, found in fresh.items():
            self._drop(brief_id)
            self._kept[brief_id] = found
            self._characters += len(found.text)
        while self._characters > KEPT_CHARACTERS and len(self._kept) > 1:
            self._drop(next(iter(self._kept)))

    def _drop(self, brief_id: UUID) -> None:
        gone = self._kept.pop(brief_id, None)
        self._fresh.discard(brief_id)
        self._characters -= len(gone.text) if gone else 0
