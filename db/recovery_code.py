"""The recovery code: 160 random bits as people can copy them, Crockford base32 with a check character."""

import secrets

from app.core.errors import LockedError

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base32: without I, L, O and U (crockford.com/base32.html)."""

CHECKS = ALPHABET + "*~$=U"
"""The 37 check characters of the same source: the number modulo the prime 37 finds any one wrong or two swapped characters."""

BYTES = 20
LENGTH = 32
GROUP = 4

READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1", "-": None, " ": None, "\n": None, "\t": None})


def new_code() -> str:
    """A fresh code, printed in groups of four."""
    return encode(secrets.token_bytes(BYTES))


def encode(secret: bytes) -> str:
    """The code of 20 bytes."""
    value = int.from_bytes(secret)
    digits = "".join(ALPHABET[(value >> shift) & 31] for shift in range(5 * (LENGTH - 1), -1, -5))
    code = digits + CHECKS[value % 37]
    return "-".join(code[at : at + GROUP] for at in range(0, len(code), GROUP))


def decode(code: str) -> bytes:
    """The 20 bytes of a code as it was typed: case, hyphens and blanks do not matter, O is 0, I and L are 1.

    Raises:
        LockedError: it is no such code; the sentence says what is mistyped.
    """
    typed = code.upper().translate(READ_AS)
    if len(typed) != LENGTH + 1:
        raise LockedError(
            "The recovery code has {length} characters, and {count} were typed. Compare it with the printed one.",
            length=LENGTH + 1,
            count=len(typed),
        )
    strange = [character for character in typed[:LENGTH] if character not in ALPHABET]
    if strange:
        raise LockedError(
            "“{strange}” never stands in a recovery code. There is a typing error: compare it with the printed one.", strange=strange[0]
        )
    value = 0
    for character in typed[:LENGTH]:
        value = value * 32 + ALPHABET.index(character)
    if CHECKS[value % 37] != typed[LENGTH]:
        raise LockedError(
            "There is a typing error in the recovery code: its check character does not fit. Compare it with the printed one."
        )
    return value.to_bytes(BYTES)
