"""The way between the text that is read and its printed pages, for the pages whose words are known."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.core.page_words import CharBox, Letters, PageWords, page_of, pieces_of
from app.core.text import Span
from app.services.views import BriefDetail, Mark

AHEAD = 60
"""Code points by which a place is known again on its page: enough letters to be found once."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A mark on a page: its lines, and where the column begins in which the first of them stands."""

    lines: tuple[CharBox, ...]
    mark: Mark
    column: float


class PagePlacing:
    """One document. Where a place is not certain there is none."""

    def __init__(self, detail: BriefDetail) -> None:
        self._text = detail.text
        self._starts = detail.page_starts
        self._letters: dict[int, Letters] = {}

    def page_of(self, offset: int) -> int:
        """The page of a clean offset, from 1."""
        return page_of(self._starts, offset)

    def part(self, page: int) -> Span:
        """The stretch of the clean text that stands on a page."""
        if not 1 <= page <= len(self._starts):
            return Span(0, 0)
        end = self._starts[page] if page < len(self._starts) else len(self._text)
        return Span(self._starts[page - 1], max(end, self._starts[page - 1]))

    def lines(self, page: int, words: PageWords, start: int, end: int) -> tuple[CharBox, ...]:
        """The lines of a page on which a clean stretch stands, as far as it stands there."""
        for number, piece in pieces_of(self._starts, start, end):
            if number == page:
                span = words.letters.span(self._text, piece.start, piece.end)
                return words.lines(span) if span else ()
        return ()

    def marks(self, page: int, words: PageWords, marks: Sequence[Mark]) -> tuple[list[Shown], int]:
        """The marks of a page with their lines, and how many more have no certain place on it."""
        here = [mark for mark in marks if mark.placed and self._touches(page, mark)]
        shown = [
            Shown(lines, mark, words.column_left(lines[0])) for mark in here if (lines := self.lines(page, words, mark.start, mark.end))
        ]
        return shown, len(here) - len(shown)

    def _touches(self, page: int, mark: Mark) -> bool:
        part = self.part(page)
        return mark.start < part.end and mark.end > part.start

    def clean(self, page: int, words: PageWords, start: int, end: int) -> Span | None:
        """The clean stretch of characters ``start`` to ``end`` of a page."""
        part = self.part(page)
        span = self._letters_of(page).span(words.text, start, end)
        return Span(part.start + span.start, part.start + span.end) if span else None

    def _letters_of(self, page: int) -> Letters:
        if page not in self._letters:
            part = self.part(page)
            self._letters[page] = Letters.of(self._text[part.start : part.end])
        return self._letters[page]

    def height(self, offset: int, known: Mapping[int, PageWords]) -> tuple[int, float]:
        """The page of a clean offset and how far down it stands: by its words, else by its share of the page's text."""
        page = max(1, self.page_of(offset))
        part = self.part(page)
        words = known.get(page)
        if words is not None:
            lines = self.lines(page, words, offset, min(offset + AHEAD, part.end))
            if lines:
                return page, lines[0].top
        return page, (offset - part.start) / max(1, part.end - part.start)

    def offset(self, page: int, share: float, known: Mapping[int, PageWords]) -> int:
        """The clean offset of a height of a page: by the words that stand there, else by the share of its text."""
        part = self.part(page)
        words = known.get(page)
        if words is not None and (first := words.first_below(share)) >= 0:
            span = self.clean(page, words, first, min(first + AHEAD, len(words.text)))
            if span is not None:
                return span.start
        return part.start + round(share * (part.end - part.start))


def word_at(text: str, at: int) -> tuple[int, int]:
    """The first and the last character of the word at a place."""
    start = end = at
    while start > 0 and text[start - 1].isalnum():
        start -= 1
    while end + 1 < len(text) and text[end + 1].isalnum():
        end += 1
    return start, end
