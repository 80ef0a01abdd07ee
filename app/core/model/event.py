"""The event log: every change, in order, so that it can be named, shown and undone."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from app.core.changes import Kind


class Operation(StrEnum):
    """What happened to an object."""

    ADD = "add"
    REPLACE = "replace"
    REMOVE = "remove"


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One change of one object. ``seq`` is the order (never the clock); events of one write share ``step`` and its ``number``.

    ``before`` and ``after`` are the object as JSON text, empty where there was or is none.
    """

    seq: int
    number: int
    step: UUID
    name: str
    at: datetime
    by: str
    entity: Kind
    object_id: UUID
    operation: Operation
    before: str = ""
    after: str = ""
