"""A TrueType file read at once: ReportLab reads its tables number by number, which took half of a small book's time."""

import struct
from array import array
from itertools import accumulate
from sys import byteorder
from typing import Any

from reportlab.pdfbase.ttfonts import TTFError, TTFontFace

NO_BREAK_SPACE = 0xA0
UNICODE, WINDOWS, FULL = 0, 3, 12
"""Platforms of the character map (OpenType "cmap"), and the format that holds characters above U+FFFF."""


def _numbers(kind: str, data: bytes) -> "array[int]":
    """Big-endian numbers of one kind."""
    found = array(kind, data[: len(data) // array(kind).itemsize * array(kind).itemsize])
    if byteorder == "little":
        found.byteswap()
    return found


class Metric:
    """Advance width and left bearing of each glyph ("hmtx"); the last width holds for all glyphs after it."""

    def __init__(self, data: bytes, full: int) -> None:
        self.advances = _numbers("H", data)[: 2 * full : 2]
        pairs = struct.unpack(f">{len(data) // 2}H", data[: len(data) // 2 * 2])
        self.bearings = array("H", [*pairs[1 : 2 * full : 2], *pairs[2 * full :]])

    def advance(self, glyph: int) -> int:
        """The advance width, in units of the face."""
        return self.advances[min(glyph, len(self.advances) - 1)]

    def __getitem__(self, glyph: int) -> tuple[int, int]:
        return self.advance(glyph), self.bearings[glyph]


class BookFace(TTFontFace):
    """What ReportLab needs to make a subset, and nothing that only its own paragraphs need.

    Source of the tables: OpenType specification, "cmap" formats 4 and 12, "hmtx", "loca".
    """

    unitsPerEm: int  # noqa: N815

    def extractInfo(self, charInfo: int = 1) -> None:  # noqa: N802, N803
        """Read the file's tables; ReportLab calls this from its initialiser."""
        face: Any = super()
        face.extractInfo(0)
        if not charInfo:
            return
        self.charToGlyph: dict[int, int] = self._characters()
        self.hmetrics = Metric(self._table("hmtx"), struct.unpack(">H", self._table("hhea")[34:36])[0])
        self.glyphPos = self._places()
        self.defaultWidth = self._scaled(self.hmetrics.advance(0))
        if 0x20 in self.charToGlyph:
            self.charToGlyph[NO_BREAK_SPACE] = self.charToGlyph[0x20]

    def advance(self, point: int) -> float:
        """Width of a character's glyph in thousandths of the em; of the missing glyph where the face has none."""
        glyph = self.charToGlyph.get(point)
        return self.defaultWidth if glyph is None else self._scaled(self.hmetrics.advance(glyph))

    def _scaled(self, width: int) -> float:
        return width * 1000 / self.unitsPerEm

    def _table(self, tag: str) -> bytes:
        face: Any = self
        return face.get_table(tag)

    def _places(self) -> "array[int]":
        """Where each glyph's outline begins."""
        long = struct.unpack(">H", self._table("head")[50:52])[0]
        if long:
            return _numbers("I", self._table("loca"))
        return array("I", [place << 1 for place in _numbers("H", self._table("loca"))])

    def _characters(self) -> dict[int, int]:
        table = self._table("cmap")
        count = struct.unpack(">H", table[2:4])[0]
        records = [struct.unpack(">HHL", table[4 + 8 * number : 12 + 8 * number]) for number in range(count)]
        formats = {struct.unpack(">H", table[at : at + 2])[0]: at for platform, _, at in records if platform in (UNICODE, WINDOWS)}
        if FULL in formats:
            return _groups(table, formats[FULL])
        if 4 in formats:
            return _segments(table, formats[4])
        raise TTFError(f"The face {self.filename} has no character map of format 4 or 12.")


def _groups(table: bytes, at: int) -> dict[int, int]:
    """Format 12: groups of characters whose glyphs follow each other."""
    count = struct.unpack(">L", table[at + 12 : at + 16])[0]
    found: dict[int, int] = {}
    for first, last, glyph in struct.iter_unpack(">LLL", table[at + 16 : at + 16 + 12 * count]):
        found.update(zip(range(first, last + 1), range(glyph, glyph + last - first + 1), strict=True))
    return found


def _segments(table: bytes, at: int) -> dict[int, int]:
    """Format 4: segments with an offset to their glyphs, or to a list of these."""
    length, _, twice = struct.unpack(">HHH", table[at + 2 : at + 8])
    count = twice // 2
    words = _numbers("H", table[at : at + length])
    ends, starts, deltas, ranges = (words[start : start + count] for start in accumulate([7, count + 1, count, count]))
    found: dict[int, int] = {}
    for number, (first, last, delta, offset) in enumerate(zip(starts, ends, deltas, ranges, strict=True)):
        points = range(first, last + 1)
        if offset == 0:
            found.update((point, (point + delta) & 0xFFFF) for point in points)
            continue
        place = 8 + 3 * count + number + offset // 2
        listed = words[place : place + len(points)]
        found.update((point, (glyph + delta) & 0xFFFF) for point, glyph in zip(points, listed, strict=False) if glyph)
    return {point: glyph for point, glyph in found.items() if glyph}
