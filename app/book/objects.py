"""A PDF file as numbered objects: the little of ISO 32000-1 section 7 that a book needs."""

import hashlib
import struct
import zlib
from collections.abc import Iterable

END_OF_STREAM = b"\nendstream"
IN_ONE_STREAM = 200
"""Objects packed together: readers unpack a whole stream for one of them."""
HEAD = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"


class Objects:
    """The objects of one file, written in the order of their numbers."""

    def __init__(self) -> None:
        self.bodies: list[bytes] = []

    def reserve(self) -> int:
        """A number for an object that is put later."""
        self.bodies.append(b"null")
        return len(self.bodies)

    def put(self, number: int, body: str) -> None:
        """The object of a reserved number."""
        self.bodies[number - 1] = body.encode("latin-1")

    def add(self, body: str) -> int:
        """One more object; its number."""
        self.bodies.append(body.encode("latin-1"))
        return len(self.bodies)

    def stream(self, data: bytes, more: str = "") -> int:
        """A stream, deflated; ``more`` are further entries of its dictionary."""
        return self.packed(zlib.compress(data), more + "/Filter/FlateDecode")

    def packed(self, data: bytes, more: str) -> int:
        """A stream of bytes that are encoded already as ``more`` says."""
        self.bodies.append(f"<<{more}/Length {len(data)}>>stream\n".encode("latin-1") + data + END_OF_STREAM)
        return len(self.bodies)

    def file(self, root: int, info: int) -> bytes:
        """The whole file. Its identity is the sum of its content, so the same content is the same file."""
        entries = [(0, 0, 65535)] * (len(self.bodies) + 1)
        plain = [number for number, body in enumerate(self.bodies, 1) if not body.endswith(END_OF_STREAM)]
        streams = [number for number, body in enumerate(self.bodies, 1) if body.endswith(END_OF_STREAM)]
        for start in range(0, len(plain), IN_ONE_STREAM):
            held = plain[start : start + IN_ONE_STREAM]
            box = self._object_stream(held)
            streams.append(box)
            entries.append((0, 0, 0))
            for place, number in enumerate(held):
                entries[number] = (2, box, place)
        chunks, place = [HEAD], len(HEAD)
        for number in streams:
            entries[number] = (1, place, 0)
            chunks.append(b"%d 0 obj\n%b\nendobj\n" % (number, self.bodies[number - 1]))
            place += len(chunks[-1])
        entries.append((1, place, 0))
        return b"".join([*chunks, self._references(entries, root, info, chunks), b"startxref\n%d\n%%%%EOF\n" % place])

    def _object_stream(self, numbers: list[int]) -> int:
        """Objects packed into one stream (7.5.7)."""
        places, parts, place = list[str](), list[bytes](), 0
        for number in numbers:
            places.append(f"{number} {place}")
            parts.append(self.bodies[number - 1])
            place += len(parts[-1]) + 1
        head = " ".join(places).encode() + b" "
        return self.stream(head + b" ".join(parts), f"/Type/ObjStm/N {len(numbers)}/First {len(head)}")

    def _references(self, entries: list[tuple[int, int, int]], root: int, info: int, chunks: list[bytes]) -> bytes:
        """Where each object is, as a stream (7.5.8), with the trailer's entries."""
        digest = hashlib.md5(b"".join(chunks), usedforsecurity=False).hexdigest()
        rows = zlib.compress(b"".join([struct.pack(">BLH", *entry) for entry in entries]))
        head = f"<</Type/XRef/Size {len(entries)}/W[1 4 2]/Root {root} 0 R/Info {info} 0 R/ID[<{digest}><{digest}>]/Filter/FlateDecode"
        return f"{len(entries) - 1} 0 obj\n{head}/Length {len(rows)}>>stream\n".encode("latin-1") + rows + b"\nendstream\nendobj\n"


_ESCAPED = str.maketrans({"\\": "\\\\", "(": "\\(", ")": "\\)", "\r": "\\r", "\n": "\\n"})


def text(words: str) -> str:
    """A text string (7.9.2.2): as it is where it is ASCII, else UTF-16."""
    if words.isascii():
        return f"({words.translate(_ESCAPED)})"
    return f"<FEFF{words.encode('utf-16-be', 'replace').hex().upper()}>"


def text_bytes(words: str) -> bytes:
    """The bytes of a text string, by which a name tree is sorted (7.9.6)."""
    return words.encode() if words.isascii() else b"\xfe\xff" + words.encode("utf-16-be", "replace")


def name(words: str) -> str:
    """A name object (7.3.5)."""
    return "/" + "".join(char if char.isascii() and (char.isalnum() or char in "+-_.") else f"#{ord(char) & 0xFF:02X}" for char in words)


def references(numbers: Iterable[int]) -> str:
    """References to objects, one after the other (7.3.10)."""
    return " ".join(f"{number} 0 R" for number in numbers)
