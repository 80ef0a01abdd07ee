"""A search that is typed, and a list that is shown, wait for nothing that takes long."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from threading import Event

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.core.language import Language
from app.core.model.meeting import Meeting
from app.services.opening import Services
from app.ui.jobs import InlinePool, Jobs, Lane, ThreadPool
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.start import window_pools
from app.ui.theme import Look
from app.ui.views.library.screen import LibraryScreen

SOON_MS = 20_000


@contextmanager
def threaded_window(qtbot: QtBot, look: Look, services: Services) -> Generator[MainWindow]:
    """A window whose work runs in the threads that the program has."""
    jobs, crashes = Jobs(*window_pools()), list[BaseException]()
    jobs.crashed.connect(crashes.append)
    window = MainWindow(services, look, jobs, Language.EN, lambda: None)
    qtbot.addWidget(window, before_close_func=lambda _shown: None)
    with qtbot.waitExposed(window):
        window.show()
    try:
        yield window
    finally:
        jobs.close()
        window.close()
    assert not crashes, crashes


@pytest.mark.parametrize("lane", list(Lane))
def test_a_lane_that_is_taken_keeps_no_other_from_answering(qtbot: QtBot, lane: Lane) -> None:
    jobs, free, answered = Jobs(*window_pools()), Event(), set[Lane]()
    for number in range(4):
        jobs.read(f"long {number}", free.wait, lambda _done: None, lane=lane)
    others = set(Lane) - {lane}
    for other in others:
        jobs.read(other.value, lambda other=other: other, answered.add, lane=other)
    try:
        qtbot.waitUntil(lambda: answered == others, timeout=SOON_MS)
    finally:
        free.set()
        jobs.close()


def test_without_pools_of_their_own_all_lanes_share_one(qtbot: QtBot) -> None:
    jobs, answered = Jobs(ThreadPool(1, "read"), InlinePool()), list[Lane]()
    for lane in Lane:
        jobs.read(lane.value, lambda lane=lane: lane, answered.append, lane=lane)
    qtbot.waitUntil(lambda: answered == list(Lane), timeout=SOON_MS)
    jobs.close()


def test_a_search_is_answered_while_lists_are_read(qtbot: QtBot, look: Look, services: Services, meeting: Meeting) -> None:
    free = Event()
    with threaded_window(qtbot, look, services) as window:
        for number in range(4):
            window.jobs.read(f"long {number}", free.wait, lambda _done: None)
        try:
            overlay = window.search_overlay
            overlay.begin()
            QTest.keyClicks(overlay.field, "minister")
            qtbot.waitUntil(lambda: overlay.found is not None and overlay.found.words == "minister", timeout=SOON_MS)
            assert overlay.found is not None
            assert overlay.found.results.hits
        finally:
            free.set()


def test_a_list_is_shown_while_briefs_are_compared(qtbot: QtBot, look: Look, services: Services, meeting: Meeting) -> None:
    """All that waits for the comparison stands aside: the watch that began it, and what is told of the briefs that one stays with."""
    with threaded_window(qtbot, look, services) as window:
        window.go(Place(Room.LIBRARY))
        screen = window.screen_shown
        assert isinstance(screen, LibraryScreen)
        qtbot.waitUntil(lambda: screen._described is not None, timeout=SOON_MS)
        waiting: list[Callable[[], None]] = [window._likes._look, *[screen._look_for_likes] * 3]
        with services.likes._lock:  # as a comparison that goes on holds it
            for each in waiting:
                each()
            screen._model.show_rows(())
            screen.refresh()
            qtbot.waitUntil(lambda: bool(screen.rows), timeout=SOON_MS)
