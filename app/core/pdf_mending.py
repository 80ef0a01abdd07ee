"""PDF files whose end is lost: where the objects are that a reader begins with is found out again, and written behind what is there.

A reader that rebuilds the table of objects (ISO 32000-2, 7.5.4) still needs the trailer, which names the catalogue; files with
streams of objects (7.5.7) keep even the catalogue packed, and where each is stands in a stream that is lost as well.
"""

import re
import zlib
from collections.abc import Iterator
from itertools import chain, islice

_OBJECT = re.compile(rb"(\d{1,8})[ \r\n]+(\d{1,5})[ \r\n]+obj\b")
_CATALOGUE = re.compile(rb"/Type\s*/Catalog\b")
_PACKED = re.compile(rb"/Type\s*/ObjStm\b")
_LOCKED = re.compile(rb"/Filter\s*/Standard\b")
_ABOUT = re.compile(rb"/(?:Producer|CreationDate|Creator)\b")
_COUNT, _FIRST = re.compile(rb"/N\s+(\d{1,6})\b"), re.compile(rb"/First\s+(\d{1,7})\b")
_STREAM = re.compile(rb"stream\r?\n")
_PLAIN_FLATE = re.compile(rb"/Filter\s*(?:\[\s*)?/FlateDecode\b")
_MOST = 50 << 20
"""Bytes that streams of objects may unpack to."""
_NEAR = 2_000
"""Bytes between the type of a stream of objects and where its object begins, or its stream, at most."""
_OBJECTS = 1_000_000
"""Objects that are looked at: ISO 32000-1 (annex C) knows of programs that take 8,388,607, honest papers have some ten thousand."""
_STREAMS = 20_000
"""Streams of objects that are looked at; each holds a hundred objects or more as programs write them."""


def mended(data: bytes) -> bytes | None:
    """The file with a trailer, and with its packed objects written out behind it; nothing where it has no catalogue, or is locked."""
    if _LOCKED.search(data):
        return None
    plain = {int(found[1]): found for found in islice(_OBJECT.finditer(data), _OBJECTS)}
    packed = {number: said for number, said in _packed(data) if number not in plain}
    root, about = list[int](), list[int]()
    for number, said in chain(((number, _said(data, found)) for number, found in plain.items()), packed.items()):
        if _CATALOGUE.search(said):
            root.append(number)
        if _ABOUT.search(said) and b"/Type" not in said:
            about.append(number)
    if not root:
        return None
    written = b"".join(b"%d 0 obj\n%b\nendobj\n" % one for one in packed.items())
    info = b"/Info %d %d R " % _name(about[-1], plain) if about else b""
    trailer = b"trailer\n<< /Root %d %d R %b/Size %d >>\nstartxref\n0\n%%%%EOF\n" % (
        *_name(root[-1], plain),
        info,
        max({*plain, *packed}) + 1,
    )
    return b"%b\n%b%b" % (data, written, trailer)


def _name(number: int, plain: dict[int, re.Match[bytes]]) -> tuple[int, int]:
    return number, int(plain[number][2]) if number in plain else 0


def _said(data: bytes, found: re.Match[bytes]) -> bytes:
    """The dictionary of an object, or what there is of it."""
    end = data.find(b"endobj", found.end(), found.end() + 4_000)
    said = data[found.end() : end if end >= 0 else found.end() + 4_000]
    return said.partition(b"stream")[0]


def _packed(data: bytes) -> Iterator[tuple[int, bytes]]:
    """The objects in streams of objects, with their numbers."""
    left, behind = _MOST, 0
    for kind in islice(_PACKED.finditer(data), _STREAMS):
        begin = data.rfind(b" obj", max(kind.start() - _NEAR, behind), kind.start())
        if begin < 0:
            continue
        behind = kind.end()  # an object is of one type: what repeats it is not unpacked again
        stream = _STREAM.search(data, kind.end(), kind.end() + _NEAR)
        said = data[begin : stream.start()] if stream else b""
        count, first = _COUNT.search(said), _FIRST.search(said)
        if stream is None or count is None or first is None or not _PLAIN_FLATE.search(said) or b"/Predictor" in said:
            continue
        unpacked = _unpacked(memoryview(data)[stream.end() :], left)
        left -= len(unpacked)
        yield from _objects(unpacked, int(count[1]), int(first[1]))


def _unpacked(data: memoryview, most: int) -> bytes:
    try:
        return zlib.decompressobj().decompress(data, max(most, 1))
    except zlib.error:
        return b""


def _objects(unpacked: bytes, count: int, first: int) -> Iterator[tuple[int, bytes]]:
    figures = re.findall(rb"\d{1,8}", unpacked[:first])[: 2 * count]
    numbers, places = [int(figure) for figure in figures[::2]], [int(figure) for figure in figures[1::2]]
    begins = sorted({place for place in places if place < len(unpacked) - first})
    ends = dict(zip(begins, [*begins[1:], len(unpacked) - first], strict=False))
    for number, place in zip(numbers, places, strict=False):
        if end := ends.pop(place, 0):  # no byte is of two objects, or a small file could ask for any amount of memory
            yield number, unpacked[first + place : first + end].strip()
