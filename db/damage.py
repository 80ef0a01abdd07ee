"""Reading what can still be read of a damaged library file, row by row round the damaged pages."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from db.driver import DRIVER
from db.engine import connect
from db.errors import is_damage
from db.vault import DataKey

PORTION = 200
"""Rows read in one statement while nothing is wrong."""

FURTHEST = 1 << 24
"""How far beyond the last row that could be read another one is looked for: more rows than one damaged page points to."""

Rows = Iterator[tuple[Any, ...]]


class DamagedFile:
    """A library file of which some pages are damaged. Nothing is written to it.

    The engine gives no more answers after it has met a damaged page: each such meeting costs a new connection.
    """

    def __init__(self, path: Path, key: DataKey) -> None:
        self._path = path
        self._key = key
        self._connection: Any = None

    def close(self) -> None:
        """Close the file."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def tables(self) -> list[str]:
        """The names of all tables; none where the pages that list them are damaged."""
        found = self._ask("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name", ())
        return [row[0] for row in found or ()]

    def columns(self, table: str) -> list[str]:
        """The columns of a table in their order."""
        return [row[1] for row in self._ask(f'PRAGMA table_info("{table}")', ()) or ()]

    def rows(self, table: str) -> Rows:
        """Every row of a table that can be read, in the order it was written."""
        last, limit, step = -1, PORTION, 0
        while step <= FURTHEST:
            found = self._ask(f'SELECT rowid, * FROM "{table}" WHERE rowid > ? ORDER BY rowid LIMIT ?', (last + step, limit))
            if found is None and limit > 1:
                limit = 1
            elif found is None:
                step = step * 2 or 1
            elif step > 1:
                # beyond the damage: go back to the first row behind it
                last, step = self._behind(table, last + step // 2, last + step), 0
            elif not found:
                return
            else:
                yield from (row[1:] for row in found)
                last, step = found[-1][0], 0
                limit = PORTION if len(found) == limit else limit

    def keys(self, table: str, *, unique: bool = False) -> set[tuple[Any, ...]] | None:
        """The keys that the index of the primary key (or ``unique``: of the other key) names, whether or not their rows can be read.

        None where there is no such index or it cannot be read.
        """
        origin = "u" if unique else "pk"
        names = [row[1] for row in self._ask(f'PRAGMA index_list("{table}")', ()) or () if row[3] == origin]
        if not names:
            return None
        columns = [row[2] for row in self._ask(f'PRAGMA index_info("{names[0]}")', ()) or ()]
        listed = ", ".join(f'"{column}"' for column in columns)
        found = self._ask(f'SELECT {listed} FROM "{table}" INDEXED BY "{names[0]}"', ())
        return None if found is None else set(found)

    def _behind(self, table: str, unreadable: int, readable: int) -> int:
        """The last number between these behind which reading still fails."""
        while readable - unreadable > 1:
            middle = (unreadable + readable) // 2
            if self._ask(f'SELECT rowid, * FROM "{table}" WHERE rowid > ? ORDER BY rowid LIMIT 1', (middle,)) is None:
                unreadable = middle
            else:
                readable = middle
        return readable

    def _ask(self, statement: str, values: tuple[object, ...]) -> list[tuple[Any, ...]] | None:
        """The answer, or None where it lies on a damaged page."""
        try:
            if self._connection is None:
                self._connection = connect(self._path, self._key)
            return self._connection.execute(statement, values).fetchall()
        except DRIVER.DatabaseError as error:
            if not is_damage(error):
                raise
            self.close()
            return None
