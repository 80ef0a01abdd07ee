"""TrueType faces as fonts of a file: Latin in byte-coded subsets, East Asian faces as one Type0 font each."""

import zlib
from collections.abc import Iterable
from typing import Any
from weakref import WeakKeyDictionary

from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.ttfonts import TTEncoding, TTFont

from app.book.typeset.face import BookFace

CMAP_HEAD = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange"""
CMAP_FOOT = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"


def to_unicode(codes: Iterable[tuple[int, int]], digits: int) -> str:
    """A ToUnicode map in UTF-16, so that characters above U+FFFF are extracted right. ``digits`` is the code's width.

    ReportLab's own map writes five hexadecimal digits there, and rows for U+0000 that PDF/UA forbids.
    """
    rows = [f"<{code:0{digits}X}> <{chr(point).encode('utf-16-be').hex().upper()}>" for code, point in codes if point]
    lines = [CMAP_HEAD, f"<{'0' * digits}> <{'F' * digits}>", "endcodespacerange"]
    for start in range(0, len(rows), 100):
        block = rows[start : start + 100]
        lines += [f"{len(block)} beginbfchar", *block, "endbfchar"]
    return "\n".join([*lines, CMAP_FOOT])


class Deflate:
    """A stream filter that takes Latin-1 text for bytes; ReportLab's encodes text as UTF-8."""

    pdfname = "FlateDecode"

    def encode(self, data: str | bytes) -> bytes:
        """The compressed bytes."""
        return zlib.compress(data.encode("latin-1") if isinstance(data, str) else data)


def _stream(content: str | bytes) -> Any:
    stream: Any = pdfdoc.PDFStream(content=content if isinstance(content, str) else content.decode("latin-1"))
    stream.filters = [Deflate()]
    return stream


class BookFont(TTFont):
    """What the two kinds have in common: code points are given codes as they are met, per document."""

    wide = False
    face: Any
    fontName: str  # noqa: N815

    def __init__(self, name: str, filename: str) -> None:
        self.fontName, self.face = name, BookFace(filename)
        self.encoding, self.shapable = TTEncoding(), False
        self.given: WeakKeyDictionary[Any, dict[int, int]] = WeakKeyDictionary()
        self.internal: WeakKeyDictionary[Any, str] = WeakKeyDictionary()

    def covers(self, point: int) -> bool:
        """Whether the face has a glyph for the code point."""
        return point in self.face.charToGlyph

    def advance(self, point: int) -> float:
        """Width of the glyph in thousandths of an em."""
        return self.face.advance(point)

    def resource(self, doc: Any) -> str:
        """The font's resource name in the document; empty where it is not used there."""
        return "/" + self.internal[doc] if doc in self.internal else ""

    def _enter(self, doc: Any) -> str:
        name = self.internal.get(doc)
        if name is None:
            name = self.internal[doc] = f"F{len(doc.fontMapping) + 1}"
            doc.fontMapping[self.fontName] = "/" + name
            doc.delayedFonts.append(self)
        return name

    def code(self, point: int, doc: Any) -> tuple[str, str]:
        """The font resource and the code, as written in a text operator, that print the code point."""
        raise NotImplementedError

    def _leave(self, doc: Any) -> None:
        self.given.pop(doc, None)
        self.internal.pop(doc, None)


class LatinFont(BookFont):
    """Byte codes: ASCII in its own places, everything else in turn; blank is 32 in each subset, so word spacing works."""

    FREE = (*range(128, 256), *range(1, 32))
    FREE_LATER = (*range(33, 256), *range(1, 32))

    def __init__(self, name: str, filename: str) -> None:
        super().__init__(name, filename)
        self.subsets: WeakKeyDictionary[Any, list[dict[int, int]]] = WeakKeyDictionary()

    def _open(self, doc: Any) -> dict[int, int]:
        ascii_codes = {point: point for point in range(32, 127) if self.covers(point)}
        self.subsets[doc] = [{code: point for point, code in ascii_codes.items()}]
        given = self.given[doc] = dict(ascii_codes)
        return given

    def code(self, point: int, doc: Any) -> tuple[str, str]:
        """The font resource and the escaped byte that print the code point."""
        given = self.given.get(doc) or self._open(doc)
        code = given.get(point)
        if code is None:
            code = given[point] = self._give(point, doc)
        return f"/{self._enter(doc)}+{code >> 8}", _escaped(code & 0xFF)

    def _give(self, point: int, doc: Any) -> int:
        subsets = self.subsets[doc]
        last = subsets[-1]
        free = self.FREE if len(subsets) == 1 else self.FREE_LATER
        place = next((code for code in free if code not in last), None)
        if place is None:
            subsets.append({32: 32})
            place = self.FREE_LATER[0]
        subsets[-1][place] = point
        return (len(subsets) - 1 << 8) + place

    def getSubsetInternalName(self, subset: int, doc: Any) -> str:  # noqa: N802
        """ReportLab's question for the resource name of a subset."""
        if doc not in self.given:
            self._open(doc)
        return f"/{self._enter(doc)}+{subset}"

    def addObjects(self, doc: Any) -> None:  # noqa: N802
        """Write every subset into the file; ReportLab calls this while saving."""
        name = self._enter(doc)
        for number, subset in enumerate(self.subsets.pop(doc)):
            self._add_subset(doc, f"{name}+{number}", number, subset)
        self._leave(doc)

    def _add_subset(self, doc: Any, resource: str, number: int, subset: dict[int, int]) -> None:
        base = f"{_subset_tag(number)}+{self.face.name.decode()}"
        points = [subset.get(code, 0) for code in range(max(subset) + 1)]
        font: Any = pdfdoc.PDFTrueTypeFont()
        font.Name, font.BaseFont = resource, base
        font.FirstChar, font.LastChar = 0, len(points) - 1
        font.Widths = pdfdoc.PDFArray([self.advance(point) for point in points])
        font.ToUnicode = doc.Reference(_stream(to_unicode(enumerate(points), 2)), "unicode:" + base)
        font.FontDescriptor = self.face.addSubsetObjects(doc, base, points)
        doc.Reference(font, resource)
        doc.idToObject["BasicFonts"].dict[resource] = font


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

    def __init__(self, name: str, filename: str) -> None:
        super().__init__(name, filename)
        self.points: WeakKeyDictionary[Any, list[int]] = WeakKeyDictionary()

    def code(self, point: int, doc: Any) -> tuple[str, str]:
        """The font resource and the four hexadecimal digits that print the code point."""
        given = self.given.setdefault(doc, {})
        code = given.get(point)
        if code is None:
            points = self.points.setdefault(doc, [0])
            code = given[point] = len(points)
            points.append(point)
        return "/" + self._enter(doc), f"{code:04x}"

    def addObjects(self, doc: Any) -> None:  # noqa: N802
        """Write the font into the file; ReportLab calls this while saving."""
        name, points = self._enter(doc), self.points.pop(doc)
        base = "ATTACH+" + self.face.name.decode()
        unicode_map = doc.Reference(_stream(to_unicode(enumerate(points), 4)), "unicode:" + base)
        descendant = doc.Reference(self._descendant(doc, base, points), "cid:" + base)
        font: Any = pdfdoc.PDFDictionary(
            {
                "Type": "/Font",
                "Subtype": "/Type0",
                "BaseFont": pdfdoc.PDFName(base),
                "Encoding": "/Identity-H",
                "DescendantFonts": pdfdoc.PDFArray([descendant]),
                "ToUnicode": unicode_map,
            }
        )
        font.__RefOnly__ = 1
        doc.idToObject["BasicFonts"].dict[name] = doc.Reference(font, "type0:" + base)
        self._leave(doc)

    def _descendant(self, doc: Any, base: str, points: list[int]) -> Any:
        descriptor = self.face.addSubsetObjects(doc, base, points)
        glyph_map = doc.Reference(_stream(self._glyph_map(points)), "glyphs:" + base)
        widths = pdfdoc.PDFArray([round(self.advance(point), 2) for point in points])
        system = {"Registry": pdfdoc.PDFString("Adobe"), "Ordering": pdfdoc.PDFString("Identity"), "Supplement": 0}
        return pdfdoc.PDFDictionary(
            {
                "Type": "/Font",
                "Subtype": "/CIDFontType2",
                "BaseFont": pdfdoc.PDFName(base),
                "CIDSystemInfo": pdfdoc.PDFDictionary(system),
                "FontDescriptor": descriptor,
                "DW": 1000,
                "W": pdfdoc.PDFArray([0, widths]),
                "CIDToGIDMap": glyph_map,
            }
        )

    def _glyph_map(self, points: list[int]) -> bytes:
        """Code to glyph of the subset. Characters that share a glyph are merged there, so an identity map would shift."""
        places: dict[int, int] = {0: 0}
        glyphs = (self.face.charToGlyph.get(point, 0) for point in points)
        return b"".join(places.setdefault(glyph, len(places)).to_bytes(2, "big") for glyph in glyphs)
