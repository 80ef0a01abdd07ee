"""Whether a quotation is what its passage says, and how it is printed (briefing-practice.md section 4, row 55)."""

import re
import unicodedata

from app.core.model.annotation import Quotation

OMITTED = re.compile(r"\[\s*(?:…|\.\.\.)\s*\]|…|\.\.\.")
INSERTED = re.compile(r"\[[^\]]*\]")
LINE_HYPHEN = re.compile(r"-(?<=\w-)\s*\n\s*(?=\w)")
"""The hyphen comes first: a pattern that begins with a letter is found many times faster."""
SIGNS = tuple(zip("‘’“”‐‑–—−\u00ad\u200b", ("'", "'", '"', '"', "-", "-", "-", "-", "-", "", ""), strict=True))
"""Quotation marks, hyphens and dashes are compared by kind; soft hyphens and zero-width spaces not at all."""


def squeeze(text: str) -> str:
    """A text without white space and without differences that type-setting makes; letter case is kept."""
    folded = LINE_HYPHEN.sub("", text) if "\n" in text and "-" in text else text
    if not folded.isascii():
        folded = unicodedata.normalize("NFKC", folded)
        for sign, kind in SIGNS:
            folded = folded.replace(sign, kind)
    return "".join(folded.split())


def letters(text: str) -> str:
    """A text squeezed and without hyphens: a word that is divided at a line end keeps the hyphen when it is read."""
    return squeeze(text).replace("-", "")


def printed_words(quotation: Quotation) -> str:
    """The quotation as it is printed: each elision as … or as its inserted words in square brackets."""
    parts: list[str] = []
    done = 0
    for elision in sorted(quotation.elisions, key=lambda cut: cut.start):
        parts += [quotation.text[done : elision.start], f"[{elision.inserted}]" if elision.inserted else "…"]
        done = elision.end
    return "".join([*parts, quotation.text[done:]])


def is_verbatim(quotation: Quotation, passage: str) -> bool:
    """Whether every word of the quotation stands in the passage, in order, apart from … and square brackets."""
    source = squeeze(passage)
    pieces = [squeeze(piece) for part in OMITTED.split(printed_words(quotation)) for piece in INSERTED.split(part)]
    wanted = [piece for piece in pieces if piece]
    place = 0
    for piece in wanted:
        found = source.find(piece, place)
        if found < 0:
            return False
        place = found + len(piece)
    return bool(wanted)
