"""Fields of RTF files that set words over each other (EQ): of a sign with its reading the sign is read, of one in a circle the sign."""

import re

from app.importers.rtf_pages import group_end

_FIELD = re.compile(r"\{\s*\\field(?![a-z])")
_EQ = re.compile(r"(?<![a-z])EQ(?![a-z])", re.IGNORECASE)
_OVERSTRIKE = re.compile(r"\\\\o(?![a-z])", re.IGNORECASE)
_RESULT = re.compile(r"\\fldrslt(?![a-z])(?P<words>.*)", re.DOTALL)
_SAID = re.compile(r"\\u-?\d|\\'[0-9a-f]{2}|(?<![\\a-z\d-])[^\\{}\s]", re.IGNORECASE)
_LONGEST = 4_000
"""Characters of such a field at most: one sign, its reading, and how both look. A longer one is left as it is."""


def with_signs_of_readings(source: str) -> str:
    """The source with the sign alone in place of such a field that has no result of its own."""
    parts: list[str] = []
    at = 0
    for found in _FIELD.finditer(source):
        if found.start() < at:
            continue
        end = group_end(source, found.start(), _LONGEST)
        if end - found.start() > _LONGEST:
            continue
        field = source[found.start() : end]
        result = _RESULT.search(field)
        sign = _sign(field[: result.start()] if result else field)
        if sign is not None and not (result and _SAID.search(result["words"])):
            parts += (source[at : found.start()], "{" + sign.replace("{", "").replace("}", "") + "}")
            at = end
    return "".join((*parts, source[at:]))


def _sign(field: str) -> str | None:
    """What stands last between the brackets of an overstrike; None where the field is no such one.

    Each part is looked for once: one pattern for all of them would try every pairing of what a hostile file repeats.
    """
    equation = _EQ.search(field)
    over = _OVERSTRIKE.search(field, equation.end()) if equation else None
    opened, closed = field.find("(", over.end()) if over else -1, field.rfind(")")
    if opened < 0 or closed < opened:
        return None
    comma = max(field.rfind(mark, opened, closed) for mark in ",;")
    return field[comma + 1 : closed] if comma >= 0 else None
