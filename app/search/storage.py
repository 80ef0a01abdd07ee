"""The index's files inside the library: a Whoosh storage that never touches the disk.

A manifest names each live file with its SHA-256. Files of a commit are kept in memory until ``flush`` writes them, the
manifest after them and removes the old ones last, so that a crash between any two steps leaves the former index whole.
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

MANIFEST = "manifest.json"

ONE_STEP = 256 << 10
"""Bytes of a file that is written in a step of its own: steps cost a wait for the disk each, large ones hold other writers up."""


class IndexFiles(Protocol):
    """Where the files are kept; the library's ``index_files``, opened by the caller in units of its choice."""

    def names(self) -> Iterable[str]:
        """The names of all files."""
        ...

    def read(self, name: str) -> bytes:
        """The bytes of a file that ``names`` has."""
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


class DamagedIndexError(Exception):
    """A file of the index is missing or not what was written."""


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
        self._files: dict[str, bytes] = {}
        self._locks: dict[str, Lock] = {}

    def create(self) -> "MemoryStorage":
        """Nothing has to be made."""
        return self

    def destroy(self, *_args: Any, **_kwargs: Any) -> None:
        """Forget all files."""
        self._files.clear()

    def create_file(self, name: str, **_kwargs: Any) -> StructFile:
        """A file to write."""
        return StructFile(_Saved(lambda data: self._files.__setitem__(name, data)), name=name)

    def bytes_of(self, name: str) -> bytes:
        """The whole of a file.

        Raises:
            NameError: there is no such file (what Whoosh expects).
        """
        if name not in self._files:
            raise NameError(name)
        return self._files[name]

    def open_file(self, name: str, *_args: Any, **_kwargs: Any) -> StructFile:
        """A file to read."""
        return BufferFile(memoryview(self.bytes_of(name)), name=name)

    def list(self) -> list[str]:
        """The names of all files."""
        return list(self._files)

    def file_exists(self, name: str) -> bool:
        """Whether there is such a file."""
        return name in self._files

    def file_length(self, name: str) -> int:
        """Bytes in a file."""
        return len(self.bytes_of(name))

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
    """Whoosh's files, read from and written to the library as whole blobs."""

    def __init__(self, files: IndexFiles, version: int) -> None:
        super().__init__()
        self._kept = files
        self._version = version
        self._digests: dict[str, str] = {}

    def load(self) -> None:
        """Read the files that the manifest names.

        Raises:
            DamagedIndexError: no manifest, another version's, or a file that is missing or altered.
        """
        present = set(self._kept.names())
        digests = self._manifest(present)
        missing = set(digests) - present
        if missing:
            raise DamagedIndexError(f"{len(missing)} files missing")
        self._files = {name: self._whole(name, digest) for name, digest in digests.items()}
        self._digests = digests

    def _manifest(self, present: set[str]) -> dict[str, str]:
        if MANIFEST not in present:
            raise DamagedIndexError("no manifest")
        try:
            written: Any = json.loads(self._kept.read(MANIFEST))
            if written["version"] != self._version:
                raise DamagedIndexError("another version's manifest")
            return {str(name): str(digest) for name, digest in written["files"].items()}
        except (ValueError, KeyError, TypeError, AttributeError, DamagedError, NotFoundError) as error:
            raise DamagedIndexError("manifest not readable") from error

    def _whole(self, name: str, digest: str) -> bytes:
        try:
            data = self._kept.read(name)
        except (DamagedError, NotFoundError) as error:
            raise DamagedIndexError(f"{name} not readable") from error
        if hashlib.sha256(data).hexdigest() != digest:
            raise DamagedIndexError(f"{name} altered")
        return data

    def flush(self) -> None:
        """Write what is new, then the manifest, then take the old files out of the library."""
        digests = {name: self._digests.get(name) or hashlib.sha256(data).hexdigest() for name, data in self._files.items()}
        fresh = {name: data for name, data in self._files.items() if name not in self._digests}
        large = {name: data for name, data in fresh.items() if len(data) > ONE_STEP}
        for name, data in large.items():
            self._kept.write(name, data)
        small = {name: data for name, data in fresh.items() if name not in large}
        manifest = json.dumps({"version": self._version, "files": digests}, sort_keys=True).encode()
        gone = sorted(set(self._kept.names()) - set(digests) - {MANIFEST})
        self._kept.exchange({**small, MANIFEST: manifest}, gone)
        self._digests = digests
