"""The file: opened without a stray font, closed with outline, labels and description."""

import json
from io import BytesIO
from typing import Any

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc, pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from app.book.fonts import Family, FontShelf
from app.book.page import Geometry, Metadata
from app.book.typeset.chars import Script, clean

LANGUAGE_TAGS = {"en": "en-GB", "ko": "ko-KR", "ja": "ja-JP"}
PROFILE_KEY = "AttacheProfile"


def open_canvas(target: BytesIO, geometry: Geometry, metadata: Metadata, shelf: FontShelf) -> Canvas:
    """A canvas whose base font is ours and embedded: ReportLab's own would put Helvetica on every page."""
    rl_config.useA85 = 0  # pyright: ignore[reportAttributeAccessIssue]
    base = shelf.face(Family.SANS, Script.LATIN)
    pdfmetrics.registerFont(base)
    maker: Any = Canvas
    canvas: Canvas = maker(
        target,
        pagesize=(geometry.width, geometry.height),
        pageCompression=1,
        invariant=1,
        initialFontName=base.fontName,
        initialFontSize=9,
        lang=LANGUAGE_TAGS.get(metadata.language.value, metadata.language.value),
    )
    canvas.setTitle(clean(metadata.title))
    canvas.setAuthor(clean(metadata.author))
    canvas.setSubject(clean(metadata.subject))
    canvas.setKeywords(clean(metadata.keywords))
    canvas.setCreator("Attaché")
    canvas.setProducer("Attaché")
    return canvas


def page_reference(number: int) -> Any:
    """A reference to the page that was drawn as number ``number``, from 1; ReportLab names its pages so."""
    return pdfdoc.PDFObjectReference(f"Page{number}")


def lead_to(canvas: Canvas, key: str, drawn: int, top: float) -> None:
    """Give a key without a place a destination: the head of the page that was drawn as number ``drawn``."""
    anything: Any = canvas
    destination = anything._bookmarkReference(key)
    destination.xyz(0, top, 0)
    destination.setPage(page_reference(drawn))


def document_of(canvas: Canvas) -> Any:
    """The document behind a canvas; fonts and forms belong to it."""
    anything: Any = canvas
    return anything._doc


def describe(canvas: Canvas, metadata: Metadata, first: int) -> None:
    """Page labels, first view (page drawn as number ``first``), and the profile that a check of the file reads."""
    anything: Any = canvas
    catalog = anything._doc.Catalog
    canvas.addPageLabel(0, style="ARABIC", start=1)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    canvas.showOutline()
    catalog.OpenAction = pdfdoc.PDFArray([page_reference(first), pdfdoc.PDFName("XYZ"), "null", "null", 1])
    if metadata.profile:
        profile = json.dumps(dict(metadata.profile), ensure_ascii=True, sort_keys=True)
        catalog.__NoDefault__ = [*catalog.__NoDefault__, PROFILE_KEY]
        setattr(catalog, PROFILE_KEY, pdfdoc.PDFString(profile))


def move_last_to_front(canvas: Canvas, count: int) -> None:
    """The last ``count`` pages become the first."""
    anything: Any = canvas
    pages: list[Any] = anything._doc.Pages.pages
    pages[:] = [*pages[len(pages) - count :], *pages[: len(pages) - count]]
