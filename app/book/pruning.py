"""The structure of a book cut down to some of its pages: what is said of other pages goes, what stays keeps its place."""

from collections.abc import Collection, Iterator

import pikepdf

from app.book.accessible import CELLS, Element, elements_of

LEVELS = frozenset(f"/H{level}".encode() for level in range(1, 7))


class Pruning:
    """Cuts the structure of an open file down to the pages and links that are still in it. Objects are named by their numbers."""

    def __init__(self, file: pikepdf.Pdf) -> None:
        self._file, self._root = file, file.Root.StructTreeRoot
        self._pages = {page.obj.objgen[0] for page in file.pages}
        self._links = {link.objgen[0] for page in file.pages for link in page.obj.get("/Annots", pikepdf.Array())}
        self._elements = elements_of(file)
        self._said: dict[int, bool] = {}
        self._kept: list[Element] = []

    def prune(self) -> None:
        """Take out what is said of pages and links that are gone."""
        for number in reversed(self._elements):  # children come after their parents
            self._said[number] = self._says(self._elements[number])
        self._document()
        for element in self._kept:
            self._trim(element)
        self._relevel()
        numbers = {element.number for element in self._kept}
        self._ways_back()
        self._names(numbers)

    def _says(self, element: Element) -> bool:
        """Whether anything of an element is on the pages that are left."""
        marks = any(mark.page in self._pages for mark in element.marks)
        return marks or not self._links.isdisjoint(element.links) or any(self._said[kid] for kid in element.kids)

    def _stays(self, element: Element, parent: Element) -> bool:
        """Empty cells stay beside others of their row, since a row must keep its columns."""
        return self._said[element.number] or (element.role in CELLS and self._said[parent.number])

    def _document(self) -> None:
        todo = [next(iter(self._elements.values()))] if self._elements else []
        while todo:
            element = todo.pop()
            self._kept.append(element)
            todo += [kid for number in reversed(element.kids) if self._stays(kid := self._elements[number], element)]

    def _trim(self, element: Element) -> None:
        """Leave in an element what stays; most elements stay whole and are not touched."""
        kids = (self._elements[number] for number in element.kids)
        gone = not all(self._stays(kid, element) for kid in kids) or any(mark.page not in self._pages for mark in element.marks)
        lost = not self._links.issuperset(element.links)
        if not gone and not lost:
            return
        item = self._file.get_object(element.number, 0)
        own = item.get("/Pg")
        kept = [kid for kid in _kids(item) if self._keeps(kid, own, element)]
        if kept:
            item.K = pikepdf.Array(kept)
        else:
            del item.K
        if own is not None and own.objgen[0] not in self._pages:
            del item.Pg
        if element.role == b"Link" and self._links.isdisjoint(element.links):
            item.S = pikepdf.Name.Span  # its words stay, they lead nowhere now

    def _keeps(self, kid: pikepdf.Object | int, own: pikepdf.Object | None, parent: Element) -> bool:
        if not isinstance(kid, pikepdf.Dictionary):
            return own is not None and own.objgen[0] in self._pages
        if kid.get("/Type") == "/OBJR":
            return kid.Obj.objgen[0] in self._links
        if kid.get("/Type") == "/MCR":
            return kid.Pg.objgen[0] in self._pages
        return self._stays(self._elements[kid.objgen[0]], parent)

    def _relevel(self) -> None:
        """A heading is one level below the heading it stands under, which may be on a page that is gone; neighbours stay alike."""
        above: list[int] = []
        for element in self._kept:
            if b"/" + element.role in LEVELS:
                level = int(element.role[1:])
                while above and above[-1] >= level:
                    above.pop()
                above.append(level)
                if len(above) != level:
                    self._file.get_object(element.number, 0).S = pikepdf.Name(f"/H{len(above)}")

    def _ways_back(self) -> None:
        """The rows of the pages and links that are left."""
        keys = set(self._keys())
        flat = list(self._root.ParentTree.Nums)
        pairs = [(int(key), row) for key, row in zip(flat[::2], flat[1::2], strict=True) if int(key) in keys]
        self._root.ParentTree = self._file.make_indirect(
            pikepdf.Dictionary(Nums=pikepdf.Array([part for key, row in pairs for part in (key, row)]))
        )

    def _keys(self) -> Iterator[int]:
        for page in self._file.pages:
            yield int(page.obj.get("/StructParents", -1))
            yield from (int(link.get("/StructParent", -1)) for link in page.obj.get("/Annots", pikepdf.Array()))

    def _names(self, kept: Collection[int]) -> None:
        """The identifiers of the elements that are left."""
        if "/IDTree" not in self._root:
            return
        flat = [part for kid in self._root.IDTree.Kids for part in kid.Names]
        pairs = [(key, item) for key, item in zip(flat[::2], flat[1::2], strict=True) if item.objgen[0] in kept]
        if not pairs:
            del self._root.IDTree
            return
        names = pikepdf.Array([part for pair in pairs for part in pair])
        kid = self._file.make_indirect(pikepdf.Dictionary(Limits=pikepdf.Array([pairs[0][0], pairs[-1][0]]), Names=names))
        self._root.IDTree = pikepdf.Dictionary(Kids=pikepdf.Array([kid]))


def _kids(item: pikepdf.Object) -> list[pikepdf.Object | int]:
    inside = item.get("/K")
    return list(inside) if isinstance(inside, pikepdf.Array) else [inside] if inside is not None else []
