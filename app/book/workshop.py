"""What one book after the other is made with: faces that were read, and parts that were set and may stand in the next book too."""

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from app.book import blocks as b
from app.book.fonts import FontShelf
from app.book.labels import Labels, read_labels
from app.book.page import Layout
from app.book.selfcheck.reading import Answers
from app.book.selfcheck.streams import DrawnWords
from app.book.sheet import Shown
from app.book.tags import Node
from app.book.typeset.metrics import MetricsStore
from app.core.language import Language

MOST_PAGES = 2000
"""Pages kept for the next book: about 10 MB; the parts that were not used for longest go first."""


@dataclass(frozen=True, slots=True)
class SetPart:
    """A part on its pages: what it has shown, and its structure. The first ``lead`` pages are blank ones before it."""

    shown: Shown
    node: Node
    lead: int = 0


@dataclass(frozen=True, slots=True)
class PartKey:
    """All that decides how a part comes to look. The part itself is compared, not a sum of it."""

    part: b.Part
    layout: Layout
    verso: bool
    word: str
    collect: bool


class Workshop:
    """Faces and parts, in memory alone; whoever keeps it keeps plain text, so it ends with the open library."""

    def __init__(self, shelf: FontShelf) -> None:
        self.shelf = shelf
        self._stores: dict[bool, MetricsStore] = {}
        self._parts: OrderedDict[PartKey, SetPart] = OrderedDict()
        self._pages = 0
        self._labels: dict[tuple[Path, Language], Labels] = {}
        self.drawn = DrawnWords()
        self.read: dict[bytes, Answers] = {}
        """What the pages of the last book said when they were read, by how they look."""
        self.front_pages: dict[tuple[Layout, int, int], int] = {}

    def store(self, hyphenate: bool) -> MetricsStore:
        """Widths of words; all books that break words alike share them."""
        if hyphenate not in self._stores:
            self._stores[hyphenate] = MetricsStore(self.shelf, hyphenate)
        return self._stores[hyphenate]

    def labels(self, resources: Path, language: Language) -> Labels:
        """The printed words of a language, read once."""
        key = resources, language
        if key not in self._labels:
            self._labels[key] = read_labels(resources, language)
        return self._labels[key]

    def part(self, key: PartKey) -> SetPart | None:
        """The part as it was set before, if it was."""
        found = self._parts.get(key)
        if found is not None:
            self._parts.move_to_end(key)
        return found

    def keep(self, key: PartKey, made: SetPart) -> None:
        """Keep a part for the next book."""
        self._parts[key] = made
        self._pages += len(made.shown.pages)
        while self._pages > MOST_PAGES and len(self._parts) > 1:
            _, gone = self._parts.popitem(last=False)
            self._pages -= len(gone.shown.pages)


def workshop(resources: Path) -> Workshop:
    """A workshop with the faces that ship with the program."""
    return Workshop(FontShelf(resources / "fonts"))


def lasting(blocks: Iterable[b.Block]) -> bool:
    """Whether blocks come out the same in every book: none of them asks for pages of others."""
    return all(
        lasting(block.blocks) if isinstance(block, b.Box | b.Keep) else not isinstance(block, b.Late | b.Contents) for block in blocks
    )
