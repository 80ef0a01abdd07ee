"""Objects of the kinds that a library has some dozens of, kept as they were last read.

Half of what the window asks for is a list of all dossiers, people or meetings, of which one may have changed since; building them
all anew from twenty tables took most of the answer.
"""

from threading import Lock
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from app.core.changes import Kind
from db.tables.ledger import events, steps

KEPT = (Kind.DOSSIER, Kind.PERSON, Kind.ORGANISATION, Kind.MEETING, Kind.RECIPE, Kind.EDITION)
"""The kinds that are kept; briefs and their passages are thousands."""

_NEWEST = sa.select(sa.func.max(steps.c.seq))
_CHANGED = sa.select(events.c.entity, events.c.object_id).where(events.c.step_seq > sa.bindparam("after"), events.c.entity.in_(KEPT))


class Kept:
    """What was read of one open library, as of its newest step that anybody has seen. Every change of an object is in the log."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._seq = 0
        self._objects: dict[Kind, dict[UUID, Any]] = {kind: {} for kind in KEPT}

    def seen(self, connection: sa.Connection) -> "Seen | None":
        """What is known at the state that a reading transaction sees; None where others have seen a newer one."""
        seq: int = connection.execute(_NEWEST).scalar_one() or 0
        with self._lock:
            if seq < self._seq:
                return None
            if seq > self._seq and any(self._objects.values()):
                for kind, object_id in connection.execute(_CHANGED, {"after": self._seq}):
                    self._objects[kind].pop(object_id, None)
            self._seq = seq
            return Seen(self, seq, {kind: dict(known) for kind, known in self._objects.items()})

    def keep(self, kind: Kind, seq: int, found: dict[UUID, Any]) -> None:
        """Keep what was read at the state of that step, unless a newer one was seen meanwhile."""
        with self._lock:
            if seq == self._seq:
                self._objects[kind].update(found)


class Seen:
    """What is known of the objects at the state that one reading transaction sees."""

    def __init__(self, kept: Kept, seq: int, objects: dict[Kind, dict[UUID, Any]]) -> None:
        self._kept, self._seq, self._objects = kept, seq, objects

    def of(self, kind: Kind) -> dict[UUID, Any]:
        """The objects of a kind that are known."""
        return self._objects[kind]

    def add(self, kind: Kind, found: dict[UUID, Any]) -> None:
        """Some were read."""
        self._objects[kind].update(found)
        self._kept.keep(kind, self._seq, found)
