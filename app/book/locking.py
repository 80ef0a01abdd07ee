"""A book's file locked with a password: AES with 256 bits, revision 6 of the standard security handler (ISO 32000-2)."""

from io import BytesIO

import pikepdf

from app.core.errors import UserError

LEAST = 8
"""Letters of a password, at the least."""


def locked(pdf: bytes, password: str) -> bytes:
    """The file encrypted so that the password opens it; the words of its catalog and metadata are encrypted as well.

    Raises:
        UserError: the password is too short to be one.
    """
    if len(password) < LEAST:
        raise UserError("The password of the book is too short; take {least} letters or more.", least=LEAST)
    target = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as file:
        rules = pikepdf.Permissions(accessibility=True, extract=True, print_lowres=True, print_highres=True)
        file.save(target, encryption=pikepdf.Encryption(user=password, owner=password, R=6, aes=True, metadata=True, allow=rules))
    return target.getvalue()


def unlocked(pdf: bytes, password: str) -> bytes:
    """The file without its encryption, in memory.

    Raises:
        UserError: the password is not the file's.
    """
    target = BytesIO()
    try:
        with pikepdf.open(BytesIO(pdf), password=password) as file:
            file.save(target, deterministic_id=True)
    except pikepdf.PasswordError as wrong:
        raise UserError("This is not the password of the book; type the one it was closed with.") from wrong
    return target.getvalue()
