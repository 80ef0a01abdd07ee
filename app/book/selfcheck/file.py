"""A book's file, opened twice: its objects by pikepdf, its pages as a reader sees them by pypdfium2."""

import ctypes
import re
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO
from types import TracebackType
from typing import Any, cast

import pikepdf
import pypdfium2
from pypdfium2 import raw

from app.book.pictures import PDFIUM_TURN
from app.book.selfcheck.ink import boxes_of, inked
from app.book.selfcheck.profile import PROFILE_KEY, Profile, read_profile
from app.book.verbatim import squeeze
from app.core.errors import UserError

NOT_OURS = "This file is not a book made by Attaché, or it was changed so much that its own description is lost; it cannot be checked."
LOCKED = "This file is locked with a password; give the password to have it checked."
BROKEN_WORD = "\x02"
"""What PDFium gives for a hyphen at the end of a line."""
THUMB = 20.0
"""Points at both edges of the paper in which only thumb marks stand."""
SLACK = 2.0
"""Points by which a band of the page reaches into the margin, so that letters on its edge are not lost."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A text object of a page: its words, the font and the size of its letters and the box it stands in, in points."""

    text: str
    font: str
    size: float
    left: float
    bottom: float
    right: float
    top: float


@dataclass(frozen=True, slots=True)
class Link:
    """A link of a page to a place in the book: the box that is clicked and the page it leads to (0: nowhere)."""

    page: int
    left: float
    bottom: float
    right: float
    top: float
    target: int
    name: str


class BookPage:
    """One page as a reader sees it; ``number`` counts from 1."""

    def __init__(self, number: int, page: pypdfium2.PdfPage, profile: Profile) -> None:
        self.number = number
        self._page = page
        self._profile = profile
        self._text = page.get_textpage()

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in points, as displayed."""
        return self._page.get_size()

    @property
    def rotation(self) -> int:
        """The angle by which the page is turned, in degrees."""
        return self._page.get_rotation()

    def band(self, bottom: float, top: float) -> str:
        """The words that stand between two heights."""
        return self.words_in(0, bottom, self._profile.width, top)

    def shows(self, words: str, bottom: float, top: float) -> bool:
        """Whether some words stand between two heights and are seen there: drawn, on the page, not covered or clipped away."""
        return any(bottom <= (box[1] + box[3]) / 2 <= top and inked(self._page, box) for box in boxes_of(self._text, words))

    def letter_size(self, words: str, bottom: float, top: float) -> float:
        """The height in points of the letters of some words between two heights, 0 where they do not stand there."""
        return max((box[3] - box[1] for box in boxes_of(self._text, words) if bottom <= (box[1] + box[3]) / 2 <= top), default=0.0)

    @property
    def all_words(self) -> str:
        """Every word of the page's text, also what stands beyond its edges."""
        return self._text.get_text_range()

    @cached_property
    def picture_densities(self) -> tuple[float, ...]:
        """Dots an inch at which each picture of the page is shown."""
        found = cast(Iterable[pypdfium2.PdfObject], self._page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=4))
        return tuple(_density(item, self._page) for item in found)

    def words_in(self, left: float, bottom: float, right: float, top: float) -> str:
        """The words in a box; the reader's sign for a word broken at a line end is given as the hyphen it is."""
        return self._text.get_text_bounded(left=left, bottom=bottom, right=right, top=top).replace(BROKEN_WORD, "-")

    @cached_property
    def head(self) -> str:
        """The words in the margin above the text."""
        return self.band(self._profile.height - self._profile.margins[2] + SLACK, self._profile.height)

    @cached_property
    def foot(self) -> str:
        """The words in the margin below the text."""
        return self.band(0, self._profile.margins[3] - SLACK)

    @cached_property
    def body(self) -> str:
        """The words of the text itself, margin notes included, thumb marks not."""
        return self.column(THUMB, self._profile.width - THUMB)

    def column(self, left: float, right: float) -> str:
        """The words of the text between two edges."""
        bottom, top = self._profile.margins[3] - SLACK, self._profile.height - self._profile.margins[2] + SLACK
        return self.words_in(left, bottom, right, top)

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """The lines of the text."""
        return tuple(line.strip() for line in re.split(r"[\r\n]+", self.body) if line.strip())

    @cached_property
    def pieces(self) -> tuple[Piece, ...]:
        """The text objects of the page."""
        return tuple(self._pieces())

    def _pieces(self) -> Iterator[Piece]:
        """Asked of PDFium itself: a wrapper around each of thousands of objects costs more than all the checks."""
        fonts: dict[int, str] = {}
        for place in range(raw.FPDFPage_CountObjects(self._page.raw)):
            item = raw.FPDFPage_GetObject(self._page.raw, place)
            if raw.FPDFPageObj_GetType(item) == raw.FPDF_PAGEOBJ_TEXT:
                yield self._piece(item, fonts)

    def _piece(self, item: Any, fonts: dict[int, str]) -> Piece:
        size, matrix, sides = ctypes.c_float(), raw.FS_MATRIX(), [ctypes.c_float() for _ in range(4)]
        raw.FPDFTextObj_GetFontSize(item, size)
        raw.FPDFPageObj_GetMatrix(item, matrix)
        raw.FPDFPageObj_GetBounds(item, *sides)
        left, bottom, right, top = (side.value for side in sides)
        font = raw.FPDFTextObj_GetFont(item)
        key = ctypes.addressof(font.contents)
        if key not in fonts:
            fonts[key] = _font_name(font)
        height: float = abs(matrix.d or matrix.c)
        return Piece(self._words(item), fonts[key], size.value * height, left, bottom, right, top)

    def _words(self, item: Any) -> str:
        length: int = raw.FPDFTextObj_GetText(item, self._text.raw, None, 0)
        buffer = ctypes.create_string_buffer(length)
        raw.FPDFTextObj_GetText(item, self._text.raw, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), length)
        return buffer.raw.decode("utf-16-le").rstrip("\0")


class BookFile:
    """A book of ours, opened; use it as a context manager.

    Raises:
        UserError: the file is no PDF, or carries no description of ours.
    """

    def __init__(self, pdf: bytes) -> None:
        try:
            self.objects = pikepdf.open(BytesIO(pdf))
            self.profile = self._own_profile()
            self._pages = pypdfium2.PdfDocument(pdf)
        except pikepdf.PasswordError as problem:
            raise UserError(LOCKED) from problem
        except (pikepdf.PdfError, pypdfium2.PdfiumError, ValueError, KeyError) as problem:
            raise UserError(NOT_OURS) from problem
        self.pages = tuple(BookPage(number, page, self.profile) for number, page in enumerate(self._pages, 1))

    def __enter__(self) -> "BookFile":
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None:
        self._pages.close()
        self.objects.close()

    def _own_profile(self) -> Profile:
        if PROFILE_KEY not in self.objects.Root:
            raise UserError(NOT_OURS)
        return read_profile(self.objects.Root[PROFILE_KEY].read_bytes().decode("utf-8"))

    @cached_property
    def page_numbers(self) -> dict[tuple[int, int], int]:
        """The number of each page by its object."""
        return {page.obj.objgen: number for number, page in enumerate(self.objects.pages, 1)}

    @cached_property
    def names(self) -> dict[str, pikepdf.Object]:
        """The named destinations of the file."""
        found: dict[str, pikepdf.Object] = {}
        root = self.objects.Root
        if "/Names" in root and "/Dests" in root.Names:
            found.update(pikepdf.NameTree(root.Names.Dests).items())
        if "/Dests" in root:
            found.update({str(key)[1:]: value for key, value in root.Dests.items()})
        return found

    def target(self, place: pikepdf.Object | None) -> int:
        """The page a destination leads to, 0 where it leads nowhere."""
        if isinstance(place, pikepdf.String | pikepdf.Name):
            place = self.names.get(str(place).removeprefix("/") if isinstance(place, pikepdf.Name) else str(place))
        if isinstance(place, pikepdf.Dictionary):
            place = place.get("/D")
        if not isinstance(place, pikepdf.Array) or not len(place):
            return 0
        return self.page_numbers.get(place[0].objgen, 0)

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """Every link to a place inside the book."""
        return tuple(link for number, page in enumerate(self.objects.pages, 1) for link in self._links(number, page))

    def _links(self, number: int, page: pikepdf.Page) -> Iterator[Link]:
        for annotation in page.obj.get("/Annots", pikepdf.Array()):
            action = annotation.get("/A")
            place = annotation.get("/Dest") if action is None else action.get("/D")
            inside = action is None or action.get("/S") == "/GoTo"
            if annotation.get("/Subtype") == "/Link" and inside:
                left, bottom, right, top = (float(side) for side in annotation.Rect)
                yield Link(
                    number,
                    left,
                    bottom,
                    right,
                    top,
                    self.target(place),
                    str(place) if isinstance(place, pikepdf.String | pikepdf.Name) else "",
                )

    @cached_property
    def outline(self) -> tuple[tuple[int, str, int], ...]:
        """The bookmarks: depth from 1, words, and the page each leads to."""
        with self.objects.open_outline() as outline:
            return tuple(self._outline(outline.root, 1))

    def _outline(self, items: list[pikepdf.OutlineItem], depth: int) -> Iterator[tuple[int, str, int]]:
        for item in items:
            yield depth, item.title, self._outline_target(item)
            yield from self._outline(item.children, depth + 1)

    def _outline_target(self, item: pikepdf.OutlineItem) -> int:
        place = item.destination if item.destination is not None else (item.action.get("/D") if item.action else None)
        if isinstance(place, int):
            return place + 1
        return self.target(pikepdf.String(place) if isinstance(place, str) else place)


def _density(item: pypdfium2.PdfObject, page: pypdfium2.PdfPage) -> float:
    told = raw.FPDF_IMAGEOBJ_METADATA()
    raw.FPDFImageObj_GetImageMetadata(item.raw, page.raw, told)
    return max(told.horizontal_dpi, told.vertical_dpi)


def _font_name(font: Any) -> str:
    length: int = raw.FPDFFont_GetBaseFontName(font, None, 0)
    buffer = ctypes.create_string_buffer(length)
    raw.FPDFFont_GetBaseFontName(font, buffer, length)
    return buffer.value.decode("latin-1")


def digests(pdf: bytes, profile: Profile) -> tuple[str, ...]:
    """The sums of the pages of a file that has no profile yet."""
    with PDFIUM_TURN, pypdfium2.PdfDocument(pdf) as document:
        return tuple(digest(BookPage(number, page, profile)) for number, page in enumerate(document, 1))


def digest(page: BookPage) -> str:
    """A short sum of the words of a page's text, without white space: it changes when a letter does."""
    return f"{zlib.crc32(squeeze(page.body).encode()):08x}"
