"""Outlook messages (MSG): properties from the streams that [MS-OXMSG] 2.4 names, messages inside the message as mails of their own."""

import io
import re
import struct
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any, cast

import olefile

from app.core.errors import ImportRefused
from app.importers.base import Attachment, Document, ImportedText, ImportOptions
from app.importers.letter import Letter, as_file, as_text
from app.importers.mail import MAX_ATTACHMENTS, on_beyond, opened
from app.importers.mapi import DATA, OBJECT, Key, Properties, Value, attachment_of, is_secret, letter_of, page_of
from app.importers.package import DAMAGED

_STREAM = re.compile(r"__substg1\.0_([0-9A-F]{4})([0-9A-F]{4})", re.IGNORECASE)
_FIXED = "__properties_version1.0"
_NAMES = "__nameid_version1.0"
_TOP_HEADER, _INNER_HEADER, _SMALL_HEADER, _ENTRY = 32, 24, 8, 16
"""Bytes before the entries of the property stream of the message, of one inside it, of a recipient or an attachment, and of one
entry ([MS-OXMSG] 2.4.1, 2.4.2)."""
_MAX_STREAM = 100 << 20
_DEEPEST = 8
_FIRST_NAMED, _FIRST_SET = 0x8000, 3
"""Named properties count from here; their sets, of which two are not kept, from there ([MS-OXMSG] 2.2.3.1)."""

Folder = tuple[str, ...]


class OutlookMessage:
    """Mails saved by Outlook."""

    name = "msg"

    def accepts(self, document: Document) -> bool:
        """A compound file with the property stream of a message in its root."""
        return document.data.startswith(olefile.MAGIC) and _FIXED.encode("utf-16-le") in document.data

    def read(self, document: Document, options: ImportOptions) -> ImportedText:
        """Read the message.

        Raises:
            ImportRefused: it is damaged, encrypted or empty.
        """
        try:
            with cast(Any, olefile).OleFileIO(io.BytesIO(document.data)) as compound:
                letter = _Reader(compound).letter((), _TOP_HEADER, 0)
        except (OSError, ValueError, IndexError, KeyError, struct.error, AttributeError, TypeError, RecursionError) as error:
            raise ImportRefused(DAMAGED) from error
        return as_text(letter, options, "application/vnd.ms-outlook", self.name)


class _Reader:
    """A compound file, its streams by the folder they are in."""

    def __init__(self, compound: Any) -> None:
        self._compound = compound
        self._in: dict[Folder, list[str]] = {}
        for path in cast("list[list[str]]", compound.listdir(streams=True, storages=True)):
            self._in.setdefault(tuple(path[:-1]), []).append(path[-1])
        self._names = dict(self._named())

    def letter(self, folder: Folder, header: int, depth: int) -> Letter:
        """The message in a folder; those inside it are attached as mails."""
        said = self._properties(folder, header)
        recipients = [self._properties((*folder, name), _SMALL_HEADER, said.code_page) for name in self._folders(folder, "__recip_")]
        plain = letter_of(said, recipients, ())
        attached = self._folders(folder, "__attach_")
        found = (
            self._attachment((*folder, name), said.code_page, plain.html, number, depth)
            for number, name in enumerate(attached[:MAX_ATTACHMENTS], 1)
        )
        letter = letter_of(said, recipients, [attachment for attachment in found if attachment])
        letter = replace(letter, notes=(*letter.notes, *on_beyond(max(0, len(attached) - MAX_ATTACHMENTS))))
        return opened(letter) if is_secret(said) else letter

    def _folders(self, folder: Folder, begin: str) -> list[str]:
        return sorted(name for name in self._in.get(folder, ()) if name.startswith(begin))

    def _attachment(self, folder: Folder, page: str, html: str, number: int, depth: int) -> Attachment | None:
        said = self._properties(folder, _SMALL_HEADER, page)
        inner = (*folder, f"__substg1.0_{DATA:04X}{OBJECT:04X}")
        if _FIXED in self._in.get(inner, ()) and depth < _DEEPEST:
            return as_file(self.letter(inner, _INNER_HEADER, depth + 1))
        return attachment_of(said, number, html)

    def _properties(self, folder: Folder, header: int, page: str = "") -> Properties:
        values: dict[Key, Value] = dict(self._fixed(folder, header))
        for name in self._in.get(folder, ()):
            found = _STREAM.fullmatch(name)
            if found and (data := self._stream((*folder, name))):
                values[self._key(int(found[1], 16))] = Value(int(found[2], 16), data)
        return Properties(values, page_of(values) or page)

    def _fixed(self, folder: Folder, header: int) -> Iterator[tuple[Key, Value]]:
        data = self._stream((*folder, _FIXED))
        for at in range(header, len(data) - _ENTRY + 1, _ENTRY):
            kind, key = struct.unpack_from("<HH", data, at)
            yield self._key(key), Value(kind, data[at + 8 : at + 16])

    def _key(self, number: int) -> Key:
        return self._names.get(number, number)

    def _named(self) -> Iterator[tuple[int, Key]]:
        """The numbers of the named properties, and which they are."""
        sets = self._stream((_NAMES, "__substg1.0_00020102"))
        entries = self._stream((_NAMES, "__substg1.0_00030102"))
        for at in range(0, len(entries) - 7, 8):
            number, place, index = struct.unpack_from("<IHH", entries, at)
            of = (place >> 1) - _FIRST_SET
            if not place & 1 and 0 <= of * 16 < len(sets) - 3:
                yield _FIRST_NAMED + index, (f"{struct.unpack_from('<I', sets, of * 16)[0]:08x}", number)

    def _stream(self, path: Sequence[str]) -> bytes:
        known = path[-1] in self._in.get(tuple(path[:-1]), ())
        if not known or self._compound.get_type(list(path)) != olefile.STGTY_STREAM or self._compound.get_size(list(path)) > _MAX_STREAM:
            return b""
        return cast(bytes, self._compound.openstream(list(path)).read())
