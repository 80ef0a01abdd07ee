"""Bringing a library to the schema of this program: all steps in one transaction, and never a newer one down."""

from pathlib import Path

import sqlalchemy as sa

from app.core.errors import DamagedError, UserError
from app.core.sentences import Sentence
from db.engine import WRITES
from db.errors import DAMAGED
from db.migrations import REVISIONS

VERSION_TABLE = "alembic_version"

NEWER = Sentence(
    "This library was written by a newer Attaché (schema {found}). Install the newer program, then open it again; nothing was changed."
)


def revision(connection: sa.Connection) -> str | None:
    """The schema of a library; None where it has no tables yet."""
    if not sa.inspect(connection).has_table(VERSION_TABLE):
        return None
    return connection.exec_driver_sql(f"SELECT version_num FROM {VERSION_TABLE}").scalar()


def check_known(found: str | None) -> None:
    """Refuse a schema that this program does not know.

    Raises:
        UserError: a newer program wrote the library.
    """
    if found is not None and found not in REVISIONS:
        raise UserError(NEWER, found=found)


def needs_step(engine: sa.Engine) -> bool:
    """Whether a library is of an older schema that this program knows."""
    with engine.connect() as connection, connection.begin():
        found = revision(connection)
    return found is not None and found in REVISIONS and found != REVISIONS[-1]


def bring_up(engine: sa.Engine, *, create: bool = False, target: str = REVISIONS[-1]) -> bool:
    """Upgrade to the newest schema, or to an earlier ``target``; whether there was anything to do. Only ``create`` fills an empty file.

    Foreign keys are off while tables are rebuilt (dropping an old table would delete the rows that belong to it)
    and are checked before the commit.

    Raises:
        UserError: a newer program wrote the library, or the file has lost its content; nothing was written.
    """
    with engine.connect() as connection:
        with connection.begin():
            found = revision(connection)
        if found is None and not create:
            raise DamagedError(DAMAGED)
        check_known(found)
        if found == target:
            return False
    with engine.connect().execution_options(**{WRITES: True}) as connection:
        _driver(connection, "PRAGMA foreign_keys=OFF")
        try:
            with connection.begin():
                _upgrade(connection, target)
                if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
                    raise RuntimeError("a migration left references to nothing")
        finally:
            _driver(connection, "PRAGMA foreign_keys=ON")
    return True


def _driver(connection: sa.Connection, pragma: str) -> None:
    """Say a pragma outside any transaction, where alone it has an effect."""
    connection.connection.cursor().execute(pragma)


def _upgrade(connection: sa.Connection, target: str) -> None:
    # Alembic costs 0.2 s to import: only a library that needs a step pays for it
    from alembic import command

    command.upgrade(configuration(connection), target)


def configuration(connection: sa.Connection | None = None):
    """Alembic's configuration, made here and read from no file."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config
