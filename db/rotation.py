"""Another data key for a library: every page is written anew under it, and the old file stays until the new one was opened."""

from datetime import UTC, datetime
from pathlib import Path
from secrets import token_bytes

from app.core.errors import UserError
from app.core.reasons import reason_of
from app.core.sentences import Sentence
from db.backups import Backup, make_backup, note_and_check, row_counts
from db.engine import connect
from db.errors import translated
from db.files import write_whole
from db.lock import LibraryLock
from db.names import LIBRARY_NAME, VAULT_NAMES
from db.recovery_code import decode, new_code
from db.replacement import abandon, decide, staged
from db.slots import KEY_BYTES, Kdf, SlotKind, passphrase_bytes, wrap
from db.vault import DataKey, Vault, key_file, read, sound_vault, unlock


def rotate_key(folder: Path, passphrase: str, kdf: Kdf | None = None) -> tuple[str, Backup]:
    """Give the library another data key; answers the new recovery code and the backup made before under the old key.

    The old recovery code wraps the old key and is worthless afterwards. Killed at any moment, the library opens with the
    passphrase: under the old key or under the new one.

    Raises:
        LockedError: the passphrase is wrong, or another instance has the library.
        UserError: there is no room for a second copy; the library is as it was.
    """
    old, new, code = unlock(folder, passphrase), DataKey(token_bytes(KEY_BYTES)), new_code()
    lock = LibraryLock(folder)
    try:
        stage = staged(folder)
        vault = sound_vault(folder)
        vault_id, kdf = vault.vault_id, kdf or vault.kdf
        slots = (
            wrap(vault_id, SlotKind.PASSPHRASE, passphrase_bytes(passphrase), new.raw(), kdf),
            wrap(vault_id, SlotKind.RECOVERY, decode(code), new.raw()),
        )
        with translated():
            backup = _write_anew(folder, stage, old, new)
        write_whole(stage / VAULT_NAMES[0], key_file(Vault(vault_id, slots)))
        if read(stage / VAULT_NAMES[0]).open_with(SlotKind.PASSPHRASE, passphrase_bytes(passphrase)) != new:
            raise UserError("The new key file does not open the library. Nothing was changed; try again.")
        decide(folder)
    except BaseException as trouble:
        abandon(folder)
        if isinstance(trouble, OSError):
            raise UserError(
                "The key was not changed: {folder} cannot be written ({reason}). "
                "Make room there, or see that you may write to it, then try again.",
                folder=folder,
                reason=reason_of(trouble),
            ) from trouble
        raise
    finally:
        lock.release()
    return code, backup


def _write_anew(folder: Path, stage: Path, old: DataKey, new: DataKey) -> Backup:
    """The library under the new key, compared with the one under the old."""
    source = connect(folder / LIBRARY_NAME, old)
    try:
        backup = make_backup(source, folder, old, Sentence("before the data key changed"), datetime.now(UTC))
        counts = row_counts(source)
        source.execute("VACUUM INTO ?", (str(stage / LIBRARY_NAME),)).fetchall()
    finally:
        source.close()
    copy = connect(stage / LIBRARY_NAME, old, journal="DELETE")
    try:
        copy.execute(f"PRAGMA rekey=\"x'{new.hex()}'\"").fetchall()
    finally:
        copy.close()
    note_and_check(stage / LIBRARY_NAME, new, counts)
    return backup
