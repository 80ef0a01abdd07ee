"""A book of 300 pages in the window: built, and built anew when one of its points changes."""

import time
from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from app.core.jobs import Silent
from app.services.books import BookRequest
from app.services.opening import Services
from app.services.sample import load_sample
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.views.book.screen import BookScreen
from tests.bench.thick_meeting import add_meeting
from tests.bench.window_gaps import BUILDING, PREVIEW, row, until, watched

CHANGES = 3


def measure_book(window: MainWindow, words: Sequence[str]) -> None:
    """The thick book and that of the sample meeting."""
    services = window.services
    thick = add_meeting(services, words)
    screen = _opened(window, thick)
    services.books._workshop = None
    watched(window, BUILDING, screen.build_book, f"{screen.view.pages if screen.view else 0} pages, nothing of it known")
    until(lambda: _painted(screen))
    _measure_preview(window, screen, thick, f"{PREVIEW}, 300 pages")
    sample = load_sample(services, services.drafts._desk.resources, Silent()).id
    _measure_preview(window, _opened(window, sample), sample, PREVIEW)


def _opened(window: MainWindow, meeting_id: UUID) -> BookScreen:
    built = window.services.books.build(BookRequest(meeting_id=meeting_id), Silent())
    screen = window.screen_of(Room.BOOK)
    assert isinstance(screen, BookScreen)
    window.go(Place(Room.BOOK, built.edition.id))
    until(lambda: screen.view is not None and screen.view.meeting_id == meeting_id and _painted(screen))
    return screen


def _painted(screen: BookScreen) -> bool:
    """Whether each page in view is drawn as the book is now."""
    pages = screen.pages
    return not pages._busy and all(page in pages.images and page not in pages._pictures._old for page in pages._visible())


def _measure_preview(window: MainWindow, screen: BookScreen, meeting_id: UUID, name: str) -> None:
    """From the save of a changed point to its painted page; the first one warms."""
    taken, spent = list[float](), list[float]()
    for number in range(CHANGES + 1):
        before, begun, used = screen.view, time.perf_counter(), time.process_time()
        window.jobs.write(lambda number=number: _change(window.services, meeting_id, number))
        until(lambda before=before: screen.view is not before and _painted(screen), 120)
        screen.pages.grab()
        taken.append(1000 * (time.perf_counter() - begun))
        spent.append(1000 * (time.process_time() - used))
    row(
        name,
        sorted(taken[1:])[CHANGES // 2],
        f"computed {sorted(spent[1:])[CHANGES // 2]:.0f}; {screen.view.pages if screen.view else 0} pages",
    )


def _change(services: Services, meeting_id: UUID, number: int) -> None:
    meeting = services.meetings.get(meeting_id)
    wanted = next(uuid for item in meeting.agenda for uuid in item.dossier_ids)
    dossier = services.dossiers.get(wanted)
    first = dossier.statements[0]
    changed = replace(first, text=f"{first.text.split(' Changed ')[0]} Changed {number}.")
    services.dossiers.save(replace(dossier, statements=(changed, *dossier.statements[1:])))
