"""A book too thick for a binder: a cover where each further volume begins, and the volumes as files of their own."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from io import BytesIO

import pikepdf

from app.book.blocks import Block, Cover, Part
from app.book.document import label_runs
from app.book.labels import Labels
from app.book.render import Placed
from app.book.untied import untie
from app.core.model.book import PrintedItem

MOST_PAGES = 300
"""Pages of one volume (briefing-practice.md section 4, row 41, CT3)."""
SPARE = 4
"""Pages kept free in each volume for its cover and the blank pages that two-sided printing may put before tabs."""
KEY = "volume-"
"""How the keys of the covers of further volumes begin."""


def volume_starts(placed: Iterable[Placed]) -> list[str]:
    """The keys of the parts with which a further volume begins, so that each holds no more than a binder."""
    starts: list[str] = []
    first = 1
    for row in placed:
        if row.last_page - first + 1 > MOST_PAGES - SPARE and row.first_page > first:
            starts.append(row.key)
            first = row.first_page
    return starts


def with_volumes(parts: Sequence[Part], starts: Sequence[str], say: Labels) -> tuple[Part, ...]:
    """The parts with a cover before each that begins a volume; the first cover tells how many there are."""
    out: list[Part] = []
    for part in parts:
        if part.key in starts:
            out.append(_cover(parts, starts.index(part.key) + 2, len(starts) + 1, say))
        out.append(replace(part, blocks=_told(part.blocks, 1, len(starts) + 1, say)) if part.key == "cover" else part)
    return tuple(out)


def _cover(parts: Sequence[Part], number: int, volumes: int, say: Labels) -> Part:
    face = next(part for part in parts if part.key == "cover")
    title = say("volume_of", number=number, volumes=volumes)
    return Part(key=f"{KEY}{number}", title=title, blocks=_told(face.blocks, number, volumes, say), bare=True, listed=False)


def _told(blocks: Sequence[Block], number: int, volumes: int, say: Labels) -> tuple[Block, ...]:
    volume = say("volume_of", number=number, volumes=volumes)
    return tuple(replace(block, kicker=f"{block.kicker} · {volume}") if isinstance(block, Cover) else block for block in blocks)


def volume_ranges(items: Iterable[PrintedItem], pages: int) -> tuple[tuple[int, int], ...]:
    """First and last page of each volume; a part longer than a binder goes on in a further one. One range: one volume."""
    starts = [1, *(item.first_page for item in items if item.section.startswith(KEY))]
    ends = [*(start - 1 for start in starts[1:]), pages]
    found: list[tuple[int, int]] = []
    for start, end in zip(starts, ends, strict=True):
        found += [(first, min(first + MOST_PAGES - 1, end)) for first in range(start, end + 1, MOST_PAGES)]
    return tuple(found)


def split(pdf: bytes, ranges: Sequence[tuple[int, int]]) -> tuple[bytes, ...]:
    """The volumes of a book as files: pages, bookmarks and links as far as they lead to pages of the volume."""
    return tuple(_slice(pdf, first, last) for first, last in ranges)


def _slice(pdf: bytes, first: int, last: int) -> bytes:
    target = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as whole, pikepdf.new() as volume:
        numbers = {page.obj.objgen: number for number, page in enumerate(whole.pages, 1)}
        names = _names(whole)
        volume.pages.extend(whole.pages[first - 1 : last])
        for number, page in enumerate(volume.pages, first):
            _lead(page, whole.pages[number - 1], (first, last), numbers, names, volume)
            untie(page)
        with whole.open_outline() as old, volume.open_outline() as new:
            for item in old.root:
                at = _number(item.destination, numbers, names)
                if first <= at <= last:
                    new.root.append(pikepdf.OutlineItem(item.title, at - first))
        volume.Root.Lang = whole.Root.get("/Lang", pikepdf.String(""))
        volume.Root.PageLabels = _labels([page.label for page in whole.pages[first - 1 : last]])
        volume.docinfo["/Title"] = whole.docinfo.get("/Title", pikepdf.String(""))
        volume.save(target, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return target.getvalue()


def _labels(printed: Sequence[str]) -> pikepdf.Dictionary:
    """The printed numbers as they stand in the book."""
    runs: list[int | pikepdf.Object] = []
    for place, label in label_runs(printed):
        plain = pikepdf.Dictionary(S=pikepdf.Name.D, St=int(label)) if label.isdigit() else pikepdf.Dictionary(P=pikepdf.String(label))
        runs += [place, plain]
    return pikepdf.Dictionary(Nums=pikepdf.Array(runs))


def _names(whole: pikepdf.Pdf) -> dict[str, pikepdf.Object]:
    found: dict[str, pikepdf.Object] = {}
    if "/Names" in whole.Root and "/Dests" in whole.Root.Names:
        found.update(pikepdf.NameTree(whole.Root.Names.Dests).items())
    if "/Dests" in whole.Root:
        found.update({str(key)[1:]: value for key, value in whole.Root.Dests.items()})
    return found


def _number(place: object, numbers: Mapping[tuple[int, int], int], names: Mapping[str, pikepdf.Object]) -> int:
    """The page a destination leads to, 0 where it leads nowhere."""
    if isinstance(place, int):
        return place + 1
    if isinstance(place, str | pikepdf.String | pikepdf.Name):
        place = names.get(str(place).removeprefix("/"))
    if isinstance(place, pikepdf.Dictionary):
        place = place.get("/D")
    return numbers.get(place[0].objgen, 0) if isinstance(place, pikepdf.Array) and len(place) else 0


def _lead(
    page: pikepdf.Page, source: pikepdf.Page, span: tuple[int, int], numbers: Mapping[tuple[int, int], int],
    names: Mapping[str, pikepdf.Object], volume: pikepdf.Pdf,
) -> None:  # fmt: skip
    """Point the links of a page at the pages of its volume; those that lead out of it are taken away."""
    kept: list[pikepdf.Object] = []
    for old, new in zip(source.obj.get("/Annots", pikepdf.Array()), page.obj.get("/Annots", pikepdf.Array()), strict=True):
        action = old.get("/A")
        if action is not None and action.get("/S") != "/GoTo":
            kept.append(new)
            continue
        at = _number(old.get("/Dest") if action is None else action.get("/D"), numbers, names)
        if span[0] <= at <= span[1]:
            for key in ("/A", "/Dest"):
                if key in new:
                    del new[key]
            new.Dest = pikepdf.Array([volume.pages[at - span[0]].obj, pikepdf.Name.Fit])
            kept.append(new)
    if kept:
        page.obj.Annots = pikepdf.Array(kept)
    elif "/Annots" in page.obj:
        del page.obj["/Annots"]
