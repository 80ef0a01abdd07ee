"""What is done to the words of every format once they are read: clutter cut, cut sentences joined, articles told apart.

Plain text has its own way to blocks (``lines``); here the blocks are there already. Each mend is a repair with a switch.
"""

import re
from bisect import bisect_right
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import replace

from app.core.model.brief import Block, BlockKind, Repair
from app.core.text import Span
from app.importers.articles import Article, articles_of
from app.importers.base import ImportedText, ImportOptions
from app.importers.clutter import clutter, doubled_sentences
from app.importers.draft import repair, unfinished
from app.importers.glued import glued_words
from app.importers.hidden import hidden_blocks
from app.importers.joining import MARKER, NOTE, gap_between
from app.importers.metadata import guess, told
from app.importers.plain import with_title
from app.importers.scanned import shifted

PROSE = ("pdf", "docx", "odt", "msg", "rtf", "eml", "tnef", "html", "mhtml", "markdown", "picture")
"""Formats of running text; sheets, slides, cards and books of chapters hold no clippings."""

_LAID_OUT = ("pdf", "picture")
"""Formats whose paragraphs are made of printed lines: what a page cut is joined there, by where the lines stand."""

_FLOWING = ("html", "mhtml", "markdown")
"""Formats without pages: a paragraph is cut in two there by what stands between and is no part of it, as an advert is, or was cut
before it came there, which only a small letter tells: that two paragraphs end without a mark says nothing, as captions do."""

_READ = (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.HEADING, BlockKind.CAPTION)
_OF_HEADER = re.compile(r"(?:From|To|Cc|Date|Begins|Ends|Place|Sent|Subject): ")
"""Lines of a mail's head: the words below are not theirs, however they begin."""
_TRACKED = ("tracked_insertion", "tracked_deletion")


def finished(text: ImportedText, options: ImportOptions) -> ImportedText:
    """The text with what can be mended in any format mended, and its articles as texts of their own."""
    if text.importer not in PROSE or not text.blocks:
        return text
    mended = _mended(text)
    articles = articles_of(mended.raw, list(_outermost(_whole(mended.raw, block) for block in mended.blocks)), mended.begins)
    texts = (_article(mended, article, first=number == 0, options=options) for number, article in enumerate(articles))
    return replace(mended, articles=tuple(texts))


def _mended(text: ImportedText) -> ImportedText:
    known = [mend for mend in text.repairs if mend.kind not in _TRACKED]
    hidden = hidden_blocks(text.blocks, text.repairs)
    numbers = [number for number, block in enumerate(text.blocks) if block.kind in _READ and number not in hidden]
    spans = [_whole(text.raw, text.blocks[number]) for number in numbers]
    cut = {numbers[place]: kind for place, kind in clutter(text.raw, spans).items()}
    blocks, joins = (text.blocks, []) if text.importer in _LAID_OUT else _joined(text, {*cut, *hidden})
    found = [*joins, *_cuts(text, cut), *glued_words(text.raw)]
    found += [repair("doubled_sentence", *twice, "") for span in spans for twice in doubled_sentences(text.raw, span)]
    fresh = [mend for mend in found if not any(old.start <= mend.start and mend.end <= old.end for old in known)]
    repairs = sorted([*text.repairs, *fresh], key=_place)
    return replace(text, blocks=tuple(blocks), repairs=tuple(repairs))


def _place(mend: Repair) -> tuple[int, int]:
    return mend.start, -mend.end


def _whole(raw: str, block: Block) -> Span:
    """A block with the bullet or number before it."""
    begin = raw.rfind("\n", 0, block.start) + 1
    return Span(begin if MARKER.match(raw, begin, block.end) else block.start, block.end)


def _outermost(spans: Iterable[Span]) -> Iterator[Span]:
    """The spans in order, without those that stand inside another one, as a note inside a sentence does."""
    end = 0
    for span in sorted(spans):
        if span.start >= end:
            yield span
            end = span.end


def _cuts(text: ImportedText, cut: Mapping[int, str]) -> Iterator[Repair]:
    """What is not of the paper goes with the line ends behind it, the last of a text with those before it."""
    for number, kind in cut.items():
        span = _whole(text.raw, text.blocks[number])
        last = number + 1 == len(text.blocks)
        start = text.blocks[number - 1].end if last and number and number - 1 not in cut else span.start
        yield repair(kind, start, len(text.raw.rstrip()) if last else _whole(text.raw, text.blocks[number + 1]).start, "")


def _joined(text: ImportedText, cut: Container[int]) -> tuple[list[Block], list[Repair]]:
    """Paragraphs that run on into the next as one; between the halves may stand what is cut anyway."""
    raw, blocks, flowing = text.raw, text.blocks, text.importer in _FLOWING
    whole: list[Block] = []
    joins: list[Repair] = []
    waiting: list[Block] = []
    for number, block in enumerate(blocks):
        if number in cut:
            waiting.append(block)
            continue
        last = whole[-1] if whole else None
        small = raw[block.start : block.start + 1].islower()
        if last and (waiting or small or not flowing) and _runs_on(raw, last, block):
            end, gap = gap_between(raw, last.start, last.end, block.start)
            joins.append(repair("page_break", end, block.start, gap))
            whole[-1] = replace(last, end=block.end)
            whole[-1:-1] = waiting
        else:
            whole += [*waiting, block]
        waiting = []
    return sorted([*whole, *waiting], key=_begin), joins


def _begin(block: Block) -> tuple[int, int]:
    return block.start, -block.end


def _runs_on(raw: str, before: Block, after: Block) -> bool:
    if _OF_HEADER.match(raw[before.start : before.end].rpartition("\n")[2]):
        return False
    if before.kind is not BlockKind.PARAGRAPH or after.kind is not BlockKind.PARAGRAPH or "\t" in raw[after.start : after.end]:
        return False
    if MARKER.match(raw, after.start, after.end) or NOTE.match(raw, after.start, after.end):
        return False
    return unfinished(raw[before.start : before.end], raw[after.start : after.end])


def _article(text: ImportedText, article: Article, *, first: bool, options: ImportOptions) -> ImportedText:
    """One article of a text: its stretch with everything that stands there. Page numbers stay those of the file."""
    span = article.span
    raw = text.raw[span.start : span.end]
    inside = [block for block in text.blocks if span.start <= block.start < span.end]
    blocks = [_shifted(block, -span.start) for block in inside]
    metadata = told(guess(raw, blocks, article.known), options)
    return replace(
        text,
        raw=raw,
        blocks=with_title(raw, blocks, metadata.title),
        repairs=tuple(
            replace(mend, start=mend.start - span.start, end=mend.end - span.start, to=mend.to - span.start if mend.to >= 0 else -1)
            for mend in text.repairs
            if span.start <= mend.start and mend.end <= span.end and (mend.to < 0 or span.start <= mend.to <= span.end)
        ),
        page_starts=tuple(min(len(raw), max(0, start - span.start)) for start in text.page_starts),
        metadata=metadata,
        articles=(),
        begins=(),
        attachments=text.attachments if first else (),
        marks=tuple(mark for mark in text.marks if _on_pages(text, span, mark.page, first=first)),
    )


def _on_pages(text: ImportedText, span: Span, page: int, *, first: bool) -> bool:
    """Whether a page begins in an article, or is the one it begins on; what has no page belongs to the first."""
    if not 0 < page <= len(text.page_starts):
        return first
    begun = bisect_right(text.page_starts, span.start)
    return page == begun or span.start <= text.page_starts[page - 1] < span.end


def _shifted(block: Block, by: int) -> Block:
    return replace(
        block,
        start=block.start + by,
        end=block.end + by,
        anchor=max(-1, block.anchor + by) if block.anchor >= 0 else -1,
        anchor_start=max(-1, block.anchor_start + by) if block.anchor_start >= 0 else -1,
        words=shifted(block.words, by),
    )
