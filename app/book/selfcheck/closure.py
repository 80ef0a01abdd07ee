"""When two pages are drawn alike: a sum over everything that decides how a page looks and reads.

A page that was read in one file need not be read again in another one where its sum is the same.
"""

import hashlib
import re

import pikepdf

SURROUNDINGS = frozenset({"/Parent", "/StructParents", "/Tabs", "/Annots"})
"""Entries of a page that paint nothing; of its annotations only plain links do not (12.5.6.5)."""
OWN = frozenset({"/Resources", "/MediaBox"})
INHERITED = frozenset({"/Rotate", "/CropBox"})
"""Entries that a page has itself, or else would have to be looked for above it; and those that nothing above it may have."""
REFERENCES = re.compile(rb"\((?:[^\\()]|\\.)*\)|<(?!<)[0-9A-Fa-f]*>|(?P<number>\d+) (?P<generation>\d+) R")
"""What an object refers to; strings are passed over as a whole."""


class Closures:
    """Sums of the pages of one file. What several pages use is summed up once."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self._pdf = pdf
        self._known: dict[tuple[int, int], bytes] = {}
        self._plain = "/OCProperties" not in pdf.Root

    def page(self, page: pikepdf.Page) -> bytes:
        """The sum of a page; empty where it depends on more than what it names itself, so that nothing is said of it."""
        own = page.obj
        if not self._plain or not OWN.issubset(own.keys()) or self._inherits(own.get("/Parent")) or not _only_links(own):
            return b""
        digest = hashlib.sha256()
        for key in sorted(own.keys()):
            if key not in SURROUNDINGS:
                digest.update(key.encode() + self.of(own[key]))
        return digest.digest()

    def _inherits(self, above: pikepdf.Object | None) -> bool:
        """Whether a page gets how it is turned or cut from what holds it (7.7.3.4)."""
        while above is not None:
            if not INHERITED.isdisjoint(above.keys()):
                return True
            above = above.get("/Parent")
        return False

    def of(self, item: object) -> bytes:
        """The sum of an object and of all it refers to."""
        if not isinstance(item, pikepdf.Object):
            return repr(item).encode()
        if not item.is_indirect:
            return self._inner(item)
        key = item.objgen
        if key not in self._known:
            self._known[key] = b"on the way"  # what refers to itself is summed up by its place on the way
            self._known[key] = hashlib.sha256(self._inner(item)).digest()
        return self._known[key]

    def _inner(self, item: pikepdf.Object) -> bytes:
        if isinstance(item, pikepdf.Stream):
            entries = b"".join(name.encode() + self.of(value) for name, value in sorted(item.items()) if name != "/Length")
            return entries + hashlib.sha256(item.get_raw_stream_buffer()).digest()
        return REFERENCES.sub(self._reference, item.unparse(resolved=True))

    def _reference(self, found: re.Match[bytes]) -> bytes:
        if found["number"] is None:
            return found[0]
        return self.of(self._pdf.get_object(int(found["number"]), int(found["generation"])))


def _only_links(page: pikepdf.Object) -> bool:
    return all(note.get("/Subtype") == "/Link" and "/AP" not in note for note in page.get("/Annots", pikepdf.Array()))
