"""E-books (EPUB): the chapters in the order of the book, title, authors, date and language as the book declares them."""

import posixpath
import zipfile
from collections.abc import Iterator
from urllib.parse import unquote

from app.core.date_text import read_date
from app.core.errors import ImportRefused
from app.core.language import Language
from app.core.model.brief import Author
from app.core.text import storable, tidy
from app.importers.base import Document, ImportedText, ImportOptions, Metadata
from app.importers.decode import decode
from app.importers.draft import Draft
from app.importers.elements import Element
from app.importers.hidden import on_hidden
from app.importers.markup import MarkupReader, parse_foreign
from app.importers.metadata import guess, told
from app.importers.package import DAMAGED, attribute, holds, inside, local, part, xml
from app.importers.refuse import open_package
from app.importers.unseen import mark_hidden

_CONTAINER = "META-INF/container.xml"


class Epub:
    """E-books without copy protection."""

    name = "epub"

    def accepts(self, document: Document) -> bool:
        """A package with the container of an e-book."""
        return holds(document, _CONTAINER, ".epub")

    def read(self, document: Document, options: ImportOptions) -> ImportedText:
        """Read the chapters.

        Raises:
            ImportRefused: it is damaged, dangerous, protected or empty.
        """
        with open_package(document.data) as package:
            if "META-INF/rights.xml" in package.namelist():
                raise ImportRefused("This e-book is protected against copying: get it without the protection, or as PDF, and import that.")
            place, book = _book(package)
            draft = Draft()
            for chapter in _chapters(package, place, book):
                MarkupReader(draft).read(chapter)
        if not draft.blocks:
            raise ImportRefused("The e-book has no words in it: check that it was saved completely.")
        metadata = told(guess(*draft.as_read(), _declared(book)), options)
        return draft.done(metadata, "application/epub+zip", self.name, on_hidden(draft.hidden_passages()))


def _book(package: zipfile.ZipFile) -> tuple[str, Element]:
    name = next((attribute(root, "full-path") for root in inside(xml(part(package, _CONTAINER)), "rootfile")), "")
    data = part(package, name)
    if not data:
        raise ImportRefused(DAMAGED)
    return posixpath.dirname(name), xml(data)


def _chapters(package: zipfile.ZipFile, place: str, book: Element) -> Iterator[Element]:
    """The pages in the order of the book; those that are beside it (notes, answers: EPUB 3.3, 5.7.2) come last."""
    items = {attribute(item, "id"): attribute(item, "href") for item in inside(book, "item")}
    for reference in sorted(inside(book, "itemref"), key=_is_beside):
        name = posixpath.normpath(posixpath.join(place, unquote(items.get(attribute(reference, "idref"), ""))))
        data = part(package, name)
        if data.strip():
            chapter = parse_foreign(storable(decode(data)[0]).replace("<?xml", "<?x"))
            mark_hidden(chapter)
            yield chapter


def _is_beside(reference: Element) -> bool:
    return attribute(reference, "linear") == "no"


def _declared(book: Element) -> Metadata:
    said: dict[str, list[str]] = {"title": [], "creator": [], "publisher": [], "date": [], "language": []}
    for element in inside(book, *said):
        said[local(element)].append(" ".join((element.text or "").split()))
    date = next(iter(said["date"]), "").split("T")[0]
    language = next((code[:2].lower() for code in said["language"]), "")
    return Metadata(
        title=next(iter(said["title"]), ""),
        authors=tuple(Author(name=tidy(name)) for name in said["creator"] if name),
        publisher=next(iter(said["publisher"]), ""),
        date=read_date(date),
        date_text=date,
        language=Language(language) if language in ("en", "ko", "ja") else Language.UNKNOWN,
    )
