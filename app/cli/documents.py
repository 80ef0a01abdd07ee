"""Objects of the library as plain JSON values."""

from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Any, cast
from uuid import UUID

from app.core.changes import Changes
from app.core.dates import PartialDate


def plain(value: object) -> Any:
    """The value as JSON has it: ids and dates as text, enumerations by their value, dataclasses as objects."""
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, Enum):
        return plain(value.value)
    if isinstance(value, str | UUID | PartialDate | Path):
        return str(value)
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Changes):
        return [[kind.value, str(uuid)] for kind, uuid in sorted(value.objects)]
    return _composed(value)


def _composed(value: object) -> Any:
    if is_dataclass(value):
        return {entry.name: plain(getattr(value, entry.name)) for entry in fields(value)}
    if isinstance(value, Mapping):
        return {str(plain(key)): plain(held) for key, held in cast(Mapping[object, object], value).items()}
    return [plain(held) for held in cast(Iterable[object], value)]
