"""Everything readable of a damaged library in a new one, and a list of what is lost.

Rows are copied one by one; what was lost of an object is taken from the last image that the event log has of it.
"""

import shutil
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from app.core.changes import Kind
from app.core.errors import UserError
from app.core.model.event import Operation
from app.core.reasons import reason_of
from app.core.sentences import Sentence
from db.codec import from_json
from db.damage import DamagedFile
from db.engine import WRITES, connect, open_engine
from db.errors import translated
from db.files import copy_exactly
from db.losses import Image, Loss, losses
from db.mapping import batches
from db.migrate import VERSION_TABLE, bring_up, check_known
from db.migrations import REVISIONS
from db.names import BESIDE, LIBRARY_NAME
from db.recorder import Recorder
from db.references import identities, references, without
from db.repository import Repository, Work
from db.rescue import Rescued, copy_rows, drop_broken_files, drop_halves, drop_orphans
from db.tables.ledger import events, links, steps
from db.unit import Unit
from db.vault import ALREADY_THERE, DataKey

STEP = "Salvage"

NOTHING = Sentence("Nothing of the library in {folder} can be read: the pages that list its tables are damaged. Restore it from a backup.")


ORDER = (
    Kind.BRIEF, Kind.PASSAGE, Kind.PERSON, Kind.ORGANISATION, Kind.DOSSIER,
    Kind.MEETING, Kind.RECIPE, Kind.EDITION, Kind.ANNOTATION, Kind.QUOTATION,
)  # fmt: skip
"""What is referred to comes before what refers to it."""


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What came of a salvage: how many objects are in the new library, how many of them the event log made whole, what is lost."""

    objects: int
    mended: int
    lost: tuple[Loss, ...]


def salvage(source: Path, key: DataKey, target: Path, target_key: DataKey) -> Salvaged:
    """Fill a folder, in which there is no library yet, with what can be read of the library of another one.

    The damaged library is left as it is: a copy of it is read. The caller holds its lock.

    Raises:
        UserError: there is a library in the folder, which stays as it is; or nothing can be read, a newer program wrote it, or
            the folder cannot be written: nothing is left in it then.
    """
    stage, made = target / "salvage.tmp", target / LIBRARY_NAME
    # what is cleared away below must be what was made here
    if any(made.with_name(made.name + ending).exists() for ending in ("", *BESIDE)):
        raise UserError(ALREADY_THERE, folder=target)
    try:
        shutil.rmtree(stage, ignore_errors=True)
        stage.mkdir(mode=0o700, parents=True)
        for ending in ("", BESIDE[0]):
            if (source / (LIBRARY_NAME + ending)).exists():
                copy_exactly(source / (LIBRARY_NAME + ending), stage / (LIBRARY_NAME + ending))
        with translated():
            return _salvaged(stage / LIBRARY_NAME, key, made, target_key, source)
    except BaseException as trouble:
        for ending in ("", *BESIDE):
            made.with_name(made.name + ending).unlink(missing_ok=True)
        if isinstance(trouble, OSError):
            raise UserError(
                "Nothing was salvaged: {target} cannot be written ({reason}). Give another folder, or make room there, then try again.",
                target=target,
                reason=reason_of(trouble),
            ) from trouble
        raise
    finally:
        shutil.rmtree(stage, ignore_errors=True)


def _salvaged(damaged: Path, key: DataKey, made: Path, target_key: DataKey, folder: Path) -> Salvaged:
    connect(made, target_key, create=True).close()
    made.chmod(0o600)
    engine = open_engine(made, target_key)
    try:
        rescued = _rows(damaged, key, engine, folder)
        with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
            return _objects(connection, rescued)
    finally:
        engine.dispose()


def _rows(damaged: Path, key: DataKey, engine: sa.Engine, folder: Path) -> Rescued:
    """Copy the rows, and leave nothing that refers to nothing."""
    with closing(DamagedFile(damaged, key)) as source:
        if not source.tables():
            raise UserError(NOTHING, folder=folder)
        found = next((row[0] for row in source.rows(VERSION_TABLE)), REVISIONS[-1])
        check_known(found)
        bring_up(engine, create=True, target=found)
        connection = engine.raw_connection()
        try:
            cursor = connection.cursor()
            cursor.execute("PRAGMA foreign_keys=OFF")
            cursor.execute("BEGIN IMMEDIATE")
            rescued = copy_rows(source, cursor)
            drop_broken_files(cursor, rescued)
            cursor.execute("COMMIT")
            cursor.execute("PRAGMA foreign_keys=ON")
        finally:
            connection.close()
    _mend(engine)
    bring_up(engine)
    return rescued


def _mend(engine: sa.Engine) -> None:
    """Give lost objects the rows of their own back, so that what belongs to them stays; then drop what belongs to nothing."""
    with engine.connect().execution_options(**{WRITES: True}) as connection:
        driver: Any = connection.connection.cursor()
        driver.execute("PRAGMA foreign_keys=OFF")
        with connection.begin():
            unit = Unit(Work(connection))
            for image in images(connection, unit):
                _own_rows(connection, unit.of_kind(image.kind), image)
            drop_halves(driver)
            drop_orphans(driver)
        driver.execute("PRAGMA foreign_keys=ON")


def images(connection: sa.Connection, unit: Unit) -> Iterator[Image]:
    """The last image of every object that was not removed."""
    own = sa.select(sa.func.max(events.c.seq)).where(events.c.part == "").group_by(events.c.object_id)
    statement = sa.select(events.c.entity, events.c.object_id, events.c.after).where(
        events.c.seq.in_(own), events.c.operation != Operation.REMOVE
    )
    for kind, object_id, after in connection.execute(statement).all():
        yield Image(kind, object_id, from_json(after, unit.of_kind(kind).shape))


def _own_rows(connection: sa.Connection, repository: Repository[Any], image: Image) -> None:
    mapper = repository.aggregate.mapper
    there = [connection.execute(sa.select(table.c.id).where(table.c.id == image.id)).first() is not None for table in mapper.tables]
    if not all(there) and image.kind is not Kind.PASSAGE:
        for table, row in mapper.rows_of(image.thing, repository.aggregate.extra(image.thing)):
            connection.execute(table.delete().where(table.c.id == image.id))
            connection.execute(table.insert(), row)


def _objects(connection: sa.Connection, rescued: Rescued) -> Salvaged:
    """Make every object whole again from its last image, as one step of the history, before which nothing can be undone."""
    recorder = Recorder(name=STEP)
    unit = Unit(Work(connection, recorder))
    known = sorted(images(connection, unit), key=lambda image: ORDER.index(image.kind))
    _link_anew(connection, unit)
    # the second time for what referred to an object that came later
    for _ in range(2):
        there = unit.known_ids()
        for image in known:
            _whole(unit, image, there)
    _link_anew(connection, unit)
    recorder.flush(connection)
    newest = sa.select(sa.func.max(steps.c.seq)).scalar_subquery()
    connection.execute(steps.update().where(steps.c.seq == newest).values(undo_seq=None, redo_seq=None))
    found = losses(connection, unit, rescued, known)
    objects = sum(unit.of_kind(kind).count() for kind in Kind)
    return Salvaged(objects, len(recorder.rows), tuple(found))


def _whole(unit: Unit, image: Image, there: set[UUID]) -> None:
    """Bring an object to its last image, without what it referred to and is lost."""
    missing = references(image.thing) - identities(image.thing) - there
    rest = without(image.thing, missing) if missing else image.thing
    if rest is not None:
        unit.of_kind(image.kind).restore(rest)
        there |= identities(rest)


def _link_anew(connection: sa.Connection, unit: Unit) -> None:
    """Who refers to whom, from the objects themselves."""
    connection.execute(links.delete())
    for kind in Kind:
        repository = unit.of_kind(kind)
        rows = [
            {"owner_id": item.id, "target_id": target, "owner_kind": kind}
            for item in repository.all()
            for target in repository.aggregate.refers(item)
        ]
        for portion in batches(rows):
            connection.execute(links.insert(), list(portion))
