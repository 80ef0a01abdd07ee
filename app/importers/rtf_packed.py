"""Rich text as Outlook packs it ([MS-OXRTFCP]): copies of what stood before, from a ring of 4,096 bytes that begins with usual words."""

import struct

_RING = 4_096
_PACKED, _PLAIN = b"LZFu", b"MELA"
_HEADER = 16
_MOST = 50 << 20
_BEGIN = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript \fdecor MS Sans SerifSymbolArial"
    b"Times New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"
)
"""What the ring holds at first ([MS-OXRTFCP] 2.1.2.1)."""


def unpacked(data: bytes) -> bytes:
    """The rich text; as much of it as is there where it is cut short, and nothing where it is none."""
    if len(data) < _HEADER:
        return b""
    size = struct.unpack_from("<I", data, 4)[0]
    kind, body = data[8:12], data[_HEADER:]
    if kind == _PLAIN:
        return body[:size]
    return _expanded(body, min(size, _MOST)) if kind == _PACKED else b""


def _expanded(body: bytes, size: int) -> bytes:
    ring = bytearray(_BEGIN.ljust(_RING, b"\0"))
    place, at = len(_BEGIN), 0
    made = bytearray()
    while at < len(body) and len(made) < size:
        control = body[at]
        at += 1
        for bit in range(8):
            if control >> bit & 1:
                if at + 2 > len(body):
                    return bytes(made)
                offset, length = divmod(body[at] << 8 | body[at + 1], 16)
                at += 2
                if offset == place:
                    return bytes(made)
                piece = [0] * (length + 2)
                for number in range(length + 2):
                    piece[number] = ring[place] = ring[(offset + number) % _RING]
                    place = (place + 1) % _RING
                made += bytes(piece)
            elif at < len(body):
                ring[place] = body[at]
                made.append(body[at])
                place, at = (place + 1) % _RING, at + 1
    return bytes(made[:size])
