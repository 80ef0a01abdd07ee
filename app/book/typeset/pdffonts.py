"""TrueType faces as fonts of a file: Latin in byte-coded subsets, East Asian faces as one Type0 font each.

A character has the same code in every file. Pages that were set for one book can so be printed in another, and the
same book is the same file whatever was printed before it.
"""

import zlib
from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import groupby
from typing import Any

from app.book.objects import Objects, name
from app.book.typeset.face import NO_BREAK_SPACE, BookFace

CMAP_HEAD = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange"""
CMAP_FOOT = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"
TYPOGRAPHIC = "–—‘’“”•…‚„†‡‰‹›€™−ŒœŠšŽžıŁłĀāĒēĪīŌōŪūĆćČčĐđĘęĚěĞğŃńŇňŐőŘřŚśŞşŤťŮůŰűŹźŻż"
"""What stands in the first subset beside ASCII and Latin-1: dashes, quotation marks, letters of European names and of romanised ones."""
FREE = (*range(128, 256), *range(1, 32))
FREE_LATER = (*range(33, 256), *range(1, 32))
"""Codes that characters may be given; 32 is the blank in each subset, so that word spacing works."""

KEPT = 4
"""Subsets of a face that are kept: a face of Latin letters has up to three in one book."""


def to_unicode(codes: Iterable[tuple[int, int]], digits: int) -> str:
    """A ToUnicode map in UTF-16, so that characters above U+FFFF are extracted right. ``digits`` is the code's width.

    Rows for U+0000 are left out: PDF/UA forbids them.
    """
    rows = [f"<{code:0{digits}X}> <{chr(point).encode('utf-16-be').hex().upper()}>" for code, point in codes if point]
    lines = [CMAP_HEAD, f"<{'0' * digits}> <{'F' * digits}>", "endcodespacerange"]
    for start in range(0, len(rows), 100):
        block = rows[start : start + 100]
        lines += [f"{len(block)} beginbfchar", *block, "endbfchar"]
    return "\n".join([*lines, CMAP_FOOT])


class BookFont:
    """What the two kinds have in common. ``resource`` is the font's name on the pages, "/" included."""

    wide = False

    def __init__(self, label: str, resource: str, filename: str) -> None:
        self.label, self.resource = label, resource
        self.face: Any = BookFace(filename)
        self.points: dict[int, int] = self.face.charToGlyph
        self._programs: dict[tuple[int, ...], tuple[int, bytes]] = {}

    def covers(self, point: int) -> bool:
        """Whether the face has a glyph for the code point."""
        return point in self.points

    def advance(self, point: int) -> float:
        """Width of the glyph in thousandths of an em."""
        return self.face.advance(point)

    def code(self, point: int) -> tuple[str, str]:
        """The font resource and the code, as written in a text operator, that print the code point."""
        raise NotImplementedError

    def write(self, objects: Objects, used: Iterable[int]) -> dict[str, int]:
        """Write what the used code points need into a file; the font objects by their resource."""
        raise NotImplementedError

    def _program(self, points: tuple[int, ...]) -> tuple[int, bytes]:
        """The outlines of the code points: their length, and deflated. Those of the books before are kept: mostly it is the same again."""
        if points not in self._programs:
            outlines: bytes = self.face.makeSubset(list(points))
            while len(self._programs) >= KEPT:
                del self._programs[next(iter(self._programs))]
            self._programs[points] = len(outlines), zlib.compress(outlines)
        return self._programs[points]

    def _descriptor(self, objects: Objects, base: str, points: list[int]) -> int:
        face = self.face
        length, packed = self._program(tuple(points))
        program = objects.packed(packed, f"/Length1 {length}/Filter/FlateDecode")
        box = " ".join(f"{side:g}" for side in face.bbox)
        return objects.add(
            f"<</Type/FontDescriptor/FontName{name(base)}/Flags {face.flags | 4}/FontBBox[{box}]/ItalicAngle {face.italicAngle:g}"
            f"/Ascent {face.ascent:g}/Descent {face.descent:g}/CapHeight {face.capHeight:g}/StemV {face.stemV}"
            f"/MissingWidth {face.defaultWidth:g}/FontFile2 {program} 0 R>>"
        )


class LatinFont(BookFont):
    """Byte codes: ASCII in its own places, common letters after it, all others in further subsets by code point."""

    def __init__(self, label: str, resource: str, filename: str) -> None:
        super().__init__(label, resource, filename)
        self.places = _places(self.points)

    def code(self, point: int) -> tuple[str, str]:
        """The font resource and the escaped byte that print the code point."""
        place = self.places[point]
        return f"{self.resource}{place >> 8}", _escaped(place & 0xFF)

    def write(self, objects: Objects, used: Iterable[int]) -> dict[str, int]:
        """One font for each subset that is used."""
        subsets: dict[int, dict[int, int]] = {}
        for point in sorted(used):
            place = self.places[point]
            subsets.setdefault(place >> 8, {32: 32})[place & 0xFF] = point
        return {f"{self.resource}{number}": self._subset(objects, number, subset) for number, subset in sorted(subsets.items())}

    def _subset(self, objects: Objects, number: int, subset: Mapping[int, int]) -> int:
        base = f"{_subset_tag(number)}+{self.face.name.decode()}"
        points = [subset.get(code, 0) for code in range(max(subset) + 1)]
        widths = " ".join(f"{self.advance(point):g}" for point in points)
        unicode_map = objects.stream(to_unicode(enumerate(points), 2).encode())
        return objects.add(
            f"<</Type/Font/Subtype/TrueType/BaseFont{name(base)}/FirstChar 0/LastChar {len(points) - 1}/Widths[{widths}]"
            f"/ToUnicode {unicode_map} 0 R/FontDescriptor {self._descriptor(objects, base, points)} 0 R>>"
        )


def _places(points: Iterable[int]) -> dict[int, int]:
    """Each code point's subset and code, the subset in the upper byte."""
    known = set(points)
    places = {point: point for point in range(32, 127) if point in known}
    first = [*range(NO_BREAK_SPACE, 256), *map(ord, TYPOGRAPHIC)]
    common = [point for point in first if point in known][: len(FREE)]
    places.update(zip(common, FREE, strict=False))
    rest = sorted(known.difference(places))
    for number in range(0, len(rest), len(FREE_LATER)):
        subset = number // len(FREE_LATER) + 1 << 8
        places.update((point, subset + code) for point, code in zip(rest[number:], FREE_LATER, strict=False))
    return places


def _subset_tag(number: int) -> str:
    """Six capitals that tell the subsets of one face apart."""
    letters = ""
    for _ in range(6):
        number, letter = divmod(number, 26)
        letters = chr(ord("A") + letter) + letters
    return letters


def _escaped(code: int) -> str:
    char = chr(code)
    if char in "()\\":
        return "\\" + char
    return char if 32 <= code < 127 else f"\\{code:03o}"


class WideFont(BookFont):
    """Two-byte codes in one Type0 font: no switching between subsets of 256, and a smaller file."""

    wide = True

    def __init__(self, label: str, resource: str, filename: str) -> None:
        super().__init__(label, resource, filename)
        self.codes = {point: code for code, point in enumerate(sorted(self.points), 1)}

    def code(self, point: int) -> tuple[str, str]:
        """The font resource and the four hexadecimal digits that print the code point."""
        return self.resource, f"{self.codes[point]:04x}"

    def write(self, objects: Objects, used: Iterable[int]) -> dict[str, int]:
        """The font with the used characters."""
        points = sorted(used)
        base = "ATTACH+" + self.face.name.decode()
        pairs = [(self.codes[point], point) for point in points]
        unicode_map = objects.stream(to_unicode(pairs, 4).encode())
        descendant = self._descendant(objects, base, pairs)
        number = objects.add(
            f"<</Type/Font/Subtype/Type0/BaseFont{name(base)}/Encoding/Identity-H/DescendantFonts[{descendant} 0 R]"
            f"/ToUnicode {unicode_map} 0 R>>"
        )
        return {self.resource: number}

    def _descendant(self, objects: Objects, base: str, pairs: list[tuple[int, int]]) -> int:
        points = [0, *(point for _, point in pairs)]
        descriptor = self._descriptor(objects, base, points)
        glyph_map = objects.stream(self._glyph_map(pairs))
        usual, widths = self._widths(pairs)
        return objects.add(
            f"<</Type/Font/Subtype/CIDFontType2/BaseFont{name(base)}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
            f"/FontDescriptor {descriptor} 0 R/DW {usual:g}/W[{widths}]/CIDToGIDMap {glyph_map} 0 R>>"
        )

    def _widths(self, pairs: list[tuple[int, int]]) -> tuple[float, str]:
        """The commonest width, and the others by runs of codes that follow each other."""
        advances = {code: self.advance(point) for code, point in pairs}
        usual = Counter(advances.values()).most_common(1)[0][0] if advances else 1000
        odd = [code for code, width in advances.items() if width != usual]
        runs = (list(run) for _, run in groupby(enumerate(odd), key=lambda item: item[1] - item[0]))
        return usual, " ".join(f"{run[0][1]} [{' '.join(f'{advances[code]:g}' for _, code in run)}]" for run in runs)

    def _glyph_map(self, pairs: list[tuple[int, int]]) -> bytes:
        """Code to glyph of the subset. Characters that share a glyph are merged there, so an identity map would shift."""
        places: dict[int, int] = {0: 0}
        out = bytearray(2 * (pairs[-1][0] + 1 if pairs else 1))
        for code, point in pairs:
            place = places.setdefault(self.points[point], len(places))
            out[2 * code : 2 * code + 2] = place.to_bytes(2, "big")
        return bytes(out)
