"""What the formats that are zip files of XML have in common: parts read under a limit, XML without entities."""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from typing import Any, cast

from lxml import etree as _etree  # pyright: ignore[reportAttributeAccessIssue, reportUnknownVariableType]

from app.core.errors import ImportRefused
from app.core.sentences import Sentence
from app.importers.base import Document
from app.importers.elements import Element

etree = cast(Any, _etree)
"""lxml's trees, which have no types of their own."""

DAMAGED = Sentence("The file is damaged or cut short: get a complete copy and import that.")
MAX_PART = 100 << 20
"""Bytes that one part may unpack to, whatever its header claims."""

_UNREADABLE = (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, EOFError, OSError, ValueError)


def holds(document: Document, name: str, suffix: str) -> bool:
    """Whether a package has a part of this name; of a damaged one the name's ending decides."""
    if not document.data.startswith(b"PK\x03\x04"):
        return False
    try:
        return name in zipfile.ZipFile(io.BytesIO(document.data)).namelist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        return document.suffix == suffix


def part(package: zipfile.ZipFile, name: str) -> bytes:
    """The bytes of a part; empty where there is none.

    Raises:
        ImportRefused: it is damaged, or unpacks to more than an honest document holds.
    """
    if name not in package.NameToInfo:
        return b""
    try:
        with package.open(name) as opened:
            data = opened.read(MAX_PART + 1)
    except _UNREADABLE as error:
        raise ImportRefused(DAMAGED) from error
    if len(data) > MAX_PART:
        raise ImportRefused("The file unpacks to more than an honest document holds: open it where it is from and save it as PDF.")
    return data


def xml(data: bytes) -> Element:
    """The root element of XML, read without entities, without the network.

    Raises:
        ImportRefused: it is no XML, or declares a document type of its own.
    """
    safe = {"resolve_entities": False, "no_network": True, "load_dtd": False, "huge_tree": False}
    parser = etree.XMLParser(**safe, remove_comments=True, remove_pis=True)
    if re.search(rb"<!DOCTYPE|<!ENTITY", data[:4096].replace(b"\0", b""), re.IGNORECASE):
        data = _without_doctype(data)
    try:
        return cast(Element, etree.fromstring(data, parser))
    except (etree.XMLSyntaxError, ValueError) as error:
        raise ImportRefused(DAMAGED) from error


def _without_doctype(data: bytes) -> bytes:
    """The text without a plain document type (e-books have the one of XHTML); one that declares anything is refused."""
    plain = re.sub(rb"<!DOCTYPE[^\[<>]*>", b"", data, count=1, flags=re.IGNORECASE)
    if re.search(rb"<!DOCTYPE|<!ENTITY", plain[:8192].replace(b"\0", b""), re.IGNORECASE):
        raise ImportRefused("The file carries declarations that no word processor writes: open it where it is from and save it as PDF.")
    return plain


def local(element: Element) -> str:
    """An element's name without its namespace; empty for what is no element."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def attribute(element: Element, name: str) -> str:
    """An attribute by its name without namespace, or empty."""
    return next((value for key, value in _items(element) if key.rpartition("}")[2] == name), "")


def inside(element: Element, *names: str) -> Iterator[Element]:
    """All elements of these local names inside an element, in order."""
    return (found for found in element.iterdescendants() if local(found) in names)


def _items(element: Element) -> list[tuple[str, str]]:
    return cast(list[tuple[str, str]], cast(Any, element).items())
