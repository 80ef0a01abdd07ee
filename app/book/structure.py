"""The structure of a book in its file: elements, the way from each mark to its element, and back (ISO 32000-1 section 14.7)."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.book.objects import Objects, references, text, text_bytes
from app.book.tags import LinkRef, Mark, Node

FOLDED = frozenset({"TD", "TH", "LBody"})
HEADINGS = {"H1": 1, "H2": 2, "H3": 3}


@dataclass(slots=True)
class PageObject:
    """A page in the file: its object, and the objects of its links."""

    number: int
    links: list[int]


@dataclass(slots=True)
class Structure:
    """Writes the elements of all parts. Page n is entry n of the parent tree; the links follow in the order of pages."""

    objects: Objects
    pages: Sequence[PageObject]
    language: str
    owners: list[dict[int, int]] = field(init=False)
    link_owners: dict[int, int] = field(default_factory=dict[int, int])
    keys: list[tuple[str, int]] = field(default_factory=list[tuple[str, int]])
    level: int = 0

    def __post_init__(self) -> None:
        self.owners = [{} for _ in self.pages]

    def write(self, parts: Sequence[tuple[str, Node, int]], link_keys: dict[int, int]) -> int:
        """Write the parts: key, element, and page (from 0) on which each begins; the root's object."""
        root = self.objects.reserve()
        document = self.objects.reserve()
        kids = [self._element(node, document, key, first, self.language) for key, node, first in parts if node.live]
        self.objects.put(document, f"<</Type/StructElem/S/Document/P {root} 0 R/K[{references(kids)}]/Lang{text(self.language)}>>")
        tree = self._parent_tree(link_keys)
        names = self._names()
        following = len(self.pages) + len(link_keys)
        self.objects.put(
            root, f"<</Type/StructTreeRoot/K {document} 0 R/ParentTree {tree} 0 R/ParentTreeNextKey {following}{names}/RoleMap<<>>>>"
        )
        return root

    def _element(self, node: Node, parent: int, part: str, first: int, language: str) -> int:
        number = self.objects.reserve()
        role, own = self._role(node), node.lang or language
        page, kids = 0, list[str]()
        for kid in _folded(node):
            if isinstance(kid, Mark):
                place = first + kid.page
                page = page or self.pages[place].number
                self.owners[place][kid.number] = number
                kids.append(self._mark(page, self.pages[place].number, kid.number))
            elif isinstance(kid, LinkRef):
                kids.append(self._link(kid, first, number))
            elif kid.live:
                kids.append(f"{self._element(kid, number, part, first, own)} 0 R")
        more = f"/Pg {page} 0 R" if page else ""
        more += (f"/K {kids[0]}" if len(kids) == 1 else f"/K[{' '.join(kids)}]") if kids else ""
        more += f"/Lang{text(node.lang)}" if node.lang and node.lang != language else ""
        more += f"/Alt{text(node.alternative)}" if node.alternative else ""
        more += f"/A<<{node.attributes}>>" if node.attributes else ""
        if node.key:
            key = f"{part}-{node.key}"
            self.keys.append((key, number))
            more += f"/ID{text(key)}"
        self.objects.put(number, f"<</S/{role}/P {parent} 0 R{more}>>")
        return number

    def _mark(self, page: int, own: int, number: int) -> str:
        return str(number) if own == page else f"<</Type/MCR/Pg {own} 0 R/MCID {number}>>"

    def _link(self, kid: LinkRef, first: int, number: int) -> str:
        page = self.pages[first + kid.page]
        link = page.links[kid.place]
        self.link_owners[link] = number
        return f"<</Type/OBJR/Obj {link} 0 R/Pg {page.number} 0 R>>"

    def _role(self, node: Node) -> str:
        """The type of the element; a heading is never more than one level below the heading before it."""
        wanted = HEADINGS.get(node.role)
        if wanted is None:
            return node.role
        self.level = min(wanted, self.level + 1)
        return f"H{self.level}"

    def _parent_tree(self, link_keys: dict[int, int]) -> int:
        entries: list[str] = []
        for place, owners in enumerate(self.owners):
            if owners:
                row = " ".join(f"{owners[mark]} 0 R" if mark in owners else "null" for mark in range(max(owners) + 1))
                entries.append(f"{place} {self.objects.add(f'[{row}]')} 0 R")
        entries += [f"{key} {self.link_owners[link]} 0 R" for link, key in link_keys.items() if link in self.link_owners]
        return self.objects.add(f"<</Nums[{' '.join(entries)}]>>")

    def _names(self) -> str:
        """The tree of identifiers, by which a note can be found."""
        if not self.keys:
            return ""
        pairs = [(text(key), number) for key, number in sorted(self.keys, key=lambda pair: text_bytes(pair[0]))]
        listed = " ".join(f"{key} {number} 0 R" for key, number in pairs)
        kid = self.objects.add(f"<</Limits[{pairs[0][0]}{pairs[-1][0]}]/Names[{listed}]>>")
        return f"/IDTree<</Kids[{kid} 0 R]>>"


def _folded(node: Node) -> "list[Node | Mark | LinkRef]":
    """The kids of an element; the one paragraph of a cell or a point is said by the cell or the point itself."""
    kids = node.kids
    if node.role in FOLDED:
        live = [kid for kid in kids if not isinstance(kid, Node) or kid.live]
        if len(live) == 1 and isinstance(live[0], Node) and live[0].role == "P" and not live[0].lang:
            return live[0].kids
    return kids
