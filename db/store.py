"""The library while it is open: units of work on it, one writer at a time, undo and redo."""

import threading
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import sqlalchemy as sa

from app.core.changes import Changes
from app.core.errors import DamagedError, DiskError, DiskFullError, ReadOnlyError, UserError
from app.core.sentences import Sentence
from db.backups import Backup, BackupFacts, backups_in, look_into, make_backup
from db.ballast import Ballast
from db.engine import WRITES, bulk_engine, connect, open_engine
from db.errors import DAMAGED, FULL_RELEASED, READ_ONLY, translated
from db.files import is_read_only
from db.gathering import Gathered
from db.kept import Kept
from db.ledger import REDO, UNDO, Step
from db.lock import LibraryLock
from db.migrate import bring_up, needs_step
from db.names import BESIDE, LIBRARY_NAME
from db.purging import purge
from db.recorder import Recorder
from db.repository import Work
from db.undo import bring_back, take_back
from db.unit import Unit
from db.vault import ALREADY_THERE, DataKey, add_keyring_slot
from db.verifying import faults_of, said_of

WRITER_SECONDS = 120.0
"""How long a writer waits for the one before it; the longest write, a portion of an import, takes seconds."""


BEFORE_MIGRATION = Sentence("before the schema changed")

NOT_LAST = Sentence("Nothing was taken back: this is not the last step any more. The history shows what was done since.")
NOT_NEXT = Sentence("Nothing was done again: something else was changed meanwhile. The history shows what was done since.")

UNFINISHED = Sentence(
    "The library in {folder} lies where nothing can be written, and its last changes are not in its file yet. "
    "Copy the whole folder to a writable disk, and open it there."
)

OLDER = Sentence(
    "The library in {folder} is of an earlier schema and lies where nothing can be written. "
    "Copy the whole folder to a writable disk, and open it there."
)


def _back_up(engine: sa.Engine, folder: Path, key: DataKey, reason: str) -> Backup:
    connection = engine.raw_connection()
    try:
        return make_backup(connection.cursor(), folder, key, reason, datetime.now(UTC))
    finally:
        connection.close()


class Store:
    """One open library. Safe to use from several threads: each unit has a connection of its own."""

    def __init__(self, path: Path, key: DataKey, engine: sa.Engine, lock: LibraryLock | None) -> None:
        self._path = path
        self._key = key
        self._engine = engine
        self._bulk = bulk_engine(path, key)
        self._lock = lock
        self._ballast = Ballast(path.parent)
        self._kept = Kept()
        self._lasting = 0
        self._writer = threading.Lock()
        self._writing_thread: int | None = None
        self._own = threading.local()

    @classmethod
    def create(cls, folder: Path, key: DataKey) -> "Store":
        """Make the encrypted file of a new library and open it.

        Raises:
            UserError: there is one already, or the folder cannot be written.
            LockedError: another instance has the folder.
        """
        path = folder / LIBRARY_NAME
        if path.exists():
            raise UserError(ALREADY_THERE, folder=folder)
        lock = LibraryLock(folder)
        try:
            with translated():
                connect(path, key, create=True).close()
                path.chmod(0o600)
            return cls._start(path, key, lock, create=True)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def open(cls, folder: Path, key: DataKey) -> "Store":
        """Open the library of a folder, bringing an older one to the present schema; where nothing can be written, for reading.

        Raises:
            UserError: there is none, it is damaged, or a newer program wrote it; or it lies where nothing can be written and
                wants to be written first.
            LockedError: another instance has it.
        """
        path = folder / LIBRARY_NAME
        if not path.is_file():
            raise UserError("The library file {path} is missing. Restore it from a backup.", path=path)
        if not path.stat().st_size:
            # the engine would take it for a new library and write to it
            raise DamagedError(DAMAGED)
        if is_read_only(path):
            return cls._for_reading(path, key)
        lock = LibraryLock(folder)
        try:
            return cls._start_with_room(path, key, lock)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def _start_with_room(cls, path: Path, key: DataKey, lock: LibraryLock) -> "Store":
        """Open the file; the engine wants some room beside it even to read, and on a full disk has the reserve."""
        try:
            return cls._start(path, key, lock)
        except DiskError:
            if not Ballast(path.parent).release():
                raise
        return cls._start(path, key, lock)

    @classmethod
    def _start(cls, path: Path, key: DataKey, lock: LibraryLock, *, create: bool = False) -> "Store":
        engine = open_engine(path, key)
        try:
            with translated():
                if not create and needs_step(engine):
                    _back_up(engine, path.parent, key, BEFORE_MIGRATION)
                bring_up(engine, create=create)
        except BaseException:
            engine.dispose()
            raise
        store = cls(path, key, engine, lock)
        store._ballast.lay_in()
        return store

    @classmethod
    def _for_reading(cls, path: Path, key: DataKey) -> "Store":
        """A library on a medium that takes no byte: nothing beside it is made, nothing is waited for."""
        log = path.with_name(path.name + BESIDE[0])
        if log.exists() and log.stat().st_size:
            raise UserError(UNFINISHED, folder=path.parent)
        engine = open_engine(path, key, immutable=True)
        try:
            with translated():
                if needs_step(engine):
                    raise UserError(OLDER, folder=path.parent)
                bring_up(engine)
        except BaseException:
            engine.dispose()
            raise
        return cls(path, key, engine, None)

    @property
    def read_only(self) -> bool:
        """Whether the library lies where nothing can be written."""
        return self._lock is None

    def close(self) -> None:
        """Close the file and let other instances have the library."""
        self._engine.dispose()
        self._bulk.dispose()
        if self._lock is not None:
            self._lock.release()

    @contextmanager
    def read(self) -> Generator[Unit]:
        """A unit that sees the library as it stood at its first question, whatever is written meanwhile."""
        with translated(), self._engine.connect() as connection, connection.begin():
            yield Unit(Work(connection, kept=self._kept))

    @contextmanager
    def write(self, name: str, by: str = "", *, undoable: bool = True, bulk: bool = False) -> Generator[Unit]:
        """A unit whose changes are saved together at its end as one named step, or not at all where anything is raised.

        A step that is not ``undoable`` stands in the history, and undo passes it by. ``bulk`` is said of steps of thousands of rows.

        Raises:
            DiskFullError: the disk is full; nothing was saved.
            ReadOnlyError: the library is read-only.
            UserError: it is busy; nothing was saved.
        """
        with self._write(Recorder(name=name, by=by, undoable=undoable), self._bulk if bulk else self._engine) as (unit, _):
            yield unit

    @contextmanager
    def lasting(self) -> Generator[None]:
        """The bulk steps of this block share one connection, let go at its end.

        One for each batch of an import, with the schema to be read anew, and the pages at hand wiped and read again, took a twentieth of
        the processor's time.
        """
        with self._turn():
            self._lasting += 1
        try:
            yield
        finally:
            with self._turn():
                self._lasting -= 1
                self._let_bulk_go()

    def _let_bulk_go(self) -> None:
        if not self._lasting:
            self._bulk.dispose()

    @contextmanager
    def _write(self, recorder: Recorder, engine: sa.Engine | None = None) -> Generator[tuple[Unit, sa.Connection]]:
        if self.read_only:
            raise ReadOnlyError(READ_ONLY)
        try:
            with self._write_whole(recorder, engine or self._engine) as found:
                yield found
        except DiskFullError as error:
            if self._ballast.release():
                raise DiskFullError(FULL_RELEASED) from error
            raise

    @contextmanager
    def _write_whole(self, recorder: Recorder, engine: sa.Engine) -> Generator[tuple[Unit, sa.Connection]]:
        with self._turn():
            try:
                with translated(), engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
                    work = Work(connection, recorder, Gathered() if engine is self._bulk else None)
                    yield Unit(work), connection
                    recorder.flush(work.connection)
                if recorder.undo_takes is not None:
                    self._own.step = recorder.undo_takes
            finally:
                self._let_bulk_go()

    @contextmanager
    def _turn(self) -> Generator[None]:
        if self._writing_thread == threading.get_ident():
            raise RuntimeError("a write inside a write: hand the unit on instead")
        if not self._writer.acquire(timeout=WRITER_SECONDS):
            raise UserError("Another job is still saving to the library. Wait until it has finished, then repeat the change.")
        self._writing_thread = threading.get_ident()
        try:
            yield
        finally:
            self._writing_thread = None
            self._writer.release()

    def own_step(self) -> int | None:
        """The last step that this thread made and undo takes back, told once; None where it made none since."""
        step: int | None = getattr(self._own, "step", None)
        self._own.step = None
        return step

    def undo(self, by: str = "", seq: int | None = None) -> tuple[Step, Changes] | None:
        """Take back the last step that still stands, as a new step; the step taken back, or None where there is none.

        Raises:
            UserError: ``seq`` names a step, and that is not the last; or another step was made meanwhile.
        """
        with self.read() as unit:
            step = unit.events.next_undo()
        if seq is not None and (step is None or step.seq != seq):
            raise UserError(NOT_LAST)
        return step and self._take_back(step, Recorder(name=UNDO + step.name, by=by, undoes=step.seq))

    def redo(self, by: str = "") -> tuple[Step, Changes] | None:
        """Do the step again that undo took back last; that undo, or None where there is nothing to redo.

        Raises:
            UserError: another step was made meanwhile.
        """
        with self.read() as unit:
            step = unit.events.next_redo()
        return step and self._take_back(step, Recorder(name=REDO + step.name, by=by, redoes=step.seq))

    def bring_back(self, seq: int, name: str, by: str = "") -> Changes:
        """Add again what a step removed, as a named step of its own; what is there by now is left alone."""
        recorder = Recorder(name=name, by=by)
        with self._write(recorder) as (unit, connection):
            bring_back(unit, connection, seq)
        return recorder.changes

    def purge(self, gone: Iterable[UUID], name: str, by: str = "") -> None:
        """Take deleted objects out of the history; what was done before cannot be undone any more."""
        recorder = Recorder(name=name, by=by, final=True)
        with self._write(recorder) as (_, connection):
            purge(Work(connection, recorder), gone)

    def _take_back(self, step: Step, recorder: Recorder) -> tuple[Step, Changes]:
        with self._write(recorder) as (unit, connection):
            # the step was looked up before this writer had its turn: whoever had it meanwhile may have made another
            last, said = (unit.events.next_redo(), NOT_NEXT) if recorder.undoes is None else (unit.events.next_undo(), NOT_LAST)
            if last is None or last.seq != step.seq:
                raise UserError(said)
            take_back(unit, connection, step.seq)
        return step, recorder.changes

    def back_up(self, reason: str) -> Backup:
        """Make a verified backup while writers wait.

        Raises:
            UserError: it cannot be made; the library is as it was.
        """
        if self.read_only:
            raise ReadOnlyError(READ_ONLY)
        with self._turn():
            return _back_up(self._engine, self._path.parent, self._key, reason)

    def add_keyring_slot(self, secret: bytes) -> None:
        """Let a secret that the keyring of the desktop keeps open this library too.

        Raises:
            UserError: the key file cannot be written.
        """
        add_keyring_slot(self._path.parent, self._key, secret)

    def backups(self) -> list[tuple[Backup, BackupFacts | None]]:
        """The backups, newest first, each with what is in it; None where this library's key does not open it."""
        return [(backup, self._look_into(backup)) for backup in backups_in(self._path.parent)]

    def _look_into(self, backup: Backup) -> BackupFacts | None:
        try:
            return look_into(backup.path, self._key)
        except UserError:
            return None

    def verify(self) -> tuple[str, ...]:
        """Look at every page of the file: its seal, its structure, its references. Empty where all is sound.

        Where it is not, the damaged pages are named, and every object that cannot be read any more.
        """
        with translated(), self._turn():
            connection = self._engine.raw_connection()
            try:
                said = said_of(connection.cursor())
            finally:
                connection.close()
            return faults_of(self._path.parent, self._key, said) if said else ()
