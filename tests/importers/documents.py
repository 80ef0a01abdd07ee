"""Documents made for the tests, in our own words, with the project's own libraries."""

import io
import zipfile
from collections.abc import Sequence

import docx
from docx.document import Document as WordDocument
from pikepdf import Encryption, Pdf
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas

WIDTH, HEIGHT = 595.0, 842.0
Placed = tuple[float, float, str]


def pdf(pages: Sequence[Sequence[Placed]], *, size: float = 10, sizes: dict[str, float] | None = None, font: str = "Helvetica") -> bytes:
    """Pages of lines at (x, y), drawn in the order given; ``sizes`` gives single lines another size."""
    buffer = io.BytesIO()
    if font.startswith(("Hei", "HY")):
        pdfmetrics.registerFont(UnicodeCIDFont(font))
    canvas = Canvas(buffer, pagesize=(WIDTH, HEIGHT))
    for lines in pages:
        for x, y, words in lines:
            canvas.setFont(font, (sizes or {}).get(words, size))
            canvas.drawString(x, y, words)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def column(lines: Sequence[str], *, x: float = 72, top: float = 760, pitch: float = 14) -> list[Placed]:
    """Lines below each other; an empty one leaves the gap of a paragraph."""
    placed: list[Placed] = []
    y = top
    for line in lines:
        if line:
            placed.append((x, y, line))
        y -= pitch
    return placed


def locked(data: bytes, password: str) -> bytes:
    """The PDF, encrypted."""
    buffer = io.BytesIO()
    with Pdf.open(io.BytesIO(data)) as plain:
        plain.save(buffer, encryption=Encryption(owner=password, user=password))
    return buffer.getvalue()


def word(build: "WordDocument") -> bytes:
    """The bytes of a Word document."""
    buffer = io.BytesIO()
    build.save(buffer)
    return buffer.getvalue()


def new_word() -> WordDocument:
    """An empty Word document."""
    return docx.Document()


def package(parts: dict[str, bytes]) -> bytes:
    """A zip file of these parts."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(name, content)
    return buffer.getvalue()
