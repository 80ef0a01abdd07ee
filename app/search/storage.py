"""The index's files inside the library: a Whoosh storage that never touches the disk.

A manifest names each live file with its size and the SHA-256 of its pieces' digests, which stand behind its bytes. Files of a
commit are kept in memory until ``flush`` writes them, the manifest after them and removes the old ones last, so that a crash
between any two steps leaves the former index whole.
"""

import hashlib
import json
from collections.abc import Callable, Collection, Iterable, Mapping
from io import BytesIO
from threading import Lock
from typing import Any, Protocol

from whoosh.filedb.filestore import Storage
from whoosh.filedb.structfile import BufferFile, StructFile

from app.core.errors import DamagedError, NotFoundError
from app.search.pieced import DamagedIndexError, Pieced, digests_of

MANIFEST = "manifest.json"

ONE_STEP = 256 << 10
"""Bytes of a file that is written in a step of its own: steps cost a wait for the disk each, large ones hold other writers up."""

LARGEST = (1 << 32) - 1
"""Bytes of a file at most: places in it are numbers of four bytes."""


class IndexFiles(Protocol):
    """Where the files are kept; the library's ``index_files``, opened by the caller in units of its choice."""

    def names(self) -> Iterable[str]:
        """The names of all files."""
        ...

    def read(self, name: str) -> bytes:
        """The bytes of a file that ``names`` has."""
        ...

    def part(self, name: str, start: int, end: int) -> bytes:
        """The bytes of a file between two places, fewer where it is shorter; none where there is no such file."""
        ...

    def write(self, name: str, data: bytes) -> None:
        """Make or replace a file."""
        ...

    def exchange(self, written: Mapping[str, bytes], removed: Collection[str]) -> None:
        """Make or replace some files in their order, then take others out; as one step where the store has such."""
        ...


class MemoryFiles:
    """Index files that live as long as the program; for indexes that need not outlast it."""

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}

    def names(self) -> list[str]:
        """The names of all files."""
        return list(self.kept)

    def read(self, name: str) -> bytes:
        """The bytes of a file."""
        return self.kept[name]

    def part(self, name: str, start: int, end: int) -> bytes:
        """The bytes of a file between two places."""
        return self.kept.get(name, b"")[start:end]

    def write(self, name: str, data: bytes) -> None:
        """Make or replace a file."""
        self.kept[name] = data

    def remove(self, name: str) -> None:
        """Take a file out."""
        del self.kept[name]

    def exchange(self, written: Mapping[str, bytes], removed: Collection[str]) -> None:
        """Make or replace some files in their order, then take others out."""
        for name, data in written.items():
            self.write(name, data)
        for name in removed:
            self.remove(name)


class _Saved(BytesIO):
    """A file being written; its bytes are handed over when it is closed, by whichever layer closes it."""

    def __init__(self, save: Callable[[bytes], None]) -> None:
        super().__init__()
        self._save = save

    def close(self) -> None:
        """Hand the bytes over, once."""
        if not self.closed:
            self._save(self.getvalue())
        super().close()


class MemoryStorage(Storage):
    """Whoosh's files in memory alone. Its own RamStorage spills to the temp folder (vault.md, leaks)."""

    supports_mmap = False
    readonly = False

    def __init__(self) -> None:
        self._files: dict[str, Pieced] = {}
        self._locks: dict[str, Lock] = {}

    def create(self) -> "MemoryStorage":
        """Nothing has to be made."""
        return self

    def destroy(self, *_args: Any, **_kwargs: Any) -> None:
        """Forget all files."""
        self._files.clear()

    def create_file(self, name: str, **_kwargs: Any) -> StructFile:
        """A file to write."""
        return StructFile(_Saved(lambda data: self._files.__setitem__(name, Pieced.of(data))), name=name)

    def file(self, name: str) -> Pieced:
        """A file, to be read in parts.

        Raises:
            NameError: there is no such file (what Whoosh expects).
        """
        if name not in self._files:
            raise NameError(name)
        return self._files[name]

    def open_file(self, name: str, *_args: Any, **_kwargs: Any) -> StructFile:
        """A file to read."""
        return BufferFile(self.file(name).whole(), name=name)

    def list(self) -> list[str]:
        """The names of all files."""
        return list(self._files)

    def file_exists(self, name: str) -> bool:
        """Whether there is such a file."""
        return name in self._files

    def file_length(self, name: str) -> int:
        """Bytes in a file."""
        return self.file(name).size

    def file_modified(self, name: str) -> float:  # noqa: ARG002
        """Unknown; nothing here needs it."""
        return -1.0

    def delete_file(self, name: str) -> None:
        """Take a file out."""
        if self._files.pop(name, None) is None:
            raise NameError(name)

    def rename_file(self, frm: str, to: str, safe: bool = False) -> None:
        """Give a file another name; ``safe`` refuses to replace one."""
        if safe and to in self._files:
            raise NameError(to)
        self._files[to] = self._files.pop(frm)

    def lock(self, name: str) -> Lock:
        """A lock within this process: the library itself is open in one process only, and no crash leaves it shut."""
        return self._locks.setdefault(name, Lock())

    def temp_storage(self, name: str | None = None) -> "MemoryStorage":  # noqa: ARG002
        """A place for passing files, in memory too."""
        return MemoryStorage()


class VaultStorage(MemoryStorage):
    """Whoosh's files in the library; what is asked for is read, and stays in memory."""

    def __init__(self, files: IndexFiles, version: int) -> None:
        super().__init__()
        self._kept = files
        self._version = version
        self._seals: dict[str, str] = {}
        self._present: set[str] | None = None
        """The files in the library, once they were asked for: none but this storage writes there while it is in use."""

    def load(self) -> None:
        """Learn which files there are; each is read, and checked, where it is first touched.

        Raises:
            DamagedIndexError: no manifest, another version's, or a file that is missing.
        """
        present = set(self._kept.names())
        described = self._manifest(present)
        missing = set(described) - present
        if missing:
            raise DamagedIndexError(f"{len(missing)} files missing")
        self._files = {name: self._piecewise(name, *each) for name, each in described.items()}
        self._seals = {name: seal for name, (_, seal) in described.items()}
        self._present = present

    def _manifest(self, present: set[str]) -> dict[str, tuple[int, str]]:
        if MANIFEST not in present:
            raise DamagedIndexError("no manifest")
        try:
            written: Any = json.loads(self._kept.read(MANIFEST))
            if written["version"] != self._version:
                raise DamagedIndexError("another version's manifest")
            described = {str(name): (int(size), bytes.fromhex(seal).hex()) for name, (size, seal) in written["files"].items()}
            if not all(0 <= size <= LARGEST for size, _ in described.values()):
                raise DamagedIndexError("sizes that no file has")
            return described
        except (ValueError, KeyError, TypeError, AttributeError, DamagedError, NotFoundError) as error:
            raise DamagedIndexError("manifest not readable") from error

    def _reader(self, name: str) -> Callable[[int, int], bytes]:
        def read(start: int, end: int) -> bytes:
            try:
                return self._kept.part(name, start, end)
            except DamagedError as error:
                raise DamagedIndexError(f"{name} not readable") from error

        return read

    def flush(self) -> None:
        """Write what is new, then the manifest, then take the old files out of the library.

        Large files are let go once they are written, and read again where they are touched: a build holds one at a time.
        """
        present = set(self._kept.names()) if self._present is None else self._present
        small: dict[str, bytes] = {}
        large: list[str] = []
        seals = {name: self._seals[name] for name in self._files if name in self._seals}
        for name in [name for name in self._files if name not in seals]:
            data, seals[name] = _sealed(self._files[name].whole())
            if len(data) > ONE_STEP:
                self._kept.write(name, data)
                large.append(name)
            else:
                small[name] = data
        described = {name: (file.size, seals[name]) for name, file in self._files.items()}
        small[MANIFEST] = json.dumps({"version": self._version, "files": described}, sort_keys=True).encode()
        self._kept.exchange(small, sorted(present - seals.keys() - {MANIFEST}))
        self._seals, self._present = seals, set(seals)
        for name in large:
            self._files[name] = self._piecewise(name, *described[name])

    def _piecewise(self, name: str, size: int, seal: str) -> Pieced:
        """A file that is in the library."""
        return Pieced(size, self._reader(name), bytes.fromhex(seal))


def _sealed(data: memoryview) -> tuple[bytes, str]:
    """The bytes of a file with the digests of its pieces behind, and the seal of those."""
    digests = digests_of(data)
    return b"".join((data, digests)), hashlib.sha256(digests).hexdigest()
