"""The disk under SQLite, watched: every write, truncation and sync of a database file is noted, or refused as by a full disk.

The driver's own library lets its file layer be exchanged (sqlite.org/vfs.html); its methods are wrapped here, call by call.
A path is handed on as the pointer it came as: the engine keeps it while the file is open, and names the file of the shared
memory after it. A copy that Python lets go of would give that file a name of chance, in the folder of the process.
"""

import ctypes
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import sqlcipher3._sqlite3 as built

FULL = 13
"""SQLITE_FULL, what the file layer answers where the disk has no room."""

_POINTER, _INT, _LONG = ctypes.c_void_p, ctypes.c_int, ctypes.c_int64
_OPEN = ctypes.CFUNCTYPE(_INT, _POINTER, _POINTER, _POINTER, _INT, _POINTER)
_DELETE = ctypes.CFUNCTYPE(_INT, _POINTER, _POINTER, _INT)
_WRITE = ctypes.CFUNCTYPE(_INT, _POINTER, _POINTER, _INT, _LONG)
_TRUNCATE = ctypes.CFUNCTYPE(_INT, _POINTER, _LONG)
_SYNC = ctypes.CFUNCTYPE(_INT, _POINTER, _INT)


class _Vfs(ctypes.Structure):
    """The head of ``sqlite3_vfs``."""

    _fields_ = [
        ("version", _INT), ("size", _INT), ("longest", _INT), ("following", _POINTER), ("name", ctypes.c_char_p),
        ("data", _POINTER), ("open", _POINTER), ("delete", _POINTER),
    ]  # fmt: skip


class _Methods(ctypes.Structure):
    """The whole of ``sqlite3_io_methods``, version 3."""

    _fields_ = [
        ("version", _INT), ("close", _POINTER), ("read", _POINTER), ("write", _POINTER), ("truncate", _POINTER), ("sync", _POINTER),
        *((f"other{number}", _POINTER) for number in range(13)),
    ]  # fmt: skip


@dataclass(frozen=True)
class Act:
    """One thing done to a file: ``write`` (with bytes at an offset), ``truncate`` (to a size), ``sync``, ``delete``; or an ``ack``."""

    what: str
    name: str = ""
    at: int = 0
    data: bytes = b""


@dataclass
class Medium:
    """What was done to the files of one folder. ``room`` is how many bytes may still be written; None: any number."""

    folder: Path
    acts: list[Act] = field(default_factory=list[Act])
    room: int | None = None
    refused: int = 0
    _names: dict[int, str] = field(default_factory=dict[int, str])
    _kept: list[Any] = field(default_factory=list[Any])

    def acknowledge(self, number: int) -> None:
        """Note that a save was acknowledged."""
        self.acts.append(Act("ack", at=number))

    def refuses(self, size: int) -> bool:
        if self.room is None:
            return False
        if size > self.room:
            self.refused += 1
            return True
        self.room -= size
        return False

    def wrap(self, file: int, name: str) -> None:
        """Put our methods in the place of an open file's."""
        pointer = ctypes.cast(file, ctypes.POINTER(ctypes.POINTER(_Methods)))
        real = pointer.contents.contents
        write, truncate, sync = _WRITE(real.write), _TRUNCATE(real.truncate), _SYNC(real.sync)
        self._names[file] = name

        def on_write(handle: int, data: int, size: int, at: int) -> int:
            if self.refuses(size):
                return FULL
            self.acts.append(Act("write", self._names[handle], at, ctypes.string_at(data, size)))
            return write(handle, data, size, at)

        def on_truncate(handle: int, size: int) -> int:
            self.acts.append(Act("truncate", self._names[handle], size))
            return truncate(handle, size)

        def on_sync(handle: int, flags: int) -> int:
            self.acts.append(Act("sync", self._names[handle]))
            return sync(handle, flags)

        ours = _Methods.from_buffer_copy(real)
        calls = _WRITE(on_write), _TRUNCATE(on_truncate), _SYNC(on_sync)
        ours.write, ours.truncate, ours.sync = (ctypes.cast(call, _POINTER).value for call in calls)
        self._kept.append((ours, calls))
        pointer[0] = ctypes.pointer(ours)


@contextmanager
def watched(folder: Path) -> Generator[Medium]:
    """Watch what SQLite does to the files of a folder, and of folders in it, that are opened from now on."""
    library = ctypes.CDLL(built.__file__)
    library.sqlite3_vfs_find.restype = ctypes.POINTER(_Vfs)
    vfs = library.sqlite3_vfs_find(None).contents
    medium, real_open, real_delete = Medium(folder), vfs.open, vfs.delete
    opening: Callable[..., int] = _OPEN(real_open)
    deleting: Callable[..., int] = _DELETE(real_delete)

    def ours(path: int | None) -> Path | None:
        told = Path(ctypes.string_at(path).decode()) if path else None
        return told if told is not None and told.is_relative_to(folder) else None

    def on_open(pointer: int, path: int | None, file: int, flags: int, out: int) -> int:
        answer = opening(pointer, path, file, flags, out)
        told = ours(path)
        if answer == 0 and told is not None:
            medium.wrap(file, told.name)
        return answer

    def on_delete(pointer: int, path: int | None, wait: int) -> int:
        told = ours(path)
        if told is not None:
            medium.acts.append(Act("delete", told.name))
        return deleting(pointer, path, wait)

    calls = _OPEN(on_open), _DELETE(on_delete)
    vfs.open, vfs.delete = (ctypes.cast(call, _POINTER).value for call in calls)
    try:
        yield medium
    finally:
        vfs.open, vfs.delete = real_open, real_delete
