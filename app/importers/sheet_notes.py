"""What stands beside the cells of a sheet: notes and comments of readers, the words of text boxes, head and foot of its pages."""

import html
import posixpath
import re
import zipfile
from collections.abc import Iterator
from typing import Any

from app.importers.office import clean
from app.importers.package import attribute, inside, part, xml

_TAIL = 1 << 16
"""Bytes at the end of a sheet in which head and foot of its pages are told: they come after the cells (ECMA-376, 18.3.1.99)."""
_EDGES = re.compile(r"<(?:\w+:)?(?:odd|even|first)(?:Header|Footer)(?:\s[^<>]*)?>([^<]*)</")
_PARTS = re.compile("&[LCR]")
_CODES = re.compile(r'&"[^"]*"|&K[0-9A-Fa-f]{2}(?:[0-9A-Fa-f]{4}|[+-]\d{3})|&\d+|&[A-Z]')
"""The codes of a head or foot (ECMA-376, 18.3.1.46): its three parts; fonts, colours, sizes and what a program fills in."""


def edges_of(package: zipfile.ZipFile, sheet: Any) -> Iterator[str]:
    """What stands at head and foot of the pages of a sheet when it is printed, each part by itself, without numbers and dates."""
    told = part(package, str(sheet._worksheet_path))[-_TAIL:].decode(errors="replace")
    for found in _EDGES.finditer(told):
        for said in _PARTS.split(html.unescape(found[1])):
            words = clean(_CODES.sub("", said.replace("&&", "\0")).replace("\0", "&")).strip()
            if any(map(str.isalnum, words)):
                yield words


def notes_of(package: zipfile.ZipFile, sheet: Any) -> Iterator[tuple[str, str]]:
    """The notes on cells: who wrote each, and the cell with the words."""
    for name in _related(package, sheet, "/comments"):
        root = xml(part(package, name))
        authors = [clean(author.text or "") for author in inside(root, "author")]
        for note in inside(root, "comment"):
            number = attribute(note, "authorId")
            author = authors[int(number)] if number.isdecimal() and int(number) < len(authors) else ""
            words = clean("".join(run.text or "" for run in inside(note, "t")))
            if words:
                yield "" if author.startswith("tc=") else author, f"[{attribute(note, 'ref')}] {words}"


def boxes_of(package: zipfile.ZipFile, sheet: Any) -> Iterator[str]:
    """The paragraphs of the text boxes of a sheet."""
    for name in _related(package, sheet, "/drawing"):
        for paragraph in inside(xml(part(package, name)), "p"):
            words = clean("".join(run.text or "" for run in inside(paragraph, "t")))
            if words:
                yield words


def _related(package: zipfile.ZipFile, sheet: Any, kind: str) -> Iterator[str]:
    """The parts that a sheet names as of this kind."""
    folder, name = posixpath.split(str(sheet._worksheet_path))
    data = part(package, f"{folder}/_rels/{name}.rels")
    for relation in inside(xml(data), "Relationship") if data else ():
        if attribute(relation, "Type").endswith(kind):
            target = attribute(relation, "Target")
            yield target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
