"""Trouble with the database: what the user can mend becomes a sentence, everything else stays a bug."""

from collections.abc import Generator
from contextlib import contextmanager
from typing import Final

from sqlalchemy.exc import DBAPIError

from app.core.errors import AccessError, DamagedError, DiskError, DiskFullError, ReadOnlyError, UserError
from app.core.sentences import Sentence
from db.driver import DRIVER

PRIMARY: Final = 0xFF
"""The low byte of an extended SQLite result code is the primary one (sqlite.org/rescode.html)."""

DAMAGED = Sentence(
    "The library file is damaged and is left as it is. Restore the library from a backup; “verify” names what is damaged, "
    "and “salvage” brings everything readable into a new library."
)

FOREIGN = Sentence(
    "The library file does not open with its key file: the key file is of another library, or the file is none or damaged at its "
    "beginning. Put the right vault.json beside it, or restore the library from a backup."
)

FULL = Sentence("The disk with the library is full; the last change was not saved. Free some space, then repeat the change.")

FULL_RELEASED = Sentence(
    "The disk with the library is full; the last change was not saved. A reserve of 4 MB is free now: "
    "repeat the change, then free some space."
)

READ_ONLY = Sentence("The library can only be read: its folder or disk is write-protected. Make it writable, then try again.")

UNREADABLE_DISK = Sentence(
    "The disk with the library could not be read or written. Check that it is connected and sound and not full, then try again."
)

SENTENCES: Final[dict[int, str]] = {
    3: Sentence("The library may not be read or written by this user account. Ask for access to its folder, then try again."),
    5: Sentence("The library is busy: another program or job is writing to it. Try again in a moment."),
    6: Sentence("The library is busy: another program or job is writing to it. Try again in a moment."),
    8: READ_ONLY,
    10: UNREADABLE_DISK,
    11: DAMAGED,
    13: FULL,
    14: Sentence("The library file could not be opened. Check that its folder is there and may be read and written."),
    # The locks of a library in use cannot be had: its files went away under it
    15: UNREADABLE_DISK,
    26: FOREIGN,
}
"""What is said for each primary result code of SQLite that tells of the environment; any other code is our bug."""

KINDS: Final[dict[int, type[UserError]]] = {
    3: AccessError, 5: AccessError, 6: AccessError, 8: ReadOnlyError, 10: DiskError, 11: DamagedError, 13: DiskFullError, 14: AccessError,
    15: DiskError, 26: DamagedError,
}  # fmt: skip
"""The kind of error of each."""


def refusal(error: BaseException | None) -> UserError | None:
    """What the user is told of an error of the driver, or None where it is a bug."""
    code = getattr(error, "sqlite_errorcode", None)
    if not isinstance(error, DRIVER.Error) or code is None or (code & PRIMARY) not in SENTENCES:
        return None
    return KINDS[code & PRIMARY](SENTENCES[code & PRIMARY])


def is_damage(error: BaseException) -> bool:
    """Whether an error of the driver says that the file is not what was written."""
    return isinstance(refusal(error), DamagedError)


@contextmanager
def translated() -> Generator[None]:
    """Turn trouble of the environment into a ``UserError``; let bugs through as they are.

    Raises:
        DiskFullError: the disk is full; a DiskError where it cannot be read or written.
        ReadOnlyError: the library is read-only.
        DamagedError: it is damaged, or the key is of another.
        AccessError: it is busy, or may not be opened.
    """
    try:
        yield
    except (DBAPIError, DRIVER.Error) as error:
        told = refusal(error.orig if isinstance(error, DBAPIError) else error)
        if told is None:
            raise
        raise told from error
