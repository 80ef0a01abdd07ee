"""The lines that a marking scheme wants on the cover, and where the library keeps them."""

from collections.abc import Mapping
from typing import Any

from app.core.marking import MarkingScheme
from app.core.model.meeting import Meeting

LINE_FIELDS = {
    "Registration number": "symbol",
    "Subject": "title",
    "Date": "start",
    "예고문": "marking.until",
    "秘密期間": "marking.until",
    "Declassify on": "marking.until",
    "Handling instruction": "marking.handling",
    "Classified by": "marking.authority",
}
"""Where the line that a scheme wants on the cover is kept; a line that is not here has no field of its own."""


def cover_lines(scheme: MarkingScheme, meeting: Meeting) -> Mapping[str, str]:
    """The lines a scheme wants on the cover with their values; an empty value is not given in the library."""
    found: dict[str, str] = {}
    for line in scheme.extra_lines:
        name = LINE_FIELDS.get(line, "")
        value: Any = meeting
        for step in name.split(".") if name else ():
            value = getattr(value, step)
        if name:
            found[line] = value.date().isoformat() if name == "start" and value else str(value or "")
    return found
