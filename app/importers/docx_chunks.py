"""Whole files that other programs put into a Word file to be shown in its place (altChunk, ECMA-376 17.17.2.1): as paragraphs of it."""

import posixpath
import zipfile
from collections.abc import Callable
from typing import Any, cast

from app.core.errors import ImportRefused
from app.core.sentences import Sentence
from app.importers.base import Document, ImportedText, ImportOptions
from app.importers.elements import Element
from app.importers.mhtml import SavedPage
from app.importers.package import attribute, inside, part, xml
from app.importers.plain import PlainText
from app.importers.rtf import Rtf
from app.importers.webpage import WebPage

_BODY = "document.xml"
_READERS = (Rtf(), SavedPage(), WebPage())
NOT_READ = Sentence("A file that another program put into this one could not be read: open the file in Word, save it and import it again.")

Read = Callable[[bytes], ImportedText]


def put_in(root: Element, package: zipfile.ZipFile, paragraph: Callable[[str], Any], read_word: Read) -> bool:
    """Put the words of each such file in its place; whether all could be read."""
    chunks = list(inside(root, "altChunk"))
    targets = targets_of(package) if chunks else {}
    whole = True
    for chunk in chunks:
        data = part(package, targets.get(attribute(chunk, "id"), ""))
        try:
            text = _read(data, read_word)
        except ImportRefused:
            whole = False
            continue
        for block in text.blocks:
            cast(Any, chunk).addprevious(paragraph(text.raw[block.start : block.end].replace("\t", " ").replace("\n", " ")))
    return whole


def targets_of(package: zipfile.ZipFile, name: str = _BODY) -> dict[str, str]:
    """The parts that a part of a Word file names, by the key it has for each."""
    data = part(package, f"word/_rels/{name}.rels")
    found = inside(xml(data), "Relationship") if data else ()
    return {attribute(one, "Id"): _place(attribute(one, "Target")) for one in found}


def _place(target: str) -> str:
    return target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join("word", target))


def _read(data: bytes, read_word: Read) -> ImportedText:
    if not data:
        raise ImportRefused(NOT_READ)
    if data.startswith(b"PK\x03\x04"):
        return read_word(data)
    document = Document(data, ".html" if b"<" in data[:200] else ".txt")
    reader = next((reader for reader in _READERS if reader.accepts(document)), PlainText())
    return reader.read(document, ImportOptions(whole_page=True))
