"""Words as the file writes them, looked up once per document."""

from typing import Any, NamedTuple

from app.book.typeset.metrics import Glyphs, Metrics


class Segment(NamedTuple):
    """Characters of one font resource. ``wide``: ``code`` is hexadecimal, two bytes a character."""

    resource: str
    code: str
    wide: bool


class _Codes(dict[str, Segment]):
    def __init__(self, glyphs: Glyphs, doc: Any, missing: dict[str, int]) -> None:
        super().__init__()
        self.glyphs, self.doc, self.missing = glyphs, doc, missing

    def __missing__(self, char: str) -> Segment:
        glyph = self.glyphs[char]
        if glyph.missing:
            self.missing[char] = self.missing.get(char, 0) + 1
        resource, code = glyph.font.code(glyph.point, self.doc)
        segment = self[char] = Segment(resource, code, glyph.font.wide)
        return segment


class Encoder(dict[str, str | tuple[Segment, ...]]):
    """Word to its code: a plain string where all of it lies in the base subset, else its segments."""

    def __init__(self, metrics: Metrics, doc: Any, missing: dict[str, int]) -> None:
        super().__init__()
        self.codes = _Codes(metrics.glyphs, doc, missing)
        self.base = self.codes[" "].resource
        self.space = metrics.space

    def __missing__(self, word: str) -> str | tuple[Segment, ...]:
        segments: list[Segment] = []
        for char in word:
            code = self.codes[char]
            if segments and segments[-1].resource == code.resource:
                segments[-1] = Segment(code.resource, segments[-1].code + code.code, code.wide)
            else:
                segments.append(code)
        single = len(segments) == 1 and segments[0].resource == self.base
        found = self[word] = segments[0].code if single else tuple(segments)
        return found

    def segments(self, word: str) -> tuple[Segment, ...]:
        """The word's segments, of whatever kind it is."""
        code = self[word]
        return (Segment(self.base, code, False),) if isinstance(code, str) else code

    def wide_space(self, resource: str) -> tuple[str, float] | None:
        """Code and width of the blank in that East Asian font, or None where it is not one of this encoder's."""
        doc = self.codes.doc
        for glyph in self.codes.glyphs.values():
            if glyph.font.wide and glyph.font.resource(doc) == resource and glyph.font.covers(32):
                return glyph.font.code(32, doc)[1], glyph.font.advance(32)
        return None


class Encoders:
    """The encoders of one document, and the characters that it could not print."""

    def __init__(self, doc: Any) -> None:
        self.doc = doc
        self.missing: dict[str, int] = {}
        self._made: dict[int, tuple[Metrics, Encoder]] = {}

    def get(self, metrics: Metrics) -> Encoder:
        """The encoder for those metrics."""
        found = self._made.get(id(metrics))
        if found is None:
            found = self._made[id(metrics)] = (metrics, Encoder(metrics, self.doc, self.missing))
        return found[1]
