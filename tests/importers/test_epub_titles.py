"""Titles that only the contents of an e-book tell are headings."""

import pytest

from app.importers.base import ImportedText
from tests.importers.documents import package
from tests.importers.reading import blocks, read

NAV = '<html><body><nav><ol><li><a href="a.xhtml">The <b>quay</b></a></li><li><a href="b.xhtml#x">Pilots</a></li></ol></nav></body></html>'
NCX = (
    "<ncx><navMap><navPoint><navLabel><text>The quay</text></navLabel><content src='a.xhtml'/></navPoint>"
    "<navPoint><navLabel><text>Pilots</text></navLabel><content src='b.xhtml#x'/></navPoint></navMap></ncx>"
)


def book(kind: str, contents: str, *chapters: str) -> ImportedText:
    names = "ab"[: len(chapters)]
    items = "".join(f'<item id="{name}" href="{name}.xhtml"/>' for name in names) + f'<item id="c" href="c.xml" {kind}/>'
    spine = "".join(f'<itemref idref="{name}"/>' for name in names)
    parts = {
        "mimetype": b"application/epub+zip",
        "META-INF/container.xml": b'<container><rootfiles><rootfile full-path="in/book.opf"/></rootfiles></container>',
        "in/book.opf": f"<package><metadata/><manifest>{items}</manifest><spine>{spine}</spine></package>".encode(),
        "in/c.xml": contents.encode(),
    }
    said = {f"in/{name}.xhtml": f"<html><body>{words}</body></html>".encode() for name, words in zip(names, chapters, strict=True)}
    return read(package(parts | said), ".epub")


@pytest.mark.parametrize(
    ("kind", "contents"), [('properties="nav"', NAV), ('media-type="application/x-dtbncx+xml"', NCX), ('properties="nav"', "<no")]
)
def test_the_paragraph_that_says_the_title_of_a_chapter_is_its_heading(kind: str, contents: str) -> None:
    text = book(kind, contents, "<p><span>The quay</span></p><p>Ships.</p>", "<p>Pilots</p><p>The quay</p>")
    first = "paragraph" if contents == "<no" else "heading"
    assert blocks(text) == [(first, "The quay"), ("paragraph", "Ships."), ("paragraph", "Pilots"), ("paragraph", "The quay")]


def test_a_chapter_that_has_headings_keeps_its_own() -> None:
    text = book('properties="nav"', NAV, "<p>The quay</p><h2>Ships</h2><p>Words.</p>")
    assert blocks(text) == [("paragraph", "The quay"), ("heading", "Ships"), ("paragraph", "Words.")]


def test_who_translated_a_book_did_not_write_it() -> None:
    book = {
        "META-INF/container.xml": b'<container><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>',
        "b.opf": b'<package xmlns:opf="http://www.idpf.org/2007/opf"><metadata><title>Two quays</title>'
        b'<creator opf:role="aut">Ana Beck</creator>'
        b'<creator opf:role="trl">Ben Holt</creator><rights>Of the towns</rights></metadata>'
        b'<manifest><item id="a" href="a.xhtml"/></manifest><spine><itemref idref="a"/></spine></package>',
        "a.xhtml": b"<html><body><p>Both towns pay.</p></body></html>",
    }
    found = read(package(book), ".epub").metadata
    assert ([author.name for author in found.authors], found.rights) == (["Ana Beck"], "Of the towns")
