"""Original pages of a source inside our frame: scaled, upright, links kept, whatever could act dropped."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO

import pikepdf

from app.book.annextags import AnnexTags, unfit_fonts, without_marks
from app.book.page import Geometry
from app.core.pdf_mending import mended

CAPTION = 34.0
"""Points below the upper edge of the text area that the caption over an original page takes."""
ANNEX_KEY = "/AttacheAnnex"
"""Marks a form that holds an original page: its fonts and its words are the source's own."""
Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class OriginalPage:
    """A page (from 1) of a source, and the page of the book it is shown on; ``words`` tell somebody who listens what it is."""

    source: str
    number: int
    on: int
    words: str = ""


@dataclass(frozen=True, slots=True)
class Original:
    """The file of a source, and how many of its pages can be shown."""

    data: bytes
    pages: int


def page_count(original: bytes) -> int:
    """How many pages an original has that can be shown, 0 where it cannot be opened: it is locked, damaged or no PDF."""
    try:
        with _opened(original) as file:
            return len(file.pages)
    except (pikepdf.PdfError, pikepdf.PasswordError):
        return 0


def _opened(original: bytes) -> pikepdf.Pdf:
    """A source's file; one whose end is lost is mended, for its pages could be imported as well."""
    try:
        return pikepdf.open(BytesIO(original))
    except pikepdf.PasswordError:
        raise
    except pikepdf.PdfError:
        found = mended(original)
        if found is None:
            raise
        return pikepdf.open(BytesIO(found))


def with_originals(pdf: bytes, places: Sequence[OriginalPage], originals: Mapping[str, bytes], geometry: Geometry) -> bytes:
    """The book with each original page drawn in its place."""
    target = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as book:
        for key in dict.fromkeys(place.source for place in places):
            with _opened(originals[key]) as source:
                if "/AcroForm" in source.Root:
                    if _undrawn(source):
                        source.Root.AcroForm.NeedAppearances = True
                    source.generate_appearance_streams()
                    source.flatten_annotations("all")
                _draw(book, source, {place.number: place for place in places if place.source == key}, geometry)
        book.save(target, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return target.getvalue()


def _undrawn(source: pikepdf.Pdf) -> bool:
    """Whether a field of a form is left for the reader's program to draw."""
    notes = (note for page in source.pages for note in page.obj.get("/Annots", pikepdf.Array()))
    return any(note.get("/Subtype") == "/Widget" and "/AP" not in note for note in notes)


def unfit(pdf: pikepdf.Pdf) -> tuple[str, ...]:
    """The fonts of original pages for which a book must not call itself accessible."""
    found: set[str] = set()
    for page in pdf.pages:
        for form in page.obj.Resources.get("/XObject", pikepdf.Dictionary()).values():
            found |= unfit_fonts(form) if ANNEX_KEY in form else set()
    return tuple(sorted(found))


def _draw(book: pikepdf.Pdf, source: pikepdf.Pdf, places: Mapping[int, OriginalPage], geometry: Geometry) -> None:
    numbers = {page.obj.objgen: number for number, page in enumerate(source.pages, 1)}
    tags = AnnexTags(book)
    for number, place in places.items():
        original, page = source.pages[number - 1], book.pages[place.on - 1]
        box = _frame(geometry, place.on, original)
        form = book.copy_foreign(original.as_form_xobject())
        form[ANNEX_KEY] = True
        without_marks(form)
        name = pikepdf.Name(f"/Annex{number}")
        page.add_resource(form, pikepdf.Name.XObject, name)
        x0, y0, x1, y1 = box
        drawn = page.calc_form_xobject_placement(
            form, name, pikepdf.Rectangle(x0, y0, x1, y1), invert_transformations=True, allow_shrink=True, allow_expand=True
        )
        edge = f"q 0.8 0.82 0.86 RG 0.5 w {x0:.2f} {y0:.2f} {x1 - x0:.2f} {y1 - y0:.2f} re S Q\n".encode()
        page.contents_add(b"q", prepend=True)  # the colours and fonts of our page end here, the source's begin with the usual ones
        mark, figure = tags.figure(page, place.words, box)
        page.contents_add(b"Q /Artifact BMC " + edge + b"EMC /Figure <</MCID %d>> BDC " % mark + drawn + b" EMC")
        for made, words in _links(book, original, box, numbers, places):
            link = book.make_indirect(made)
            tags.link(figure, page, link, words)
            page.obj.Annots = pikepdf.Array([*page.obj.get("/Annots", pikepdf.Array()), link])


def _upright(original: pikepdf.Page) -> tuple[Box, int, float, float]:
    """The visible box of a page, the angle it is turned by, and its width and height as it is seen."""
    left, bottom, right, top = (float(side) for side in original.cropbox)
    turned = int(original.obj.get("/Rotate", 0)) % 360
    width, height = right - left, top - bottom
    return (left, bottom, right, top), turned, *((height, width) if turned % 180 else (width, height))


def _frame(geometry: Geometry, at: int, original: pikepdf.Page) -> Box:
    """The largest box of the page's own proportions in the text area below the caption, centred."""
    _, _, wide, high = _upright(original)
    left = geometry.outer if geometry.mirrored and at % 2 == 0 else geometry.binding
    room = geometry.measure, geometry.depth - CAPTION
    scale = min(room[0] / wide, room[1] / high)
    x, y = left + (room[0] - wide * scale) / 2, geometry.bottom + (room[1] - high * scale) / 2
    return x, y, x + wide * scale, y + high * scale


def _links(
    book: pikepdf.Pdf, original: pikepdf.Page, box: Box, numbers: Mapping[tuple[int, int], int], places: Mapping[int, OriginalPage]
) -> Iterator[tuple[pikepdf.Dictionary, str]]:
    """Links to addresses and to pages that are shown as well, and words for each; what starts programs or scripts is dropped."""
    for link in original.obj.get("/Annots", pikepdf.Array()):
        if link.get("/Subtype") != "/Link":
            continue
        rect, border = pikepdf.Array(_moved(link, original, box)), pikepdf.Array([0, 0, 0])
        made = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, Rect=rect, Border=border)
        action = link.get("/A")
        if action is not None and action.get("/S") == "/URI":
            made.A = pikepdf.Dictionary(S=pikepdf.Name.URI, URI=pikepdf.String(str(action.URI)))
            yield made, str(action.URI)
            continue
        place = link.get("/Dest") if action is None else (action.get("/D") if action.get("/S") == "/GoTo" else None)
        target = numbers.get(place[0].objgen, 0) if isinstance(place, pikepdf.Array) and len(place) else 0
        if target in places:
            made.Dest = pikepdf.Array([book.pages[places[target].on - 1].obj, pikepdf.Name.Fit])
            yield made, places[target].words.split("\n", maxsplit=1)[0]


def _moved(link: pikepdf.Object, original: pikepdf.Page, box: Box) -> list[float]:
    """The rectangle of a link where the page is shown."""
    (left, bottom, right, top), turned, wide, _ = _upright(original)
    scale = (box[2] - box[0]) / wide
    corners = [(float(link.Rect[0]), float(link.Rect[1])), (float(link.Rect[2]), float(link.Rect[3]))]
    seen = [
        {0: (x - left, y - bottom), 90: (y - bottom, right - x), 180: (right - x, top - y), 270: (top - y, x - left)}[turned]
        for x, y in corners
    ]
    xs, ys = sorted(box[0] + x * scale for x, _ in seen), sorted(box[1] + y * scale for _, y in seen)
    return [round(side, 2) for side in (xs[0], ys[0], xs[1], ys[1])]
