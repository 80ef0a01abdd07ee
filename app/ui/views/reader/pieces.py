"""A brief's text as the pieces that a document is made of: paragraphs, cells of tables, and words that a draft has struck out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import NamedTuple

from app.core.model.brief import BlockKind
from app.core.text import Span
from app.services.views import BriefDetail, TextBlock, TrackedChange

LINE_SEPARATOR = "\u2028"

MOST_COLUMNS = 12
"""Columns that still hold a word each in the width of a text; the rows of a wider table are read as lines."""

MOST_CELLS = 3_000
"""Cells of a brief that are drawn as tables: some 25 ms of work; the rows behind them are read as lines."""

PART = 40
"""Rows of a long table that are laid out at once: a view lays out only the parts that come near it."""

_WIDEST = 40
"""Letters above which a cell wraps rather than widens its column."""


class Run(NamedTuple):
    """Clean offsets of words that are drawn as they stand, and where in the piece they begin."""

    start: int
    end: int
    at: int


class Tracked(NamedTuple):
    """Letters of a piece that a draft has put in, or struck out."""

    at: int
    length: int
    inserted: bool


class Piece(NamedTuple):
    """What the document keeps as one paragraph. No kind: an empty cell or the room between two tables."""

    words: str = ""
    kind: BlockKind | None = None
    runs: tuple[Run, ...] = ()
    tracked: tuple[Tracked, ...] = ()


@dataclass(frozen=True, slots=True)
class Grid:
    """A table, or a part of a long one: its cells are the pieces from ``first``, row by row; the piece after them is none of it.

    ``heads`` rows are its head, ``widths`` the shares of the columns in percent, ``numbers`` the columns of figures; a part
    that ``goes_on`` is of the same table as the one before it.
    """

    first: int
    rows: int
    columns: int
    heads: int
    widths: tuple[float, ...]
    numbers: frozenset[int]
    goes_on: bool = False

    @property
    def end(self) -> int:
        """The piece after the last cell."""
        return self.first + self.rows * self.columns


@dataclass(frozen=True, slots=True)
class Pieces:
    """The pieces of a text in reading order, and the tables among them."""

    pieces: tuple[Piece, ...]
    grids: tuple[Grid, ...]


def pieces_of(detail: BriefDetail, blocks: Sequence[TextBlock], *, tracked: bool) -> Pieces:
    """The pieces of the blocks; ``tracked`` shows what a draft has put in and struck out."""
    cutting = _Cutting(detail.text, detail.changes if tracked else ())
    pieces: list[Piece] = []
    grids: list[Grid] = []
    left = MOST_CELLS
    for _, group in groupby(enumerate(blocks), key=lambda each: each[1].table or -1 - each[0]):
        rows = [block for _, block in group]
        cells = [_cells(detail.text, block) for block in rows] if rows[0].table else []
        columns = max(map(len, cells), default=0)
        shown = min(len(rows), left // columns) if 1 <= columns <= MOST_COLUMNS else 0
        left -= shown * columns
        if shown:
            numbers = _numbers(detail.text, cells[1:], columns)
            heads = next((number for number, block in enumerate(rows) if block.level != 1), len(rows))
            like = Grid(0, 0, columns, heads or _has_head(detail.text, cells[0], numbers), _widths(cells, columns), numbers)
            grids += _add_grids(pieces, grids, like, cells[:shown], cutting)
        pieces += (piece for block in rows[shown:] for piece in cutting.paragraph(block))
    pieces += cutting.rest()
    if grids and grids[-1].end == len(pieces):
        pieces.append(Piece())
    return Pieces(tuple(pieces), tuple(grids))


def _add_grids(pieces: list[Piece], before: Sequence[Grid], like: Grid, cells: Sequence[Sequence[Span]], cutting: "_Cutting") -> list[Grid]:
    """Write the cells of a table behind the pieces, in parts that all have the columns of ``like``."""
    made: list[Grid] = []
    for first in range(0, len(cells), PART):
        part = cells[first : first + PART]
        last = made[-1] if made else before[-1] if before else None
        if last and last.end == len(pieces):
            pieces.append(Piece())
        made.append(replace(like, first=len(pieces), rows=len(part), heads=min(len(part), max(0, like.heads - first)), goes_on=first > 0))
        pieces += (cutting.cell(span) for row in part for span in (*row, *[None] * (like.columns - len(row))))
    return made


def _cells(text: str, block: TextBlock) -> list[Span]:
    spans: list[Span] = []
    at = block.start
    for cell in text[block.start : block.end].split("\t"):
        spans.append(Span(at, at + len(cell)))
        at += len(cell) + 1
    return spans


def _widths(cells: Sequence[Sequence[Span]], columns: int) -> tuple[float, ...]:
    """The share of each column in percent: by its longest cell, as far as a cell does not wrap anyway."""
    longest = [max((min(_WIDEST, row[at][1] - row[at][0]) for row in cells if at < len(row)), default=0) + 3 for at in range(columns)]
    return tuple(100 * wide / sum(longest) for wide in longest)


def _numbers(text: str, cells: Sequence[Sequence[Span]], columns: int) -> frozenset[int]:
    """The columns whose cells below the first row all are figures."""

    def said(at: int) -> list[str]:
        return [words for row in cells if at < len(row) and (words := text[slice(*row[at])].strip())]

    return frozenset(at for at in range(columns) if said(at) and all(map(is_figure, said(at))))


def _has_head(text: str, first: Sequence[Span], numbers: frozenset[int]) -> bool:
    """Whether the first row of a table that does not say so is its head: words in all cells, figures in a column below."""
    words = [text[start:end].strip() for start, end in first]
    return bool(numbers) and len(words) > max(numbers) and all(words) and not any(is_figure(words[at]) for at in numbers)


def is_figure(words: str) -> bool:
    """Whether a cell is a number, with its sign, unit or separators."""
    return any(map(str.isdigit, words)) and sum(map(str.isalpha, words)) <= 1 and len(words) <= 24


class _Cutting:
    """Cuts stretches out of the text, with the tracked changes at their places; each is shown once."""

    def __init__(self, text: str, changes: Sequence[TrackedChange]) -> None:
        self._text = text
        self._changes = bool(changes)
        self._unread = sorted((change for change in changes if change.end <= change.start and change.words.strip()), key=_place)
        self._read = [change for change in changes if change.end > change.start]

    def paragraph(self, block: TextBlock) -> Iterator[Piece]:
        """A block as one piece, after those words before it that are read nowhere."""
        while self._unread and self._unread[0].start < block.start:
            yield self._alone(self._unread.pop(0))
        yield self._cut(block.start, block.end, block.kind)

    def cell(self, span: Span | None) -> Piece:
        """A cell of a table."""
        return self._cut(*span, BlockKind.TABLE_ROW) if span else Piece()

    def rest(self) -> Iterator[Piece]:
        """What stands behind the last block and is read nowhere."""
        while self._unread:
            yield self._alone(self._unread.pop(0))

    def _alone(self, change: TrackedChange) -> Piece:
        words = _drawn(change.words.strip())
        return Piece(words, BlockKind.PARAGRAPH, (), (Tracked(0, len(words), change.inserted),))

    def _cut(self, start: int, end: int, kind: BlockKind) -> Piece:
        if not self._changes:
            return Piece(_drawn(self._text[start:end]), kind, (Run(start, end, 0),))
        words, runs, tracked, at = "", list[Run](), list[Tracked](), start
        while self._unread and self._unread[0].start <= end:
            change = self._unread.pop(0)
            place = max(at, change.start)
            if place > at:
                runs.append(Run(at, place, len(words)))
            words += _drawn(self._text[at:place])
            tracked.append(Tracked(len(words), len(change.words), change.inserted))
            words += _drawn(change.words)
            at = place
        runs.append(Run(at, end, len(words)))
        words += _drawn(self._text[at:end])
        tracked += (found for change in self._read for run in runs if (found := _within(change, run)))
        return Piece(words, kind, tuple(runs), tuple(tracked))


def _place(change: TrackedChange) -> int:
    return change.start


def _within(change: TrackedChange, run: Run) -> Tracked | None:
    start, end = max(change.start, run.start), min(change.end, run.end)
    return Tracked(run.at + start - run.start, end - start, change.inserted) if end > start else None


def _drawn(words: str) -> str:
    return words.replace("\n", LINE_SEPARATOR)
