"""A draft after a change: only what changed is read and looked for again, and nothing of the book tells."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

import pypdfium2
import pytest

from app.core.jobs import Silent
from app.services.books import BookRequest
from app.services.drafting import BookView
from app.services.opening import Services
from app.services.sample import load_sample


@pytest.fixture
def talks(services: Services) -> UUID:
    """The meeting of the sample, whose book has some fifty pages."""
    return load_sample(services, services.drafts._desk.resources, Silent()).id


@pytest.fixture
def loaded(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The pages (from 0) that PDFium was asked to load, in order."""
    places: list[int] = []
    load = pypdfium2.PdfDocument.get_page

    def get_page(self: pypdfium2.PdfDocument, place: int) -> pypdfium2.PdfPage:
        places.append(place)
        return load(self, place)

    monkeypatch.setattr(pypdfium2.PdfDocument, "get_page", get_page)
    return places


def _drafted(services: Services, talks: UUID) -> BookView:
    return services.drafts.look(BookRequest(meeting_id=talks), Silent(), anew=True)


def _changed(services: Services, talks: UUID) -> str:
    """Change the first statement; its new words."""
    meeting = services.meetings.get(talks)
    dossier = services.dossiers.get(next(key for item in meeting.agenda for key in item.dossier_ids))
    first = dossier.statements[0]
    words = f"{first.text} All ferries sail again."
    services.dossiers.save(replace(dossier, statements=(replace(first, text=words), *dossier.statements[1:])))
    return words


def _told(view: BookView) -> Iterator[object]:
    yield from (view.pdf, view.pages, view.labels, view.items, view.checks, view.notices, view.omissions)


def test_only_pages_that_changed_are_read_again_and_the_book_is_the_same(
    services: Services, talks: UUID, loaded: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same as that of a program that knows nothing yet; a book tells the minute in which it was built."""
    now = datetime.now(UTC)
    monkeypatch.setattr(services.books, "_clock", lambda: now)
    first = _drafted(services, talks)
    assert set(loaded) == set(range(first.pages))

    words = _changed(services, talks)
    loaded.clear()
    knowing = _drafted(services, talks)
    assert knowing.pdf != first.pdf
    assert 0 < len(set(loaded)) <= first.pages // 4
    assert any(row.height >= 0 for row in knowing.notices)
    assert any(atom.words.startswith(words[:20]) for item in knowing.items for atom in item.atoms)

    services.books._workshop, services.drafts._pins = None, None
    assert list(_told(knowing)) == list(_told(_drafted(services, talks)))


def test_the_library_is_read_once_for_a_draft(services: Services, meeting: UUID, monkeypatch: pytest.MonkeyPatch) -> None:
    request = BookRequest(meeting_id=meeting)
    services.books.build(request, Silent())
    services.meetings.save(replace(services.meetings.get(meeting), title="Talks on ferries"))
    read: list[object] = []
    gather = services.books._snapshot
    monkeypatch.setattr(services.books, "_snapshot", lambda *asked: read.append(asked) or gather(*asked))
    view = services.drafts.look(request, Silent())
    assert view.edition is None
    assert len(read) == 1
