"""The formats that are read, in the order in which they are asked. A new one is one file and one line here."""

from app.core.errors import ImportRefused
from app.importers.base import Document, ImportedText, Importer, ImportOptions
from app.importers.docx import Docx
from app.importers.markdown import Markdown
from app.importers.pdf import Pdf
from app.importers.plain import PlainText
from app.importers.refuse import refuse_known
from app.importers.webpage import WebPage

IMPORTERS: tuple[Importer, ...] = (Pdf(), Docx(), WebPage(), Markdown(), PlainText())

SUFFIXES = (".txt", ".text", ".md", ".markdown", ".pdf", ".docx", ".html", ".htm", ".xhtml")
"""Endings that an import of a folder picks up; a file named by itself is read whatever its ending."""


def read_document(document: Document, options: ImportOptions) -> ImportedText:
    """Read a document by what its bytes say it is.

    Raises:
        ImportRefused: no importer reads it, or the one that does cannot; the sentence says what to do.
    """
    for importer in IMPORTERS[:-1]:
        if importer.accepts(document):
            return importer.read(document, options)
    refuse_known(document)
    if document.suffix in (".pdf", ".docx"):
        raise ImportRefused(
            f"The file is named {document.suffix} but is no {document.suffix[1:].upper()} inside: get a complete copy and import that."
        )
    return IMPORTERS[-1].read(document, options)
