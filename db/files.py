"""Plain files, written so that a crash leaves the old or the new one, whole."""

import hashlib
import os
import secrets
import shutil
from contextlib import suppress
from pathlib import Path

READ_BYTES = 1 << 20

_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
"""Windows would put carriage returns into what is not opened as bytes."""


def write_whole(path: Path, data: bytes, *, private: bool = True, outside: bool = False) -> None:
    """Write a file in one step: what stood there stays until the new bytes are on the disk, and where they cannot be written.

    A ``private`` file is its owner's alone; any other is whose the user's own settings say (umask). The bytes wait under a name that
    nobody else has, so that two programs that write one file do not write into each other's. Of a file ``outside`` the library the name
    is not waited for: its folder may refuse to be opened or synced, and the file is written all the same.

    Raises:
        OSError: the place cannot be written, or the disk is full.
    """
    partial = path.with_name(f"attache-{secrets.token_hex(6)}.tmp")
    try:
        descriptor = os.open(partial, _NEW, 0o600 if private else 0o666)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
    except BaseException:
        with suppress(OSError):
            partial.unlink()
        raise
    if not outside:
        sync_folder(path.parent)


def is_read_only(path: Path) -> bool:
    """Whether a file, or the folder it lies in, may not be written: by its rights, or because its disk is read-only."""
    return not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK))


def sync_file(path: Path) -> None:
    """Wait until the bytes of a file are on the disk."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk; Windows keeps no such thing."""
    if os.name != "nt":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def copy_exactly(source: Path, target: Path) -> None:
    """Copy a file to the disk and read it back.

    Raises:
        OSError: it cannot be copied, or the copy is not the same.
    """
    shutil.copyfile(source, target)
    target.chmod(0o600)
    sync_file(target)
    if sha256_of(source) != sha256_of(target):
        raise OSError(f"{target} was not written as it was meant")


def sha256_of(path: Path) -> str:
    """The SHA-256 of a file."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(READ_BYTES):
            digest.update(piece)
    return digest.hexdigest()
