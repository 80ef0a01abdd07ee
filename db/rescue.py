"""The rows of a damaged library in a new file, without those that belong to nothing any more."""

import hashlib
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

import sqlalchemy as sa

from db.blobs import Space
from db.damage import DamagedFile, Rows
from db.migrate import VERSION_TABLE
from db.tables.all import complete_metadata
from db.tables.atoms import atoms

PORTION = 500

Keys = set[tuple[Any, ...]]


@dataclass(slots=True)
class Rescued:
    """What is known of a damaged file beside the rows that were copied.

    ``listed`` holds the keys that indexes name, by table; ``last`` the highest number given out in a numbered table;
    ``broken`` the files (space, name) of which a piece is missing; ``unlisted`` the tables whose index cannot be read.
    """

    listed: dict[str, Keys] = field(default_factory=dict[str, Keys])
    last: dict[str, int] = field(default_factory=dict[str, int])
    broken: Keys = field(default_factory=set[tuple[Any, ...]])
    unlisted: set[str] = field(default_factory=set[str])


def copy_rows(source: DamagedFile, target: Any) -> Rescued:
    """Copy every readable row of the tables that ``target`` (a connection of the driver, foreign keys off) has as well."""
    rescued, there = Rescued(), source.tables()
    wanted = {row[0] for row in target.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()}
    for table in there:
        if table in wanted and table != VERSION_TABLE and not table.startswith("sqlite_"):
            _copy(target, table, source.columns(table), source.rows(table))
            keys = source.keys(table)
            rescued.listed[table] = keys or set()
            if keys is None:
                rescued.unlisted.add(table)
    if "sqlite_sequence" in there:
        rescued.last = {str(name): int(seq) for name, seq in source.rows("sqlite_sequence")}
    rescued.listed["blobs"] = source.keys("blobs", unique=True) or set()
    return rescued


def _copy(target: Any, table: str, columns: list[str], rows: Rows) -> None:
    names = ", ".join(f'"{column}"' for column in columns)
    places = ", ".join("?" * len(columns))
    while portion := list(islice(rows, PORTION)):
        target.executemany(f'INSERT INTO "{table}" ({names}) VALUES ({places})', portion)


def drop_broken_files(target: Any, rescued: Rescued) -> None:
    """Take out the files that are not whole, and those of the index, which is made anew."""
    target.execute("DELETE FROM blobs WHERE space = ?", (Space.INDEX.value,))
    for key, space, name, sha256 in target.execute("SELECT id, space, name, sha256 FROM blobs").fetchall():
        digest = hashlib.sha256()
        for piece in target.execute("SELECT data FROM blob_chunks WHERE blob_id = ? ORDER BY number", (key,)):
            digest.update(piece[0])
        if digest.hexdigest() != sha256:
            target.execute("DELETE FROM blobs WHERE id = ?", (key,))
            rescued.broken.add((space, name))
    target.execute("DELETE FROM blob_chunks WHERE blob_id NOT IN (SELECT id FROM blobs)")


def drop_halves(target: Any) -> None:
    """Take out atoms of which one of the two rows is lost: what they say, or whose they are."""
    kinds = [table.name for table in complete_metadata().sorted_tables if _is_atom(table)]
    all_of_them = " UNION ALL ".join(f'SELECT id FROM "{name}"' for name in kinds)
    target.execute(f"DELETE FROM atoms WHERE id NOT IN ({all_of_them})")


def _is_atom(table: sa.Table) -> bool:
    return any(key.column is atoms.c.id for column in table.primary_key for key in column.foreign_keys if column.name == "id")


def drop_orphans(target: Any) -> None:
    """Take out the rows whose owner is lost, and references to what is lost, until none is left."""
    while found := target.execute("PRAGMA foreign_key_check").fetchall():
        for table, rowid, _, number in found:
            if rowid is not None:
                _without_reference(target, table, rowid, number)


def _without_reference(target: Any, table: str, rowid: int, number: int) -> None:
    columns = {row[3] for row in target.execute(f'PRAGMA foreign_key_list("{table}")').fetchall() if row[0] == number}
    needed = {row[1] for row in target.execute(f'PRAGMA table_info("{table}")').fetchall() if row[3] or row[5]}
    if columns & needed:
        target.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (rowid,))
    else:
        cleared = ", ".join(f'"{column}" = NULL' for column in columns)
        target.execute(f'UPDATE "{table}" SET {cleared} WHERE rowid = ?', (rowid,))
