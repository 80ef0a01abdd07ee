"""Papers kept as XML: articles of journals (JATS), DocBook, TEI, and e-books of the FictionBook format.

Each is made into a page first (``paper_page``), so that lists, tables and notes are read as those of every page.
"""

import re
from html.entities import html5

from app.core.date_text import read_date
from app.core.errors import ImportRefused
from app.core.language import Language
from app.core.model.brief import Author
from app.core.text import tidy
from app.importers.base import Document, ImportedText, ImportOptions, Metadata
from app.importers.draft import Draft
from app.importers.elements import Element
from app.importers.markup import MarkupReader, parse_foreign
from app.importers.metadata import guess, told
from app.importers.notes import tie_notes
from app.importers.package import attribute, inside, local, xml
from app.importers.paper_heads import day_of, first_in, said_in, whole_head
from app.importers.paper_page import page_of, words_of

_PROLOGUE = rb"(?:\xef\xbb\xbf)?\s*(?:(?:<\?[^>]*>|<!--(?>.*?-->))\s*)*"
_TYPED = re.compile(_PROLOGUE + rb'<!DOCTYPE\s+[\w:]+\s+PUBLIC\s+["\'][^"\']*(?:JATS|NLM|DocBook|TEI)', re.DOTALL | re.IGNORECASE)
_NAMED = re.compile(
    _PROLOGUE + rb"(?:<!DOCTYPE[^>\[]*>\s*)?<(?:\w+:)?\w+\b[^>]*\bxmlns(?::\w+)?\s*=\s*[\"']"
    rb"(?:http://docbook\.org/ns/docbook|http://www\.tei-c\.org/ns/1\.0|http://www\.gribuser\.ru/xml/fictionbook/2\.\d)",
    re.DOTALL,
)
_BEGUN = re.compile(
    _PROLOGUE + rb"(?:<!DOCTYPE[^>\[]*>\s*)?<(?:article|book)\b[^>]*>\s*<(?:front|processing-meta|articleinfo|bookinfo)\b"
    rb"|" + _PROLOGUE + rb"<FictionBook\b",
    re.DOTALL,
)
_ENTITY = re.compile(rb"&([A-Za-z][A-Za-z0-9]{1,30});")
_OF_XML = (b"amp", b"lt", b"gt", b"quot", b"apos")
_HEADS = ("article-meta", "info", "articleinfo", "bookinfo", "fileDesc", "title-info")
"""Where a paper says who wrote it, in the order in which they are looked for."""


class Papers:
    """Articles and books in the XML of publishers."""

    name = "paper"

    def accepts(self, document: Document) -> bool:
        """The document type, the namespace or the first elements of one of these formats stand first."""
        head = document.data[:4096]
        return any(known.match(head) is not None for known in (_TYPED, _NAMED, _BEGUN))

    def read(self, document: Document, options: ImportOptions) -> ImportedText:
        """Read the paper.

        Raises:
            ImportRefused: it is no XML, or has no words.
        """
        root = xml(_ENTITY.sub(_spelled, document.data))
        page = parse_foreign(page_of(root))
        tie_notes([page])
        draft = Draft()
        MarkupReader(draft).read(page)
        if not draft.blocks:
            raise ImportRefused("The file has no words in it: check that it was saved completely.")
        metadata = told(guess(*draft.as_read(), _declared(root)), options)
        return draft.done(metadata, "application/xml", self.name)


def _spelled(entity: re.Match[bytes]) -> bytes:
    """A character that has a name in HTML, and in the document types of these formats, by its number."""
    said = html5.get(f"{entity[1].decode()};", "")
    return entity.group() if entity[1] in _OF_XML or not said else "".join(f"&#{ord(sign)};" for sign in said).encode()


def _declared(root: Element) -> Metadata:
    """What the head of a paper says; nothing where it has none."""
    heads = {local(found): found for found in reversed(list(inside(root, *_HEADS)))}
    head = next((heads[name] for name in _HEADS if name in heads), None)
    if head is None:
        return Metadata(title=_title(root, "title"))
    front = whole_head(head)
    date = day_of(front)
    code = (attribute(root, "lang") or first_in(head, "lang"))[:2].lower()
    doi = next((said_in(found) for found in inside(head, "article-id") if attribute(found, "pub-id-type") == "doi"), "")
    return Metadata(
        title=_title(head, "article-title", "book-title", "title") or _title(root, "title"),
        authors=tuple(Author(name=name) for name in dict.fromkeys(map(_name, _authors(head))) if name),
        publisher=first_in(front, "publisher-name", "publishername", "publisher"),
        series=first_in(front, "journal-title"),
        date=read_date(date),
        date_text=date,
        language=Language(code) if code in ("en", "ko", "ja") else Language.UNKNOWN,
        url=f"https://doi.org/{doi}" if doi else "",
        rights=first_in(head, "copyright-statement", "license-p", "legalnotice"),
    )


def _authors(head: Element) -> list[Element]:
    people = [found for found in inside(head, "contrib") if attribute(found, "contrib-type") in ("author", "")]
    return people or list(inside(head, "author"))


def _name(author: Element) -> str:
    """A name, the given name first, as its parts say it; names of East Asia that are given whole stay as they are."""
    given = first_in(author, "given-names", "firstname", "forename", "first-name", "givenname")
    family = first_in(author, "surname", "last-name")
    middle = first_in(author, "middle-name", "othername")
    if given or family:
        east = attribute(next(inside(author, "name"), author), "name-style") == "eastern"
        return f"{family}{given}" if east and not family.isascii() else tidy(f"{given} {middle} {family}")
    return first_in(author, "collab", "string-name", "personname", "persName", "nickname") or said_in(author)


def _title(element: Element, *names: str) -> str:
    """The first title of one of these names that has words, as it stands on the page."""
    return next((said for name in names for found in inside(element, name) if (said := words_of(found))), "")
