"""The file: pages with what stands around them, links, bookmarks, structure and description."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from xml.sax.saxutils import escape

import pikepdf

from app.book.flowables.heading import Entry
from app.book.furniture import Surround
from app.book.objects import Objects, references, text
from app.book.page import Geometry, Metadata
from app.book.photo import Photo
from app.book.sheet import Box, Link, SetPage
from app.book.structure import PageObject, Structure
from app.book.tags import LinkRef, Mark, Node
from app.book.typeset.chars import clean
from app.book.typeset.pdffonts import BookFont

LANGUAGE_TAGS = {"en": "en-GB", "ko": "ko-KR", "ja": "ja-JP"}
MAKER = "Attaché"
END_OF_DESCRIPTION = b"</rdf:Description>"
ACCESSIBLE = b'<pdfuaid:part xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">1</pdfuaid:part>'


@dataclass(frozen=True, slots=True)
class BoundPart:
    """A part with its first page, from 0."""

    key: str
    node: Node
    first: int


@dataclass(frozen=True, slots=True)
class BoundPage:
    """A page where it stands in the book."""

    page: SetPage
    around: Surround


@dataclass(frozen=True, slots=True)
class Target:
    """Where an anchor is: page from 0 and height on it; ``words`` tell somebody who listens where a link leads."""

    page: int
    y: float
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Binding:
    """All that the file is made of. ``bookmarks`` are entries with their title as shown; ``nowhere`` is where lost links lead."""

    parts: Sequence[BoundPart]
    pages: Sequence[BoundPage]
    fonts: Mapping[BookFont, set[int]]
    photos: Mapping[str, Photo]
    targets: Mapping[str, Target]
    bookmarks: Sequence[tuple[Entry, str]]
    labels: Sequence[str]
    watermark: str
    nowhere: Target
    back: str


@dataclass(slots=True)
class Binder:
    """Writes one file."""

    binding: Binding
    geometry: Geometry
    metadata: Metadata
    objects: Objects = field(default_factory=Objects)
    pages: list[PageObject] = field(default_factory=list[PageObject])
    link_keys: dict[int, int] = field(default_factory=dict[int, int])

    def file(self) -> bytes:
        """The bytes of the file."""
        objects, binding = self.objects, self.binding
        catalog, tree = objects.reserve(), objects.reserve()
        self.pages = [PageObject(objects.reserve(), []) for _ in binding.pages]
        resources = self._resources()
        under = objects.stream(f"/Artifact BMC\n{binding.watermark}\nEMC".encode("latin-1")) if binding.watermark else 0
        back = Node("Div")
        for place, bound in enumerate(binding.pages):
            self._page(place, bound, tree, resources, under, back)
        kids = " ".join(f"{page.number} 0 R" for page in self.pages)
        objects.put(tree, f"<</Type/Pages/Count {len(self.pages)}/Kids[{kids}]>>")
        objects.put(catalog, self._catalog(tree, back))
        return objects.file(catalog, self._info())

    def _resources(self) -> int:
        fonts: dict[str, int] = {}
        for font, points in sorted(self.binding.fonts.items(), key=lambda item: item[0].label):
            fonts |= font.write(self.objects, points)
        photos = {key: photo.write(self.objects) for key, photo in sorted(self.binding.photos.items())}
        return self.objects.add(f"<</Font<<{_named(fonts)}>>/XObject<<{_named(photos)}>>>>")

    def _page(self, place: int, bound: BoundPage, tree: int, resources: int, under: int, back: Node) -> None:
        around, marks = f"/Artifact BMC\n{bound.around.ops}\nEMC", len(bound.page.marks)
        links = list(bound.page.links)
        if bound.around.link is not None:
            around += f"\n/Link <</MCID {marks}>> BDC\n{bound.around.link_ops}\nEMC"
            link = back.add("P").add("Link")
            link.kids += [Mark(place, marks), LinkRef(place, len(links))]
            links.append(Link(self.binding.back, bound.around.link))
        content = self.objects.packed(bound.page.content, "/Filter/FlateDecode")
        streams = [*([under] if under else []), content, self.objects.stream(around.encode("latin-1"))]
        page = self.pages[place]
        page.links = [self._annotation(page.number, link) for link in links]
        annotations = f"/Annots[{references(page.links)}]" if links else ""
        self.objects.put(
            page.number,
            f"<</Type/Page/Parent {tree} 0 R/MediaBox[0 0 {self.geometry.width:.4f} {self.geometry.height:.4f}]/Resources {resources} 0 R"
            f"/Contents[{references(streams)}]/StructParents {place}/Tabs/S{annotations}>>",
        )

    def _annotation(self, page: int, link: Link) -> int:
        key = len(self.pages) + len(self.link_keys)
        outside = "://" in link.target
        target = self.binding.targets.get(link.target, self.binding.nowhere)
        words = link.target if outside else target.words
        where = f"/A<</S/URI/URI{text(_address(link.target))}>>" if outside else self._place(target)
        number = self.objects.add(
            f"<</Type/Annot/Subtype/Link/F 4/P {page} 0 R/Rect[{_box(link.box)}]/Border[0 0 0]/StructParent {key}{where}"
            f"/Contents{text(words)}>>"
        )
        self.link_keys[number] = key
        return number

    def _catalog(self, tree: int, back: Node) -> str:
        parts = [(part.key, part.node, part.first) for part in self.binding.parts]
        if back.kids:
            parts.append(("back", back, 0))
        language = LANGUAGE_TAGS.get(self.metadata.language.value, self.metadata.language.value)
        root = Structure(self.objects, self.pages, language).write(parts, self.link_keys)
        first = self.pages[0].number if self.pages else 0
        metadata = self.objects.packed(xmp(self.metadata, language).encode(), "/Type/Metadata/Subtype/XML")
        return (
            f"<</Type/Catalog/Pages {tree} 0 R/Lang{text(language)}/MarkInfo<</Marked true>>/StructTreeRoot {root} 0 R"
            f"/ViewerPreferences<</DisplayDocTitle true>>/PageMode/UseOutlines/OpenAction[{first} 0 R/XYZ null null 1]"
            f"/PageLabels<</Nums[{self._labels()}]>>{self._outline()}/Metadata {metadata} 0 R>>"
        )

    def _labels(self) -> str:
        """Printed numbers, for the reader's page field (12.4.2)."""
        return " ".join(
            f"{place}<</S/D/St {label}>>" if label.isdigit() else f"{place}<</P{text(label)}>>"
            for place, label in label_runs(self.binding.labels)
        )

    def _place(self, target: Target) -> str:
        """A destination (12.3.2)."""
        return f"/Dest[{self.pages[target.page].number} 0 R/XYZ 0 {target.y:.2f} 0]"

    def _outline(self) -> str:
        """Bookmarks as a tree (12.3.3); below the first level they are folded."""
        if not self.binding.bookmarks:
            return ""
        top = _Bookmark(self.objects.reserve(), -1)
        path = [top]
        for entry, title in self.binding.bookmarks:
            item = _Bookmark(self.objects.reserve(), entry.level, title, self._place(self.binding.targets[entry.anchor]))
            while path[-1].level >= item.level:
                path.pop()
            path[-1].kids.append(item)
            path.append(item)
        self._bookmarks(top)
        shown = len(top.kids) + sum(len(item.kids) for item in top.kids)
        ends = f"/First {top.kids[0].number} 0 R/Last {top.kids[-1].number} 0 R/Count {shown}"
        self.objects.put(top.number, f"<</Type/Outlines{ends}>>")
        return f"/Outlines {top.number} 0 R"

    def _bookmarks(self, parent: "_Bookmark") -> None:
        numbers = [0, *(item.number for item in parent.kids), 0]
        for place, item in enumerate(parent.kids, 1):
            self.objects.put(item.number, item.body(parent.number, numbers[place - 1], numbers[place + 1]))
            self._bookmarks(item)

    def _info(self) -> int:
        data = self.metadata
        entries = (("Title", data.title), ("Author", data.author), ("Subject", data.subject), ("Keywords", data.keywords))
        words = "".join(f"/{key}{text(clean(value))}" for key, value in entries if value)
        return self.objects.add(f"<<{words}/Creator{text(MAKER)}/Producer{text(MAKER)}>>")


@dataclass(slots=True)
class _Bookmark:
    number: int
    level: int
    title: str = ""
    place: str = ""
    kids: "list[_Bookmark]" = field(default_factory=list["_Bookmark"])

    def body(self, parent: int, before: int, after: int) -> str:
        """The object, with those around it."""
        more = f"/Prev {before} 0 R" if before else ""
        more += f"/Next {after} 0 R" if after else ""
        if self.kids:
            count = len(self.kids) if self.level == 0 else -len(self.kids)
            more += f"/First {self.kids[0].number} 0 R/Last {self.kids[-1].number} 0 R/Count {count}"
        return f"<</Title{text(self.title)}/Parent {parent} 0 R{self.place}{more}>>"


def label_runs(labels: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Where runs of printed numbers begin, from 0, and with which: plain numbers follow each other, others stand one by one."""
    expected = 0
    for place, label in enumerate(labels):
        number = int(label) if label.isdigit() else 0
        if not number or number != expected:
            yield place, label
        expected = number + 1 if number else 0


def declare_accessible(pdf: pikepdf.Pdf) -> None:
    """Write into the description that the file is PDF/UA-1 (ISO 14289-1, 5); for files in which the walk finds no fault."""
    said = pdf.Root.Metadata.read_bytes()
    packet = said.replace(END_OF_DESCRIPTION, ACCESSIBLE + END_OF_DESCRIPTION, 1)
    pdf.Root.Metadata = pdf.make_stream(packet, Type=pikepdf.Name.Metadata, Subtype=pikepdf.Name.XML)


def undeclare_accessible(pdf: pikepdf.Pdf) -> None:
    """Take that back, until it is known of the file as it is now."""
    said = pdf.Root.Metadata.read_bytes() if "/Metadata" in pdf.Root else b""
    if ACCESSIBLE in said:
        pdf.Root.Metadata = pdf.make_stream(said.replace(ACCESSIBLE, b""), Type=pikepdf.Name.Metadata, Subtype=pikepdf.Name.XML)


def xmp(metadata: Metadata, language: str) -> str:
    """The description as XMP."""
    title, author = escape(clean(metadata.title)), escape(clean(metadata.author))
    creator = f"<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>" if author else ""
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">'
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>{creator}'
        f"<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language><pdf:Producer>{MAKER}</pdf:Producer>"
        '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>'
    )


def _address(target: str) -> str:
    """An address with what is not ASCII written in per cent, as a URI must be (12.6.4.7)."""
    return "".join(char if char.isascii() and char > " " else "".join(f"%{byte:02X}" for byte in char.encode()) for char in target)


def _named(objects: Mapping[str, int]) -> str:
    return "".join(f"{key} {number} 0 R" for key, number in objects.items())


def _box(box: Box) -> str:
    return " ".join(f"{side:.2f}" for side in box)
