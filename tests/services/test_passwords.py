"""A source that opens with a password alone: read with it, annexed with it, and the password kept inside the library only."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path
from uuid import UUID

import pikepdf
import pytest
from pikepdf import Dictionary, Name

from app.book.selfcheck.file import BookFile
from app.core.errors import UserError
from app.core.jobs import Silent
from app.core.model.book import AnnexPages
from app.importers.base import ImportOptions
from app.services.books import BookRequest, default_recipe
from app.services.importing import ImportChoices
from app.services.opening import Services

PASSWORD = "seven grey gulls"


def locked_pdf() -> bytes:
    target = BytesIO()
    with pikepdf.new() as file:
        font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
        for number in (1, 2, 3):
            page = file.add_blank_page(page_size=(595, 842))
            page.obj.Resources = Dictionary(Font=Dictionary(F=font))
            words = f"Leaf {number} of the locked study of tides tells how the water rises."
            page.obj.Contents = file.make_stream(f"BT /F 14 Tf 60 760 Td ({words}) Tj ET".encode())
        file.save(target, encryption=pikepdf.Encryption(user=PASSWORD, owner=PASSWORD))
    return target.getvalue()


@pytest.fixture
def locked(services: Services, tmp_path: Path) -> UUID:
    path = tmp_path / "tides.pdf"
    path.write_bytes(locked_pdf())
    choices = ImportChoices(options=ImportOptions(password=PASSWORD, title="Tides"))
    return services.imports.import_paths([path], choices, Silent()).files[0].briefs[0].brief.id


def test_the_pages_are_annexed_and_the_same_book_is_not_built_twice(services: Services, meeting: UUID, locked: UUID) -> None:
    recipe = replace(default_recipe(), annexes=(locked,), annex_pages=(AnnexPages(brief_id=locked, pages="2-3"),))
    request = BookRequest(meeting_id=meeting, recipe=recipe)
    built = services.books.build(request, Silent())
    with BookFile(built.pdf) as file:
        words = " ".join(" ".join(page.body.split()) for page in file.pages)
    assert "Leaf 2 of the locked study" in words
    assert "Leaf 3 of the locked study" in words
    assert "Leaf 1 of the locked study" not in words
    assert services.books.last_if_current(request) is not None


def test_the_pages_are_shown(services: Services, locked: UUID) -> None:
    assert len(services.pages.sizes(locked)) == 3
    assert services.pages.picture(locked, 1, 595).width == 595
    assert "locked study" in services.pages.words(locked, 2).text


def test_the_pages_are_read_by_machine_with_the_password_that_is_kept(
    services: Services, locked: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.services.recognising._machine", lambda: None)
    with pytest.raises(UserError, match="has no page without text"):
        services.recognition.recognise(locked, Silent())


def test_the_password_is_in_no_file_and_in_no_pack(services: Services, meeting: UUID, locked: UUID, tmp_path: Path) -> None:
    built = services.books.build(BookRequest(meeting_id=meeting, recipe=replace(default_recipe(), annexes=(locked,))), Silent())
    services.books.export(built.edition.id, tmp_path / "book.pdf")
    assert PASSWORD not in services.packs.dump().text
    folder = tmp_path / "library"
    files = [path for path in (*folder.rglob("*"), tmp_path / "book.pdf") if path.is_file()]
    assert len(files) > 2
    assert [path for path in files if PASSWORD.encode() in path.read_bytes()] == []
