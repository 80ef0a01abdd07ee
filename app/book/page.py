"""Pages as data: paper, margins, and all that stands around the text."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.core.language import Language

MM = 72 / 25.4
"""Points in a millimetre."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Geometry:
    """Paper and margins, in points. ``binding`` is the inner edge; with ``mirrored`` it changes sides with each page.

    The frame of A4 and Letter is the one of briefing-practice.md 1.4: binding 30, outer 15 to 20, top 30, bottom 25 mm.
    """

    width: float
    height: float
    binding: float = 30 * MM
    outer: float = 15.5 * MM
    top: float = 30 * MM
    bottom: float = 25 * MM
    note_width: float = 106
    note_gap: float = 14
    mirrored: bool = False
    scale: float = 1.0

    @property
    def measure(self) -> float:
        """Length of a full line."""
        return self.width - self.binding - self.outer

    @property
    def depth(self) -> float:
        """Height of the text area."""
        return self.height - self.top - self.bottom


A4 = Geometry(width=210 * MM, height=297 * MM)
LETTER = Geometry(width=8.5 * 72, height=11 * 72)
A5 = Geometry(width=148 * MM, height=210 * MM, outer=15 * MM, top=24 * MM, bottom=20 * MM, note_width=72, note_gap=10, scale=0.875)


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The engine's own printed words, in the language of the book. ``page_of`` has {page} before {pages}."""

    tab: str = "Tab"
    page_of: str = "{page} of {pages}"
    bookmark: str = "{title} – p. {page}"
    blank: str = "This page is intentionally left blank."
    back_to_contents: str = "Contents"
    withdrawn: str = "Withdrawn: page {pages}. Nothing takes its place."


@dataclass(frozen=True, slots=True, kw_only=True)
class Furniture:
    """What stands on every page. ``identity`` is symbol, edition and as-of date in the foot; ``copy`` "Copy 07 of 12".

    ``banners`` are those of the single pages where each has its own; the pages after them have ``banner``.
    ``watermark`` is set large and pale across the page; ``status`` ("DRAFT") before the identity. ``number_size`` is the
    size of page number and running head in large print (0: the usual one).
    """

    banner: str = ""
    banners: tuple[str, ...] = ()
    banner_colour: str = "#A3261C"
    banner_size: float = 10.5
    handling: str = ""
    title: str = ""
    identity: str = ""
    copy: str = ""
    status: str = ""
    watermark: str = ""
    number_size: float = 0.0
    words: Words = field(default_factory=Words)


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """The file's own description. ``profile`` is small text that travels in the file (see ``app.book.selfcheck``)."""

    title: str
    author: str = ""
    subject: str = ""
    keywords: str = ""
    language: Language = Language.EN
    profile: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """How a book is laid out. ``recto_tabs`` begins each tab on a right-hand page and counts the blank ones.

    ``back_links`` puts a link to the contents at the foot of each page, for reading on a screen. ``spacing`` is the
    leading in parts of the usual; nothing in the text is smaller than ``least_size`` points (large print), or than
    ``MOST_FITTED`` what must fit the line.
    """

    geometry: Geometry = A4
    body_size: float = 12
    ragged: bool = False
    hyphenate: bool = True
    recto_tabs: bool = False
    back_links: bool = False
    spacing: float = 1.0
    least_size: float = 0.0
