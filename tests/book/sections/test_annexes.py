"""Sources in full: original pages of every kind upright in our frame, or their text with the reader's marks."""

from dataclasses import replace
from functools import lru_cache
from io import BytesIO

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name

from app.book.build import build_book
from app.book.content import BuiltBook
from app.book.selfcheck.file import BookFile
from app.book.verbatim import squeeze
from app.core.jobs import Silent
from app.core.marking import Marking
from tests.book.printed import RESOURCES
from tests.book.scene.base import PARAGRAPHS, key, schemes
from tests.book.scene.snapshot import SNAPSHOT, order

A4, WIDE, A3 = (595, 842), (842, 595), (842, 1191)
SHAPES = ((A4, 0), (A4, 90), (A4, 180), (A4, 270), (WIDE, 0), (A3, 0))


def original(password: str = "") -> bytes:
    """A source of six pages: each says which it is; the first links to the third and to an address, and would run a script."""
    target = BytesIO()
    with pikepdf.new() as file:
        font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
        for number, (size, turned) in enumerate(SHAPES, 1):
            page = file.add_blank_page(page_size=size)
            page.obj.Resources = Dictionary(Font=Dictionary(F=font))
            page.obj.Contents = file.make_stream(
                f"BT /F 20 Tf 60 {size[1] - 80} Td (Sheet number {number} of the pier study) Tj ET".encode()
            )
            page.obj.Rotate = turned
        links = [
            Dictionary(Dest=Array([file.pages[2].obj, Name.Fit])),
            Dictionary(A=Dictionary(S=Name.URI, URI="https://piers.example/study")),
            Dictionary(A=Dictionary(S=Name.JavaScript, JS="app.alert('quay')")),
            Dictionary(A=Dictionary(S=Name.Launch, F="quay.exe")),
        ]
        for link in links:
            link.Type, link.Subtype, link.Rect = Name.Annot, Name.Link, Array([60, 760, 300, 790])
        file.pages[0].obj.Annots = Array([file.make_indirect(link) for link in links])
        file.Root.OpenAction = Dictionary(S=Name.JavaScript, JS="app.alert('quay')")
        lock = pikepdf.Encryption(user=password, owner=password) if password else None
        file.save(target, encryption=lock) if lock else file.save(target)
    return target.getvalue()


@lru_cache(maxsize=4)
def built(held: bool = True, locked: bool = False, duplex: bool = False) -> BuiltBook:
    originals = {key("brief-a"): original("a long word" if locked else "")} if held else {}
    made = order()
    recipe = replace(made.recipe, annexes=(key("brief-a"),), duplex=duplex)
    return build_book(replace(SNAPSHOT, originals=originals), replace(made, recipe=recipe), RESOURCES, schemes(), Silent())


def annex(book: BuiltBook) -> range:
    part = next(item for item in book.items if item.section == "annex-1")
    return range(part.first_page, part.last_page + 1)


@pytest.mark.parametrize("duplex", [False, True])
def test_every_original_page_stands_upright_under_both_numbers(duplex: bool) -> None:
    book = built(duplex=duplex)
    assert [row for row in book.checks if row.must and not row.passed] == []
    with BookFile(book.pdf) as file:
        pages = [file.pages[at - 1] for at in annex(book)][1:]
        assert len(pages) == len(SHAPES)
        for number, page in enumerate(pages, 1):
            words = " ".join(page.body.split())
            assert f"page {number} of the original (6 pages)" in words
            assert f"Sheet number {number} of the pier study" in words
            assert page.rotation == 0
            assert page.shows(f"Sheet number {number}", 60, 760)


def test_links_are_kept_and_what_acts_is_dropped() -> None:
    book = built()
    pages = list(annex(book))[1:]
    with BookFile(book.pdf) as file:
        leading = [link.target for link in file.links if link.page == pages[0] and link.target in pages]
        assert leading == [pages[2]]
        linked = [note.A.URI for note in file.objects.pages[pages[0] - 1].obj.Annots if "/A" in note]
        assert [str(address) for address in linked] == ["https://piers.example/study"]
        raw = "".join(str(item) for item in file.objects.objects if isinstance(item, Dictionary))
    assert b"quay" not in book.pdf
    assert "JavaScript" not in raw
    assert "Launch" not in raw


@pytest.mark.parametrize(("held", "locked"), [(False, False), (True, True)])
def test_without_pages_that_open_the_words_are_set_with_their_marks(held: bool, locked: bool) -> None:
    book = built(held=held, locked=locked)
    with BookFile(book.pdf) as file:
        words = squeeze("".join(file.pages[at - 1].column(80, 430) for at in annex(book))).replace("-", "")
    assert [text[:40] for text in PARAGRAPHS if squeeze(text).replace("-", "") not in words] == []
    assert [row for row in book.checks if row.must and not row.passed] == []


def test_the_same_order_gives_the_same_file() -> None:
    first = built()
    built.cache_clear()
    assert built().pdf == first.pdf


def test_an_annex_above_the_ceiling_stays_out_and_is_in_the_manifest() -> None:
    sealed = replace(SNAPSHOT.briefs[key("brief-a")], marking=Marking(scheme="isle", level="sealed"))
    snapshot = replace(SNAPSHOT, briefs={**SNAPSHOT.briefs, sealed.id: sealed}, originals={sealed.id: original()})
    made = order()
    recipe = replace(made.recipe, annexes=(sealed.id,), ceiling=Marking(scheme="isle", level="open"))
    book = build_book(snapshot, replace(made, recipe=recipe), RESOURCES, schemes(), Silent())
    assert not [item for item in book.items if item.section.startswith("annex")]
    assert sealed.id in {row.atom_id for row in book.omissions}
