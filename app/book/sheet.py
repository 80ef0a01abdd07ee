"""The page being drawn: ink, links, anchors and notes, in points from the page's lower left corner."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from app.book.styles import Ink
from app.book.text import MarginNote, Tint
from app.book.typeset.encode import Encoders


@dataclass(frozen=True, slots=True)
class PlacedNote:
    """A margin note that wants to stand beside ``y``."""

    y: float
    note: MarginNote
    tint: Tint | None


@dataclass(slots=True)
class Record:
    """What the whole book has shown so far; pages are printed numbers."""

    anchors: dict[str, int] = field(default_factory=dict[str, int])
    links: dict[str, list[int]] = field(default_factory=dict[str, list[int]])
    wanted: dict[str, None] = field(default_factory=dict[str, None])
    texts: list[str] = field(default_factory=list[str])


class Sheet:
    """Draws on the current page of a file; ``page`` is its printed number."""

    def __init__(self, canvas: Canvas, encoders: Encoders, collect: bool) -> None:
        self.canvas: Any = canvas
        self.encoders = encoders
        self.record = Record()
        self.collect = collect
        self.page = 1
        self.notes: list[PlacedNote] = []

    @property
    def doc(self) -> Any:
        """The document behind the canvas."""
        return self.canvas._doc

    def code(self, operators: str) -> None:
        """Append page operators."""
        self.canvas._code.append(operators)

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

    def picture(self, image: ImageReader, x: float, y: float, width: float, height: float) -> None:
        """A picture inside the box, in its own proportions, at the box's top."""
        self.canvas.drawImage(image, x, y, width, height, preserveAspectRatio=True, anchor="n")

    def anchor(self, key: str, y: float) -> None:
        """Make the place a destination; a second one of the same key is ignored."""
        if key not in self.record.anchors:
            self.record.anchors[key] = self.page
            self.canvas.bookmarkHorizontalAbsolute(key, y, left=0, fit="XYZ")

    def link(self, target: str, x: float, y: float, to_x: float, to_y: float) -> None:
        """Make the rectangle lead to an anchor or to an outside address; the page is remembered for the target."""
        box = (x, y, to_x, to_y)
        if "://" in target:
            self.canvas.linkURL(target, box, relative=0, thickness=0)
            return
        pages = self.record.links.setdefault(target, [])
        if not pages or pages[-1] != self.page:
            pages.append(self.page)
        self.record.wanted[target] = None
        self.canvas.linkRect("", target, box, relative=0, thickness=0)

    def note(self, y: float, note: MarginNote, tint: Tint | None) -> None:
        """Ask for a margin note beside ``y``."""
        self.notes.append(PlacedNote(y, note, tint))

    def saw(self, text: str) -> None:
        """Remember printed words for the index."""
        if self.collect:
            self.record.texts.append(text)


def _ink(ink: Ink) -> str:
    return "%g %g %g" % ink  # noqa: UP031
