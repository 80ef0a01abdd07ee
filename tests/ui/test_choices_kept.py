"""Choices in the settings hold at once, also where the disk takes nothing, and are kept as soon as it does."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.errors import DiskError
from app.core.language import Language
from app.core.settings import HIGH_CONTRAST, LOCK_MINUTES, READING_SIZE, SCALE, SHORTCUTS, THEME, WINDOW_LANGUAGE, Settings
from app.services.opening import new_library
from app.ui.jobs import InlinePool
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.scaling import rescale
from app.ui.start import Desk
from app.ui.views.reader.screen import ReaderScreen
from app.ui.views.settings import THEMES, SettingsScreen
from tests.ui.windows import unspoken


@pytest.fixture
def refusing(empty: MainWindow) -> Iterator[MainWindow]:
    """A window whose settings cannot be written."""
    in_the_way = empty.services.places.settings.with_suffix(".tmp")
    in_the_way.mkdir()
    look = empty.look
    dark, high = look.dark, look.high
    yield empty
    if in_the_way.exists():
        in_the_way.rmdir()
    look.set_theme(dark, high)
    QApplication.processEvents()
    rescale(empty, SCALE.default)
    QApplication.processEvents()
    assert empty.devicePixelRatioF() == 1.0


def settings_of(window: MainWindow) -> SettingsScreen:
    window.go(Place(Room.SETTINGS))
    screen = window.screen_shown
    assert isinstance(screen, SettingsScreen)
    return screen


def other_keys(screen: SettingsScreen) -> None:
    screen.keys.choose_row(0)
    screen._give("Ctrl+Alt+F9")


CHOICES: dict[str, tuple[Callable[[SettingsScreen], object], Callable[[Settings], object]]] = {
    "theme": (lambda screen: screen.theme.chosen.emit(THEMES.index("dark")), lambda settings: settings.get(THEME) == "dark"),
    "contrast": (lambda screen: screen.high.click(), lambda settings: settings.get(HIGH_CONTRAST)),
    "size": (lambda screen: screen.scale.chosen.emit(SCALE.choices.index(125)), lambda settings: settings.get(SCALE) == 125),
    "lock": (lambda screen: screen.lock.chosen.emit(LOCK_MINUTES.choices.index(30)), lambda settings: settings.get(LOCK_MINUTES) == 30),
    "keys": (other_keys, lambda settings: "Ctrl+Alt+F9" in settings.get(SHORTCUTS)),
}


@pytest.mark.parametrize("choice", CHOICES)
def test_what_cannot_be_kept_is_said_and_holds_all_the_same(refusing: MainWindow, choice: str) -> None:
    choose, holds = CHOICES[choice]
    choose(settings_of(refusing))
    assert refusing.toast.words == (
        "Your choice holds until Attaché is closed. "
        "The settings could not be written (Is a directory). Check that the disk with the library is there."
    )
    assert holds(refusing.services.settings)
    assert not refusing.services.places.settings.exists()


def test_the_look_changes_by_its_command_too(refusing: MainWindow) -> None:
    dark = refusing.look.dark
    refusing.toggle_theme()
    assert "could not be written" in refusing.toast.words
    assert refusing.look.dark is not dark


def test_the_size_of_reading_holds(refusing: MainWindow) -> None:
    refusing.services.imports.take_note("Quay", "The quay is older than both towns.")
    refusing.go(Place(Room.READER, refusing.services.library.rows()[0].id))
    reader = refusing.screen_shown
    assert isinstance(reader, ReaderScreen)
    reader.resize_text(2)
    assert "could not be written" in refusing.toast.words
    assert refusing.services.settings.get(READING_SIZE) == READING_SIZE.default + 2
    assert reader.page._size == READING_SIZE.default + 2


def test_what_was_held_is_kept_with_the_next_choice(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    settings, in_the_way = Settings(file), file.with_suffix(".tmp")
    settings.put(LOCK_MINUTES, 5)
    in_the_way.mkdir()
    with pytest.raises(DiskError):
        settings.put(SCALE, 150)
    settings.hold(SCALE, 150)
    assert Settings(file).get(SCALE) == 100
    in_the_way.rmdir()
    settings.put(READING_SIZE, 18)
    kept = Settings(file)
    assert (kept.get(SCALE), kept.get(READING_SIZE), kept.get(LOCK_MINUTES)) == (150, 18, 5)


def test_while_the_disk_is_gone_what_was_read_last_holds(tmp_path: Path) -> None:
    folder = tmp_path / "library"
    folder.mkdir()
    settings = Settings(folder / "settings.json")
    settings.put(THEME, "dark")
    assert settings.get(THEME) == "dark"
    folder.rename(tmp_path / "away")
    assert settings.get(THEME) == "dark"
    with pytest.raises(DiskError):
        settings.put(SCALE, 150)
    (tmp_path / "away").rename(folder)
    settings.put(SCALE, 150)
    assert (Settings(folder / "settings.json").get(THEME), settings.get(SCALE)) == ("dark", 150)


def test_a_language_that_cannot_be_kept_is_spoken_all_the_same(qtbot: QtBot, resources: Path, tmp_path: Path) -> None:
    folder = tmp_path / "library"
    services = new_library(folder, "plum tree in the rain", resources).services
    desk = Desk(folder, resources, lambda: (InlinePool(), InlinePool(), InlinePool(), InlinePool()))
    desk.show_library(services)
    (folder / "settings.tmp").mkdir()
    try:
        desk.relanguage(Language.KO)
        window = desk.window
        assert isinstance(window, MainWindow)
        assert window.context.language is Language.KO
        assert services.settings.get(WINDOW_LANGUAGE) == "ko"
        assert "폴더임" in window.toast.words, "a folder is in the way"
    finally:
        desk.speak(Language.EN)
        unspoken(desk)
        desk.close_library()
    window.close()
