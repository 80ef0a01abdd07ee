"""Folders for copies that others may fetch for a while, private to one user, and what a process that broke off left in them."""

import os
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path
from time import time

from app.core.errors import UserError
from db.lock import LibraryLock

NAME = "attache-copies-"
NEW_SECONDS = 60
"""A folder is locked just after it is made: for so long it is not taken for left behind, on the slowest machine."""


class PrivateFolder:
    """A folder that only this user may read. It is locked as long as its process lives, so that no other takes it for left behind.

    Raises:
        OSError: there is no room for it.
        UserError: nothing can be written there.
    """

    def __init__(self) -> None:
        self.path = Path(tempfile.mkdtemp(prefix=NAME))
        try:
            self._lock = LibraryLock(self.path)
        except UserError:
            shutil.rmtree(self.path, ignore_errors=True)
            raise

    def remove(self) -> None:
        """Take it away with what is in it."""
        self._lock.release()
        shutil.rmtree(self.path, ignore_errors=True)


def clear_left_behind() -> None:
    """Take away what processes laid out that were ended before they could: copies lie there without encryption.

    One whose process still lives is left alone; so is what was made just now, belongs to somebody else, or only has the name.
    """
    try:
        place = Path(tempfile.gettempdir())
    except FileNotFoundError:
        return  # where nothing temporary can be kept nothing was laid out
    for path in place.glob(f"{NAME}*"):
        with suppress(OSError, UserError):  # it went meanwhile; it is in use
            if _is_ours(path) and abs(time() - path.stat().st_mtime) > NEW_SECONDS:
                LibraryLock(path).release()
                shutil.rmtree(path, ignore_errors=True)


def _is_ours(path: Path) -> bool:
    found = path.lstat()
    return path.is_dir() and not path.is_symlink() and (not hasattr(os, "getuid") or found.st_uid == os.getuid())
