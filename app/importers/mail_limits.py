"""What no honest mail has and its parser takes minutes for: counted before the mail is parsed."""

import re

from app.core.errors import ImportRefused

MAX_HEADER_LINES = 20_000
"""Lines of a mail's head; a mail to a thousand people has about as many lines."""
MAX_HEADER = 100_000
"""Characters of one header that is taken apart: so many cost a second, ten times as many minutes."""
_OF_PART = re.compile(rb"^Content-[A-Za-z-]{1,40}:[^\r\n]*+(?:\r?\n[ \t][^\r\n]*+)*+", re.MULTILINE | re.IGNORECASE)


def refuse_endless_head(data: bytes) -> None:
    """Refuse a mail whose head, or the description of one of its parts, is longer than any honest one.

    Raises:
        ImportRefused: it is.
    """
    end = min((at for gap in (b"\n\n", b"\r\n\r\n", b"\r\r") if (at := data.find(gap)) >= 0), default=len(data))
    lines = data.count(b"\n", 0, end) or data.count(b"\r", 0, end)
    if lines > MAX_HEADER_LINES or any(found.end() - found.start() > MAX_HEADER for found in _OF_PART.finditer(data)):
        raise ImportRefused(
            "The head of this mail is longer than that of any honest mail: save what you need of it as PDF and import that."
        )
