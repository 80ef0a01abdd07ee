"""The parts of a mail (RFC 5322, 2045 to 2047, 2231, 3676) as what they hold: headers, words, bytes, names of files."""

import mimetypes
import re
from collections.abc import Iterator
from datetime import datetime
from email.message import EmailMessage
from email.utils import parsedate_to_datetime
from typing import cast

from app.core.errors import ImportRefused
from app.core.file_names import file_stem
from app.core.text import tidy
from app.importers.decode import decode
from app.importers.letter import one_line
from app.importers.mail_limits import MAX_HEADER

_LONGEST = 200
_RAW_NAME = re.compile(r'(?:file)?name="?([^"\r\n;]+)', re.IGNORECASE)
_QUOTED = re.compile(r">*")


def leaves_of(message: EmailMessage) -> Iterator[EmailMessage]:
    """The parts that hold something; a mail inside the mail is one part."""
    if message.is_multipart() and message.get_content_type() != "message/rfc822":
        for inner in cast("list[EmailMessage]", message.get_payload()):
            yield from leaves_of(inner)
    else:
        yield message


def bytes_of(part: EmailMessage) -> bytes:
    """What a part holds, out of its packing."""
    if part.get_content_type() == "message/rfc822" and part.is_multipart():
        return b"".join(inner.as_bytes() for inner in cast("list[EmailMessage]", part.get_payload()))
    return cast(bytes, part.get_payload(decode=True) or b"")


def text_of(part: EmailMessage) -> str:
    """The words of a part, in the encoding that it names where they are in it; lines that a program broke are joined."""
    data = bytes_of(part)
    charset = part.get_content_charset("")
    if not data:
        return ""
    try:
        words = decode(data, charset if charset not in ("", "us-ascii", "unknown-8bit") else "")[0]
    except ImportRefused:
        words = decode(data)[0]
    flowed = part.get_content_type() == "text/plain" and str(part.get_param("format", "")).lower() == "flowed"
    return _unflowed(words, closed=str(part.get_param("delsp", "")).lower() == "yes") if flowed else words


def _unflowed(words: str, *, closed: bool) -> str:
    """Lines that end with a space joined with the next of the same depth of quoting (RFC 3676, 4); ``closed``: without that space."""
    lines: list[str] = []
    open_depth = -1
    for line in words.replace("\r\n", "\n").split("\n"):
        depth = len(cast("re.Match[str]", _QUOTED.match(line)).group())
        said = line[depth:].removeprefix(" ")
        flows = said.endswith(" ") and said != "-- "
        piece = said[:-1] if flows and closed else said
        if depth == open_depth:
            lines[-1] += piece
        else:
            lines.append(f"{'>' * depth} {piece}" if depth else piece)
        open_depth = depth if flows else -1
    return "\n".join(lines)


def header_of(message: EmailMessage, name: str) -> str:
    """A header's words; what has no declared encoding is read by its bytes. An endless one is not taken apart."""
    bare = next((str(said) for key, said in message.raw_items() if key.lower() == name.lower()), "")
    if re.search("[\udc80-\udcff]", bare):
        return tidy(decode(bare.encode("utf-8", "surrogateescape"))[0])
    if len(bare) > MAX_HEADER:
        return tidy(bare)
    try:
        words = str(message.get(name, ""))
    except (ValueError, IndexError, KeyError, AttributeError, TypeError):
        return ""
    if re.search("[\udc80-\udcff]", words):
        return decode(words.encode("utf-8", "surrogateescape"))[0]
    return words


def date_of(message: EmailMessage) -> datetime | None:
    """When the mail was sent, if it says so."""
    try:
        return parsedate_to_datetime(header_of(message, "Date"))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def name_of_file(part: EmailMessage, number: int) -> str:
    """The name without folders, whatever the sender wrote; a mail without one is called by its subject."""
    name = tidy(re.split(r"[/\\]", _said_name(part))[-1].replace("\0", ""))
    if name and name not in (".", ".."):
        return name[:_LONGEST]
    if part.get_content_type() != "message/rfc822":
        return f"attachment {number}{mimetypes.MimeTypes().guess_extension(part.get_content_type()) or ''}"
    inner = next(iter(cast("list[EmailMessage]", part.get_payload())), None)
    subject = header_of(inner, "Subject") if isinstance(inner, EmailMessage) else ""
    return f"{file_stem(one_line(subject), f'attachment {number}')}.eml"


def _said_name(part: EmailMessage) -> str:
    """The name that a part gives itself; one in an encoding that it does not name is read by its bytes."""
    bare = " ".join(str(said) for key, said in part.raw_items() if key.lower() in ("content-disposition", "content-type"))
    found = _RAW_NAME.search(bare)
    if found and re.search("[\udc80-\udcff]", found[1]):
        return decode(found[1].encode("utf-8", "surrogateescape"))[0]
    try:
        return part.get_filename() or ""
    except (ValueError, IndexError, KeyError, AttributeError, TypeError, LookupError):
        return ""
