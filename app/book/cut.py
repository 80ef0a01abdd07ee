"""Pages cut out of a book with all that belongs to them: links, bookmarks, printed numbers, structure, what the book says of itself.

The book's own file is cut down in place, so that what stays is as it was; qpdf writes only what can still be reached.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from io import BytesIO
from typing import Any

import pikepdf

from app.book.accessible import faults
from app.book.annexes import unfit
from app.book.document import declare_accessible, label_runs, undeclare_accessible
from app.book.pruning import Pruning
from app.book.selfcheck.file import content_of
from app.book.selfcheck.profile import PROFILE_KEY, Profile, read_profile

USED = re.compile(rb"/([^\s/<>\[\]()]+)\s+(?:[-\d.]+\s+Tf|Do)\b")
"""A face that is chosen, a picture that is drawn (9.3.1, 8.8)."""
KINDS = ("/Font", "/XObject")


def cut_down(file: pikepdf.Pdf, places: Sequence[int]) -> None:
    """Leave in a book the pages at those places, from 0 and in order."""
    stay = frozenset(places)
    labels = [file.pages[place].label for place in places]
    for place in reversed(range(len(file.pages))):
        if place not in stay:
            del file.pages[place]
    inside = {page.obj.objgen for page in file.pages}
    for page in file.pages:
        _links(page, inside)
    with file.open_outline() as outline:
        outline.root[:] = list(_bookmarks(outline.root, inside))
    _resources(file)
    if "/StructTreeRoot" in file.Root:
        Pruning(file).prune()
    file.Root.PageLabels = labels_tree(labels)
    if "/OpenAction" in file.Root:
        file.Root.OpenAction = pikepdf.Array([file.pages[0].obj, pikepdf.Name.XYZ, None, None, 1])
    if PROFILE_KEY in file.Root:
        describe(file, excerpt(read_profile(file.Root[PROFILE_KEY].read_bytes().decode()), places))


def _links(page: pikepdf.Page, inside: set[tuple[int, int]]) -> None:
    """Take away the links to pages that are gone."""
    links = list(page.obj.get("/Annots", pikepdf.Array()))
    kept = [link for link in links if "/Dest" not in link or link.Dest[0].objgen in inside]
    if kept:
        page.obj.Annots = pikepdf.Array(kept)
    elif links:
        del page.obj.Annots


def _bookmarks(items: Sequence[pikepdf.OutlineItem], inside: set[tuple[int, int]]) -> Iterator[pikepdf.OutlineItem]:
    """The bookmarks of the pages that are left; those below one that goes take its place."""
    for item in items:
        children = list(_bookmarks(item.children, inside))
        place: Any = item.destination
        if isinstance(place, pikepdf.Array) and place[0].objgen in inside:
            item.children[:] = children
            yield item
        else:
            yield from children


def _resources(file: pikepdf.Pdf) -> None:
    """Take away faces and pictures that no page is drawn with any more."""
    used: dict[tuple[int, int], tuple[pikepdf.Object, set[str]]] = {}
    for page in file.pages:
        resources = page.obj.Resources
        names = used.setdefault(resources.objgen, (resources, set()))[1]
        names.update(f"/{name.decode('latin-1')}" for name in USED.findall(content_of(page)))
    for resources, names in used.values():
        for kind in KINDS:
            for name in [str(name) for name in resources.get(kind, pikepdf.Dictionary()) if str(name) not in names]:
                del resources[kind][name]


def put_in_front(file: pikepdf.Pdf, sheet: pikepdf.Pdf) -> None:
    """Put the pages of another book of ours before those of a file, and its structure before the file's."""
    root = file.Root.StructTreeRoot
    key, document = int(root.ParentTreeNextKey), root.K
    for place, page in enumerate(sheet.pages):
        file.pages.insert(place, page)
        file.pages[place].obj.StructParents = key + place
    said = list(sheet.Root.StructTreeRoot.K.K)
    for element in said:
        del element.P  # else all of the other book would come along
    copied = [file.copy_foreign(element) for element in said]
    for element in copied:
        element.P = document
    document.K = pikepdf.Array([*copied, *document.K])
    rows = list(sheet.Root.StructTreeRoot.ParentTree.Nums)
    for at, row in zip(rows[::2], rows[1::2], strict=True):
        root.ParentTree.Nums.extend(pikepdf.Array([key + int(at), file.copy_foreign(row)]))
    root.ParentTreeNextKey = key + len(sheet.pages)
    file.Root.OpenAction = pikepdf.Array([file.pages[0].obj, pikepdf.Name.XYZ, None, None, 1])


def labels_tree(printed: Sequence[str]) -> pikepdf.Dictionary:
    """The printed numbers of pages, for the reader's page field (12.4.2)."""
    runs: list[int | pikepdf.Object] = []
    for place, label in label_runs(printed):
        plain = pikepdf.Dictionary(S=pikepdf.Name.D, St=int(label)) if label.isdigit() else pikepdf.Dictionary(P=pikepdf.String(label))
        runs += [place, plain]
    return pikepdf.Dictionary(Nums=pikepdf.Array(runs))


def describe(file: pikepdf.Pdf, profile: Profile) -> None:
    """Write into a file what it says of itself."""
    file.Root[PROFILE_KEY] = file.make_stream(profile.to_json().encode())


def excerpt(profile: Profile, places: Sequence[int]) -> Profile:
    """What a book says of itself, told of some of its pages only: what only a whole book is asked for is left out."""

    def chosen(rows: tuple[Any, ...]) -> tuple[Any, ...]:
        return tuple(rows[place] for place in places) if rows else ()

    annexed = frozenset(profile.annex_pages)
    return replace(
        profile, pages=len(places), places=tuple(place + 1 for place in places), total=profile.total or profile.pages,
        banners=chosen(profile.banners), page_levels=chosen(profile.page_levels), labels=chosen(profile.labels),
        sums=chosen(profile.sums), digests=chosen(profile.digests),
        annex_pages=tuple(number for number, place in enumerate(places, 1) if place + 1 in annexed),
        briefs=(), quotations=(), last_meetings=(), abbreviations={}, signs=(), addenda=(), clearances=(), foreign=(),
    )  # fmt: skip


def written(file: pikepdf.Pdf) -> bytes:
    """The bytes of a file that was cut, which calls itself accessible where the walk over what is left finds no fault."""
    undeclare_accessible(file)
    target, declared = BytesIO(), BytesIO()
    file.save(target, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    # What cannot be reached is gone only now, and must not count.
    with pikepdf.open(target) as small:
        if unfit(small) or faults(small):
            return target.getvalue()
        declare_accessible(small)
        small.save(declared, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return declared.getvalue()
