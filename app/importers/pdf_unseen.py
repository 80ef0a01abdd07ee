"""Words that a PDF page holds and does not show: in invisible type, under bars, outside its edges.

Each line is asked for its colour and how it is drawn, and the page whether more is drawn on it than words. Only where that gives
cause is looked at single words and at what else is drawn.
"""

import ctypes
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import Any, NamedTuple, cast

from pypdfium2 import raw

from app.core.sentences import Sentence
from app.importers.pdf_asking import unchecked
from app.importers.pdf_drawn import Box, Fill, bars_of, drawn_on

pdfium = cast(Any, raw)

NOT_SEEN, COVERED, OUTSIDE = "not_seen", "covered", "outside"

_MODES = (pdfium.FPDF_TEXTRENDERMODE_INVISIBLE, pdfium.FPDF_TEXTRENDERMODE_CLIP)
"""Ways to draw text that leave nothing on the page."""
_WHITE, _FAINT = 250, 12
"""Share of 255 from which each of red, green and blue is the paper's white, and up to which a fill is nearly nothing."""
_NEAR = 40
"""Up to so far apart (of 255) two colours cannot be told from each other."""
_SHOWN = 12
"""Page numbers that a sentence lists."""


class Stretch(NamedTuple):
    """Words of a line (offsets of its text, end excluded) that are not shown, and why."""

    start: int
    end: int
    why: str


class Unseen:
    """What of a page's characters is not shown. ``more`` says that more is drawn on it than words."""

    def __init__(self, page: Any, text_page: Any, edges: Box, *, more: bool) -> None:
        self._page, self._text, self._edges = page, text_page, edges
        self._bars = bars_of(page) if pdfium.FPDFPage_GetAnnotCount(page) else ()
        self._more = more
        self._channels = (ctypes.c_uint * 4)()
        self._each = [ctypes.byref(self._channels, ctypes.sizeof(ctypes.c_uint) * at) for at in range(4)]
        self._ask_colour = unchecked("FPDFText_GetFillColor")
        self._ask_mode = unchecked("FPDFTextObj_GetTextRenderMode")
        self._ask_object = unchecked("FPDFText_GetTextObject", ctypes.c_void_p)
        self._suspect: dict[bytes, bool] = {}

    def gives_cause(self, characters: Iterable[int], left: float, bottom: float, right: float, top: float) -> bool:
        """Whether something of a line may not be shown: one of these characters is suspect, or a thing is drawn over a part of it."""
        edges = self._edges
        if left < edges[0] or bottom < edges[1] or right > edges[2] or top > edges[3]:
            return True
        for index in characters:
            if self._is_suspect(index):
                return True
        if not self._more and not self._bars:
            return False
        return any(fill.meets((left, bottom, right, top)) for fill in (*self._bars, *self._drawn.covers))

    def why(self, index: int, box: Box) -> str:
        """Why a character, of a word in that box, is not shown; empty where it is."""
        left, bottom, right, top = self._edges
        if box[2] <= left or box[0] >= right or box[3] <= bottom or box[1] >= top:
            return OUTSIDE
        if self._is_suspect(index):
            return "" if any(field.meets(box) for field in self._drawn.fields) else NOT_SEEN
        if any(bar.holds(box) for bar in self._bars):
            return COVERED
        covers = [cover for cover in self._drawn.covers if cover.holds(box)]
        order = self._drawn.texts.get(self._ask_object(self._text, index)) if covers else None
        if order is None:
            return ""
        if any(cover.order > order for cover in covers):
            return COVERED
        return NOT_SEEN if self._is_alike(index, covers[-1]) else ""

    @cached_property
    def _drawn(self) -> Any:
        return drawn_on(self._page, self._edges)

    def _is_suspect(self, index: int) -> bool:
        """Whether a character is drawn in white, in next to nothing, or not at all."""
        self._ask_colour(self._text, index, *self._each)
        colour = bytes(self._channels)
        known = self._suspect.get(colour)
        if known is None:
            red, green, blue, opacity = self._channels
            known = self._suspect[colour] = opacity <= _FAINT or min(red, green, blue) >= _WHITE
        return known or self._ask_mode(ctypes.c_void_p(self._ask_object(self._text, index))) in _MODES

    def _is_alike(self, index: int, field: Fill) -> bool:
        self._ask_colour(self._text, index, *self._each)
        return all(abs(one - other) <= _NEAR for one, other in zip(self._channels, field.colour, strict=False))


def on_unseen(found: Sequence[tuple[int, str]]) -> tuple[str, ...]:
    """What is not shown, in words, with the pages it stands on (page and reason of each)."""
    return tuple(_said(why, list(dict.fromkeys(page for page, reason in found if reason == why))) for why in _reasons(found))


def _reasons(found: Sequence[tuple[int, str]]) -> Iterator[str]:
    return (why for why in (COVERED, NOT_SEEN, OUTSIDE) if any(reason == why for _, reason in found))


def _said(why: str, pages: Sequence[int]) -> Sentence:
    listed = ", ".join(map(str, pages[:_SHOWN])) + (", …" if len(pages) > _SHOWN else "")
    if why == COVERED:
        return Sentence("words under bars, which whoever has the file can read (page {listed})", listed=listed)
    if why == NOT_SEEN:
        return Sentence("words in type that is not seen (page {listed})", listed=listed)
    return Sentence("words outside the page (page {listed})", listed=listed)
