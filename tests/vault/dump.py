"""Everything a library holds as bytes: two dumps are equal where the libraries are."""

import sqlalchemy as sa

from db.store import Store
from db.tables.all import complete_metadata

BESIDE = ("steps", "events", "dirty", "settings", "blobs", "blob_chunks")
"""The log itself, the index's work, and files, which objects name by their hash."""

STAMPS = ("updated", "rev", "by")
"""What each save sets anew."""


def dump(store: Store) -> bytes:
    """Every row of every table of objects, in the order of its key, as the database has it."""
    lines: list[str] = []
    with store._engine.connect() as connection, connection.begin():
        for table in complete_metadata().sorted_tables:
            if table.name in BESIDE:
                continue
            columns = [column for column in table.c if column.name not in STAMPS]
            rows = connection.execute(sa.select(*(sa.type_coerce(column, sa.types.NullType()) for column in columns)).select_from(table))
            lines += sorted(f"{table.name} {tuple(row)!r}" for row in rows)
    return "\n".join(lines).encode()
