"""Column types that any SQL dialect can hold, and that give back what the domain model asks for."""

# ruff: noqa: ARG002 (the signatures are SQLAlchemy's)

import zlib
from datetime import UTC, datetime
from enum import StrEnum
from functools import cached_property, lru_cache
from typing import Any, Protocol, get_origin

import sqlalchemy as sa
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

from app.core.dates import PartialDate
from db.codec import from_plain, to_plain

ENUM_LENGTH = 32
"""Characters kept for the value of an enumeration, so that a new member needs no wider column."""

SHORT, AT_HAND = 80, 4096
"""Letters of a kept value that is likely to come again (nothing, an unmarked marking, a page number), and how many of those are kept
at hand: reading 2,000 marks anew from their JSON took a third of the time to open their brief."""


class Utc(TypeDecorator[datetime]):
    """A moment, kept as UTC without zone (SQLite forgets zones) and given back with it."""

    impl = sa.DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Turn an aware moment to UTC; a naive one is a bug and raises ``ValueError``."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment without a time zone")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Put the zone back."""
        return value.replace(tzinfo=UTC) if value else None


class LocalMoment(TypeDecorator[datetime]):
    """A moment as it stands on an invitation: ISO 8601 with the offset of the place, which must be printed again."""

    impl = sa.String(40)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """Write ISO 8601 with its offset."""
        return value.isoformat() if value else None

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        """Read it back."""
        return datetime.fromisoformat(value) if value else None


@lru_cache(maxsize=4096)
def read_date(text: str) -> PartialDate:
    """A date from its text; a list of ten thousand papers has a few hundred different ones."""
    return PartialDate.parse(text)


class DateText(TypeDecorator[PartialDate]):
    """A date with the precision it has, as ISO 8601; sorts as text the way ``PartialDate`` sorts."""

    impl = sa.String(10)
    cache_ok = True

    def process_bind_param(self, value: PartialDate | None, dialect: Dialect) -> str | None:
        """Write ISO 8601."""
        return str(value) if value else None

    def process_result_value(self, value: str | None, dialect: Dialect) -> PartialDate | None:
        """Read it back."""
        return read_date(value) if value else None


class _Reader(Protocol):
    """Makes the value of what a column holds."""

    def __call__(self, value: Any) -> Any: ...


class Value(TypeDecorator[Any]):
    """A small value object, or a tuple of them, as JSON."""

    impl = sa.JSON
    cache_ok = True

    def __init__(self, shape: Any) -> None:
        super().__init__(none_as_null=True)
        self.shape = shape

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:
        """Make it plain."""
        return None if value is None else to_plain(value, self.shape)

    def result_processor(self, dialect: Dialect, coltype: object) -> _Reader | None:
        """Read a short value once: what is read is frozen, and most rows of a list hold the same few."""
        read = super().result_processor(dialect, coltype)
        if read is None:
            return None
        known = self._known

        def process(value: Any) -> Any:
            if not isinstance(value, str) or len(value) > SHORT:
                return read(value)
            if value not in known and len(known) < AT_HAND:
                known[value] = read(value)
            return known[value] if value in known else read(value)

        return process

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        """Build the value object again."""
        if value is None:
            return None
        return tuple(value) if self.shape == tuple[str, ...] else self._empty if not value else from_plain(value, self.shape)

    @cached_property
    def _known(self) -> dict[str, Any]:
        return {}

    @cached_property
    def _empty(self) -> Any:
        # most values of a list are empty tuples and unmarked markings: building them once halves its time
        return from_plain([] if get_origin(self.shape) is tuple else {}, self.shape)


class PackedText(TypeDecorator[str]):
    """Long text that is rarely read, compressed; nothing for nothing."""

    impl = sa.LargeBinary
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> bytes | None:
        """Compress."""
        return zlib.compress(value.encode(), level=1) if value else None

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> str:
        """Expand."""
        return zlib.decompress(value).decode() if value else ""


def values(members: type[StrEnum]) -> list[str]:
    """What is kept of an enumeration."""
    return [member.value for member in members]


def choice(members: type[StrEnum]) -> sa.Enum:
    """An enumeration kept by its values as plain text, without a database type or a check of its own."""
    return sa.Enum(
        members,
        native_enum=False,
        length=ENUM_LENGTH,
        create_constraint=False,
        values_callable=values,
    )
