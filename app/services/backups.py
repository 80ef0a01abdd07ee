"""Backups by themselves and on request, restoring, and the keys: what one does with a library as a whole."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from app.core.backup_policy import BackupPolicy
from app.core.sentences import Sentence
from app.services.desk import Desk
from app.services.policy import machine_policy
from db.backups import Backup, BackupFacts, backups_in, thin_out
from db.lock import LibraryLock
from db.restoring import Restored, contents, restore, unlock_backup
from db.rotation import rotate_key
from db.salvage import Salvaged, salvage
from db.vault import change_passphrase, create_vault, discard_vault, new_recovery_code, unlock
from db.verifying import verify_closed

__all__ = ["Backup", "BackupFacts", "BackupService", "Restored", "Salvaged"]

AUTOMATIC = Sentence("by itself")
BY_HAND = Sentence("asked for")


@dataclass(frozen=True, slots=True)
class ListedBackup:
    """A backup with what is in it; ``facts`` is None where it was made under another data key or is damaged."""

    backup: Backup
    facts: BackupFacts | None


class BackupService:
    """Makes backups of the open library and thins them out. May be called from any thread."""

    def __init__(
        self, desk: Desk, folder: Path, policy: BackupPolicy | None = None, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._desk = desk
        self._folder = folder
        self._policy = policy or BackupPolicy()
        self._clock = clock
        self._listeners: tuple[Callable[[], object], ...] = ()

    def on_made(self, listener: Callable[[], object]) -> Callable[[], None]:
        """Tell of every backup that is made from now on, in the thread that makes it; what is returned ends that."""
        self._listeners = (*self._listeners, listener)

        def leave() -> None:
            self._listeners = tuple(known for known in self._listeners if known is not listener)

        return leave

    def make(self, reason: str = BY_HAND) -> Backup:
        """A verified backup now.

        Raises:
            UserError: it cannot be made; the library is as it was.
        """
        made = self._desk.store.back_up(reason)
        thin_out(self._folder, self._policy, self._clock())
        for listener in self._listeners:
            listener()
        return made

    def make_if_due(self) -> Backup | None:
        """A backup if something changed since the last one and half an hour has passed; None where none is due.

        Raises:
            UserError: as ``make``.
        """
        if self._desk.store.read_only:
            return None
        with self._desk.store.read() as unit:
            newest = next(iter(unit.events.steps(1)), None)
            first = unit.events.first_step() if newest else None
        listed = self._desk.store.backups()
        known = [(backup.at, facts.step) for backup, facts in listed if facts is not None]
        last, last_step = known[0] if known else (None, 0)
        begun = first.at if first else None
        step = newest.seq if newest else 0
        due = self._policy.due(last=last, last_step=last_step, begun=begun, step=step, now=self._clock())
        return self.make(AUTOMATIC) if due else None

    def last(self) -> datetime | None:
        """When the newest backup was made, by its name alone; None where there is none. What a restore set aside is none."""
        return next((backup.at for backup in backups_in(self._folder) if not backup.set_aside), None)

    def all(self) -> tuple[ListedBackup, ...]:
        """The backups, newest first."""
        return tuple(ListedBackup(backup, facts) for backup, facts in self._desk.store.backups())


def backup_contents(file: Path, passphrase: str) -> BackupFacts:
    """What is in a backup.

    Raises:
        LockedError: the passphrase is not the one it was made under.
        UserError: it cannot be used.
    """
    return contents(file, unlock_backup(file, passphrase))


def restore_backup(file: Path, folder: Path, passphrase: str) -> Restored:
    """Put a backup into a folder; a library that is there is kept aside in its backups first.

    Raises:
        LockedError: the passphrase is not the backup's, or another instance has the library of the folder.
        UserError: the backup cannot be used, or the folder not be written; what is there is as it was.
    """
    return restore(file, folder, unlock_backup(file, passphrase))


def verify_library(folder: Path, passphrase: str) -> tuple[str, ...]:
    """Look at every page of a library's file, open or not to be opened any more: what is damaged, page by page, and what is lost.

    Raises:
        LockedError: the passphrase is wrong, or another instance has the library.
        UserError: there is no library.
    """
    return verify_closed(folder, unlock(folder, passphrase))


def salvage_library(folder: Path, target: Path, passphrase: str) -> tuple[Salvaged, str]:
    """Bring everything readable of a damaged library into a new one under the same passphrase; the new recovery code beside.

    The damaged library is left as it is.

    Raises:
        LockedError: the passphrase is wrong, or another instance has the library.
        UserError: there is a library in the target, it cannot be written, or nothing can be read.
    """
    key = unlock(folder, passphrase)
    lock = LibraryLock(folder)
    try:
        made = create_vault(target, passphrase)
        try:
            return salvage(folder, key, target, made.key), made.recovery_code
        except BaseException:
            discard_vault(target)
            raise
    finally:
        lock.release()


def set_passphrase(folder: Path, passphrase: str, new: str) -> None:
    """Another passphrase; no data is rewritten.

    Raises:
        LockedError: the present one is wrong.
        UserError: the new one is empty, or not what the administrator wants.
    """
    machine_policy().check_passphrase(new)
    change_passphrase(folder, unlock(folder, passphrase), new)


def set_recovery_code(folder: Path, passphrase: str) -> str:
    """Another recovery code; the old one is worthless from now on.

    Raises:
        LockedError: the passphrase is wrong.
    """
    return new_recovery_code(folder, unlock(folder, passphrase))


def set_data_key(folder: Path, passphrase: str) -> tuple[str, Backup]:
    """Another data key: the new recovery code, and the backup that was made before.

    Raises:
        LockedError: the passphrase is wrong, or another instance has the library.
        UserError: there is no room for a second copy; the library is as it was.
    """
    return rotate_key(folder, passphrase)
