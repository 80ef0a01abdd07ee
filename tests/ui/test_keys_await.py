"""A place whose content is still being read has the keys where the work is done as soon as it is there."""

from collections.abc import Iterator
from uuid import UUID

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.jobs import Silent
from app.core.language import Language
from app.core.model.meeting import Meeting
from app.services.books import BookRequest
from app.services.opening import Services
from app.ui.jobs import InlinePool, Jobs
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.theme import Look
from tests.ui.held import Held
from tests.ui.overheard import settle

ROOMS = [room for room in Room if room not in (Room.IMPORT, Room.COMPARE)]


@pytest.fixture
def slow(qtbot: QtBot, look: Look, services: Services, meeting: Meeting) -> Iterator[tuple[MainWindow, Held]]:
    """A window whose reads wait until they are let go."""
    held = Held()
    jobs = Jobs(held, InlinePool())
    window = MainWindow(services, look, jobs, Language.EN, lambda: None)
    qtbot.addWidget(window, before_close_func=lambda shown: None)
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    yield window, held
    jobs.close()
    window.close()


def let_go(held: Held) -> None:
    """Everything that waits, and what that asks for in its turn."""
    while held.waiting:
        held.waiting.pop(0)()
        settle()


def shown_in(room: Room, services: Services, meeting: Meeting) -> UUID | None:
    """Something to open in a room."""
    match room:
        case Room.READER:
            return services.library.rows()[0].id
        case Room.DOSSIER:
            return services.dossiers.all()[0].id
        case Room.MEETING:
            return meeting.id
        case Room.BOOK:
            return services.books.build(BookRequest(meeting_id=meeting.id), Silent()).edition.id
        case _:
            return None


@pytest.mark.parametrize("room", ROOMS)
def test_the_keys_are_in_the_middle_once_there_is_something(
    slow: tuple[MainWindow, Held], services: Services, meeting: Meeting, room: Room
) -> None:
    window, held = slow
    window.go(Place(room, shown_in(room, services, meeting)))
    settle()
    let_go(held)
    at = QApplication.focusWidget()
    assert at is not None
    screen = window.screen_shown
    assert screen.isAncestorOf(at), at
    assert not screen.header.isAncestorOf(at), at.accessibleName()
