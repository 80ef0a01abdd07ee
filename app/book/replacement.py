"""Replacement pages: what is taken out of the copies that were given out, and what is put in, as one small file."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

import pikepdf

from app.book.blocks import Block, Heading, Paragraph, Part, Table
from app.book.page import Furniture, Layout, Metadata
from app.book.render import assemble
from app.book.selfcheck.profile import PROFILE_KEY, Profile, read_profile
from app.book.stable import RANGE, Earlier
from app.book.text import Text
from app.book.untied import untie
from app.book.workshop import Workshop


@dataclass(frozen=True, slots=True)
class SheetWords:
    """The printed words of the sheet, in the language of the book."""

    title: str
    lead: str
    remove: str
    insert: str
    nothing: str


@dataclass(frozen=True, slots=True)
class Exchange:
    """Printed numbers: pages to remove, pages to insert; ``places`` are the inserted pages' places in the new book, from 0."""

    removed: tuple[str, ...]
    inserted: tuple[str, ...]
    places: tuple[int, ...]


def exchange(before: Earlier, profile: Profile) -> Exchange:
    """What changed between an edition and a page-stable one after it."""
    now = dict(zip(profile.labels, profile.sums, strict=True))
    fresh = [(place, label) for place, label in enumerate(profile.labels) if before.sums.get(label) != now[label]]
    removed = [label for label, sum_ in before.sums.items() if now.get(label) != sum_]
    return Exchange(tuple(removed), tuple(label for _, label in fresh), tuple(place for place, _ in fresh))


def replacement_pages(
    pdf: bytes, before: Earlier, words: SheetWords, furniture: Furniture, metadata: Metadata, layout: Layout, tools: Workshop
) -> tuple[bytes, Exchange]:
    """The sheet and the pages to insert, cut out of the new edition's file; its bookmarks and its tags stay behind.

    Raises:
        ValueError: the file is not a book of ours.
    """
    with pikepdf.open(BytesIO(pdf)) as book:
        changed = exchange(before, read_profile(book.Root[PROFILE_KEY].read_bytes().decode()))
        sheet = assemble([_sheet(changed, words)], furniture, metadata, layout, tools)
        target = BytesIO()
        with pikepdf.open(BytesIO(sheet.pdf)) as out:
            kept = {book.pages[place].obj.objgen for place in changed.places}
            for place in changed.places:
                _detach(book.pages[place], kept)
                out.pages.append(book.pages[place])
            _without_tags(out)
            out.save(target, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return target.getvalue(), changed


def _sheet(changed: Exchange, words: SheetWords) -> Part:
    rows: list[tuple[Text, Text]] = [(out, into) for out, into in _paired(changed)]
    blocks: list[Block] = [Heading(words.title, 1), Paragraph(words.lead)]
    blocks.append(Table(tuple(rows), head=(words.remove, words.insert)) if rows else Paragraph(words.nothing))
    return Part(key="exchange", title=words.title, blocks=tuple(blocks))


def _paired(changed: Exchange) -> list[tuple[str, str]]:
    """Runs of neighbouring pages, those removed beside those inserted in their place."""
    order = sorted({*changed.removed, *changed.inserted}, key=_rank)
    rows: list[tuple[list[str], list[str]]] = []
    last = -1
    for label in order:
        number = _rank(label)[0]
        if not rows or number > last + 1:
            rows.append(([], []))
        last = number
        if label in changed.removed:
            rows[-1][0].append(label)
        if label in changed.inserted:
            rows[-1][1].append(label)
    return [(", ".join(out) or RANGE, ", ".join(into) or RANGE) for out, into in rows]


def _rank(label: str) -> tuple[int, str]:
    digits = "".join(char for char in label.split(RANGE, maxsplit=1)[0] if char.isdigit())
    return int(digits or 0), label


def _detach(page: pikepdf.Page, kept: set[tuple[int, int]]) -> None:
    """Leave out links to pages that are not in the small file."""
    links = [link for link in page.obj.get("/Annots", pikepdf.Array()) if _inside(link, kept)]
    if links:
        page.obj.Annots = pikepdf.Array(links)
    elif "/Annots" in page.obj:
        del page.obj.Annots


def _inside(link: pikepdf.Object, kept: Sequence[tuple[int, int]] | set[tuple[int, int]]) -> bool:
    return "/Dest" not in link or link.Dest[0].objgen in kept


def _without_tags(file: pikepdf.Pdf) -> None:
    for key in ("/StructTreeRoot", "/MarkInfo", "/PageLabels", "/Outlines"):
        if key in file.Root:
            del file.Root[key]
    for page in file.pages:
        untie(page)
