"""The words of a book as plain values. Texts are data; nothing in them is ever read as markup."""

from dataclasses import dataclass
from enum import StrEnum


class Colour(StrEnum):
    """The inks of the book (see ``app.book.styles.INKS``)."""

    INK = "ink"
    GREY = "grey"
    ACCENT = "accent"
    RED = "red"
    WHITE = "white"


class Tint(StrEnum):
    """The grounds a passage can be highlighted with. Each has a line pattern of its own, so it survives a grey copy."""

    YELLOW = "yellow"
    BLUE = "blue"
    GREEN = "green"
    ROSE = "rose"
    VIOLET = "violet"


class TextKind(StrEnum):
    """The roles a paragraph can have; size and spacing of each are in ``app.book.styles``."""

    BODY = "body"
    RAGGED = "ragged"
    SMALL = "small"
    CELL = "cell"
    LEAD = "lead"
    KICKER = "kicker"
    QUOTE = "quote"
    SPOKEN = "spoken"
    CARD = "card"
    SIGNATURE = "signature"


@dataclass(frozen=True, slots=True)
class MarginNote:
    """A note beside a passage. ``sign`` is the letter of its kind ("N", "Q", "!"), so that colour alone means nothing."""

    author: str
    text: str
    sign: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A stretch of text set in one way.

    ``link`` is an anchor of this book, or an address with "://". ``raised`` sets a note number. ``tint`` highlights;
    ``note`` is printed in the margin beside the first line of the run. ``anchor`` makes the run a place to link to.
    """

    text: str
    bold: bool = False
    sans: bool = False
    small: bool = False
    raised: bool = False
    colour: Colour | None = None
    link: str = ""
    tint: Tint | None = None
    note: MarginNote | None = None
    anchor: str = ""


Text = str | tuple[Run, ...]
"""What is printed: a string set in the style of its place, or runs."""


def as_runs(text: Text) -> tuple[Run, ...]:
    """The text as runs."""
    return (Run(text=text),) if isinstance(text, str) else text


def plain(text: Text) -> str:
    """The characters of the text alone."""
    return text if isinstance(text, str) else "".join(run.text for run in text)
