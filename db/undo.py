"""Undo and redo from the images of the log: each is a named step of its own, and works across restarts."""

import json
from uuid import UUID

import sqlalchemy as sa

from app.core.changes import Kind
from app.core.model.brief import BriefText, Passage
from app.core.model.event import Operation
from db.aggregates.briefs import PARAGRAPHS, TEXT
from db.codec import from_json
from db.tables.ledger import events
from db.unit import Unit


def take_back(unit: Unit, connection: sa.Connection, seq: int) -> None:
    """Bring the objects of a step back to what they were before it, its last change first."""
    rows = connection.execute(sa.select(events).where(events.c.step_seq == seq).order_by(events.c.seq.desc())).all()
    for row in rows:
        if row.part == TEXT:
            _text_back(unit, row.object_id, row.operation, row.before)
        elif row.part == PARAGRAPHS:
            _paragraphs_back(unit, row.before, row.after)
        else:
            _object_back(unit, row.entity, row.object_id, row.before)


def _object_back(unit: Unit, kind: Kind, key: UUID, before: str) -> None:
    repository = unit.of_kind(kind)
    if before:
        repository.restore(from_json(before, repository.shape))
    elif repository.find(key) is not None:
        repository.remove(key)


def _text_back(unit: Unit, brief_id: UUID, operation: Operation, before: str) -> None:
    if operation is Operation.ADD:
        if unit.texts.find(brief_id):
            unit.texts.remove(brief_id)
    elif operation is Operation.REPLACE:
        unit.texts.replace(from_json(before, BriefText))
    else:
        unit.texts.add(from_json(before, BriefText))


def _paragraphs_back(unit: Unit, before: str, after: str) -> None:
    if before:
        unit.passages.add_all(from_json(before, tuple[Passage, ...]))
    else:
        unit.passages.remove_all(unit.passages.many(UUID(key) for key in json.loads(after)))
