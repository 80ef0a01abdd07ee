"""The parts of an OpenDocument file: of a package, or of one plain XML file that holds all of them (flat; ODF 1.3 part 3, 3.1.2)."""

import re
from dataclasses import dataclass

from app.core.errors import ImportRefused
from app.importers.elements import Element
from app.importers.odt_objects import put_objects_in
from app.importers.package import inside, part, xml
from app.importers.refuse import open_package

_FLAT = re.compile(rb"<(?:\w+:)?document\b[^>]*xmlns:\w+=[\"']urn:oasis:names:tc:opendocument:xmlns:office:1\.0[\"']")
_HEAD = 4_096


@dataclass(frozen=True, slots=True)
class OpenParts:
    """The content, what is told of the file, and the styles of the whole, which a file need not have."""

    content: Element
    about: Element | None
    styles: Element | None

    @property
    def roots(self) -> list[Element]:
        """The elements in which styles are."""
        return [self.content, *([self.styles] if self.styles is not None and self.styles is not self.content else [])]


def is_flat(data: bytes) -> bool:
    """Whether a file is OpenDocument in one plain XML file."""
    head = data[:_HEAD]
    return head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<") and _FLAT.search(head) is not None


def parts_of(data: bytes) -> OpenParts:
    """The parts of a file.

    Raises:
        ImportRefused: it is damaged, dangerous or encrypted.
    """
    if is_flat(data):
        root = xml(data)
        put_objects_in(root, None)
        return OpenParts(root, next(inside(root, "meta"), None), root)
    with open_package(data) as package:
        if b"manifest:encryption-data" in part(package, "META-INF/manifest.xml"):
            raise ImportRefused("This OpenDocument file has a password: save it without one and import that.")
        root, meta, styles = xml(part(package, "content.xml")), part(package, "meta.xml"), part(package, "styles.xml")
        put_objects_in(root, package)
    return OpenParts(root, xml(meta) if meta else None, xml(styles) if styles else None)
