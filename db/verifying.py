"""Whether every page of an open library is what was written; and where not, what it holds."""

import secrets
import shutil
from pathlib import Path
from typing import Any

from app.core.errors import DamagedError, UserError
from app.core.sentences import Sentence
from db.engine import connect
from db.errors import translated
from db.files import is_read_only
from db.lock import LibraryLock
from db.names import LIBRARY_NAME
from db.salvage import salvage
from db.seals import PAGE, damaged_pages
from db.slots import KEY_BYTES
from db.vault import DataKey

CHECKS = ("cipher_integrity_check", "integrity_check", "foreign_key_check")
"""The seals of the pages, the structure of the trees, the references between rows."""

SURVEY = "survey.tmp"

MOST_NAMED = 200
"""Damaged pages that are named one by one."""


def said_of(cursor: Any) -> list[str]:
    """What the engine says is wrong with the file that ``cursor`` (of the driver) has open; empty where all is sound."""
    try:
        with translated():
            # the seals of pages that still stand in the WAL are not looked at: bring them home first
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            answers = [(check, row[0]) for check in CHECKS for row in cursor.execute(f"PRAGMA {check}").fetchall()]
    except DamagedError as error:
        return [error.sentence]
    return [f"{check}: {answer}" for check, answer in answers if answer != "ok"]


def faults_of(folder: Path, key: DataKey, said: list[str]) -> tuple[str, ...]:
    """The damaged pages of a library, and what cannot be read any more; ``said`` is what the engine says of it."""
    path = folder / LIBRARY_NAME
    pages = damaged_pages(path, key)
    if len(pages) * PAGE >= path.stat().st_size:
        # no page fits the key: it is another library's, or the salt at the beginning is damaged
        return tuple(said)
    named = [Sentence("Page {number} of the library file is damaged.", number=number) for number in pages[:MOST_NAMED]]
    more = [Sentence("{count} more pages are damaged.", count=len(pages) - MOST_NAMED)] if len(pages) > MOST_NAMED else []
    return (*(named or said), *more, *what_is_lost(folder, key))


def verify_closed(folder: Path, key: DataKey) -> tuple[str, ...]:
    """As ``Store.verify``, of a library that is not open and perhaps cannot be opened any more.

    Raises:
        LockedError: another instance has it.
        UserError: the file is missing, or its folder cannot be read.
    """
    path = folder / LIBRARY_NAME
    if not path.is_file():
        raise UserError("The library file {path} is missing. Restore it from a backup.", path=path)
    if is_read_only(path):
        return tuple(_said_of_file(path, key, immutable=True))
    lock = LibraryLock(folder)
    try:
        said = _said_of_file(path, key)
        return faults_of(folder, key, said) if said else ()
    finally:
        lock.release()


def _said_of_file(path: Path, key: DataKey, *, immutable: bool = False) -> list[str]:
    try:
        with translated():
            connection = connect(path, key, immutable=immutable)
    except DamagedError as error:
        return [error.sentence]
    try:
        return said_of(connection)
    finally:
        connection.close()


def what_is_lost(folder: Path, key: DataKey) -> list[str]:
    """The objects of a damaged library that cannot be read any more, one sentence each. The caller keeps writers away.

    A trial salvage tells: into a folder of its own, under a key that nobody keeps, and gone at the end.
    """
    place = folder / SURVEY
    shutil.rmtree(place, ignore_errors=True)
    try:
        trial = salvage(folder, key, place, DataKey(secrets.token_bytes(KEY_BYTES)))
    except UserError as refused:
        return [refused.sentence]
    finally:
        shutil.rmtree(place, ignore_errors=True)
    return [loss.sentence for loss in trial.lost] or [
        Sentence("Nothing is lost with it: “salvage” brings everything in {library_name} into a new one.", library_name=LIBRARY_NAME)
    ]
