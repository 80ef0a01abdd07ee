"""Which face sets a character."""

from dataclasses import dataclass

from app.book.fonts import Family, FontShelf
from app.book.typeset.chars import PLACEHOLDER, Script, hangul, wide
from app.book.typeset.face import NO_BREAK_SPACE
from app.book.typeset.pdffonts import BookFont


@dataclass(frozen=True, slots=True)
class Glyph:
    """How one character is printed. ``missing``: no face has it, and a placeholder is printed."""

    font: BookFont
    width: float
    point: int
    missing: bool = False


class Glyphs(dict[str, Glyph]):
    """Character to glyph, looked up once."""

    def __init__(self, shelf: FontShelf, family: Family, bold: bool, han: Script) -> None:
        super().__init__()
        self.shelf, self.family, self.bold, self.han = shelf, family, bold, han

    def _order(self, char: str) -> tuple[Script, ...]:
        if ord(char) < 0x250:
            return (Script.LATIN,)
        if hangul.match(char):
            return (Script.KOREAN, Script.JAPANESE, Script.LATIN)
        other = Script.JAPANESE if self.han is Script.KOREAN else Script.KOREAN
        if wide.match(char):
            return (self.han, other, Script.LATIN)
        return (Script.LATIN, self.han, other)

    def __missing__(self, char: str) -> Glyph:
        point = ord(char)
        if point == NO_BREAK_SPACE:
            font = self.shelf.face(self.family, Script.LATIN, self.bold)
            glyph = Glyph(font, font.advance(32), NO_BREAK_SPACE if font.covers(NO_BREAK_SPACE) else 32)
        else:
            glyph = self._find(point, self._order(char))
        self[char] = glyph
        return glyph

    def _find(self, point: int, order: tuple[Script, ...]) -> Glyph:
        """The first face that has it; the letters of phonetic script are in the Latin sans alone."""
        for script in order:
            font = self.shelf.face(self.family, script, self.bold)
            if font.covers(point):
                return Glyph(font, font.advance(point), point)
        for family in (family for family in Family if family is not self.family):
            font = self.shelf.face(family, Script.LATIN, self.bold)
            if font.covers(point):
                return Glyph(font, font.advance(point), point)
        font = self.shelf.face(self.family, Script.JAPANESE, self.bold)
        point = ord(PLACEHOLDER)
        return Glyph(font, font.advance(point), point, missing=True)
