"""Files inside the words of old mails (uuencode, POSIX)."""

import binascii
import re

from app.importers.base import Attachment

_FILE = re.compile(
    r"^begin [0-7]{3,4} (?P<name>[^\n]{1,200})\n(?P<lines>(?:(?!begin [0-7]{3})[^\n]*\n)*?)^end[ \t]*$\n?",
    re.MULTILINE,
)


def without_files(words: str) -> tuple[str, list[Attachment]]:
    """The words without the files in them, and these; what looks like one and is none stays."""
    files: list[Attachment] = []

    def taken(found: re.Match[str]) -> str:
        data = _decoded(found["lines"].splitlines())
        if data is None:
            return found.group()
        files.append(Attachment(re.split(r"[/\\]", found["name"].strip())[-1] or "attachment", data))
        return ""

    plain = words.replace("\r\n", "\n")
    left = _FILE.sub(taken, plain) if "\nbegin" in f"\n{plain}" else words
    return left, files


def _decoded(lines: list[str]) -> bytes | None:
    data = bytearray()
    for line in lines:
        try:
            data += binascii.a2b_uu(line)
        except (binascii.Error, ValueError):
            return None
    return bytes(data)
