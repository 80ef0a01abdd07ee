"""Bytes of a file that are read piece by piece, each checked when it is first asked for.

An index of 10,000 briefs has some 45 MB, of which a question touches little: reading and checking all of it made every
start wait for half a second.
"""

import hashlib
from collections.abc import Callable
from threading import Lock

PIECE = 32 << 10
"""Bytes of a piece; the library keeps the index in rows of that size. A list of one segment mostly lies in one or two."""

DIGEST = hashlib.sha256().digest_size


_Stretch = tuple[memoryview, int]
"""Bytes that were read at once, and where in the file they begin."""


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
        self._stretches: list[_Stretch | None] = [None] * -(-size // PIECE)
        self._lock = Lock()

    @classmethod
    def of(cls, data: bytes) -> "Pieced":
        """A file that is in memory."""
        made = cls(0, lambda _start, _end: b"", b"")
        made.size = len(data)
        made._stretches.extend([(memoryview(data), 0)] * -(-len(data) // PIECE))
        return made

    def part(self, start: int, end: int) -> memoryview:
        """The bytes between two places.

        Raises:
            DamagedIndexError: they are not there any more, or not what was written.
        """
        if start >= end:
            return memoryview(b"")
        first, last = start // PIECE, -(-end // PIECE)
        view, at = self._stretches[first] or self._fetch(first, last)
        if end - at > len(view):
            view, at = self._over(first, last)
        return view[start - at : end - at]

    def whole(self) -> memoryview:
        """All bytes."""
        return self.part(0, self.size)

    def _over(self, first: int, last: int) -> _Stretch:
        """Some pieces, of which the first is there, as one stretch."""
        if None in self._stretches[first:last]:
            return self._fetch(first, last)
        return memoryview(b"".join(self.part(at * PIECE, min(self.size, (at + 1) * PIECE)) for at in range(first, last))), first * PIECE

    def _fetch(self, first: int, last: int) -> _Stretch:
        """Read some pieces as one stretch, those again that are there: what is kept is never copied."""
        start, stop = first * PIECE, min(self.size, last * PIECE)
        with self._lock:
            data = self._read(start, stop)
            if digests_of(data) != self._sealed()[first * DIGEST : last * DIGEST]:
                raise DamagedIndexError("a piece was altered")
            found = memoryview(data), start
            self._stretches[first:last] = [found] * (last - first)
        return found

    def _sealed(self) -> bytes:
        if not self._digests:
            found = self._read(self.size, self.size + DIGEST * len(self._stretches))
            if hashlib.sha256(found).digest() != self._seal:
                raise DamagedIndexError("the digests were altered")
            self._digests = found
        return self._digests
