"""One card over the window at a time: what a key opens takes the place of the card that stood there, and no key acts beneath one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from app.core.model.meeting import Meeting
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.widgets.overlay import Overlay
from tests.ui.test_giving_way import FORM, OPENED
from tests.ui.windows import press

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def cards(window: MainWindow) -> list[Overlay]:
    return [each for each in window.findChildren(Overlay) if each.isVisible()]


@pytest.fixture
def away(window: MainWindow) -> MainWindow:
    window.activateWindow()
    window.go(Place(Room.DOSSIERS))
    return window


@pytest.mark.parametrize("opened", OPENED)
def test_the_palette_takes_the_place_of_what_stood_there(away: MainWindow, opened: str) -> None:
    OPENED[opened](away)
    press(away, Qt.Key.Key_K, CTRL)
    assert cards(away) == [away.palette_overlay]
    press(away, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert cards(away) == []
    held = QApplication.focusWidget()
    assert held is not None
    assert away.screen_shown.isAncestorOf(held)


@pytest.mark.parametrize("opened", OPENED)
def test_files_are_chosen_with_nothing_standing_over_the_window(away: MainWindow, opened: str, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[list[Overlay]] = []

    def asked(*_words: object, **_more: object) -> tuple[list[str], str]:
        seen.append(cards(away))
        return [], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", asked)
    OPENED[opened](away)
    press(away, Qt.Key.Key_O, CTRL)
    assert seen == [[]]


@pytest.mark.parametrize("opened", ["palette", "new", "tour", "form"])
def test_no_key_acts_beneath_a_card(window: MainWindow, meeting: Meeting, opened: str) -> None:
    window.activateWindow()
    window.go(Place(Room.LIBRARY))
    OPENED[opened](window)
    wide, shown = window.sidebar.width(), window.screen_shown.splitter.sizes()
    press(window, Qt.Key.Key_Backslash, CTRL)
    press(window, Qt.Key.Key_I, CTRL)
    press(window, Qt.Key.Key_F, CTRL)
    press(window, Qt.Key.Key_B, CTRL)
    assert (window.sidebar.width(), window.screen_shown.splitter.sizes()) == (wide, shown)
    assert len(cards(window)) == 1
    held = QApplication.focusWidget()
    assert held is not None
    assert cards(window)[0].isAncestorOf(held)
    cards(window)[0].close_over()


def test_undo_is_left_to_the_field_of_a_form(window: MainWindow) -> None:
    before = window.services.history.steps(1)
    window.activateWindow()
    window.ask(FORM)
    press(window, Qt.Key.Key_Z, CTRL)
    assert window.services.history.steps(1) == before
    window.form_overlay.close_over()


@pytest.mark.parametrize("opened", OPENED)
@pytest.mark.parametrize("back", [False, True])
def test_tab_stays_on_the_card(away: MainWindow, opened: str, back: bool) -> None:
    OPENED[opened](away)
    card = cards(away)[0]
    for _ in range(30):
        press(away, Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab, SHIFT if back else Qt.KeyboardModifier.NoModifier)
        held: QWidget | None = QApplication.focusWidget()
        assert held is not None
        assert card.isAncestorOf(held) or held is card, held.accessibleName()
    card.close_over()


def test_locking_is_never_held_up(away: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    locked: list[bool] = []
    monkeypatch.setattr(away, "_on_lock", lambda: locked.append(True))
    away.ask(FORM)
    press(away, Qt.Key.Key_L, CTRL)
    assert locked == [True]
    away.form_overlay.close_over()
