"""The growing delay after wrong passphrases."""

from pathlib import Path

import pytest

from app.core.errors import LockedError
from db.tries import FREE, LONGEST, TRIES_NAME, Tries
from db.vault import WRONG_PASSPHRASE, NewVault, unlock, unlock_with_recovery
from tests.blank import PASSPHRASE


class Clock:
    now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


def refused(tries: Tries) -> bool:
    try:
        tries.check()
    except LockedError:
        return True
    return False


def waited(tries: Tries, clock: Clock) -> int:
    """How many seconds it takes until another try is allowed."""
    seconds = 0
    while refused(tries):
        clock.now += 1
        seconds += 1
    return seconds


def test_the_delay_grows_and_ends(tmp_path: Path) -> None:
    clock, found = Clock(), list[int]()
    for _ in range(14):
        Tries(tmp_path, clock).failed()
        found.append(waited(Tries(tmp_path, clock), clock))
    assert found == [0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, LONGEST, LONGEST, LONGEST]


def test_a_clock_set_back_never_shuts_the_owner_out(tmp_path: Path) -> None:
    clock = Clock()
    for _ in range(30):
        Tries(tmp_path, clock).failed()
    clock.now -= 90_000
    assert waited(Tries(tmp_path, clock), clock) == LONGEST


@pytest.mark.parametrize("content", [b"", b"[]", b'{"wrong": "x"}', b"\xff\xfe", b'{"wrong": -5, "last": 1}'])
def test_a_damaged_count_is_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / TRIES_NAME).write_bytes(content)
    Tries(tmp_path).check()


def test_the_right_words_are_refused_while_it_lasts_and_the_code_is_not(vault: NewVault, tmp_path: Path) -> None:
    for _ in range(FREE):
        with pytest.raises(LockedError) as wrong:
            unlock(tmp_path, "a lantern on the key")
        assert wrong.value.sentence == WRONG_PASSPHRASE
    for _ in range(9):
        Tries(tmp_path).failed()
    with pytest.raises(LockedError, match=r"wrong 12 times. Wait \d+ seconds"):
        unlock(tmp_path, PASSPHRASE)
    assert unlock_with_recovery(tmp_path, vault.recovery_code) == vault.key
    (tmp_path / TRIES_NAME).unlink()
    unlock(tmp_path, PASSPHRASE)
    with pytest.raises(LockedError):
        unlock(tmp_path, "a lantern on the key")
    assert (tmp_path / TRIES_NAME).exists()
    unlock(tmp_path, PASSPHRASE)
    assert not (tmp_path / TRIES_NAME).exists()
