"""Which pages need not be read again: those of which nothing changed that decides how they look."""

from collections.abc import Callable
from io import BytesIO

import pikepdf
import pytest

from app.book.selfcheck.closure import Closures
from app.book.selfcheck.file import BookFile, known_pages
from tests.book.printed import printed
from tests.book.selfcheck.mutate import with_file

Change = Callable[[pikepdf.Pdf], object]
PAGE = 4
"""The page (from 0) that is changed."""


def sums(pdf: bytes) -> list[bytes]:
    with pikepdf.open(BytesIO(pdf)) as file:
        closures = Closures(file)
        return [closures.page(page) for page in file.pages]


def turned(file: pikepdf.Pdf) -> None:
    file.pages[PAGE].obj.Rotate = 90


def cut(file: pikepdf.Pdf) -> None:
    file.pages[PAGE].obj.CropBox = pikepdf.Array([0, 0, 300, 842])


def drawn_over(file: pikepdf.Pdf) -> None:
    file.pages[PAGE].contents_add(b"q 1 g 0 800 600 42 re f Q")


def covered_by_a_note(file: pikepdf.Pdf) -> None:
    sheet = file.make_stream(b"1 g 0 0 600 42 re f", Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Form, BBox=[0, 0, 600, 42])
    note = pikepdf.Dictionary(
        Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Stamp, Rect=pikepdf.Array([0, 800, 600, 842]), AP=pikepdf.Dictionary(N=sheet)
    )
    file.pages[PAGE].obj.Annots = pikepdf.Array([file.make_indirect(note)])


def other_fonts(file: pikepdf.Pdf) -> None:
    fonts = file.pages[PAGE].obj.Resources.Font
    first = sorted(fonts.keys())[0]
    said = fonts[first].ToUnicode.read_bytes()
    own = pikepdf.Dictionary(dict(fonts[first].items()))
    own.ToUnicode = file.make_stream(said.replace(b"<0041>", b"<0042>") + b"\n")
    mine = pikepdf.Dictionary(dict(file.pages[PAGE].obj.Resources.items()))
    mine.Font = pikepdf.Dictionary(dict(fonts.items()))
    mine.Font[first] = file.make_indirect(own)
    file.pages[PAGE].obj.Resources = mine


@pytest.mark.parametrize("change", [turned, cut, drawn_over, covered_by_a_note, other_fonts])
def test_a_page_of_which_anything_changed_is_read_again_and_no_other(change: Change) -> None:
    before, after = sums(printed().pdf), sums(with_file(printed().pdf, change))
    assert [place for place, pair in enumerate(zip(before, after, strict=True)) if pair[0] != pair[1]] == [PAGE]


def turned_from_above(file: pikepdf.Pdf) -> None:
    file.Root.Pages.Rotate = 90


def layered(file: pikepdf.Pdf) -> None:
    file.Root.OCProperties = pikepdf.Dictionary(OCGs=pikepdf.Array([]), D=pikepdf.Dictionary())


@pytest.mark.parametrize("change", [turned_from_above, layered])
def test_pages_that_depend_on_more_than_they_name_are_all_read(change: Change) -> None:
    assert set(sums(with_file(printed().pdf, change))).isdisjoint(sums(printed().pdf))


def test_pages_are_known_however_the_objects_of_the_file_are_numbered() -> None:
    def renumber(file: pikepdf.Pdf) -> None:
        file.make_indirect(pikepdf.Dictionary(Odd=True))
        file.pages.append(file.pages[0])
        del file.pages[len(file.pages) - 1]

    assert sums(with_file(printed().pdf, renumber)) == sums(printed().pdf)
    assert b"" not in sums(printed().pdf)


def test_a_known_page_is_taken_over_and_a_changed_one_is_not() -> None:
    with BookFile(printed().pdf) as original:
        known = known_pages(original.objects, original.readings)
        with BookFile(with_file(printed().pdf, turned), known) as book:
            same = [page.reading in original.readings.pages for page in book.pages]
    assert [place for place, shared in enumerate(same) if not shared] == [PAGE]
