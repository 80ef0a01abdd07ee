"""What Outlook packs into a mail as winmail.dat (TNEF, [MS-OXTNEF]): the words with their looks, the attachments, the meeting."""

import struct
from collections.abc import Iterator
from typing import NamedTuple

from app.core.errors import ImportRefused
from app.core.text import tidy
from app.importers.base import Attachment, Document, ImportedText, ImportOptions
from app.importers.letter import Letter, as_file, as_text
from app.importers.mapi import (
    BINARY,
    DATA,
    NARROW,
    OBJECT,
    WIDE,
    Key,
    Properties,
    Value,
    attachment_of,
    in_page,
    letter_of,
    page_named,
    page_of,
)
from app.importers.package import DAMAGED

_SIGNATURE = b"\x78\x9f\x3e\x22"
_SUBJECT, _BODY, _PROPERTIES, _PAGE = 0x00018004, 0x0002800C, 0x00069003, 0x00069007
_BEGINS, _TITLE, _DATA, _OF_ATTACHMENT = 0x00069002, 0x00018010, 0x0006800F, 0x00069005
_SIZES = {0x02: 4, 0x03: 4, 0x04: 4, 0x05: 8, 0x06: 8, 0x07: 8, 0x0A: 4, 0x0B: 4, 0x14: 8, 0x40: 8, 0x48: 16}
"""Bytes of the values of a fixed size, filled up to four."""
_MANY, _NAMED = 0x1000, 0x8000
_MOST = 200
_INNER = 16
"""Bytes before an object inside an object: which kind it is."""
_DEEPEST = 8


class Tnef:
    """Files named winmail.dat that came out of a mail."""

    name = "tnef"

    def accepts(self, document: Document) -> bool:
        """The four bytes that such a file begins with."""
        return document.data.startswith(_SIGNATURE)

    def read(self, document: Document, options: ImportOptions) -> ImportedText:
        """Read the words, and give the attachments.

        Raises:
            ImportRefused: it is damaged or empty.
        """
        return as_text(unpacked(document.data), options, "application/ms-tnef", self.name)


def unpacked(data: bytes, depth: int = 0) -> Letter:
    """The mail in the pack.

    Raises:
        ImportRefused: it is damaged.
    """
    try:
        return _Pack(data, depth).letter()
    except (struct.error, IndexError, OverflowError) as error:
        raise ImportRefused(DAMAGED) from error


class _Field(NamedTuple):
    kind: int
    data: bytes


class _Pack:
    def __init__(self, data: bytes, depth: int) -> None:
        if not data.startswith(_SIGNATURE):
            raise ImportRefused(DAMAGED)
        self._fields = list(_fields(data))
        self._depth = depth
        numbers = (struct.unpack_from("<I", found.data)[0] for found in self._fields if found.kind == _PAGE and len(found.data) >= 4)
        self._page = page_named(next(numbers, 0))

    def letter(self) -> Letter:
        """The mail: its properties, or the older fields where these say nothing."""
        said = Properties({}, self._page)
        narrow: dict[int, str] = {}
        for kind, data in self._fields:
            if kind == _PROPERTIES:
                said = self._properties(data)
            elif kind in (_SUBJECT, _BODY):
                narrow[kind] = in_page(data.rstrip(b"\0"), self._page)
        plain = letter_of(said, (), ())
        whole = letter_of(said, (), list(self._attachments(plain.html))[:_MOST])
        return Letter(
            subject=whole.subject or narrow.get(_SUBJECT, ""),
            sender=whole.sender,
            recipients=whole.recipients,
            copies=whole.copies,
            sent=whole.sent,
            plain=whole.plain or narrow.get(_BODY, ""),
            html=whole.html,
            rtf=whole.rtf,
            attachments=whole.attachments,
            events=whole.events,
        )

    def _attachments(self, html: str) -> Iterator[Attachment]:
        """The attachments: each begins with a field that says how it is shown."""
        title, data, said, number = "", b"", Properties({}), 0
        for kind, value in (*self._fields, _Field(_BEGINS, b"")):
            if kind == _BEGINS:
                if number and (found := self._one(title, data, said, number, html)):
                    yield found
                title, data, said, number = "", b"", Properties({}), number + 1
            elif kind == _TITLE:
                title = tidy(in_page(value.rstrip(b"\0"), self._page))
            elif kind == _DATA:
                data = value
            elif kind == _OF_ATTACHMENT:
                said = self._properties(value)

    def _one(self, title: str, data: bytes, said: Properties, number: int, html: str) -> Attachment | None:
        inner = said.data(DATA)[_INNER:]
        if inner.startswith(_SIGNATURE) and self._depth < _DEEPEST:
            return as_file(unpacked(inner, self._depth + 1))
        values = dict(said.values)
        if data:
            values[DATA] = Value(BINARY, data)
        found = attachment_of(Properties(values, said.code_page), number, html)
        return Attachment(title, found.data) if found and title and found.name == f"attachment {number}" else found

    def _properties(self, data: bytes) -> Properties:
        values: dict[Key, Value] = {}
        count, at = struct.unpack_from("<I", data)[0], 4
        for _ in range(count):
            if at + 4 > len(data):
                break
            kind, number = struct.unpack_from("<HH", data, at)
            key, at = _key(data, number, at + 4)
            found, at = _value(data, kind, at)
            values[key] = Value(kind & ~_MANY, found)
        return Properties(values, self._page or page_of(values))


def _fields(data: bytes) -> Iterator[_Field]:
    """The fields of the pack.

    Raises:
        ImportRefused: one is cut short.
    """
    at = 6
    while at < len(data):
        kind, size = struct.unpack_from("<II", data, at + 1)
        if at + 9 + size > len(data):
            raise ImportRefused(DAMAGED)
        yield _Field(kind, data[at + 9 : at + 9 + size])
        at += 9 + size + 2


def _key(data: bytes, number: int, at: int) -> tuple[Key, int]:
    """Which property it is, and where its value begins."""
    if number < _NAMED:
        return number, at
    of, by_name, size = struct.unpack_from("<I", data, at)[0], *struct.unpack_from("<II", data, at + 16)
    if not by_name:
        return (f"{of:08x}", size), at + 24
    return number, at + 24 + _filled(size)


def _value(data: bytes, kind: int, at: int) -> tuple[bytes, int]:
    """The (first) value, and where the next property begins."""
    many, kind = bool(kind & _MANY), kind & ~_MANY
    varying = kind in (NARROW, WIDE, BINARY, OBJECT)
    count = 1
    if many or varying:
        count, at = struct.unpack_from("<I", data, at)[0], at + 4
    first = b""
    for number in range(count):
        size = _SIZES.get(kind, 4)
        if varying:
            size, at = struct.unpack_from("<I", data, at)[0], at + 4
        first = first if number else data[at : at + size]
        at += _filled(size)
        if at > len(data):
            break
    return first, at


def _filled(size: int) -> int:
    return size + -size % 4
