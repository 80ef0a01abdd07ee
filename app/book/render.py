"""One pass over a book: the body first, then the front with all page numbers known, then the pages bound in order."""

import gc
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from math import ceil

from app.book.blocks import Contents, PageFinder, Part
from app.book.compose import CONTENTS, AnchorNames, Composer, entries_of
from app.book.document import Binder, Binding, BoundPage, BoundPart, Target
from app.book.flow import Flow
from app.book.flowables.contents import likely_height
from app.book.flowables.heading import Entry
from app.book.flowables.margin import MarginColumn
from app.book.flowables.pages import DividerPiece
from app.book.furniture import FurnitureDrawer, PageContext
from app.book.page import Furniture, Layout, Metadata
from app.book.photo import Photo
from app.book.sheet import Sheet
from app.book.stable import Earlier, Numbering
from app.book.styles import StyleSheet
from app.book.tags import Node
from app.book.terms import TermIndex
from app.book.typeset.chars import clean
from app.book.typeset.inline import Preparer
from app.book.typeset.metrics import MetricsKey
from app.book.typeset.paragraph import Paragraph
from app.book.typeset.pdffonts import BookFont
from app.book.workshop import PartKey, SetPart, Workshop, lasting
from app.core.jobs import Progress, Silent

BLANK = 32
"""Two East Asian words have the blank of their own face between them."""
COLLECT_AFTER = 100_000
"""New values after which garbage is looked for while a book is set."""
MOST_TRIES = 4
"""The number of front pages settles at the second try; page numbers of more digits may ask for a third."""
ABOVE = 20.0
"""A part's anchor is so many points above its text, so that the head of the page shows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A part and the pages it came to stand on, both included."""

    key: str
    tab: str
    title: str
    first_page: int
    last_page: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Assembled:
    """A finished file and what its making showed. ``dangling`` are links to anchors that are nowhere in the book.

    ``labels`` are the printed numbers of the pages, ``sums`` tell of each what is drawn on it. ``fresh`` are the tabs with a part
    that was set now and not taken over from an earlier book.
    """

    pdf: bytes
    pages: int
    page_of_anchor: Mapping[str, int]
    placed: tuple[Placed, ...]
    missing_glyphs: tuple[str, ...] = ()
    fonts: tuple[str, ...] = ()
    dangling: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    sums: tuple[str, ...] = ()
    fresh: tuple[str, ...] = ()


@dataclass(slots=True)
class Known:
    """What is known of pages so far; anchors by page, from 1, and height, links and terms with the pages they are on."""

    anchors: dict[str, tuple[int, float]] = field(default_factory=dict[str, tuple[int, float]])
    links: dict[str, list[int]] = field(default_factory=dict[str, list[int]])
    terms: dict[str, list[int]] = field(default_factory=dict[str, list[int]])

    def saw(self, pages: dict[str, list[int]], name: str, page: int) -> None:
        """Note a page once."""
        found = pages.setdefault(name, [])
        if not found or found[-1] != page:
            found.append(page)


@dataclass(frozen=True, slots=True)
class Standing:
    """A part where it stands: its first page, from 1, and what the first page of its tab counts as."""

    part: Part
    made: SetPart
    first: int
    tab_page: int


class Assembly:
    """The making of one book."""

    def __init__(
        self,
        parts: Sequence[Part],
        furniture: Furniture,
        metadata: Metadata,
        layout: Layout,
        workshop: Workshop,
        terms: Mapping[str, Sequence[str]],
        progress: Progress,
        before: Earlier | None = None,
    ) -> None:
        self.furniture, self.metadata, self.layout, self.workshop, self.progress = furniture, metadata, layout, workshop, progress
        self.front = [part for part in parts if part.front]
        self.body = [part for part in parts if not part.front]
        store = workshop.store(layout.hyphenate)
        # In large print small words are as large as the others.
        self.preparer = Preparer(store, small=1.0) if layout.least_size else Preparer(store)
        self.styles = StyleSheet(layout.body_size * layout.geometry.scale, layout.ragged, layout.least_size, layout.spacing)
        self.entries = entries_of(parts)
        self.index = TermIndex(terms)
        self.known = Known()
        self.before, self.keys = before, [part.key for part in parts]
        self.labels: dict[int, str] = {}
        self.finished = 0
        self.fresh: dict[str, None] = {}
        self._standing: list[Standing] = []

    def lay(self) -> tuple[Placed, ...]:
        """Set everything; where each part came to stand.

        The body comes first, after as many front pages as the last book like it had, or as it seems to need; where that is
        wrong, what asks for page numbers is set once more.
        """
        shape = (self.layout, len(self.front), len(self.entries))
        pages = self.workshop.front_pages.get(shape) or self._likely_front()
        for _ in range(MOST_TRIES):
            self.known, self.labels = Known(), {}
            body = self._set(self.body, pages + 1, Numbering(self.before, self.keys, pages))
            front = self._set(self.front, 1, Numbering(self.before, self.keys))
            found = sum(len(standing.made.shown.pages) for standing in front)
            if found == pages:
                self.workshop.front_pages[shape] = pages
                self._standing = [*front, *body]
                return tuple(_placed(part) for part in self._standing)
            pages = found
        raise RuntimeError(f"The front of the book does not settle; it took {pages} pages at last.")

    def _likely_front(self) -> int:
        """About how many pages the front takes: as many as the contents are tall, and one for each other part."""
        geometry, pages = self.layout.geometry, 0
        for part in self.front:
            lead = self.layout.recto_tabs and pages % 2
            tall = [
                likely_height(self.preparer, self.styles, self.entries, block.details, geometry.measure)
                for block in part.blocks
                if isinstance(block, Contents)
            ]
            pages += lead + max(ceil(sum(tall) / geometry.depth), 1)
        return pages

    def _set(self, parts: Sequence[Part], page: int, numbering: Numbering) -> list[Standing]:
        """Set the parts from that page on."""
        out: list[Standing] = []
        tab_pages: dict[str, int] = {}
        for part in parts:
            standing = self._numbered(Standing(part, self._part(part, page), page, tab_pages.get(part.tab, 1)), numbering)
            self._learn(standing)
            out.append(standing)
            page += len(standing.made.shown.pages)
            tab_pages[part.tab] = standing.tab_page + len(standing.made.shown.pages) - standing.made.lead
        return out

    def _numbered(self, standing: Standing, numbering: Numbering) -> Standing:
        """The part with its printed numbers given, and with a slip after it for pages that went."""
        made, first = standing.made, standing.first
        pages = len(made.shown.pages) - made.lead
        labels = numbering.part(standing.part.key, made.lead, pages)
        gone = numbering.gone(standing.part.key, pages)
        if gone:
            standing = replace(standing, made=self._with_slip(standing.part, made, gone))
            labels.append(gone)
        self.labels.update(enumerate(labels, first))
        return standing

    def _with_slip(self, part: Part, made: SetPart, gone: str) -> SetPart:
        """The part with one page more, which says what was withdrawn after it."""
        sheet, node = Sheet(bool(self.index.terms), made.shown), Node("Sect")
        flow = Flow(sheet, self.layout.geometry, 1, self._page_done)
        words = self.furniture.words.withdrawn.format(pages=gone)
        paragraph = Paragraph(self.preparer, words, self.styles.ragged_text, anchor=f"{part.key}-slip", node=node.add("P"))
        flow.run([paragraph], None)
        node.kids.insert(0, made.node)
        return SetPart(sheet.finished(), node, made.lead)

    def _learn(self, standing: Standing) -> None:
        shown = standing.made.shown
        for anchor, (place, y) in shown.anchors.items():
            self.known.anchors.setdefault(anchor, (standing.first + place, y))
        for number, page in enumerate(shown.pages, standing.first):
            for link in page.links:
                if "://" not in link.target:
                    self.known.saw(self.known.links, link.target, number)
            for term in self.index.on(page):
                self.known.saw(self.known.terms, term, number)

    def _part(self, part: Part, page: int) -> SetPart:
        """The part as it was set for another book, or set now."""
        sided = self.layout.geometry.mirrored or self.layout.recto_tabs
        key = PartKey(part, self.layout, sided and page % 2 == 0, self.furniture.words.tab, bool(self.index.terms))
        if not lasting(part.blocks):
            return self._made(part, page)
        made = self.workshop.part(key)
        if made is None:
            made = self._made(part, page)
            self.workshop.keep(key, made)
        return made

    def _made(self, part: Part, page: int) -> SetPart:
        self.fresh[part.tab] = None
        sheet, node = Sheet(bool(self.index.terms)), Node("Sect")
        flow = Flow(sheet, self.layout.geometry, page, self._page_done)
        if self.layout.recto_tabs and (part.tab or part.front) and page % 2 == 0:
            flow.blank()
        lead = sheet.page
        sheet.anchor(part.key, self.layout.geometry.height - self.layout.geometry.top + ABOVE)
        if part.divider:
            self._divider(flow, part, node)
        composer = self._composer(part, node)
        notes = MarginColumn(self.preparer, self.styles, self.layout.geometry.note_width) if part.notes else None
        flow.run(composer.items(part.blocks), notes, part.bare)
        return SetPart(sheet.finished(), node, lead)

    def _page_done(self) -> None:
        self.finished += 1
        self.progress.report(self.finished, 0)

    def _divider(self, flow: Flow, part: Part, node: Node) -> None:
        word = self.furniture.words.tab
        divider = DividerPiece(self.preparer, self.styles, part.tab, part.title, part.blurb, word, node)
        flow.run([divider], None, bare=True)
        if self.layout.recto_tabs and flow.page % 2 == 0:
            flow.blank()

    def _composer(self, part: Part, node: Node) -> Composer:
        def page_of(anchor: str) -> str:
            return self._label(self.known.anchors.get(anchor, (0, 0.0))[0])

        return Composer(self.preparer, self.styles, self._finder, page_of, AnchorNames(part), node, self.entries, not part.notes)

    def _label(self, page: int) -> str:
        return self.labels.get(page, str(page))

    def _finder(self) -> PageFinder:
        """What is known when a part is begun: the pages of those before it."""
        return PageFinder(
            anchors={anchor: page for anchor, (page, _) in self.known.anchors.items()},
            links={target: tuple(pages) for target, pages in self.known.links.items()},
            terms={term: tuple(pages) for term, pages in self.known.terms.items()},
            labels=dict(self.labels),
        )

    def bind(self) -> Assembled:
        """Write the file of what was laid."""
        standing = self._standing
        pages = [page for part in standing for page in part.made.shown.pages]
        letters = tuple(dict.fromkeys(part.tab for part in self.body if part.tab))
        drawer = FurnitureDrawer(
            self.preparer, self.furniture, self.layout.geometry, letters, len(pages), self.layout.back_links
        )  # fmt: skip
        bound = [BoundPage(page, drawer.page(context)) for page, context in zip(pages, self._contexts(standing), strict=True)]
        watermark = drawer.watermark()
        fonts, missing = self._characters([*(part.made.shown.characters for part in standing), drawer.sheet.finished().characters])
        photos: dict[str, Photo] = {}
        for part in standing:
            photos |= part.made.shown.photos
        top = self.layout.geometry.height
        targets = self._targets(standing)
        binding = Binding(
            parts=[BoundPart(part.part.key, part.made.node, part.first - 1) for part in standing], pages=bound, fonts=fonts, photos=photos,
            targets=targets, bookmarks=self._bookmarks(), labels=[self._label(number) for number in range(1, len(pages) + 1)],
            watermark=watermark, nowhere=Target(0, top, self.furniture.words.back_to_contents), back=CONTENTS,
        )  # fmt: skip
        return Assembled(
            pdf=Binder(binding, self.layout.geometry, self.metadata).file(),
            pages=len(pages),
            page_of_anchor={anchor: page for anchor, (page, _) in self.known.anchors.items()},
            placed=tuple(_placed(part) for part in standing),
            missing_glyphs=missing,
            fonts=tuple(sorted(font.label for font in fonts)),
            labels=tuple(binding.labels),
            sums=tuple(page.sum for page in pages),
            fresh=tuple(tab for tab in letters if tab in self.fresh),
            dangling=tuple(target for target in self.known.links if target not in self.known.anchors),
        )

    def _characters(self, used: Sequence[Mapping[MetricsKey, set[str]]]) -> tuple[dict[BookFont, set[int]], tuple[str, ...]]:
        """The code points that each face must bring, and the characters that no face has."""
        fonts: dict[BookFont, set[int]] = {}
        missing: set[str] = set()
        together: dict[MetricsKey, set[str]] = {}
        for characters in used:
            for key, chars in characters.items():
                together.setdefault(key, set()).update(chars)
        for key, chars in together.items():
            glyphs = self.preparer.store.get(*key).glyphs
            for char in chars:
                glyph = glyphs[char]
                fonts.setdefault(glyph.font, set()).add(glyph.point)
                if glyph.missing:
                    missing.add(char)
        for font, points in fonts.items():
            if font.wide and font.covers(BLANK):
                points.add(BLANK)
        return fonts, tuple(sorted(missing))

    def _targets(self, standing: Sequence[Standing]) -> dict[str, Target]:
        titles = [part.part.title for part in standing for _ in part.made.shown.pages]
        say = self.furniture.words.bookmark
        named = {entry.anchor: entry.title for entry in self.entries}
        return {
            anchor: Target(page - 1, y, say.format(title=clean(named.get(anchor, titles[page - 1])), page=self._label(page)))
            for anchor, (page, y) in self.known.anchors.items()
        }

    def _bookmarks(self) -> list[tuple[Entry, str]]:
        """Bookmarks of front and body, each with its page; a level is never skipped."""
        out: list[tuple[Entry, str]] = []
        front = [Entry(0, part.title, part.key) for part in self.front if part.listed]
        level = -1
        for entry in (*front, *self.entries):
            if entry.anchor not in self.known.anchors:
                continue
            level = min(entry.level, level + 1)
            name = f"{entry.tab} · {entry.title}" if entry.tab else entry.title
            title = self.furniture.words.bookmark.format(title=clean(name), page=self._label(self.known.anchors[entry.anchor][0]))
            out.append((Entry(level, entry.title, entry.anchor), title))
        return out

    def _contexts(self, standing: Sequence[Standing]) -> list[PageContext]:
        """Where each page stands."""
        out: list[PageContext] = []
        for part in standing:
            title, tab, lead = part.part.title, part.part.tab, part.made.lead
            for place, page in enumerate(part.made.shown.pages):
                number, within = part.first + place, part.tab_page + place - lead
                own = tab if place >= lead else ""
                out.append(PageContext(number, self._label(number), own, within, title, page.bare, page.blank))
        return out


def _placed(part: Standing) -> Placed:
    first, count = part.first + part.made.lead, len(part.made.shown.pages)
    return Placed(key=part.part.key, tab=part.part.tab, title=part.part.title, first_page=first, last_page=part.first + count - 1)


def assemble(
    parts: Sequence[Part],
    furniture: Furniture,
    metadata: Metadata,
    layout: Layout,
    workshop: Workshop,
    terms: Mapping[str, Sequence[str]] | None = None,
    progress: Progress | None = None,
    before: Earlier | None = None,
) -> Assembled:
    """Print a book. ``terms`` maps an entry of the index to its spellings (see ``blocks.PageFinder``).

    With an edition ``before`` it, unchanged pages keep the numbers they have there.

    Nothing in the texts makes it fail; what has no glyph or leads nowhere is listed in the result.
    """
    with few_collections():
        assembly = Assembly(parts, furniture, metadata, layout, workshop, terms or {}, progress or Silent(), before)
        assembly.lay()
        return assembly.bind()


@contextmanager
def few_collections() -> Generator[None]:
    """Look for cyclic garbage seldom: setting makes a million small values and next to no cycles (a tenth of the time).

    What is left of them is passed by until somebody looks through everything: the next two rounds would go over all of it at once,
    and keep the interpreter from the window for a fifth of a second after a book of 600 pages.
    """
    usual = gc.get_threshold()
    gc.set_threshold(COLLECT_AFTER, *usual[1:])
    try:
        yield
    finally:
        gc.freeze()
        gc.set_threshold(*usual)
