"""What was found on the pages of a book: a ground under the words, the hit in hand in its own colour."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from app.core.page_words import CharBox, PageWords, pieces_of
from app.core.text import Span
from app.ui.tokens import LIGHT
from app.ui.views.reader.sheets_paint import fill_lines, on_sheet

KEPT = 40
"""Pages whose words are kept, as many as pictures are: half a megabyte each, for every letter has a box."""


class FoundOnPages:
    """The hits by page. Where on a page they stand is known once ``learn`` has brought its words."""

    def __init__(self) -> None:
        self._pieces: dict[int, list[tuple[int, Span]]] = {}
        self._words: dict[int, PageWords] = {}
        self._asked: set[int] = set()
        self._current = -1

    def forget(self) -> None:
        """Another book, or another state of it: nothing that was found holds."""
        self._pieces, self._current = {}, -1
        self._words.clear()
        self._asked.clear()

    def show(self, hits: Sequence[tuple[int, int]], page_starts: tuple[int, ...], current: int) -> int:
        """Take what was found, in offsets of all pages together, and answer the page (from 1) of the hit in hand, 0 for none."""
        self._pieces, self._current = {}, current
        for number, (start, end) in enumerate(hits):
            for page, piece in pieces_of(page_starts, start, end):
                begin = page_starts[page - 1]
                self._pieces.setdefault(page, []).append((number, Span(piece.start - begin, piece.end - begin)))
        return next((page for page, found in self._pieces.items() if any(number == current for number, _ in found)), 0)

    @property
    def pages(self) -> tuple[int, ...]:
        """The pages on which something was found."""
        return tuple(self._pieces)

    def ask(self, page: int) -> bool:
        """Whether the words of a page have to be read; they count as asked for from now on."""
        wanted = page in self._pieces and page not in self._words and page not in self._asked
        if wanted:
            self._asked.add(page)
        return wanted

    def give_up(self, page: int) -> None:
        """The words of a page could not be read; they may be asked for again."""
        self._asked.discard(page)

    def learn(self, page: int, words: PageWords) -> None:
        """Know the words of a page; those that were learnt first are let go, to be asked for again when they are wanted."""
        self._words[page] = words
        while len(self._words) > KEPT:
            first = next(iter(self._words))
            del self._words[first]
            self._asked.discard(first)

    def lines(self, page: int) -> list[tuple[int, tuple[CharBox, ...]]]:
        """The hits of a page by number, each as a box for every line, in shares of the page; nothing while its words are not known."""
        words = self._words.get(page)
        return [] if words is None else [(number, words.lines(piece)) for number, piece in self._pieces.get(page, ())]

    def held(self, page: int) -> CharBox | None:
        """The beginning of the hit in hand, where it stands on that page and its place is known."""
        return next((lines[0] for number, lines in self.lines(page) if number == self._current and lines), None)

    def paint(self, painter: QPainter, page: int, sheet: QRectF) -> None:
        """Lay the grounds under the words of a page that is drawn on ``sheet``."""
        for number, lines in self.lines(page):
            colour = LIGHT["selection" if number == self._current else "hit"]
            fill_lines(painter, [on_sheet(line, sheet) for line in lines], colour)
