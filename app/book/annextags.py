"""Original pages in the structure of a book: each is a figure that says which page it is and what stands on it; its links are in it.

The source's own marks would contradict ours, so they are taken out of its pages.
"""

from collections.abc import Iterator, Sequence
from typing import cast

import pikepdf

STANDARD = frozenset({"/WinAnsiEncoding", "/MacRomanEncoding"})
"""Encodings from which a reader knows what the letters are (14.8.2.4.2)."""
DEEPEST = 8
"""Forms within forms that are followed; deeper ones are left as they are, and their fonts count as unfit."""
SHOWN_ON_DEMAND = "/OC"
"""Marks that say nothing but that a layer can be hidden; they may stay."""


class AnnexTags:
    """The structure of a book that original pages are added to."""

    def __init__(self, book: pikepdf.Pdf) -> None:
        self._book = book
        self._root = book.Root.StructTreeRoot
        self._nums = self._root.ParentTree.Nums
        flat = list(cast("Sequence[pikepdf.Object]", self._nums))
        self._rows = dict(zip(map(int, flat[::2]), flat[1::2], strict=True))

    def figure(self, page: pikepdf.Page, words: str, box: Sequence[float]) -> tuple[int, pikepdf.Object]:
        """A figure after the caption of a page: the number of its mark, and the element."""
        row = self._rows[int(page.obj.StructParents)]
        number = len(row)
        caption = self._below_part(row[0])
        about = pikepdf.Dictionary(
            O=pikepdf.Name.Layout, Placement=pikepdf.Name.Block, BBox=pikepdf.Array([round(side, 2) for side in box])
        )
        figure = self._book.make_indirect(
            pikepdf.Dictionary(
                S=pikepdf.Name.Figure, P=caption.P, Pg=page.obj, K=pikepdf.Array([number]), A=about, Alt=pikepdf.String(words)
            )
        )
        row.append(figure)
        self._after(caption, figure)
        return number, figure

    def link(self, figure: pikepdf.Object, page: pikepdf.Page, link: pikepdf.Object, words: str) -> None:
        """A link of a page, in the figure of the page; ``words`` say where it leads."""
        key = int(self._root.ParentTreeNextKey)
        target = pikepdf.Dictionary(Type=pikepdf.Name.OBJR, Obj=link, Pg=page.obj)
        element = self._book.make_indirect(pikepdf.Dictionary(S=pikepdf.Name.Link, P=figure, K=target))
        figure.K.append(element)
        link.StructParent, link.Contents, link.P, link.F = key, pikepdf.String(words), page.obj, 4
        self._nums.append(key)
        self._nums.append(element)
        self._root.ParentTreeNextKey = key + 1

    def _below_part(self, element: pikepdf.Object) -> pikepdf.Object:
        """The ancestor of an element that lies directly in its part."""
        while element.P.get("/S") not in (pikepdf.Name.Sect, pikepdf.Name.Document):
            element = element.P
        return element

    def _after(self, element: pikepdf.Object, new: pikepdf.Object) -> None:
        kids = element.P.K
        if not isinstance(kids, pikepdf.Array):
            element.P.K = pikepdf.Array([kids, new])
            return
        place = next(at for at, kid in enumerate(cast("Sequence[pikepdf.Object]", kids)) if kid.objgen == element.objgen)
        kids.insert(place + 1, new)


def without_marks(form: pikepdf.Object, depth: int = 0) -> None:
    """Take the source's own marks out of a page, and out of the forms it draws."""
    if "/StructParents" in form:
        del form["/StructParents"]
    if "/StructParent" in form:
        del form["/StructParent"]
    data = form.read_bytes()
    if b"BMC" in data or b"BDC" in data:
        form.write(pikepdf.unparse_content_stream(list(_unmarked(form))))
    if depth < DEEPEST:
        for inner in _forms(form):
            without_marks(inner, depth + 1)


def _unmarked(form: pikepdf.Object) -> Iterator[pikepdf.ContentStreamInstruction | pikepdf.ContentStreamInlineImage]:
    open_marks: list[bool] = []
    for row in pikepdf.parse_content_stream(form):
        name = str(row.operator)
        if name in ("BMC", "BDC"):
            open_marks.append(str(row.operands[0]) == SHOWN_ON_DEMAND)
            kept = open_marks[-1]
        elif name == "EMC":
            kept = open_marks.pop() if open_marks else False
        else:
            kept = name not in ("MP", "DP")
        if kept:
            yield row


def _forms(form: pikepdf.Object) -> Iterator[pikepdf.Object]:
    objects = form.get("/Resources", pikepdf.Dictionary()).get("/XObject", pikepdf.Dictionary())
    for inner in objects.values():
        if inner.get("/Subtype") == "/Form":
            yield inner


def unfit_fonts(form: pikepdf.Object, depth: int = 0) -> set[str]:
    """The fonts of a page that are not in its file, or whose letters have no meaning there: PDF/UA-1 wants both (7.21)."""
    fonts = form.get("/Resources", pikepdf.Dictionary()).get("/Font", pikepdf.Dictionary())
    found = {str(font.get("/BaseFont", "a font without a name"))[1:] for font in fonts.values() if not _fit(font)}
    for inner in _forms(form):
        found |= unfit_fonts(inner, depth + 1) if depth < DEEPEST else {"a font too deep to be looked at"}
    return found


def _fit(font: pikepdf.Object) -> bool:
    below = font.get("/DescendantFonts")
    descriptor = (below[0] if below is not None else font).get("/FontDescriptor", pikepdf.Dictionary())
    embedded = any(name in descriptor for name in ("/FontFile", "/FontFile2", "/FontFile3")) or font.get("/Subtype") == "/Type3"
    return embedded and ("/ToUnicode" in font or str(font.get("/Encoding", "")) in STANDARD)
