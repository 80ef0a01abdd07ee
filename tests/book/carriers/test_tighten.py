"""A thin last page is spared by drawing white space in, or given more by ending the page before it earlier."""

import pytest

from app.book.flowables.base import Gap, Piece
from app.book.tighten import LITTLE, MOST_PAGES, SMALL, THIN, TIGHTNESSES, Room, Setting, Trial, settle

DEPTH = 500.0
ROOM = Room(width=400, top=560, bottom=60)
ENOUGH = THIN * DEPTH


class Slab(Piece):
    """A piece of a height that is never divided, with white above and below."""

    def __init__(self, height: float, white: float) -> None:
        self.height = height
        self.before = self.after = white
        self.measured = False

    def wrap(self, width: float) -> float:
        self.measured = True
        return self.height

    @property
    def least(self) -> float:
        return self.height


def slabs(total: float, count: int, white: float) -> list[Piece]:
    """So many slabs that take the height together with the white between them."""
    return [Slab((total - white * (count - 1)) / count, white) for _ in range(count)]


def used(pieces: list[Piece], setting: Setting) -> list[float]:
    return Trial(ROOM, setting).run(pieces)


def test_a_little_too_much_for_a_page_is_drawn_in_until_it_fits() -> None:
    pieces = slabs(DEPTH + 20, 11, 6.0)
    assert len(used(pieces, Setting())) == 2
    setting = settle(pieces, ROOM)
    assert TIGHTNESSES[-1] <= setting.tight < 1
    assert len(used(pieces, setting)) == 1


def test_no_more_white_is_drawn_in_than_it_takes() -> None:
    pieces = slabs(DEPTH + 2, 11, 6.0)
    assert settle(pieces, ROOM).tight == TIGHTNESSES[0]


@pytest.mark.parametrize("over", [-40.0, SMALL * DEPTH + 60, 300.0])
def test_what_fits_or_fills_its_last_page_keeps_its_white(over: float) -> None:
    assert settle(slabs(DEPTH + over, 11, 6.0), ROOM) == Setting()


def test_a_small_last_page_is_spared_only_where_little_white_is_drawn_in() -> None:
    pieces = slabs(2 * DEPTH, 101, 4.0)
    more = [*pieces, Slab(THIN * DEPTH + 10, 4.0)]
    assert LITTLE <= settle(more, ROOM).tight < 1
    assert settle(slabs(DEPTH + THIN * DEPTH + 10, 11, 10.0), ROOM) == Setting()


@pytest.mark.parametrize("over", [10.0, 30.0, 60.0])
@pytest.mark.parametrize("pages", [1, 2, 3])
def test_where_white_is_not_enough_the_last_page_is_given_more(over: float, pages: int) -> None:
    pieces: list[Piece] = [*(Slab(20.0, 0.0) for _ in range(25 * pages)), Slab(over, 0.0)]
    assert used(pieces, Setting())[-1] == over
    setting = settle(pieces, ROOM)
    fill = used(pieces, setting)
    assert setting.tight == 1.0
    assert len(fill) == pages + 1
    assert fill[-1] >= ENOUGH
    assert fill[-1] < ENOUGH + 60, "no more than it takes"
    assert fill[:-2] == [DEPTH] * (pages - 1), "only the page before the last one ends earlier"


def test_what_cannot_be_moved_stays() -> None:
    assert settle([Slab(DEPTH, 0.0), Slab(12.0, 0.0)], ROOM) == Setting()


def test_of_a_long_part_only_the_beginning_is_measured() -> None:
    pieces = [Slab(50, 6.0) for _ in range(2000)]
    assert settle(pieces, ROOM) == Setting()
    assert sum(piece.measured for piece in pieces) <= MOST_PAGES * DEPTH / 50 + 1


def test_white_at_the_head_of_a_page_is_dropped_in_the_trial_too() -> None:
    assert used([Slab(DEPTH, 0.0), Gap(30.0), Slab(DEPTH, 0.0)], Setting()) == pytest.approx([DEPTH, DEPTH], abs=0.1)
