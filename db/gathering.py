"""Rows that wait to be written together: those of twenty briefs cost little more than those of one."""

from collections.abc import Iterable, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.schema import sort_tables

from db.mapping import Mapper, Row


class Gathered:
    """New rows of one transaction that nobody has asked for yet, by table."""

    def __init__(self) -> None:
        self._rows: dict[sa.Table, list[Row]] = {}
        self._plain: dict[Mapper[Any], list[Any]] = {}

    def take(self, table: sa.Table, rows: Iterable[Row]) -> None:
        """Have rows wait."""
        self._rows.setdefault(table, []).extend(rows)

    def take_plain(self, mapper: Mapper[Any], items: Sequence[Any]) -> None:
        """Have objects wait that ``insert_plain`` writes."""
        self._plain.setdefault(mapper, []).extend(items)

    def write(self, connection: sa.Connection) -> None:
        """Write what waits: the rows of an owner before those that are part of it, whichever was named first."""
        if not self._rows and not self._plain:
            return
        rows, plain, self._rows, self._plain = self._rows, self._plain, {}, {}
        for table in sort_tables(rows):
            connection.execute(table.insert(), rows[table])
        for mapper, items in plain.items():
            mapper.insert_plain(connection, items)
