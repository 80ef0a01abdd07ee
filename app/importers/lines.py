"""Plain text into blocks: paragraphs that are lines, paragraphs that were wrapped, headings, lists, notes, page breaks."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from app.core.model.brief import Block, BlockKind, Repair
from app.core.text import CJK, Span, tidy
from app.importers.clutter import clutter, doubled_sentences
from app.importers.draft import repair
from app.importers.glued import glued_words
from app.importers.joining import MARKER, NOTE, joined_spans

__all__ = ["MARKER", "NOTE", "blocks_of", "is_ended"]

_END_MARKS, _CLOSING = ".!?。．…:;,", "'\"”’)]」』）"
FRONT_LIMIT = 200
"""A block longer than this is the body; what stands before the first such block is the front matter."""
_HEADING_LIMIT = 90
_WRAP_LEAST, _WRAP_MOST = 35, 100
"""Line lengths between which a text may have been wrapped by a machine (in columns: a CJK character counts two)."""


def blocks_of(raw: str) -> tuple[tuple[Block, ...], tuple[Repair, ...]]:
    """The blocks of a plain text and the repairs that make it read right."""
    lines = [Span(*found.span()) for found in re.finditer(r"[^\n\f]+", raw) if found.group().strip()]
    groups = [[line] for line in lines]
    width = _wrap_width(raw, lines)
    if width:
        groups = _unwrapped(raw, lines, width)
    spans = [Span(group[0].start, group[-1].end) for group in groups]
    cut = clutter(raw, spans)
    joined = joined_spans(raw, spans, cut)
    repairs = [*joined.repairs, *_cuts(raw, spans, cut, joined.repairs), *glued_words(raw)]
    repairs += [mend for span in joined.spans for mend in _hyphens(raw, span)] if width else []
    repairs += [repair("doubled_sentence", *twice, "") for span in joined.spans for twice in doubled_sentences(raw, span)]
    return tuple(_classified(raw, joined.spans)), tuple(sorted(repairs, key=lambda mend: (mend.start, -mend.end)))


def _cuts(raw: str, spans: Sequence[Span], cut: Mapping[int, str], joins: Sequence[Repair]) -> Iterator[Repair]:
    """What is not of the paper is cut with the line ends behind it, the last of a text with those before it.

    Within a break that is joined only the words themselves are cut: the line ends are the join's.
    """
    for number, kind in cut.items():
        span = spans[number]
        if any(join.start <= span.start and span.end <= join.end for join in joins):
            yield repair(kind, span.start, span.end, "")
            continue
        last = number + 1 == len(spans)
        start = spans[number - 1].end if last and number and number - 1 not in cut else span.start
        yield repair(kind, start, len(raw.rstrip()) if last else spans[number + 1].start, "")


def is_ended(words: str) -> bool:
    """Whether a line ends with a stop, a colon or a comma, and what closes behind it."""
    return words.rstrip(_CLOSING).endswith(tuple(_END_MARKS))


def _columns(words: str) -> int:
    return len(words) if words.isascii() else len(words) + len(re.findall(f"[{CJK}]", words))


def _wrap_width(raw: str, lines: Sequence[Span]) -> int:
    """The width a text was wrapped at, or 0: lines that follow without a blank line are mostly about as long."""
    lengths = sorted(_columns(raw[line.start : line.end]) for line in lines)
    if len(lengths) < 4:
        return 0
    width = lengths[int(len(lengths) * 0.9)]
    followed = [_columns(raw[line.start : line.end]) for line, after in pairwise(lines) if after.start - line.end == 1]
    full = sum(length >= width * 0.7 for length in followed)
    return width if _WRAP_LEAST <= width <= _WRAP_MOST and lengths[-1] <= width * 1.3 and followed and full * 2 >= len(followed) else 0


def _unwrapped(raw: str, lines: Sequence[Span], width: int) -> list[list[Span]]:
    groups: list[list[Span]] = []
    for line in lines:
        if groups and _goes_on(raw, groups[-1][-1], line, width):
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _goes_on(raw: str, before: Span, line: Span, width: int) -> bool:
    """Whether a line belongs to the paragraph of the line before it."""
    words = raw[before.start : before.end]
    if line.start - before.end != 1 or MARKER.match(raw, line.start, line.end) or NOTE.match(raw, line.start, line.end):
        return False
    return _columns(words) >= width * 0.6 or not (is_ended(words) or raw[line.start].isupper())


def _hyphens(raw: str, span: Span) -> Iterator[Repair]:
    """Words cut at a line end: joined where the document has the whole word elsewhere, else the hyphen stays."""
    for found in re.finditer(r"(?<![^\W\d_])([^\W\d_]+)-[ \t]*\n[ \t]*([^\W\d_]+)", raw[span.start : span.end]):
        after = "" if re.search(rf"\b{found[1]}{found[2]}\b", raw, re.IGNORECASE) else "-"
        yield repair("line_end_hyphen", span.start + found.end(1), span.start + found.start(2), after)


def _classified(raw: str, spans: Sequence[Span]) -> Iterator[Block]:
    body = next((number for number, span in enumerate(spans) if span.end - span.start > FRONT_LIMIT), len(spans))
    for number, span in enumerate(spans):
        following = raw[spans[number + 1].start : spans[number + 1].end] if number + 1 < len(spans) else ""
        words = raw[span.start : span.end]
        kind = _kind(words, following, front=number < body)
        found = MARKER.match(raw, span.start, span.end) if kind is BlockKind.LIST_ITEM else None
        start = found.end() if found else span.start + len(words) - len(words.lstrip())
        yield Block(kind=kind, start=start, end=span.start + len(words.rstrip()), level=2 if kind is BlockKind.HEADING else 0)


def _kind(words: str, following: str, *, front: bool) -> BlockKind:
    if words.count("\t") > 1 or ("|" in words and re.search(r"\S \| \S", words)):
        return BlockKind.TABLE_ROW
    begun = words.lstrip()
    if begun[:2].isalpha():  # as most lines begin; neither a note nor an item of a list does
        pass
    elif NOTE.match(begun) and not begun.startswith("* "):
        return BlockKind.FOOTNOTE
    elif MARKER.match(words):
        return BlockKind.LIST_ITEM
    line = tidy(words) if not front and len(words) <= _HEADING_LIMIT * 4 else ""
    if line and len(line) <= _HEADING_LIMIT and not is_ended(line) and len(following) > len(line) * 1.5 and _opens(line):
        return BlockKind.HEADING
    return BlockKind.PARAGRAPH


def _opens(line: str) -> bool:
    return not line[0].islower() and not re.search(r"\S@\S|https?://|^[(（].*[)）]$", line)
