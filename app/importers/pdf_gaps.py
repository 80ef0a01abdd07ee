"""Spaces that PDFium puts where a file has a gap alone: between the signs of Japanese or Korean and figures or Latin letters,
programs leave a quarter of a sign free (JLReq 3.2.3), and that is no space."""

import re
from typing import Any, cast

from pypdfium2 import raw

pdfium = cast(Any, raw)

NONE = "\x01"
"""Stands for a space that is none; of no word, so that it is dropped with what else is."""
HYPHEN = "\x02"
"""What PDFium itself puts for a hyphen at a line end."""
_SYMBOLS = str.maketrans({
    0xF0B7: "•", 0xF0A7: "▪", 0xF0A8: "▫", 0xF06E: "■", 0xF071: "❑", 0xF06C: "●", 0xF0D8: "➢", 0xF076: "❖", 0xF0FC: "✓", 0xF0E0: "→",
})  # fmt: skip
"""Codes of the fonts Symbol and Wingdings, in which office programs write the bullets of lists, and what they look like."""
_SIGN = "\u3001-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff60"
_HANGUL = "가-힣"
_GAP = re.compile(f"(?<=[{_SIGN}{_HANGUL}]) (?=[!-~])|(?<=[!-~]) (?=[{_SIGN}{_HANGUL}])|(?<=[{_SIGN}]) (?=[{_SIGN}])")
_SPACE = re.compile(f"(?<=[{_HANGUL}]) (?=[{_HANGUL}])")
_APART = re.compile(r"(?<=[^\W\d_]) -\r\n(?=[^\W\d_])")
_LETTER = 0.24
"""Share of the size of the type that a hyphen stands apart at most; a space is a quarter and more."""
_QUARTER, _WIDE = 0.4, 0.75
"""Shares of the size of the type: a quarter of a sign, with what justifying adds to it; and what parts words where none has a space."""
_NARROWER = 0.75
"""Share of the spaces of a Korean line below which a gap is none of them."""


def with_hyphens(text_page: Any, characters: str) -> str:
    """The characters of a page with ``HYPHEN`` for a hyphen at a line end that stands a little apart from its word, as it does in
    lines that are justified by the letter; PDFium takes the gap for a space, and the hyphen for a dash."""
    found = [] if " -\r\n" not in characters else [hyphen.start() for hyphen in _APART.finditer(characters)]
    gaps = [at for at in found if pdfium.FPDFText_IsGenerated(text_page, at) == 1 and _width(text_page, at) < _LETTER]
    if not gaps:
        return characters
    changed = list(characters)
    for at in gaps:
        changed[at : at + 2] = NONE, HYPHEN
    return "".join(changed)


def without_gaps(text_page: Any, characters: str) -> str:
    """The characters of a page with ``NONE`` for the spaces that are mere gaps, and bullets as such."""
    if characters.isascii():
        return characters
    characters = characters.translate(_SYMBOLS)
    gaps: list[int] = []
    begin = 0
    for line in characters.splitlines(keepends=True):
        found = [] if line.isascii() else [begin + gap.start() for gap in _GAP.finditer(line)]
        if found:
            spaces = [_width(text_page, begin + space.start()) for space in _SPACE.finditer(line)]
            least = min(spaces) if spaces else 0.0
            gaps += [at for at in found if _is_mere_gap(text_page, characters, at, least)]
        begin += len(line)
    if not gaps:
        return characters
    changed = list(characters)
    for at in gaps:
        changed[at] = NONE
    return "".join(changed)


def _is_mere_gap(text_page: Any, characters: str, at: int, least: float) -> bool:
    """Whether a space is PDFium's own and narrow. In a Korean line, whose words have spaces, it is narrower than the least of them."""
    if pdfium.FPDFText_IsGenerated(text_page, at) != 1:
        return False
    before, after = characters[at - 1], characters[at + 1]
    width = _width(text_page, at)
    if re.match(f"[{_HANGUL}]", before) or re.match(f"[{_HANGUL}]", after):
        return width < least * _NARROWER
    return width < (_QUARTER if min(before, after) < "\u3001" else _WIDE)


def _width(text_page: Any, at: int) -> float:
    """How wide a space is, as a share of the size of the type."""
    before, after = pdfium.FS_RECTF(), pdfium.FS_RECTF()
    pdfium.FPDFText_GetLooseCharBox(text_page, at - 1, before)
    pdfium.FPDFText_GetLooseCharBox(text_page, at + 1, after)
    size = max(before.top - before.bottom, pdfium.FPDFText_GetFontSize(text_page, at - 1), 1.0)
    return float(after.left - before.right) / size
