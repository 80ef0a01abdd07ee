"""From the raw text of a brief to the text that is read, and back: repairs that can be undone one by one."""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from app.core.model.brief import Block, BriefText, Repair
from app.core.text import CONTROLS, Span, clusters, document_hash

_LINE_END = re.compile("[ \t]*\n\\s*|\u2028")
_SOLID = "\u2e80-\u303f\u3041-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003134f"
_NO_SPACE_BETWEEN = re.compile(f"[{_SOLID}]{{2}}")
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
    """Which offset of the clean text is which of the raw text. Offsets are code points; each list is sorted."""

    pieces: tuple[_Piece, ...]
    clean_starts: tuple[int, ...]
    raw_starts: tuple[int, ...]

    @classmethod
    def of(cls, pieces: Sequence[_Piece]) -> "OffsetMap":
        """The map of these pieces, in order, without a gap."""
        return cls(tuple(pieces), tuple(piece.clean for piece in pieces), tuple(piece.raw for piece in pieces))


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
            return self.offset_map.pieces[-1].raw_end if self.offset_map.pieces else 0
        return piece.raw + (offset - piece.clean if piece.copied else 0)

    def to_clean(self, offset: int) -> int:
        """The clean offset of a raw offset; where the raw character was cut, that of the next one kept."""
        pieces = self.offset_map.pieces
        at = bisect_right(self.offset_map.raw_starts, offset) - 1
        if at < 0:
            return 0
        piece = pieces[at]
        if piece.copied:
            return min(piece.clean + offset - piece.raw, piece.clean_end)
        return piece.clean if offset <= piece.raw and piece.raw < piece.raw_end else piece.clean_end

    def raw_span(self, start: int, end: int) -> Span:
        """The raw stretch of a clean stretch, without what was cut before and after it."""
        raw_start = self.to_raw(start)
        if end <= start:
            return Span(raw_start, raw_start)
        last = self._piece_at(end - 1)
        if last is None:
            return Span(raw_start, raw_start)
        return Span(raw_start, last.raw + end - last.clean if last.copied else last.raw_end)

    def clean_span(self, start: int, end: int) -> Span:
        """The clean stretch of a raw stretch; empty where all of it was cut."""
        first = self.to_clean(start)
        return Span(first, max(first, self._clean_end(end)))

    def _clean_end(self, raw_end: int) -> int:
        at = bisect_left(self.offset_map.raw_starts, raw_end) - 1
        if at < 0:
            return 0
        piece = self.offset_map.pieces[at]
        return min(piece.clean + raw_end - piece.raw, piece.clean_end) if piece.copied else piece.clean_end

    def _piece_at(self, offset: int) -> _Piece | None:
        """The piece that holds the clean character at the offset."""
        at = bisect_right(self.offset_map.clean_starts, offset) - 1
        if at < 0 or offset >= self.offset_map.pieces[at].clean_end:
            return None
        return self.offset_map.pieces[at]


class _Edit(NamedTuple):
    start: int
    end: int
    after: str


def clean(text: BriefText) -> Clean:
    """The text as it is read: the repairs that are on, Unicode composed (NFC), control characters left out.

    Inside a block a line end of the page is a space (nothing in Japanese or beside a full-width mark, and nothing beside a
    dash that has no space on its other side), and U+2028 a line end that is meant. Of two repairs that overlap the one that
    begins first is done, and of two that begin together the longer. Where a repair is off, line ends read as they are in the raw text.
    """
    return apply(text.raw, text.repairs, text.blocks)


def apply(raw: str, repairs: Sequence[Repair], blocks: Sequence[Block] = ()) -> Clean:
    """As ``clean``, for a text that is not stored yet."""
    parts: list[str] = []
    pieces: list[_Piece] = []
    at = length = 0
    for edit in _in_order(raw, repairs, blocks):
        if edit.start > at:
            pieces.append(_Piece(length, length + edit.start - at, at, edit.start, copied=True))
            parts.append(raw[at : edit.start])
            length += edit.start - at
        pieces.append(_Piece(length, length + len(edit.after), edit.start, edit.end, copied=False))
        parts.append(edit.after)
        length += len(edit.after)
        at = edit.end
    if at < len(raw):
        pieces.append(_Piece(length, length + len(raw) - at, at, len(raw), copied=True))
        parts.append(raw[at:])
    return Clean("".join(parts), OffsetMap.of(pieces), document_hash(raw))


def _in_order(raw: str, repairs: Sequence[Repair], blocks: Sequence[Block]) -> Iterator[_Edit]:
    """The edits from left to right without overlap; a person's or importer's repair wins over the plain hygiene."""
    chosen = _apart(_Edit(repair.start, repair.end, repair.after) for repair in _sorted(repairs))
    starts = [edit.start for edit in chosen]
    left = _merged(Span(repair.start, repair.end) for repair in repairs if not repair.on)
    left_starts = [span.start for span in left]
    line_ends = (edit for edit in _line_ends(raw, blocks) if not _meets(edit, left, left_starts))
    plain = _apart(iter(sorted([*_hygiene(raw), *line_ends])))
    return iter(sorted([*chosen, *(edit for edit in plain if not _meets(edit, chosen, starts))]))


def _sorted(repairs: Sequence[Repair]) -> list[Repair]:
    return sorted((repair for repair in repairs if repair.on), key=lambda repair: (repair.start, -repair.end))


def _apart(edits: Iterator[_Edit]) -> list[_Edit]:
    kept: list[_Edit] = []
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


def _meets(edit: _Edit, others: Sequence[_Edit | Span], starts: Sequence[int]) -> bool:
    at = bisect_left(starts, edit.end)
    return at > 0 and others[at - 1].end > edit.start


def _hygiene(raw: str) -> Iterator[_Edit]:
    """What is never left in a text that is read: controls, carriage returns, decomposed characters."""
    for found in re.finditer(f"{CONTROLS.pattern}+|\r\n?", raw):
        yield _Edit(found.start(), found.end(), "\n" if found.group()[0] == "\r" else "")
    if unicodedata.is_normalized("NFC", raw):
        return
    for start, end in clusters(raw):
        composed = unicodedata.normalize("NFC", raw[start:end])
        if composed != raw[start:end]:
            yield _Edit(start, end, composed)


def _line_ends(raw: str, blocks: Sequence[Block]) -> Iterator[_Edit]:
    for block in blocks:
        for found in _LINE_END.finditer(raw, block.start, block.end):
            yield _Edit(found.start(), found.end(), _between_lines(raw, found, block.end))


def _between_lines(raw: str, found: re.Match[str], end: int) -> str:
    if found.group() == "\u2028":
        return "\n"
    left, right = raw[max(0, found.start() - 2) : found.start()], raw[found.end() : min(found.end() + 2, end)]
    if _NO_SPACE_BETWEEN.fullmatch(left[-1:] + right[:1]) or left[-1:] in _FULL_MARK or right[:1] in _FULL_MARK:
        return "" if left and right else " "
    opening = left[-1:] in _DASHES and not left[:1].isspace()
    closing = right[:1] in _DASHES and not right[1:].isspace()
    return "" if left and right and (opening or closing) else " "
