"""The code pages of RTF files: that of the file, of Windows, of the Macintosh or of DOS, and those of its fonts.

The reader of RTF knows the pages of Windows alone, and takes a font without one for the next that has one.
"""

import codecs
import re
from typing import NamedTuple

_SAID = re.compile(r"\\(?:(?P<kind>ansi|mac|pca|pc)(?![a-z])|ansicpg(?P<number>\d{1,5})) ?")
_HEAD = 400
"""Signs at the begin of a file among which it says its code page."""
_KINDS = {"ansi": "cp1252", "mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
_NUMBERS = {
    "10000": "mac_roman", "10001": "cp932", "10002": "cp950", "10003": "cp949", "10004": "mac_arabic", "10005": "cp1255",
    "10006": "mac_greek", "10007": "mac_cyrillic", "10008": "cp936", "10010": "mac_romanian",
    "10017": "mac_cyrillic", "10021": "cp874", "10029": "mac_latin2",
    "10079": "mac_iceland", "10081": "mac_turkish", "10082": "mac_croatian", "65001": "utf-8",
}  # fmt: skip
"""Numbers of pages that are called otherwise here; the letters of pages that are not known are those of their nearest kin."""
_DOUBLE = ("cp932", "cp949", "cp936", "cp950")
_SETS = {"78": "128", "79": "136", "80": "129", "82": "177", "85": "134", "86": "238", "87": "84", "88": "222", "89": "238"}
"""Character sets of the Macintosh that the reader names by pages which nobody has, and their kin of Windows."""
_OWN = "1"
"""The character set of a font that has the page of the file."""
_FONT = re.compile(r"\\f(?P<number>\d{1,5})(?!\d)(?P<said>[^{};]*)")
_SET = re.compile(r"\\fcharset(\d{1,3})")


_FONTS = re.compile(r"\{\s*\\fonttbl(?![a-z])")
_BRACES = re.compile(r"\\.|[{}]", re.DOTALL)


class CodePage(NamedTuple):
    """The page of a file as it is called here, and whether the file was made on another system than Windows."""

    codec: str
    is_foreign: bool

    @property
    def is_double(self) -> bool:
        """Whether its letters have two bytes."""
        return self.codec in _DOUBLE


def head_of(source: str) -> str:
    """The head of the file up to the end of its font table: a note or a title needs its code pages."""
    fonts = _FONTS.search(source)
    said = "".join(found.group().strip() for found in _SAID.finditer(source, 0, _HEAD))
    return source[: group_end(source, fonts.start())] if fonts else f"{{\\rtf1{said} "


def page_of(source: str) -> CodePage:
    """The code page that the head of a file says."""
    codec, foreign = "cp1252", False
    for said in _SAID.finditer(source, 0, _HEAD):
        if said["kind"]:
            codec, foreign = _KINDS[said["kind"]], said["kind"] != "ansi"
        else:
            codec = _known(_NUMBERS.get(said["number"], f"cp{said['number']}"), codec)
    return CodePage(codec, foreign)


def without_page(source: str, foreign: bool) -> str:
    """The source without its own page, whose fonts all have a character set that the reader knows."""
    fonts = _FONTS.search(source)
    fonts_at = fonts.start() if fonts else len(source)
    fonts_end = group_end(source, fonts_at) if fonts else len(source)

    def font(found: re.Match[str]) -> str:
        charset = _SET.search(found["said"])
        number = charset[1] if charset else _OWN
        known = _OWN if number == "256" or (foreign and number == "0") else _SETS.get(number, number)
        return f"\\f{found['number']}\\fcharset{known}{_SET.sub('', found['said'])}"

    head = source[: min(_HEAD, fonts_at)]
    return _SAID.sub(r"\\ansi ", head) + source[len(head) : fonts_at] + _FONT.sub(font, source[fonts_at:fonts_end]) + source[fonts_end:]


def group_end(source: str, start: int, longest: int | None = None) -> int:
    """Where the group that opens at ``start`` ends (behind its brace), or the end of the source.

    With ``longest``, no more characters than that are looked through: a longer group has the end of the source for its own.
    """
    depth = 0
    for found in _BRACES.finditer(source, start, len(source) if longest is None else start + longest):
        depth += {"{": 1, "}": -1}.get(found.group(), 0)
        if depth == 0:
            return found.end()
    return len(source)


def _known(codec: str, other: str) -> str:
    try:
        codecs.lookup(codec)
    except LookupError:
        return other
    return codec
