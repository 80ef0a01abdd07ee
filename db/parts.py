"""Tuples of an object that are kept as rows of their own tables, in order."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Protocol
from uuid import UUID

import sqlalchemy as sa

from db.mapping import AnyRow, AnySelect, Mapper, asked_for, field_names, one_of

Loaded = dict[UUID, tuple[Any, ...]]
"""The tuples of many owners, by the owner's id."""


class Part(Protocol):
    """One tuple field of an object, read for many owners at once and written for one."""

    @property
    def field(self) -> str:
        """The field of the owner."""
        ...

    def load(self, connection: sa.Connection, owners: Sequence[UUID] | None) -> Loaded:
        """The tuples of these owners, or of all."""
        ...

    def save(self, connection: sa.Connection, owner: UUID, old: tuple[Any, ...], new: tuple[Any, ...]) -> None:
        """Write the new tuple of an owner whose stored tuple is ``old``."""
        ...


@dataclass(frozen=True, eq=False)
class Reading:
    """How the rows of a part are read, in its own order within each owner: of all owners, or of some."""

    statement: AnySelect
    owner: sa.ColumnElement[Any]

    @cached_property
    def _every(self) -> AnySelect:
        return self.statement.where(self.owner.is_not(None))

    @cached_property
    def _of_owners(self) -> AnySelect:
        return self.statement.where(one_of(self.owner))

    def rows(self, connection: sa.Connection, owners: Sequence[UUID] | None) -> list[AnyRow]:
        """The rows of these owners, of all for None."""
        return list(connection.execute(self._every).all()) if owners is None else asked_for(connection, self._of_owners, owners)


@dataclass(frozen=True, eq=False)
class Ranked:
    """Values without an identity: the table's first two columns are the owner and the rank, the others the fields.

    ``shape`` None: there is one more column, and the tuple holds its plain values.
    """

    field: str
    table: sa.Table
    shape: type[Any] | None = None

    @property
    def owner(self) -> sa.ColumnElement[Any]:
        """The column of the owner's id."""
        return next(iter(self.table.c))

    @cached_property
    def _reading(self) -> Reading:
        return Reading(sa.select(self.owner, *list(self.table.c)[2:]).order_by(self.owner, self.table.c["rank"]), self.owner)

    @cached_property
    def _names(self) -> tuple[str, ...]:
        return tuple(column.name for column in list(self.table.c)[2:])

    def load(self, connection: sa.Connection, owners: Sequence[UUID] | None) -> Loaded:
        """See ``Part``."""
        found: defaultdict[UUID, list[Any]] = defaultdict(list)
        for owner, *values in self._reading.rows(connection, owners):
            found[owner].append(self.shape(**dict(zip(self._names, values, strict=True))) if self.shape else values[0])
        return {owner: tuple(values) for owner, values in found.items()}

    def save(self, connection: sa.Connection, owner: UUID, old: tuple[Any, ...], new: tuple[Any, ...]) -> None:
        """See ``Part``."""
        if old == new:
            return
        if old:
            connection.execute(self.table.delete().where(self.owner == owner))
        if new:
            connection.execute(self.table.insert(), [self._row(owner, rank, value) for rank, value in enumerate(new)])

    def _row(self, owner: UUID, rank: int, value: Any) -> dict[str, Any]:
        columns = [column.name for column in self.table.c]
        values = {name: getattr(value, name) for name in field_names(self.shape)} if self.shape else {columns[2]: value}
        return {columns[0]: owner, "rank": rank} | values


@dataclass(frozen=True, eq=False)
class Keyed:
    """Parts with an identity of their own: atoms, sessions, agenda items. Only what differs is written.

    ``constants`` are columns with one value for the whole tuple, also used to find its rows; ``parts`` are tuples
    of the part itself that stand in further tables.
    """

    field: str
    mapper: Mapper[Any]
    owner: sa.ColumnElement[Any]
    constants: tuple[tuple[str, Any], ...] = ()
    parts: tuple[Part, ...] = ()

    @cached_property
    def _reading(self) -> Reading:
        table = self.mapper.tables[0]
        constants = (table.c[name] == value for name, value in self.constants)
        return Reading(self.mapper.select(self.owner).order_by(self.owner, table.c["rank"]).where(*constants), self.owner)

    def load(self, connection: sa.Connection, owners: Sequence[UUID] | None) -> Loaded:
        """See ``Part``."""
        rows = self._reading.rows(connection, owners)
        place = self.mapper.names.index("id")
        inner = {part.field: part.load(connection, [row[place] for row in rows]) if rows else {} for part in self.parts}
        found: defaultdict[UUID, list[Any]] = defaultdict(list)
        for row in rows:
            pieces = {name: loaded.get(row[place], ()) for name, loaded in inner.items()}
            found[row[-1]].append(self.mapper.build(row, pieces))
        return {owner: tuple(values) for owner, values in found.items()}

    def save(self, connection: sa.Connection, owner: UUID, old: tuple[Any, ...], new: tuple[Any, ...]) -> None:
        """See ``Part``."""
        before = {value.id: (rank, value) for rank, value in enumerate(old)}
        after = {value.id: (rank, value) for rank, value in enumerate(new)}
        self.mapper.delete(connection, [key for key, found in before.items() if after.get(key) != found])
        added = [(value, rank) for key, (rank, value) in after.items() if before.get(key) != (rank, value)]
        fixed = dict(self.constants) | {self.owner.name: owner}
        self.mapper.insert(connection, ((value, fixed | {"rank": rank}) for value, rank in added))
        for part in self.parts:
            for value, _ in added:
                part.save(connection, value.id, (), getattr(value, part.field))
