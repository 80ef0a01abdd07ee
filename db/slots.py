"""Key slots: the data key, wrapped once for each secret that may open the library."""

import base64
import json
import math
import os
import time
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, cast

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32
SALT_BYTES = 16
NONCE_BYTES = 12
ARGON2_VERSION = 19


class DamagedVaultError(Exception):
    """The key file is not what the program wrote; never shown as it is."""


class SlotKind(StrEnum):
    """What opens a slot."""

    PASSPHRASE = "passphrase"
    RECOVERY = "recovery"
    KEYRING = "keyring"


@dataclass(frozen=True, slots=True)
class Kdf:
    """Parameters of Argon2id: memory in KiB, passes, lanes. The default costs about half a second (vault.md, Keys)."""

    memory: int = 256 * 1024
    passes: int = 3
    lanes: int = 4

    def check(self) -> None:
        """Refuse what a tampered file could ask for: weaker than 64 MiB and 2 passes, or more than a machine can bear.

        Raises:
            DamagedVaultError: a parameter is out of bounds.
        """
        bounds = ((self.memory, 64 * 1024, 2 * 1024 * 1024), (self.passes, 2, 50), (self.lanes, 1, 16))
        if not all(low <= value <= high for value, low, high in bounds):
            raise DamagedVaultError("parameters of the key derivation are out of bounds")


WANTED_SECONDS = 0.5
"""What one try of a passphrase is to cost whoever guesses (vault.md, Keys: 0.57 s with the default on the machine measured)."""

BEARABLE_SECONDS = 2.0
"""What it may cost the owner of a slow machine."""

MOST_PASSES = 20


def calibrated(measure: Callable[[Kdf], float] | None = None) -> Kdf:
    """Parameters that take about half a second on this machine: more passes on a fast one, less memory on a slow one.

    Never weaker than half the default: 128 MiB and 3 passes. ``measure`` answers the seconds that parameters take.
    """
    timed = measure or seconds_of
    default = Kdf()
    taken = max(timed(default), 0.001)
    if taken > BEARABLE_SECONDS:
        return replace(default, memory=default.memory // 2)
    passes = min(MOST_PASSES, round(default.passes * WANTED_SECONDS / taken))
    return replace(default, passes=max(default.passes, passes))


def seconds_of(kdf: Kdf) -> float:
    """How long a derivation takes by the clock; infinitely long where the machine has not the memory for it."""
    begun = time.perf_counter()
    try:
        wrapping_key(SlotKind.PASSPHRASE, b"measured", bytes(SALT_BYTES), kdf)
    except (HashingError, MemoryError):
        return math.inf
    return time.perf_counter() - begun


CHEAPEST = Kdf(memory=64 * 1024, passes=2, lanes=1)
"""The least that is accepted: for tests and throw-away libraries."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One wrapped copy of the data key. ``kdf`` is None where the secret has 160 random bits or more and needs no slow one."""

    kind: SlotKind
    salt: bytes
    nonce: bytes
    wrapped: bytes
    kdf: Kdf | None = None

    def to_plain(self) -> dict[str, Any]:
        """The slot as JSON values."""
        return self.header() | {"nonce": _text(self.nonce), "wrapped": _text(self.wrapped)}

    def header(self) -> dict[str, Any]:
        """What is bound to the wrapped key: changing any of it makes the slot useless."""
        return slot_header(self.kind, self.salt, self.kdf)

    @classmethod
    def from_plain(cls, plain: object) -> "Slot":
        """Read a slot.

        Raises:
            DamagedVaultError: it is none.
        """
        try:
            row = cast(Mapping[str, Any], plain)
            kdf = _kdf_from(row["kdf"]) if "kdf" in row else None
            return cls(SlotKind(row["kind"]), _bytes(row["salt"]), _bytes(row["nonce"]), _bytes(row["wrapped"]), kdf)
        except (KeyError, TypeError, ValueError) as error:
            raise DamagedVaultError("a key slot cannot be read") from error


def slot_header(kind: SlotKind, salt: bytes, kdf: Kdf | None) -> dict[str, Any]:
    """The part of a slot that is not secret."""
    header: dict[str, Any] = {"kind": kind.value, "salt": _text(salt)}
    if kdf:
        header["kdf"] = {"name": "argon2id", "version": ARGON2_VERSION, "memory": kdf.memory, "passes": kdf.passes, "lanes": kdf.lanes}
    return header


def _kdf_from(row: Mapping[str, Any]) -> Kdf:
    if row["name"] != "argon2id" or row["version"] != ARGON2_VERSION:
        raise ValueError("an unknown key derivation")
    numbers = [row[name] for name in ("memory", "passes", "lanes")]
    if not all(type(number) is int for number in numbers):
        raise ValueError("a parameter is no number")
    return Kdf(*numbers)


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _bytes(text: object) -> bytes:
    if not isinstance(text, str):
        raise ValueError("bytes are written as text")
    return base64.b64decode(text, validate=True)


def passphrase_bytes(passphrase: str) -> bytes:
    """A passphrase as bytes: NFKC, so that every keyboard and every system gives the same for the same words."""
    return unicodedata.normalize("NFKC", passphrase).encode()


def wrapping_key(kind: SlotKind, secret: bytes, salt: bytes, kdf: Kdf | None) -> bytes:
    """The key that wraps the data key in a slot.

    Raises:
        DamagedVaultError: the parameters are out of bounds, or a passphrase slot has none.
    """
    if kind is not SlotKind.PASSPHRASE:
        return HKDF(SHA256(), KEY_BYTES, salt=salt, info=f"attache/slot/{kind}".encode()).derive(secret)
    if kdf is None:
        raise DamagedVaultError("a passphrase slot without key derivation")
    kdf.check()
    return hash_secret_raw(
        secret, salt, time_cost=kdf.passes, memory_cost=kdf.memory, parallelism=kdf.lanes, hash_len=KEY_BYTES, type=Type.ID
    )


def bound_data(vault_id: str, header: Mapping[str, Any]) -> bytes:
    """What is authenticated together with the wrapped key."""
    return json.dumps([vault_id, header], sort_keys=True).encode()


def wrap(vault_id: str, kind: SlotKind, secret: bytes, data_key: bytes, kdf: Kdf | None = None) -> Slot:
    """A new slot for a secret."""
    salt, nonce = os.urandom(SALT_BYTES), os.urandom(NONCE_BYTES)
    key = wrapping_key(kind, secret, salt, kdf)
    wrapped = AESGCM(key).encrypt(nonce, data_key, bound_data(vault_id, slot_header(kind, salt, kdf)))
    return Slot(kind, salt, nonce, wrapped, kdf)


def unwrap(vault_id: str, slot: Slot, secret: bytes) -> bytes | None:
    """The data key, or None where the secret does not open the slot.

    Raises:
        DamagedVaultError: the slot cannot have been written by the program.
    """
    if len(slot.salt) != SALT_BYTES or len(slot.nonce) != NONCE_BYTES:
        raise DamagedVaultError("a key slot has a wrong length")
    key = wrapping_key(slot.kind, secret, slot.salt, slot.kdf)
    try:
        return AESGCM(key).decrypt(slot.nonce, slot.wrapped, bound_data(vault_id, slot.header()))
    except InvalidTag:
        return None
