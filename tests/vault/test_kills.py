"""Killed at random points of every verb: nothing that was acknowledged is lost, nothing is torn, the index equals the documents."""

import json
import shutil
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest

from db.slots import CHEAPEST
from db.store import Store
from db.vault import create_vault
from tests.blank import PASSPHRASE
from tests.vault.checking import check
from tests.vault.work import WEIGHTS, prepare, quickly

ROOT = Path(__file__).resolve().parents[2]

LONGEST = {"import": 0.3, "annotate": 0.05, "edit": 0.04, "index": 0.05, "backup": 0.25, "rotate-key": 0.4, "": 0.4}
"""Seconds within which the kill falls: of one verb since the library was opened, of all mixed since the process began."""

FRESH = 40
"""Kills after which a fresh library takes over, so that checking it stays quick."""


class Nursery:
    """Processes begun without waiting for imports."""

    def __init__(self) -> None:
        command = [sys.executable, "-m", "tests.vault.nursery"]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT)
        assert self.answer() == "ready"

    def answer(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def ask(self, line: str) -> str:
        assert self.process.stdin is not None
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        return self.answer()

    def close(self) -> None:
        self.process.communicate()


@pytest.fixture(scope="module")
def nursery() -> Iterator[Nursery]:
    made = Nursery()
    with quickly():
        yield made
    made.close()


def fresh(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    Store.create(folder, create_vault(folder, PASSPHRASE, CHEAPEST).key).close()
    prepare(folder, folder.parent / "inbox")


def acknowledged_in(said: Path) -> list[dict[str, Any]]:
    lines = said.read_bytes().split(b"\n")[:-1] if said.exists() else []
    return [json.loads(line) for line in lines]


def killed_after(nursery: Nursery, folder: Path, said: Path, seed: int, verb: str, seconds: float, done: int) -> None:
    """Kill a day of one verb so many seconds after it began, and after so many deeds were acknowledged."""
    nursery.ask(f"go {folder} {folder.parent / 'inbox'} {said} {seed} {verb}")
    before = len(acknowledged_in(said))
    patience = time.monotonic() + 30
    while verb and len(acknowledged_in(said)) <= before + done:
        assert time.monotonic() < patience
        time.sleep(0.002)
    time.sleep(seconds)
    assert nursery.ask("end") == "killed"


def kill_again_and_again(nursery: Nursery, place: Path, kills: int, seed: int) -> Counter[str]:
    """Kill that often, verb by verb and mixed; how much was acknowledged and checked.

    Each verb comes to its end once, on a slow machine too.
    """
    random, folder, said, tally = Random(seed), place / "library", place / "said", Counter[str]()
    verbs = [*WEIGHTS, ""]
    for kill in range(kills):
        if kill % FRESH == 0:
            tally.update(line["verb"] for line in acknowledged_in(said))
            fresh(folder)
            said.unlink(missing_ok=True)
        verb = verbs[kill % len(verbs)]
        killed_after(nursery, folder, said, seed + kill, verb, random.random() * LONGEST[verb], int(kill < len(verbs)))
        acknowledged = acknowledged_in(said)
        wrong = check(folder, acknowledged)
        assert wrong == {"lost": [], "torn": [], "unlevel": [], "backups": []}, f"kill {kill} in {verb or 'all verbs'}"
        tally["kills"] += 1
    tally.update(line["verb"] for line in acknowledged_in(said))
    return tally


def test_nothing_acknowledged_is_lost_by_kills(nursery: Nursery, tmp_path: Path) -> None:
    tally = kill_again_and_again(nursery, tmp_path, 28, seed=7)
    assert tally["kills"] == 28
    assert all(tally[verb] for verb in WEIGHTS)


@pytest.mark.heavy
def test_nothing_acknowledged_is_lost_by_a_thousand_kills(nursery: Nursery, tmp_path: Path) -> None:
    tally = kill_again_and_again(nursery, tmp_path, 1000, seed=70)
    print(dict(tally))
    assert tally["kills"] == 1000


def test_a_lost_save_would_be_seen(nursery: Nursery, tmp_path: Path) -> None:
    folder = tmp_path / "library"
    fresh(folder)
    before = check(folder, [])
    said = {"verb": "edit", "id": "", "lines": 1}
    assert before == {"lost": [], "torn": [], "unlevel": [], "backups": []}
    assert check(folder, [said])["lost"] == [said]
