"""Scanned pages made for the tests: our own words drawn as a picture, so that nothing but ink is left of them."""

import io
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from app.importers.base import ScannedPage, ScannedWord
from tests.importers.documents import HEIGHT, WIDTH, column

RESOURCES = Path(__file__).resolve().parents[2] / "resources" / "fonts"
DPI = 200
needs_tesseract = pytest.mark.skipif(shutil.which("tesseract") is None, reason="tesseract is not installed")


def page_of_ink(lines: Sequence[str], *, font: str = "SourceSerif4-Regular.ttf", size: int = 34) -> Image.Image:
    """An A4 page with these lines printed on it."""
    page = Image.new("L", (int(WIDTH * DPI / 72), int(HEIGHT * DPI / 72)), 255)
    pen = ImageDraw.Draw(page)
    face = ImageFont.truetype(next(RESOURCES.rglob(font)), size)
    for number, line in enumerate(lines):
        pen.text((180, 220 + number * size * 1.5), line, font=face, fill=0)
    return page


def png(picture: Image.Image) -> bytes:
    """The picture as a file."""
    buffer = io.BytesIO()
    picture.save(buffer, "PNG")
    return buffer.getvalue()


def scanned_pdf(pages: Sequence[Image.Image | Sequence[str]]) -> bytes:
    """A PDF of pictures; a list of words becomes a page with a text layer."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(WIDTH, HEIGHT))
    for page in pages:
        if isinstance(page, Image.Image):
            canvas.drawImage(ImageReader(page), 0, 0, WIDTH, HEIGHT)
        else:
            for x, y, words in column(list(page)):
                canvas.drawString(x, y, words)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def scan(page: int, *lines: str, turned: int = 0) -> ScannedPage:
    """A page on which each letter is 10 wide and 20 high, lines 30 apart, from 100 to the right and below."""
    words: list[ScannedWord] = []
    for number, line in enumerate(lines):
        at = 100
        for word in line.split():
            words.append(ScannedWord(word, number, at, 100 + 30 * number, at + 10 * len(word), 120 + 30 * number, 90))
            at += 10 * len(word) + 10
    return ScannedPage(page=page, width=1000, height=2000, turned=turned, words=tuple(words))
