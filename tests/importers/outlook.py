"""Outlook's properties as its messages (MSG) and its packs in mails (winmail.dat) keep them, made for the tests."""

import struct
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from tests.importers.compound import Tree, compound

Said = str | bytes | int | datetime
"""Text in Unicode, bytes of a text in a code page, a whole number, a moment."""
APPOINTMENT = bytes.fromhex("0220060000000000c000000000000046")


class Binary(bytes):
    """Bytes that are no text."""


def ticks(moment: datetime) -> int:
    return (moment - datetime(1601, 1, 1, tzinfo=moment.tzinfo)) // timedelta(microseconds=1) * 10


def folder(said: Mapping[int, Said], header: int = 32, **inside: Tree) -> Tree:
    """The streams of one object of a message."""
    streams: dict[str, bytes | Tree] = {}
    fixed = bytes(header)
    for key, value in said.items():
        if isinstance(value, int):
            fixed += struct.pack("<HHIQ", 0x03, key, 6, value)
        elif isinstance(value, datetime):
            fixed += struct.pack("<HHIQ", 0x40, key, 6, ticks(value))
        else:
            kind = 0x1F if isinstance(value, str) else 0x102 if isinstance(value, Binary) else 0x1E
            streams[f"__substg1.0_{key:04X}{kind:04X}"] = value.encode("utf-16-le") if isinstance(value, str) else bytes(value)
    return {**streams, "__properties_version1.0": fixed, **inside}


def msg(said: Mapping[int, Said], *, to: Sequence[Mapping[int, Said]] = (), files: Sequence[Tree] = (), named: Sequence[int] = ()) -> bytes:
    """A message; ``named`` are the numbers of appointments' properties that its properties from 0x8000 on are."""
    inside: dict[str, Tree] = {f"__recip_version1.0_#{n:08X}": folder(one, 8) for n, one in enumerate(to)}
    inside |= {f"__attach_version1.0_#{n:08X}": one for n, one in enumerate(files)}
    if named:
        entries = b"".join(struct.pack("<IHH", lid, 3 << 1, n) for n, lid in enumerate(named))
        inside["__nameid_version1.0"] = {"__substg1.0_00020102": APPOINTMENT, "__substg1.0_00030102": entries}
    return compound(folder(said, 32, **inside))


def pack(fields: Sequence[tuple[int, bytes]]) -> bytes:
    """A file as Outlook packs it into a mail ([MS-OXTNEF] 2.1)."""
    made = struct.pack("<IH", 0x223E9F78, 1)
    for kind, data in fields:
        level = 2 if kind in (0x00069002, 0x00018010, 0x0006800F, 0x00069005) else 1
        made += struct.pack("<BII", level, kind, len(data)) + data + struct.pack("<H", sum(data) & 0xFFFF)
    return made


def properties(said: Mapping[int, Said], named: Mapping[int, datetime | str] | None = None) -> bytes:
    """The properties of an object in such a pack."""
    parts = [struct.pack("<I", len(said) + len(named or {}))]
    for key, value in said.items():
        parts.append(_packed(key, value, b""))
    for lid, value in (named or {}).items():
        parts.append(_packed(0x8001, value, APPOINTMENT + struct.pack("<II", 0, lid)))
    return b"".join(parts)


def _packed(key: int, value: Said, name: bytes) -> bytes:
    if isinstance(value, int):
        return struct.pack("<HH", 0x03, key) + name + struct.pack("<I", value)
    if isinstance(value, datetime):
        return struct.pack("<HH", 0x40, key) + name + struct.pack("<Q", ticks(value))
    kind = 0x1F if isinstance(value, str) else 0x102 if isinstance(value, Binary) else 0x1E
    data = value.encode("utf-16-le") + b"\0\0" if isinstance(value, str) else bytes(value)
    return struct.pack("<HH", kind, key) + name + struct.pack("<II", 1, len(data)) + data + bytes(-len(data) % 4)


def rich(source: bytes) -> Binary:
    """Rich text as Outlook keeps it, nothing of it packed tighter."""
    return Binary(struct.pack("<II4sI", len(source) + 12, len(source), b"MELA", 0) + source)
