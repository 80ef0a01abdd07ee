"""Another size of everything holds at once: the same window at the same place in another number of pixels to the unit."""

import os
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.model.meeting import Meeting
from app.core.settings import SCALE
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.scaling import OWN_SCALE, SCALE_VARIABLE, rescale, scale_window
from app.ui.views.settings import SettingsScreen


@pytest.fixture
def settings(window: MainWindow, qtbot: QtBot) -> Iterator[SettingsScreen]:
    window.go(Place(Room.SETTINGS))
    screen = window.screen_shown
    assert isinstance(screen, SettingsScreen)
    yield screen
    window.services.settings.put(SCALE, SCALE.default)
    rescale(window, SCALE.default)
    QApplication.processEvents()
    assert window.devicePixelRatioF() == 1.0


def pixels(window: MainWindow) -> QSize:
    """The size of the window on the screen."""
    return window.size() * window.devicePixelRatioF()


@pytest.mark.parametrize("percent", [80, 150, 200])
def test_a_size_holds_at_once_and_back_again(window: MainWindow, settings: SettingsScreen, qtbot: QtBot, percent: int) -> None:
    settings.scale.focus_chosen()
    before, looked = pixels(window), window.grab().toImage()
    settings.scale.chosen.emit(SCALE.choices.index(percent))
    qtbot.waitUntil(lambda: window.devicePixelRatioF() == percent / 100)
    grown = pixels(window) - before
    assert abs(grown.width()) <= 2
    assert abs(grown.height()) <= 2
    assert window.isVisible()
    assert window.grab().toImage().devicePixelRatioF() == percent / 100, "type, icons and lines are painted that large"
    assert settings.scale.isAncestorOf(window.focusWidget()), "keys go where they went"
    assert window.toast.words == ""
    settings.scale.chosen.emit(SCALE.choices.index(SCALE.default))
    qtbot.waitUntil(lambda: window.devicePixelRatioF() == 1.0)
    qtbot.waitUntil(lambda: window.grab().toImage() == looked)


def test_screens_go_on_in_another_size(window: MainWindow, settings: SettingsScreen, meeting: Meeting, qtbot: QtBot) -> None:
    settings.scale.chosen.emit(SCALE.choices.index(200))
    qtbot.waitUntil(lambda: window.devicePixelRatioF() == 2.0)
    for place in (Place(Room.LIBRARY), Place(Room.MEETING, meeting.id)):
        window.go(place)
        assert window.screen_shown.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert window.search_overlay.isVisible()
    window.search_overlay.close_over()


def test_a_size_that_somebody_else_gave_is_left_alone(
    window: MainWindow, settings: SettingsScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(SCALE_VARIABLE, "1.25")
    monkeypatch.delenv(OWN_SCALE, raising=False)
    settings.scale.chosen.emit(SCALE.choices.index(200))
    QApplication.processEvents()
    assert window.devicePixelRatioF() == 1.0
    assert window.toast.words == "Everything has the new size from the next start on."
    scale_window(200)
    assert os.environ[SCALE_VARIABLE] == "1.25"
