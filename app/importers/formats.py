"""The formats that are read, in the order in which they are asked. A new one is one file, one line here and one in ``endings.py``."""

from dataclasses import replace

from app.core.errors import ImportRefused
from app.importers.adverts import with_adverts_told
from app.importers.base import Document, ImportedText, Importer, ImportOptions
from app.importers.cards import Calendar, Cards
from app.importers.delimited import Delimited
from app.importers.docx import Docx
from app.importers.epub import Epub
from app.importers.finishing import finished
from app.importers.mail import Mail
from app.importers.markdown import Markdown
from app.importers.metadata import on_date
from app.importers.mhtml import SavedPage
from app.importers.msg import OutlookMessage
from app.importers.odt import OpenText
from app.importers.papers import Papers
from app.importers.pdf import Pdf
from app.importers.picture import Picture
from app.importers.plain import PlainText
from app.importers.refuse import refuse_known
from app.importers.rtf import Rtf
from app.importers.sheets import Sheets
from app.importers.slides import Slides
from app.importers.ties import tied
from app.importers.tnef import Tnef
from app.importers.webpage import WebPage

IMPORTERS: tuple[Importer, ...] = (
    Pdf(), Docx(), Slides(), Sheets(), OpenText(), Epub(), OutlookMessage(), Tnef(), Rtf(), Picture(), Cards(), Calendar(),
    SavedPage(), Mail(), Papers(), WebPage(), Markdown(), Delimited(), PlainText(),
)  # fmt: skip

_NAMED = (".pdf", ".docx", ".pptx", ".xlsx", ".odt", ".epub", ".msg", ".rtf", ".png", ".jpg", ".jpeg", ".tif", ".tiff", ".gif", ".webp")
"""Endings that say a format which its content would show: what has only the name is no text either."""


def read_document(document: Document, options: ImportOptions) -> ImportedText:
    """Read a document by what its bytes say it is.

    Raises:
        ImportRefused: no importer reads it, or the one that does cannot; the sentence says what to do.
    """
    for importer in IMPORTERS[:-1]:
        if importer.accepts(document):
            return _with_doubts(with_adverts_told(tied(finished(importer.read(document, options), options))))
    refuse_known(document)
    if document.suffix in _NAMED:
        raise ImportRefused(
            "The file is named {suffix} but is no {format} inside: get a complete copy and import that.",
            suffix=document.suffix,
            format=document.suffix[1:].upper(),
        )
    return _with_doubts(with_adverts_told(tied(IMPORTERS[-1].read(document, options))))


def _with_doubts(text: ImportedText) -> ImportedText:
    """The text and its articles with a sentence on what can be understood in two ways."""
    doubts = on_date(text.metadata)
    if not doubts and not text.articles:
        return text
    return replace(text, notes=(*text.notes, *doubts), articles=tuple(map(_with_doubts, text.articles)))
