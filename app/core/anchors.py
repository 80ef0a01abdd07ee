"""Passages: held by what they say and where they stand, found again when the text changes, never put on a lookalike.

The selectors are those of the W3C Web Annotation model: TextQuoteSelector (exact, prefix, suffix) and TextPositionSelector.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, count
from uuid import UUID, uuid4

from app.core.model.brief import Block, BlockKind, BriefText, Locator, Passage
from app.core.nearest import nearest_span
from app.core.repairs import Clean, clean
from app.core.text import Span, fold, shorten

CONTEXT = 32
"""Code points of text kept before and after a passage; the length the W3C note's examples and Hypothesis use."""

NEAREST_LIMIT = 240
"""Characters of the closest text that a refusal shows."""

_COUNTED = (1 << 32) - 1
"""The bits of an id that count the passages of one text; 90 random ones are before them."""

_FOLDS = ((True, False), (True, True), (False, True))
"""How a quote is compared, from strict to tolerant: (case kept, loose). The first way that finds anything decides."""


def find_quote(clean_text: str, quote: str, occurrence: int = 1, prefix: str = "", suffix: str = "") -> Span | None:
    """Where the words of a quote stand, or None. ``occurrence`` counts from 1 among the places that match.

    ``prefix`` and ``suffix`` (compared in the same tolerant way) leave only the places that stand in that context.
    A place counts only where all the words are the same and its ends cut no word or number in two.
    """
    places = find_all(clean_text, quote, prefix, suffix)
    return places[occurrence - 1] if 1 <= occurrence <= len(places) else None


def find_all(clean_text: str, quote: str, prefix: str = "", suffix: str = "") -> tuple[Span, ...]:
    """Every place where the words of a quote stand, in order; see ``find_quote``."""
    for case, loose in _FOLDS:
        wanted = fold(quote, case=case, loose=loose).text.strip()
        if not wanted:
            return ()
        folded = fold(clean_text, case=case, loose=loose)
        before, after = (fold(context, case=case, loose=loose).text.strip() for context in (prefix, suffix))
        found = [at for at in _places(folded.text, wanted) if _between(folded.text, at, at + len(wanted), before, after)]
        if found:
            return tuple(folded.source(at, at + len(wanted)) for at in found)
    return ()


def places_of(clean_text: str, exact: str) -> tuple[Span, ...]:
    """Every place with the very words of a passage: only spacing, dashes, quotation marks and width may differ, never the case."""
    for case, loose in _FOLDS[:2]:
        wanted, folded = fold(exact, case=case, loose=loose).text.strip(), fold(clean_text, case=case, loose=loose)
        found = [folded.source(at, at + len(wanted)) for at in _places(folded.text, wanted)] if wanted else []
        if found:
            return tuple(found)
    return ()


def nearest(clean_text: str, quote: str) -> str:
    """The text of the brief that is closest to a quote that was not found, on one line; empty where nothing is like it."""
    span = nearest_span(clean_text, quote)
    return shorten(clean_text[span.start : span.end], NEAREST_LIMIT) if span else ""


def _places(text: str, wanted: str) -> Iterator[int]:
    at = text.find(wanted)
    while at >= 0:
        if _whole(text, at, at + len(wanted)):
            yield at
        at = text.find(wanted, at + 1)


def _whole(text: str, start: int, end: int) -> bool:
    """Whether neither end cuts a word or a number: no "8%" in "48%", no "5 per cent" in "42.5 per cent", no "art" in "party"."""
    before, after = text[max(0, start - 2) : start], text[end : end + 2]
    if _joined(before[-1:], text[start]) or _joined(text[end - 1], after[:1]):
        return False
    return not (_number(before[:1], before[1:], text[start]) or _number(text[end - 1], after[:1], after[1:]))


def _joined(left: str, right: str) -> bool:
    """Whether two neighbours belong to one word or number of a script that puts spaces between words."""
    return (left + right).isalnum() and len(left + right) == 2 and left < "\u1100" and right < "\u1100"


def _number(left: str, mark: str, right: str) -> bool:
    return mark in (".", ",") and left.isdecimal() and right.isdecimal()


def _between(text: str, start: int, end: int, before: str, after: str) -> bool:
    """Whether the stretch stands between these words; a space to either side does not count."""
    return text[:start].rstrip().endswith(before) and text[end : end + len(after) + 1].lstrip().startswith(after)


def make_passage(
    text: BriefText,
    clean_start: int,
    clean_end: int,
    *,
    cleaned: Clean | None = None,
    uuid: UUID | None = None,
    paragraph: bool = False,
    ladder: "Ladder | None" = None,
) -> Passage:
    """The passage of a stretch of the clean text (code points, end excluded), without white space at its ends.

    ``cleaned`` and ``ladder`` spare work where many passages of one text are made.
    """
    done = cleaned or clean(text)
    span = _trimmed(done.text, clean_start, clean_end)
    return _passage(text, done, span, uuid or uuid4(), ladder or Ladder(text), paragraph=paragraph)


def _passage(text: BriefText, done: Clean, span: Span, uuid: UUID, ladder: "Ladder", *, paragraph: bool) -> Passage:
    (start, end), words = span, done.text
    raw_start, raw_end = done.raw_span(start, end)
    return Passage(
        id=uuid,
        brief_id=text.brief_id,
        exact=words[start:end],
        prefix=words[max(0, start - CONTEXT) : start],
        suffix=words[end : end + CONTEXT],
        start=raw_start,
        end=raw_end,
        locator=ladder.at(raw_start),
        document_hash=done.document_hash,
        paragraph=paragraph,
    )


def retaken(passage: Passage, text: BriefText, cleaned: Clean) -> Passage:
    """The passage at its raw place, in the words that are read there now; where nothing is read there, it keeps its own.

    The raw place never changes: repairs switched off and on again give the same passage again.
    """
    start, end = _trimmed(cleaned.text, *cleaned.clean_span(passage.start, passage.end))
    if start >= end:
        return passage
    return replace(
        passage,
        exact=cleaned.text[start:end],
        prefix=cleaned.text[max(0, start - CONTEXT) : start],
        suffix=cleaned.text[end : end + CONTEXT],
        locator=locate(text, passage.start),
    )


def paragraph_passages(text: BriefText, cleaned: Clean | None = None, spans: Sequence[Span] | None = None) -> tuple[Passage, ...]:
    """One passage for each block of the text that has words left after the repairs, in order; ``spans`` are the clean stretches of
    its blocks, where they are known."""
    done = cleaned or clean(text)
    ladder = Ladder(text)
    trimmed = [_trimmed(done.text, start, end) for start, end in spans or done.block_spans(text.blocks)]
    said = (span for span in trimmed if span[0] < span[1])
    return tuple(_passage(text, done, span, uuid, ladder, paragraph=True) for span, uuid in zip(said, _neighbours(), strict=False))


def _neighbours() -> Iterator[UUID]:
    """Fresh ids that follow each other: those of one text stand side by side in the store's index, which else would be read and
    written all over for each text."""
    first = uuid4().int & ~_COUNTED
    return (UUID(int=first | number) for number in count())


def locate(text: BriefText, raw_start: int) -> Locator:
    """Where a raw offset stands: page, its printed label, the heading above, the number of the paragraph in the brief (from 1)."""
    return Ladder(text).at(raw_start)


def paragraph_numbers(blocks: Sequence[Block]) -> list[int]:
    """The number of the paragraph that each block is (from 1); headings are not counted and have the number of the one before."""
    return list(accumulate(int(block.kind is not BlockKind.HEADING) for block in blocks))


class Ladder:
    """The ladder page > section > paragraph of one text, for many offsets of it."""

    def __init__(self, text: BriefText) -> None:
        self._text = text
        self._starts = [block.start for block in text.blocks]
        headings = [block.kind is BlockKind.HEADING for block in text.blocks]
        self._paragraphs = [0, *paragraph_numbers(text.blocks)]
        self._headings = [number for number, heading in enumerate(headings) if heading]
        self._sections: dict[int, str] = {}

    def at(self, raw_start: int) -> Locator:
        """Where a raw offset stands."""
        text = self._text
        reached = bisect_right(self._starts, raw_start)
        page = _page(text, raw_start, text.blocks[reached - 1] if reached else None)
        above = bisect_right(self._headings, reached - 1)
        return Locator(
            page=page,
            page_label=text.page_labels[page - 1] if 0 < page <= len(text.page_labels) else "",
            section=self._section(self._headings[above - 1]) if above else "",
            paragraph=self._paragraphs[reached],
        )

    def _section(self, number: int) -> str:
        """The words of a heading on one line; many paragraphs stand below one."""
        if number not in self._sections:
            heading = self._text.blocks[number]
            self._sections[number] = shorten(self._text.raw[heading.start : heading.end], 120)
        return self._sections[number]


def _page(text: BriefText, raw_start: int, block: Block | None) -> int:
    """The page of a raw offset. A block that no page break cuts knows its own: a note may be read after a paragraph of the next."""
    if not text.page_starts:
        return block.page if block and raw_start < block.end else 0
    if (
        block
        and block.page
        and raw_start < block.end
        and bisect_right(text.page_starts, block.start) == bisect_right(text.page_starts, block.end)
    ):
        return block.page
    return bisect_right(text.page_starts, raw_start)


def _trimmed(text: str, start: int, end: int) -> Span:
    words = text[start:end]
    begin = start + len(words) - len(words.lstrip())
    return Span(begin, max(begin, start + len(words.rstrip())))
