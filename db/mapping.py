"""Rows to objects and back. A field of a dataclass is kept in the column of its name; column types do the rest."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import fields
from itertools import islice
from operator import attrgetter
from typing import Any, Generic, TypeAlias, TypeVar
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.engine import Dialect

from db.codec import dumps

T = TypeVar("T")
Row = dict[str, Any]
AnySelect: TypeAlias = sa.Select[*tuple[Any, ...]]
AnyRow: TypeAlias = sa.Row[*tuple[Any, ...]]

BATCH = 500
"""Ids asked for in one statement: well under the 32,766 parameters of SQLite."""


def batches(items: Sequence[T], size: int = BATCH) -> Iterator[Sequence[T]]:
    """The items in portions."""
    source = iter(items)
    while portion := list(islice(source, size)):
        yield portion


KEYS = "keys"


def one_of(column: sa.ColumnElement[Any]) -> sa.ColumnElement[bool]:
    """Whether a column has one of the ids that are given as ``KEYS`` where the statement is asked.

    A statement made once costs half of one that is made for every question, which is most of what a small question takes.
    """
    return column.in_(sa.bindparam(KEYS, expanding=True))


def asked_for(connection: sa.Connection, statement: AnySelect, keys: Sequence[UUID]) -> list[AnyRow]:
    """The rows of a statement with ``one_of`` for these ids, however many."""
    return [row for portion in batches(keys) for row in connection.execute(statement, {KEYS: list(portion)}).all()]


def any_of(column: sa.ColumnElement[str], texts: Collection[str]) -> sa.ColumnElement[bool]:
    """Whether a column has one of many texts, which are one parameter: a statement with a hundred of them takes up SQLite's small
    memory, and what is written next on the connection costs six times as much (``engine.BULK_STATEMENTS``)."""
    return column.in_(sa.select(sa.func.json_each(dumps(list(texts))).table_valued("value").c.value))


def field_names(shape: type[Any]) -> tuple[str, ...]:
    """The fields of a dataclass in order."""
    return tuple(field.name for field in fields(shape))


class Mapper(Generic[T]):
    """The rows of one table, or of two that share their key (``atoms`` and the kind's own), as objects of one class."""

    def __init__(self, shape: type[T], *tables: sa.Table) -> None:
        self.shape = shape
        self.tables = tables
        self.key = tables[0].c["id"]
        self.names = tuple(name for name in field_names(shape) if any(name in table.c for table in tables))
        self.columns = tuple(next(table.c[name] for table in tables if name in table.c) for name in self.names)
        joined: sa.FromClause = tables[0]
        for table in tables[1:]:
            joined = joined.join(table, table.c["id"] == self.key)
        self._source = joined
        self._statement = ""

    def select(self, *more: sa.ColumnElement[Any]) -> AnySelect:
        """The statement that reads the objects; ``more`` columns come after those of the object."""
        return sa.select(*self.columns, *more).select_from(self._source)

    def build(self, row: Sequence[Any], parts: Mapping[str, Any]) -> T:
        """The object of a row that ``select`` gave, with the parts that stand in other tables."""
        return self.shape(**dict(zip(self.names, row, strict=False)), **parts)

    def rows_of(self, item: T, extra: Row) -> Iterator[tuple[sa.Table, Row]]:
        """What is written into each table for an object; ``extra`` holds the columns that are no field."""
        values = {name: getattr(item, name) for name in self.names} | extra
        for table in self.tables:
            yield table, {name: value for name, value in values.items() if name in table.c}

    def insert(self, connection: sa.Connection, items: Iterable[tuple[T, Row]]) -> None:
        """Add objects, each with its columns that are no field."""
        rows: dict[sa.Table, list[Row]] = {table: [] for table in self.tables}
        for item, extra in items:
            for table, row in self.rows_of(item, extra):
                rows[table].append(row)
        for table, added in rows.items():
            if added:
                connection.execute(table.insert(), added)

    def insert_plain(self, connection: sa.Connection, items: Sequence[T]) -> None:
        """Add many objects of one table that has no other columns, value by value of each column: twice as fast as ``insert``."""
        self._statement = self._statement or str(self.tables[0].insert().compile(dialect=connection.dialect))
        columns = (self._kept(column, connection.dialect, items) for column in self.tables[0].columns)
        connection.exec_driver_sql(self._statement, list(zip(*columns, strict=True)))

    def _kept(self, column: "sa.Column[Any]", dialect: Dialect, items: Sequence[T]) -> list[Any]:
        """What is kept of each object in a column."""
        keep = column.type.dialect_impl(dialect).bind_processor(dialect)
        values = map(attrgetter(column.name), items)
        return list(map(keep, values)) if keep else list(values)

    def update(self, connection: sa.Connection, key: UUID, item: T, extra: Row) -> None:
        """Write an object over the one of that id."""
        for table, row in self.rows_of(item, extra):
            changed = {name: value for name, value in row.items() if name != "id"}
            if changed:
                connection.execute(table.update().where(table.c["id"] == key).values(changed))

    def delete(self, connection: sa.Connection, keys: Sequence[UUID]) -> None:
        """Take objects out; rows of other tables that are part of them go by the cascade."""
        for portion in batches(keys):
            connection.execute(self.tables[0].delete().where(self.key.in_(portion)))
