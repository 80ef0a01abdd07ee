"""Marked passages in their paragraphs: which stretch of which paragraph carries which marks."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from app.core.model.annotation import Annotation
from app.core.model.brief import Block, BriefText, Locator, Passage
from app.core.repairs import Clean, clean


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark on a stretch of an extract's text (code points, end excluded)."""

    start: int
    end: int
    annotation: Annotation


@dataclass(frozen=True, slots=True)
class Extract:
    """A paragraph of a brief, where it stands, and the marks on it."""

    text: str
    locator: Locator
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of an extract with the marks that cover it and those that begin with it."""

    text: str
    marks: tuple[Mark, ...]
    begins: tuple[Mark, ...]


def extracts_of(passages: Sequence[tuple[Passage, Annotation]], text: BriefText | None) -> list[Extract]:
    """The paragraphs around some marked passages of one brief, in order, each paragraph once."""
    read = clean(text) if text else None
    found: dict[tuple[str, int], Extract] = {}
    for passage, annotation in passages:
        words, start = _context(passage, text, read)
        exact = words.find(passage.exact, max(start, 0)) if start >= 0 else -1
        at = exact if exact >= 0 else words.find(passage.exact)
        mark = Mark(at, at + len(passage.exact), annotation)
        key = (words, passage.locator.page)
        before = found.get(key, Extract(words, passage.locator, ()))
        found[key] = Extract(words, before.locator, (*before.marks, mark))
    return list(found.values())


def _context(passage: Passage, text: BriefText | None, read: Clean | None) -> tuple[str, int]:
    """The words around a passage and where it begins in them; of no text or of another, what the passage itself remembers."""
    if text is not None and read is not None and passage.document_hash in ("", read.document_hash):
        first = read.to_clean(passage.start)
        start, end = _paragraph(passage, text, read)
        words = read.text[start:end]
        if passage.exact in words:
            return words.rstrip(), max(first - start, 0)
    return f"{passage.prefix}{passage.exact}{passage.suffix}", len(passage.prefix)


def _paragraph(passage: Passage, text: BriefText, read: Clean) -> tuple[int, int]:
    """The clean stretch of the blocks that hold the passage, or of the passage alone where no block does."""
    touched = [block for block in text.blocks if block.start < passage.end and passage.start < block.end]
    bounds = (_start(touched), _end(touched)) if touched else (passage.start, passage.end)
    span = read.clean_span(*bounds)
    return span.start, span.end


def _start(blocks: Sequence[Block]) -> int:
    return min(block.start for block in blocks)


def _end(blocks: Sequence[Block]) -> int:
    return max(block.end for block in blocks)


def pieces(extract: Extract) -> list[Piece]:
    """The text cut wherever a mark begins or ends."""
    cuts = {0, len(extract.text)}
    cuts.update(place for mark in extract.marks for place in (mark.start, mark.end))
    return [_piece(extract, start, end) for start, end in pairwise(sorted(cuts))]


def _piece(extract: Extract, start: int, end: int) -> Piece:
    covering = tuple(mark for mark in extract.marks if mark.start <= start and end <= mark.end)
    return Piece(extract.text[start:end], covering, tuple(mark for mark in covering if mark.start == start))
