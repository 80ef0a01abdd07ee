"""One pass over a book: the body first, then the front with all page numbers known, then the pages put in order."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from io import BytesIO

from app.book.blocks import PageFinder, Part
from app.book.compose import CONTENTS, AnchorNames, Composer, entries_of
from app.book.document import describe, document_of, lead_to, move_last_to_front, open_canvas
from app.book.flow import Flow
from app.book.flowables.heading import Entry
from app.book.flowables.margin import MarginColumn
from app.book.flowables.pages import DividerPiece
from app.book.fonts import FontShelf
from app.book.furniture import FurnitureDrawer, PageContext
from app.book.page import Furniture, Layout, Metadata
from app.book.sheet import Sheet
from app.book.styles import StyleSheet
from app.book.typeset.chars import clean
from app.book.typeset.encode import Encoders
from app.book.typeset.inline import Preparer
from app.book.typeset.metrics import MetricsStore
from app.core.jobs import Progress, Silent


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
    """A finished file and what its making showed. ``dangling`` are links to anchors that are nowhere in the book."""

    pdf: bytes
    pages: int
    page_of_anchor: Mapping[str, int]
    placed: tuple[Placed, ...]
    missing_glyphs: tuple[str, ...] = ()
    fonts: tuple[str, ...] = ()
    dangling: tuple[str, ...] = ()


@dataclass(slots=True)
class TermIndex:
    """The pages on which the terms of the index are printed; all spellings of a term count for it."""

    terms: Mapping[str, Sequence[str]]
    pages: dict[str, list[int]] = field(default_factory=dict[str, list[int]])
    entry_of: dict[str, str] = field(default_factory=dict[str, str])
    pattern: re.Pattern[str] | None = None

    def __post_init__(self) -> None:
        self.entry_of = {spelling: entry for entry, spellings in self.terms.items() for spelling in spellings if spelling}
        if self.entry_of:
            longest_first = sorted(self.entry_of, key=lambda spelling: (-len(spelling), spelling))
            self.pattern = re.compile("|".join(_whole_words(spelling) for spelling in longest_first))

    def look(self, page: int, texts: list[str]) -> None:
        """Look for the terms in the words of a page, and forget the words."""
        if self.pattern is not None:
            for found in self.pattern.finditer("\n".join(texts)):
                pages = self.pages.setdefault(self.entry_of[found.group()], [])
                if not pages or pages[-1] != page:
                    pages.append(page)
        texts.clear()


def _whole_words(spelling: str) -> str:
    left = r"\b" if spelling[0].isascii() and spelling[0].isalnum() else ""
    right = r"\b" if spelling[-1].isascii() and spelling[-1].isalnum() else ""
    return f"{left}{re.escape(spelling)}{right}"


class Assembly:
    """The making of one book."""

    def __init__(
        self,
        parts: Sequence[Part],
        furniture: Furniture,
        metadata: Metadata,
        layout: Layout,
        shelf: FontShelf,
        terms: Mapping[str, Sequence[str]],
        progress: Progress,
    ) -> None:
        self.furniture, self.metadata, self.layout, self.shelf, self.progress = furniture, metadata, layout, shelf, progress
        self.front = [part for part in parts if part.front]
        self.body = [part for part in parts if not part.front]
        self.preparer = Preparer(MetricsStore(shelf, layout.hyphenate))
        self.styles = StyleSheet(layout.body_size * layout.geometry.scale, layout.ragged)
        letters = tuple(dict.fromkeys(part.tab for part in self.body if part.tab))
        self.drawer = FurnitureDrawer(self.preparer, furniture, layout.geometry, letters, CONTENTS if layout.back_links else "")
        self.anchors = AnchorNames()
        self.entries = entries_of(parts, self.anchors)
        self.index = TermIndex(terms)
        self.tab_pages: dict[str, int] = {}
        self.placed: list[Placed] = []
        self.finished = 0

    def make(self) -> Assembled:
        """Set everything and write the file."""
        front_pages = self._measure_front()
        target = BytesIO()
        canvas = open_canvas(target, self.layout.geometry, self.metadata, self.shelf)
        sheet = Sheet(canvas, Encoders(document_of(canvas)), collect=bool(self.index.terms))
        last = self._set(sheet, self.body, front_pages + 1) - 1
        front_end = self._set(sheet, self.front, 1) - 1
        if front_end != front_pages:
            raise RuntimeError(f"The front took {front_end} pages after it was measured as {front_pages}.")
        return self._finish(sheet, target, max(last, front_end), front_pages)

    def _measure_front(self) -> int:
        """How many pages cover and contents take; their page numbers do not change that."""
        canvas = open_canvas(BytesIO(), self.layout.geometry, self.metadata, self.shelf)
        scratch = Sheet(canvas, Encoders(document_of(canvas)), collect=False)
        pages = self._set(scratch, self.front, 1) - 1
        self.placed.clear()
        self.tab_pages.clear()
        return pages

    def _set(self, sheet: Sheet, parts: Sequence[Part], page: int) -> int:
        """Set the parts from that page on; returns the number of the page after them."""

        def on_page(number: int) -> None:
            self.index.look(number, sheet.record.texts)
            self.finished += 1
            self.progress.report(self.finished, 0)

        flow = Flow(sheet, self.drawer, self.layout.geometry, on_page)
        flow.context = PageContext(page)
        for part in parts:
            self._part(flow, sheet, part)
        return flow.context.page

    def _part(self, flow: Flow, sheet: Sheet, part: Part) -> None:
        page = flow.context.page
        context = PageContext(page, part.tab, self.tab_pages.get(part.tab, 1), part.title, part.bare)
        if self.layout.recto_tabs and (part.tab or part.front) and page % 2 == 0:
            flow.blank(PageContext(page, title=part.title))
            context = PageContext(page + 1, part.tab, context.tab_page, part.title, part.bare)
        first = context.page
        composer = self._composer(sheet, part)
        if part.divider:
            word = self.furniture.words.tab
            divider = DividerPiece(self.preparer, self.styles, part.tab, part.title, part.blurb, word)
            sheet.page = first
            self._anchor_part(flow, sheet, part)
            flow.part(PageContext(first, part.tab, context.tab_page, part.title, bare=True), [divider], None)
            context = flow.context
            context = PageContext(context.page, part.tab, context.tab_page, part.title, part.bare)
            if self.layout.recto_tabs and context.page % 2 == 0:
                flow.blank(context)
                context = PageContext(context.page + 1, part.tab, context.tab_page + 1, part.title, part.bare)
        else:
            self._anchor_part(flow, sheet, part, first)
        notes = MarginColumn(self.preparer, self.styles, self.layout.geometry.note_width) if part.notes else None
        flow.part(context, composer.items(part.blocks), notes)
        self.tab_pages[part.tab] = flow.context.tab_page
        self.placed.append(Placed(key=part.key, tab=part.tab, title=part.title, first_page=first, last_page=flow.context.page - 1))

    def _anchor_part(self, flow: Flow, sheet: Sheet, part: Part, page: int = 0) -> None:
        sheet.page = page or sheet.page
        sheet.anchor(part.key, flow.geometry.height - flow.geometry.top + 20)

    def _composer(self, sheet: Sheet, part: Part) -> Composer:
        record = sheet.record

        def finder() -> PageFinder:
            self.index.look(sheet.page, record.texts)
            links = {target: tuple(pages) for target, pages in record.links.items()}
            terms = {entry: tuple(pages) for entry, pages in self.index.pages.items()}
            return PageFinder(anchors=dict(record.anchors), links=links, terms=terms)

        def page_of(anchor: str) -> int:
            return record.anchors.get(anchor, 0)

        return Composer(self.preparer, self.styles, finder, page_of, self.entries, not part.notes, self.anchors)

    def _finish(self, sheet: Sheet, target: BytesIO, pages: int, front_pages: int) -> Assembled:
        canvas, first = sheet.canvas, pages - front_pages + 1 if front_pages else 1
        dangling = tuple(key for key in sheet.record.wanted if key not in sheet.record.anchors)
        for key in dangling:
            lead_to(canvas, key, first, self.layout.geometry.height)
        self.drawer.define_forms(sheet, pages)
        self._outline(sheet)
        move_last_to_front(canvas, front_pages)
        describe(canvas, self.metadata, first)
        canvas.save()
        front = {part.key for part in self.front}
        placed = sorted(self.placed, key=lambda item: (item.key not in front, item.first_page))
        return Assembled(
            pdf=target.getvalue(),
            pages=pages,
            page_of_anchor=dict(sheet.record.anchors),
            placed=tuple(placed),
            missing_glyphs=tuple(sorted(sheet.encoders.missing)),
            fonts=tuple(sorted(sheet.doc.fontMapping)),
            dangling=dangling,
        )

    def _outline(self, sheet: Sheet) -> None:
        """Bookmarks of front and body, each with its page; a level is never skipped."""
        anchors, words = sheet.record.anchors, self.furniture.words
        front = [Entry(0, part.title, part.key) for part in self.front if part.listed]
        level = -1
        for entry in (*front, *self.entries):
            if entry.anchor not in anchors:
                continue
            level = min(entry.level, level + 1)
            name = f"{entry.tab} · {entry.title}" if entry.tab else entry.title
            title = words.bookmark.format(title=clean(name), page=anchors[entry.anchor])
            sheet.canvas.addOutlineEntry(title, entry.anchor, level, closed=level > 0)


def assemble(
    parts: Sequence[Part],
    furniture: Furniture,
    metadata: Metadata,
    layout: Layout,
    shelf: FontShelf,
    terms: Mapping[str, Sequence[str]] | None = None,
    progress: Progress | None = None,
) -> Assembled:
    """Print a book. ``terms`` maps an entry of the index to its spellings (see ``blocks.PageFinder``).

    Nothing in the texts makes it fail; what has no glyph or leads nowhere is listed in the result.
    """
    return Assembly(parts, furniture, metadata, layout, shelf, terms or {}, progress or Silent()).make()
