"""Trouble with the database: what the user can mend becomes a sentence, everything else stays a bug."""

from collections.abc import Generator
from contextlib import contextmanager
from typing import Final

from sqlalchemy.exc import DBAPIError

from app.core.errors import UserError
from db.driver import DRIVER

PRIMARY: Final = 0xFF
"""The low byte of an extended SQLite result code is the primary one (sqlite.org/rescode.html)."""

DAMAGED = (
    "The library file is damaged and is left as it is. Restore the library from a backup; “verify” names what is damaged, "
    "and “salvage” brings everything readable into a new library."
)

FOREIGN = (
    "The library file does not open with its key file: the key file is of another library, or the file is none or damaged at its "
    "beginning. Put the right vault.json beside it, or restore the library from a backup."
)

FULL = "The disk with the library is full; the last change was not saved. Free some space, then repeat the change."

FULL_RELEASED = (
    "The disk with the library is full; the last change was not saved. A reserve of 4 MB is free now: repeat the change, "
    "then free some space."
)

READ_ONLY = "The library can only be read: its folder or disk is write-protected. Make it writable, then try again."

UNREADABLE_DISK = (
    "The disk with the library could not be read or written. Check that it is connected and sound and not full, then try again."
)

SENTENCES: Final[dict[int, str]] = {
    3: "The library may not be read or written by this user account. Ask for access to its folder, then try again.",
    5: "The library is busy: another program or job is writing to it. Try again in a moment.",
    6: "The library is busy: another program or job is writing to it. Try again in a moment.",
    8: READ_ONLY,
    10: UNREADABLE_DISK,
    11: DAMAGED,
    13: FULL,
    14: "The library file could not be opened. Check that its folder is there and may be read and written.",
    26: FOREIGN,
}
"""What is said for each primary result code of SQLite that tells of the environment; any other code is our bug."""


def sentence_for(error: BaseException | None) -> str | None:
    """The sentence for an error of the driver, or None where it is a bug."""
    code: int | None = getattr(error, "sqlite_errorcode", None)
    return None if code is None else SENTENCES.get(code & PRIMARY)


def is_damage(error: BaseException) -> bool:
    """Whether an error of the driver says that the file is not what was written."""
    return tells_damage(sentence_for(error))


def tells_damage(sentence: str | None) -> bool:
    """Whether that is what a sentence says."""
    return sentence in (DAMAGED, FOREIGN)


@contextmanager
def translated() -> Generator[None]:
    """Turn trouble of the environment into a ``UserError``; let bugs through as they are.

    Raises:
        UserError: the disk is full, the library read-only, busy, or damaged.
    """
    try:
        yield
    except DBAPIError as error:
        sentence = sentence_for(error.orig) if isinstance(error.orig, DRIVER.Error) else None
        if sentence is None:
            raise
        raise UserError(sentence) from error
    except DRIVER.Error as error:
        sentence = sentence_for(error)
        if sentence is None:
            raise
        raise UserError(sentence) from error
