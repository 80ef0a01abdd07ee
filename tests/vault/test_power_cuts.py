"""The power fails at any moment: whatever the disk had not been told to keep may be lost, sector by sector, and no save is."""

import hashlib
from collections.abc import Iterator
from pathlib import Path
from random import Random
from unittest.mock import patch

import pytest

import db.engine
from app.core.model.brief import Brief, BriefText
from db.engine import connect
from db.names import LIBRARY_NAME
from db.store import Store
from db.vault import DataKey, NewVault
from tests.vault.medium import Act, Medium, watched

SECTOR = 512
"""The smallest unit that a disk promises to write as a whole."""

KEPT = (0.0, 0.3, 0.5, 0.8, 1.0)
"""How much of what was not synced survives, cut by cut."""


def save(store: Store, number: int, random: Random) -> None:
    """A paper with its words, its original and an index file; now and then another is taken out, so that pages are used again."""
    raw = f"paper {number} " + "word " * random.randrange(6_000)
    digest = hashlib.sha256(raw.encode()).hexdigest()
    with store.write("Import") as unit:
        unit.briefs.add(brief := Brief(title=digest, number=str(number)))
        unit.texts.add(BriefText(brief_id=brief.id, raw=raw))
        unit.originals.put(digest, raw.encode() * random.randrange(1, 5))
        unit.index_files.write(f"segment{number % 5}", random.randbytes(random.randrange(20_000)))


def recorded(folder: Path, key: DataKey, saves: int) -> Medium:
    """What a session of that many saves, each acknowledged, did to the disk."""
    random = Random(3)
    with watched(folder) as medium:
        session = Store.open(folder, key)
        for number in range(saves):
            save(session, number, random)
            medium.acknowledge(number)
            if number % 12 == 11:
                # brings the log home into the file, as the engine does by itself after each 4 MB
                assert session.verify() == ()
        session.close()
    return medium


class Disk:
    """What lies on the disk for good, and what it was given since and may still lose."""

    def __init__(self, files: dict[str, bytes]) -> None:
        self.lasting = {name: bytearray(data) for name, data in files.items()}
        self.pending: dict[str, list[Act]] = {}
        self.acknowledged = 0

    def take(self, act: Act) -> None:
        if act.what == "ack":
            self.acknowledged = act.at + 1
        elif act.what == "sync":
            contents = self.lasting.setdefault(act.name, bytearray())
            for earlier in self.pending.pop(act.name, []):
                apply(contents, earlier)
        elif act.what == "delete":
            self.lasting.pop(act.name, None)
            self.pending.pop(act.name, None)
        else:
            self.pending.setdefault(act.name, []).append(act)

    def after_a_cut(self, random: Random) -> dict[str, bytearray]:
        """The files as they may be found: each sector that was not synced is there or not."""
        keep = random.choice(KEPT)
        files = {name: bytearray(data) for name, data in self.lasting.items()}
        for name, acts in self.pending.items():
            contents = files.setdefault(name, bytearray())
            for act in acts:
                for piece in sectors(act):
                    if random.random() < keep:
                        apply(contents, piece)
        return {name: data for name, data in files.items() if not name.endswith("-shm")}


def sectors(act: Act) -> Iterator[Act]:
    if act.what != "write":
        yield act
        return
    at = 0
    while at < len(act.data):
        step = SECTOR - (act.at + at) % SECTOR
        yield Act("write", act.name, act.at + at, act.data[at : at + step])
        at += step


def apply(contents: bytearray, act: Act) -> None:
    if act.what == "truncate":
        del contents[act.at :]
        return
    contents.extend(bytes(max(0, act.at + len(act.data) - len(contents))))
    contents[act.at : act.at + len(act.data)] = act.data


def found(folder: Path, key: DataKey, files: dict[str, bytearray]) -> tuple[set[int], list[str]]:
    """The papers that are there after a cut, and what is wrong with the library."""
    for old in folder.iterdir():
        old.unlink()
    for name, data in files.items():
        (folder / name).write_bytes(data)
    connection = connect(folder / LIBRARY_NAME, key)
    try:
        wrong = [row[0] for row in connection.execute("PRAGMA integrity_check").fetchall() if row[0] != "ok"]
        rows = connection.execute("SELECT b.number, b.title, t.raw FROM briefs b JOIN brief_texts t ON t.brief_id = b.id").fetchall()
        wrong += [f"torn {number}" for number, digest, raw in rows if hashlib.sha256(raw.encode()).hexdigest() != digest]
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        wrong += [row[0] for row in connection.execute("PRAGMA cipher_integrity_check").fetchall()]
    finally:
        connection.close()
    numbers = {int(number) for number, _, _ in rows}
    return numbers, wrong if numbers == set(range(len(numbers))) else [*wrong, "a gap"]


def cut_again_and_again(before: dict[str, bytes], medium: Medium, key: DataKey, folder: Path, cuts: int) -> int:
    """How many of the cuts lose an acknowledged save; nothing else may ever be wrong."""
    random, disk, losing = Random(9), Disk(before), 0
    folder.mkdir()
    moments = sorted(random.randrange(len(medium.acts) + 1) for _ in range(cuts))
    done = 0
    for moment in moments:
        for act in medium.acts[done:moment]:
            disk.take(act)
        done = moment
        numbers, wrong = found(folder, key, disk.after_a_cut(random))
        assert wrong == [], f"cut after {moment} of {len(medium.acts)} acts"
        losing += not set(range(disk.acknowledged)) <= numbers
    return losing


def losing_cuts(store: Store, vault: NewVault, folder: Path, saves: int, cuts: int) -> int:
    store.close()
    before = {LIBRARY_NAME: (folder / LIBRARY_NAME).read_bytes()}
    medium = recorded(folder, vault.key, saves)
    assert sum(act.what == "ack" for act in medium.acts) == saves
    assert sum(act.what == "sync" and act.name == LIBRARY_NAME for act in medium.acts) > 1, "no checkpoint was met"
    return cut_again_and_again(before, medium, vault.key, folder / "cut", cuts)


def test_no_power_cut_loses_a_save(store: Store, vault: NewVault, tmp_path: Path) -> None:
    assert losing_cuts(store, vault, tmp_path, 26, 200) == 0


def test_without_waiting_for_the_disk_saves_would_be_lost(store: Store, vault: NewVault, tmp_path: Path) -> None:
    careless = tuple(pragma.replace("FULL", "NORMAL") for pragma in db.engine.PRAGMAS)
    assert careless != db.engine.PRAGMAS
    with patch("db.engine.PRAGMAS", careless):
        assert losing_cuts(store, vault, tmp_path, 26, 30) > 0


@pytest.mark.heavy
def test_no_power_cut_of_two_thousand_loses_a_save(store: Store, vault: NewVault, tmp_path: Path) -> None:
    assert losing_cuts(store, vault, tmp_path, 150, 2000) == 0
