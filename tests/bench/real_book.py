"""A book as it is needed: highlights, margin notes, tables, figures, index and annexes, made by us and by ReportLab's own platypus."""

import random
import resource
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from app.book.annexes import OriginalPage, with_originals
from app.book.blocks import Bar, BarChart, Block, Columns, Contents, Heading, Late, PageBreak, PageFinder, Paragraph, Part, Positions
from app.book.fonts import FontShelf
from app.book.page import Furniture, Layout, Metadata
from app.book.render import assemble
from app.book.text import MarginNote, Run, Tint
from app.book.workshop import Workshop
from tests.bench.texts import sentences

FONTS = Path(__file__).parents[2] / "resources" / "fonts"
CHAPTERS, PARAGRAPHS, ANNEXES = 84, 9, 12
"""Enough for three hundred pages; pages of originals."""
NAMES = ("Han Jae-myung", "Pia Lund", "Sato Kenichi", "Ahn Seo-yun", "Marta Vale", "Otto Brandt", "Mori Haruka", "Lee Do-yun")
NOTE = "Compare with the joint text of last spring, and ask the desk for the newer figure."
MARK_FROM, MARK_TO = 40, 90
"""The letters of a paragraph that are highlighted."""


@dataclass(frozen=True, slots=True)
class Said:
    """A paragraph with what is marked in it, the note beside it and the name it is found under, if any."""

    language: str
    text: str
    marked: bool
    noted: bool
    name: str


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter: its paragraphs, the rows of its table, the bars of its figure."""

    title: str
    paragraphs: tuple[Said, ...]
    rows: tuple[tuple[str, str, str], ...]
    bars: tuple[tuple[str, float], ...]


def chapters(texts: Iterator[tuple[str, str]]) -> list[Chapter]:
    """The content, out of endless paragraphs in three languages."""
    dice = random.Random(11)
    out: list[Chapter] = []
    for number in range(CHAPTERS):
        said = [_said(dice, *next(texts), place) for place in range(PARAGRAPHS)]
        rows = tuple((f"Issue {row}", next(texts)[1][:110], next(texts)[1][:90]) for row in range(4))
        bars = tuple((f"Year {2016 + year}", dice.randint(20, 900) / 10) for year in range(6))
        out.append(Chapter(f"Chapter {number + 1}: the harbour", tuple(said), rows, bars))
    return out


def _said(dice: random.Random, language: str, text: str, place: int) -> Said:
    name = dice.choice(NAMES) if place % 3 == 0 else ""
    return Said(language, f"{name}: {text}" if name else text, place % 2 == 0, place % 4 == 0, name)


def originals() -> bytes:
    """A paper of some pages, as somebody else would print it."""
    from reportlab.pdfgen.canvas import Canvas

    target = BytesIO()
    canvas: Any = Canvas(target, invariant=True)
    pdfmetrics.registerFont(TTFont("Annexed", str(FONTS / "SourceSerif4-Regular.ttf")))
    for page in range(ANNEXES):
        canvas.setFont("Annexed", 11)
        for line in range(45):
            canvas.drawString(70, 770 - 15 * line, f"Line {line + 1} of page {page + 1} of the annexed paper on the harbour.")
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def annexed(pdf: bytes, first: int, paper: bytes) -> bytes:
    """The book with the paper's pages on its own, from ``first`` on."""
    places = [OriginalPage("paper", number + 1, first + number) for number in range(ANNEXES)]
    return with_originals(pdf, places, {"paper": paper}, Layout().geometry)


def overlaid(pdf: bytes, first: int, paper: bytes) -> bytes:
    """The book with the paper's pages laid over its own, from ``first`` on: stock ReportLab tags nothing that they could join."""
    target = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as book, pikepdf.open(BytesIO(paper)) as source:
        for number in range(ANNEXES):
            page = source.pages[number]
            book.pages[first - 1 + number].add_overlay(page, pikepdf.Rectangle(page.mediabox))
        book.save(target, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return target.getvalue()


def ours(content: list[Chapter], paper: bytes) -> tuple[int, bytes]:
    """Our engine, tagged."""
    blocks = tuple(block for chapter in content for block in _blocks(chapter))
    parts = [
        Part(key="contents", title="Contents", front=True, blocks=(Contents("Contents"),)),
        Part(key="body", title="Body", tab="A", notes=True, blocks=blocks),
        Part(key="index", title="Index", tab="B", blocks=(Late(_index),)),
        Part(key="annex", title="Annex", tab="C", blocks=tuple(_free_pages())),
    ]
    furniture = Furniture(banner="OFFICIAL", title="Bench", identity="B 1 · Edition 1")
    tools, terms = Workshop(FontShelf(FONTS)), {name: (name,) for name in NAMES}
    made = assemble(parts, furniture, Metadata(title="Bench"), Layout(), tools, terms=terms)
    return made.pages, annexed(made.pdf, made.placed[-1].first_page, paper)


def _blocks(chapter: Chapter) -> Iterator[Block]:
    yield Heading(chapter.title, 1)
    for said in chapter.paragraphs:
        if not said.marked:
            yield Paragraph(said.text)
            continue
        note = MarginNote("Desk", NOTE, "N") if said.noted else None
        marked = Run(text=said.text[MARK_FROM:MARK_TO], tint=Tint.YELLOW, note=note)
        yield Paragraph((Run(text=said.text[:MARK_FROM]), marked, Run(text=said.text[MARK_TO:])))
    yield Positions(("Issue", "Ours", "Theirs"), tuple((issue, (us,), (them,)) for issue, us, them in chapter.rows))
    yield BarChart("Passengers", tuple(Bar(year, value, f"{value:.1f}") for year, value in chapter.bars), "Source: gazette")


def _index(pages: PageFinder) -> tuple[Block, ...]:
    return (Columns(tuple(f"{name}  {', '.join(map(str, pages.terms[name]))}" for name in NAMES if pages.terms.get(name))),)


def _free_pages() -> Iterator[Block]:
    for number in range(ANNEXES):
        yield Paragraph(f"Annexed paper, page {number + 1}")
        if number < ANNEXES - 1:
            yield PageBreak()


def theirs(content: list[Chapter], paper: bytes) -> tuple[int, bytes]:
    """ReportLab's Paragraph, Table, charts, contents and index with multiBuild; the annex is drawn in as it is for us."""
    for name, file in (("StockLatin", "SourceSerif4"), ("StockKorean", "NotoSerifKR"), ("StockJapanese", "NotoSerifJP")):
        pdfmetrics.registerFont(TTFont(name, str(FONTS / f"{file}-Regular.ttf")))
    rl_config.canvas_basefontname = "StockLatin"  # pyright: ignore[reportAttributeAccessIssue]
    from reportlab.platypus import BaseDocTemplate, Frame, PageBreak, PageTemplate
    from reportlab.platypus import Paragraph as Stock
    from reportlab.platypus.tableofcontents import SimpleIndex, TableOfContents

    geometry, styles = Layout().geometry, _styles()
    width = geometry.measure - geometry.note_width - geometry.note_gap

    class Listing(BaseDocTemplate):
        def afterFlowable(self, flowable: Any) -> None:  # noqa: N802
            if isinstance(flowable, Stock) and flowable.style.name == "heading":
                self.notify("TOCEntry", (0, flowable.getPlainText(), self.page))

    target = BytesIO()
    document: Any = Listing(target, pagesize=(595, 842), initialFontName="StockLatin")
    document.addPageTemplates([PageTemplate("page", [Frame(85, 71, width, 686, 0, 0, 0, 0)])])
    table, index = TableOfContents(), SimpleIndex(style=styles["small"])
    table.levelStyles = [styles["small"]]
    story: list[Any] = [table, PageBreak()]
    for chapter in content:
        story += _flowables(chapter, styles, width)
    story += [PageBreak(), index]
    for number in range(ANNEXES):
        story += [PageBreak(), Stock(f"Annexed paper, page {number + 1}", styles["en"])]
    document.multiBuild(story, canvasmaker=index.getCanvasMaker())
    return document.page, overlaid(target.getvalue(), document.page - ANNEXES + 1, paper)


def _styles() -> dict[str, Any]:
    from reportlab.lib.styles import ParagraphStyle

    make: Any = ParagraphStyle
    common = {"fontSize": 12, "leading": 17.2, "spaceAfter": 6.5, "alignment": 4}
    cell = {"fontSize": 9.5, "leading": 13}
    return {
        "en": make("en", fontName="StockLatin", **common),
        "ko": make("ko", fontName="StockKorean", **common),
        "ja": make("ja", fontName="StockJapanese", wordWrap="CJK", **common),
        "heading": make("heading", fontName="StockLatin", fontSize=23, leading=28, spaceBefore=22, spaceAfter=9, keepWithNext=1),
        "small": make("small", fontName="StockLatin", fontSize=8.5, leading=11),
        "cell-la": make("cell-la", fontName="StockLatin", **cell),
        "cell-ko": make("cell-ko", fontName="StockKorean", **cell),
        "cell-ja": make("cell-ja", fontName="StockJapanese", wordWrap="CJK", **cell),
    }


def _flowables(chapter: Chapter, styles: dict[str, Any], width: float) -> Iterator[Any]:
    from reportlab.platypus import Paragraph as Stock
    from reportlab.platypus import Table

    yield Stock(chapter.title, styles["heading"])
    for said in chapter.paragraphs:
        text = said.text
        if said.marked:
            text = f'{text[:MARK_FROM]}<font backColor="#FFF3B0">{text[MARK_FROM:MARK_TO]}</font>{text[MARK_TO:]}'
        if said.name:
            text = f'<index item="{said.name}"/>{text}'
        if said.noted:
            yield _beside(NOTE, styles["small"], width)
        yield Stock(text, styles[said.language])
    rows = [[Stock(cell, styles[_cell_style(cell)]) for cell in row] for row in (("Issue", "Ours", "Theirs"), *chapter.rows)]
    lines = [
        ("GRID", (0, 0), (-1, -1), 0.4, "#999999"),
        ("BACKGROUND", (1, 0), (1, -1), "#F2F4F8"),
        ("FONTNAME", (0, 0), (-1, -1), "StockLatin"),
    ]
    yield Table(rows, colWidths=[width * 0.2, width * 0.4, width * 0.4], style=lines, repeatRows=1, splitInRow=1)
    yield _chart(chapter, width)


def _cell_style(text: str) -> str:
    if text.isascii():
        return "cell-la"
    return "cell-ko" if any("가" <= letter <= "힣" for letter in text) else "cell-ja"


def _beside(words: str, style: Any, width: float) -> Any:
    """A note in the margin: a flowable without height."""
    from reportlab.platypus import Flowable
    from reportlab.platypus import Paragraph as Stock

    class Beside(Flowable):
        def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803
            return 0, 0

        def draw(self) -> None:
            note: Any = Stock(words, style)
            geometry = Layout().geometry
            _, height = note.wrap(geometry.note_width, 400)
            note.drawOn(self.canv, width + geometry.note_gap, -height)

    return Beside()


def _chart(chapter: Chapter, width: float) -> Any:
    from reportlab.graphics.charts.barcharts import HorizontalBarChart
    from reportlab.graphics.shapes import Drawing, String

    drawing: Any = Drawing(width, 130)
    chart: Any = HorizontalBarChart()
    chart.x, chart.y, chart.width, chart.height = 60, 20, width - 80, 90
    chart.data = [[value for _, value in chapter.bars]]
    chart.categoryAxis.categoryNames = [year for year, _ in chapter.bars]
    chart.categoryAxis.labels.fontName = chart.valueAxis.labels.fontName = "StockLatin"
    drawing.add(String(0, 118, "Passengers", fontName="StockLatin", fontSize=10))
    drawing.add(chart)
    drawing.add(String(0, 4, "Source: gazette", fontName="StockLatin", fontSize=8))
    return drawing


MAKERS: dict[str, Callable[[list[Chapter], bytes], tuple[int, bytes]]] = {"real book, ours": ours, "real book, multiBuild": theirs}


def measured(name: str) -> tuple[int, int, float, float]:
    """Pages, bytes, CPU seconds and peak megabytes of one of the makers; content and paper are made beforehand."""
    content, paper = chapters(sentences(random.Random(7))), originals()
    start = time.process_time()
    pages, pdf = MAKERS[name](content, paper)
    seconds = time.process_time() - start
    return pages, len(pdf), seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
