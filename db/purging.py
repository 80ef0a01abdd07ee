"""Deleting for good: what was deleted is taken out of the history as well, so that nothing can bring it back."""

import json
from collections.abc import Iterable, Set
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from app.core.changes import Kind
from app.core.model.event import Operation
from app.core.sentences import Sentence
from db.aggregates.briefs import PARAGRAPHS
from db.blobs import Blobs, Space
from db.mapping import batches
from db.repository import Work
from db.tables.briefs import briefs
from db.tables.ledger import events, steps
from db.tables.people import people

FORGOTTEN = Sentence("Deleted for good")
"""What a step is called of which nothing is left, for its name would tell of what is gone."""

OF_A_BRIEF = (Kind.PASSAGE, Kind.ANNOTATION, Kind.QUOTATION)
"""What is of a brief: it goes along with it, unless it went before."""

WITH_FILES = (Kind.BRIEF, Kind.PERSON)
"""What has a file beside its rows: the one it was read from, a photograph."""


def purge(work: Work, gone: Iterable[UUID]) -> None:
    """Take objects, and what was of them, out of the history; none may be there now.

    The bytes a brief was read from go too, and photographs, unless another object, there or deleted, has the same.
    """
    connection = work.connection
    removed = set(gone)
    ids = removed | _of_briefs(connection, removed)
    files: set[str] = set()
    for object_id in removed:
        ids |= _passages(connection, object_id)
        files |= _file_of(connection, object_id)
    touched = _forget(connection, ids)
    _rename(connection, touched)
    for name in files - _files_left(work):
        Blobs(work, Space.ORIGINAL).discard(name)


def _of_briefs(connection: sa.Connection, removed: Set[UUID]) -> set[UUID]:
    """The passages, marks and quotations of removed briefs: also those that were removed before the brief was."""
    wanted, found, present = {str(brief_id) for brief_id in removed}, set[UUID](), set[UUID]()
    columns = (events.c.object_id, events.c.operation, events.c.before, events.c.after)
    for row in connection.execute(sa.select(*columns).where(events.c.entity.in_(OF_A_BRIEF), events.c.part == "").order_by(events.c.seq)):
        (present.discard if row.operation is Operation.REMOVE else present.add)(row.object_id)
        if {_brief_of(row.before), _brief_of(row.after)} & wanted:
            found.add(row.object_id)
    return found - present


def _brief_of(image: str | None) -> str:
    known: dict[str, Any] = json.loads(image) if image else {}
    return str(known.get("brief_id") or "")


def _passages(connection: sa.Connection, brief_id: UUID) -> set[UUID]:
    """The passages of a brief that went with it in one piece; some have events of their own from when they were marked."""
    own = (events.c.object_id == brief_id, events.c.part == PARAGRAPHS, events.c.operation == Operation.REMOVE)
    images = connection.execute(sa.select(events.c.before).where(*own)).scalars()
    return {UUID(passage["id"]) for image in images for passage in json.loads(image or "[]")}


def _forget(connection: sa.Connection, ids: set[UUID]) -> set[int]:
    """Take out every event of some objects; answers the steps they stood in."""
    found: set[int] = set()
    for portion in batches(tuple(ids)):
        wanted = events.c.object_id.in_(portion)
        found |= set(connection.execute(sa.select(events.c.step_seq).where(wanted).distinct()).scalars())
        connection.execute(events.delete().where(wanted))
    return found


def _rename(connection: sa.Connection, touched: set[int]) -> None:
    for portion in batches(tuple(touched)):
        left = set(connection.execute(sa.select(events.c.step_seq).where(events.c.step_seq.in_(portion)).distinct()).scalars())
        bare = [seq for seq in portion if seq not in left]
        connection.execute(steps.update().where(steps.c.seq.in_(bare)).values(name=FORGOTTEN))


def _file_of(connection: sa.Connection, object_id: UUID) -> set[str]:
    """The sums of the files that a brief was read from, or of the photographs of a person, in all its states."""
    own = (events.c.object_id == object_id, events.c.entity.in_(WITH_FILES), events.c.part == "")
    return {name for before in connection.execute(sa.select(events.c.before).where(*own)).scalars() if (name := _sum_of(before))}


def _files_left(work: Work) -> set[str]:
    """The sums of the files of what is in the library, and of what was deleted and can come back."""
    was = (events.c.entity.in_(WITH_FILES), events.c.operation == Operation.REMOVE, events.c.part == "")
    kept = {name for before in work.connection.execute(sa.select(events.c.before).where(*was)).scalars() if (name := _sum_of(before))}
    there = (briefs.c.source_sha256, people.c.photo_sha256)
    return kept | {str(name) for column in there for name in work.connection.execute(sa.select(column)).scalars() if name}


def _sum_of(image: str | None) -> str:
    known: dict[str, Any] = json.loads(image) if image else {}
    source: dict[str, Any] = known.get("source") or {}
    return str(source.get("sha256") or known.get("photo_sha256") or "")
