"""The bytes of Korean, Japanese and Chinese letters in RTF: the second of a pair may stand there as the sign of ASCII that it looks like.

A reader that decodes runs of escaped bytes loses both; here the second is escaped as the first is, where the font is one of those scripts.
"""

import re

from app.importers.rtf_pages import page_of

_DOUBLE, _OWN = (78, 79, 80, 85, 128, 129, 134, 136), (1, 256)
"""Character sets of fonts whose letters have two bytes: Japanese, Korean, Chinese in its two forms; and of fonts with the file's page."""
_FIRST = 0x80
"""Behind this byte begin the first ones of pairs. Half-width letters stand alone; what follows is the same, escaped or not."""
_FONT = re.compile(r"\{\s*\\f(?P<number>\d{1,5})(?!\d)[^{};]{0,200}?\\fcharset(?P<set>\d{1,3})")
_DEFAULT = re.compile(r"\\deff(?P<number>\d{1,5})")
_TOKEN = re.compile(
    r"\\f(?P<font>\d{1,5})(?!\d)|\\'(?P<byte>[0-9a-fA-F]{2})|(?P<bare>[\x80-\xff])|(?P<brace>[{}])|\\(?:[a-zA-Z]+-?\d*|.)", re.DOTALL
)
_SECOND = re.compile(r"\\[\\{}]|[@-\[\]-z|~]")


def escaped(source: str) -> str:
    """The source with all bytes beyond ASCII escaped, and the second ones of pairs too."""
    sets = {font["number"]: int(font["set"]) for font in _FONT.finditer(source)}
    known = {number: charset in _DOUBLE for number, charset in sets.items() if charset not in _OWN}
    own = page_of(source).is_double
    default = _DEFAULT.search(source)
    fonts = [default["number"] if default else ""]
    parts: list[str] = []
    at = done = 0
    while (found := _TOKEN.search(source, at)) is not None:
        at = found.end()
        if found["font"]:
            fonts[-1] = found["font"]
        elif found["brace"] == "{":
            fonts.append(fonts[-1])
        elif found["brace"] and len(fonts) > 1:
            fonts.pop()
        elif found["bare"] or found["byte"]:
            end, piece = _letter(source, found, paired=known.get(fonts[-1], own))
            parts += (source[done : found.start()], piece)
            at = done = end
    return "".join((*parts, source[done:]))


def _letter(source: str, found: re.Match[str], *, paired: bool) -> tuple[int, str]:
    """Where the letter that begins there ends, and its bytes escaped: beside a bare byte the second one is bare too."""
    at = found.end()
    first = ord(found["bare"]) if found["bare"] else int(found["byte"], 16)
    said = f"\\'{first:02x}"
    if not paired or first <= _FIRST or (found["byte"] and source.startswith("\\'", at)):
        return (at + 4, said + source[at : at + 4]) if paired and first > _FIRST else (at, said)
    if found["bare"]:
        return at + 1, "".join((said, *(f"\\'{ord(second):02x}" for second in source[at : at + 1])))
    second = _SECOND.match(source, at)
    return (second.end(), f"{said}\\'{ord(second.group()[-1]):02x}") if second else (at, said)
