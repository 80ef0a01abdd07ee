"""A window over a real library with the sample meeting."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.jobs import Silent
from app.core.model.meeting import Meeting
from app.core.paths import LibraryPlaces
from app.services.opening import Services, compose, new_library
from app.services.sample import load_sample
from app.ui.dialogs.search import SearchOverlay
from app.ui.kinds import tell_kinds
from app.ui.main_window import MainWindow
from app.ui.theme import Look
from tests.blank import Blank
from tests.ui.windows import shown_window

OFFSCREEN_NOISE = "This plugin does not support"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says that it has no window manager; that is no warning of ours."""
    for item in items:
        if "/ui/" in str(item.path):
            item.add_marker(pytest.mark.qt_log_ignore(OFFSCREEN_NOISE, extend=True))


@pytest.fixture(scope="session")
def look(qapp: QApplication, resources: Path) -> Look:
    qapp.setStyle("Fusion")
    look = Look(resources)
    look.load_window_fonts()
    look.apply()
    tell_kinds()
    return look


@pytest.fixture
def dark(look: Look) -> Iterator[Callable[[], None]]:
    """Turns the dark theme on; it is light again afterwards, whatever comes of the test."""
    yield lambda: look.set_theme(dark=True, high=False)
    look.set_theme(dark=False, high=False)


@pytest.fixture(scope="session")
def services(tmp_path_factory: pytest.TempPathFactory, resources: Path) -> Iterator[Services]:
    """One library for all tests of the window; what a test writes it takes back with undo or does not mind."""
    services = new_library(tmp_path_factory.mktemp("desk") / "library", "plum tree in the rain", resources).services
    yield services
    services.close()


@pytest.fixture(scope="session")
def meeting(services: Services, resources: Path) -> Meeting:
    return load_sample(services, resources, Silent())


@pytest.fixture
def window(qtbot: QtBot, look: Look, services: Services, meeting: Meeting) -> Iterator[MainWindow]:
    with shown_window(qtbot, look, services) as window:
        yield window


@pytest.fixture
def empty(qtbot: QtBot, look: Look, resources: Path, blank: Blank, tmp_path: Path) -> Iterator[MainWindow]:
    """A window over a library in which nothing is."""
    folder = tmp_path / "library"
    services = compose(blank.opened_in(folder), LibraryPlaces(folder), resources)
    with shown_window(qtbot, look, services) as window:
        yield window
    services.close()


@pytest.fixture
def overlay(window: MainWindow) -> SearchOverlay:
    """The search over everything, open."""
    window.search_overlay.begin()
    return window.search_overlay
