"""Four megabytes kept in reserve beside the library: deleted when the disk is full, they let the user save once more."""

import os
import shutil
from contextlib import suppress
from pathlib import Path

from db.files import write_whole

NAME = "ballast.bin"
SIZE = 4 << 20
"""Bytes: some dozens of saves, or one large import (vault.md, Crash safety)."""

ROOM = 4 * SIZE
"""Free bytes from which on the reserve is laid in: it must not be what fills the disk."""


class Ballast:
    """The reserve of one library's folder."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / NAME

    def lay_in(self) -> None:
        """Make the reserve where it is missing and there is room; random bytes, which no file system makes smaller."""
        # a disk that takes no reserve says so at the next save
        with suppress(OSError):
            there = self._file.stat().st_size if self._file.exists() else 0
            if there != SIZE and shutil.disk_usage(self._file.parent).free > ROOM:
                write_whole(self._file, os.urandom(SIZE))

    def release(self) -> bool:
        """Give the reserve up; whether there was one."""
        try:
            self._file.unlink()
        except OSError:
            return False
        return True
