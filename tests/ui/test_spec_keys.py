"""The keys of the window as its design names them: each belongs to a command, and none of them is silent."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.core.model.meeting import Meeting
from app.services.opening import Services
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.views.library.screen import LibraryScreen

PLAIN, SHIFT, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
TABLE = (
    ("Ctrl+K", "palette"), ("Ctrl+Shift+F", "search"), ("Ctrl+F", "find"), ("F3", "next-hit"), ("Shift+F3", "hit-before"),
    ("Ctrl+1", "go-library"), ("Ctrl+2", "go-dossiers"), ("Ctrl+3", "go-meetings"), ("Ctrl+4", "go-people"), ("Ctrl+5", "go-books"),
    ("F6", "pane-next"), ("Shift+F6", "pane-before"), ("Alt+Left", "back"), ("Alt+Right", "forward"),
    ("Ctrl+Z", "undo"), ("Ctrl+Shift+Z", "redo"), ("Ctrl+H", "steps"), ("Ctrl+I", "inspector"), ("Ctrl+\\", "sidebar"),
    ("H", "mark-highlight"), ("Q", "mark-question"), ("C", "mark-quotation"), ("F", "mark-figure"), ("E", "mark-evidence"),
    ("Ctrl+E", "evidence"), ("Ctrl++", "zoom-in"), ("Ctrl+-", "zoom-out"), ("Ctrl+0", "zoom-usual"),
    ("F2", "rename"), ("Ctrl+N", "new"), ("Ctrl+O", "import"), ("Ctrl+B", "build"), ("Ctrl+Shift+B", "new-book"), ("Ctrl+P", "print"),
    ("F11", "room"), ("Ctrl+L", "lock"), ("?", "keys"),
)  # fmt: skip
"""The table of keys in the design of the window; what a list reads itself (Enter, Space, Del) is tested where it is read."""


def show(window: MainWindow, room: Room, services: Services, meeting: Meeting) -> None:
    things = {
        Room.READER: lambda: services.library.rows()[0].id,
        Room.DOSSIER: lambda: services.dossiers.all()[0].id,
        Room.MEETING: lambda: meeting.id,
        Room.PEOPLE: lambda: services.people.all()[0].id,
    }
    window.go(Place(room, things[room]() if room in things else None))
    QApplication.processEvents()


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    qtbot.keyClick(QApplication.focusWidget() or window, key, modifiers)
    QApplication.processEvents()


def holder(window: MainWindow) -> QWidget | None:
    """The pane that has the keys."""
    held = QApplication.focusWidget()
    panes: list[QWidget] = [
        window.sidebar,
        *(window.screen_shown.splitter.widget(at) for at in range(window.screen_shown.splitter.count())),
    ]
    return next((pane for pane in panes if held is not None and pane.isAncestorOf(held)), None)


@pytest.mark.parametrize(("keys", "name"), TABLE)
def test_each_key_of_the_design_belongs_to_a_command(window: MainWindow, keys: str, name: str) -> None:
    owners = [command.id for command in window.commands if QKeySequence(keys) in [QKeySequence(each) for each in command.keys]]
    assert owners == [name]


@pytest.mark.parametrize("room", [Room.LIBRARY, Room.READER, Room.DOSSIER, Room.MEETING, Room.PEOPLE, Room.GUIDE])
def test_f6_goes_through_the_panes_and_back(window: MainWindow, room: Room, services: Services, meeting: Meeting, qtbot: QtBot) -> None:
    show(window, room, services, meeting)
    start, met = holder(window), []
    splitter = window.screen_shown.splitter
    for _ in range(1 + splitter.count()):
        press(qtbot, window, Qt.Key.Key_F6)
        met.append(holder(window))
    assert met[-1] is start
    shown = [splitter.widget(at) for at in range(splitter.count()) if splitter.widget(at).isVisible()]
    assert set(met) == {window.sidebar, *shown}
    press(qtbot, window, Qt.Key.Key_F6, SHIFT)
    assert holder(window) is met[-2]


SILENT: tuple[tuple[str, Qt.Key, Qt.KeyboardModifier, str], ...] = (
    ("room", Qt.Key.Key_F11, PLAIN, "Open a meeting first."),
    ("build", Qt.Key.Key_B, CTRL, "Open a meeting first."),
    ("new-book", Qt.Key.Key_B, CTRL | SHIFT, "Open a meeting first."),
    ("next-hit", Qt.Key.Key_F3, PLAIN, "Open a brief first."),
    ("evidence", Qt.Key.Key_E, CTRL, "Open a brief first."),
)


@pytest.mark.parametrize(("name", "key", "modifiers", "why"), SILENT)
def test_a_key_that_cannot_act_says_why(
    window: MainWindow, name: str, key: Qt.Key, modifiers: Qt.KeyboardModifier, why: str, qtbot: QtBot
) -> None:
    window.go(Place(Room.LIBRARY))
    press(qtbot, window, key, modifiers)
    assert window.toast.isVisible()
    assert (window.toast.words, window.toast.icon) == (why, "info")
    assert next(command for command in window.commands if command.id == name).why_not() == why


def test_a_menu_shows_what_cannot_be_done_and_why(window: MainWindow, services: Services, meeting: Meeting) -> None:
    build = window.actions_by_id["build"]
    menu = next(each for each in window.menuBar().findChildren(QMenu) if build in each.actions())
    menu.aboutToShow.emit()
    assert (build.isEnabled(), build.toolTip()) == (False, "Open a meeting first.")
    menu.aboutToHide.emit()
    assert build.isEnabled()  # else its key would be silent
    show(window, Room.MEETING, services, meeting)
    menu.aboutToShow.emit()
    assert build.isEnabled()
    menu.aboutToHide.emit()


def test_what_has_no_size_says_so_without_a_tick(window: MainWindow, qtbot: QtBot) -> None:
    window.go(Place(Room.BOOKS))
    press(qtbot, window, Qt.Key.Key_0, CTRL)
    assert "zoomed" in window.toast.words
    assert window.toast.icon == "info"


def test_the_keys_of_a_pane_stand_on_a_card(window: MainWindow, services: Services, meeting: Meeting, qtbot: QtBot) -> None:
    show(window, Room.READER, services, meeting)
    qtbot.keyClick(QApplication.focusWidget() or window, "?")
    card = window.keys_card
    assert card.isVisible()
    here = dict(card.here)
    assert here["J K"] == "next mark, mark before"
    assert here["H"] == "Mark the selection: Highlight"
    assert "Larger" in dict(card.everywhere).values()
    press(qtbot, window, Qt.Key.Key_Escape)
    assert not card.isVisible()


def test_a_question_mark_is_typed_where_one_types(window: MainWindow, qtbot: QtBot) -> None:
    screen = window.screen_shown
    assert isinstance(screen, LibraryScreen)
    screen.filter_field.setFocus()
    qtbot.keyClick(QApplication.focusWidget() or window, "?")
    assert screen.filter_field.text() == "?"
    assert not window.keys_card.isVisible()


def test_f2_renames_the_brief_in_hand(window: MainWindow, services: Services, meeting: Meeting, qtbot: QtBot) -> None:
    screen = window.screen_shown
    assert isinstance(screen, LibraryScreen)
    screen.listing.choose_row(0)
    screen.listing.setFocus()
    brief = screen.chosen[0]
    press(qtbot, window, Qt.Key.Key_F2)
    field = QApplication.focusWidget()
    assert field is not None and screen.inspector_pane.isAncestorOf(field)
    qtbot.keyClicks(field, "Another name")
    press(qtbot, window, Qt.Key.Key_Return)
    assert services.library.get(brief.id).title == "Another name"
    window.undo()


def test_f2_renames_the_brief_that_is_read(window: MainWindow, services: Services, meeting: Meeting, qtbot: QtBot) -> None:
    show(window, Room.READER, services, meeting)
    press(qtbot, window, Qt.Key.Key_F2)
    assert window.form_overlay.isVisible()
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    field.setText("Read under another name")
    qtbot.keyClick(window.form_overlay, Qt.Key.Key_Return, CTRL)
    assert window.screen_shown.header.title.text() == "Read under another name"
    window.undo()


def test_space_turns_the_pages_of_a_list(window: MainWindow, qtbot: QtBot) -> None:
    screen = window.screen_shown
    assert isinstance(screen, LibraryScreen)
    window.resize(1440, 640)
    screen.listing.choose_row(0)
    screen.listing.setFocus()
    by_page = len(screen.rows) - 1
    press(qtbot, window, Qt.Key.Key_Space)
    down = screen.listing.currentIndex().row()
    assert 0 < down <= by_page
    assert len(screen.chosen) == 1
    press(qtbot, window, Qt.Key.Key_Space, SHIFT)
    assert screen.listing.currentIndex().row() < down
