"""From the raw text of a brief to the text that is read, and back: repairs that can be undone one by one."""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from app.core.model.brief import Block, BriefText, Repair
from app.core.rearranging import Edit, moved, moves_of, parts_of
from app.core.text import CONTROLS, SOLID, Span, clusters, document_hash, is_printable

_LINE_END = re.compile("\n\\s*|\u2028")
_PLAIN_LINE_END = re.compile(r"\n(?<=[!-~\u00a1-\u00ac\u00ae-\u024f\uac00-\ud7a3]\n)(?=[!-~\u00a1-\u00ac\u00ae-\u024f\uac00-\ud7a3])")
"""A line end between letters, figures and marks of Latin and Korean text, which reads as a space whatever they are.

It begins with the line end itself: so all other characters are passed over at once.
"""
_NO_SPACE_BETWEEN = re.compile(f"[{SOLID}]{{2}}")
_FULL_MARK = "、。，．・：；？！（）「」『』【】〔〕《》"
_DASHES = "–—―"


class _Piece(NamedTuple):
    """A stretch of the clean text and the raw stretch it stands for; copied, or replaced as a whole."""

    clean: int
    clean_end: int
    raw: int
    raw_end: int
    copied: bool


@dataclass(frozen=True, slots=True)
class OffsetMap:
    """Which offset of the clean text is which of the raw text. Offsets are code points.

    ``pieces`` are in the order of the clean text, ``by_raw`` the same in that of the raw text; the starts are sorted.
    """

    pieces: tuple[_Piece, ...]
    by_raw: tuple[_Piece, ...]
    clean_starts: tuple[int, ...]
    raw_starts: tuple[int, ...]

    @classmethod
    def of(cls, pieces: Sequence[_Piece]) -> "OffsetMap":
        """The map of these pieces, in order, without a gap."""
        by_raw = sorted(pieces, key=lambda piece: (piece.raw, piece.raw_end))
        return cls(tuple(pieces), tuple(by_raw), tuple(piece.clean for piece in pieces), tuple(piece.raw for piece in by_raw))


@dataclass(frozen=True, slots=True)
class Clean:
    """The text as it is read, and the way back to the raw text. ``document_hash`` is that of the raw text."""

    text: str
    offset_map: OffsetMap
    document_hash: str

    def to_raw(self, offset: int) -> int:
        """The raw offset of the character at a clean offset (of the raw end, at the end of the text)."""
        piece = self._piece_at(offset)
        if piece is None:
            return self.offset_map.by_raw[-1].raw_end if self.offset_map.by_raw else 0
        return piece.raw + (offset - piece.clean if piece.copied else 0)

    def to_clean(self, offset: int) -> int:
        """The clean offset of a raw offset; where the raw character was cut, that of the next one kept."""
        at = bisect_right(self.offset_map.raw_starts, offset) - 1
        if at < 0:
            return 0
        piece = self.offset_map.by_raw[at]
        if piece.copied:
            return min(piece.clean + offset - piece.raw, piece.clean_end)
        return piece.clean if offset <= piece.raw and piece.raw < piece.raw_end else piece.clean_end

    def raw_span(self, start: int, end: int) -> Span:
        """The raw stretch of a clean stretch, without what was cut before and after it."""
        first = self._piece_at(start)
        if first and first.copied and start < end <= first.clean_end:  # as nearly all are
            return Span(first.raw + start - first.clean, first.raw + end - first.clean)
        raw_start = self.to_raw(start)
        if end <= start:
            return Span(raw_start, raw_start)
        last = self._piece_at(end - 1)
        if last is None:
            return Span(raw_start, raw_start)
        raw_end = last.raw + end - last.clean if last.copied else last.raw_end
        return Span(raw_start, raw_end) if raw_start <= raw_end else self._around(start, end)

    def _around(self, start: int, end: int) -> Span:
        """The raw stretch that holds a clean one whose parts stand in another order in the raw text."""
        first = bisect_right(self.offset_map.clean_starts, start) - 1
        touched = self.offset_map.pieces[first : bisect_left(self.offset_map.clean_starts, end)]
        return Span(min(piece.raw for piece in touched), max(piece.raw_end for piece in touched))

    def clean_span(self, start: int, end: int) -> Span:
        """The clean stretch of a raw stretch; empty where all of it was cut."""
        first = self.to_clean(start)
        return Span(first, max(first, self._clean_end(end)))

    def block_spans(self, blocks: Iterable[Block]) -> list[Span]:
        """The clean stretches of the blocks of the text."""
        return [self.clean_span(block.start, block.end) for block in blocks]

    def _clean_end(self, raw_end: int) -> int:
        at = bisect_left(self.offset_map.raw_starts, raw_end) - 1
        if at < 0:
            return 0
        piece = self.offset_map.by_raw[at]
        return min(piece.clean + raw_end - piece.raw, piece.clean_end) if piece.copied else piece.clean_end

    def _piece_at(self, offset: int) -> _Piece | None:
        """The piece that holds the clean character at the offset."""
        at = bisect_right(self.offset_map.clean_starts, offset) - 1
        if at < 0 or offset >= self.offset_map.pieces[at].clean_end:
            return None
        return self.offset_map.pieces[at]


def clean(text: BriefText) -> Clean:
    """The text as it is read: the repairs that are on, Unicode composed (NFC), control characters left out.

    Inside a block a line end of the page is a space (nothing in Japanese or beside a full-width mark, and nothing beside a
    dash that has no space on its other side), and U+2028 a line end that is meant. Of two repairs that overlap the one that
    begins first is done, and of two that begin together the longer. Where a repair is off, line ends read as they are in the raw text.
    """
    return apply(text.raw, text.repairs, text.blocks)


def apply(raw: str, repairs: Sequence[Repair], blocks: Sequence[Block] = ()) -> Clean:
    """As ``clean``, for a text that is not stored yet."""
    moves = moves_of(raw, repairs)
    evened = _evened(raw, repairs, blocks)
    parts = list(parts_of(evened, _in_order(evened, repairs, blocks), sorted({place for move, _ in moves for place in move})))
    for move, after in moves:
        parts = moved(parts, move, after)
    pieces: list[_Piece] = []
    length = 0
    for part in parts:
        pieces.append(_Piece(length, length + len(part.words), part.start, part.end, part.copied))
        length += len(part.words)
    return Clean("".join(part.words for part in parts), OffsetMap.of(pieces), document_hash(raw))


def _evened(raw: str, repairs: Sequence[Repair], blocks: Sequence[Block]) -> str:
    """The raw text with those line ends of blocks as spaces that are nothing else: most are, and need no edit of their own.

    It has the length of the raw text, so that all offsets are the same.
    """
    if "\n" not in raw:
        return raw
    left = _merged(Span(repair.start, repair.end) for repair in repairs if not repair.on)
    left_starts = [span.start for span in left]
    parts: list[str] = []
    at = 0
    for block in sorted(blocks, key=_place):
        start = max(block.start, at)
        if start < block.end and raw.find("\n", start, block.end) >= 0 and not _meets(Span(start, block.end), left, left_starts):
            parts += (raw[at:start], _PLAIN_LINE_END.sub(" ", raw[start : block.end]))
            at = block.end
    return "".join((*parts, raw[at:]))


def _place(block: Block) -> tuple[int, int]:
    return block.start, -block.end


def _in_order(raw: str, repairs: Sequence[Repair], blocks: Sequence[Block]) -> Iterator[Edit]:
    """The edits from left to right without overlap; a person's or importer's repair wins over the plain hygiene."""
    chosen = _apart(Edit(repair.start, repair.end, repair.after) for repair in _sorted(repairs))
    starts = [edit.start for edit in chosen]
    left = _merged(Span(repair.start, repair.end) for repair in repairs if not repair.on)
    left_starts = [span.start for span in left]
    line_ends = (edit for edit in _line_ends(raw, blocks) if not _meets(edit, left, left_starts))
    plain = _apart(iter(sorted([*_hygiene(raw), *line_ends])))
    return iter(sorted([*chosen, *(edit for edit in plain if not _meets(edit, chosen, starts))]))


def _sorted(repairs: Sequence[Repair]) -> list[Repair]:
    return sorted((repair for repair in repairs if repair.on and repair.to < 0), key=lambda repair: (repair.start, -repair.end))


def _apart(edits: Iterator[Edit]) -> list[Edit]:
    kept: list[Edit] = []
    for edit in edits:
        if not kept or edit.start >= kept[-1].end:
            kept.append(edit)
    return kept


def _merged(spans: Iterable[Span]) -> list[Span]:
    """The spans in order, those that overlap as one."""
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start < merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged


def _meets(edit: Edit | Span, others: Sequence[Edit | Span], starts: Sequence[int]) -> bool:
    at = bisect_left(starts, edit.end)
    return at > 0 and others[at - 1].end > edit.start


def _hygiene(raw: str) -> Iterator[Edit]:
    """What is never left in a text that is read: controls, carriage returns, decomposed characters."""
    if is_printable(raw.replace("\n", "").replace("\t", "")) and unicodedata.is_normalized("NFC", raw):
        return
    for found in re.finditer(f"{CONTROLS.pattern}+|\r\n?", raw):
        yield Edit(found.start(), found.end(), "\n" if found.group()[0] == "\r" else "")
    if unicodedata.is_normalized("NFC", raw):
        return
    for start, end in clusters(raw):
        composed = unicodedata.normalize("NFC", raw[start:end])
        if composed != raw[start:end]:
            yield Edit(start, end, composed)


def _line_ends(raw: str, blocks: Sequence[Block]) -> Iterator[Edit]:
    for block in blocks:
        if raw.find("\n", block.start, block.end) < 0 and raw.find("\u2028", block.start, block.end) < 0:
            continue
        for found in _LINE_END.finditer(raw, block.start, block.end):
            begin = found.start()
            while begin > block.start and raw[begin - 1] in " \t":  # looked for from here: a search for blanks would try each of a long run
                begin -= 1
            yield Edit(begin, found.end(), _between_lines(raw, Span(begin, found.end()), block.end))


def _between_lines(raw: str, gap: Span, end: int) -> str:
    if raw[gap.start : gap.end] == "\u2028":
        return "\n"
    left, right = raw[max(0, gap.start - 2) : gap.start], raw[gap.end : min(gap.end + 2, end)]
    if _NO_SPACE_BETWEEN.fullmatch(left[-1:] + right[:1]) or left[-1:] in _FULL_MARK or right[:1] in _FULL_MARK:
        return "" if left and right else " "
    opening = left[-1:] in _DASHES and not left[:1].isspace()
    closing = right[:1] in _DASHES and not right[1:].isspace()
    return "" if left and right and (opening or closing) else " "
