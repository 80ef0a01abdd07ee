"""Backups: whole encrypted copies of the library, each beside its key file, and none counts before it was opened and looked at."""

import shutil
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from app.core.backup_policy import BackupPolicy, KeptBackup
from app.core.errors import DamagedError, UserError
from app.core.reasons import reason_of
from app.core.sentences import Sentence
from db.engine import connect
from db.errors import DAMAGED, translated
from db.files import sync_file, sync_folder, write_whole
from db.names import BACKUPS_NAME, LIBRARY_NAME
from db.tables.all import complete_metadata
from db.vault import DataKey, key_file, sound_vault

PREFIX, STAMP = "attache-", "%Y%m%dT%H%M%SZ"
ASIDE = "replaced-"
"""What a restore found in its place is kept under this name, as it lay there."""

COUNTED = ("briefs", "annotations", "dossiers", "people", "meetings", "editions")
"""What a person wants to know of a backup, by table."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup on the disk. ``path`` is the file that ``restore`` takes; ``size`` is in bytes."""

    path: Path
    at: datetime
    size: int

    @property
    def set_aside(self) -> bool:
        """Whether it is what a restore found in its place, and nobody made it as a backup."""
        return self.path.name == LIBRARY_NAME

    @property
    def keys(self) -> Path:
        """The key file that opens it."""
        return key_file_of(self.path)


@dataclass(frozen=True, slots=True)
class BackupFacts:
    """What is in a backup: how many of each kind, its last step, and why it was made."""

    counts: dict[str, int]
    step: int
    last_change: str
    reason: str


def key_file_of(path: Path) -> Path:
    """The key file beside a library or a backup."""
    return path.with_name("vault.json") if path.name == LIBRARY_NAME else path.with_suffix(".json")


def backups_in(folder: Path) -> list[Backup]:
    """The backups of a library's folder, newest first; what was broken off while it was made is none."""
    return sorted(_found(folder / BACKUPS_NAME), key=lambda backup: backup.at, reverse=True)


def _found(place: Path) -> Iterator[Backup]:
    for path in (*place.glob(f"{PREFIX}*.db"), *place.glob(f"{ASIDE}*/{LIBRARY_NAME}")):
        named = path.parent.name.removeprefix(ASIDE) if path.name == LIBRARY_NAME else path.stem.removeprefix(PREFIX)
        try:
            at = datetime.strptime(named, STAMP).replace(tzinfo=UTC)
        except ValueError:
            continue
        if key_file_of(path).is_file():
            yield Backup(path, at, path.stat().st_size)


def next_stamp(folder: Path, now: datetime) -> datetime:
    """The time a new backup is named by: always later than the newest, so that a clock set back changes no order."""
    newest = next(iter(backups_in(folder)), None)
    whole = now.astimezone(UTC).replace(microsecond=0)
    return max(whole, newest.at + timedelta(seconds=1)) if newest else whole


def make_backup(source: Any, folder: Path, key: DataKey, reason: str, now: datetime) -> Backup:
    """Copy the library that ``source`` (a connection of the driver) has open. The caller keeps writers away meanwhile.

    Raises:
        UserError: the disk is full or the folder cannot be written, or the copy is not sound; nothing is kept then.
    """
    place = folder / BACKUPS_NAME
    at = next_stamp(folder, now)
    path = place / f"{PREFIX}{at:{STAMP}}.db"
    partial = path.with_suffix(".db.tmp")
    try:
        place.mkdir(mode=0o700, exist_ok=True)
        for left in place.glob("*.tmp"):
            left.unlink()
        with translated():
            source.execute("VACUUM INTO ?", (str(partial),)).fetchall()
            partial.chmod(0o600)
            note_and_check(partial, key, row_counts(source), reason)
        sync_file(partial)
        write_whole(key_file_of(path), key_file(sound_vault(folder)))
        partial.replace(path)
        sync_folder(place)
    except (OSError, UserError) as trouble:
        with suppress(OSError):
            partial.unlink()
        why = (
            trouble.sentence
            if isinstance(trouble, UserError)
            else Sentence(
                "{place} cannot be written ({reason}); see that you may write to it, or make room there.",
                place=place,
                reason=reason_of(trouble),
            )
        )
        raise UserError("No backup was made, and the library is as it was. {why}", why=why) from trouble
    return Backup(path, at, path.stat().st_size)


def row_counts(connection: Any) -> dict[str, int]:
    """How many rows each table has."""
    names = [table.name for table in complete_metadata().sorted_tables]
    there = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()}
    return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names if name in there}


def note_and_check(path: Path, key: DataKey, counts: dict[str, int], reason: str = "") -> None:
    """Open a copy with its key and compare it with what it was made from; keep in it why it was made.

    Raises:
        UserError: it is not what it should be.
    """
    with translated():
        connection = connect(path, key, journal="DELETE")
        try:
            faults = [row[0] for row in connection.execute("PRAGMA quick_check").fetchall() if row[0] != "ok"]
            if faults or row_counts(connection) != counts:
                raise UserError("The copy is not the same as the library. Check that the disk is sound, then try again.")
            if reason:
                connection.execute("DELETE FROM settings WHERE key = 'backup.reason'")
                connection.execute("INSERT INTO settings (key, value) VALUES ('backup.reason', json_quote(?))", (reason,))
        finally:
            connection.close()


def look_into(path: Path, key: DataKey) -> BackupFacts:
    """What is in a backup, without changing it.

    Raises:
        UserError: it is damaged, or the key is of another library.
    """
    with translated():
        connection = connect(path, key, immutable=True)
        try:
            counts = row_counts(connection)
            if "steps" not in counts:
                raise DamagedError(DAMAGED)
            last = connection.execute("SELECT seq, name FROM steps ORDER BY seq DESC LIMIT 1").fetchone() or (0, "")
            reason = connection.execute("SELECT json_extract(value, '$') FROM settings WHERE key = 'backup.reason'").fetchone()
        finally:
            connection.close()
    return BackupFacts({name: counts.get(name, 0) for name in COUNTED}, last[0], last[1], reason[0] if reason else "")


def thin_out(folder: Path, policy: BackupPolicy, now: datetime) -> list[Backup]:
    """Delete the backups that the policy does not keep; answers which."""
    kept = [KeptBackup(backup, backup.at, backup.size) for backup in backups_in(folder)]
    gone = [drop.it for drop in policy.dropped(kept, now, shutil.disk_usage(folder).free)]
    for backup in gone:
        if backup.path.name == LIBRARY_NAME:
            shutil.rmtree(backup.path.parent)
        else:
            backup.path.unlink()
            backup.keys.unlink()
    return gone
