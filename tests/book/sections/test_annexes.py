"""Sources in full: original pages of every kind upright in our frame, or their text with the reader's marks."""

from dataclasses import replace
from functools import lru_cache
from io import BytesIO

import page as validator
import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name

from app.book.accessible import faults
from app.book.annexes import page_count
from app.book.build import build_book
from app.book.content import BuiltBook
from app.book.sections import annexes
from app.book.selfcheck.file import BookFile
from app.book.verbatim import squeeze
from app.core.errors import UserError
from app.core.jobs import Silent
from app.core.language import Language
from app.core.marking import Marking
from app.core.model.book import AnnexPages, Carrier
from tests.book.printed import RESOURCES, printed
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


def test_each_original_is_counted_once_for_a_book(monkeypatch: pytest.MonkeyPatch) -> None:
    counted: list[int] = []

    def counting(data: bytes) -> int:
        counted.append(page_count(data))
        return counted[-1]

    monkeypatch.setattr(annexes, "page_count", counting)
    built.cache_clear()
    built()
    assert counted == [len(SHAPES)]


def test_the_same_order_gives_the_same_file() -> None:
    first = built()
    built.cache_clear()
    assert built().pdf == first.pdf


def test_pages_of_a_file_whose_end_is_lost_are_annexed_as_they_were_imported() -> None:
    """Its objects are packed, and where they are stood in the part that is lost."""
    packed = BytesIO()
    with pikepdf.open(BytesIO(original())) as file:
        file.save(packed, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    cut = packed.getvalue()[: packed.getvalue().rfind(b"/XRef") - 40]
    with pytest.raises(pikepdf.PdfError):
        pikepdf.open(BytesIO(cut))
    assert page_count(cut) == len(SHAPES)
    book = bound(cut)
    assert [row for row in book.checks if row.must and not row.passed] == []
    with pikepdf.open(BytesIO(book.pdf)) as file:
        pages = [file.pages[number - 1].obj["/Resources"]["/XObject"] for number in annex(book)]
        assert all(any(name.startswith("/Annex") for name in page.keys()) for page in pages)  # noqa: SIM118 - a PDF dictionary


def test_an_annex_above_the_ceiling_stays_out_and_is_in_the_manifest() -> None:
    sealed = replace(SNAPSHOT.briefs[key("brief-a")], marking=Marking(scheme="isle", level="sealed"))
    snapshot = replace(SNAPSHOT, briefs={**SNAPSHOT.briefs, sealed.id: sealed}, originals={sealed.id: original()})
    made = order()
    recipe = replace(made.recipe, annexes=(sealed.id,), ceiling=Marking(scheme="isle", level="open"))
    book = build_book(snapshot, replace(made, recipe=recipe), RESOURCES, schemes(), Silent())
    assert not [item for item in book.items if item.section.startswith("annex")]
    assert sealed.id in {row.atom_id for row in book.omissions}


def bound(original_file: bytes, pages: str = "", **more: object) -> BuiltBook:
    """The scene's book with a file for its first source, whole or some pages of it."""
    chosen = (AnnexPages(brief_id=key("brief-a"), pages=pages),) if pages else ()
    made = order(annexes=(key("brief-a"),), annex_pages=chosen, **more)
    snapshot = replace(SNAPSHOT, originals={key("brief-a"): original_file})
    return build_book(snapshot, made, RESOURCES, schemes(), Silent())


def declared(book: BuiltBook) -> bool:
    with BookFile(book.pdf) as file:
        return b"pdfuaid" in file.objects.Root.Metadata.read_bytes()


def test_an_annex_of_whole_typefaces_is_in_the_structure_and_the_book_calls_itself_accessible() -> None:
    book = bound(printed(Language.KO).pdf, pages="4-6, 1")
    assert [row for row in book.checks if row.must and not row.passed] == []
    with BookFile(book.pdf) as file:
        assert faults(file.objects) == ()
        figures = [item for item in file.objects.objects if isinstance(item, Dictionary) and item.get("/S") == "/Figure"]
        told = [str(item.Alt) for item in figures if "page 4 of the original" in str(item.get("/Alt", ""))]
    assert len(told) == 1
    assert declared(book)
    report = validator.validate_pdf_bytes(book.pdf, profile="ua1")
    assert [(failure.rule_id, failure.message) for failure in report.failures] == []


def test_an_annex_whose_typeface_is_missing_is_told_of_and_the_book_does_not_call_itself_accessible() -> None:
    book = built()
    with BookFile(book.pdf) as file:
        assert faults(file.objects) == ()
    assert not declared(book)
    assert [words for words in book.warnings if "Helvetica" in words and "accessible" in words]


def test_only_the_pages_that_the_recipe_names_are_annexed() -> None:
    book = bound(original(), pages="3-4, 6")
    with BookFile(book.pdf) as file:
        told = [" ".join(file.pages[at - 1].body.split()) for at in annex(book)]
    shown = [number for number in range(1, 7) if any(f"Sheet number {number} of" in words for words in told)]
    assert shown == [3, 4, 6]
    assert any("page 6 of the original (6 pages)" in words for words in told)


@pytest.mark.parametrize(("pages", "said"), [("3-", "like 3-7, 12"), ("two", "like 3-7, 12"), ("5-9", "has 6 pages"), ("0", "from 1 to 6")])
def test_pages_that_there_are_not_are_refused(pages: str, said: str) -> None:
    with pytest.raises(UserError, match=said):
        bound(original(), pages=pages)


def test_fields_of_a_form_stand_on_the_page_with_what_was_written_in_them() -> None:
    target = BytesIO()
    with pikepdf.open(BytesIO(original())) as file:
        page = file.pages[0].obj
        field = Dictionary(
            Type=Name.Annot, Subtype=Name.Widget, FT=Name.Tx, T="name", V="Filled by the harbour", Rect=Array([60, 500, 400, 530])
        )
        field.DA, field.P = "/F 14 Tf 0 g", page
        field.AA = Dictionary(K=Dictionary(S=Name.JavaScript, JS="app.alert('quay')"))
        made = file.make_indirect(field)
        page.Annots.append(made)
        file.Root.AcroForm = Dictionary(Fields=Array([made]), DA="/F 14 Tf 0 g", DR=Dictionary(Font=page.Resources.Font))
        file.save(target)
    book = bound(target.getvalue())
    with BookFile(book.pdf) as file:
        first = file.pages[list(annex(book))[1] - 1]
        assert "Filled by the harbour" in " ".join(first.body.split())
        raw = "".join(str(item) for item in file.objects.objects if isinstance(item, Dictionary))
    assert "AcroForm" not in raw
    assert "JavaScript" not in raw


def test_a_tablet_leads_back_to_the_contents_from_an_annexed_page_too() -> None:
    book = bound(printed(Language.KO).pdf, pages="2", carrier=Carrier.TABLET)
    assert [row for row in book.checks if row.must and not row.passed] == []
    assert declared(book)
