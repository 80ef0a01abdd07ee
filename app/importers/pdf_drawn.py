"""What is drawn on a PDF page beside its words: fields and bars that words stand on, or under. Lengths are in points."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple, cast

from pypdfium2 import raw

pdfium = cast(Any, raw)

_MOST = 5_000
"""Things drawn on a page that are looked at: maps have more, and take their time already."""
_OPAQUE, _WHITE, _DARK = 250, 250, 64
"""Shares of 255: opacity from which a fill covers what is below it; the paper's white; the brightest channel of a dark colour."""
_LEAST = 4.0
"""Points that a bar is high and wide at least; what is thinner is a rule."""
_LARGEST = 0.5
"""Share of the page up to which a field drawn over words is a bar."""
_SEGMENTS = 6
"""A rectangle has no more segments; what has more need not fill its bounds."""

Box = tuple[float, float, float, float]
"""Left, lower, right and upper edge."""


class Fill(NamedTuple):
    """A field: where, in what colour (red, green, blue, each up to 255), as which thing of the page."""

    box: Box
    colour: tuple[int, int, int] = (0, 0, 0)
    order: int = 0

    def meets(self, box: Box) -> bool:
        """Whether it has anything in common with a box."""
        left, bottom, right, top = self.box
        return box[0] < right and box[2] > left and box[1] < top and box[3] > bottom

    def holds(self, box: Box) -> bool:
        """Whether the middle of a box lies inside."""
        across, upward = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
        left, bottom, right, top = self.box
        return left <= across <= right and bottom <= upward <= top


@dataclass(slots=True)
class Drawn:
    """The things of a page: ``texts`` are in which order its pieces of text come (by handle), ``fields`` what words may stand on
    that has a colour, ``pictures`` what else, ``covers`` the rectangles that hide what was drawn before them."""

    texts: dict[int, int] = field(default_factory=dict[int, int])
    fields: list[Fill] = field(default_factory=list[Fill])
    pictures: list[Fill] = field(default_factory=list[Fill])
    covers: list[Fill] = field(default_factory=list[Fill])


def drawn_on(page: Any, edges: Box) -> Drawn:
    """What is drawn on a page (a handle) with these edges."""
    found = Drawn()
    largest = (edges[2] - edges[0]) * (edges[3] - edges[1]) * _LARGEST
    for order in range(min(pdfium.FPDFPage_CountObjects(page), _MOST)):
        thing = pdfium.FPDFPage_GetObject(page, order)
        kind = pdfium.FPDFPageObj_GetType(thing)
        if kind == pdfium.FPDF_PAGEOBJ_TEXT:
            found.texts[ctypes.cast(thing, ctypes.c_void_p).value or 0] = order
        elif kind != pdfium.FPDF_PAGEOBJ_PATH:
            found.pictures += (Fill(box) for box in _bounds(thing))
        else:
            for fill, opaque in _filled(thing, order):
                found.fields += () if min(fill.colour) >= _WHITE else (fill,)
                left, bottom, right, top = fill.box
                if opaque and min(right - left, top - bottom) >= _LEAST and (right - left) * (top - bottom) <= largest:
                    found.covers.append(fill)
    return found


def bars_of(page: Any) -> tuple[Fill, ...]:
    """The annotations of a page that are dark fields: who looks at the page sees nothing below them."""
    found: list[Fill] = []
    for index in range(min(pdfium.FPDFPage_GetAnnotCount(page), _MOST)):
        annotation = pdfium.FPDFPage_GetAnnot(page, index)
        try:
            if pdfium.FPDFAnnot_GetSubtype(annotation) in _FIELDS and _is_dark(annotation):
                area = pdfium.FS_RECTF()
                pdfium.FPDFAnnot_GetRect(annotation, area)
                found.append(Fill((area.left, min(area.bottom, area.top), area.right, max(area.bottom, area.top))))
        finally:
            pdfium.FPDFPage_CloseAnnot(annotation)
    return tuple(found)


_FIELDS = (pdfium.FPDF_ANNOT_SQUARE, pdfium.FPDF_ANNOT_HIGHLIGHT, pdfium.FPDF_ANNOT_REDACT)


def _is_dark(annotation: Any) -> bool:
    """Whether an annotation is filled with a dark colour, as it says or as it is drawn."""
    red, green, blue, opacity = (ctypes.c_uint() for _ in range(4))
    square = pdfium.FPDFAnnot_GetSubtype(annotation) == pdfium.FPDF_ANNOT_SQUARE
    which = pdfium.FPDFANNOT_COLORTYPE_InteriorColor if square else pdfium.FPDFANNOT_COLORTYPE_Color
    if pdfium.FPDFAnnot_GetColor(annotation, which, red, green, blue, opacity) and pdfium.FPDFAnnot_HasKey(
        annotation, b"IC" if square else b"C"
    ):
        return max(red.value, green.value, blue.value) <= _DARK and opacity.value >= _OPAQUE
    things = (pdfium.FPDFAnnot_GetObject(annotation, at) for at in range(min(pdfium.FPDFAnnot_GetObjectCount(annotation), 20)))
    paths = (thing for thing in things if pdfium.FPDFPageObj_GetType(thing) == pdfium.FPDF_PAGEOBJ_PATH)
    return any(max(fill.colour) <= _DARK for path in paths for fill, opaque in _filled(path, 0) if opaque)


def _filled(path: Any, order: int) -> Iterator[tuple[Fill, bool]]:
    """The field that a path fills, and whether it is a rectangle that hides what is below it; nothing where it fills none."""
    mode, stroked = ctypes.c_int(), ctypes.c_int()
    if not pdfium.FPDFPath_GetDrawMode(path, mode, stroked) or mode.value == pdfium.FPDF_FILLMODE_NONE:
        return
    red, green, blue, opacity = (ctypes.c_uint() for _ in range(4))
    if not pdfium.FPDFPageObj_GetFillColor(path, red, green, blue, opacity) or not opacity.value:
        return
    opaque = opacity.value >= _OPAQUE and not pdfium.FPDFPageObj_HasTransparency(path) and pdfium.FPDFPath_CountSegments(path) <= _SEGMENTS
    for box in _bounds(path):
        clipped = _clipped(path, box) if opaque else box
        yield Fill(clipped or box, (red.value, green.value, blue.value), order), opaque and clipped is not None


def _bounds(thing: Any) -> Iterator[Box]:
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    if pdfium.FPDFPageObj_GetBounds(thing, left, bottom, right, top):
        yield left.value, bottom.value, right.value, top.value


def _clipped(thing: Any, box: Box) -> Box | None:
    """The part of a box that is drawn; None where it is cut to another shape than a rectangle."""
    clip = pdfium.FPDFPageObj_GetClipPath(thing)
    for number in range(max(0, pdfium.FPDFClipPath_CountPaths(clip)) if clip else 0):
        count = pdfium.FPDFClipPath_CountPathSegments(clip, number)
        if not 0 < count <= _SEGMENTS:
            return None
        points = [_point(pdfium.FPDFClipPath_GetPathSegment(clip, number, at)) for at in range(count)]
        across, upward = [point[0] for point in points], [point[1] for point in points]
        box = max(box[0], min(across)), max(box[1], min(upward)), min(box[2], max(across)), min(box[3], max(upward))
    return box


def _point(segment: Any) -> tuple[float, float]:
    across, upward = ctypes.c_float(), ctypes.c_float()
    pdfium.FPDFPathSegment_GetPoint(segment, across, upward)
    return across.value, upward.value


class Rule(NamedTuple):
    """A straight line, flat or upright: at which place, from where to where."""

    flat: bool
    at: float
    low: float
    high: float


_STRAIGHT, _THIN, _SHORTEST = 0.7, 2.5, 6.0
"""Points by which the ends of a straight line may differ; up to which a field is a line; and how long a rule is at least."""


def rules_on(page: Any) -> list[Rule]:
    """The rules that are drawn on a page (a handle), as lines, as sides of rectangles or as thin fields."""
    found: list[Rule] = []
    for order in range(min(pdfium.FPDFPage_CountObjects(page), _MOST)):
        thing = pdfium.FPDFPage_GetObject(page, order)
        if pdfium.FPDFPageObj_GetType(thing) == pdfium.FPDF_PAGEOBJ_PATH:
            found += (rule for rule in _rules(thing) if rule.high - rule.low >= _SHORTEST)
    return found


def _rules(path: Any) -> Iterator[Rule]:
    mode, stroked = ctypes.c_int(), ctypes.c_int()
    if not pdfium.FPDFPath_GetDrawMode(path, mode, stroked):
        return
    if not stroked.value:
        for left, bottom, right, top in _bounds(path):
            if min(right - left, top - bottom) <= _THIN:
                flat = right - left > top - bottom
                yield Rule(True, (bottom + top) / 2, left, right) if flat else Rule(False, (left + right) / 2, bottom, top)
        return
    for (x, y), (across, upward) in _sides(path):
        if abs(y - upward) <= _STRAIGHT:
            yield Rule(True, (y + upward) / 2, min(x, across), max(x, across))
        elif abs(x - across) <= _STRAIGHT:
            yield Rule(False, (x + across) / 2, min(y, upward), max(y, upward))


def _sides(path: Any) -> Iterator[tuple[tuple[float, float], tuple[float, float]]]:
    """The straight lines of a path, as they lie on the page."""
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(path, matrix)
    begin = last = (0.0, 0.0)
    for at in range(min(max(0, pdfium.FPDFPath_CountSegments(path)), _MOST)):
        segment = pdfium.FPDFPath_GetPathSegment(path, at)
        x, y = _point(segment)
        point = matrix.a * x + matrix.c * y + matrix.e, matrix.b * x + matrix.d * y + matrix.f
        kind = pdfium.FPDFPathSegment_GetType(segment)
        if kind == pdfium.FPDF_SEGMENT_MOVETO:
            begin = point
        elif kind == pdfium.FPDF_SEGMENT_LINETO:
            yield last, point
        if pdfium.FPDFPathSegment_GetClose(segment):
            yield point, begin
        last = point
