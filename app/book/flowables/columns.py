"""The widths of a table's columns: as wished, but moved so that no word is cut and the rows take fewer lines."""

from collections.abc import Iterable, Sequence
from itertools import permutations
from math import ceil

from app.book.flowables.base import Piece
from app.book.flowables.stack import Stack
from app.book.typeset.paragraph import Paragraph

GIVEN = 0.8
"""The part of its spare room that a column gives away; what it keeps holds the columns apart."""
MEASURED = 60
"""Rows that are looked at; what comes after them is set in the same columns."""
STEPS = (0.06, 0.03, 0.015)
"""Shares of the table's width that one column gives another in one step."""
MOST_STEPS = 8
"""Steps of each size."""
LOWERED = 0.95
"""Step by which columns of breakable words are made narrower where the words of all have no room."""
UNEVEN = 1.03
"""Lines are not filled to the last point: so much more than its words a text takes."""

Cells = list[tuple[float, ...]]
"""The widths on one line, in points, of the paragraphs of each cell of a row."""


class Columns:
    """What stands in the columns of a table: per column its widest words, per row what each cell takes on one line.

    ``words`` are better not broken; ``fixed`` cannot be, unlike a name of Chinese characters or a long Korean word. Columns that
    ``stand`` compare sides: they keep the widths that are wished, and all give alike where a word would be cut.
    """

    def __init__(self, count: int, stand: bool = False) -> None:
        self.stand = stand
        self.words = [0.0] * count
        self.fixed = [0.0] * count
        self.rows: list[Cells] = []
        self.known: dict[tuple[tuple[float, ...], float], list[float]] = {}
        self.roomy: dict[tuple[float, float], bool] = {}

    def see(self, cells: Iterable[Piece]) -> None:
        """Measure the cells of a row."""
        if len(self.rows) >= MEASURED:
            return
        row: Cells = []
        for number, cell in enumerate(cells):
            pieces = cell.pieces if isinstance(cell, Stack) else ()
            taken = [piece.natural() for piece in pieces if isinstance(piece, Paragraph)]
            self.words[number] = max([self.words[number], *(word for _, word, _ in taken)])
            self.fixed[number] = max([self.fixed[number], *(fixed for *_, fixed in taken)])
            row.append(tuple(whole for whole, *_ in taken))
        self.rows.append(row)

    def have_room(self, width: float, pad: float) -> bool:
        """Whether no word need be cut in a table of that width. Asked again, it is the same."""
        return self.roomy.setdefault((width, pad), sum(word + pad for word in self.fixed) <= width)

    def fitted(self, wished: list[float], pad: float) -> list[float]:
        """The widths; ``pad`` is what of each is kept free at the sides of its cells. Asked again, they are the same."""
        key = (*wished,), pad
        if key not in self.known:
            self.known[key] = self._fitted(wished, pad)
        return self.known[key]

    def _fitted(self, wished: list[float], pad: float) -> list[float]:
        least = self._least(sum(wished), pad)
        if self.stand:
            return _alike(wished, least)
        widths = self._with_spare(_with_room(wished, least), pad)
        rows = [row for row in self.rows if self._lines([row], widths, pad) > 1]
        lines = self._lines(rows, widths, pad)
        for share in STEPS:
            step = share * sum(wished)
            for _ in range(MOST_STEPS):
                best = min(self._moves(widths, least, step), key=lambda moved: self._lines(rows, moved, pad), default=widths)
                fewer = self._lines(rows, best, pad)
                if fewer >= lines:
                    break
                widths, lines = best, fewer
        return widths

    def _least(self, room: float, pad: float) -> list[float]:
        """What each column needs for its words. Where the line has no room for that, the widest of those that can be broken are.

        Where it has none even then, something is cut, and characters keep their room: a name of two to a line nobody reads.
        """
        if not self.have_room(room, pad):
            return [word + pad if word else 0.0 for word in self.words]
        level = max(self.words)
        while True:
            kept = [max(fixed, min(word, level)) for word, fixed in zip(self.words, self.fixed, strict=True)]
            least = [word + pad if word else 0.0 for word in kept]
            if sum(least) <= room or kept == self.fixed:
                return least
            level *= LOWERED

    def _with_spare(self, widths: list[float], pad: float) -> list[float]:
        """What columns do not need to be on one line, given to those that are not, where that makes the rows take fewer lines."""
        whole = [max((max(row[number], default=0.0) for row in self.rows), default=0.0) + pad for number in range(len(widths))]
        spare = [GIVEN * max(width - wanted, 0.0) for width, wanted in zip(widths, whole, strict=True)]
        given = _moved(widths, [max(wanted - width, 0.0) for width, wanted in zip(widths, whole, strict=True)], spare)
        return min(widths, given, key=lambda chosen: self._lines(self.rows, chosen, pad))

    @staticmethod
    def _moves(widths: list[float], least: list[float], step: float) -> list[list[float]]:
        """What becomes of the widths when one column gives another so much."""
        moves: list[list[float]] = []
        for giver, taker in permutations(range(len(widths)), 2):
            if widths[giver] - step >= least[giver]:
                moved = [*widths]
                moved[giver] -= step
                moved[taker] += step
                moves.append(moved)
        return moves

    @staticmethod
    def _lines(rows: Sequence[Cells], widths: list[float], pad: float) -> float:
        """About how many lines the rows take; of two widths with as many, that is less in which fewer cells are broken."""
        rooms = [max((width - pad) / UNEVEN, 1.0) for width in widths]
        total = 0.0
        for row in rows:
            lines = [sum([ceil(whole / room) for whole in cell]) for cell, room in zip(row, rooms, strict=True)]
            total += max(lines) + 0.001 * sum(lines)
        return total


def _with_room(have: list[float], least: list[float]) -> list[float]:
    """Room moved from columns that can spare it to those too narrow for a word, to each in its proportion."""
    missing = [max(wanted - width, 0.0) for width, wanted in zip(have, least, strict=True)]
    return _moved(have, missing, [max(width - wanted, 0.0) for width, wanted in zip(have, least, strict=True)])


def _alike(have: list[float], least: list[float]) -> list[float]:
    """Room moved to columns too narrow for a word, as much from each that can spare some."""
    missing = [max(wanted - width, 0.0) for width, wanted in zip(have, least, strict=True)]
    spare = [max(width - wanted, 0.0) for width, wanted in zip(have, least, strict=True)]
    low = min((width for width in spare if width), default=0.0)
    return _moved(have, missing, [min(width, low) for width in spare])


def _moved(have: list[float], missing: list[float], spare: list[float]) -> list[float]:
    moved = min(sum(missing), sum(spare))
    if moved <= 0:
        return have
    lack, stock = sum(missing), sum(spare)
    return [width + moved * (less / lack) - moved * (more / stock) for width, less, more in zip(have, missing, spare, strict=True)]
