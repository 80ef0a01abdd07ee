"""Another size of everything holds at once: the same window at the same place in another number of pixels to the unit."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.model.meeting import Meeting
from app.core.settings import SCALE
from app.ui.first_size import first_in
from app.ui.jobs import InlinePool, Jobs
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.scaling import OWN_SCALE, SCALE_VARIABLE, rescale, scale_window
from app.ui.theme import Look
from app.ui.views.first_start import FirstStart
from app.ui.views.guide import GuideScreen
from app.ui.views.meeting.screen import MeetingScreen
from app.ui.views.settings import SettingsScreen
from app.ui.widgets.label import Prose


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


SMALL = QSize(720, 450)
"""What is left of 1440 x 900 at 200 %."""


@pytest.fixture
def small(window: MainWindow) -> MainWindow:
    window.setMinimumSize(1, 1)
    window.resize(SMALL)
    return window


def test_choices_keep_their_height_in_a_low_window_and_the_settings_scroll(small: MainWindow, qtbot: QtBot) -> None:
    small.go(Place(Room.SETTINGS))
    screen = small.screen_shown
    assert isinstance(screen, SettingsScreen)
    qtbot.waitUntil(lambda: small.size() == SMALL and screen.keys.height() > 200)
    for segments in (screen.theme, screen.language, screen.scale, screen.lock):
        assert segments.height() >= segments.sizeHint().height()


def test_the_buttons_of_a_narrow_header_leave_their_keys_and_keep_their_words(small: MainWindow, meeting: Meeting, qtbot: QtBot) -> None:
    small.go(Place(Room.MEETING, meeting.id))
    screen = small.screen_shown
    assert isinstance(screen, MeetingScreen)
    button = screen.build_button
    qtbot.waitUntil(lambda: button.width() >= button._content_width() + 8)
    assert not button._shown_key
    small.resize(1440, 900)
    qtbot.waitUntil(lambda: button.width() >= button._content_width() + 8 and bool(button._shown_key))


def test_a_sentence_longer_than_the_window_goes_on_in_the_next_line(small: MainWindow, qtbot: QtBot) -> None:
    words = "The disk with the library is full; the last change was not saved. Free some space, then repeat the change. " * 2
    small.jobs.trouble.emit(words)
    said = small.toast._words
    qtbot.waitUntil(lambda: 20 < said.heightForWidth(said.width()) <= said.height())
    assert small._stack.rect().contains(small.toast.geometry())


def test_a_picture_of_the_guide_is_as_wide_as_its_column_at_most(small: MainWindow, qtbot: QtBot) -> None:
    small.go(Place(Room.GUIDE, page="reader"))
    screen = small.screen_shown
    assert isinstance(screen, GuideScreen)
    qtbot.waitUntil(lambda: screen.text.document().idealWidth() <= screen.text.viewport().width())


def test_the_first_steps_are_read_whole_in_a_small_window(look: Look, qtbot: QtBot, tmp_path: Path) -> None:
    first = FirstStart(look, Jobs(InlinePool(), InlinePool()), tmp_path, lambda *_asked: (object(), "7Q4M-XH2D-K9RT-0WVC"))
    qtbot.addWidget(first)
    first.resize(first_in(SMALL))
    first.show()
    first.naming.settle()
    qtbot.waitUntil(first.first.isVisible)
    prose = [each for each in first.findChildren(Prose) if each.isVisible()]
    assert len(prose) > 4
    qtbot.waitUntil(lambda: all(each.heightForWidth(each.width()) <= each.height() for each in prose))
    assert all(field.mapTo(first, field.rect().topRight()).x() < first.width() for field in (first.first, first.second))
