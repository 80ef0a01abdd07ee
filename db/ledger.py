"""Settings with content, the index's pending work, and the history of the library."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from app.core.changes import Kind
from app.core.model.event import Event, Operation
from db.recorder import heads
from db.repository import Work
from db.tables.ledger import dirty, events, settings, steps


class Settings:
    """Settings that tell something of the content, as plain JSON values; all others are kept outside the library."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def get(self, key: str, default: Any = None) -> Any:
        """The value of a setting, or the default where it was never put."""
        row = self._work.connection.execute(sa.select(settings.c.value).where(settings.c.key == key)).first()
        return default if row is None else row[0]

    def put(self, key: str, value: Any) -> None:
        """Keep a value that JSON can hold; no step of work."""
        _ = self._work.writing
        self._work.connection.execute(settings.delete().where(settings.c.key == key))
        self._work.connection.execute(settings.insert(), {"key": key, "value": value})

    def change(self, key: str, value: Any) -> None:
        """Keep a value, None for none any more, as a part of the step: undo brings the one before back."""
        before = self.get(key)
        if value == before:
            return
        self._work.writing.record_setting(key, *("" if each is None else json.dumps(each) for each in (before, value)))
        if value is None:
            self._work.connection.execute(settings.delete().where(settings.c.key == key))
        else:
            self.put(key, value)


@dataclass(frozen=True, slots=True)
class DirtyRow:
    """An object that the search index must look at again; ``seq`` grows with each save."""

    seq: int
    kind: Kind
    object_id: UUID


class Dirty:
    """What was saved and is not yet in the index. Words and paragraphs count as their brief."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def all(self) -> list[DirtyRow]:
        """The pending objects in the order of their saves; one saved twice is named twice."""
        statement = sa.select(dirty.c.seq, dirty.c.kind, dirty.c.object_id).order_by(dirty.c.seq)
        return [DirtyRow(*row) for row in self._work.connection.execute(statement)]

    def count(self) -> int:
        """How many entries wait."""
        return self._work.connection.execute(sa.select(sa.func.count()).select_from(dirty)).scalar_one()

    def newest(self) -> int:
        """The ``seq`` of the last save that waits; 0 where none does."""
        return self._work.connection.execute(sa.select(sa.func.max(dirty.c.seq))).scalar_one() or 0

    def clear(self, upto: int) -> None:
        """Forget what was pending up to that ``seq`` (included): the index has it now."""
        _ = self._work.writing
        self._work.connection.execute(dirty.delete().where(dirty.c.seq <= upto))


@dataclass(frozen=True, slots=True)
class Step:
    """A named write."""

    seq: int
    id: UUID
    name: str
    at: datetime
    by: str


UNDO, REDO = "Undo: ", "Redo: "


def plain_name(name: str) -> str:
    """The name of a step without the word that it was undone or done again."""
    return name.removeprefix(UNDO).removeprefix(REDO)


STEP_COLUMNS = (steps.c.seq, steps.c.id, steps.c.name, steps.c.at, steps.c.by)
EVENT_ROWS = sa.select(
    events.c.seq, steps.c.seq, steps.c.id, steps.c.name, steps.c.at, steps.c.by,
    events.c.entity, events.c.object_id, events.c.operation, events.c.before, events.c.after,
).join(steps, steps.c.seq == events.c.step_seq)  # fmt: skip


class Events:
    """The append-only history. Of words and paragraphs of a brief it holds what a change replaced, not what was added."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def steps(self, limit: int | None = None) -> list[Step]:
        """The named writes, newest first."""
        statement = sa.select(*STEP_COLUMNS).order_by(steps.c.seq.desc()).limit(limit)
        return [Step(*row) for row in self._work.connection.execute(statement)]

    def first_step(self) -> Step | None:
        """The oldest named write."""
        row = self._work.connection.execute(sa.select(*STEP_COLUMNS).order_by(steps.c.seq).limit(1)).first()
        return Step(*row) if row else None

    def of(self, object_id: UUID, last: int | None = None) -> list[Event]:
        """Every change of one object, or its ``last`` so many, oldest first."""
        return self._read(EVENT_ROWS.where(events.c.object_id == object_id).order_by(events.c.seq.desc()).limit(last))[::-1]

    def removals(self, kinds: Iterable[Kind], limit: int) -> list[Event]:
        """The last removals of whole objects, newest first; what undo took out is not among them."""
        asked = EVENT_ROWS.where(_removal_of(*kinds), steps.c.name.not_like(f"{UNDO}%")).order_by(events.c.seq.desc()).limit(limit)
        return self._read(asked)

    def removed(self, kind: Kind) -> list[Event]:
        """The last removal of each object of a kind, there again or not, oldest first."""
        last = sa.select(sa.func.max(events.c.seq)).where(_removal_of(kind)).group_by(events.c.object_id)
        return self._events(events.c.seq.in_(last))

    def object_ids(self, prefix: str = "") -> list[UUID]:
        """The ids of all objects that ever changed, there or gone; only those that begin with some hexadecimal digits."""
        column = sa.cast(events.c.object_id, sa.Text)
        wanted = column.startswith(prefix.replace("-", "").lower(), autoescape=True) if prefix else sa.true()
        return list(self._work.connection.execute(sa.select(events.c.object_id).where(wanted).distinct()).scalars())

    def next_undo(self) -> Step | None:
        """The step that undo would take back, under its plain name."""
        return self._step(heads(self._work.connection).undo)

    def next_redo(self) -> Step | None:
        """The undo that redo would take back, under the plain name of what it undid."""
        return self._step(heads(self._work.connection).redo)

    def undo_chain(self, limit: int) -> list[Step]:
        """The steps that undo would take back one after the other, under their plain names."""
        return self._chain(steps.c.undo_seq, heads(self._work.connection).undo, limit)

    def redo_chain(self, limit: int) -> list[Step]:
        """The undos that redo would take back one after the other, under the plain names of what they undid."""
        return self._chain(steps.c.redo_seq, heads(self._work.connection).redo, limit)

    def _chain(self, column: sa.Column[Any], first: int | None, limit: int) -> list[Step]:
        """From a step to the one that stood at the head before it, and so on."""
        connection, found, seq = self._work.connection, list[Step](), first
        while seq is not None and len(found) < limit:
            step = self._step(seq)
            if step is not None:
                found.append(step)
            seq = connection.execute(sa.select(column).where(steps.c.seq < seq).order_by(steps.c.seq.desc()).limit(1)).scalar()
        return found

    def _step(self, seq: int | None) -> Step | None:
        row = self._work.connection.execute(sa.select(*STEP_COLUMNS).where(steps.c.seq == seq)).first()
        return Step(row.seq, row.id, plain_name(row.name), row.at, row.by) if row else None

    def _events(self, condition: sa.ColumnElement[bool]) -> list[Event]:
        return self._read(EVENT_ROWS.where(condition).order_by(events.c.seq))

    def _read(self, asked: sa.Executable) -> list[Event]:
        names = ("seq", "number", "step", "name", "at", "by", "entity", "object_id", "operation", "before", "after")
        return [Event(**dict(zip(names, row, strict=True))) for row in self._work.connection.execute(asked)]


def _removal_of(*kinds: Kind) -> sa.ColumnElement[bool]:
    """An event that took a whole object out."""
    return sa.and_(events.c.operation == Operation.REMOVE, events.c.entity.in_(kinds), events.c.part == "")
