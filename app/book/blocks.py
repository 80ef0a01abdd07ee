"""What a section of the book is made of: plain values, no drawing."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from app.book.text import Text, TextKind, Tint


@dataclass(frozen=True, slots=True, kw_only=True)
class PageFinder:
    """Where things came to stand so far, as pages in order; what was not printed has no pages.

    Pages are counted; what is printed is their ``label``, which is another in a page-stable edition (12A).
    """

    anchors: Mapping[str, int] = field(default_factory=dict[str, int])
    links: Mapping[str, tuple[int, ...]] = field(default_factory=dict[str, tuple[int, ...]])
    terms: Mapping[str, tuple[int, ...]] = field(default_factory=dict[str, tuple[int, ...]])
    labels: Mapping[int, str] = field(default_factory=dict[int, str])

    def label(self, page: int) -> str:
        """The printed number of a page."""
        return self.labels.get(page, str(page))


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 (a paper), 2 (a part of it) or 3 (run-in size). Levels 1 and 2 are listed and bookmarked.

    ``anchor`` must be unique in the book; left empty, one is made. ``short`` is the text for contents, bookmark
    and running head where the title is long.
    """

    title: Text
    level: int = 1
    anchor: str = ""
    kicker: Text = ""
    standfirst: Text = ""
    short: str = ""
    listed: bool = True


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph. ``label`` hangs in the margin of its indent ("1.", "Q", "A")."""

    text: Text
    kind: TextKind = TextKind.BODY
    label: str = ""
    keep_with_next: bool = False
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Points:
    """A list. ``labels`` gives each point's own label; without them a square bullet, or 1. 2. 3. when ``numbered``.

    A point is one text, or several paragraphs of which the first carries the label.
    """

    items: tuple[Text | tuple[Text, ...], ...]
    numbered: bool = False
    labels: tuple[str, ...] = ()
    start: int = 1
    kind: TextKind = TextKind.BODY


@dataclass(frozen=True, slots=True)
class Box:
    """Blocks on a pale ground with a coloured bar at their left; breaks over pages."""

    blocks: tuple["Block", ...]
    title: Text = ""
    tint: Tint | None = None


@dataclass(frozen=True, slots=True)
class Definitions:
    """Terms at the left, what is said of them at the right. ``term_width`` is a share of the line."""

    rows: tuple[tuple[Text, tuple[Text, ...]], ...]
    term_width: float = 0.26
    ruled: bool = True


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table: its paragraphs one below the other."""

    paragraphs: tuple[Text, ...]
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table with its head repeated on each page. ``widths`` are shares of the line (any scale).

    A cell is a text, several paragraphs, or a ``Cell``. ``shaded`` are the columns on a pale ground;
    ``bold_first`` sets the first column bold; ``right`` are columns set flush right.
    """

    rows: tuple[tuple[Text | tuple[Text, ...] | Cell, ...], ...]
    head: tuple[Text, ...] = ()
    widths: tuple[float, ...] = ()
    shaded: tuple[int, ...] = ()
    right: tuple[int, ...] = ()
    bold_first: bool = True


@dataclass(frozen=True, slots=True)
class Positions:
    """What each side wants, side by side: three texts or lists of texts a row."""

    heads: tuple[Text, Text, Text]
    rows: tuple[tuple[Text, tuple[Text, ...], tuple[Text, ...]], ...]


@dataclass(frozen=True, slots=True)
class TimelineEvent:
    """One event of a timeline; ``when`` is printed as it is."""

    when: str
    label: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """Events on a line, above and below in turn; several lines where there are many."""

    events: tuple[TimelineEvent, ...]


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: what it stands for, its length, and the figure as printed."""

    label: str
    value: float
    display: str


@dataclass(frozen=True, slots=True)
class BarChart:
    """Horizontal bars under a title, with their source."""

    title: str
    bars: tuple[Bar, ...]
    source: str = ""
    alternative: str = ""


@dataclass(frozen=True, slots=True)
class LineChart:
    """One figure over time under a title, with its source; each point has its place in time (years), value and words."""

    title: str
    points: tuple[tuple[float, float, str, str], ...]
    source: str = ""
    alternative: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a day's programme. ``start`` is minutes from midnight, ``minutes`` its length.

    ``press`` are the words for the press being there, for some of it or for all; none where it is not.
    """

    start: int
    minutes: int
    label: str
    press: str = ""


@dataclass(frozen=True, slots=True)
class ProgrammeStrip:
    """The steps of one day drawn to scale as a strip, numbered, with a legend below."""

    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Seating:
    """A table with two sides; the first name of each side sits in the middle, the others right and left of it in turn."""

    near: tuple[str, ...]
    far: tuple[str, ...]
    near_label: str = ""
    far_label: str = ""


@dataclass(frozen=True, slots=True)
class NotesArea:
    """Ruled space for handwriting. ``lines`` 0 fills the rest of the page."""

    lines: int = 0
    title: str = ""


@dataclass(frozen=True, slots=True)
class Profile:
    """A person: picture at the left, name, native name, post, then paragraphs. ``photo`` is PNG or JPEG bytes.

    ``no_photo`` is printed under the empty frame when there is no picture or it cannot be read.
    """

    name: Text
    native: str
    post: Text
    paragraphs: tuple[Text, ...]
    photo: bytes = b""
    no_photo: str = ""
    anchor: str = ""
    facts: tuple[tuple[Text, tuple[Text, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture across the line; ``data`` is PNG or JPEG bytes, ``alternative`` tells in words what it shows."""

    data: bytes
    alternative: str


@dataclass(frozen=True, slots=True)
class Cover:
    """The face of the book. ``rows`` are label and value; ``handling`` is the paragraph at the foot, bold words first."""

    kicker: str
    title: Text
    native_titles: str
    rows: tuple[tuple[str, Text], ...]
    handling: Text = ""
    warning: Text = ""


@dataclass(frozen=True, slots=True)
class CardFace:
    """One face of a pocket card, a page of its own; ``rows`` are label and text, ``size`` their points."""

    kicker: str
    title: str
    rows: tuple[tuple[str, Text], ...]
    size: float


@dataclass(frozen=True, slots=True)
class CardSheet:
    """Up to four faces on one sheet, row by row (None: an empty place), each with the banner (#RRGGBB), to be cut apart."""

    faces: tuple[CardFace | None, ...]
    banner: str = ""
    colour: str = "#A3261C"


@dataclass(frozen=True, slots=True)
class Contents:
    """The list of all headings with their pages, made by the engine; belongs in a front part.

    ``details`` are small words after the title of an entry, by its anchor.
    """

    title: str
    details: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Columns:
    """Short paragraphs in ``count`` balanced columns (an index)."""

    paragraphs: tuple[Text, ...]
    count: int = 2


@dataclass(frozen=True, slots=True)
class Space:
    """White space, in points; dropped at the head of a page."""

    points: float


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page; nothing happens at the head of a page."""


@dataclass(frozen=True, slots=True)
class Keep:
    """Blocks that stay on one page if they fit on one."""

    blocks: tuple["Block", ...]


@dataclass(frozen=True, slots=True)
class Late:
    """Blocks made when their part is set, from the pages of the parts before it (sources, indexes)."""

    make: Callable[[PageFinder], tuple["Block", ...]]


Block = (
    Heading
    | Paragraph
    | Points
    | Box
    | Definitions
    | Table
    | Positions
    | Timeline
    | BarChart
    | LineChart
    | ProgrammeStrip
    | Seating
    | NotesArea
    | Profile
    | Picture
    | Cover
    | CardFace
    | CardSheet
    | Contents
    | Columns
    | Space
    | PageBreak
    | Keep
    | Late
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A stretch of the book that begins on a new page.

    ``tab`` is the letter on the thumb mark, or empty. ``front`` parts (cover, contents) are set last and stand first.
    ``notes`` keeps a column free for margin notes; without it notes are printed below their paragraph.
    ``divider`` gives the tab a page of its own. ``bare`` leaves out running head and foot line (cover); the banners,
    page number and identity stay. ``listed`` puts the part into contents and bookmarks.
    """

    key: str
    title: str
    blocks: tuple[Block, ...]
    tab: str = ""
    blurb: Text = ""
    front: bool = False
    notes: bool = False
    divider: bool = False
    bare: bool = False
    listed: bool = True
