"""ICU's data with the product's three languages alone: Qt brings those of seven hundred locales, 30 MB of them.

The layout is that of ICU's common data file (icu4c/source/common/ucmndata.h, ucmndata.cpp): a header, the number of items,
a pair of offsets (name, data) for each, counted from the number; names in order, data at multiples of 16.
"""

import re
import struct
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

LOCALE = re.compile(r"[a-z]{2,3}(_[A-Za-z0-9]+)*\.res")
KEPT_LOCALE = re.compile(r"(en|ko|ja)(_[A-Za-z0-9]+)*\.res")
UNUSED = (".cnv", ".dict")
"""Tables of old encodings and dictionaries that break lines: Qt decodes and breaks by its own."""

ALIGNMENT = 16
MAGIC = b"\xda\x27"


@dataclass(frozen=True, slots=True)
class Item:
    """One file in the data: its name and its bytes."""

    name: str
    data: bytes


def read_items(data: bytes) -> tuple[bytes, list[Item]]:
    """The header and the items of a common data file.

    Raises:
        ValueError: it is none, or its numbers are not in this machine's order.
    """
    (start,) = struct.unpack_from("<H", data)
    if data[2:4] != MAGIC or data[8]:
        raise ValueError("this is no little-endian ICU data")
    (count,) = struct.unpack_from("<I", data, start)
    offsets = list(struct.iter_unpack("<II", data[start + 4 : start + 4 + 8 * count]))
    ends = [*(place for _, place in offsets[1:]), len(data) - start]
    return data[:start], [
        Item(data[start + name : data.index(0, start + name)].decode("ascii"), data[start + place : start + end])
        for (name, place), end in zip(offsets, ends, strict=True)
    ]


def write_items(header: bytes, items: Sequence[Item]) -> bytes:
    """A common data file of these items, which are in the order of their names."""
    names = b"".join(item.name.encode("ascii") + b"\0" for item in items)
    at = 4 + 8 * len(items)
    place = _aligned(at + len(names), len(header))
    table, name_at = [struct.pack("<I", len(items))], at
    body: list[bytes] = []
    for item in items:
        table.append(struct.pack("<II", name_at, place))
        name_at += len(item.name) + 1
        padded = item.data + bytes(-len(item.data) % ALIGNMENT)
        body.append(padded)
        place += len(padded)
    start = b"".join(table) + names
    return header + start + bytes(_aligned(at + len(names), len(header)) - len(start)) + b"".join(body)


def _aligned(offset: int, header: int) -> int:
    return offset + -(offset + header) % ALIGNMENT


def is_used(name: str) -> bool:
    """Whether an item is for everybody or for one of the three languages."""
    base = name.rpartition("/")[2]
    return not base.endswith(UNUSED) and (not LOCALE.fullmatch(base) or bool(KEPT_LOCALE.fullmatch(base)))


def trim(library: Path) -> None:
    """Replace libicudata by one that holds the items in use (GNU as and ld, as ICU's own pkgdata does).

    Raises:
        ValueError: the library has another layout.
    """
    told = subprocess.run(["objdump", "-T", str(library)], capture_output=True, text=True, check=True).stdout
    found = re.search(r"^([0-9a-f]+) .*\s\.rodata\s+([0-9a-f]+)\s+(?:\S+\s+)?(icudt\d+_dat)$", told, re.MULTILINE)
    if found is None:
        raise ValueError(f"{library.name} has no data where ICU keeps it")
    begin, size, symbol = int(found[1], 16), int(found[2], 16), found[3]
    # .rodata lies in the first segment of such a library, so an address is a place in the file
    held = library.read_bytes()[begin : begin + size]
    header, items = read_items(held)
    _link(library, symbol, write_items(header, [item for item in items if is_used(item.name)]))


def _link(library: Path, symbol: str, data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "icu.dat").write_bytes(data)
        lines = [".section .rodata", f".globl {symbol}", f".type {symbol}, @object", f".size {symbol}, {len(data)}", ".balign 16"]
        lines += [f"{symbol}:", '.incbin "icu.dat"', '.section .note.GNU-stack,"",@progbits', ""]
        (Path(folder) / "icu.s").write_text("\n".join(lines), encoding="ascii")
        subprocess.run(["as", "icu.s", "-o", "icu.o"], cwd=folder, check=True)
        link = ["ld", "-shared", "--build-id=none", "-soname", library.name, "-o", str(library), "icu.o"]
        subprocess.run(link, cwd=folder, check=True)
