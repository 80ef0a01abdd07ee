"""White space is drawn in to spare a thin last page, and only then."""

import pytest

from app.book.flow import NewPage
from app.book.flowables.base import Gap, Piece
from app.book.tighten import THIN, TIGHTEST, WASTE, tightness

DEPTH = 500.0


class Slab(Gap):
    """A piece of a height, with white above and below."""

    def __init__(self, height: float, white: float) -> None:
        super().__init__(height)
        self.before = self.after = white


def slabs(total: float, count: int, white: float) -> list[Piece]:
    """So many slabs that take the height together with the white between them."""
    return [Slab((total - white * (count - 1)) / count, white) for _ in range(count)]


FULL = DEPTH * (1 - WASTE)


def test_a_little_too_much_for_a_page_is_drawn_in_until_it_fits() -> None:
    pieces = slabs(FULL + 20, 11, 6.0)
    kept = tightness(pieces, 400, DEPTH)
    assert TIGHTEST <= kept < 1
    assert sum(piece.wrap(400) for piece in pieces) + 10 * 6.0 * kept == pytest.approx(FULL)


@pytest.mark.parametrize("over", [-40, THIN * DEPTH + 10, 200])
def test_what_fits_or_fills_its_last_page_keeps_its_white(over: float) -> None:
    assert tightness(slabs(FULL + over, 11, 6.0), 400, DEPTH) == 1.0


def test_white_is_never_drawn_in_to_less_than_half() -> None:
    assert tightness(slabs(FULL + 50, 11, 6.0), 400, DEPTH) == 1.0


def test_pages_that_are_broken_by_hand_stay_as_they_are() -> None:
    assert tightness([*slabs(FULL + 20, 11, 6.0), NewPage()], 400, DEPTH) == 1.0


def test_of_a_long_part_only_the_beginning_is_measured() -> None:
    pieces = [Counted(50, 6.0) for _ in range(2000)]
    assert tightness(pieces, 400, DEPTH) == 1.0
    assert sum(piece.measured for piece in pieces) < 300


class Counted(Slab):
    """A slab that knows whether it was measured."""

    measured = False

    def wrap(self, width: float) -> float:
        self.measured = True
        return super().wrap(width)
