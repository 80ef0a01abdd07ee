"""The page that Outlook packs into rich text ([MS-OXRTFEX] 2.1): its tags stand in groups of their own, what only rich text needs is
switched off."""

import re
from dataclasses import dataclass, replace
from html import escape

from app.core.text import paired
from app.importers.rtf_pages import head_of, page_of

_FROM_HTML = re.compile(r"\\fromhtml1(?!\d)")
_HEAD = 400
"""Signs at the begin among which a text says that it holds a page: before the table of fonts."""
_TOKEN = re.compile(
    r"\\'(?P<byte>[0-9a-fA-F]{2})|\\(?P<word>[a-zA-Z]+)(?P<number>-?\d{1,9})? ?|\\(?P<sign>.)|(?P<brace>[{}])|(?P<plain>[^\\{}]+)",
    re.DOTALL,
)
_FONT = re.compile(r"\\f(\d{1,5})(?!\d)[^{};]{0,200}?\\fcharset(\d{1,3})")
_SETS = {
    "0": "cp1252", "128": "cp932", "129": "cp949", "134": "cp936", "136": "cp950", "161": "cp1253", "162": "cp1254", "163": "cp1258",
    "177": "cp1255", "178": "cp1256", "186": "cp1257", "204": "cp1251", "222": "cp874", "238": "cp1250",
}  # fmt: skip
"""The code page of each character set of fonts."""
_SILENT = ("fonttbl", "colortbl", "stylesheet", "info", "pict", "pntext", "listtext", "header", "footer")
"""Groups without words of the page; the number of an item stands in one, while the page has its own tag for it."""
_WORDS = {
    "par": "\n", "line": "\n", "tab": "\t", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "bullet": "•",
    "endash": "–", "emdash": "—",
}  # fmt: skip
_SIGNS = {"~": "\u00a0", "_": "\u00ad", "{": "{", "}": "}", "\\": "\\"}


@dataclass(slots=True)
class _Group:
    """What holds inside a pair of braces."""

    font: str = ""
    skipped: int = 1
    tag: bool = False
    off: bool = False
    silent: bool = False
    starred: bool = False


def html_in(source: str) -> str:
    """The page that rich text holds, one sign a byte; empty where it holds none."""
    if not _FROM_HTML.search(source[:_HEAD]):
        return ""
    reader = _Reader(source)
    for token in _TOKEN.finditer(source):
        reader.take(token)
    return reader.done()


class _Reader:
    def __init__(self, source: str) -> None:
        self._own = page_of(source).codec
        self._fonts = {number: _SETS.get(charset, self._own) for number, charset in _FONT.findall(head_of(source))}
        self._groups: list[_Group] = []
        self._here = _Group()
        self._parts: list[str] = []
        self._bytes = bytearray()
        self._left = 0

    def take(self, token: re.Match[str]) -> None:
        """Go on with the next piece of the source."""
        if token["byte"] or token["plain"]:
            said = chr(int(token["byte"], 16)) if token["byte"] else token["plain"].replace("\r", "").replace("\n", "")
            skipped = min(self._left, len(said))
            self._left -= skipped
            if self._shown():
                self._bytes += said[skipped:].encode("latin-1", "replace")
            return
        self._flush()
        if token["brace"]:
            self._brace(token["brace"])
        elif token["sign"] == "*":
            self._here.starred = True
        elif token["sign"]:
            self._say(_SIGNS.get(token["sign"], ""))
        else:
            self._word(token["word"], token["number"] or "")

    def done(self) -> str:
        """The page that was put together."""
        self._flush()
        return paired("".join(self._parts))

    def _brace(self, brace: str) -> None:
        if brace == "{":
            self._groups.append(self._here)
            self._here = replace(self._here, starred=False)
        elif self._groups:
            self._here = self._groups.pop()

    def _word(self, word: str, number: str) -> None:
        here = self._here
        if here.starred:
            here.starred, here.tag = False, word == "htmltag"
            here.silent = here.silent or not here.tag
        elif word in _SILENT:
            here.silent = True
        elif word == "htmlrtf":
            here.off = number != "0"
        elif word == "f":
            here.font = number
        elif word == "uc":
            here.skipped = int(number or 1)
        elif word == "u" and number:
            self._say(chr(int(number) % 0x10000))
            self._left = max(here.skipped, 0)
        else:
            self._say(_WORDS.get(word, ""))

    def _shown(self) -> bool:
        return not self._here.silent and (self._here.tag or not self._here.off)

    def _say(self, words: str) -> None:
        if words and self._shown():
            self._parts.append(words if self._here.tag else escape(words, quote=False))

    def _flush(self) -> None:
        """Read the bytes so far: tags in the page of the text, words in that of their font."""
        if self._bytes:
            codec = self._own if self._here.tag else self._fonts.get(self._here.font, self._own)
            self._say(self._bytes.decode(codec, "replace"))
            self._bytes.clear()
