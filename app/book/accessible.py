"""The walk over a book's structure: whether every mark has its element, every element its marks, and nothing is unsaid.

Rules of PDF/UA-1 (ISO 14289-1, section 7) that can break where pages are set, moved and bound; each fault is a sentence.
Objects are read as the text that qpdf gives of them, which is many times quicker than one value after the other.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

import pikepdf

from app.book.selfcheck.file import content_of
from app.core.sentences import Sentence

OPERATORS = re.compile(
    rb"\((?:[^\\()]|\\.)*\)|<[0-9A-Fa-f\s]*>(?!>)|/(?P<tag>\w+)\s*(?:<<(?P<properties>[^>]*)>>\s*BDC|BMC)"
    rb"|E(?<![\w/]E)MC(?!\w)|T(?<![\w/*]T)[jJ](?![\w*])|D(?<![\w/*]D)o(?![\w*])|'(?<![\w/*]')(?![\w*])|\"(?<![\w/*]\")(?![\w*])"
    rb"|S(?<![\w/*]S)(?![\w*])|s(?<![\w/*]s)h?(?![\w*])|f(?<![\w/*]f)\*?(?![\w*])|F(?<![\w/*]F)\*?(?![\w*])"
    rb"|B(?<![\w/*]B)\*?(?![\w*])|b(?<![\w/*]b)\*?(?![\w*])"
)
"""Strings, which are passed over, marks and what paints. Each begins with a letter of its own: so the search leaps from one to the next."""
MARK = re.compile(rb"/MCID\s+(\d+)")
STRINGS = re.compile(rb"\((?:[^\\()]|\\.)*\)|<(?!<)[0-9A-Fa-f]*>")
ROLE, PARENT, PAGE = re.compile(rb"/S /(\w+)"), re.compile(rb"/P (\d+) 0 R"), re.compile(rb"/Pg (\d+) 0 R /S ")
KIDS = re.compile(rb"/K (\[.*?\]|<<.*?>>|\d+ 0 R|\d+) /")
USUAL = re.compile(rb"<< /K (\[[^\[\]()]*\]|<<[^<>()]*>>|\d+ 0 R|\d+) (?:/Lang \([\w-]*\) )?/P (\d+) 0 R (?:/Pg (\d+) 0 R )?/S /(\w+) >>")
"""An element as most are: neither named nor described, without attributes."""
STRING, NAME = frozenset(b"(<"), ord("/")
KID = re.compile(rb"<< /MCID (\d+) /Pg (\d+) 0 R /Type /MCR >>|<< /Obj (\d+) 0 R /Pg (\d+) 0 R /Type /OBJR >>|(\d+) 0 R|(\d+)")
INSIDE = {
    b"L": frozenset({b"LI"}),
    b"LI": frozenset({b"Lbl", b"LBody"}),
    b"Table": frozenset({b"TR"}),
    b"TR": frozenset({b"TD", b"TH"}),
    b"TOC": frozenset({b"TOCI"}),
}
"""What may stand directly in an element (14.8.4.3)."""
CELLS = frozenset({b"TD", b"TH"})


class MarkPlace(NamedTuple):
    """Marked content by the object of its page and its number there."""

    page: int
    number: int


@dataclass(slots=True)
class Element:
    """An element as the file has it."""

    number: int
    role: bytes
    parent: int
    kids: list[int] = field(default_factory=list[int])
    marks: list[MarkPlace] = field(default_factory=list[MarkPlace])
    links: list[int] = field(default_factory=list[int])
    named: bool = False
    described: bool = False

    @property
    def empty(self) -> bool:
        """Whether nothing is in it."""
        return not (self.kids or self.marks or self.links)


@dataclass(slots=True)
class PageMarks:
    """What a page's operators say: its marks with their tags, and painting outside every mark."""

    marks: dict[int, bytes] = field(default_factory=dict[int, bytes])
    faults: list[str] = field(default_factory=list[str])


def faults(pdf: pikepdf.Pdf) -> tuple[str, ...]:
    """What is wrong with the structure of a book; nothing where it may call itself accessible."""
    return tuple(_Walk(pdf).faults())


def elements_of(pdf: pikepdf.Pdf) -> dict[int, Element]:
    """The elements of a file by the numbers of their objects, in the order in which they are read."""
    found: dict[int, Element] = {}
    top = pdf.Root.StructTreeRoot.K
    todo = [kid.objgen[0] for kid in (top if isinstance(top, pikepdf.Array) else [top])]
    while todo:
        number = todo.pop()
        element = found[number] = _element(number, pdf.get_object(number, 0).unparse(resolved=True))
        todo += reversed(element.kids)
    return found


class _Walk:
    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self.pdf = pdf
        self.pages = {page.obj.objgen[0]: place for place, page in enumerate(pdf.pages)}
        self.elements: dict[int, Element] = {}
        self.owners: dict[int, dict[int, int]] = {}  # the elements of marks by their numbers, page by page
        self.link_owners: dict[int, int] = {}

    def faults(self) -> Iterator[str]:
        root = self.pdf.Root
        if "/StructTreeRoot" not in root or "/MarkInfo" not in root or "/Lang" not in root or "/Metadata" not in root:
            yield Sentence("The file has no structure, language or description.")
            return
        self._read()
        yield from self._elements()
        yield from self._headings()
        parents = self._parents(root.StructTreeRoot)
        for number, place in self.pages.items():
            yield from self._page(number, place, parents)
        yield from self._lost()

    def _read(self) -> None:
        self.elements = elements_of(self.pdf)
        for number, element in self.elements.items():
            for mark in element.marks:
                self.owners.setdefault(mark.page, {})[mark.number] = number
            self.link_owners.update(dict.fromkeys(element.links, number))

    def _elements(self) -> Iterator[str]:
        for element in self.elements.values():
            role = element.role.decode()
            kids = [self.elements[kid] for kid in element.kids]
            if any(kid.parent != element.number for kid in kids):
                yield Sentence("An element in {role} names another parent.", role=role)
            allowed = INSIDE.get(element.role)
            if allowed and not {kid.role for kid in kids} <= allowed:
                yield Sentence("{role} has something in it that does not belong there.", role=role)
            if element.empty and element.role not in CELLS:
                yield Sentence("{role} is empty.", role=role)
            if element.role == b"Figure" and not element.described:
                yield Sentence("A figure has no words that say what it shows.")
            if element.role == b"Note" and not element.named:
                yield Sentence("A note has no identifier.")
            if element.role == b"Link" and not element.links:
                yield Sentence("A link in the structure leads nowhere.")
            if element.role == b"Table" and len({len(self.elements[row].kids) for row in element.kids}) > 1:
                yield Sentence("The rows of a table have not all the same columns.")

    def _headings(self) -> Iterator[str]:
        last = 0
        for element in self.elements.values():
            if element.role[:1] == b"H" and element.role[1:].isdigit():
                level = int(element.role[1:])
                if level > last + 1:
                    yield Sentence("A heading of level {level} comes after one of level {last}.", level=level, last=last)
                last = level

    def _parents(self, root: pikepdf.Object) -> dict[int, pikepdf.Object]:
        flat = list(root.ParentTree.Nums)
        return dict(zip(map(int, flat[::2]), flat[1::2], strict=True))

    def _page(self, number: int, place: int, parents: dict[int, pikepdf.Object]) -> Iterator[str]:
        page = self.pdf.pages[place]
        said = page_marks(content_of(page))
        yield from (Sentence("Page {page}: {fault}", page=place + 1, fault=fault) for fault in said.faults)
        entry = parents.get(int(page.obj.get("/StructParents", -1)))
        row = _row(entry.unparse(resolved=True)) if entry is not None and said.marks else []
        owners = self.owners.get(number, {})
        for mark, tag in said.marks.items():
            owner = owners.get(mark)
            if owner is None:
                yield Sentence("Page {place}: a mark ({tag}) is in no element.", place=place + 1, tag=tag.decode())
            elif mark >= len(row) or row[mark] != owner:
                yield Sentence(
                    "Page {place}: the way back from a mark ({tag}) leads to another element.", place=place + 1, tag=tag.decode()
                )
        for missing in sorted(owners.keys() - said.marks.keys()):
            yield Sentence("Page {place}: an element names mark {missing}, which is not on the page.", place=place + 1, missing=missing)
        yield from self._links(page.obj, place, parents)

    def _links(self, page: pikepdf.Object, place: int, parents: dict[int, pikepdf.Object]) -> Iterator[str]:
        for annotation in page.get("/Annots", pikepdf.Array()):
            owner = self.link_owners.get(annotation.objgen[0])
            entry = parents.get(int(annotation.get("/StructParent", -1)))
            if owner is None or entry is None or entry.objgen[0] != owner:
                yield Sentence("Page {place}: a link is not in the structure.", place=place + 1)
            if "/Contents" not in annotation:
                yield Sentence("Page {place}: a link does not say where it leads.", place=place + 1)

    def _lost(self) -> Iterator[str]:
        if self.owners.keys() - self.pages.keys():
            yield Sentence("An element names a page that is not in the book.")


def _element(number: int, raw: bytes) -> Element:
    usual = USUAL.fullmatch(raw)
    if usual:
        inside, parent, page, role = usual.groups()
        element = Element(number, role, int(parent))
        return _with_kids(element, inside, int(page or 0))
    bare = STRINGS.sub(b"()", raw)
    role, parent, page = ROLE.search(bare), PARENT.search(bare), PAGE.search(bare)
    element = Element(number, role.group(1) if role else b"", int(parent.group(1)) if parent else 0)
    element.named, element.described = b"/ID ()" in bare, b"/Alt ()" in bare
    kids = KIDS.search(bare)
    return _with_kids(element, kids.group(1), int(page.group(1)) if page else 0) if kids else element


def _with_kids(element: Element, inside: bytes, own: int) -> Element:
    """The element with what is in it; ``own`` is its own page."""
    if inside.isdigit():
        element.marks.append(MarkPlace(own, int(inside)))
        return element
    for mark, on, link, _, kid, plain in KID.findall(inside):
        if mark or plain:
            element.marks.append(MarkPlace(int(on) if mark else own, int(mark or plain)))
        elif link:
            element.links.append(int(link))
        else:
            element.kids.append(int(kid))
    return element


def _row(raw: bytes) -> list[int]:
    """The elements of a page's marks by their number, 0 where a number has none."""
    return [int(owner or 0) for owner in re.findall(rb"(\d+) 0 R|null", raw)]


def page_marks(content: bytes) -> PageMarks:
    """The marks in a page's operators, and what is wrong with them."""
    found, open_marks = PageMarks(), list[bytes]()
    for match in OPERATORS.finditer(content):
        operator = match[0]
        first = operator[0]
        if first in STRING:
            continue
        if first == NAME:
            _opened(found, open_marks, match["tag"], match["properties"] or b"")
        elif operator == b"EMC":
            if not open_marks:
                found.faults.append(Sentence("A mark ends that never began."))
            else:
                open_marks.pop()
        elif not open_marks:
            found.faults.append(
                Sentence("Something is painted ({operator}) that is neither said nor an ornament.", operator=operator.decode())
            )
    if open_marks:
        found.faults.append(Sentence("A mark never ends."))
    return found


def _opened(found: PageMarks, open_marks: list[bytes], tag: bytes, properties: bytes) -> None:
    """A mark begins."""
    if open_marks:
        found.faults.append(Sentence("{tag} begins inside {other}.", tag=tag.decode(), other=open_marks[-1].decode()))
    open_marks.append(tag)
    mark = MARK.search(properties)
    if mark and int(mark[1]) in found.marks:
        found.faults.append(Sentence("Mark {mark} is there twice.", mark=int(mark[1])))
    if mark:
        found.marks[int(mark[1])] = tag
