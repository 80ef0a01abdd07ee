"""The only place that opens the database file: key, pragmas, transactions."""

import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.pool import QueuePool

from db.codec import dumps
from db.driver import DRIVER
from db.vault import DataKey

BUSY_SECONDS = 10.0
"""How long a statement waits for another process; within the process ``Store`` queues the writers."""

CACHE_KIB = 16 * 1024
"""Page cache of a connection: the rows of 5,000 briefs fit, so that a filter decrypts them once. A window has three or four of them."""

KEPT_STATEMENTS = 512
"""Prepared statements of a connection: a book's snapshot asks 150, and preparing one takes half a millisecond; the driver keeps 128."""

PRAGMAS = (
    "synchronous=FULL",
    "foreign_keys=ON",
    "temp_store=MEMORY",
    "secure_delete=ON",
    "cipher_memory_security=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    f"cache_size=-{CACHE_KIB}",
)
"""Said to every connection (vault.md, Shape)."""

MAC_PRAGMAS = ("fullfsync=ON", "checkpoint_fullfsync=ON")

BULK_STATEMENTS = 8
"""Prepared statements of a connection that writes thousands of rows of a few tables. SQLite has 40 KB at hand for small pieces
of memory, which some twenty prepared statements fill; after that each value of each row is memory of its own, locked and
wiped for itself (cipher_memory_security), and a passage costs six times as much to write."""

WRITES = "attache_writes"
"""The execution option of a connection that is going to write: its transaction takes the write lock at once."""


def connect(
    path: Path, key: DataKey, *, create: bool = False, immutable: bool = False, journal: str = "WAL", statements: int = KEPT_STATEMENTS
) -> Any:
    """A connection of the driver with the key and all pragmas set; a missing file is made only where asked.

    ``immutable`` opens what nobody writes to, a backup or a read-only medium, and leaves no file beside it. So many prepared
    ``statements`` are kept.
    """
    mode = "ro&immutable=1" if immutable else "rwc" if create else "rw"
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    connection = DRIVER.connect(
        uri, uri=True, check_same_thread=False, isolation_level=None, timeout=BUSY_SECONDS, cached_statements=statements
    )
    try:
        connection.execute("PRAGMA cipher_log_level=NONE")
        connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
        if not immutable:
            connection.execute(f"PRAGMA journal_mode={journal}")
        for pragma in PRAGMAS + (MAC_PRAGMAS if sys.platform == "darwin" else ()):
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection


def begin(connection: sa.Connection) -> None:
    """Begin the transaction by hand: the driver would do so too late, and never around DDL."""
    writes = connection.get_execution_options().get(WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def open_engine(path: Path, key: DataKey, *, immutable: bool = False) -> sa.Engine:
    """The engine of a library file; its pool serves several threads. ``immutable``: as in ``connect``.

    Whoever comes next takes the connection that was given back last, which has the pages in its cache that are asked for most.
    """
    return _engine(lambda: connect(path, key, immutable=immutable), poolclass=QueuePool, pool_size=4, max_overflow=12, pool_use_lifo=True)


def bulk_engine(path: Path, key: DataKey) -> sa.Engine:
    """The engine for writing thousands of rows at once, by one writer at a time. Its connection is kept until ``dispose``, which whoever
    wrote last calls: none lies idle with its cache."""
    return _engine(lambda: connect(path, key, statements=BULK_STATEMENTS), poolclass=QueuePool, pool_size=1, max_overflow=0)


def _engine(creator: Callable[[], Any], **pool: Any) -> sa.Engine:
    engine = sa.create_engine("sqlite://", module=DRIVER, creator=creator, json_serializer=dumps, hide_parameters=True, **pool)
    event.listen(engine, "begin", begin)
    event.listen(engine, "close", let_memory_go)
    return engine


def let_memory_go(connection: Any, _record: object) -> None:
    """Wipe the pages of a connection that is about to be closed.

    The driver closes with the interpreter in its hand, and wiping some thousand pages meanwhile (cipher_memory_security) made the
    window stand still for up to 60 ms after each portion of an import. A statement gives the interpreter away while it does the same.
    """
    with suppress(DRIVER.Error):  # what is lost already is closed all the same
        connection.execute("PRAGMA shrink_memory")
