"""A key that is still held down, or that a test before has left so, must not decide what is chosen in a list."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication
from pytestqt.qtbot import QtBot

from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.theme import Look
from app.ui.views.library.screen import LibraryScreen
from app.ui.widgets.field import Field
from app.ui.widgets.rows import RowDelegate, RowList, RowModel


@pytest.fixture(params=[Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier])
def held(request: pytest.FixtureRequest, qtbot: QtBot, look: Look) -> Iterator[None]:
    """Control, or Shift, is down as it is while a shortcut is pressed."""
    field = Field(look, "Words")
    qtbot.addWidget(field)
    QTest.keyClick(field, Qt.Key.Key_F5, request.param)
    assert QApplication.keyboardModifiers() == request.param
    yield
    QTest.keyClick(field, Qt.Key.Key_F5)
    assert QApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier


@pytest.mark.usefixtures("held")
def test_a_row_chosen_by_the_program_is_chosen_alone(qtbot: QtBot, look: Look) -> None:
    model = RowModel[str](str)
    rows = RowList(model, RowDelegate[str](look, 30), "Papers")
    rows.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    qtbot.addWidget(rows)
    model.show_rows(["Ferries", "Quays", "Piers"])
    for number in (0, 0, 2):
        rows.choose_row(number)
        assert rows.chosen_rows() == [model.rows[number]]


@pytest.mark.usefixtures("held")
def test_the_library_shows_its_first_brief_while_the_key_that_led_there_is_down(empty: MainWindow, qtbot: QtBot) -> None:
    empty.services.imports.take_note("Harbour", "The quay is old and it leaks in winter.")
    empty.services.imports.take_note("Ferries", "Three of them, and none is new.")
    empty.go(Place(Room.LIBRARY))
    screen = empty.screen_shown
    assert isinstance(screen, LibraryScreen)
    qtbot.waitUntil(lambda: len(screen.rows) == 2)
    for _ in range(2):
        assert [found.title for found in screen.chosen] == [screen.rows[0].title]
        screen.refresh()
