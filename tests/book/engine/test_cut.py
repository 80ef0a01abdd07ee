"""Pages cut out of a book: volumes and replacement pages are books of their own to whoever listens to them or checks them."""

from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO

import page as validator
import pikepdf
import pypdfium2
import pytest

from app.book.accessible import elements_of, faults
from app.book.build import build_book
from app.book.content import BuiltBook
from app.book.cut import cut_down, written
from app.book.document import ACCESSIBLE
from app.book.selfcheck import check_pdf
from app.book.stable import earlier
from app.book.volumes import split
from app.core.jobs import Silent
from app.core.model.book import CheckResult
from app.core.model.dossier import Heading
from tests.book.printed import RESOURCES, printed
from tests.book.scene.base import schemes, statement
from tests.book.scene.dossiers import FERRY
from tests.book.scene.snapshot import order, with_dossier
from tests.book.selfcheck.mutate import with_file


@pytest.fixture(scope="module")
def volumes() -> Sequence[bytes]:
    """The scene's book, cut in the middle of a brief."""
    first = next(item for item in printed().items if item.section == "brief-1").first_page
    return split(printed().pdf, ((1, first), (first + 1, printed().pages)))


@pytest.fixture(scope="module")
def renewed() -> BuiltBook:
    """A second edition with the page numbers of the first."""
    late = statement("late", Heading.BACKGROUND, "A third boat was ordered on Monday.")
    news = with_dossier(replace(FERRY, statements=(*FERRY.statements, late)))
    return build_book(news, replace(order(), number=2), RESOURCES, schemes(), Silent(), before=earlier(printed().pdf))


def wrong(pdf: bytes) -> list[CheckResult]:
    return [row for row in check_pdf(pdf) if not row.passed]


def assert_accessible(pdf: bytes) -> None:
    with pikepdf.open(BytesIO(pdf)) as file:
        assert faults(file) == ()
        assert ACCESSIBLE in file.Root.Metadata.read_bytes()
    report = validator.validate_pdf_bytes(pdf, profile="ua1")
    assert report.is_compliant, report


def test_each_volume_is_accessible_and_passes_the_self_check(volumes: Sequence[bytes]) -> None:
    for volume in volumes:
        assert_accessible(volume)
        assert wrong(volume) == []


def test_the_replacement_pages_are_accessible_and_pass_the_self_check(renewed: BuiltBook) -> None:
    assert 0 < len(renewed.inserted) < renewed.pages
    assert_accessible(renewed.replacement)
    assert wrong(renewed.replacement) == []
    with pikepdf.open(BytesIO(renewed.replacement)) as file:
        assert [page.label for page in file.pages] == ["+1", *renewed.inserted]


def test_a_sheet_that_replaces_nothing_is_accessible_too() -> None:
    same = build_book(with_dossier(FERRY), order(), RESOURCES, schemes(), Silent(), before=earlier(printed().pdf))
    assert same.inserted == ()
    assert_accessible(same.replacement)
    assert wrong(same.replacement) == []


def test_all_words_of_the_pages_are_in_the_structure_that_is_left(volumes: Sequence[bytes]) -> None:
    """Every mark of a page that had an element in the whole book has one in the volume: none became silent."""
    with pikepdf.open(BytesIO(printed().pdf)) as whole:
        rows = [len(_row(whole, page)) for page in whole.pages]
    found: list[int] = []
    for volume in volumes:
        with pikepdf.open(BytesIO(volume)) as file:
            found += [len(_row(file, page)) for page in file.pages]
    assert found == rows


def _row(file: pikepdf.Pdf, page: pikepdf.Page) -> list[pikepdf.Object]:
    flat = list(file.Root.StructTreeRoot.ParentTree.Nums)
    rows = dict(zip(map(int, flat[::2]), flat[1::2], strict=True))
    return list(rows[int(page.obj.StructParents)])


def test_nothing_of_the_other_pages_is_in_the_file(volumes: Sequence[bytes]) -> None:
    """What a quotation or a biography of the second volume says stands nowhere in the first, neither drawn nor described."""
    words = "the sea between us is a road, not a wall"
    for volume, there in zip(volumes, (False, True), strict=True):
        document = pypdfium2.PdfDocument(volume)
        drawn = "".join(page.get_textpage().get_text_bounded() for page in document)
        with pikepdf.open(BytesIO(volume)) as file:
            leaves = [item for item in file.objects if isinstance(item, pikepdf.Dictionary) and item.get("/Type") == "/Page"]
            assert len(leaves) == len(file.pages)
            assert (words in " ".join(drawn.split())) is there
            assert words not in file.Root.AttacheProfile.read_bytes().decode()
    with pikepdf.open(BytesIO(printed().pdf)) as whole:
        assert words in whole.Root.AttacheProfile.read_bytes().decode()


def test_pages_from_the_middle_begin_with_a_heading_of_the_first_level() -> None:
    with pikepdf.open(BytesIO(printed().pdf)) as file:
        cut_down(file, (8, 11))
        small = written(file)
    assert_accessible(small)


def headings(file: pikepdf.Pdf) -> list[int]:
    """The levels of the headings, in the order in which they are read."""
    roles = (element.role for element in elements_of(file).values())
    return [int(role[1:]) for role in roles if role[:1] == b"H" and role[1:].isdigit()]


def test_headings_that_were_of_one_level_still_are() -> None:
    """The second page of the first brief has headings of the second level only."""
    at = next(item for item in printed().items if item.section == "brief-1").first_page
    with pikepdf.open(BytesIO(printed().pdf)) as file:
        cut_down(file, (at,))
        found = headings(file)
    assert len(found) > 2
    assert set(found) == {1}


def dead(file: pikepdf.Pdf) -> None:
    link = next(note for page in file.pages for note in page.obj.get("/Annots", pikepdf.Array()) if "/Dest" in note)
    link.Dest = pikepdf.Array([file.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.Page)), pikepdf.Name.Fit])


@pytest.mark.parametrize(
    ("row", "harm"),
    [
        (22, lambda file: file.pages.__delitem__(-1)),
        (33, lambda file: file.pages[1].rotate(90, relative=True)),
        (1, lambda file: file.pages[2].contents_add(b"q 1 g 0 800 600 42 re f Q")),
        (23, lambda file: file.pages.insert(1, file.pages[3])),
        (30, dead),
    ],
)
def test_harm_to_a_volume_is_found(volumes: Sequence[bytes], row: int, harm: object) -> None:
    found = {int(result.code.split()[0]) for result in wrong(with_file(volumes[0], harm))}  # pyright: ignore[reportArgumentType]
    assert row in found
