"""Marked passages in their paragraphs: which stretch of which paragraph carries which marks."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from app.core.model.annotation import Annotation
from app.core.model.brief import BriefText, Locator, Passage
from app.core.repairs import Clean, clean


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark on a stretch of an extract's text (code points, end excluded); ``begun`` in an earlier paragraph."""

    start: int
    end: int
    annotation: Annotation
    begun: bool = False


@dataclass(frozen=True, slots=True)
class Extract:
    """A paragraph of a brief, where it stands, and the marks on it."""

    text: str
    locator: Locator
    marks: tuple[Mark, ...]

    @property
    def goes_on(self) -> bool:
        """Whether it is printed only because a mark of the paragraph before reaches into it."""
        return all(mark.begun for mark in self.marks)


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of an extract with the marks that cover it and those that begin with it."""

    text: str
    marks: tuple[Mark, ...]
    begins: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class _Stretch:
    """What a passage covers of one paragraph; ``key`` is where the paragraph begins, or its words where that is unknown."""

    key: int | str
    words: str
    start: int
    end: int
    page: int


def extracts_of(passages: Sequence[tuple[Passage, Annotation]], text: BriefText | None) -> list[Extract]:
    """The paragraphs around some marked passages of one brief, in order, each paragraph once.

    A passage over several paragraphs marks each of them; its note stands beside the first.
    """
    read = clean(text) if text else None
    found: dict[int | str, Extract] = {}
    for passage, annotation in passages:
        for number, stretch in enumerate(_stretches(passage, text, read)):
            locator = replace(passage.locator, page=stretch.page, paragraph=0, line=0) if number else passage.locator
            before = found.get(stretch.key, Extract(stretch.words, locator, ()))
            mark = Mark(stretch.start, stretch.end, annotation, begun=number > 0)
            where = locator if before.goes_on and not number else before.locator
            found[stretch.key] = Extract(before.text, where, (*before.marks, mark))
    return list(found.values())


def _stretches(passage: Passage, text: BriefText | None, read: Clean | None) -> list[_Stretch]:
    """A passage paragraph by paragraph; of no text or of another version, what the passage itself remembers around it."""
    if text is not None and read is not None and passage.document_hash in ("", read.document_hash):
        touched = [block for block in text.blocks if block.start < passage.end and passage.start < block.end]
        spans = [read.clean_span(block.start, block.end) for block in touched] or [read.clean_span(passage.start, passage.end)]
        exact = passage.exact.strip()
        start = _place(exact, read.text, spans[0].start, spans[-1].end, read.to_clean(passage.start))
        if start is not None:
            marked = start, start + len(exact)
            pages = [block.page for block in touched] or [passage.locator.page]
            return [_cut(read.text, span.start, span.end, marked, page) for span, page in zip(spans, pages, strict=True)]
    words = f"{passage.prefix}{passage.exact}{passage.suffix}"
    start = len(passage.prefix)
    return [_Stretch(words, words, start, start + len(passage.exact), passage.locator.page)]


def _place(exact: str, words: str, first: int, last: int, near: int) -> int | None:
    """Where the words of a passage stand in its paragraphs: from the remembered place on, else anywhere in them."""
    at = words.find(exact, max(near, first), last)
    at = at if at >= 0 else words.find(exact, first, last)
    return at if at >= 0 else None


def _cut(words: str, first: int, last: int, marked: tuple[int, int], page: int) -> _Stretch:
    """The part of a marked stretch that lies in one paragraph, counted from where the paragraph begins."""
    paragraph = words[first:last].rstrip()
    start, end = (min(max(place - first, 0), len(paragraph)) for place in marked)
    return _Stretch(first, paragraph, start, end, page)


def pieces(extract: Extract) -> list[Piece]:
    """The text cut wherever a mark begins or ends."""
    cuts = {0, len(extract.text)}
    cuts.update(place for mark in extract.marks for place in (mark.start, mark.end))
    return [_piece(extract, start, end) for start, end in pairwise(sorted(cuts))]


def _piece(extract: Extract, start: int, end: int) -> Piece:
    covering = tuple(mark for mark in extract.marks if mark.start <= start and end <= mark.end)
    return Piece(extract.text[start:end], covering, tuple(mark for mark in covering if mark.start == start and not mark.begun))
