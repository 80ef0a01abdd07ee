"""Alt alone shows the menus and gives them the keys; with another key it is that key's."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenuBar, QWidget
from pytestqt.qtbot import QtBot

from app.ui.actions import LETTERS, menu_titles, with_letter
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room

Key, ALT, NONE = Qt.Key, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def bar(window: MainWindow) -> Iterator[QMenuBar]:
    window.go(Place(Room.LIBRARY))
    window.activateWindow()
    yield window.menuBar()
    leave()
    window.menuBar().setVisible(False)


def leave() -> None:
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()


def held() -> QWidget:
    """Who has the keys; a menu takes them without having the focus."""
    at = QApplication.activePopupWidget() or QApplication.focusWidget()
    assert at is not None
    return at


def alone() -> None:
    QTest.keyPress(held(), Key.Key_Alt, ALT)
    QTest.keyRelease(held(), Key.Key_Alt)


def test_alt_opens_the_menus_and_escape_puts_them_away(window: MainWindow, bar: QMenuBar, qtbot: QtBot) -> None:
    before = held()
    alone()
    assert bar.isVisible()
    assert held() is bar.actions()[0].menu()
    QTest.keyClick(held(), Key.Key_Right)
    assert held() is bar.actions()[1].menu()
    assert bar.isVisible()
    QTest.keyClick(held(), Key.Key_Escape)
    qtbot.waitUntil(lambda: not bar.isVisible())
    qtbot.waitUntil(lambda: QApplication.focusWidget() is before)


def test_alt_with_an_arrow_goes_back_and_shows_nothing(window: MainWindow, bar: QMenuBar) -> None:
    window.go(Place(Room.DOSSIERS))
    QTest.keyPress(held(), Key.Key_Alt, ALT)
    QTest.keyClick(held(), Key.Key_Left, ALT)
    QTest.keyRelease(held(), Key.Key_Alt)
    assert window.place.room is Room.LIBRARY
    assert not bar.isVisible()


def test_f10_opens_the_first_menu(window: MainWindow, bar: QMenuBar) -> None:
    QTest.keyClick(held(), Key.Key_F10)
    assert bar.isVisible()
    assert bar.actions()[0].text() == "&File"
    assert held() is bar.actions()[0].menu()


def test_nothing_is_shown_under_a_card(window: MainWindow, bar: QMenuBar) -> None:
    window.open_palette()
    alone()
    assert not bar.isVisible()
    window.palette_overlay.close_over()


def test_each_menu_has_a_letter_of_its_own_in_every_language() -> None:
    assert set(LETTERS) == set(menu_titles())
    assert len(set(LETTERS.values())) == len(LETTERS)
    assert [with_letter("File", "F"), with_letter("Book", "K"), with_letter("파일", "F")] == ["&File", "Boo&k", "파일(&F)"]
