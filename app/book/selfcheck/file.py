"""A book's file, opened twice: its objects by pikepdf, its pages as a reader sees them by pypdfium2."""

import re
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO
from types import TracebackType

import pikepdf
import pypdfium2

from app.book.selfcheck.closure import Closures
from app.book.selfcheck.profile import PROFILE_KEY, Profile, read_profile
from app.book.selfcheck.reading import Answers, Asking, PageReading, Piece
from app.book.selfcheck.streams import other_words
from app.book.verbatim import squeeze
from app.core.errors import UserError
from app.core.sentences import Sentence

NOT_OURS = Sentence(
    "This file is not a book made by Attaché, or it was changed so much that its own description is lost; it cannot be checked."
)
LOCKED = Sentence("This file is locked with a password; give the password to have it checked.")
LINE_END = re.compile(r"[\r\n]+")
THUMB = 20.0
"""Points at both edges of the paper in which only thumb marks stand."""
SLACK = 2.0
"""Points by which a band of the page reaches into the margin, so that letters on its edge are not lost."""


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

    def __init__(self, number: int, reading: PageReading, profile: Profile) -> None:
        self.number = number
        self.reading = reading
        self._profile = profile

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in points, as displayed."""
        return self.reading.size

    @property
    def rotation(self) -> int:
        """The angle by which the page is turned, in degrees."""
        return self.reading.rotation

    def band(self, bottom: float, top: float) -> str:
        """The words that stand between two heights."""
        return self.words_in(0, bottom, self._profile.width, top)

    def shows(self, words: str, bottom: float, top: float) -> bool:
        """Whether some words stand between two heights and are seen there: drawn, on the page, not covered or clipped away."""
        return any(bottom <= (box[1] + box[3]) / 2 <= top and self.reading.shows(box) for box in self.reading.boxes(words))

    def letter_size(self, words: str, bottom: float, top: float) -> float:
        """The height in points of the letters of some words between two heights, 0 where they do not stand there."""
        return max((box[3] - box[1] for box in self.reading.boxes(words) if bottom <= (box[1] + box[3]) / 2 <= top), default=0.0)

    @property
    def all_words(self) -> str:
        """Every word of the page's text, also what stands beyond its edges."""
        return self.reading.all_words

    @property
    def picture_densities(self) -> tuple[float, ...]:
        """Dots an inch at which each picture of the page is shown."""
        return self.reading.picture_densities

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """The text objects of the page."""
        return self.reading.pieces

    def words_in(self, left: float, bottom: float, right: float, top: float) -> str:
        """The words in a box; the reader's sign for a word broken at a line end is given as the hyphen it is."""
        return self.reading.words_in((left, bottom, right, top))

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

    @cached_property
    def squeezed(self) -> str:
        """The words of the text, squeezed (see ``verbatim``)."""
        return squeeze(self.body)

    @property
    def letters(self) -> str:
        """The words of the text, squeezed and without hyphens."""
        return self.squeezed.replace("-", "")

    @cached_property
    def squeezed_margins(self) -> tuple[str, str]:
        """The words above and below the text, squeezed."""
        return squeeze(self.head), squeeze(self.foot)

    def column(self, left: float, right: float) -> str:
        """The words of the text between two edges."""
        bottom, top = self._profile.margins[3] - SLACK, self._profile.height - self._profile.margins[2] + SLACK
        return self.words_in(left, bottom, right, top)

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """The lines of the text."""
        return tuple(line.strip() for line in LINE_END.split(self.body) if line.strip())


class BookFile:
    """A book of ours, opened; use it as a context manager.

    ``known`` are pages read of the file that it was made from: where nothing of a page changed it is not read again.

    Raises:
        UserError: the file is no PDF, or carries no description of ours.
    """

    def __init__(self, pdf: bytes, known: Mapping[bytes, PageReading] | None = None) -> None:
        try:
            self.objects = pikepdf.open(BytesIO(pdf))
            self.closures = Closures(self.objects)
            self.looks: tuple[bytes, ...] = ()
            self.profile = self._own_profile()
            readings = self._read(pdf, known)
        except pikepdf.PasswordError as problem:
            raise UserError(LOCKED) from problem
        except (pikepdf.PdfError, pypdfium2.PdfiumError, ValueError, KeyError) as problem:
            raise UserError(NOT_OURS) from problem
        self.pages = tuple(BookPage(number, reading, self.profile) for number, reading in enumerate(readings, 1))

    def _read(self, pdf: bytes, known: Mapping[bytes, PageReading] | None) -> list[PageReading]:
        """The pages; those that were read before where everything that decides how they look is the same."""
        found: list[PageReading | None] = [None] * len(self.objects.pages)
        if known:
            self.looks = tuple(self.closures.page(page) for page in self.objects.pages)
            found = [known.get(look) for look in self.looks]
        self.readings = Readings(pdf)
        if len(found) != len(self.readings.pages):
            return [*self.readings.pages]
        return [old or new for old, new in zip(found, self.readings.pages, strict=True)]

    def __enter__(self) -> "BookFile":
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None:
        self.readings.close()
        self.objects.close()

    def _own_profile(self) -> Profile:
        if PROFILE_KEY not in self.objects.Root:
            raise UserError(NOT_OURS)
        return read_profile(self.objects.Root[PROFILE_KEY].read_bytes().decode("utf-8"))

    @cached_property
    def written(self) -> tuple[tuple[pikepdf.Object, bytes], ...]:
        """Every object of the file, and how it is written; a stream is written as a reference to itself."""
        return tuple((item, item.unparse(resolved=True)) for item in self.objects.objects)

    @cached_property
    def beside(self) -> tuple[str, ...]:
        """What can be read in the file beside what is drawn."""
        return tuple(other_words(self.objects, self.written))

    @cached_property
    def streams(self) -> tuple[pikepdf.Stream, ...]:
        """Every stream of the file."""
        return tuple(item for item, words in self.written if words.endswith(b" R") and isinstance(item, pikepdf.Stream))

    @cached_property
    def fonts(self) -> tuple[pikepdf.Dictionary, ...]:
        """Every font of the file."""
        found = (item for item, words in self.written if b"/Type /Font" in words)
        return tuple(item for item in found if isinstance(item, pikepdf.Dictionary) and item.get("/Type") == "/Font")

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


class Readings:
    """The pages of a file, read as they are asked for: by those who make a file from it, and by the checks of what they made."""

    def __init__(self, pdf: bytes) -> None:
        self._document = pypdfium2.PdfDocument(pdf)
        ask = Asking()
        self.pages = tuple(PageReading(self._document, place, ask) for place in range(len(self._document)))

    def close(self) -> None:
        """The pages cannot be asked any more."""
        self._document.close()


def known_pages(file: pikepdf.Pdf, readings: Readings, before: Mapping[bytes, Answers] | None = None) -> dict[bytes, PageReading]:
    """The pages that are read of a file, by what decides how they look; those that looked so in a book ``before`` need not be asked
    again what they said there."""
    closures = Closures(file)
    known = {key: reading for page, reading in zip(file.pages, readings.pages, strict=True) if (key := closures.page(page))}
    for key, reading in known.items():
        reading.answers = (before or {}).get(key, reading.answers)
    return known


def content_of(page: pikepdf.Page) -> bytes:
    """The operators that draw a page."""
    streams = page.obj.get("/Contents", pikepdf.Array())
    return b"\n".join(part.read_bytes() for part in (streams if isinstance(streams, pikepdf.Array) else [streams]))


def digests(readings: Readings, profile: Profile) -> tuple[str, ...]:
    """The sums of the pages of a file that has no profile yet."""
    return tuple(digest(BookPage(number, reading, profile)) for number, reading in enumerate(readings.pages, 1))


def digest(page: BookPage) -> str:
    """A short sum of the words of a page's text, without white space: it changes when a letter does."""
    return f"{zlib.crc32(page.squeezed.encode()):08x}"
