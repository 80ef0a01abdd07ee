"""PDF files: text in reading order, pages, running heads out of the way, hyphens at line ends mended."""

import contextlib
import gc
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import replace
from typing import Any, cast

import pypdfium2
from PIL import Image
from pypdfium2 import raw as pdfium
from pypdfium2.internal import AutoCloseable

from app.core.errors import ImportRefused, PasswordNeeded
from app.core.model.brief import Author
from app.core.pdf_mending import mended
from app.core.sentences import Sentence
from app.core.text import tidy
from app.importers.base import Attachment, Document, FoundMark, ImportedText, ImportOptions, Metadata, ScannedPage
from app.importers.hidden import hidden_blocks, on_hidden
from app.importers.mail import is_mail
from app.importers.metadata import guess, told
from app.importers.paged import on_pictures, text_of_pages
from app.importers.pdf_extras import (
    MAX_ATTACHMENTS,
    MAX_MARKS,
    attachments_of,
    labels_of,
    marks_on,
    outline_of,
    pinned_to,
    with_outline,
)
from app.importers.pdf_forms import form_of, with_fields
from app.importers.pdf_lines import lines_of
from app.importers.pdf_page import Line
from app.importers.pdf_unseen import on_unseen
from app.importers.scanned import MOST_PIXELS, READING_DPI, lines_of_scan, upright_size

MAX_PAGES = 5_000
_BLANK = Sentence("The pages are blank: check that the file was saved completely.")
_DAMAGED = Sentence("The PDF is damaged or cut short: get a complete copy and import that.")
_ENDLESS = Sentence("The end of the file is lost. All that stands before it was read: compare it with a complete copy.")
_STAMP = 60
"""Characters that a scanner or a registry may print over the picture of a page."""
_HOLDERS = (b"\xd0\xcf\x11\xe0", b"PK\x03\x04", b"{\\rtf", b"\x78\x9f\x3e\x22")
"""How compound files, packages, rich text and packs of Outlook begin."""
_FILE_ENDINGS = (".doc", ".docx", ".hwp", ".pdf", ".indd", ".qxd", ".tex")
_MEANINGLESS = ("(anonymous)", "anonymous", "untitled", "(unspecified)", "unknown", "microsoft word", "powerpoint")


class Pdf:
    """PDF files, with or without a password."""

    name = "pdf"

    def accepts(self, document: Document) -> bool:
        """The mark of a PDF stands in its first kilobyte, and it is no file that only holds one, as a mail may."""
        head = document.data[:1024]
        return head.startswith(b"%PDF-") or (b"%PDF-" in head and not head.startswith(_HOLDERS) and not is_mail(document))

    def read(self, document: Document, options: ImportOptions) -> ImportedText:
        """Read the pages.

        Raises:
            ImportRefused: the file is damaged, or needs a password that was not given.
        """
        pdf, whole = _opened(document.data, options.password)
        try:
            with _uncollected():
                text, unseen = _text(pdf, {scan.page: scan for scan in options.scanned}, document.turned)
            said = _declared(pdf)
        except pypdfium2.PdfiumError as error:
            raise ImportRefused(_DAMAGED) from error
        finally:
            pdf.close()
        left_out = hidden_blocks(text.blocks, text.repairs)
        shown = [block for number, block in enumerate(text.blocks) if number not in left_out] if left_out else text.blocks
        metadata = told(guess(text.raw, shown, said), options)
        notes = on_pictures(text.pages_without_text, text.page_count or 0) or (() if text.raw.strip() else (_BLANK,))
        notes += (*on_hidden(on_unseen(unseen)), *(() if whole else (_ENDLESS,)))
        return replace(text, metadata=metadata, media_type="application/pdf", importer=self.name, notes=notes)


@contextlib.contextmanager
def _uncollected() -> Generator[None]:
    """No rounds of the collector meanwhile: the lines of the pages hold no circles, and each round would go through all of them."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def page_picture(data: bytes, password: str, page: int) -> Image.Image:
    """A page (from 1) as a grey picture, in the resolution in which machines read best.

    Raises:
        ImportRefused: the file is damaged, needs another password, or has no such page.
    """
    pdf = opened(data, password)
    try:
        if not 1 <= page <= len(pdf):
            raise ImportRefused("The PDF has no page {page}: it has {count}.", page=page, count=len(pdf))
        with contextlib.closing(pdf[page - 1]) as shown:
            width, height = shown.get_size()
            scale = min(READING_DPI / 72, (MOST_PIXELS / max(1.0, width * height)) ** 0.5)
            return cast(Image.Image, cast(Any, shown).render(scale=scale, grayscale=True).to_pil())
    finally:
        pdf.close()


def opened(data: bytes, password: str) -> pypdfium2.PdfDocument:
    """The file, to be closed by the caller.

    Raises:
        ImportRefused: it is damaged, needs another password, or has more pages than an honest paper.
    """
    return _opened(data, password)[0]


def _opened(data: bytes, password: str) -> tuple[pypdfium2.PdfDocument, bool]:
    """The file, and whether it was whole; one whose end is lost is mended."""
    whole = True
    try:
        try:
            pdf = pypdfium2.PdfDocument(data, password=password or None)
        except pypdfium2.PdfiumError as error:
            found = mended(data) if error.err_code != pdfium.FPDF_ERR_PASSWORD else None
            if found is None:
                raise
            pdf, whole = pypdfium2.PdfDocument(found), False
        pages = len(pdf)
    except pypdfium2.PdfiumError as error:
        if error.err_code == pdfium.FPDF_ERR_PASSWORD:
            wrong, missing = (
                Sentence("The password does not open this PDF: give the right one."),
                Sentence("This PDF needs a password: give it and import again."),
            )
            needs = wrong if password else missing
            raise PasswordNeeded(needs) from error
        raise ImportRefused(_DAMAGED) from error
    if not 0 < pages <= MAX_PAGES:
        raise ImportRefused(
            "The PDF has {pages} pages; from 1 to {max_pages} are read: get a complete copy, or split it.", pages=pages, max_pages=MAX_PAGES
        )
    return pdf, whole


def _text(
    pdf: pypdfium2.PdfDocument, scanned: Mapping[int, ScannedPage], turned: Callable[[int, int], None]
) -> tuple[ImportedText, Sequence[tuple[int, str]]]:
    """The text of the pages, and where which of it is not shown: the page and the reason."""
    pages: list[list[Line]] = []
    sizes: list[tuple[float, float]] = []
    without: list[int] = []
    marks: list[FoundMark] = []
    pinned: list[Attachment] = []
    form = form_of(pdf)
    for number in range(1, len(pdf) + 1):
        turned(number, len(pdf))
        with _page_of(pdf, number) as page:
            shown = _size_of(page)
            lines, size = lines_of(page, number, shown)
            pages.append(lines)
            sizes.append(size)
            if form:
                pages[-1] = with_fields(pages[-1], page, form, number)
            if pdfium.FPDFPage_GetAnnotCount(page.raw):
                marks += marks_on(page, number, MAX_MARKS - len(marks))
                pinned += pinned_to(page, MAX_ATTACHMENTS - len(pinned))
            if number in scanned:
                sizes[-1] = upright_size(scanned[number], *shown)
                pages[-1] = lines_of_scan(scanned[number], *sizes[-1])
            elif _is_picture(page, pages[-1]):
                without.append(number)
    text = text_of_pages(pages, sizes)
    labels = labels_of(pdf)
    read = replace(
        text,
        page_labels=labels or text.page_labels,
        blocks=with_outline(text, outline_of(pdf)),
        pages_without_text=tuple(without),
        marks=tuple(marks),
        attachments=tuple(dict.fromkeys((*attachments_of(pdf), *pinned))),
    )
    return read, [(line.page, part.why) for lines in pages for line in lines if line.unseen for part in line.unseen]


@contextlib.contextmanager
def _page_of(pdf: pypdfium2.PdfDocument, number: int) -> Generator[pypdfium2.PdfPage]:
    """A page (from 1), closed where it was opened. What the document itself gives is followed by a finalizer, which costs more than
    to close it; where there is a form, it is told of the page as well."""
    if pdf.formenv:
        with contextlib.closing(pdf[number - 1]) as page:
            yield page
        return
    handle = pdfium.FPDF_LoadPage(pdf.raw, number - 1)
    if not handle:
        raise pypdfium2.PdfiumError("a page cannot be loaded")
    try:
        yield _Page(handle, pdf)
    finally:
        pdfium.FPDF_ClosePage(handle)


class _Page(pypdfium2.PdfPage):
    """A page that somebody else closes."""

    def __init__(self, raw: Any, pdf: pypdfium2.PdfDocument) -> None:
        self.raw, self.pdf, self.formenv = raw, pdf, None
        cast(Any, AutoCloseable).__init__(self, None, needs_free=False)


def _size_of(page: pypdfium2.PdfPage) -> tuple[float, float]:
    """Width and height of a page as it is looked at; of one that is cut to nothing those of the whole."""
    size = page.get_size()
    if size[0] and size[1]:
        return size
    left, bottom, right, top = cast(tuple[float, float, float, float], cast(Any, page).get_mediabox())
    return abs(right - left), abs(top - bottom)


def _is_picture(page: pypdfium2.PdfPage, lines: Sequence[Line]) -> bool:
    """Whether a page has no words, or no more than a stamp on a picture that fills most of it."""
    if len(lines) > _STAMP or sum(len(line.text) for line in lines) > _STAMP:
        return False
    whole = page.get_width() * page.get_height() / 2
    pictures = cast(Any, page).get_objects(filter=(pdfium.FPDF_PAGEOBJ_IMAGE,), max_depth=3)
    shown = (found.get_bounds() for found in pictures)
    return any((right - left) * (top - bottom) >= whole for left, bottom, right, top in shown) or not (lines or _is_blank(page))


def _is_blank(page: pypdfium2.PdfPage) -> bool:
    """Whether nothing at all is drawn on a page."""
    return pdfium.FPDFPage_CountObjects(page.raw) == 0


def _declared(pdf: pypdfium2.PdfDocument) -> Metadata:
    """Title and author as the file says; the names of programs and templates are not taken."""
    title, author = (tidy(pdf.get_metadata_value(key)) for key in ("Title", "Author"))
    return Metadata(
        title=title if _is_meant(title) else "",
        authors=tuple(Author(name=name.strip()) for name in _names(author)) if _is_meant(author) else (),
    )


def _names(author: str) -> Sequence[str]:
    return [name for name in author.replace(" and ", ";").split(";") if name.strip()]


def _is_meant(words: str) -> bool:
    """Whether a declared title is one: not a program's filler, and not a file name."""
    lowered = words.lower()
    least = 4 if words.isascii() else 2  # a Korean or Japanese name has two or three signs
    return len(words) >= least and not lowered.startswith(_MEANINGLESS) and not lowered.endswith(_FILE_ENDINGS)
