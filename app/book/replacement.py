"""Replacement pages: what is taken out of the copies that were given out, and what is put in, as one small file."""

from dataclasses import dataclass, replace
from io import BytesIO

import pikepdf

from app.book.blocks import Block, Heading, Paragraph, Part, Table
from app.book.cut import cut_down, describe, excerpt, labels_tree, put_in_front, written
from app.book.page import Furniture, Layout, Metadata
from app.book.pictures import PDFIUM_TURN
from app.book.render import Assembled, assemble
from app.book.selfcheck import check_pdf
from app.book.selfcheck.file import Readings, digests
from app.book.selfcheck.profile import PROFILE_KEY, Profile, read_profile
from app.book.stable import RANGE, Earlier
from app.book.text import Text
from app.book.workshop import Workshop
from app.core.model.book import CheckResult
from app.core.sentences import Sentence

SHEET = "+"
"""Before the numbers of the sheet's own pages, which belong to no book, in the reader's page field."""


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
    """The sheet and the pages to insert, cut out of the new edition's file with their structure and what the book says of them.

    Raises:
        ValueError: the file is not a book of ours.
    """
    with pikepdf.open(BytesIO(pdf)) as book:
        profile = read_profile(book.Root[PROFILE_KEY].read_bytes().decode())
        changed = exchange(before, profile)
        sheet = assemble([_sheet(changed, words)], furniture, metadata, replace(layout, back_links=False), tools)
        told = _with_sheet(excerpt(profile, changed.places), sheet)
        with pikepdf.open(BytesIO(sheet.pdf)) as front:
            if changed.places:
                cut_down(book, changed.places)
                put_in_front(book, front)
            file = book if changed.places else front
            file.Root.PageLabels = labels_tree(told.labels)
            describe(file, told)
            return written(file), changed


def _with_sheet(profile: Profile, sheet: Assembled) -> Profile:
    """The profile of the pages with that of the sheet before them, which stands nowhere in the book."""
    count = sheet.pages
    with PDFIUM_TURN:
        readings = Readings(sheet.pdf)
        try:
            sums = digests(readings, profile)
        finally:
            readings.close()
    return replace(
        profile, pages=count + profile.pages, places=(0,) * count + profile.places, digests=(*sums, *profile.digests),
        labels=(*(f"{SHEET}{number}" for number in range(1, count + 1)), *profile.labels), sums=(*sheet.sums, *profile.sums),
        banners=(profile.banner,) * count + profile.banners if profile.banners else (),
        page_levels=(profile.level,) * count + profile.page_levels if profile.page_levels else (),
        annex_pages=tuple(count + number for number in profile.annex_pages),
    )  # fmt: skip


def _sheet(changed: Exchange, words: SheetWords) -> Part:
    rows: list[tuple[Text, Text]] = [(out, into) for out, into in _paired(changed)]
    blocks: list[Block] = [Heading(words.title, 1), Paragraph(words.lead)]
    blocks.append(Table(tuple(rows), head=(words.remove, words.insert)) if rows else Paragraph(words.nothing))
    return Part(key="exchange", title=words.title, blocks=tuple(blocks))


def _paired(changed: Exchange) -> list[tuple[str, str]]:
    """Runs of neighbouring pages, those removed beside those inserted in their place; between two runs a page stays."""
    order = sorted({*changed.removed, *changed.inserted}, key=_rank)
    rows: list[tuple[list[str], list[str]]] = []
    last = -1
    for label in order:
        number = _rank(label)[0]
        if not rows or number > last + 1 or (number > last and label != str(number) and RANGE not in label):
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


def replaced_checks(pdf: bytes) -> tuple[CheckResult, ...]:
    """What fails of the self-check of the replacement pages; nothing where there are none or all is well."""
    failed = [result for result in (check_pdf(pdf) if pdf else ()) if not result.passed]
    return tuple(replace(result, message=Sentence("Replacement pages: {message}", message=result.message)) for result in failed)
