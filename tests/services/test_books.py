import hashlib
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from app.core.errors import NotFoundError, UserError
from app.core.jobs import Silent
from app.core.model.book import EditionStatus
from app.services.books import BookRequest, default_recipe
from app.services.checking import check_file
from app.services.opening import Services


def test_an_edition_is_kept_with_its_file(services: Services, meeting: UUID, tmp_path: Path) -> None:
    built = services.books.build(BookRequest(meeting_id=meeting), Silent())
    assert built.edition.number == 1
    assert services.books.pdf(built.edition.id) == built.pdf
    assert hashlib.sha256(built.pdf).hexdigest() == built.edition.pdf_sha256
    path = services.books.export(built.edition.id, tmp_path / "deep" / "book.pdf")
    assert path.read_bytes() == built.pdf
    assert {result.code for result in check_file(path)} <= {result.code for result in built.edition.checks}
    again = services.books.build(BookRequest(meeting_id=meeting), Silent())
    assert (again.edition.number, again.edition.supersedes) == (2, built.edition.id)
    assert [edition.number for edition in services.books.editions(meeting)] == [2, 1]


def test_the_last_edition_serves_while_nothing_changed(services: Services, meeting: UUID) -> None:
    request = BookRequest(meeting_id=meeting)
    assert services.books.last_if_current(request) is None
    built = services.books.build(request, Silent())
    same = services.books.last_if_current(request)
    assert same is not None
    assert (same.edition.id, same.pdf) == (built.edition.id, built.pdf)
    assert services.books.last_if_current(replace(request, recipe=replace(default_recipe(), duplex=True))) is None
    dossier = services.dossiers.find("Ports")
    services.dossiers.save(replace(dossier, standfirst="Counting comes first."))
    assert services.books.last_if_current(request) is None


def test_the_editions_are_those_of_now_whatever_was_asked_before(services: Services, meeting: UUID) -> None:
    """They are kept at hand; a new edition, a copy that came back, and a meeting that is gone or back again are seen all the same."""
    assert services.books.editions(meeting) == ()
    built = services.books.build(BookRequest(meeting_id=meeting), Silent()).edition
    assert services.books.editions(meeting) == (built,)
    services.books.take_back(built.id, 1)
    assert services.books.editions(meeting)[0].copies[0].returned is not None
    services.meetings.remove(meeting)
    with pytest.raises(NotFoundError):
        services.books.editions(meeting)
    services.history.undo()
    assert [edition.id for edition in services.books.editions(meeting)] == [built.id]
    with pytest.raises(NotFoundError):
        services.books.editions(UUID(int=1))


def test_a_final_book_is_refused_while_something_stands_in_the_way(services: Services, meeting: UUID) -> None:
    found = services.books.preflight(meeting)
    assert found.errors
    with pytest.raises(UserError, match="cannot be final"):
        services.books.build(BookRequest(meeting_id=meeting, status=EditionStatus.FINAL), Silent())
    assert services.books.editions(meeting) == ()


def test_a_page_is_shown_as_wide_as_asked(services: Services, meeting: UUID) -> None:
    built = services.books.build(BookRequest(meeting_id=meeting), Silent())
    picture = services.books.page_picture(built.edition.id, 1, 300)
    assert abs(picture.width - 300) <= 1
    assert len(picture.rgb) == picture.width * picture.height * 3
    with pytest.raises(UserError, match="no page"):
        services.books.page_picture(built.edition.id, built.edition.pages + 1, 300)


def test_a_book_of_no_meeting_and_a_place_that_cannot_be_written(services: Services, meeting: UUID, tmp_path: Path) -> None:
    with pytest.raises(NotFoundError):
        services.books.build(BookRequest(meeting_id=UUID(int=5)), Silent())
    built = services.books.build(BookRequest(meeting_id=meeting), Silent())
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(UserError, match="cannot be written"):
        services.books.export(built.edition.id, tmp_path / "file" / "book.pdf")


def test_a_file_that_is_no_book_of_ours_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError):
        check_file(tmp_path / "absent.pdf")
    (tmp_path / "note.pdf").write_text("no PDF at all")
    with pytest.raises(UserError):
        check_file(tmp_path / "note.pdf")


def test_a_page_stable_edition_keeps_its_numbers_and_brings_the_pages_to_replace(services: Services, meeting: UUID) -> None:
    first = services.books.build(BookRequest(meeting_id=meeting), Silent())
    dossier = services.dossiers.find("Ports")
    services.dossiers.save(replace(dossier, standfirst="Counting comes first. " * 300))
    number = str(first.edition.number)
    request = BookRequest(meeting_id=meeting, stable_from=services.books.edition_named(meeting, number).id)
    second = services.books.build(request, Silent())
    pushed_down = "17 first page of each brief"  # The words above fill the page on which the originator is looked for.
    assert {check.code for check in second.failed} <= {check.code for check in first.failed} | {pushed_down}
    assert second.edition.pages > first.edition.pages
    assert any(label[-1].isalpha() for label in second.inserted)
    assert set(second.removed) < {str(page) for page in range(1, first.edition.pages + 1)}
    assert second.replacement.startswith(b"%PDF")
    again = services.books.build(replace(request, stable_from=second.edition.id), Silent())
    assert set(again.inserted) <= set(second.inserted)
    with pytest.raises(UserError, match="no edition"):
        services.books.edition_named(meeting, "77")
