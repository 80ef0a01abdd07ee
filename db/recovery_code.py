"""The recovery code: 160 random bits as people can copy them, Crockford base32 with a check character."""

import re
import secrets
from collections.abc import Sequence

from app.core.errors import LockedError

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base32: without I, L, O and U (crockford.com/base32.html)."""

CHECKS = ALPHABET + "*~$=U"
"""The 37 check characters of the same source: the number modulo the prime 37 finds any one wrong or two swapped characters."""

BYTES = 20
LENGTH = 32
GROUP = 4

SEPARATORS = re.compile(r"[-\s]+")

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


def _miscounted(groups: Sequence[str], count: int) -> LockedError:
    """What is wrong with a code that has too few characters or too many: by its groups, where it was typed in groups."""
    if len(groups) == 1:
        return LockedError(
            "The recovery code has {length} characters, and {count} were typed. Compare it with the printed one.",
            length=LENGTH + 1,
            count=count,
        )
    printed = [*[GROUP] * (LENGTH // GROUP), 1]
    wrong = next((at for at, (group, size) in enumerate(zip(groups, printed, strict=False)) if len(group) != size), None)
    if wrong is None or (len(groups) < len(printed) and wrong == len(groups) - 1 and len(groups[wrong]) == printed[-1]):
        return LockedError(
            "The recovery code has {length} groups, and {count} were typed. Compare it with the printed one.",
            length=len(printed),
            count=len(groups),
        )
    return LockedError(
        "Group {number} of the recovery code has {count} characters, and in the printed one {length}. Compare the two.",
        number=wrong + 1,
        count=len(groups[wrong]),
        length=printed[wrong],
    )


def decode(code: str) -> bytes:
    """The 20 bytes of a code as it was typed: case, hyphens and blanks do not matter, O is 0, I and L are 1.

    Raises:
        LockedError: it is no such code; the sentence says what is mistyped.
    """
    typed = code.upper().translate(READ_AS)
    if len(typed) != LENGTH + 1:
        raise _miscounted([group for group in SEPARATORS.split(code) if group], len(typed))
    at = next((at for at, character in enumerate(typed[:LENGTH]) if character not in ALPHABET), None)
    if at is not None:
        raise LockedError(
            "“{strange}” never stands in a recovery code. Compare group {number} with the printed one.",
            strange=typed[at],
            number=at // GROUP + 1,
        )
    value = 0
    for character in typed[:LENGTH]:
        value = value * 32 + ALPHABET.index(character)
    if CHECKS[value % 37] != typed[LENGTH]:
        raise LockedError(
            "There is a typing error in the recovery code: its check character does not fit. Compare it with the printed one."
        )
    return value.to_bytes(BYTES)
