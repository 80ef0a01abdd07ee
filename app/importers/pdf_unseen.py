"""Words that a PDF page holds and does not show: in invisible type, under bars, outside its edges.

Each line is asked for its colour and how it is drawn, and the page whether more is drawn on it than words. Only where that gives
cause is looked at single words and at what else is drawn.
"""

import ctypes
import struct
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import Any, NamedTuple, cast

from pypdfium2 import raw

from app.core.sentences import Sentence
from app.importers.pdf_asking import unchecked
from app.importers.pdf_drawn import Box, Fill, bars_of, drawn_on

pdfium = cast(Any, raw)

NOT_SEEN, COVERED, OUTSIDE = "not_seen", "covered", "outside"

_FOUR = ctypes.c_char * (4 * ctypes.sizeof(ctypes.c_uint))
_CHANNELS = struct.Struct("4I").unpack
"""Red, green, blue and opacity as PDFium writes them side by side."""

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
        self._channels = _FOUR()
        self._each = [ctypes.byref(self._channels, at) for at in range(0, ctypes.sizeof(_FOUR), ctypes.sizeof(ctypes.c_uint))]
        self._ask_colour = unchecked("FPDFText_GetFillColor")
        self._ask_mode = unchecked("FPDFTextObj_GetTextRenderMode", first=ctypes.c_void_p)
        self._ask_object = unchecked("FPDFText_GetTextObject", ctypes.c_void_p)
        self._suspect: dict[bytes, bool] = {}

    @property
    def is_drawn_over(self) -> bool:
        """Whether something that is drawn on the page may hide words."""
        return self._more or bool(self._bars)

    def covers(self, box: Box) -> bool:
        """Whether a thing is drawn over a part of a line."""
        return any(fill.meets(box) for fill in (*self._bars, *self._drawn.covers))

    def suspects(self, characters: Iterable[int]) -> list[bool]:
        """Whether each of some characters is drawn in white, in next to nothing, or not at all."""
        text, each, channels, known = self._text, self._each, self._channels, self._suspect
        ask_colour, ask_object, ask_mode = self._ask_colour, self._ask_object, self._ask_mode
        found: list[bool] = []
        for index in characters:
            ask_colour(text, index, *each)
            colour = channels.raw
            found.append((known[colour] if colour in known else self._judge(colour)) or ask_mode(ask_object(text, index)) in _MODES)
        return found

    def why(self, index: int, box: Box) -> str:
        """Why a character, of a word in that box, is not shown; empty where it is."""
        left, bottom, right, top = self._edges
        if box[2] <= left or box[0] >= right or box[3] <= bottom or box[1] >= top:
            return OUTSIDE
        if self.suspects((index,))[0]:
            return "" if self._shows(index, box) else NOT_SEEN
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

    def _judge(self, colour: bytes) -> bool:
        """Whether what has this colour is white or nearly nothing; looked at once for each colour of the page."""
        red, green, blue, opacity = _CHANNELS(colour)
        self._suspect[colour] = opacity <= _FAINT or min(red, green, blue) >= _WHITE
        return self._suspect[colour]

    def _shows(self, index: int, box: Box) -> bool:
        """Whether a character in white or in invisible type is seen nevertheless: in a picture, which may be of the words as well as
        behind them, or in white on a field of another colour."""
        if any(picture.meets(box) for picture in self._drawn.pictures):
            return True
        if self._ask_mode(self._ask_object(self._text, index)) in _MODES:
            return False
        return any(field.meets(box) and not self._is_alike(index, field) for field in self._drawn.fields)

    def _is_alike(self, index: int, field: Fill) -> bool:
        self._ask_colour(self._text, index, *self._each)
        return all(abs(one - other) <= _NEAR for one, other in zip(_CHANNELS(self._channels.raw), field.colour, strict=False))


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
