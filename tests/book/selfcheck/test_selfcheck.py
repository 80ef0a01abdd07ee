"""The self-check finds what was broken on purpose, and says which row it breaks."""

from collections.abc import Callable
from io import BytesIO

import pikepdf
import pytest

from app.book.selfcheck import CHECKS, check_pdf
from app.core.errors import UserError
from tests.book.printed import printed


def failed(change: Callable[[pikepdf.Pdf], None]) -> set[int]:
    """The rows that fail after a change of the file."""
    target = BytesIO()
    with pikepdf.open(BytesIO(printed().pdf)) as file:
        change(file)
        file.save(target)
    return {int(row.code.split()[0]) for row in check_pdf(target.getvalue()) if not row.passed}


def rewrite(file: pikepdf.Pdf, page: int, change: Callable[[bytes], bytes]) -> None:
    """Change the drawing of one page (from 1)."""
    leaf = file.pages[page - 1]
    leaf.contents_coalesce()
    leaf.obj.Contents.write(change(leaf.obj.Contents.read_bytes()))


def first_page_of(section: str) -> int:
    return next(item.first_page for item in printed().items if item.section == section)


def test_an_untouched_book_passes_every_row() -> None:
    results = check_pdf(printed().pdf)
    assert [row for row in results if not row.passed] == []
    assert {int(row.code.split()[0]) for row in results} == {check.row for check in CHECKS}


def test_every_mandatory_row_of_the_default_profile_is_asked() -> None:
    rows = {int(row.code.split()[0]) for row in printed().checks}
    wanted = {1, 2, 3, 7, 8, 10, 11, 16, 17, 18, 20, *range(22, 29), 30, 33, 34, 39, 40, 43, 45, 46, *range(48, 52), *range(54, 67), 70}
    assert wanted <= rows


def test_a_removed_page_breaks_numbers_and_totals() -> None:
    assert {23, 24} <= failed(lambda file: file.pages.remove(p=6))


def test_a_turned_page_is_found() -> None:
    assert 33 in failed(lambda file: file.pages[4].rotate(90, relative=True))


def test_a_page_of_another_size_is_found() -> None:
    def cut(file: pikepdf.Pdf) -> None:
        file.pages[4].obj.MediaBox = pikepdf.Array([0, 0, 500, 700])

    assert 39 in failed(cut)


def test_a_missing_banner_is_found() -> None:
    def blank(file: pikepdf.Pdf) -> None:
        page = file.pages[4]
        cover = file.make_stream(b"q 0 800 600 42 re W n Q")
        page.contents_coalesce()
        content = page.obj.Contents.read_bytes()
        page.obj.Contents.write(b"q 0 0 600 790 re W n " + content + b" Q")
        page.obj.Unused = cover

    assert failed(blank) == {1}  # clipped away, yet still in the text: the check looks for ink

    def strip(file: pikepdf.Pdf) -> None:
        page = file.pages[4]
        page.contents_coalesce()
        page.obj.Contents.write(b"")

    assert {1, 8, 16, 20, 23, 34} <= failed(strip)


def test_changed_words_on_a_page_are_found() -> None:
    def swap(file: pikepdf.Pdf) -> None:
        one, other = file.pages[first_page_of("figures") - 1], file.pages[first_page_of("chronology") - 1]
        one.contents_coalesce()
        other.contents_coalesce()
        first, second = one.obj.Contents.read_bytes(), other.obj.Contents.read_bytes()
        one.obj.Contents.write(second)
        other.obj.Contents.write(first)

    assert {23, 34} <= failed(swap)


def test_swapped_pages_are_found_by_their_numbers_and_by_the_contents() -> None:
    def swap(file: pikepdf.Pdf) -> None:
        page = file.pages[7]
        file.pages.remove(p=8)
        file.pages.append(page)

    assert {23, 25, 26} <= failed(swap)


def test_a_dead_link_is_found() -> None:
    def kill(file: pikepdf.Pdf) -> None:
        page = file.pages[first_page_of("brief-1") - 1]
        page.obj.Annots[0].Dest = pikepdf.String("nowhere")

    assert 30 in failed(kill)


def test_contents_that_lead_elsewhere_are_found() -> None:
    def bend(file: pikepdf.Pdf) -> None:
        page = file.pages[first_page_of("contents") - 1]
        for link in page.obj.Annots:
            link.Dest = pikepdf.Array([file.pages[0].obj, pikepdf.Name.Fit])

    assert {25, 26} <= failed(bend)


def test_missing_bookmarks_are_found_and_do_not_pass_for_want_of_any() -> None:
    def bare(file: pikepdf.Pdf) -> None:
        del file.Root["/Outlines"]

    assert {27, 28} <= failed(bare)


def test_a_font_that_is_not_embedded_is_found() -> None:
    def strip(file: pikepdf.Pdf) -> None:
        for item in file.objects:
            if isinstance(item, pikepdf.Dictionary) and "/FontFile2" in item:
                del item["/FontFile2"]
                return

    assert 63 in failed(strip)


def test_a_font_that_is_declared_but_not_used_is_found() -> None:
    def add(file: pikepdf.Pdf) -> None:
        font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
        resources = file.pages[2].obj.Resources
        resources.Font = pikepdf.Dictionary({**dict(resources.Font.items()), "/FX": file.make_indirect(font)})

    assert 63 in failed(add)


@pytest.mark.parametrize("entry", ["/Lang", "/ViewerPreferences"])
def test_a_file_without_language_or_title_display_is_found(entry: str) -> None:
    def strip(file: pikepdf.Pdf) -> None:
        del file.Root[entry]

    assert 70 in failed(strip)


def test_a_file_that_opens_elsewhere_is_found() -> None:
    def strip(file: pikepdf.Pdf) -> None:
        file.Root.OpenAction = pikepdf.Array([file.pages[3].obj, pikepdf.Name.Fit])

    assert 32 in failed(strip)


def test_wrong_page_labels_are_found() -> None:
    def roman(file: pikepdf.Pdf) -> None:
        file.Root.PageLabels = pikepdf.Dictionary(Nums=pikepdf.Array([0, pikepdf.Dictionary(S=pikepdf.Name.r)]))

    assert 29 in failed(roman)


def test_removed_source_links_are_found() -> None:
    def strip(file: pikepdf.Pdf) -> None:
        for page in file.pages[first_page_of("contents") + 1 :]:
            if "/Annots" in page.obj:
                del page.obj["/Annots"]

    assert 60 in failed(strip)


@pytest.mark.parametrize("pdf", [b"", b"words", b"%PDF-1.4\n%%EOF"])
def test_what_is_no_pdf_gets_a_sentence(pdf: bytes) -> None:
    with pytest.raises(UserError, match="not a book made by Attaché"):
        check_pdf(pdf)


def test_a_foreign_pdf_gets_a_sentence() -> None:
    target = BytesIO()
    with pikepdf.new() as file:
        file.add_blank_page()
        file.save(target)
    with pytest.raises(UserError, match="not a book made by Attaché"):
        check_pdf(target.getvalue())


@pytest.mark.parametrize("profile", [b"", b"[]", b"{}", b'{"version": 99}', b"\xff\xfe"])
def test_a_damaged_profile_gets_a_sentence(profile: bytes) -> None:
    target = BytesIO()
    with pikepdf.open(BytesIO(printed().pdf)) as file:
        file.Root.AttacheProfile = file.make_stream(profile)
        file.save(target)
    with pytest.raises(UserError, match="not a book made by Attaché"):
        check_pdf(target.getvalue())


def test_no_row_of_the_checklist_is_asked_twice() -> None:
    rows = [check.row for check in CHECKS]
    assert len(rows) > 50
    assert sorted(rows) == sorted(set(rows))
