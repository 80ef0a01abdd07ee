"""Bars in the margin beside what is new or replaced: the words are found on the pages of the finished file."""

from collections.abc import Iterable, Iterator, Mapping
from io import BytesIO
from typing import cast

import pikepdf
import pypdfium2

from app.book.pictures import PDFIUM_TURN
from app.book.verbatim import squeeze

FROM_TEXT = 9.0
"""Points between a bar and the text."""
INK, WIDTH = "0.64 0.15 0.11", 1.8
Letter = tuple[str, int, float, float]
"""A letter without white space, its page, and where it stands between bottom and top."""


def with_bars(pdf: bytes, changed: Iterable[tuple[str, tuple[int, int]]], left_of: Mapping[int, float]) -> bytes:
    """The file with a bar beside each of the changed texts; each comes with the first and last page of its part.

    ``left_of`` is the left edge of the text on each page, in points.
    """
    wanted = list(changed)
    with PDFIUM_TURN, pypdfium2.PdfDocument(pdf) as document:
        pages = sorted({page for _, (first, last) in wanted for page in range(first, last + 1)})
        letters = {page: list(_letters(document[page - 1], page)) for page in pages}
    bars = [bar for text, (first, last) in wanted for bar in _bars(text, [row for at in range(first, last + 1) for row in letters[at]])]
    if not bars:
        return pdf
    target = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as file:
        for page in sorted({bar[0] for bar in bars}):
            lines = "".join(_line(left_of[page] - FROM_TEXT, bottom, top) for at, bottom, top in bars if at == page)
            file.pages[page - 1].contents_add(f"/Artifact BMC q {INK} RG {WIDTH} w {lines}Q EMC".encode())
        file.save(target, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return target.getvalue()


def _line(x: float, bottom: float, top: float) -> str:
    return f"{x:.2f} {bottom:.2f} m {x:.2f} {top:.2f} l S "


def _letters(page: pypdfium2.PdfPage, number: int) -> Iterator[Letter]:
    text = page.get_textpage()
    for at, sign in enumerate(text.get_text_range()):
        if at < text.count_chars():
            _, bottom, _, top = cast("tuple[float, float, float, float]", text.get_charbox(at))
            yield from ((letter, number, bottom, top) for letter in squeeze(sign) if letter not in "-\x02")


def _bars(words: str, letters: list[Letter]) -> Iterator[tuple[int, float, float]]:
    """Page, bottom and top of the stretch where the words stand, one for each page they stand on."""
    wanted = squeeze(words).replace("-", "")
    at = "".join(letter[0] for letter in letters).find(wanted)
    if at < 0 or not wanted:
        return
    found = letters[at : at + len(wanted)]
    for page in dict.fromkeys(letter[1] for letter in found):
        rows = [letter for letter in found if letter[1] == page and letter[3] > letter[2]]
        if rows:
            yield page, min(row[2] for row in rows) - 1, max(row[3] for row in rows) + 1
