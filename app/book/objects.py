"""A PDF file as numbered objects: the little of ISO 32000-1 section 7 that a book needs."""

import hashlib
import zlib

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
        self.bodies.append(f"<<{more}/Length {len(data)}>>stream\n".encode("latin-1") + data + b"\nendstream")
        return len(self.bodies)

    def file(self, root: int, info: int) -> bytes:
        """The whole file. Its identity is the sum of its content, so the same content is the same file."""
        chunks, places, place = [HEAD], list[int](), len(HEAD)
        for number, body in enumerate(self.bodies, 1):
            chunk = b"%d 0 obj\n%b\nendobj\n" % (number, body)
            places.append(place)
            place += len(chunk)
            chunks.append(chunk)
        digest = hashlib.md5(b"".join(chunks), usedforsecurity=False).hexdigest()
        chunks.append(b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1))
        chunks.append(b"".join([b"%010d 00000 n \n" % at for at in places]))
        trailer = f"<</Size {len(places) + 1}/Root {root} 0 R/Info {info} 0 R/ID[<{digest}><{digest}>]>>"
        chunks.append(f"trailer\n{trailer}\nstartxref\n{place}\n%%EOF\n".encode("latin-1"))
        return b"".join(chunks)


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
