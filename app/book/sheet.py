"""The page being drawn: ink, marks, links, anchors and notes, in points from the page's lower left corner.

Nothing here knows the page's number in the book: a part that was set once can stand anywhere.
"""

import hashlib
import zlib
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from dataclasses import dataclass, field

from app.book.photo import Photo
from app.book.styles import Ink
from app.book.tags import LinkRef, Mark, Node
from app.book.text import MarginNote, Tint
from app.book.typeset.metrics import Metrics, MetricsKey

Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class PlacedNote:
    """A margin note that wants to stand beside ``y``; ``node`` is the paragraph it belongs to."""

    y: float
    note: MarginNote
    tint: Tint | None
    node: Node | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """A rectangle that leads to an anchor or to an address with "://"."""

    target: str
    box: Box


@dataclass(frozen=True, slots=True)
class SetPage:
    """A page without what stands around its text. ``content`` is a deflated stream; ``marks`` its marks' elements by number."""

    content: bytes
    links: tuple[Link, ...]
    marks: tuple[Node, ...]
    text: str
    bare: bool
    blank: bool
    sum: str
    """What is drawn on the page, in twelve digits: another where anything is drawn otherwise."""
    found: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]], compare=False)
    """Spellings of the index that were looked for in its text, by the pattern."""


@dataclass(slots=True)
class Shown:
    """What a part has shown. Anchors are page within the part, from 0, and height on it."""

    pages: list[SetPage] = field(default_factory=list[SetPage])
    anchors: dict[str, tuple[int, float]] = field(default_factory=dict[str, tuple[int, float]])
    characters: dict[MetricsKey, set[str]] = field(default_factory=dict[MetricsKey, set[str]])
    photos: dict[str, Photo] = field(default_factory=dict[str, Photo])

    def copied(self) -> "Shown":
        """The same, to go on from."""
        characters = {key: set(chars) for key, chars in self.characters.items()}
        return Shown([*self.pages], dict(self.anchors), characters, dict(self.photos))


class Sheet:
    """Draws the pages of one part, one after the other, after those that were drawn ``before``."""

    def __init__(self, collect: bool, before: Shown | None = None) -> None:
        self.collect = collect
        self.shown = before.copied() if before else Shown()
        self.words: dict[MetricsKey, set[str]] = {}
        self.notes: list[PlacedNote] = []
        self.silent = False
        self._open()

    def _open(self) -> None:
        self.ops: list[str] = []
        self.loose: list[str] = []
        self.marks: list[Node] = []
        self.links: list[Link] = []
        self.texts: list[str] = []
        self.inside = False

    @property
    def page(self) -> int:
        """The page within its part, from 0."""
        return len(self.shown.pages)

    def code(self, operators: str) -> None:
        """Append page operators: of the element that is open, else an ornament that is not read aloud."""
        (self.ops if self.inside else self.loose).append(operators)

    def marked(self, operators: str) -> None:
        """Append operators that bring their marks with them (see ``mark``), or paint nothing."""
        self._settle()
        self.ops.append(operators)

    def _settle(self) -> None:
        if self.loose:
            self.ops += ["/Artifact BMC", *self.loose, "EMC"]
            self.loose.clear()

    def owner(self, node: Node | None) -> Node | None:
        """The element to mark words with: none inside an open mark and where nothing is to be read aloud."""
        return None if self.inside or self.silent else node

    def mark(self, node: Node) -> str:
        """The operator that begins a mark of the element."""
        number = len(self.marks)
        self.marks.append(node)
        node.kids.append(Mark(self.page, number))
        return f"/{node.role} <</MCID {number}>> BDC"

    @contextmanager
    def tagged(self, node: Node | None) -> Generator[None]:
        """All that is drawn inside belongs to the element."""
        if (owner := self.owner(node)) is None:
            yield
            return
        self.marked(self.mark(owner))
        self.inside = True
        yield
        self.inside = False
        self.ops.append("EMC")

    @contextmanager
    def muted(self, on: bool = True) -> Generator[None]:
        """All that is drawn inside was said before and is not read aloud again."""
        before, self.silent = self.silent, self.silent or on
        yield
        self.silent = before

    def use(self, metrics: Metrics, words: Iterable[str]) -> None:
        """Remember words that are printed, so that the outlines of their characters go into the file."""
        self.words.setdefault(metrics.key, set()).update(words)

    def finished(self) -> Shown:
        """All that was shown, when nothing more is drawn. Words come again and again: their characters are looked at once, here."""
        for key, words in self.words.items():
            self.shown.characters.setdefault(key, {" ", "\xad"}).update("".join(words))
        self.words.clear()
        return self.shown

    def rect(self, x: float, y: float, width: float, height: float, ink: Ink) -> None:
        """A filled rectangle."""
        self.code(f"{_ink(ink)} rg {x:.2f} {y:.2f} {width:.2f} {height:.2f} re f")

    def line(self, x: float, y: float, to_x: float, to_y: float, ink: Ink, weight: float = 0.5, dashes: Iterable[float] = ()) -> None:
        """A straight line; ``dashes`` are points on and off."""
        pattern = " ".join(f"{dash:g}" for dash in dashes)
        self.code(f"{_ink(ink)} RG {weight:g} w [{pattern}] 0 d {x:.2f} {y:.2f} m {to_x:.2f} {to_y:.2f} l S")

    def circle(self, x: float, y: float, radius: float, ink: Ink, ground: Ink, weight: float = 1.4) -> None:
        """A ring with a filled ground."""
        k = radius * 0.5523
        self.code(
            f"{_ink(ground)} rg {_ink(ink)} RG {weight:g} w [] 0 d {x + radius:.2f} {y:.2f} m "
            f"{x + radius:.2f} {y + k:.2f} {x + k:.2f} {y + radius:.2f} {x:.2f} {y + radius:.2f} c "
            f"{x - k:.2f} {y + radius:.2f} {x - radius:.2f} {y + k:.2f} {x - radius:.2f} {y:.2f} c "
            f"{x - radius:.2f} {y - k:.2f} {x - k:.2f} {y - radius:.2f} {x:.2f} {y - radius:.2f} c "
            f"{x + k:.2f} {y - radius:.2f} {x + radius:.2f} {y - k:.2f} {x + radius:.2f} {y:.2f} c b"
        )

    def frame(self, x: float, y: float, width: float, height: float, ink: Ink, weight: float = 0.6) -> None:
        """The outline of a rectangle."""
        self.code(f"{_ink(ink)} RG {weight:g} w [] 0 d {x:.2f} {y:.2f} {width:.2f} {height:.2f} re S")

    def picture(self, photo: Photo, x: float, y: float, width: float, height: float) -> None:
        """A picture inside the box, in its own proportions, at the box's top."""
        self.shown.photos[photo.resource] = photo
        scale = min(width / photo.width, height / photo.height)
        wide, tall = photo.width * scale, photo.height * scale
        self.code(f"q {wide:.2f} 0 0 {tall:.2f} {x + (width - wide) / 2:.2f} {y + height - tall:.2f} cm {photo.resource} Do Q")

    def anchor(self, key: str, y: float) -> None:
        """Make the place a destination; a second one of the same key is ignored."""
        self.shown.anchors.setdefault(key, (self.page, y))

    def link(self, target: str, x: float, y: float, to_x: float, to_y: float, node: Node | None = None) -> None:
        """Make the rectangle lead to an anchor or to an outside address; ``node`` is the element that says where to."""
        if self.silent:
            return
        if node is not None:
            node.kids.append(LinkRef(self.page, len(self.links)))
        self.links.append(Link(target, (x, y, to_x, to_y)))

    def note(self, y: float, note: MarginNote, tint: Tint | None, node: Node | None = None) -> None:
        """Ask for a margin note beside ``y``."""
        self.notes.append(PlacedNote(y, note, tint, node))

    def saw(self, text: str) -> None:
        """Remember printed words for the index."""
        if self.collect:
            self.texts.append(text)

    def close(self, bare: bool = False, blank: bool = False) -> None:
        """The page is finished; the next one begins."""
        self._settle()
        drawn = "\n".join(self.ops).encode("latin-1")
        content, mark = zlib.compress(drawn, 6), hashlib.blake2b(drawn, digest_size=6).hexdigest()
        page = SetPage(content, tuple(self.links), tuple(self.marks), "\n".join(self.texts), bare, blank, mark)
        self.shown.pages.append(page)
        self._open()


def _ink(ink: Ink) -> str:
    return "%g %g %g" % ink  # noqa: UP031
