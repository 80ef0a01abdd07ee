"""Books broken on purpose: a text object taken away, moved, made white or shrunk; an entry of the file changed; a false claim."""

import ctypes
import json
from collections.abc import Callable, Mapping
from functools import lru_cache
from io import BytesIO
from typing import Any

import pikepdf
import pypdfium2
from pypdfium2 import raw

from app.book.selfcheck import check_book, check_pdf
from app.book.selfcheck.file import BookFile, known_pages
from app.book.selfcheck.reading import PageReading
from app.core.model.book import CheckResult
from tests.book.printed import printed

Change = Callable[[pypdfium2.PdfPage, pypdfium2.PdfObject], object]


def remove(page: pypdfium2.PdfPage, item: pypdfium2.PdfObject) -> None:
    page.remove_obj(item)


def whiten(_: pypdfium2.PdfPage, item: pypdfium2.PdfObject) -> None:
    raw.FPDFPageObj_SetFillColor(item.raw, 255, 255, 255, 255)


def move(right: float, up: float) -> Change:
    return lambda _, item: raw.FPDFPageObj_Transform(item.raw, 1, 0, 0, 1, right, up)


def shrink(_: pypdfium2.PdfPage, item: pypdfium2.PdfObject) -> None:
    left, bottom, _right, _top = item.get_bounds()
    raw.FPDFPageObj_Transform(item.raw, 0.5, 0, 0, 0.5, left / 2, bottom / 2)


def words_of(item: pypdfium2.PdfObject, text: pypdfium2.PdfTextPage) -> str:
    length: int = raw.FPDFTextObj_GetText(item.raw, text.raw, None, 0)
    buffer = ctypes.create_string_buffer(length)
    raw.FPDFTextObj_GetText(item.raw, text.raw, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), length)
    return buffer.raw.decode("utf-16-le").rstrip("\0")


def with_text(pdf: bytes, pages: range, holds: str, change: Change, within: tuple[float, float] = (0, 2000)) -> bytes:
    """The book with every text object changed that holds some words, stands on those pages and between those heights."""
    document = pypdfium2.PdfDocument(pdf)
    changed = 0
    for number in pages:
        page = document[number - 1]
        text = page.get_textpage()
        for item in list(page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT], max_depth=1)):
            if holds in words_of(item, text) and within[0] <= item.get_bounds()[1] <= within[1]:
                change(page, item)
                changed += 1
        page.gen_content()
    assert changed, f"“{holds}” stands nowhere on pages {pages}"
    target = BytesIO()
    document.save(target)
    document.close()
    return target.getvalue()


def with_file(pdf: bytes, change: Callable[[pikepdf.Pdf], object]) -> bytes:
    """The book with its objects changed."""
    target = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as file:
        change(file)
        file.save(target)
    return target.getvalue()


def with_claim(pdf: bytes, **claims: Any) -> bytes:
    """The book with another claim about itself than it keeps."""

    def change(file: pikepdf.Pdf) -> None:
        profile = json.loads(file.Root.AttacheProfile.read_bytes())
        assert set(claims) <= set(profile)
        file.Root.AttacheProfile = file.make_stream(json.dumps({**profile, **claims}).encode())

    return with_file(pdf, change)


def claims(pdf: bytes) -> Any:
    """What a book claims of itself."""
    with BookFile(pdf) as book:
        return json.loads(book.profile.to_json())


@lru_cache(maxsize=1)
def known() -> Mapping[bytes, PageReading]:
    """The pages of the scene's own book; it stays open."""
    original = BookFile(printed().pdf)
    return known_pages(original.objects, original.readings)


def failed(pdf: bytes) -> set[int]:
    """The rows that fail: the same whether every page is read, or only those that the scene's own book has not."""
    results = check_pdf(pdf)
    assert _checked(pdf) == results
    return _failed(results)


def failed_of_known_pages(pdf: bytes) -> set[int]:
    """The rows that fail where nothing but the claims is another than the scene's own book has: its pages are not read again."""
    return _failed(_checked(pdf))


def _checked(pdf: bytes) -> tuple[CheckResult, ...]:
    with BookFile(pdf, known()) as book:
        return check_book(book)


def _failed(results: tuple[CheckResult, ...]) -> set[int]:
    return {int(row.code.split()[0]) for row in results if not row.passed}
