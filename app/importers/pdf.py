"""PDF files: text in reading order, pages, running heads out of the way, hyphens at line ends mended."""

import contextlib
from collections.abc import Sequence
from dataclasses import replace

import pypdfium2
from pypdfium2 import raw as pdfium

from app.core.errors import ImportRefused
from app.core.model.brief import Author
from app.core.text import tidy
from app.importers.base import Document, ImportedText, ImportOptions, Metadata
from app.importers.metadata import guess, told
from app.importers.pdf_extras import attachments_of, labels_of, marks_of, outline_of, with_outline
from app.importers.pdf_layout import body_size, cuts_of, in_order, paragraphs_of
from app.importers.pdf_lines import Line, lines_of
from app.importers.pdf_text import PdfText, words_of
from app.importers.picture import NO_TEXT

MAX_PAGES = 5_000
_NEEDS_PASSWORD = "This PDF needs a password: give it and import again."
_WRONG_PASSWORD = "This PDF needs a password, and the one given does not open it: give the right one."
_FILE_ENDINGS = (".doc", ".docx", ".hwp", ".pdf", ".indd", ".qxd", ".tex")
_MEANINGLESS = ("(anonymous)", "untitled", "(unspecified)", "unknown", "microsoft word", "powerpoint")


class Pdf:
    """PDF files, with or without a password."""

    name = "pdf"

    def accepts(self, document: Document) -> bool:
        """The mark of a PDF stands in its first kilobyte."""
        return b"%PDF-" in document.data[:1024]

    def read(self, document: Document, options: ImportOptions) -> ImportedText:
        """Read the pages.

        Raises:
            ImportRefused: the file is damaged, or needs a password that was not given.
        """
        pdf = _opened(document.data, options.password)
        try:
            text = _text(pdf)
            said = _declared(pdf)
        finally:
            pdf.close()
        metadata = told(guess(text.raw, text.blocks, said), options)
        blank = not text.raw.strip()
        notes = (NO_TEXT,) if blank else ()
        return replace(text, metadata=metadata, media_type="application/pdf", importer=self.name, notes=notes, pictures=blank)


def _opened(data: bytes, password: str) -> pypdfium2.PdfDocument:
    try:
        pdf = pypdfium2.PdfDocument(data, password=password or None)
        pages = len(pdf)
    except pypdfium2.PdfiumError as error:
        if error.err_code == pdfium.FPDF_ERR_PASSWORD:
            wrong, missing = (
                "The password does not open this PDF: give the right one.",
                "This PDF needs a password: give it and import again.",
            )
            needs = wrong if password else missing
            raise ImportRefused(needs) from error
        raise ImportRefused("The PDF is damaged or cut short: get a complete copy and import that.") from error
    if not 0 < pages <= MAX_PAGES:
        raise ImportRefused(f"The PDF has {pages} pages; from 1 to {MAX_PAGES} are read: get a complete copy, or split it.")
    return pdf


def _text(pdf: pypdfium2.PdfDocument) -> ImportedText:
    pages: list[list[Line]] = []
    sizes: list[tuple[float, float]] = []
    for index in range(len(pdf)):
        with contextlib.closing(pdf[index]) as page:
            sizes.append(page.get_size())
            pages.append(lines_of(page, index + 1))
    cuts = cuts_of(pages, [height for _, height in sizes])
    flowing = [
        in_order([line for line in lines if line not in cut.heads and line not in cut.numbers], width)
        for lines, cut, (width, _) in zip(pages, cuts, sizes, strict=True)
    ]
    writer = PdfText(cuts, words_of(flowing))
    for paragraph in paragraphs_of(flowing, body_size(flowing)):
        writer.add(paragraph)
    text = writer.done()
    heads = dict.fromkeys(line.text for cut in cuts for line in cut.heads)
    labels = labels_of(pdf)
    return replace(
        text,
        page_labels=labels or text.page_labels,
        blocks=with_outline(text, outline_of(pdf)),
        furniture=tuple(heads) or _edges(pages, [height for _, height in sizes]),
        marks=marks_of(pdf),
        attachments=attachments_of(pdf),
    )


def _edges(pages: Sequence[Sequence[Line]], heights: Sequence[float]) -> tuple[str, ...]:
    """The lines in the margins of a page that stands alone: nothing tells which of them run through."""
    if len(pages) != 1:
        return ()
    return tuple(line.text for line in pages[0] if line.top < heights[0] * 0.1 or line.bottom > heights[0] * 0.9)


def _declared(pdf: pypdfium2.PdfDocument) -> Metadata:
    """Title and author as the file says; the names of programs and templates are not taken."""
    said = pdf.get_metadata_dict(skip_empty=True)
    title, author = tidy(said.get("Title", "")), tidy(said.get("Author", ""))
    return Metadata(
        title=title if _is_meant(title) else "",
        authors=tuple(Author(name=name.strip()) for name in _names(author)) if _is_meant(author) else (),
    )


def _names(author: str) -> Sequence[str]:
    return [name for name in author.replace(" and ", ";").split(";") if name.strip()]


def _is_meant(words: str) -> bool:
    """Whether a declared title is one: not a program's filler, and not a file name."""
    lowered = words.lower()
    return (
        len(words) > 3
        and not lowered.startswith(_MEANINGLESS)
        and not lowered.endswith((".doc", ".docx", ".hwp", ".pdf", ".indd", ".qxd", ".tex"))
    )
