"""Tables that are ruled: their rows are made of the cells that the rules draw, however often the words of a cell are wrapped."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from app.importers.pdf_drawn import Box, Rule

_NEAR = 3.0
"""Points within which rules meet, or are at one place."""
_MOST_RULES = 300
_MOST_LINES, _MOST_OPEN = 40, 8
"""Printed lines of one cell: in more between drawn edges stands a page that is laid out in fields; between mere lines, running text."""
_HEAD_AND_BODY = 3
"""Rules of a table that is ruled around its head and at its foot alone."""
_GUTTER = 0.7
"""Font sizes between two words at least that may stand in different columns where no rule is between."""


class Piece(NamedTuple):
    """A word of a printed line: the number of the line, its characters, where it stands, how large."""

    line: int
    start: int
    end: int
    box: Box
    size: float

    def goes_on(self, before: "Piece") -> bool:
        """Whether it is of the same word as the piece before it, as what follows a raised figure is."""
        return self.line != before.line and -1 < self.box[0] - before.box[2] < self.size * 0.15 and self.box[1] < before.box[3]


@dataclass(frozen=True, slots=True)
class Grid:
    """Where a table is ruled: the places of its rules across, upward (from the top), and how far those that go up reach.

    An open one has rules between its rows alone.
    """

    across: tuple[float, ...]
    upward: tuple[float, ...]
    walls: tuple[Rule, ...]

    @property
    def is_open(self) -> bool:
        """Whether no rules are between the columns."""
        return not self.walls

    def holds(self, box: Box) -> bool:
        """Whether the middle of a box is inside."""
        return self.across[0] < (box[0] + box[2]) / 2 < self.across[-1] and self.upward[-1] < (box[1] + box[3]) / 2 < self.upward[0]

    def row(self, box: Box) -> int:
        """The number of the row that a box stands in, from above."""
        middle = (box[1] + box[3]) / 2
        return sum(place > middle for place in self.upward) - 1

    def edges(self, row: int) -> list[float]:
        """The edges of the cells of a row: a rule that is not drawn beside it parts no cells there."""
        middle = (self.upward[row] + self.upward[row + 1]) / 2
        return [
            place for place in self.across if any(abs(wall.at - place) <= _NEAR and wall.low <= middle <= wall.high for wall in self.walls)
        ]


def grids_of(rules: Sequence[Rule]) -> list[Grid]:
    """The tables that the rules of a page draw."""
    flat, high = _whole(rule for rule in rules if rule.flat), _whole(rule for rule in rules if not rule.flat)
    if len(flat) < 3 or len(flat) + len(high) > _MOST_RULES:
        return []
    found: list[Grid] = []
    left = set(range(len(flat)))
    while left:
        rows, walls = _connected(left, flat, high)
        upward = tuple(sorted(_places(rule.at for rule in rows), reverse=True))
        across = tuple(_places(rule.at for rule in walls))
        if len(upward) >= 3 and len(across) >= 3:
            found.append(Grid(across, upward, tuple(walls)))
        left -= {number for number in left if flat[number] in rows}
    return [*found, *_open_grids(flat, found)]


def _connected(left: set[int], flat: Sequence[Rule], high: Sequence[Rule]) -> tuple[list[Rule], list[Rule]]:
    """A rule and all that it meets, and what those meet."""
    rows, walls, fresh = [flat[min(left)]], list[Rule](), [flat[min(left)]]
    while fresh:
        rule = fresh.pop()
        others, known = (high, walls) if rule.flat else (flat, rows)
        met = [other for other in others if other not in known and _meet(rule, other)]
        known += met
        fresh += met
    return rows, walls


def _open_grids(flat: Sequence[Rule], known: Sequence[Grid]) -> Iterator[Grid]:
    """Three and more rules of one length below each other that no wall meets."""
    apart = [rule for rule in flat if not any(_inside(grid, rule) for grid in known)]
    while apart:
        alike = [rule for rule in apart if abs(rule.low - apart[0].low) <= _NEAR and abs(rule.high - apart[0].high) <= _NEAR]
        upward = tuple(sorted(_places(rule.at for rule in alike), reverse=True))
        if len(upward) >= 3:
            yield Grid((apart[0].low, apart[0].high), upward, ())
        apart = [rule for rule in apart if rule not in alike]


def _inside(grid: Grid, rule: Rule) -> bool:
    return grid.upward[-1] - _NEAR <= rule.at <= grid.upward[0] + _NEAR and rule.low < grid.across[-1] and rule.high > grid.across[0]


def _meet(rule: Rule, other: Rule) -> bool:
    return other.low - _NEAR <= rule.at <= other.high + _NEAR and rule.low - _NEAR <= other.at <= rule.high + _NEAR


def _whole(rules: Iterator[Rule]) -> list[Rule]:
    """The rules, pieces of one line put together."""
    whole: list[Rule] = []
    for rule in sorted(rules, key=lambda rule: (round(rule.at), rule.low)):
        last = whole[-1] if whole else None
        if last and abs(last.at - rule.at) <= 1 and rule.low <= last.high + _NEAR:
            whole[-1] = last._replace(high=max(last.high, rule.high))
        else:
            whole.append(rule)
    return whole


def _places(numbers: Iterator[float]) -> list[float]:
    """The different places, in order; rules that stand closer than a line of type are one."""
    places: list[float] = []
    for number in sorted(numbers):
        if not places or number - places[-1] > _NEAR:
            places.append(number)
    return places


def rows_in(grid: Grid, pieces: Sequence[Piece]) -> list[list[list[Piece]]] | None:
    """The words of a table by row and cell; None where it is none after all."""
    by_row: list[list[Piece]] = [[] for _ in grid.upward[1:]]
    for piece in pieces:
        by_row[grid.row(piece.box)].append(piece)
    if grid.is_open:
        filled = [row for row in by_row if row]
        return rows_apart(_by_height(filled) if len(grid.upward) == _HEAD_AND_BODY else filled)
    return _judged([_cells(row, grid.edges(number)) for number, row in enumerate(by_row) if row], _MOST_LINES)


def _by_height(rows: Sequence[Sequence[Piece]]) -> list[list[Piece]]:
    """The rows between a rule above, one below the head and one at the foot: each height at which two columns have words begins one."""
    edges = _gutters(rows)
    found: list[list[Piece]] = []
    for row in rows:
        first = len(found)
        for line in _heights(row):
            columns = {sum(edge < (piece.box[0] + piece.box[2]) / 2 for edge in edges) for piece in line}
            if len(found) > first and len(columns) < 2:
                found[-1] += line
            else:
                found.append(line)
    return found


def rows_apart(rows: Sequence[Sequence[Piece]]) -> list[list[list[Piece]]] | None:
    """The words of rows by cell, where no rule is between the columns; None where there are no columns."""
    edges = _gutters(rows)
    return _judged([_cells(row, edges) for row in rows], _MOST_OPEN)


def _cells(row: Sequence[Piece], edges: Sequence[float]) -> list[list[Piece]]:
    cells: list[list[Piece]] = [[] for _ in edges[1:]]
    for piece in row:
        middle = (piece.box[0] + piece.box[2]) / 2
        cells[min(len(cells) - 1, max(0, sum(edge < middle for edge in edges) - 1))].append(piece)
    return [_in_lines(cell) for cell in cells]


def _judged(rows: list[list[list[Piece]]], most: int) -> list[list[list[Piece]]] | None:
    long = any(len({piece.line for piece in cell}) > most for row in rows for cell in row)
    return None if len(rows) < 2 or min(map(len, rows)) < 1 or max(map(len, rows)) < 2 or long else rows


class Placed(Protocol):
    """A printed line, as far as it is asked here."""

    @property
    def left(self) -> float:
        """Where it begins."""
        ...

    @property
    def right(self) -> float:
        """Where it ends."""
        ...

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        ...

    @property
    def size(self) -> float:
        """The size of its type."""
        ...


def aligned(lines: Sequence[Placed], in_cells: Sequence[bool], last_cells: Sequence[float]) -> list[list[range]]:
    """The rows of tables without rules, as numbers of lines in the order of the file, in which cell comes after cell.

    Behind a wrapped cell the next one begins further right at the height of the first. That alone may be two columns of text: a
    table has a second such row, or one in a line, before or after it. ``last_cells``: where the last cell of each line begins.
    """
    tables: list[list[range]] = []
    rows = {at: row for at, cells in enumerate(in_cells) if cells and len(row := _hanging(lines, in_cells, at, last_cells[at])) > 1}
    rows |= {row.start: row for row in _stepped(lines)}
    at = 0
    while at < len(lines) and rows:
        table: list[range] = []
        while at < len(lines) and (at in rows or in_cells[at]):
            table.append(rows.get(at, range(at, at + 1)))
            at = table[-1].stop
        if len(table) > 1 and any(len(row) > 1 for row in table):
            tables.append(table)
        at += not table
    return tables


def _hanging(lines: Sequence[Placed], in_cells: Sequence[bool], at: int, left: float) -> range:
    """A row in one line and those below it that are of its last cell, which begins at ``left``."""
    end = at + 1
    while end < len(lines) and not in_cells[end] and abs(lines[end].left - left) <= _NEAR:
        if not 0 < lines[end - 1].bottom - lines[end].bottom < lines[end].size * 1.6:
            break
        end += 1
    return range(at, end)


def _stepped(lines: Sequence[Placed]) -> list[range]:
    """Rows of wrapped cells, each from its first to the line after its last."""
    rows: list[range] = []
    for at in range(1, len(lines)):
        line = lines[at]
        if line.bottom < lines[at - 1].bottom + line.size / 2:
            continue
        begin = rows[-1].start if rows and rows[-1].stop == at else max(0, at - _MOST_OPEN)
        first = next((k for k in range(begin, at) if abs(lines[k].bottom - line.bottom) < line.size / 2), at)
        if first == at or any(lines[k].right >= line.left for k in range(first, at)):
            continue
        end = at + 1
        while end < len(lines) and lines[end].left >= line.left - _NEAR and 0 < lines[end - 1].bottom - lines[end].bottom < line.size * 1.6:
            end += 1
        if rows and rows[-1].start == first:
            rows[-1] = range(first, end)
        elif not rows or rows[-1].stop <= first:
            rows.append(range(first, end))
    return rows


def _in_lines(cell: Sequence[Piece]) -> list[Piece]:
    """The words of a cell in the order of its lines."""
    return [piece for line in _heights(cell) for piece in sorted(line, key=lambda piece: piece.box[0])]


def _heights(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """Words by the height at which they stand, from above; raised and lowered ones are at that of their line."""
    lines: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda piece: -piece.box[1]):
        if lines and lines[-1][0].box[1] - piece.box[1] < max(piece.size, lines[-1][0].size) / 2:
            lines[-1].append(piece)
        else:
            lines.append([piece])
    return lines


def _gutters(rows: Sequence[Sequence[Piece]]) -> list[float]:
    """The edges of columns that no rule parts: where no row has words, over more than the space between two words."""
    covered: list[tuple[float, float]] = []
    for left, right in sorted((piece.box[0], piece.box[2] + piece.size * _GUTTER) for row in rows for piece in row):
        if covered and left <= covered[-1][1]:
            covered[-1] = (covered[-1][0], max(covered[-1][1], right))
        else:
            covered.append((left, right))
    return [covered[0][0] - 1, *(left - 1 for left, _ in covered[1:]), covered[-1][1]]
