"""E-books (EPUB): the chapters in the order of the book, title, authors, date and language as the book declares them."""

import posixpath
import zipfile
from collections.abc import Iterator, Mapping
from typing import Any, cast
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
from app.importers.epub_titles import make_heading, titles_in
from app.importers.hidden import on_hidden
from app.importers.markup import MarkupReader, parse_foreign
from app.importers.metadata import guess, told
from app.importers.notes import tie_notes
from app.importers.package import DAMAGED, attribute, holds, inside, local, part, xml
from app.importers.refuse import open_package
from app.importers.unseen import mark_hidden

_CONTAINER = "META-INF/container.xml"
_NO_AUTHORS = ("trl", "ill", "bkp", "bkd", "cov", "nrt", "pfr", "prt", "red")
"""Who made a book and did not write it: translator, illustrator, designers and others (MARC relators, EPUB 2.0.1 OPF, 2.2.6)."""


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
            chapters = list(_chapters(package, place, book))
        tie_notes(chapters)
        for chapter in chapters:
            mark_hidden(chapter)
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
    references = sorted(inside(book, "itemref"), key=_is_beside)
    names = [posixpath.normpath(posixpath.join(place, unquote(items.get(attribute(one, "idref"), "")))) for one in references]
    numbers = {name: number for number, name in reversed(list(enumerate(names)))}
    titles = titles_in(package, place, book)
    for number, name in enumerate(names):
        data = part(package, name)
        if data.strip():
            chapter = parse_foreign(storable(decode(data)[0]).replace("<?xml", "<?x"))
            make_heading(chapter, titles.get(name, ""))
            _make_unique(chapter, name, number, numbers)
            yield chapter


def _make_unique(chapter: Element, name: str, number: int, numbers: Mapping[str, int]) -> None:
    """Ids, and the links to them, that are good for the whole book: each chapter may have a note called by the same id."""
    for element in chapter.iter():
        for key in ("id", "name"):
            if element.get(key, ""):
                cast(Any, element).set(key, f"{number}-{element.get(key, '')}")
    for link in chapter.iter("a"):
        file, sign, place = link.get("href", "").partition("#")
        if sign and ":" not in file:
            other = posixpath.normpath(posixpath.join(posixpath.dirname(name), unquote(file))) if file else name
            cast(Any, link).set("href", f"#{numbers.get(other, number)}-{place}")


def _is_beside(reference: Element) -> bool:
    return attribute(reference, "linear") == "no"


def _declared(book: Element) -> Metadata:
    said: dict[str, list[str]] = {"title": [], "creator": [], "publisher": [], "date": [], "language": [], "rights": []}
    for element in inside(book, *said):
        if attribute(element, "role") in _NO_AUTHORS:
            continue
        said[local(element)].append(" ".join((element.text or "").split()))
    date = next(iter(said["date"]), "").split("T")[0]
    language = next((code[:2].lower() for code in said["language"]), "")
    return Metadata(
        title=next(iter(said["title"]), ""),
        authors=tuple(Author(name=tidy(name)) for name in said["creator"] if name),
        publisher=next(iter(said["publisher"]), ""),
        date=read_date(date),
        date_text=date,
        rights=next(iter(said["rights"]), ""),
        language=Language(language) if language in ("en", "ko", "ja") else Language.UNKNOWN,
    )
