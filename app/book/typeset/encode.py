"""Words as the file writes them, looked up once. Codes are the same in every file, so what was set once can be used again."""

from itertools import groupby
from typing import NamedTuple

from app.book.styles import Ink
from app.book.typeset.chars import Script
from app.book.typeset.glyphs import Glyphs

LONGEST_KEPT = 24
"""Longer words are lines of Japanese or addresses, which hardly come again."""


LETTER, LATIN_LETTER = 3, "l"
"""Which letter of a resource tells the script of its face (``app.book.fonts``)."""


class Segment(NamedTuple):
    """Characters of one font resource. ``wide``: ``code`` is hexadecimal, two bytes a character."""

    resource: str
    code: str
    wide: bool


class _Resources(dict[str, str]):
    """Character to the font resource that prints it."""

    def __init__(self, glyphs: Glyphs) -> None:
        super().__init__()
        self.glyphs = glyphs

    def __missing__(self, char: str) -> str:
        glyph = self.glyphs[char]
        found = self[char] = glyph.font.code(glyph.point)[0]
        return found


class _Codes(dict[str, str]):
    """Character to its code in that font."""

    def __init__(self, glyphs: Glyphs) -> None:
        super().__init__()
        self.glyphs = glyphs

    def __missing__(self, char: str) -> str:
        glyph = self.glyphs[char]
        found = self[char] = glyph.font.code(glyph.point)[1]
        return found


class Encoder(dict[str, str | tuple[Segment, ...]]):
    """Word to its code: a plain string where all of it lies in the base subset, else its segments."""

    def __init__(self, glyphs: Glyphs) -> None:
        super().__init__()
        self.glyphs, self.resources, self.codes = glyphs, _Resources(glyphs), _Codes(glyphs)
        self.base = self.resources[" "]
        self.space = glyphs[" "].width
        self.blank = Segment(self.base, " ", False)
        self._blanks: dict[str, tuple[str, float] | None] = {}
        self._heads: dict[tuple[float, float, Ink], str] = {}

    def __missing__(self, word: str) -> str | tuple[Segment, ...]:
        code = self.codes.__getitem__
        fonts = set(map(self.resources.__getitem__, word))
        if len(fonts) == 1:
            resource, codes = fonts.pop(), "".join(map(code, word))
            single = codes if resource == self.base else (Segment(resource, codes, resource[LETTER] != LATIN_LETTER),)
            if len(word) <= LONGEST_KEPT:
                self[word] = single
            return single
        runs = [
            Segment(resource, "".join(map(code, chars)), resource[LETTER] != LATIN_LETTER)
            for resource, chars in groupby(word, self.resources.__getitem__)
        ]
        found = tuple(runs)
        if len(word) <= LONGEST_KEPT:
            self[word] = found
        return found

    def head(self, size: float, leading: float, ink: Ink) -> str:
        """The operators with which a text object in the base font begins."""
        key = size, leading, ink
        if key not in self._heads:
            red, green, blue = ink
            self._heads[key] = f"BT {red:g} {green:g} {blue:g} rg {self.base} {size:g} Tf {leading:g} TL"
        return self._heads[key]

    def wide_space(self, resource: str) -> tuple[str, float] | None:
        """Code and width of the blank in that East Asian font, or None where it is not one of this encoder's."""
        if resource not in self._blanks:
            self._blanks[resource] = self._find_blank(resource)
        return self._blanks[resource]

    def _find_blank(self, resource: str) -> tuple[str, float] | None:
        glyphs = self.glyphs
        for script in (Script.KOREAN, Script.JAPANESE):
            font = glyphs.shelf.face(glyphs.family, script, glyphs.bold)
            if font.resource == resource and font.covers(32):
                return font.code(32)[1], font.advance(32)
        return None
