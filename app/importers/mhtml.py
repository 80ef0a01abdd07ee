"""Saved pages of one file (MHTML, RFC 2557): the page, as a web page is read; its pictures and style sheets stay out."""

from collections.abc import Sequence
from dataclasses import replace
from email.message import EmailMessage

from app.core.errors import ImportRefused
from app.core.text import tidy
from app.importers.base import Document, ImportedText, ImportOptions
from app.importers.mail import is_mail, parsed
from app.importers.mime import leaves_of, text_of
from app.importers.webpage import WebPage

_ENDINGS = (".mht", ".mhtml")
_PAGES = ("text/html", "application/xhtml+xml")


class SavedPage:
    """Web pages that a browser packed as a mail."""

    name = "mhtml"

    def accepts(self, document: Document) -> bool:
        """A mail that is named as a page, or says where the page was."""
        return is_mail(document) and (document.suffix in _ENDINGS or b"\nsnapshot-content-location:" in document.data[:16_384].lower())

    def read(self, document: Document, options: ImportOptions) -> ImportedText:
        """Read the page.

        Raises:
            ImportRefused: there is none in it, or it has no words.
        """
        message = parsed(document.data)
        pages = [part for part in leaves_of(message) if part.get_content_type() in _PAGES]
        if not pages:
            raise ImportRefused("There is no web page in this file: open it in a browser and save it as PDF.")
        text, page = _first_with_words(pages, options)
        url = str(message.get("Snapshot-Content-Location") or page.get("Content-Location") or "")
        metadata = text.metadata
        if url.startswith("http") and not metadata.url:
            metadata = replace(metadata, url=tidy(url), guessed=(*metadata.guessed, "url"))
        return replace(text, metadata=metadata, media_type="multipart/related", importer=self.name)


def _first_with_words(pages: Sequence[EmailMessage], options: ImportOptions) -> tuple[ImportedText, EmailMessage]:
    """The first page that has words: before it may stand a frame around the others."""
    refusal: ImportRefused | None = None
    for page in pages:
        try:
            return WebPage().read(Document(text_of(page).encode("utf-8", "replace"), ".html"), replace(options, encoding="utf-8")), page
        except ImportRefused as error:
            refusal = refusal or error
    raise refusal or ImportRefused("There is no web page in this file: open it in a browser and save it as PDF.")
