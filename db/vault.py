"""The key of a library: made, unlocked and given new secrets. Two copies of the key file guard against one bad sector."""

import hashlib
import json
import os
import secrets
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, cast

from app.core.errors import LockedError, UserError
from app.core.sentences import Sentence
from db.files import write_whole
from db.lock import LOCK_NAME, LibraryLock
from db.names import LIBRARY_NAME, VAULT_NAMES
from db.recovery_code import decode, new_code
from db.replacement import is_pending, settle
from db.slots import KEY_BYTES, DamagedVaultError, Kdf, Slot, SlotKind, passphrase_bytes, unwrap, wrap
from db.tries import Tries

VERSION = 1

WRONG_PASSPHRASE = Sentence("That passphrase does not open this library. Try again, or use the recovery code.")
WRONG_CODE = Sentence("That recovery code does not open this library. It may belong to another library, or a newer code replaced it.")
ALREADY_THERE = Sentence("There is a library in {folder} already. Open it, or choose another folder.")
WRONG_KEYRING = Sentence("The keyring of this desktop does not open this library. Use the passphrase; then turn the keyring on again.")
NO_KEYRING = Sentence("This library does not open with a keyring. Use the passphrase; “keyring --on” adds the keyring of this desktop.")
DAMAGED = Sentence("Both copies of the library's key file are damaged. Restore the library from a backup.")


class WrongSecretError(LockedError):
    """The passphrase or the recovery code opens no slot of a sound key file."""


class DataKey:
    """The 256-bit key of the library file. It shows nothing of itself when printed."""

    __slots__ = ("_bytes",)

    def __init__(self, key: bytes) -> None:
        if len(key) != KEY_BYTES:
            raise ValueError("a data key has 32 bytes")
        self._bytes = key

    def hex(self) -> str:
        """The key as SQLCipher takes it."""
        return self._bytes.hex()

    def raw(self) -> bytes:
        """The bytes, to be wrapped."""
        return self._bytes

    def __repr__(self) -> str:
        return "DataKey(...)"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, DataKey) and secrets.compare_digest(self._bytes, other._bytes)

    def __hash__(self) -> int:
        return hash(self._bytes)


@dataclass(frozen=True, slots=True)
class NewVault:
    """What making a vault gives: the key, and the recovery code, which is shown once and kept nowhere."""

    key: DataKey
    recovery_code: str


@dataclass(frozen=True, slots=True)
class Vault:
    """What the key file holds; nothing in it is secret without a passphrase or a code."""

    vault_id: str
    slots: tuple[Slot, ...]

    def open_with(self, kind: SlotKind, secret: bytes) -> DataKey | None:
        """The data key, where a slot of that kind opens."""
        for slot in self.slots:
            found = unwrap(self.vault_id, slot, secret) if slot.kind is kind else None
            if found is not None:
                return DataKey(found)
        return None

    @property
    def kdf(self) -> Kdf:
        """The parameters found for this machine when the library was made."""
        return next((slot.kdf for slot in self.slots if slot.kdf is not None), Kdf())

    def with_slot(self, slot: Slot) -> "Vault":
        """The vault with that slot in the place of those of its kind."""
        return replace(self, slots=(*(kept for kept in self.slots if kept.kind is not slot.kind), slot))

    def without(self, kind: SlotKind) -> "Vault":
        """The vault without the slots of a kind."""
        return replace(self, slots=tuple(slot for slot in self.slots if slot.kind is not kind))

    def has(self, kind: SlotKind) -> bool:
        """Whether there is a slot of a kind."""
        return any(slot.kind is kind for slot in self.slots)


def has_vault(folder: Path) -> bool:
    """Whether a library was made in a folder."""
    return is_pending(folder) or any((folder / name).is_file() for name in VAULT_NAMES)


def create_vault(folder: Path, passphrase: str, kdf: Kdf | None = None) -> NewVault:
    """Make the key of a new library, with a slot for the passphrase and one for a recovery code.

    Raises:
        UserError: the passphrase is empty, there is a library already, or the folder cannot be written.
        LockedError: another instance has the folder.
    """
    check_passphrase(passphrase)
    _refuse_taken(folder)
    key, code, vault_id = DataKey(secrets.token_bytes(KEY_BYTES)), new_code(), secrets.token_hex(16)
    slots = (
        wrap(vault_id, SlotKind.PASSPHRASE, passphrase_bytes(passphrase), key.raw(), kdf or Kdf()),
        wrap(vault_id, SlotKind.RECOVERY, decode(code), key.raw()),
    )
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise UserError("The folder {folder} cannot be made. Choose another place for the library.", folder=folder) from error
    # deriving took its time, and somebody else may have made a library here
    lock = LibraryLock(folder)
    try:
        _refuse_taken(folder)
        _save_first(folder, Vault(vault_id, slots))
    finally:
        lock.release()
    return NewVault(key, code)


def _refuse_taken(folder: Path) -> None:
    if has_vault(folder) or (folder / LIBRARY_NAME).exists():
        raise UserError(ALREADY_THERE, folder=folder)


def _save_first(folder: Path, vault: Vault) -> None:
    try:
        save(folder, vault)
    except BaseException:
        discard_vault(folder)
        raise


def check_passphrase(passphrase: str) -> None:
    """Refuse a passphrase that is none.

    Raises:
        UserError: it is empty or blank.
    """
    if not passphrase.strip():
        raise UserError("The passphrase is empty. Choose one of several words.")


def unlock(folder: Path, passphrase: str) -> DataKey:
    """The data key of a library.

    Raises:
        LockedError: the passphrase is wrong, it was wrong too often a moment ago, or both copies of the key file are damaged.
        UserError: there is no library in the folder.
    """
    tries = Tries(folder)
    tries.check()
    try:
        key = _unlock(folder, SlotKind.PASSPHRASE, passphrase_bytes(passphrase), WRONG_PASSPHRASE)
    except WrongSecretError:
        tries.failed()
        raise
    tries.succeeded()
    return key


def unlock_with_recovery(folder: Path, code: str) -> DataKey:
    """The data key of a library, by its recovery code.

    Raises:
        LockedError: the code is mistyped (the sentence says so) or belongs to another library.
        UserError: there is no library in the folder.
    """
    return _unlock(folder, SlotKind.RECOVERY, decode(code), WRONG_CODE)


def unlock_with_keyring(folder: Path, secret: bytes) -> DataKey:
    """The data key of a library, by what the keyring of the desktop keeps for it.

    Raises:
        LockedError: it is of an earlier slot or of another library.
        UserError: there is no library in the folder.
    """
    return _unlock(folder, SlotKind.KEYRING, secret, WRONG_KEYRING)


def keyring_name(folder: Path) -> str:
    """Under what name the keyring keeps the secret of a library.

    Raises:
        LockedError: both copies of the key file are damaged.
    """
    return sound_vault(folder).vault_id


def has_keyring_slot(folder: Path) -> bool:
    """Whether a library may be opened by a keyring; a key file that cannot be read says no."""
    return any(vault.has(SlotKind.KEYRING) for _, vault in _copies(folder))


def add_keyring_slot(folder: Path, key: DataKey, secret: bytes) -> None:
    """Let a secret that the keyring keeps open the library, beside passphrase and recovery code: it is never the only way in.

    Keyrings are lost with the account, the desktop or an update of either (vault.md, Keys).

    Raises:
        UserError: the key file cannot be written.
    """
    vault = sound_vault(folder)
    save(folder, vault.with_slot(wrap(vault.vault_id, SlotKind.KEYRING, secret, key.raw())))


def remove_keyring_slot(folder: Path) -> None:
    """No keyring opens the library from now on.

    Raises:
        UserError: the key file cannot be written.
    """
    save(folder, sound_vault(folder).without(SlotKind.KEYRING))


def change_passphrase(folder: Path, key: DataKey, passphrase: str, kdf: Kdf | None = None) -> None:
    """Give an unlocked library another passphrase; its content stays as it is.

    Raises:
        UserError: the passphrase is empty, or the key file cannot be written.
    """
    check_passphrase(passphrase)
    vault = sound_vault(folder)
    save(folder, vault.with_slot(wrap(vault.vault_id, SlotKind.PASSPHRASE, passphrase_bytes(passphrase), key.raw(), kdf or vault.kdf)))


def new_recovery_code(folder: Path, key: DataKey) -> str:
    """Give an unlocked library another recovery code; the old one is worthless from now on.

    Raises:
        UserError: the key file cannot be written.
    """
    vault, code = sound_vault(folder), new_code()
    save(folder, vault.with_slot(wrap(vault.vault_id, SlotKind.RECOVERY, decode(code), key.raw())))
    return code


def key_file(vault: Vault) -> bytes:
    """The key file of a vault, with a checksum: one wrong byte anywhere, and the other copy is taken."""
    plain = _plain(vault)
    checksum = hashlib.sha256(json.dumps(plain, sort_keys=True).encode()).hexdigest()
    return json.dumps(plain | {"sha256": checksum}, indent=1).encode()


def _key_file_without_checksum(vault: Vault) -> bytes:
    """The key file as it was written before it had a checksum."""
    return json.dumps(_plain(vault), indent=1).encode()


def _plain(vault: Vault) -> dict[str, Any]:
    return {"version": VERSION, "vault_id": vault.vault_id, "slots": [slot.to_plain() for slot in vault.slots]}


def discard_vault(folder: Path) -> None:
    """Take back the key of a library that came to nothing."""
    for name in VAULT_NAMES:
        for path in folder.glob(f"{name}*"):
            path.unlink(missing_ok=True)
    with suppress(PermissionError):  # where another program has it, Windows keeps it
        (folder / LOCK_NAME).unlink(missing_ok=True)


def save(folder: Path, vault: Vault) -> None:
    """Write both copies of the key file, each whole or not at all.

    Raises:
        UserError: the folder cannot be written.
    """
    try:
        for name in VAULT_NAMES:
            write_whole(folder / name, key_file(vault))
    except OSError as error:
        raise UserError(
            "The key file in {folder} cannot be written. Check that the folder is writable and the disk not full.", folder=folder
        ) from error


def read(path: Path) -> Vault:
    """One copy of the key file.

    Raises:
        DamagedVaultError: it is missing or not what the program wrote.
    """
    try:
        data = path.read_bytes()
        plain = cast(dict[str, Any], json.loads(data))
        version, vault_id, slots = plain["version"], plain["vault_id"], plain["slots"]
        sound = type(version) is int and isinstance(vault_id, str)
        vault = Vault(vault_id, tuple(Slot.from_plain(slot) for slot in slots)) if sound and version == VERSION else None
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise DamagedVaultError("the key file cannot be read") from error
    if vault is None:
        raise DamagedVaultError("the key file is of no known version")
    if data not in (key_file(vault), _key_file_without_checksum(vault)):
        raise DamagedVaultError("the key file is not as it was written")
    return vault


def _copies(folder: Path) -> Iterator[tuple[Path, Vault]]:
    for name in VAULT_NAMES:
        try:
            yield folder / name, read(folder / name)
        except DamagedVaultError:
            continue


def sound_vault(folder: Path) -> Vault:
    """The first copy of a library's key file that can be read.

    Raises:
        LockedError: both are damaged.
    """
    for _, vault in _copies(folder):
        return vault
    raise LockedError(DAMAGED)


def _unlock(folder: Path, kind: SlotKind, secret: bytes, wrong: str) -> DataKey:
    if not has_vault(folder):
        raise UserError("There is no library in {folder}. Make one with “new”, or choose another folder.", folder=folder)
    settle(folder)
    readable = False
    for vault, key in _attempts(folder, lambda vault: vault.open_with(kind, secret)):
        readable = True
        if key is not None:
            _heal(folder, vault)
            return key
    raise WrongSecretError(wrong) if readable else LockedError(DAMAGED)


def _attempts(folder: Path, attempt: Callable[[Vault], DataKey | None]) -> Iterator[tuple[Vault, DataKey | None]]:
    seen: set[Vault] = set()
    for _, vault in _copies(folder):
        if vault in seen:
            continue
        seen.add(vault)
        try:
            yield vault, attempt(vault)
        except DamagedVaultError:
            continue


def _heal(folder: Path, vault: Vault) -> None:
    """Write the copy that opened over one that differs from it, where the folder lets us."""
    if os.access(folder, os.W_OK) and any(_bytes_of(folder / name) != key_file(vault) for name in VAULT_NAMES):
        save(folder, vault)


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""
