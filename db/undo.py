"""Undo and redo from the images of the log: each is a named step of its own, and works across restarts."""

import json
from uuid import UUID

import sqlalchemy as sa

from app.core.changes import Kind
from app.core.model.brief import BriefText, Passage
from app.core.model.event import Operation
from db.aggregates.briefs import PARAGRAPHS, TEXT
from db.codec import from_json
from db.recorder import SETTING
from db.references import identities, references, without
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
        elif row.part.startswith(SETTING):
            unit.settings.change(row.part.removeprefix(SETTING), json.loads(row.before) if row.before else None)
        else:
            _object_back(unit, row.entity, row.object_id, row.before)


def bring_back(unit: Unit, connection: sa.Connection, seq: int) -> None:
    """Add again what a step removed and what is not there now; whatever else the step changed, or was changed since, stays."""
    gone = sa.select(events).where(events.c.step_seq == seq, events.c.operation == Operation.REMOVE).order_by(events.c.seq.desc())
    for row in connection.execute(gone).all():
        if row.part == TEXT:
            if unit.texts.find(row.object_id) is None:
                unit.texts.add(from_json(row.before, BriefText))
        elif row.part == PARAGRAPHS:
            _add_missing(unit, from_json(row.before, tuple[Passage, ...]))
        elif unit.of_kind(row.entity).find(row.object_id) is None:
            _add_again(unit, row.entity, row.before)


def _add_again(unit: Unit, kind: Kind, before: str) -> None:
    """Add an object without its references to what was deleted since; one that cannot be without them stays away."""
    image = from_json(before, unit.of_kind(kind).shape)
    whole = without(image, unit.missing(references(image) - identities(image)))
    if whole is not None:
        unit.of_kind(kind).restore(whole)


def _add_missing(unit: Unit, passages: tuple[Passage, ...]) -> None:
    there = {passage.id for passage in unit.passages.many(passage.id for passage in passages)}
    if missing := [passage for passage in passages if passage.id not in there]:
        unit.passages.add_all(missing)


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
