"""When a backup is due and which ones are kept: arithmetic alone, so that it can be tested without a clock or a disk."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class KeptBackup(Generic[T]):
    """A backup as the policy sees it: when it was made and how many bytes it takes. ``it`` is what the caller calls it by."""

    it: T
    at: datetime
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupPolicy:
    """How often, and how many for how long (vault.md, Crash safety). ``share`` is the part of the free disk backups may take."""

    every: timedelta = timedelta(minutes=30)
    all_of: timedelta = timedelta(days=2)
    daily: int = 7
    weekly: int = 4
    monthly: int = 6
    share: float = 0.2

    def due(self, *, last: datetime | None, last_step: int, begun: datetime | None, step: int, now: datetime) -> bool:
        """Whether something changed since the last backup and that was long enough ago.

        ``step`` and ``last_step`` are the numbers of the newest step now and at the last backup: numbers, not the clock, tell
        whether anything changed. ``begun`` is the library's first step, which counts where there is no backup yet. A clock that
        was set back makes a backup due rather than never.
        """
        since = last or begun
        return since is not None and step > last_step and not since <= now < since + self.every

    def dropped(self, backups: Sequence[KeptBackup[T]], now: datetime, free: int) -> list[KeptBackup[T]]:
        """The backups to delete, oldest first; ``free`` is the free disk in bytes. The newest one is never among them."""
        ordered = sorted(backups, key=lambda backup: backup.at, reverse=True)
        kept = self._by_age(ordered, now)
        allowed = int((free + sum(backup.size for backup in backups)) * self.share)
        total = sum(backup.size for backup in kept)
        while len(kept) > 1 and total > allowed:
            total -= kept.pop().size
        stays = {id(backup) for backup in kept}
        return [backup for backup in reversed(ordered) if id(backup) not in stays]

    def _by_age(self, ordered: Sequence[KeptBackup[T]], now: datetime) -> list[KeptBackup[T]]:
        wanted = (
            *ordered[:1],
            *(backup for backup in ordered if backup.at > now - self.all_of),
            *_newest_of_each(ordered, lambda at: at.date(), self.daily),
            *_newest_of_each(ordered, lambda at: at.isocalendar()[:2], self.weekly),
            *_newest_of_each(ordered, lambda at: (at.year, at.month), self.monthly),
        )
        named = {id(backup) for backup in wanted}
        return [backup for backup in ordered if id(backup) in named]


def _newest_of_each(ordered: Iterable[KeptBackup[T]], period: Callable[[datetime], Hashable], count: int) -> list[KeptBackup[T]]:
    """The newest backup of each of the last periods that have one."""
    first: dict[Hashable, KeptBackup[T]] = {}
    for backup in ordered:
        first.setdefault(period(backup.at), backup)
    return list(first.values())[:count]
