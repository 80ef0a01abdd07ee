"""CPU of the book: ours beside ReportLab's own Paragraph and multiBuild and beside typst on the same text, in one run."""

import random
import resource
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from io import BytesIO
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any
from unittest import mock

import pikepdf
from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from app.book.blocks import Block, Contents, Heading, Paragraph, Part
from app.book.fonts import FontShelf
from app.book.page import Furniture, Layout, Metadata
from app.book.render import Assembled, assemble
from app.book.sheet import Sheet
from app.book.workshop import Workshop
from app.core.dates import PartialDate
from app.core.jobs import Silent
from app.core.model.meeting import Meeting
from tests.bench import real_book
from tests.bench.texts import ENGLISH, sentences

if TYPE_CHECKING:
    from app.services.opening import Services

FONTS = Path(__file__).parents[2] / "resources" / "fonts"
PAGES = 1000
AIM, AIM_TAGGED = 0.2, 1.25
"""Most of the CPU of either yardstick, and most of what the same book takes without tags."""
MOST_MEMORY = 170
"""Megabytes of the whole process at its peak."""
TABS = "ABCDEFGHIJ"
CONTENTS = Part(key="contents", title="Contents", front=True, blocks=(Contents("Contents"),))
Made = tuple[int, int]
"""Pages and bytes."""
Row = tuple[int, int, float, float]
"""Pages, bytes, CPU seconds, and megabytes at the peak."""


def content(paragraphs: int) -> list[tuple[str, str]]:
    """Headings and paragraphs as (kind, text)."""
    dice = random.Random(7)
    source = sentences(dice)
    out: list[tuple[str, str]] = []
    for number in range(paragraphs):
        if number % 9 == 0:
            out.append(("heading", f"Chapter {number // 9}: {dice.choice(ENGLISH)}"))
        out.append(next(source))
    return out


def ours(items: list[tuple[str, str]]) -> Made:
    """Our engine, with contents, bookmarks, banners, page numbers and tags."""
    result = _assemble(one_tab(items), Workshop(FontShelf(FONTS)))
    return result.pages, len(result.pdf)


def untagged(items: list[tuple[str, str]]) -> Made:
    """The same without any tag: all of it is ornament."""
    with mock.patch.object(Sheet, "owner", lambda _sheet, _node: None):
        return ours(items)


def one_tab(items: list[tuple[str, str]]) -> list[Part]:
    """Contents, and all the text in one part."""
    return [CONTENTS, Part(key="body", title="Body", tab="A", blocks=tuple(_blocks(items)))]


def ten_tabs(items: list[tuple[str, str]], changed: int) -> list[Part]:
    """The text in ten parts; in one of them a word is another."""
    size, parts = len(items) // len(TABS), [CONTENTS]
    for number, tab in enumerate(TABS):
        blocks = _blocks(items[number * size : (number + 1) * size])
        if number == changed:
            blocks[1] = Paragraph("A paragraph that nobody had written before.")
        parts.append(Part(key=f"part-{tab}", title=f"Part {tab}", tab=tab, blocks=tuple(blocks)))
    return parts


def _blocks(items: list[tuple[str, str]]) -> list[Block]:
    return [Heading(text, 1) if kind == "heading" else Paragraph(text) for kind, text in items]


def _assemble(parts: list[Part], tools: Workshop) -> Assembled:
    furniture = Furniture(banner="OFFICIAL", title="Bench", identity="B 1 · Edition 1")
    return assemble(parts, furniture, Metadata(title="Bench"), Layout(), tools)


def theirs(items: list[tuple[str, str]]) -> Made:
    """ReportLab's Paragraph and multiBuild with a table of contents, same faces, sizes and measure."""
    rl_config.canvas_basefontname = "StockLatin"  # pyright: ignore[reportAttributeAccessIssue]
    for name, file in (("StockLatin", "SourceSerif4"), ("StockKorean", "NotoSerifKR"), ("StockJapanese", "NotoSerifJP")):
        pdfmetrics.registerFont(TTFont(name, str(FONTS / f"{file}-Regular.ttf")))
    return _multi_build(items)


def _multi_build(items: list[tuple[str, str]]) -> Made:
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate
    from reportlab.platypus import Paragraph as Stock
    from reportlab.platypus.tableofcontents import TableOfContents

    make: Any = ParagraphStyle
    common = {"fontSize": 12, "leading": 17.2, "spaceAfter": 6.5, "alignment": 4}
    styles = {
        "en": make("en", fontName="StockLatin", **common),
        "ko": make("ko", fontName="StockKorean", **common),
        "ja": make("ja", fontName="StockJapanese", wordWrap="CJK", **common),
        "heading": make("heading", fontName="StockLatin", fontSize=23, leading=28, spaceBefore=22, spaceAfter=9, keepWithNext=1),
    }

    class Listing(BaseDocTemplate):
        def afterFlowable(self, flowable: Any) -> None:  # noqa: N802
            if isinstance(flowable, Stock) and flowable.style.name == "heading":
                self.notify("TOCEntry", (0, flowable.getPlainText(), self.page))

    target = BytesIO()
    document: Any = Listing(target, pagesize=(595, 842), initialFontName="StockLatin")
    document.addPageTemplates([PageTemplate("page", [Frame(85, 71, 467, 686, 0, 0, 0, 0)])])
    table: Any = TableOfContents()
    table.levelStyles = [make("line", fontName="StockLatin", fontSize=11, leading=15)]
    story: list[Any] = [table, *(Stock(text, styles[kind]) for kind, text in items)]
    document.multiBuild(story)
    return document.page, len(target.getvalue())


def typst_book(items: list[tuple[str, str]]) -> Made:
    """typst, same faces, sizes and measure, with an outline."""
    import typst

    head = (
        '#set page(width: 595pt, height: 842pt, margin: (left: 85pt, right: 43pt, top: 85pt, bottom: 71pt), numbering: "1")\n'
        '#set text(font: ("Source Serif 4", "Noto Serif KR", "Noto Serif JP"), size: 12pt, lang: "en", hyphenate: true)\n'
        "#set par(justify: true, leading: 5.2pt, spacing: 11.7pt)\n#outline()\n"
    )
    body = "\n\n".join(f"= {text}" if kind == "heading" else text for kind, text in items)
    made = typst.compile((head + body).encode(), font_paths=[str(FONTS)])  # pyright: ignore[reportArgumentType]
    assert isinstance(made, bytes)
    with pikepdf.open(BytesIO(made)) as pdf:
        return len(pdf.pages), len(made)


CONTENDERS: dict[str, Callable[[list[tuple[str, str]]], Made]] = {
    "ours, tagged": ours,
    "ours without tags": untagged,
    "ReportLab Paragraph, multiBuild": theirs,
    "typst": typst_book,
}


def measured(name: str) -> Row:
    """Pages, bytes, CPU seconds and peak megabytes of a contender; run in a process of its own."""
    items = content(PAGES * 5)
    start = time.process_time()
    pages, size = CONTENDERS[name](items)
    seconds = time.process_time() - start
    return pages, size, seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def rebuilt() -> tuple[float, float]:
    """CPU of a book of ten tabs with all faces read, and of the same with one tab changed."""
    items = content(PAGES * 5)
    tools = Workshop(FontShelf(FONTS))
    _assemble(ten_tabs(items[:400], -1), tools)
    times: list[float] = []
    for changed in (-1, 3):
        start = time.process_time()
        _assemble(ten_tabs(items, changed), tools)
        times.append(time.process_time() - start)
    return times[0], times[1]


def sample() -> tuple[float, float]:
    """CPU of the first book of the sample meeting, and of a new edition with one changed statement.

    What only this needs is imported here: it would count as memory elsewhere.
    """
    from app.core.paths import LibraryPlaces, shipped_resources
    from app.services.opening import compose
    from app.services.sample import load_sample
    from db.slots import CHEAPEST
    from db.store import Store
    from db.vault import create_vault

    with TemporaryDirectory(prefix="attache-bench-") as folder:
        library = Path(folder) / "library"
        store = Store.create(library, create_vault(library, "bench", CHEAPEST).key)
        services = compose(store, LibraryPlaces(library), shipped_resources())
        try:
            meeting = load_sample(services, shipped_resources(), Silent())
            first = _sample_build(services, meeting)
            dossier = next(dossier for dossier in services.dossiers.all() if dossier.statements)
            point = replace(dossier.statements[0], text=dossier.statements[0].text + " This is news.")
            services.dossiers.save(replace(dossier, statements=(point, *dossier.statements[1:])))
            return first, _sample_build(services, meeting)
        finally:
            services.close()


def _sample_build(services: "Services", meeting: Meeting) -> float:
    from app.services.books import BookRequest

    assert meeting.start is not None
    start = time.process_time()
    services.books.build(BookRequest(meeting_id=meeting.id, as_of=PartialDate.of(meeting.start.date())), Silent())
    return time.process_time() - start


def _row(measure: Callable[[str], Row], name: str) -> Row:
    """What a maker takes, in a process of its own, told as a row."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as alone:
        pages, size, seconds, memory = alone.submit(measure, name).result()
    print(f"{name:34} {pages:6d} {seconds:7.2f} {1000 * seconds / pages:10.2f} {size / 1e6:6.2f} {memory:8.0f}", flush=True)
    return pages, size, seconds, memory


def _real_books() -> None:
    """A book with all that a real one has."""
    own, stock = (_row(real_book.measured, name) for name in real_book.MAKERS)
    print(
        f"real book: CPU {own[2] / stock[2]:.2f} of multiBuild of the same, a page {own[2] / own[0] / (stock[2] / stock[0]):.2f} (aim 0.4)"
    )


def run() -> None:
    """Print CPU seconds, milliseconds a page, size and peak memory of each, and the ratios against what is aimed at."""
    print(f"{'book':34} {'pages':>6} {'CPU s':>7} {'ms a page':>10} {'MB':>6} {'peak MB':>8}")
    rows = {name: _row(measured, name) for name in CONTENDERS}
    (pages, size, seconds, memory), bare = rows["ours, tagged"], rows["ours without tags"]
    for name in ("ReportLab Paragraph, multiBuild", "typst"):
        theirs_pages, _, theirs_seconds, _ = rows[name]
        a_page = seconds / pages / (theirs_seconds / theirs_pages)
        print(f"CPU of {name} for the same text: {seconds / theirs_seconds:.2f}, a page {a_page:.2f} (aim {AIM}, tagged 0.25)")
    print(f"tagged to untagged: CPU {seconds / bare[2]:.2f} (aim {AIM_TAGGED}), size {size / bare[1]:.3f} (aim 1.15)")
    print(f"peak memory {memory:.0f} MB (aim {MOST_MEMORY})")
    _real_books()
    whole, one = rebuilt()
    print(f"ten tabs {whole:.2f} s, one of them changed {one:.2f} s: {whole / one:.1f} times faster (aim 4)")
    first, second = sample()
    print(f"sample: first book {first:.2f} s (aim 1), new edition with one changed point {second:.2f} s (aim 0.5)")


if __name__ == "__main__":
    run()
