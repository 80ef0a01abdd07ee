"""The seal of every page, reckoned by ourselves: SQLCipher's own check needs the page that lists the tables to be sound.

The format is that of SQLCipher 4 (zetetic.net/sqlcipher/design): pages of 4096 bytes that end with 16 bytes of initialisation
vector and 64 bytes of HMAC-SHA512 over what stands before it and the number of the page.
"""

import hashlib
import hmac
from pathlib import Path

from db.vault import DataKey

PAGE = 4096
SALT = 16
SEAL = 64
SALT_MASK = 0x3A
"""The key of the seals is derived from the data key with the salt of the file, each of its bytes changed by this."""

ROUNDS = 2


def damaged_pages(path: Path, key: DataKey) -> list[int]:
    """The numbers, from 1, of the pages that are not as they were written; all of them where the salt of the file is damaged."""
    damaged: list[int] = []
    with path.open("rb") as file:
        salt = file.read(SALT)
        sealing = hashlib.pbkdf2_hmac("sha512", key.raw(), bytes(byte ^ SALT_MASK for byte in salt), ROUNDS, len(key.raw()))
        begun = hmac.new(sealing, digestmod=hashlib.sha512)
        file.seek(0)
        number = 0
        while page := file.read(PAGE):
            number += 1
            seal = begun.copy()
            seal.update(page[SALT if number == 1 else 0 : -SEAL] + number.to_bytes(4, "little"))
            if not hmac.compare_digest(seal.digest(), page[-SEAL:]):
                damaged.append(number)
    return damaged
