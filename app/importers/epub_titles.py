"""The titles of chapters that only the contents of an e-book tell: as paragraphs in large type they are headings in the book."""

import posixpath
import zipfile
from collections.abc import Iterator, Mapping
from typing import Any, cast
from urllib.parse import unquote

from app.core.errors import ImportRefused
from app.core.text import tidy
from app.importers.elements import Element, name_of
from app.importers.markup import shown_words
from app.importers.package import attribute, inside, local, part, xml

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_NEAR = 3
"""Paragraphs at the begin of a chapter among which its title is looked for."""


def titles_in(package: zipfile.ZipFile, place: str, book: Element) -> dict[str, str]:
    """What the contents of a book (EPUB 3.3, 7; NCX) call each of its files that an entry leads to as a whole."""
    found: dict[str, str] = {}
    for item in inside(book, "item"):
        if "nav" in attribute(item, "properties").split() or attribute(item, "media-type") == "application/x-dtbncx+xml":
            name = posixpath.normpath(posixpath.join(place, unquote(attribute(item, "href"))))
            data = part(package, name)
            try:
                entries = dict(_entries(xml(data))) if data else {}
            except ImportRefused:
                continue
            for target, title in entries.items():
                if "#" not in target:
                    found.setdefault(posixpath.normpath(posixpath.join(posixpath.dirname(name), unquote(target))), title)
    return found


def _entries(contents: Element) -> Iterator[tuple[str, str]]:
    for link in inside(contents, "a"):
        yield attribute(link, "href"), tidy(_words(link))
    for entry in inside(contents, "navPoint"):
        held: Mapping[str, Element] = {local(child): child for child in reversed(list(entry.iterchildren()))}
        if "content" in held and "navLabel" in held:
            yield attribute(held["content"], "src"), tidy(_words(held["navLabel"]))


def _words(element: Element) -> str:
    return (element.text or "") + "".join(_words(child) + (child.tail or "") for child in element.iterchildren())


def make_heading(chapter: Element, title: str) -> None:
    """Make a heading of the paragraph that says the title at the begin of a chapter which has no headings."""
    if not title or next(chapter.iter(*_HEADINGS), None) is not None:
        return
    paragraphs = [element for element in chapter.iter("p", "div") if not list(element.iterdescendants("p", "div"))]
    said = [element for element in paragraphs if tidy(shown_words(element))][:_NEAR]
    heading = next((element for element in said if tidy(shown_words(element)) == title), None)
    if heading is not None and name_of(heading):
        cast(Any, heading).tag = "h1"
