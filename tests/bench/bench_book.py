"""CPU of the book: ours beside ReportLab's own Paragraph and multiBuild on the same text, in one run."""

import random
import time
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from app.book.blocks import Bar, BarChart, Block, Contents, Heading, Paragraph, Part, Points, Positions
from app.book.fonts import FontShelf
from app.book.page import Furniture, Layout, Metadata
from app.book.render import Assembled, assemble
from app.book.text import MarginNote, Run, Tint
from app.book.workshop import Workshop

FONTS = Path(__file__).parents[2] / "resources" / "fonts"
ENGLISH_WORDS = (
    "harbour commission survey agreed minister autumn programme dredging provincial authority publish seabed compensation delegation "
    "announced office arrangement newspaper traffic between northern expected permanent governor colleagues spring quarrel because "
    "carried proposal promising several although neither would should their which of the and to in for with on by from at"
)
KOREAN_WORDS = "항만 위원회는 장관이 가을 회의에서 준설 계획을 앞당기기로 합의하였으며 지방 정부가 해저 조사 결과를 공표하는 것을 조건으로"
JAPANESE_WORDS = "港湾委員会 大臣は 秋の会合で 浚渫計画を 早めることで 一致した 県当局が 海底調査の 結果を 公表する ことを 条件とした"
ENGLISH, KOREAN, JAPANESE = (words.split() for words in (ENGLISH_WORDS, KOREAN_WORDS, JAPANESE_WORDS))
PAGES = 1000
BUDGET = 0.5
"""Most that ours may take of ReportLab's time; the aim is 0.2."""


def sentences(dice: random.Random) -> Iterator[tuple[str, str]]:
    """Endless paragraphs in turn in three languages; no two are alike."""
    while True:
        yield "en", " ".join(_english(dice) for _ in range(5))
        yield "ko", " ".join(" ".join(dice.choices(KOREAN, k=12)) + "." for _ in range(5))
        yield "ja", "".join("".join(dice.choices(JAPANESE, k=8)) + "、" + "".join(dice.choices(JAPANESE, k=4)) + "。" for _ in range(4))


def _english(dice: random.Random) -> str:
    words = dice.choices(ENGLISH, k=dice.randint(9, 24))
    return " ".join(words).capitalize() + f" in {dice.randint(1950, 2026)}."


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


def ours(items: list[tuple[str, str]]) -> int:
    """Our engine, with contents, bookmarks, banners and page numbers."""
    blocks: list[Block] = [Heading(text, 1) if kind == "heading" else Paragraph(text) for kind, text in items]
    parts = [
        Part(key="contents", title="Contents", front=True, blocks=(Contents("Contents"),)),
        Part(key="body", title="Body", tab="A", blocks=tuple(blocks)),
    ]
    return _assemble(parts).pages


def _assemble(parts: list[Part]) -> Assembled:
    furniture = Furniture(banner="OFFICIAL", title="Bench", identity="B 1 · Edition 1")
    return assemble(parts, furniture, Metadata(title="Bench"), Layout(), Workshop(FontShelf(FONTS)))


def theirs(items: list[tuple[str, str]]) -> int:
    """ReportLab's Paragraph and multiBuild with a table of contents, same faces, sizes and measure."""
    rl_config.canvas_basefontname = "StockLatin"  # pyright: ignore[reportAttributeAccessIssue]
    for name, file in (("StockLatin", "SourceSerif4"), ("StockKorean", "NotoSerifKR"), ("StockJapanese", "NotoSerifJP")):
        pdfmetrics.registerFont(TTFont(name, str(FONTS / f"{file}-Regular.ttf")))
    return _multi_build(items)


def _multi_build(items: list[tuple[str, str]]) -> int:
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

    document: Any = Listing(BytesIO(), pagesize=(595, 842), initialFontName="StockLatin")
    document.addPageTemplates([PageTemplate("page", [Frame(85, 71, 467, 686, 0, 0, 0, 0)])])
    table: Any = TableOfContents()
    table.levelStyles = [make("line", fontName="StockLatin", fontSize=11, leading=15)]
    story: list[Any] = [table, *(Stock(text, styles[kind]) for kind, text in items)]
    document.multiBuild(story)
    return document.page


def small_book() -> int:
    """About forty pages with marks, notes, tables and figures."""
    blocks: list[Block] = []
    for number, (kind, text) in enumerate(content(150)):
        if kind == "heading":
            blocks += [Heading(text, 1), Points((text, text + " again", "항만 위원회"))]
            blocks.append(BarChart("Passengers", (Bar("north", 3.0, "3.0"), Bar("south", 1.5, "1.5")), "Source: gazette"))
            rows = tuple((f"Issue {row}", ("Our text of the position.",), ("先方の立場。",)) for row in range(4))
            blocks.append(Positions(("Issue", "Ours", "Theirs"), rows))
            continue
        note = MarginNote("Desk", "Compare with the joint text.", "N") if number % 4 == 0 else None
        blocks.append(Paragraph((Run(text=text[:40]), Run(text=text[40:90], tint=Tint.YELLOW, note=note), Run(text=text[90:]))))
    parts = [
        Part(key="contents", title="Contents", front=True, blocks=(Contents("Contents"),)),
        Part(key="body", title="Body", tab="A", notes=True, blocks=tuple(blocks)),
    ]
    return _assemble(parts).pages


def _timed(work: Callable[[], int]) -> tuple[int, float]:
    start = time.process_time()
    pages = work()
    return pages, time.process_time() - start


def run() -> None:
    """Print CPU seconds, milliseconds a page, and the ratio against the budget."""
    items = content(PAGES * 5)
    our_pages, our_time = _timed(lambda: ours(items))
    their_pages, their_time = _timed(lambda: theirs(items))
    book_pages, book_time = _timed(small_book)
    print(f"{'book':34} {'pages':>6} {'CPU s':>7} {'ms a page':>10}")
    for name, pages, seconds in (
        ("ours, one pass", our_pages, our_time),
        ("ReportLab Paragraph, multiBuild", their_pages, their_time),
        ("small book, marks, tables, bars", book_pages, book_time),
    ):
        print(f"{name:34} {pages:6d} {seconds:7.2f} {1000 * seconds / pages:10.2f}")
    print(f"ratio of CPU {our_time / their_time:.2f} (budget {BUDGET}, aim 0.2)")


if __name__ == "__main__":
    run()
