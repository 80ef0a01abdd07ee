"""The contents: each entry with a leader of dots, its page, and a link."""

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from math import ceil

from app.book.flowables.base import Piece
from app.book.flowables.heading import Entry
from app.book.sheet import Sheet
from app.book.styles import INKS, Align, StyleSheet
from app.book.tags import Node
from app.book.text import Colour, Run
from app.book.typeset.chars import Script
from app.book.typeset.inline import Preparer
from app.book.typeset.paragraph import Paragraph, draw_words

INDENTS = (26.0, 26.0, 42.0)
SPACE_ABOVE = (6.0, 2.5, 1.0)
NUMBER_ROOM = 44.0
DOT_STEP = 4.2
SQUARE = 15.5


class LineStyles:
    """The styles of all lines, made once: words by level, page number and tab letter."""

    def __init__(self, sheet: StyleSheet) -> None:
        self.words = [sheet.contents(level) for level in range(len(INDENTS))]
        number = sheet.small.but(size=10 * sheet.body / 12, align=Align.RIGHT, colour=INKS[Colour.INK])
        self.numbers = [number.but(bold=True), number, number]
        self.letter = sheet.small.but(size=10, bold=True, colour=INKS[Colour.WHITE], align=Align.CENTRE)


class ContentsLine(Piece):
    """One entry; ``page`` is asked for the printed number when it is drawn. All of the line is one link."""

    def __init__(
        self, preparer: Preparer, styles: LineStyles, entry: Entry, page: Callable[[str], str], detail: str, node: Node | None = None
    ) -> None:
        self.node = node.add("TOCI").add("Reference").add("Link") if node is not None else None
        self.preparer, self.styles, self.entry, self.page = preparer, styles, entry, page
        self.style = styles.words[entry.level]
        after = (Run(text=f"\u2002{detail}", small=True, colour=Colour.GREY, bold=False),) if detail else ()
        self.words = Paragraph(preparer, (Run(text=entry.title), *after), self.style, node=self.node)
        self.before = SPACE_ABOVE[entry.level]
        self.width = self.height = 0.0

    def wrap(self, width: float) -> float:
        """The height of its words."""
        self.width = width
        self.height = self.words.wrap(width - INDENTS[self.entry.level] - NUMBER_ROOM)
        return self.height

    @property
    def least(self) -> float:
        """All of it."""
        return self.height

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        """Square letter, words, dots, page, link."""
        entry, style = self.entry, self.style
        left, right = x + INDENTS[entry.level], x + self.width
        baseline = top - self.height + (style.leading - style.size) / 2 + style.size * 0.14 + 0.5
        if entry.tab and entry.level == 0:
            self._letter(sheet, x, top - (style.leading - style.size) / 2 - style.size * 0.86 + 0.5)
        self.words.draw(sheet, left, top)
        used = draw_words(self.preparer, sheet, self.page(entry.anchor), self.styles.numbers[entry.level], right, baseline, self.node)
        self._dots(sheet, left + self.words.last_width + 4, right - used - 6, baseline)
        sheet.link(entry.anchor, x, top - self.height, right, top, self.node)

    def _letter(self, sheet: Sheet, x: float, baseline: float) -> None:
        sheet.rect(x, baseline - 4, SQUARE, SQUARE, INKS[Colour.ACCENT])
        draw_words(self.preparer, sheet, self.entry.tab, self.styles.letter, x + SQUARE / 2, baseline, self.node)

    def _dots(self, sheet: Sheet, start: float, stop: float, baseline: float) -> None:
        """Dots as a dashed line of round points: they are ornament, and no text to be read aloud."""
        first = start + DOT_STEP - start % DOT_STEP
        if stop - first > DOT_STEP:
            sheet.code("1 J")
            sheet.line(first, baseline, stop, baseline, INKS[Colour.GREY], 0.7, (0.01, DOT_STEP))
            sheet.code("0 J")


def contents_lines(
    preparer: Preparer,
    sheet: StyleSheet,
    entries: Sequence[Entry],
    page: Callable[[str], str],
    details: Mapping[str, str],
    node: Node | None = None,
) -> list[Piece]:
    """A line for every entry; a part stays with the first of its papers."""
    styles = LineStyles(sheet)
    lines = [ContentsLine(preparer, styles, entry, page, details.get(entry.anchor, ""), node) for entry in entries]
    for line, below in pairwise(lines):
        line.keep_next = below.entry.level > line.entry.level
    return [*lines]


def likely_height(preparer: Preparer, sheet: StyleSheet, entries: Sequence[Entry], details: Mapping[str, str], width: float) -> float:
    """About how tall the lines come to be: their words as if every line were filled."""
    height = sheet.heading(1).leading + sheet.heading(1).after
    styles = LineStyles(sheet).words
    for entry in entries:
        style = styles[entry.level]
        metrics = preparer.store.get(style.family, style.bold, Script.JAPANESE)
        long = metrics.width(f"{entry.title} {details.get(entry.anchor, '')}".rstrip()) * style.size / 1000
        rows = max(ceil(long / (width - INDENTS[entry.level] - NUMBER_ROOM)), 1)
        height += SPACE_ABOVE[entry.level] + rows * style.leading
    return height
