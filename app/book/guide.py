"""The guide as a book: set by the same engine, with contents, bookmarks, page numbers and tags."""

from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO

import pikepdf

from app.book import blocks as b
from app.book.accessible import faults
from app.book.document import declare_accessible
from app.book.labels import Labels
from app.book.page import Furniture, Layout, Metadata, Words
from app.book.render import assemble
from app.book.text import Run, Text, TextKind
from app.book.workshop import Workshop
from app.core import guide as g
from app.core.jobs import Progress

BODY = 10.5
"""Points: a manual is read at a desk, not held up in a meeting."""
MOST_LISTED = 12
"""Chapters that the contents name; a page of more is a list itself."""
CODE_GAP = 7.0
"""Points of an empty line of code."""
CODE_INDENT = "\u00a0\u00a0"
"""What stands for each blank at the head of a line of code: blanks there would be dropped, and one of them is narrow."""


@dataclass(frozen=True, slots=True)
class GuidePage:
    """A page of the guide: its key, title and blocks."""

    key: str
    title: str
    blocks: tuple[g.Block, ...]


def print_guide(
    pages: tuple[GuidePage, ...], title: str, version: str, pictures: Mapping[str, bytes], say: Labels, tools: Workshop, progress: Progress
) -> bytes:
    """The guide as a PDF. ``pictures`` are PNG by name; ``say`` is the label table of the guide's language."""
    front = b.Part(key="contents", title=say("contents"), blocks=(b.Contents(say("contents")),), front=True, listed=False)
    parts = (front, *(_part(page, pictures) for page in pages))
    words = Words(page_of=say("page_of"), back_to_contents=say("contents"))
    furniture = Furniture(title=title, identity=f"Attaché {version}", words=words)
    metadata = Metadata(title=title, author="Attaché", language=say.language)
    layout = Layout(body_size=BODY, ragged=True, hyphenate=False, back_links=True)
    made = assemble(parts, furniture, metadata, layout, tools, progress=progress)
    target = BytesIO()
    with pikepdf.open(BytesIO(made.pdf)) as file:
        if not faults(file):
            declare_accessible(file)
        file.save(target, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return target.getvalue()


def _part(page: GuidePage, pictures: Mapping[str, bytes]) -> b.Part:
    chapters = sum(isinstance(block, g.Title) for block in page.blocks)
    blocks = tuple(_block(block, pictures, listed=chapters <= MOST_LISTED) for block in page.blocks)
    return b.Part(key=page.key, title=page.title, blocks=blocks)


def _block(block: g.Block, pictures: Mapping[str, bytes], *, listed: bool) -> b.Block:
    """A block of the guide as one of the book. The page's own heading stands in the contents as its part does."""
    match block:
        case g.Title():
            return b.Heading(_text(block.words), level=block.level, listed=listed and block.level > 1)
        case g.Paragraph():
            return b.Paragraph(_text(block.words), kind=TextKind.RAGGED)
        case g.Items():
            return b.Points(tuple(map(_text, block.items)), numbered=block.start > 0, start=block.start, kind=TextKind.RAGGED)
        case g.Grid():
            return _table(block)
        case g.Code():
            return _code(block)
        case g.Picture():
            return b.Picture(pictures[block.name], block.alternative)


def _text(words: g.Words) -> Text:
    return tuple(Run(text=span.text, bold=span.strong, sans=span.code) for span in words)


def _table(block: g.Grid) -> b.Table:
    rows = tuple(tuple(_text(cell) for cell in row) for row in block.rows)
    lengths = [max(len(g.said(row[column])) for row in (block.head, *block.rows) if column < len(row)) for column in range(len(block.head))]
    widths = tuple(float(min(max(length, 10), 60)) for length in lengths)
    return b.Table(rows=rows, head=tuple(_text(cell) for cell in block.head), widths=widths, bold_first=False)


def _code(block: g.Code) -> b.Box:
    return b.Box(tuple(b.Paragraph(_indented(line), kind=TextKind.CELL) if line.strip() else b.Space(CODE_GAP) for line in block.lines))


def _indented(line: str) -> str:
    inner = line.lstrip(" ")
    return CODE_INDENT * (len(line) - len(inner)) + inner
