"""Outlook messages (MSG): the few properties that are read, from the streams that [MS-OXMSG] 2.4 names."""

import io
import struct
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, cast

import olefile

from app.core.errors import ImportRefused
from app.core.text import tidy
from app.importers.base import Attachment, Document, ImportedText, ImportOptions
from app.importers.decode import decode
from app.importers.mail import MAX_ATTACHMENTS, Letter, as_text
from app.importers.package import DAMAGED

_SUBJECT, _SENDER, _SENDER_MAIL, _TO, _CC, _BODY, _HTML = "0037", "0C1A", "0C1F", "0E04", "0E03", "1000", "1013"
_SENT, _DELIVERED = 0x0039, 0x0E06
_LONG_NAME, _SHORT_NAME, _DATA = "3707", "3704", "3701"
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
_TOP_HEADER, _ENTRY = 32, 16
"""Bytes before the entries of the top property stream, and of one entry ([MS-OXMSG] 2.4.1.1, 2.4.2)."""
_MAX_STREAM = 100 << 20


class OutlookMessage:
    """Mails saved by Outlook."""

    name = "msg"

    def accepts(self, document: Document) -> bool:
        """A compound file with the property stream of a message in its root."""
        return document.data.startswith(olefile.MAGIC) and "__properties_version1.0".encode("utf-16-le") in document.data

    def read(self, document: Document, options: ImportOptions) -> ImportedText:
        """Read the message.

        Raises:
            ImportRefused: it is damaged or empty.
        """
        try:
            with cast(Any, olefile).OleFileIO(io.BytesIO(document.data)) as compound:
                letter = _letter(compound)
        except (OSError, ValueError, IndexError, KeyError, struct.error, AttributeError, TypeError) as error:
            raise ImportRefused(DAMAGED) from error
        return as_text(letter, options, "application/vnd.ms-outlook", self.name)


def _letter(compound: Any) -> Letter:
    sender, address = _text(compound, (), _SENDER), _text(compound, (), _SENDER_MAIL)
    folders = sorted({str(path[0]) for path in compound.listdir() if str(path[0]).startswith("__attach_version1.0_")})
    return Letter(
        subject=_text(compound, (), _SUBJECT),
        sender=f"{sender} <{address}>" if "@" in address and address != sender else sender or address,
        recipients=_text(compound, (), _TO),
        copies=_text(compound, (), _CC),
        sent=_moment(compound),
        plain=_text(compound, (), _BODY),
        html=_html(compound),
        attachments=tuple(found for folder in folders[:MAX_ATTACHMENTS] if (found := _attachment(compound, folder))),
    )


def _stream(compound: Any, folder: Sequence[str], name: str) -> bytes:
    path = [*folder, name]
    if not compound.exists(path) or compound.get_size(path) > _MAX_STREAM:
        return b""
    return cast(bytes, compound.openstream(path).read())


def _text(compound: Any, folder: Sequence[str], key: str) -> str:
    """A property as text: Unicode (type 001F), else in the writer's code page (type 001E)."""
    wide = _stream(compound, folder, f"__substg1.0_{key}001F")
    if wide:
        return wide.decode("utf-16-le", "replace").rstrip("\0")
    narrow = _stream(compound, folder, f"__substg1.0_{key}001E").rstrip(b"\0")
    return decode(narrow)[0] if narrow else ""


def _html(compound: Any) -> str:
    binary = _stream(compound, (), f"__substg1.0_{_HTML}0102").rstrip(b"\0")
    return decode(binary)[0] if binary else _text(compound, (), _HTML)


def _moment(compound: Any) -> datetime | None:
    """When it was sent, or delivered: a count of 100 nanoseconds since 1601."""
    data = _stream(compound, (), "__properties_version1.0")[_TOP_HEADER:]
    found: dict[int, int] = {}
    for at in range(0, len(data) - _ENTRY + 1, _ENTRY):
        kind, key, _, value = struct.unpack_from("<HHIQ", data, at)
        if kind == 0x40:
            found[key] = value
    ticks = found.get(_SENT) or found.get(_DELIVERED)
    try:
        return _EPOCH + timedelta(microseconds=ticks // 10) if ticks else None
    except OverflowError:
        return None


def _attachment(compound: Any, folder: str) -> Attachment | None:
    data = _stream(compound, [folder], f"__substg1.0_{_DATA}0102")
    name = tidy(_text(compound, [folder], _LONG_NAME) or _text(compound, [folder], _SHORT_NAME)).replace("\\", "/").split("/")[-1]
    return Attachment(name or "attachment", data) if data else None
