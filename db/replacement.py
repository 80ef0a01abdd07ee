"""Another file in the place of the library's: after a kill at any moment there is the old one or the new one, with its own keys.

The new file and its key file are made in a folder beside the library. Renaming that folder is the one moment that decides;
what comes after it can be done twice, and is done again by whoever opens the library next.
"""

import shutil
from contextlib import suppress
from pathlib import Path

from app.core.errors import UserError
from db.files import sync_file, sync_folder, write_whole
from db.lock import LibraryLock
from db.names import BESIDE, LIBRARY_NAME, VAULT_NAMES

STAGE = "replacement.tmp"
DECIDED = "replacement"


def staged(folder: Path) -> Path:
    """An empty folder to make the new file in; what a broken attempt left is removed."""
    stage = folder / STAGE
    shutil.rmtree(stage, ignore_errors=True)
    stage.mkdir(mode=0o700, parents=True)
    return stage


def abandon(folder: Path) -> None:
    """Forget what was staged."""
    shutil.rmtree(folder / STAGE, ignore_errors=True)


def decide(folder: Path) -> None:
    """Put the staged library in the place of the one that is there. The caller holds the library's lock."""
    stage = folder / STAGE
    for name in (LIBRARY_NAME, VAULT_NAMES[0]):
        sync_file(stage / name)
    sync_folder(stage)
    stage.replace(folder / DECIDED)
    sync_folder(folder)
    finish(folder)


def is_pending(folder: Path) -> bool:
    """Whether a replacement was decided and not finished."""
    return (folder / DECIDED).is_dir()


def settle(folder: Path) -> None:
    """Finish what a kill broke off; nothing happens where nothing is pending.

    Raises:
        LockedError: another instance has the library.
        UserError: the folder cannot be written.
    """
    if not is_pending(folder):
        return
    lock = LibraryLock(folder)
    try:
        finish(folder)
    except OSError as error:
        raise UserError(
            "A replacement of the library in {folder} waits to be finished: make the folder writable.", folder=folder
        ) from error
    finally:
        lock.release()


def finish(folder: Path) -> None:
    """The moves after the decision, each of which may have been done already."""
    decided = folder / DECIDED
    if (decided / LIBRARY_NAME).exists():
        # the old write-ahead log must never be read into the new file
        for ending in BESIDE:
            with suppress(FileNotFoundError):
                (folder / (LIBRARY_NAME + ending)).unlink()
        (decided / LIBRARY_NAME).replace(folder / LIBRARY_NAME)
        sync_folder(folder)
    keys = decided / VAULT_NAMES[0]
    if keys.exists():
        data = keys.read_bytes()
        for name in VAULT_NAMES:
            write_whole(folder / name, data)
    shutil.rmtree(decided)
    sync_folder(folder)
