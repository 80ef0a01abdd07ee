"""Inks, tints and the styles of every role, scaled to the book's body size."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum

from app.book.fonts import Family
from app.book.text import Colour, TextKind, Tint

Ink = tuple[float, float, float]

INKS: dict[Colour, Ink] = {
    Colour.INK: (0.09, 0.10, 0.12),
    Colour.GREY: (0.40, 0.43, 0.48),
    Colour.ACCENT: (0.11, 0.25, 0.45),
    Colour.RED: (0.62, 0.10, 0.12),
    Colour.WHITE: (1.0, 1.0, 1.0),
}
MOST_FITTED = 18.0
"""Points of the body beyond which tables, drawings and running numbers grow no more: the largest of large print (UKAAF, 16 to 18)."""
PALE: Ink = (0.955, 0.96, 0.97)
RULE: Ink = (0.78, 0.80, 0.84)
WATERMARK: Ink = (0.945, 0.95, 0.957)


@dataclass(frozen=True, slots=True)
class TintInk:
    """A highlight: its ground, and the colour and dashes (points on, off) of the line under it."""

    ground: Ink
    line: Ink
    dashes: tuple[float, ...]


TINTS: dict[Tint, TintInk] = {
    Tint.YELLOW: TintInk((1.0, 0.93, 0.62), (0.80, 0.62, 0.05), ()),
    Tint.BLUE: TintInk((0.82, 0.92, 1.0), (0.25, 0.52, 0.80), (3, 1.5)),
    Tint.GREEN: TintInk((0.86, 0.95, 0.84), (0.30, 0.58, 0.28), (0.8, 1.4)),
    Tint.ROSE: TintInk((1.0, 0.87, 0.86), (0.75, 0.25, 0.25), (5, 1.2, 1, 1.2)),
    Tint.VIOLET: TintInk((0.92, 0.88, 0.98), (0.47, 0.33, 0.70), (6, 3)),
}


def ink_of(colour: str) -> Ink:
    """A colour written #RRGGBB."""
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return round(red, 3), round(green, 3), round(blue, 3)


class Align(Enum):
    """Where lines that are not justified stand."""

    LEFT = 0.0
    CENTRE = 0.5
    RIGHT = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class TextStyle:
    """How a paragraph is set; lengths in points.

    ``phrases``: Japanese lines end between phrases. ``balance``: a few lines are made equally long.
    """

    family: Family = Family.SERIF
    size: float = 12
    leading: float = 17
    bold: bool = False
    colour: Ink = INKS[Colour.INK]
    justify: bool = False
    align: Align = Align.LEFT
    before: float = 0
    after: float = 0
    indent: float = 0
    keep_next: bool = False
    phrases: bool = False
    balance: bool = False

    def but(self, **changes: object) -> "TextStyle":
        """The style with some values changed."""
        return replace(self, **changes)  # pyright: ignore[reportArgumentType]


@dataclass(frozen=True, slots=True)
class StyleSheet:
    """The styles of a book. ``body`` is the size of running text in points; everything else follows from it.

    ``least`` is the smallest size of anything in points, ``spacing`` the leading in parts of the usual.
    """

    body: float = 12
    ragged: bool = False
    least: float = 0.0
    spacing: float = 1.0

    @property
    def fitted(self) -> float:
        """The scale of what must fit the line as it is (drawings, cells of tables, the cover), in parts of a body of 12 points."""
        return min(self.body, MOST_FITTED) / 12

    def text(self, kind: TextKind) -> TextStyle:
        """The style of a paragraph of that kind."""
        return _KINDS[kind](self)

    def _serif(self, size: float, leading: float, **changes: object) -> TextStyle:
        scale = max(self.body / 12, self.least / size)
        return TextStyle(size=size * scale, leading=leading * scale).but(**changes)

    def _sans(self, size: float, leading: float, **changes: object) -> TextStyle:
        return self._serif(size, leading, family=Family.SANS, **changes)

    def _in_cell(self, size: float, leading: float, **changes: object) -> TextStyle:
        scale = max(self.fitted, min(self.least, MOST_FITTED) / size)
        return TextStyle(size=size * scale, leading=leading * scale, family=Family.SANS).but(**changes)

    @property
    def running(self) -> TextStyle:
        """Running text."""
        return self._serif(12, 17.2 * self.spacing, justify=not self.ragged, after=6.5)

    @property
    def ragged_text(self) -> TextStyle:
        """Running text that is never justified."""
        return self._serif(12, 17.2 * self.spacing, after=6.5)

    @property
    def small(self) -> TextStyle:
        """Sources, captions, remarks."""
        return self._sans(9.2, 12.6, after=3.5)

    @property
    def cell(self) -> TextStyle:
        """Text in tables."""
        return self._in_cell(10.2, 13.8, after=3)

    @property
    def cell_head(self) -> TextStyle:
        """The head row of a table."""
        return self._in_cell(9.8, 13, bold=True, colour=INKS[Colour.WHITE])

    @property
    def lead(self) -> TextStyle:
        """The standfirst below a title."""
        return self._serif(13.4, 19.4, colour=(0.20, 0.22, 0.27), after=11, phrases=True, balance=True)

    @property
    def kicker(self) -> TextStyle:
        """The small capital line above a title."""
        return self._sans(9, 12.5, bold=True, colour=INKS[Colour.GREY], after=3, keep_next=True, phrases=True)

    @property
    def quote(self) -> TextStyle:
        """A quotation on lines of its own."""
        return self._serif(12, 17.2, justify=not self.ragged, indent=16, after=6.5)

    @property
    def spoken(self) -> TextStyle:
        """Words to be read aloud: large and open."""
        return self._serif(14, 24, after=10, phrases=True)

    @property
    def card(self) -> TextStyle:
        """Points to be taken in at a glance."""
        return self._serif(14, 20, after=7, phrases=True)

    @property
    def signature(self) -> TextStyle:
        """Originator and date at the foot of a brief."""
        return self._sans(9.2, 12.6, colour=INKS[Colour.GREY], before=8, after=4)

    @property
    def note(self) -> TextStyle:
        """A note in the margin."""
        return self._sans(8.8, 11.2, colour=(0.25, 0.27, 0.30))

    def heading(self, level: int) -> TextStyle:
        """A heading of level 1, 2 or 3."""
        accent = INKS[Colour.ACCENT]
        if level == 1:
            return self._serif(23, 28, bold=True, after=9, keep_next=True, phrases=True, balance=True)
        if level == 2:
            return self._sans(13.6, 17.5, bold=True, colour=accent, before=11, after=4, keep_next=True, phrases=True, balance=True)
        return self._sans(11.2, 15, bold=True, before=7, after=3, keep_next=True)

    def contents(self, level: int) -> TextStyle:
        """A line of the contents of level 0, 1 or 2."""
        if level == 0:
            return self._sans(11.4, 15.6, bold=True)
        return self._serif(*((11.4, 15.4) if level == 1 else (10.2, 13.4)))


_KINDS: dict[TextKind, Callable[[StyleSheet], TextStyle]] = {
    TextKind.BODY: lambda sheet: sheet.running,
    TextKind.RAGGED: lambda sheet: sheet.ragged_text,
    TextKind.SMALL: lambda sheet: sheet.small,
    TextKind.CELL: lambda sheet: sheet.cell,
    TextKind.LEAD: lambda sheet: sheet.lead,
    TextKind.KICKER: lambda sheet: sheet.kicker,
    TextKind.QUOTE: lambda sheet: sheet.quote,
    TextKind.SPOKEN: lambda sheet: sheet.spoken,
    TextKind.CARD: lambda sheet: sheet.card,
    TextKind.SIGNATURE: lambda sheet: sheet.signature,
}
