"""Rounds of the collector are rarer for as long as a block lasts."""

import gc
from collections.abc import Generator

import pytest

from app.core.collecting import YOUNG, seldom_collected


@pytest.fixture(autouse=True)
def as_before() -> Generator[None]:
    before = gc.get_threshold()
    yield
    gc.set_threshold(*before)


def test_rounds_are_rarer_in_the_block_and_as_before_after_it() -> None:
    gc.set_threshold(700, 10, 1_000_000)
    with seldom_collected():
        assert gc.get_threshold() == (YOUNG, 10, 1_000_000)
    assert gc.get_threshold() == (700, 10, 1_000_000)


def test_after_a_failure_too() -> None:
    gc.set_threshold(700, 10, 10)
    with pytest.raises(ZeroDivisionError), seldom_collected():
        raise ZeroDivisionError
    assert gc.get_threshold() == (700, 10, 10)


@pytest.mark.parametrize("young", [0, 2 * YOUNG])
def test_whoever_wants_them_rarer_still_has_his_way(young: int) -> None:
    gc.set_threshold(young, 10, 10)
    with seldom_collected():
        assert gc.get_threshold() == (young, 10, 10)
