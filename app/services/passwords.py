"""Passwords of originals: kept inside the library alone, by the sum of the file they open."""

from app.core.errors import UserError
from db.unit import Unit

KEY = "original.password."
"""The settings of the library that hold them; they are in no pack, no bundle and no plain file."""


def put_password(unit: Unit, sha256: str, password: str) -> None:
    """Keep the password of a file."""
    unit.settings.put(KEY + sha256, password)


def password_of(unit: Unit, sha256: str) -> str:
    """The password of a file, empty where none is kept."""
    return str(unit.settings.get(KEY + sha256, ""))


def opened(unit: Unit, sha256: str) -> bytes:
    """An original, opened with its password where one is kept; as it came where that does not open it."""
    data, password = unit.originals.get(sha256), password_of(unit, sha256)
    if not password:
        return data
    from app.book.locking import unlocked

    try:
        return unlocked(data, password)
    except UserError:
        return data
