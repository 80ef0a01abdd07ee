"""What an importer gets and what it gives: plain dataclasses that travel between processes."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple, Protocol

from app.core.dates import PartialDate
from app.core.language import Language
from app.core.model.annotation import AnnotationKind
from app.core.model.brief import Author, Block, Repair


class ScannedWord(NamedTuple):
    """A word read from a picture: the number of its line, its box in pixels from the upper left corner, confidence in percent.

    ``glued``: no space stands before it; Korean is read syllable by syllable.
    """

    text: str
    line: int
    left: int
    top: int
    right: int
    bottom: int
    confidence: int
    glued: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ScannedPage:
    """What a machine read on the picture of a page (from 1) of that size in pixels, turned clockwise by 0, 90, 180 or 270 degrees."""

    page: int
    width: int
    height: int
    turned: int = 0
    words: tuple[ScannedWord, ...] = ()


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A page as a grey PNG, to be read by machine; or a photograph as a JPEG."""

    data: bytes
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Rendering:
    """The wish to have a page (from 1) as a picture, turned clockwise by so many degrees.

    With ``photograph`` it is a picture in its own colours, upright, of so many pixels at the most on its longer side.
    """

    page: int
    turned: int = 0
    photograph: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportOptions:
    """What the user said about a document. What is said is not guessed.

    ``encoding`` is a Python codec name for text files; ``whole_page`` keeps an HTML page's menus and adverts.
    ``scanned`` are pages without text that a machine has read: their words take the place of the pictures.
    """

    password: str = ""
    title: str = ""
    date: PartialDate | None = None
    language: Language | None = None
    encoding: str = ""
    whole_page: bool = False
    scanned: tuple[ScannedPage, ...] = ()


def untold(_page: int, _pages: int) -> None:
    """Nobody wants to know."""


@dataclass(frozen=True, slots=True)
class Turned:
    """The worker is at this page (from 1) of so many."""

    page: int
    pages: int


@dataclass(frozen=True, slots=True)
class Document:
    """A document's bytes and the ending of its name, lower case with the dot (".pdf"), or empty.

    ``turned`` is told each page (from 1) that is begun, of how many.
    """

    data: bytes
    suffix: str = ""
    turned: Callable[[int, int], None] = field(default=untold, compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """What the document says of itself. ``guessed`` names the fields (as in ``Brief``) that are the program's guess."""

    title: str = ""
    title_original: str = ""
    number: str = ""
    authors: tuple[Author, ...] = ()
    publisher: str = ""
    series: str = ""
    derived_from: str = ""
    date_text: str = ""
    date: PartialDate | None = None
    language: Language = Language.UNKNOWN
    languages: tuple[Language, ...] = ()
    url: str = ""
    rights: str = ""
    guessed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file inside a file: its name as the sender gave it, without folders, and its bytes."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundMark:
    """A mark that a reader put into the file itself: on the words ``quote``, or on the page where it has none (page from 1)."""

    kind: AnnotationKind
    page: int
    quote: str = ""
    note: str = ""
    author: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundPerson:
    """A person as a visiting card (vCard) describes them."""

    name: str
    family_name: str = ""
    given_name: str = ""
    organisation: str = ""
    post: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundEvent:
    """An event as a calendar (iCalendar) describes it; moments carry the offset of their place.

    ``uid`` is the same in each state of one event, ``revision`` grows with each; ``part_of`` is the ``uid`` of the event it belongs to.
    """

    title: str
    start: datetime
    end: datetime | None = None
    place: str = ""
    uid: str = ""
    part_of: str = ""
    revision: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedText:
    """A document as it was read: all offsets are code points of ``raw``.

    ``page_count`` is None where the format has no pages. ``notes`` are sentences for the user ("no text layer").
    ``articles``: where the file holds several articles, each as a text of its own; else empty. ``advert``: it looks like one.
    ``pages_without_text`` (from 1) are pictures; ``furniture`` are the different lines at head and foot of
    its pages, where markings stand; ``encoding`` is that of a text file. ``begins``: where the file itself says that its articles
    begin, though they have no headlines.
    """

    raw: str
    blocks: tuple[Block, ...] = ()
    repairs: tuple[Repair, ...] = ()
    page_starts: tuple[int, ...] = ()
    page_labels: tuple[str, ...] = ()
    page_count: int | None = None
    metadata: Metadata = field(default_factory=Metadata)
    media_type: str = "text/plain"
    importer: str = ""
    notes: tuple[str, ...] = ()
    articles: "tuple[ImportedText, ...]" = ()
    advert: bool = False
    attachments: tuple[Attachment, ...] = ()
    marks: tuple[FoundMark, ...] = ()
    people: tuple[FoundPerson, ...] = ()
    events: tuple[FoundEvent, ...] = ()
    pages_without_text: tuple[int, ...] = ()
    furniture: tuple[str, ...] = ()
    encoding: str = ""
    begins: tuple[int, ...] = ()


class Importer(Protocol):
    """One format. ``accepts`` looks at the content, and at the name only where the content cannot tell."""

    @property
    def name(self) -> str:
        """The importer's key, kept with the brief."""
        ...

    def accepts(self, document: Document) -> bool:
        """Whether the document is of this format."""
        ...

    def read(self, document: Document, options: ImportOptions) -> ImportedText:
        """Read the document.

        Raises:
            ImportRefused: it cannot be read; the sentence says what to do.
        """
        ...
