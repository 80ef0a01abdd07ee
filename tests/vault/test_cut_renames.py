"""The power fails while a library is replaced by another: the old one is there or the new one, whole, under its own keys."""

import shutil
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from random import Random
from unittest.mock import patch

import pytest

from app.core.errors import UserError
from app.core.model.brief import Brief
from db.names import BESIDE, LIBRARY_NAME
from db.restoring import restore, unlock_backup
from db.rotation import rotate_key
from db.slots import CHEAPEST
from db.store import Store
from db.vault import create_vault, unlock, unlock_with_recovery
from tests.blank import PASSPHRASE
from tests.vault.folders import Recorder, recorded, replayed

CUTS, MANY = 24, 1000


@dataclass(frozen=True)
class Replacing:
    """What was recorded of it, the papers that may be found before it is done, and those that must be found afterwards."""

    recorder: Recorder
    root: int
    before: set[str]
    after: set[str]
    code: str = ""


def add(store: Store, title: str) -> None:
    with store.write("Import") as unit:
        unit.briefs.add(Brief(title=title))


def rotated(folder: Path, store: Store) -> Replacing:
    add(store, "one")
    store.close()
    with recorded(folder) as recorder:
        code, _ = rotate_key(folder, PASSPHRASE, CHEAPEST)
        recorder.acknowledge()
    return Replacing(recorder, folder.stat().st_ino, {"one"}, {"one"}, code)


def restored(folder: Path, store: Store) -> Replacing:
    add(store, "one")
    backup = store.back_up("asked for").path
    add(store, "two")
    left_by_a_crash(folder, store)
    with recorded(folder) as recorder:
        restore(backup, folder, unlock_backup(backup, PASSPHRASE))
        recorder.acknowledge()
    return Replacing(recorder, folder.stat().st_ino, {"one", "two"}, {"one"})


def left_by_a_crash(folder: Path, store: Store) -> None:
    """Leave the library as a kill leaves it: what was saved last is in the write-ahead log alone."""
    kept = {path: path.read_bytes() for path in folder.iterdir() if path.name in (LIBRARY_NAME, LIBRARY_NAME + BESIDE[0])}
    store.close()
    for path, data in kept.items():
        path.write_bytes(data)
    assert len(kept[folder / (LIBRARY_NAME + BESIDE[0])]) > 0


def wrong_after(replacing: Replacing, folder: Path, moment: int, random: Random) -> str:
    """What is wrong with the library after a cut; nothing, if all is well."""
    disk = replayed(replacing.recorder.steps, replacing.root, moment)
    shutil.rmtree(folder, ignore_errors=True)
    disk.after_a_cut(folder, random)
    try:
        store = Store.open(folder, unlock(folder, PASSPHRASE))
        by_code = unlock_with_recovery(folder, replacing.code) if disk.done and replacing.code else None
    except UserError as trouble:
        return trouble.sentence
    try:
        with store.read() as unit:
            titles = {brief.title for brief in unit.briefs.all()}
        wrong = " ".join(store.verify())
    finally:
        store.close()
    if by_code not in (None, unlock(folder, PASSPHRASE)):
        return "the recovery code is of another key"
    allowed = [replacing.after] if disk.done else [replacing.before, replacing.after]
    return wrong or ("" if titles in allowed else f"{titles} were found")


def failures(replacing: Replacing, folder: Path, cuts: int) -> list[str]:
    """The moments at which a cut does harm, with what it does."""
    random, steps = Random(11), replacing.recorder.steps
    begin = next(number for number, step in enumerate(steps) if step.what == "begin") + 1
    moments = [begin + round(number * (len(steps) - begin) / (cuts - 5)) for number in range(cuts - 4)] + [len(steps)] * 4
    told = ((moment, wrong_after(replacing, folder, moment, random)) for moment in moments)
    return [f"after {moment} of {len(steps)}: {wrong}" for moment, wrong in told if wrong]


Doing = Callable[[Path, Store], Replacing]
BOTH = pytest.mark.parametrize("doing", [rotated, restored])


def harm(doing: Doing, place: Path, cuts: int) -> list[str]:
    folder = place / "library"
    replacing = doing(folder, Store.create(folder, create_vault(folder, PASSPHRASE, CHEAPEST).key))
    return failures(replacing, place / "cut", cuts)


@BOTH
def test_no_cut_harms_a_replacement(quick: None, tmp_path: Path, doing: Doing) -> None:
    assert harm(doing, tmp_path, CUTS) == []


@BOTH
def test_without_waiting_for_the_names_a_replacement_would_be_harmed(quick: None, tmp_path: Path, doing: Doing) -> None:
    with ExitStack() as careless:
        for place in ("files", "replacement", "restoring", "backups"):
            careless.enter_context(patch(f"db.{place}.sync_folder", lambda _: None))
        assert harm(doing, tmp_path, CUTS) != []


@pytest.mark.heavy
@BOTH
def test_no_cut_of_a_thousand_harms_a_replacement(quick: None, tmp_path: Path, doing: Doing) -> None:
    assert harm(doing, tmp_path, MANY) == []
