"""A small writer of compound files ([MS-CFB], version 3), for messages made in the tests. All streams go into full sectors."""

import struct
from collections.abc import Mapping

SECTOR = 512
CUTOFF = 4096
FREE, END, FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
Tree = Mapping[str, "bytes | Tree"]


class _Entry:
    def __init__(self, name: str, kind: int, data: bytes = b"") -> None:
        self.name, self.kind, self.data = name, kind, data
        self.left = self.right = self.child = FREE
        self.start, self.size = END, len(data)


def compound(tree: Tree) -> bytes:
    """The file. Streams are filled up to the size from which they lie in sectors of their own; their size stays true."""
    entries = [_Entry("Root Entry", 5)]
    entries[0].child = _add(tree, entries)
    sectors: list[bytes] = []
    fat: list[int] = []
    mini = b"".join(entry.data.ljust(-(-len(entry.data) // 64) * 64, b"\0") for entry in entries if entry.kind == 2)
    minifat: list[int] = []
    for entry in entries:
        if entry.kind == 2 and entry.data:
            count = -(-len(entry.data) // 64)
            entry.start = len(minifat)
            minifat += [*range(len(minifat) + 1, len(minifat) + count), END]
    entries[0].start, entries[0].size = _chain(mini, sectors, fat), len(mini)
    minifat_start = _chain(b"".join(struct.pack("<I", number) for number in minifat).ljust(SECTOR, b"\xff"), sectors, fat)
    minifat_count = len(sectors) - minifat_start
    directory = _chain(b"".join(_packed(entry) for entry in entries), sectors, fat)
    fat_sector = len(sectors)
    fat.append(FAT)
    sectors.append(b"".join(struct.pack("<I", number) for number in fat).ljust(SECTOR, b"\xff"))
    assert len(fat) <= SECTOR // 4
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    head += struct.pack("<IIIIIIIII", 0, 1, directory, 0, CUTOFF, minifat_start, minifat_count, END, 0)
    head += struct.pack("<I", fat_sector) + b"\xff" * 4 * 108
    return head + b"".join(sectors)


def _chain(data: bytes, sectors: list[bytes], fat: list[int]) -> int:
    start = len(sectors)
    pieces = [data[at : at + SECTOR].ljust(SECTOR, b"\0") for at in range(0, len(data), SECTOR)]
    sectors += pieces
    fat += [*range(start + 1, start + len(pieces)), END]
    return start


def _add(tree: Tree, entries: list[_Entry]) -> int:
    """Add the entries of a storage as a plain list to the right, in the order of the format; answers the first."""
    first = previous = FREE
    for name in sorted(tree, key=lambda name: (len(name), name.upper())):
        held = tree[name]
        number = len(entries)
        entries.append(_Entry(name, 2, held) if isinstance(held, bytes) else _Entry(name, 1))
        if not isinstance(held, bytes):
            entries[number].child = _add(held, entries)
        if previous == FREE:
            first = number
        else:
            entries[previous].right = number
        previous = number
    return first


def _packed(entry: _Entry) -> bytes:
    name = (entry.name + "\0").encode("utf-16-le")
    links = struct.pack("<HBBIII", len(name), entry.kind, 1, entry.left, entry.right, entry.child)
    return name.ljust(64, b"\0") + links + bytes(36) + struct.pack("<IQ", entry.start, entry.size)
