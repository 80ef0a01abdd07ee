"""One program at a time: a lock held on a file as long as the library is open, and freed by the system after a crash."""

import os
import sys
from pathlib import Path

from app.core.errors import LockedError, UserError
from app.core.reasons import reason_of

LOCK_NAME = "library.lock"


class LibraryLock:
    """The lock of one library folder.

    Raises:
        LockedError: another instance has the library open.
        UserError: the folder cannot be written.
    """

    def __init__(self, folder: Path) -> None:
        try:
            self._descriptor: int | None = os.open(folder / LOCK_NAME, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise UserError(
                "The folder {folder} cannot be written ({reason}). Make it writable, then try again.",
                folder=folder,
                reason=reason_of(error),
            ) from error
        try:
            _hold(self._descriptor)
        except OSError as error:
            self.release()
            raise LockedError("Attaché is already open with this library. Close it there, then try again.") from error

    def release(self) -> None:
        """Let the library go; releasing twice does nothing."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


if sys.platform == "win32":
    import msvcrt

    def _hold(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _hold(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
