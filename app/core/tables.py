"""The tables of a text as tables: rows of cells, each a stretch of the text, so that they can be drawn and marked cell by cell."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Protocol

from app.core.model.brief import BlockKind
from app.core.text import Span


class Placed(Protocol):
    """A block in offsets of a text."""

    @property
    def kind(self) -> BlockKind:
        """What it is."""
        ...

    @property
    def start(self) -> int:
        """Where it begins."""
        ...

    @property
    def end(self) -> int:
        """Where it ends."""
        ...

    @property
    def level(self) -> int:
        """1 for a head row."""
        ...

    @property
    def table(self) -> int:
        """The number of its table, 0 for none."""
        ...


@dataclass(frozen=True, slots=True)
class Row:
    """A row: the stretches of its cells, an empty one for an empty cell. ``head`` says that it names the columns."""

    cells: tuple[Span, ...]
    head: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table from ``start`` to ``end`` of the text, all rows with as many cells as the longest has."""

    number: int
    start: int
    end: int
    rows: tuple[Row, ...]

    @property
    def columns(self) -> int:
        """How many cells a row has."""
        return len(self.rows[0].cells)


def tables_of(text: str, blocks: Sequence[Placed]) -> tuple[Table, ...]:
    """The tables of a text in its order; rows without words are left out."""
    rows = [block for block in blocks if block.kind is BlockKind.TABLE_ROW and block.table and block.start < block.end]
    return tuple(_table(text, number, list(group)) for number, group in groupby(rows, key=_number))


def _number(block: Placed) -> int:
    return block.table


def _table(text: str, number: int, blocks: Sequence[Placed]) -> Table:
    cells = [tuple(_cells(text, block)) for block in blocks]
    width = max(len(row) for row in cells)
    rows = tuple(
        Row((*row, *(Span(block.end, block.end) for _ in range(width - len(row)))), block.level == 1)
        for row, block in zip(cells, blocks, strict=True)
    )
    return Table(number, blocks[0].start, blocks[-1].end, rows)


def _cells(text: str, block: Placed) -> Iterator[Span]:
    at = block.start
    for cell in text[block.start : block.end].split("\t"):
        begin = at + len(cell) - len(cell.lstrip())
        yield Span(begin, max(begin, at + len(cell.rstrip())))
        at += len(cell) + 1
