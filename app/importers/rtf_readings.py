"""Fields of RTF files that set words over each other (EQ): of a sign with its reading the sign is read, of one in a circle the sign."""

import re

from app.importers.rtf_pages import group_end

_FIELD = re.compile(r"\{\s*\\field(?![a-z])")
_OVER = re.compile(r"(?<![a-z])EQ(?![a-z]).*?\\\\o(?![a-z]).*?\(.*[,;](?P<sign>.*)\)", re.IGNORECASE | re.DOTALL)
_RESULT = re.compile(r"\\fldrslt(?![a-z])(?P<words>.*)", re.DOTALL)
_SAID = re.compile(r"\\u-?\d|\\'[0-9a-f]{2}|(?<![\\a-z\d-])[^\\{}\s]", re.IGNORECASE)


def with_signs_of_readings(source: str) -> str:
    """The source with the sign alone in place of such a field that has no result of its own."""
    parts: list[str] = []
    at = 0
    for found in _FIELD.finditer(source):
        if found.start() < at:
            continue
        end = group_end(source, found.start())
        field = source[found.start() : end]
        result = _RESULT.search(field)
        over = _OVER.search(field, 0, result.start() if result else len(field)) if "\\\\" in field else None
        if over and not (result and _SAID.search(result["words"])):
            parts += (source[at : found.start()], "{" + over["sign"].replace("{", "").replace("}", "") + "}")
            at = end
    return "".join((*parts, source[at:]))
