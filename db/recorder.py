"""What one write did: its events, the objects it touched, and its place in the chain of undo and redo."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from uuid import NAMESPACE_OID, UUID, uuid4, uuid5

import sqlalchemy as sa

from app.core.changes import Changes, Kind
from app.core.model.event import Operation
from db.mapping import batches
from db.tables.ledger import dirty, events, steps

SETTING = "setting:"
"""With its key it is the part of an event that tells of a setting."""


@dataclass(frozen=True, slots=True)
class Heads:
    """The steps that undo and redo would take next, by sequence number."""

    undo: int | None = None
    redo: int | None = None


def heads(connection: sa.Connection) -> Heads:
    """Where undo and redo stand after the last step."""
    row = connection.execute(sa.select(steps.c.undo_seq, steps.c.redo_seq).order_by(steps.c.seq.desc()).limit(1)).first()
    return Heads(*row) if row else Heads()


def heads_before(connection: sa.Connection, seq: int) -> Heads:
    """Where undo and redo stood before that step."""
    earlier = sa.select(steps.c.undo_seq, steps.c.redo_seq).where(steps.c.seq < seq).order_by(steps.c.seq.desc()).limit(1)
    row = connection.execute(earlier).first()
    return Heads(*row) if row else Heads()


@dataclass(slots=True)
class Recorder:
    """Gathers the events of one write and puts them into the log at its end, in the same transaction.

    ``undoes`` and ``redoes`` name the step that this one takes back or does again. One that is not ``undoable`` stands in the
    history and leaves undo and redo where they were. After a ``final`` one nothing before it can be undone or done again.
    ``undo_takes`` is, once it was written, the number of the step if undo would take it back next.
    """

    name: str
    by: str = ""
    undoes: int | None = None
    redoes: int | None = None
    undoable: bool = True
    final: bool = False
    at: datetime = field(default_factory=lambda: datetime.now(UTC))
    undo_takes: int | None = None
    rows: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    touched: dict[tuple[Kind, UUID], None] = field(default_factory=dict[tuple[Kind, UUID], None])
    settings: set[str] = field(default_factory=set[str])

    def record(self, entity: Kind, object_id: UUID, operation: Operation, *, before: str = "", after: str = "", part: str = "") -> None:
        """Note one change; ``part`` names what of the object it was where it was not the object itself."""
        images = {"before": before, "after": after, "part": part}
        self.rows.append({"entity": entity, "object_id": object_id, "operation": operation} | images)
        self.touch(entity, object_id)

    def record_setting(self, setting: str, before: str, after: str) -> None:
        """Note that a setting has another value, both as JSON and empty for none: undo brings the one before back.

        It is no object, so that the index need not look at it. The log knows the kinds of object alone: a setting is told by its part.
        """
        row = {"entity": Kind.RECIPE, "object_id": uuid5(NAMESPACE_OID, setting), "operation": Operation.REPLACE}
        self.rows.append(row | {"before": before, "after": after, "part": SETTING + setting})
        self.settings.add(setting)

    def touch(self, kind: Kind, object_id: UUID) -> None:
        """Note that views and the index must look at an object again."""
        self.touched[(kind, object_id)] = None

    @property
    def changes(self) -> Changes:
        """The objects touched so far."""
        return Changes(frozenset(self.touched), frozenset(self.settings))

    def flush(self, connection: sa.Connection) -> None:
        """Write the step, its events and what the index must redo."""
        if self.rows or self.final or self.undoes is not None or self.redoes is not None:
            seq = self._add_step(connection)
            for portion in batches(self.rows):
                connection.execute(events.insert(), [row | {"step_seq": seq} for row in portion])
        if self.touched:
            connection.execute(dirty.insert(), [{"kind": kind, "object_id": object_id} for kind, object_id in self.touched])

    def _add_step(self, connection: sa.Connection) -> int:
        row = {"id": uuid4(), "name": self.name, "at": self.at, "by": self.by}
        seq: int = connection.execute(steps.insert().returning(steps.c.seq), row).scalar_one()
        after = self._heads_after(connection, seq)
        connection.execute(steps.update().where(steps.c.seq == seq).values(undo_seq=after.undo, redo_seq=after.redo))
        self.undo_takes = seq if after.undo == seq else None
        return seq

    def _heads_after(self, connection: sa.Connection, seq: int) -> Heads:
        if self.final:
            return Heads()
        if self.undoes is not None:
            return Heads(undo=heads_before(connection, self.undoes).undo, redo=seq)
        if self.redoes is not None:
            return Heads(undo=seq, redo=heads_before(connection, self.redoes).redo)
        return Heads(undo=seq) if self.undoable else heads_before(connection, seq)
