"""A window that was narrow and is wide again shows every pane as it was, and one that was wide and is narrow again too."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.model.meeting import Meeting
from app.core.settings import PANES
from app.services.opening import Services
from app.ui.main_window import MainWindow
from app.ui.places import Room
from app.ui.theme import Look
from app.ui.views.reader.desk import Mode
from app.ui.views.reader.screen import ReaderScreen
from app.ui.views.screen import Screen
from tests.ui.windows import place_in, shown_window

NARROW, WIDE = (1000, 700), (1440, 900)
WITH_PANES = (Room.LIBRARY, Room.READER, Room.IMPORT, Room.DOSSIER, Room.MEETING, Room.PEOPLE, Room.BOOK, Room.CLASHES, Room.GUIDE)


@pytest.fixture(autouse=True)
def usual_again(services: Services) -> Iterator[None]:
    """Widths pulled by hand are kept in the library, which all tests of the window share."""
    yield
    services.settings.put(PANES, "")


@pytest.fixture(params=WITH_PANES, ids=lambda room: room.value)
def screen(request: pytest.FixtureRequest, window: MainWindow, services: Services, meeting: Meeting) -> Iterator[Screen]:
    """Each screen in turn, with something in it."""
    window.go(place_in(request.param, services, meeting))
    QApplication.processEvents()
    yield window.screen_shown


def sized(window: MainWindow, size: tuple[int, int]) -> None:
    window.resize(*size)
    QApplication.processEvents()


def widths(screen: Screen) -> list[tuple[int, int]]:
    """Where each pane that is seen begins, and how wide it is."""
    return [(pane.mapTo(screen, QPoint()).x(), pane.width()) for pane in screen.panes() if pane.isVisible()]


def through_the_drawer(window: MainWindow, screen: Screen) -> None:
    """A narrow window, with its inspector called for as a drawer."""
    sized(window, NARROW)
    if screen.has_inspector:
        screen.toggle_inspector()
        QApplication.processEvents()


def pulled(qtbot: QtBot, screen: Screen, handle: int, by: int) -> None:
    """Pull the line before a pane aside, as a pointer does."""
    grip = screen.splitter.handle(handle)
    at = grip.rect().center()
    qtbot.mousePress(grip, Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseMove(grip, at + QPoint(by, 0))
    qtbot.mouseRelease(grip, Qt.MouseButton.LeftButton, pos=at + QPoint(by, 0))
    QApplication.processEvents()


def test_wide_again_every_pane_has_its_width(window: MainWindow, screen: Screen) -> None:
    before = widths(screen)
    through_the_drawer(window, screen)
    sized(window, WIDE)
    assert widths(screen) == before


def test_narrow_again_every_pane_has_its_width(window: MainWindow, screen: Screen) -> None:
    through_the_drawer(window, screen)
    before = widths(screen)
    sized(window, WIDE)
    through_the_drawer(window, screen)
    assert widths(screen) == before


def test_a_width_given_by_hand_comes_back(window: MainWindow, services: Services, meeting: Meeting, qtbot: QtBot) -> None:
    window.go(place_in(Room.PEOPLE, services, meeting))
    screen = window.screen_shown
    usual = widths(screen)
    pulled(qtbot, screen, 2, 24)
    pulled(qtbot, screen, 1, 20)
    by_hand = widths(screen)
    assert by_hand[0][1] > usual[0][1]
    assert by_hand[2][1] < usual[2][1]
    through_the_drawer(window, screen)
    sized(window, WIDE)
    assert widths(screen) == by_hand


def test_folded_away_by_hand_it_comes_back_as_wide(window: MainWindow, screen: Screen) -> None:
    if not screen.has_inspector:
        pytest.skip("nothing to be folded away")
    before = widths(screen)
    screen.toggle_inspector()
    QApplication.processEvents()
    through_the_drawer(window, screen)
    sized(window, WIDE)
    assert len(widths(screen)) == len(before) - 1
    screen.toggle_inspector()
    QApplication.processEvents()
    assert widths(screen) == before


def test_a_window_that_ends_narrow_leaves_the_widths_to_the_next(qtbot: QtBot, look: Look, services: Services, meeting: Meeting) -> None:
    with shown_window(qtbot, look, services) as first:
        first.go(place_in(Room.PEOPLE, services, meeting))
        pulled(qtbot, first.screen_shown, 1, 20)
        kept = widths(first.screen_shown)
        sized(first, NARROW)
    with shown_window(qtbot, look, services) as second:
        second.go(place_in(Room.PEOPLE, services, meeting))
        QApplication.processEvents()
        assert widths(second.screen_shown) == kept
        pulled(qtbot, second.screen_shown, 1, -20)


def test_text_and_pages_have_their_shares_again(window: MainWindow, services: Services, meeting: Meeting, qtbot: QtBot) -> None:
    window.go(place_in(Room.READER, services, meeting))
    screen = window.screen_shown
    assert isinstance(screen, ReaderScreen)
    screen.desk.show_mode(Mode.BOTH)
    other = services.library.rows()[1].id
    screen.beside.open(other)
    QApplication.processEvents()
    before = (screen.desk.width(), screen.original.width(), screen.page.width(), screen.beside.width())
    sized(window, NARROW)
    sized(window, WIDE)
    assert (screen.desk.width(), screen.original.width(), screen.page.width(), screen.beside.width()) == before
