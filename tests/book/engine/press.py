"""What the engine's tests share: a shelf, small books, and readers of the finished file."""

import subprocess
from collections.abc import Sequence
from functools import cache
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2

from app.book.blocks import Block, Part
from app.book.fonts import FontShelf
from app.book.page import Furniture, Layout, Metadata
from app.book.render import Assembled, assemble
from app.book.typeset.inline import Preparer
from app.book.typeset.metrics import MetricsStore
from app.book.workshop import Workshop

FONTS = Path(__file__).parents[3] / "resources" / "fonts"
FURNITURE = Furniture(banner="OFFICIAL", title="Harbour talks", identity="HB 1 · Edition 1", copy="Copy 1 of 2", watermark="DRAFT")


@cache
def shelf() -> FontShelf:
    return FontShelf(FONTS)


@cache
def workshop() -> Workshop:
    return Workshop(shelf())


@cache
def preparer() -> Preparer:
    return Preparer(MetricsStore(shelf()))


def book(parts: Sequence[Part], furniture: Furniture = FURNITURE, layout: Layout | None = None, **terms: Sequence[str]) -> Assembled:
    return assemble(parts, furniture, Metadata(title="Harbour talks"), layout or Layout(), workshop(), terms)


def one_part(*blocks: Block, notes: bool = False) -> Assembled:
    return book([Part(key="a", title="Only part", tab="A", blocks=blocks, notes=notes)], Furniture())


def opened(pdf: bytes) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(pdf))


def page_texts(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    texts = [page.get_textpage().get_text_range() for page in document]
    document.close()
    return texts


def squeezed(text: str) -> str:
    """The characters without blanks, line ends and soft hyphens: what must survive printing."""
    return "".join(char for char in text if not char.isspace() and char not in "\xad\u2010\ufffe\x02\x00")


def body_text(result: Assembled) -> str:
    return squeezed("".join(page_texts(result.pdf)))


def poppler_text(pdf: bytes) -> str:
    return subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode()
