"""A backup back into a library's folder. What is there is kept aside first, as it lies there."""

import shutil
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app.core.errors import DamagedError, LockedError, UserError
from app.core.reasons import reason_of
from app.core.sentences import Sentence
from db.backups import ASIDE, STAMP, BackupFacts, key_file_of, look_into, next_stamp, row_counts
from db.engine import connect
from db.errors import DAMAGED, translated
from db.files import copy_exactly, sync_folder, write_whole
from db.lock import LibraryLock
from db.migrate import check_known
from db.names import BACKUPS_NAME, BESIDE, LIBRARY_NAME, VAULT_NAMES
from db.replacement import abandon, decide, settle, staged
from db.slots import DamagedVaultError, SlotKind, passphrase_bytes
from db.vault import DataKey, key_file, read

WRONG = Sentence("That passphrase does not open this backup. A backup opens with the passphrase that its library had when it was made.")
UNSOUND = Sentence(
    "The backup {file} cannot be used: it is damaged or cut short, or its key file is of another library. Take another backup."
)


@dataclass(frozen=True, slots=True)
class Restored:
    """What was restored, and where that which lay there before is kept (None where nothing did)."""

    facts: BackupFacts
    aside: Path | None


def unlock_backup(file: Path, passphrase: str) -> DataKey:
    """The data key of a backup.

    Raises:
        LockedError: the passphrase is not the one it was made under.
        UserError: there is no such file, or its key file is missing or damaged.
    """
    if not file.is_file():
        raise UserError("There is no backup {file}. “backups” lists those that there are.", file=file)
    keys = key_file_of(file)
    try:
        key = read(keys).open_with(SlotKind.PASSPHRASE, passphrase_bytes(passphrase))
    except DamagedVaultError as error:
        raise UserError(
            "The backup's key file {keys} is missing or damaged. Put it beside the backup, or take another one.", keys=keys
        ) from error
    if key is None:
        raise LockedError(WRONG)
    return key


def contents(file: Path, key: DataKey) -> BackupFacts:
    """What is in a backup.

    Raises:
        UserError: it cannot be used.
    """
    try:
        return look_into(file, key)
    except UserError as error:
        raise UserError(UNSOUND, file=file) from error


def restore(file: Path, folder: Path, key: DataKey) -> Restored:
    """Put a backup into a folder, which may hold a library.

    Raises:
        LockedError: another instance has the library of the folder.
        UserError: the backup cannot be used, or the folder not be written; what is there is as it was.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        settle(folder)
        lock = LibraryLock(folder)
        try:
            stage = staged(folder)
            facts = _stage(file, stage, key)
            aside = _set_aside(folder)
            decide(folder)
        except BaseException:
            abandon(folder)
            raise
        finally:
            lock.release()
    except OSError as error:
        raise UserError(
            "Nothing was restored: {folder} cannot be written ({reason}). What was there is as it was.",
            folder=folder,
            reason=reason_of(error),
        ) from error
    return Restored(facts, aside)


def _stage(file: Path, stage: Path, key: DataKey) -> BackupFacts:
    """A copy of the backup with its key file, opened and looked at."""
    copy = stage / LIBRARY_NAME
    copy_exactly(file, copy)
    log = file.with_name(file.name + BESIDE[0])
    if log.exists():
        copy_exactly(log, copy.with_name(copy.name + BESIDE[0]))
    try:
        with translated():
            connection = connect(copy, key)
            try:
                if not row_counts(connection):
                    raise DamagedError(DAMAGED)
                found = connection.execute("SELECT version_num FROM alembic_version").fetchone()[0]
                sound = _is_sound(connection)
            finally:
                connection.close()
        facts = look_into(copy, key)
    except UserError as error:
        raise UserError(UNSOUND, file=file) from error
    check_known(found)
    if not sound:
        raise UserError(UNSOUND, file=file)
    write_whole(stage / VAULT_NAMES[0], key_file(read(key_file_of(file))))
    return facts


def _is_sound(connection: Any) -> bool:
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    pragmas = ("cipher_integrity_check", "integrity_check", "foreign_key_check")
    return all(row[0] == "ok" for pragma in pragmas for row in connection.execute(f"PRAGMA {pragma}").fetchall())


def _set_aside(folder: Path) -> Path | None:
    """Copy what lies in the folder, whether or not it can be opened, and read the copies back."""
    names = [name for name in (LIBRARY_NAME, LIBRARY_NAME + BESIDE[0], *VAULT_NAMES) if (folder / name).exists()]
    if not names:
        return None
    place = folder / BACKUPS_NAME
    place.mkdir(mode=0o700, exist_ok=True)
    target = place / f"{ASIDE}{next_stamp(folder, datetime.now(UTC)):{STAMP}}"
    partial = target.with_name(target.name + ".part")
    shutil.rmtree(partial, ignore_errors=True)
    partial.mkdir(mode=0o700)
    for name in names:
        copy_exactly(folder / name, partial / name)
    sync_folder(partial)
    partial.replace(target)
    sync_folder(place)
    return target
