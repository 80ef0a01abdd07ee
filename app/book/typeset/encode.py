"""Words as the file writes them, looked up once. Codes are the same in every file, so what was set once can be used again."""

from typing import NamedTuple

from app.book.typeset.chars import Script
from app.book.typeset.glyphs import Glyphs

LONGEST_KEPT = 24
"""Longer words are lines of Japanese or addresses, which hardly come again."""


class Segment(NamedTuple):
    """Characters of one font resource. ``wide``: ``code`` is hexadecimal, two bytes a character."""

    resource: str
    code: str
    wide: bool


class _Codes(dict[str, Segment]):
    def __init__(self, glyphs: Glyphs) -> None:
        super().__init__()
        self.glyphs = glyphs

    def __missing__(self, char: str) -> Segment:
        glyph = self.glyphs[char]
        resource, code = glyph.font.code(glyph.point)
        segment = self[char] = Segment(resource, code, glyph.font.wide)
        return segment


class Encoder(dict[str, str | tuple[Segment, ...]]):
    """Word to its code: a plain string where all of it lies in the base subset, else its segments."""

    def __init__(self, glyphs: Glyphs) -> None:
        super().__init__()
        self.codes = _Codes(glyphs)
        self.base = self.codes[" "].resource
        self.space = glyphs[" "].width
        self._blanks: dict[str, tuple[str, float] | None] = {}

    def __missing__(self, word: str) -> str | tuple[Segment, ...]:
        segments: list[Segment] = []
        codes, resource, run, wide = self.codes, "", list[str](), False
        for char in word:
            code = codes[char]
            if code.resource != resource:
                if run:
                    segments.append(Segment(resource, "".join(run), wide))
                resource, run, wide = code.resource, [], code.wide
            run.append(code.code)
        if run:
            segments.append(Segment(resource, "".join(run), wide))
        single = len(segments) == 1 and segments[0].resource == self.base
        found = segments[0].code if single else tuple(segments)
        if len(word) <= LONGEST_KEPT:
            self[word] = found
        return found

    def segments(self, word: str) -> tuple[Segment, ...]:
        """The word's segments, of whatever kind it is."""
        code = self[word]
        return (Segment(self.base, code, False),) if isinstance(code, str) else code

    def wide_space(self, resource: str) -> tuple[str, float] | None:
        """Code and width of the blank in that East Asian font, or None where it is not one of this encoder's."""
        if resource not in self._blanks:
            self._blanks[resource] = self._find_blank(resource)
        return self._blanks[resource]

    def _find_blank(self, resource: str) -> tuple[str, float] | None:
        glyphs = self.codes.glyphs
        for script in (Script.KOREAN, Script.JAPANESE):
            font = glyphs.shelf.face(glyphs.family, script, glyphs.bold)
            if font.resource == resource and font.covers(32):
                return font.code(32)[1], font.advance(32)
        return None
