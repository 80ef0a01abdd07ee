"""Numbered copies, what changed between editions, files with a password, Word copies, a full disk."""

import hashlib
from dataclasses import replace
from pathlib import Path
from uuid import UUID
from zipfile import ZipFile

import docx
import pytest

from app.book.locking import locked
from app.core.editions import ChangeKind
from app.core.errors import NotFoundError, UserError
from app.core.jobs import Silent
from app.core.marking import MarkingSchemes
from app.core.model.dossier import Heading, Statement
from app.services.books import BookRequest, default_recipe
from app.services.checking import check_file
from app.services.exporting import export_brief
from app.services.opening import Services


def test_each_copy_has_its_number_its_reader_and_its_file(services: Services, meeting: UUID, tmp_path: Path) -> None:
    recipe = replace(default_recipe(), copies=3)
    built = services.books.build(BookRequest(meeting_id=meeting, recipe=recipe, holders=("Minister Ahn", "Secretary Oh")), Silent())
    copies = built.edition.copies
    assert [(row.number, row.holder) for row in copies] == [(1, "Minister Ahn"), (2, "Secretary Oh"), (3, "")]
    assert len({row.sha256 for row in copies}) == 3
    for row in copies:
        path = services.books.export(built.edition.id, tmp_path / f"{row.number}.pdf", copy=row.number)
        assert hashlib.sha256(path.read_bytes()).hexdigest() == row.sha256
        assert {row.code for row in check_file(path) if row.must and not row.passed} == {row.code for row in built.failed}
    with pytest.raises(NotFoundError):
        services.books.export(built.edition.id, tmp_path / "4.pdf", copy=4)


def test_no_reader_gets_two_numbers(services: Services, meeting: UUID) -> None:
    with pytest.raises(UserError, match="hold two copies"):
        services.books.build(BookRequest(meeting_id=meeting, holders=("Oh", "Oh")), Silent())
    built = services.books.build(BookRequest(meeting_id=meeting, holders=("Ahn", "Oh")), Silent())
    with pytest.raises(UserError, match="already holds copy 2"):
        services.books.register.hand_out(built.edition.id, 1, "Oh")
    with pytest.raises(NotFoundError, match="no copy 3"):
        services.books.register.hand_out(built.edition.id, 3, "Han")
    services.books.take_back(built.edition.id, 2)
    services.books.register.hand_out(built.edition.id, 1, "Oh")
    kept = services.books.edition(meeting)
    assert [(row.holder, row.returned is not None) for row in kept.copies] == [("Oh", False), ("Oh", True)]
    assert kept.pdf_sha256 == built.edition.pdf_sha256


def background(name: str) -> Statement:
    return Statement(heading=Heading.BACKGROUND, text=name)


def test_changes_between_editions_name_kind_and_pages(services: Services, meeting: UUID) -> None:
    dossier = services.dossiers.find("Ports")
    first, second = background("The pier was built in 1931."), background("The crane is out of order.")
    services.dossiers.save(replace(dossier, statements=(*dossier.statements, first, second)))
    services.books.build(BookRequest(meeting_id=meeting), Silent())
    known = services.dossiers.get(dossier.id)
    third = background("A second crane is on its way.")
    services.dossiers.save(replace(known, statements=(*known.statements, third)))
    services.books.build(BookRequest(meeting_id=meeting), Silent())
    known = services.dossiers.get(dossier.id)
    mended = replace(first, text="The pier was built in 1932.")
    kept = tuple(mended if row.id == first.id else row for row in known.statements if row.id != second.id)
    services.dossiers.save(replace(known, statements=kept))
    services.books.build(BookRequest(meeting_id=meeting), Silent())
    assert [(row.kind, row.words) for row in services.books.changes(meeting, 1, 2)] == [(ChangeKind.ADDENDUM, third.text)]
    rows = {row.object_id: row for row in services.books.changes(meeting, 2, 3)}
    assert {key: row.kind for key, row in rows.items()} == {first.id: ChangeKind.REPLACED, second.id: ChangeKind.WITHDRAWN}
    assert rows[second.id].new_page == 0
    assert rows[second.id].old_page > 2
    assert rows[first.id].new_page > 2
    assert services.books.changes(meeting, 3, 3) == ()
    with pytest.raises(NotFoundError, match="no edition 9"):
        services.books.changes(meeting, 1, 9)


def test_a_book_with_a_password_opens_with_it_alone(services: Services, meeting: UUID, tmp_path: Path) -> None:
    built = services.books.build(BookRequest(meeting_id=meeting), Silent())
    path = services.books.export(built.edition.id, tmp_path / "book.pdf", password="under the old pier")
    assert b"/AESV3" in path.read_bytes()
    with pytest.raises(UserError, match="locked with a password"):
        check_file(path)
    with pytest.raises(UserError, match="not the password"):
        check_file(path, "on the new pier")
    assert {row.code for row in check_file(path, "under the old pier") if row.must and not row.passed} == {row.code for row in built.failed}
    with pytest.raises(UserError, match="too short"):
        locked(built.pdf, "short")


def test_a_brief_becomes_a_word_document(services: Services, harbour: UUID, tmp_path: Path, resources: Path) -> None:
    schemes = MarkingSchemes.read(resources / "markings")
    path = export_brief(services.library, schemes, harbour, tmp_path / "brief.docx")
    detail = services.library.detail(harbour, paragraphs=False)
    written = docx.Document(str(path))
    words = [paragraph.text for paragraph in written.paragraphs]
    assert [detail.text[block.start : block.end] for block in detail.blocks] == words[-len(detail.blocks) :]
    again = export_brief(services.library, schemes, harbour, tmp_path / "again.docx")
    assert again.read_bytes() == path.read_bytes()
    with ZipFile(path) as archive:
        assert archive.testzip() is None
