"""Pages cut out of a book: without what ties them to a structure that stays behind."""

import pikepdf

TIES = ("/StructParents", "/Tabs")
"""What a page says of the structure: its row in the parent tree, and the order of its links (ISO 32000-1, 14.7.4.4 and 12.5)."""


def untie(page: pikepdf.Page) -> None:
    """Take the ties to a structure from a page and its links."""
    for key in TIES:
        if key in page.obj:
            del page.obj[key]
    for link in page.obj.get("/Annots", pikepdf.Array()):
        if "/StructParent" in link:
            del link.StructParent
