"""Argon2id as strong as this machine bears it, within bounds."""

import math
from collections.abc import Callable
from pathlib import Path

import pytest

from db.slots import BEARABLE_SECONDS, MOST_PASSES, WANTED_SECONDS, Kdf, calibrated, seconds_of
from db.vault import NewVault, change_passphrase, sound_vault, unlock
from tests.blank import PASSPHRASE


def machine(speed: float) -> Callable[[Kdf], float]:
    """One on which a pass over a MiB takes so many seconds."""
    return lambda kdf: speed * kdf.passes * kdf.memory / 1024


@pytest.mark.parametrize("seconds", [0.05, 0.1, 0.25, 0.49, 0.5, 0.57, 1.0, 1.9])
def test_it_takes_about_half_a_second_or_the_default(seconds: float) -> None:
    default = Kdf()
    speed = seconds / (default.passes * default.memory / 1024)
    found = calibrated(machine(speed))
    found.check()
    assert found.memory == default.memory
    assert default.passes <= found.passes <= MOST_PASSES
    if WANTED_SECONDS / MOST_PASSES * default.passes < seconds < WANTED_SECONDS:
        one_pass = seconds / default.passes
        assert abs(machine(speed)(found) - WANTED_SECONDS) <= one_pass


@pytest.mark.parametrize("seconds", [BEARABLE_SECONDS + 0.1, 30.0, math.inf])
def test_a_slow_machine_gets_less_and_never_little(seconds: float) -> None:
    found = calibrated(lambda _: seconds)
    found.check()
    assert (found.memory, found.passes) == (128 * 1024, 3)


def test_the_clock_of_this_machine_is_asked() -> None:
    assert 0 < seconds_of(Kdf(memory=64 * 1024, passes=2, lanes=1)) < math.inf


def test_a_new_passphrase_keeps_what_was_found(vault: NewVault, tmp_path: Path) -> None:
    found = Kdf(memory=65 * 1024, passes=2, lanes=2)
    change_passphrase(tmp_path, vault.key, PASSPHRASE, found)
    change_passphrase(tmp_path, vault.key, "an oar in the reeds")
    assert sound_vault(tmp_path).kdf == found
    assert unlock(tmp_path, "an oar in the reeds") == vault.key
