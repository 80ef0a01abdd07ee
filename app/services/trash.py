"""What was deleted, and the way back to it, however long ago."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from app.core.changes import Changes, Kind
from app.core.errors import NotFoundError
from app.core.model.base import title_of
from app.core.model.event import Event
from app.core.sentences import Sentence
from app.services.desk import Desk
from db.codec import from_json
from db.unit import Unit

KINDS = (Kind.BRIEF, Kind.DOSSIER, Kind.MEETING, Kind.PERSON)
"""What is listed by itself; marks go and come back with their brief, and undo has them one by one."""

LOOKED_THROUGH = 2000
"""Deletions that are looked through, the newest first."""


@dataclass(frozen=True, slots=True)
class Deleted:
    """Something that was deleted and is not there now. ``step`` is the write that removed it."""

    step: int
    kind: Kind
    id: UUID
    title: str
    at: datetime


class TrashService:
    """Nothing has to be moved to a trash: the history holds what was deleted."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def deleted(self) -> tuple[Deleted, ...]:
        """What was deleted and is not there now, the last first, each once."""
        with self._desk.store.read() as unit:
            found: dict[UUID, Deleted] = {}
            for event in unit.events.removals(KINDS, LOOKED_THROUGH):
                found.setdefault(event.object_id, Deleted(event.number, event.entity, event.object_id, _title(unit, event), event.at))
            there = _present(unit, found.values())
        return tuple(gone for gone in found.values() if gone.id not in there)

    def bring_back(self, object_id: UUID) -> Changes:
        """Bring something deleted back with what went along with it (a brief's words and marks), as one step.

        What was written since stays as it is; a statement that lost a passage as evidence does not take it again.

        Raises:
            NotFoundError: it was not deleted, or is back already.
        """
        gone = next((each for each in self.deleted() if each.id == object_id), None)
        if gone is None:
            raise NotFoundError("This is not among what was deleted; it may be back already.")
        changes = self._desk.store.bring_back(gone.step, Sentence("Bring back “{title}”", title=gone.title), self._desk.by)
        self._desk.listeners.announce(changes)
        return changes

    def purge(self, object_ids: Collection[UUID] | None = None) -> int:
        """Delete for good what was deleted, or all of it; answers how much. No undo leads back, nor past this step to earlier ones.

        Backups and books made before keep what they hold.

        Raises:
            NotFoundError: none of it is among what was deleted.
        """
        gone = [each for each in self.deleted() if object_ids is None or each.id in object_ids]
        if not gone:
            raise NotFoundError("This is not among what was deleted; it may be back already.")
        self._desk.store.purge([each.id for each in gone], Sentence("Delete for good"), self._desk.by)
        self._desk.listeners.announce(Changes(frozenset((each.kind, each.id) for each in gone)))
        return len(gone)


def _present(unit: Unit, deleted: Collection[Deleted]) -> set[UUID]:
    there: set[UUID] = set()
    for kind in KINDS:
        there |= {item.id for item in unit.of_kind(kind).many(gone.id for gone in deleted if gone.kind is kind)}
    return there


def _title(unit: Unit, event: Event) -> str:
    """What the object was called, from its image in the history."""
    return title_of(from_json(event.before, unit.of_kind(event.entity).shape)) if event.before else ""
