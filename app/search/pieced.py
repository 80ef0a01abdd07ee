"""Bytes of a file that are read piece by piece, each checked when it is first asked for.

An index of 10,000 briefs has some 45 MB, of which a question touches little: reading and checking all of it made every
start wait for half a second.
"""

import hashlib
from collections.abc import Callable, Iterator
from mmap import mmap
from threading import Lock

PIECE = 32 << 10
"""Bytes of a piece; the library keeps the index in rows of that size. A list of one segment mostly lies in one or two."""

DIGEST = hashlib.sha256().digest_size


class DamagedIndexError(Exception):
    """A file of the index is missing or not what was written."""


def digests_of(data: bytes | memoryview) -> bytes:
    """The SHA-256 of each piece, one after another."""
    return b"".join(hashlib.sha256(data[at : at + PIECE]).digest() for at in range(0, len(data), PIECE))


class Pieced:
    """A file's bytes; never changes. Any number of threads may read it."""

    def __init__(self, size: int, read: Callable[[int, int], bytes], seal: bytes) -> None:
        """``read`` gives the bytes between two places of a file that ends with the digests of its pieces; ``seal`` is theirs."""
        self.size = size
        self._read = read
        self._seal = seal
        self._digests = b""
        self._bytes = self._view = memoryview(b"")
        self._missing = [True] * -(-size // PIECE)
        self._left = len(self._missing)
        self._lock = Lock()

    @classmethod
    def of(cls, data: bytes) -> "Pieced":
        """A file that is in memory."""
        made = cls(0, lambda _start, _end: b"", b"")
        made.size, made._view = len(data), memoryview(data)
        return made

    def part(self, start: int, end: int) -> memoryview:
        """The bytes between two places.

        Raises:
            DamagedIndexError: they are not there any more, or not what was written.
        """
        if self._left and start < end:
            self._fetch(start // PIECE, -(-end // PIECE))
        return self._view[start:end]

    def whole(self) -> memoryview:
        """All bytes."""
        return self.part(0, self.size)

    def _fetch(self, first: int, last: int) -> None:
        with self._lock:
            for begin, end in _runs(self._missing, first, last):
                self._take(begin, end)

    def _take(self, begin: int, end: int) -> None:
        start, stop = begin * PIECE, min(self.size, end * PIECE)
        data = self._read(start, stop)
        if digests_of(data) != self._sealed()[begin * DIGEST : end * DIGEST]:
            raise DamagedIndexError("a piece was altered")
        if not self._bytes:
            # Pages of its own take no memory before they are written to, which is not so of what the allocator has used before.
            self._bytes = memoryview(mmap(-1, self.size))
            self._view = self._bytes.toreadonly()
        self._bytes[start:stop] = data
        self._missing[begin:end] = [False] * (end - begin)
        self._left -= end - begin

    def _sealed(self) -> bytes:
        if not self._digests:
            found = self._read(self.size, self.size + DIGEST * len(self._missing))
            if hashlib.sha256(found).digest() != self._seal:
                raise DamagedIndexError("the digests were altered")
            self._digests = found
        return self._digests


def _runs(missing: list[bool], first: int, last: int) -> Iterator[tuple[int, int]]:
    """The stretches of pieces that are missing, so that neighbours are read at once."""
    at = first
    while at < last:
        if missing[at]:
            end = at
            while end < last and missing[end]:
                end += 1
            yield at, end
            at = end
        at += 1
