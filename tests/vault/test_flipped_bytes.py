"""One flipped byte anywhere in the library or its key file: never accepted as good, never anything but a sentence."""

import os
from collections.abc import Generator
from contextlib import closing, contextmanager
from pathlib import Path
from random import Random
from unittest.mock import patch

import pytest
import sqlalchemy as sa

from app.core.errors import LockedError, UserError
from db.engine import connect
from db.migrate import VERSION_TABLE, _upgrade, revision
from db.migrations import REVISIONS
from db.names import LIBRARY_NAME, VAULT_NAMES
from db.slots import CHEAPEST
from db.store import Store
from db.vault import DataKey, NewVault, change_passphrase, key_file, sound_vault, unlock, unlock_with_recovery
from tests.blank import PASSPHRASE
from tests.db.making import brief_with_paragraphs

PAGE = 4096

MANY = pytest.mark.parametrize("seed", range(100, 110))
"""The thousand in ten portions, which tell how far it is and can go side by side."""


@pytest.fixture
def library(store: Store, tmp_path: Path) -> bytes:
    with store.write("Import") as unit:
        for number in range(4):
            brief_with_paragraphs(unit, f"Paper {number}")
        unit.originals.put("0" * 64, b"as it came " * 9000)
    assert store.verify() == ()
    store.close()
    return (tmp_path / LIBRARY_NAME).read_bytes()


def is_refused(folder: Path, key: DataKey) -> bool:
    """Whether a damaged library is refused at once or found out; anything but a sentence comes through as it is."""
    try:
        opened = Store.open(folder, key)
    except UserError:
        return True
    try:
        return opened.verify() != ()
    except UserError:
        return True
    finally:
        opened.close()


@contextmanager
def tables_at_once(library: Path, key: DataKey) -> Generator[None]:
    """A new library is given the tables of one that all migrations made.

    Each trial salvages into a new library, and the migrations, which damage nothing, would take three quarters of its time.
    """
    with closing(connect(library, key)) as made:
        asked = made.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY rowid")
        tables = [str(row[0]) for row in asked.fetchall()]

    def upgrade(connection: sa.Connection, target: str) -> None:
        if revision(connection) is not None or target != REVISIONS[-1]:
            _upgrade(connection, target)
            return
        for table in tables:
            connection.exec_driver_sql(table)
        connection.exec_driver_sql(f"INSERT INTO {VERSION_TABLE} VALUES (?)", (target,))

    with patch("db.migrate._upgrade", upgrade):
        yield


def flip_in_library(library: bytes, vault: NewVault, folder: Path, trials: int, seed: int) -> None:
    with tables_at_once(folder / LIBRARY_NAME, vault.key):
        flip(library, vault, folder, trials, Random(seed))


def flip(library: bytes, vault: NewVault, folder: Path, trials: int, random: Random) -> None:
    # the salt, the first page's own bytes, vectors and seals of some pages, and the last byte; then anywhere
    special = [0, 15, 16, 100, PAGE - 80, PAGE - 64, PAGE - 1, 5 * PAGE - 81, 9 * PAGE - 3, len(library) - 1]
    for trial in range(trials):
        place = special[trial] if trial < len(special) else random.randrange(len(library))
        damaged = bytearray(library)
        damaged[place] ^= random.randrange(1, 256)
        (folder / LIBRARY_NAME).write_bytes(damaged)
        assert is_refused(folder, vault.key), f"byte {place}"


def flip_in_keys(vault: NewVault, folder: Path, trials: int, seed: int) -> None:
    """In one copy: the other one opens the library and heals it. In both: a sentence."""
    random, sound = Random(seed), {name: (folder / name).read_bytes() for name in VAULT_NAMES}
    for _ in range(trials):
        name, place = random.choice(VAULT_NAMES), random.randrange(len(sound[VAULT_NAMES[0]]))
        damaged = bytearray(sound[name])
        damaged[place] ^= random.randrange(1, 256)
        (folder / name).write_bytes(damaged)
        assert unlock(folder, PASSPHRASE) == vault.key
        assert {name: (folder / name).read_bytes() for name in VAULT_NAMES} == sound
        for both in VAULT_NAMES:
            (folder / both).write_bytes(damaged)
        with pytest.raises(LockedError):
            unlock(folder, PASSPHRASE)
        for both in VAULT_NAMES:
            (folder / both).write_bytes(sound[both])
    assert unlock_with_recovery(folder, vault.recovery_code) == vault.key


def test_a_flipped_byte_in_the_library_is_found_out(library: bytes, vault: NewVault, tmp_path: Path) -> None:
    flip_in_library(library, vault, tmp_path, 8, 11)


@pytest.mark.heavy
@MANY
def test_a_flipped_byte_in_the_library_is_always_found_out(library: bytes, vault: NewVault, tmp_path: Path, seed: int) -> None:
    flip_in_library(library, vault, tmp_path, 100, seed)


def test_a_flipped_byte_in_the_key_file_changes_nothing(quick: None, vault: NewVault, tmp_path: Path) -> None:
    made = key_file(sound_vault(tmp_path))
    assert made == (tmp_path / VAULT_NAMES[0]).read_bytes()
    with_quick_keys(tmp_path, vault, 60, 12)


@pytest.mark.heavy
@MANY
def test_a_flipped_byte_in_the_key_file_never_changes_anything(quick: None, vault: NewVault, tmp_path: Path, seed: int) -> None:
    with_quick_keys(tmp_path, vault, 100, seed)


def with_quick_keys(folder: Path, vault: NewVault, trials: int, seed: int) -> None:
    change_passphrase(folder, vault.key, PASSPHRASE, CHEAPEST)
    # no power is cut here, and waiting for the disk after each healing would take most of the time
    with patch.object(os, "fsync", lambda _: None):
        flip_in_keys(vault, folder, trials, seed)


def tables_of(made: Path, key: DataKey) -> list[tuple[str, str, list[str]]]:
    """Every table and index with its lines; Alembic writes the constraints of a table in an order of chance."""
    with closing(connect(made / LIBRARY_NAME, key)) as connection:
        found = connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY type, name").fetchall()
    return [(kind, name, sorted(line.strip(" \t,") for line in (sql or "").splitlines())) for kind, name, sql in found]


def test_the_tables_made_at_once_are_those_of_the_migrations(library: bytes, vault: NewVault, tmp_path: Path) -> None:
    """What the trials salvage into is a library like any other."""
    slow, quick = tmp_path / "slow", tmp_path / "quick"
    slow.mkdir()
    quick.mkdir()
    Store.create(slow, vault.key).close()
    with tables_at_once(tmp_path / LIBRARY_NAME, vault.key), patch("db.migrations.columns.add_filled", side_effect=AssertionError):
        Store.create(quick, vault.key).close()
    assert tables_of(quick, vault.key) == tables_of(slow, vault.key) != []


def test_a_damaged_recovery_slot_is_not_healed_over_the_sound_one(vault: NewVault, tmp_path: Path) -> None:
    """The passphrase opens a copy whose other slot is damaged: that copy must not win."""
    sound = (tmp_path / VAULT_NAMES[0]).read_bytes()
    place = sound.index(b'"wrapped"', sound.index(b'"recovery"')) + 14
    damaged = bytearray(sound)
    damaged[place] = ord("A") if damaged[place] != ord("A") else ord("B")
    (tmp_path / VAULT_NAMES[0]).write_bytes(damaged)
    assert unlock(tmp_path, PASSPHRASE) == vault.key
    assert unlock_with_recovery(tmp_path, vault.recovery_code) == vault.key


def test_key_files_from_before_the_checksum_still_open(vault: NewVault, tmp_path: Path) -> None:
    import json

    plain = json.loads((tmp_path / VAULT_NAMES[0]).read_bytes())
    del plain["sha256"]
    for name in VAULT_NAMES:
        (tmp_path / name).write_text(json.dumps(plain, indent=1))
    assert unlock(tmp_path, PASSPHRASE) == vault.key
    assert all(b'"sha256"' in (tmp_path / name).read_bytes() for name in VAULT_NAMES)
