"""Killed at any moment: what was acknowledged is there, whole; what was not is there whole or not at all."""

import hashlib
import subprocess
import sys
import time
from pathlib import Path
from random import Random
from uuid import UUID

import pytest

from db.store import Store
from db.vault import NewVault

ROOT = Path(__file__).resolve().parents[2]


def killed_session(folder: Path, vault: NewVault, seed: int, seconds: float) -> dict[UUID, str]:
    """Run the worker, kill it some time after its first save, and return what it had acknowledged."""
    command = [sys.executable, "-m", "tests.db.crash_worker", str(folder), vault.key.hex(), str(seed)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT, text=True) as worker:
        assert worker.stdout is not None
        said = [worker.stdout.readline()]
        time.sleep(seconds)
        worker.kill()
        said += worker.stdout.readlines()
    whole = [line.split() for line in said if line.endswith("\n")]
    assert whole, "the worker saved nothing"
    return {UUID(key): digest for key, digest in whole}


def check_whole(folder: Path, vault: NewVault, acknowledged: dict[UUID, str]) -> int:
    """Every acknowledged paper is there, every paper there is whole; how many there are."""
    store = Store.open(folder, vault.key)
    with store.read() as unit:
        kept = {brief.id: brief.title for brief in unit.briefs.all()}
        assert acknowledged.items() <= kept.items()
        for brief_id, digest in kept.items():
            assert hashlib.sha256(unit.texts.get(brief_id).raw.encode()).hexdigest() == digest
            assert hashlib.sha256(unit.originals.get(digest)).hexdigest() == digest
            assert len(unit.events.of(brief_id)) == 2
        assert unit.index_files.read("TOC").decode() in kept.values()
        assert len(unit.events.steps()) == len(kept)
    assert store.verify() == ()
    store.close()
    return len(kept)


def crash_again_and_again(store: Store, vault: NewVault, folder: Path, kills: int) -> None:
    store.close()
    random, acknowledged, kept = Random(7), dict[UUID, str](), 0
    for seed in range(kills):
        acknowledged |= killed_session(folder, vault, seed, random.random() * 0.15)
        kept = check_whole(folder, vault, acknowledged)
    assert len(acknowledged) <= kept <= len(acknowledged) + kills


def test_no_acknowledged_save_is_lost(store: Store, vault: NewVault, tmp_path: Path) -> None:
    crash_again_and_again(store, vault, tmp_path, kills=10)


@pytest.mark.heavy
def test_no_acknowledged_save_is_lost_in_many_crashes(store: Store, vault: NewVault, tmp_path: Path) -> None:
    crash_again_and_again(store, vault, tmp_path, kills=150)
