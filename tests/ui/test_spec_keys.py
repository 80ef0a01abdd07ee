"""The keys of the window as its design names them: each belongs to a command, and none of them is silent."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.core.dates import PartialDate
from app.core.jobs import Silent
from app.core.model.book import Edition
from app.core.model.dossier import Dossier, Figure
from app.core.model.meeting import Meeting
from app.services.books import BookRequest
from app.services.opening import Services
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.views.clashes.screen import ClashScreen
from app.ui.views.dossier.screen import DossierScreen
from app.ui.views.guide import GuideScreen
from app.ui.views.library.screen import LibraryScreen
from app.ui.views.listed import ListedScreen
from app.ui.views.settings import SettingsScreen
from app.ui.widgets.button import Button
from app.ui.widgets.label import Label
from tests.ui.windows import press

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


def holder(window: MainWindow) -> QWidget | None:
    """The pane that has the keys."""
    held = QApplication.focusWidget()
    panes = (window.sidebar, *window.screen_shown.panes())
    return next((pane for pane in panes if held is not None and pane.isAncestorOf(held)), None)


@pytest.mark.parametrize(("keys", "name"), TABLE)
def test_each_key_of_the_design_belongs_to_a_command(window: MainWindow, keys: str, name: str) -> None:
    owners = [command.id for command in window.commands if QKeySequence(keys) in [QKeySequence(each) for each in command.keys]]
    assert owners == [name]


@pytest.mark.parametrize("room", [Room.LIBRARY, Room.READER, Room.DOSSIER, Room.MEETING, Room.PEOPLE, Room.GUIDE])
def test_f6_goes_through_the_panes_and_back(window: MainWindow, room: Room, services: Services, meeting: Meeting) -> None:
    show(window, room, services, meeting)
    start, met = holder(window), []
    splitter = window.screen_shown.splitter
    for _ in range(1 + splitter.count()):
        press(window, Qt.Key.Key_F6)
        met.append(holder(window))
    assert met[-1] is start
    shown = [pane for at in range(splitter.count()) if (pane := splitter.widget(at)) is not None and pane.isVisible()]
    assert set(met) == {window.sidebar, *shown}
    press(window, Qt.Key.Key_F6, SHIFT)
    assert holder(window) is met[-2]


SILENT: tuple[tuple[str, Qt.Key, Qt.KeyboardModifier, str], ...] = (
    ("room", Qt.Key.Key_F11, PLAIN, "Open a meeting first."),
    ("build", Qt.Key.Key_B, CTRL, "Open a meeting first."),
    ("new-book", Qt.Key.Key_B, CTRL | SHIFT, "Open a meeting first."),
    ("next-hit", Qt.Key.Key_F3, PLAIN, "Look for words in this pane first."),
    ("evidence", Qt.Key.Key_E, CTRL, "Open a brief first."),
)


@pytest.mark.parametrize(("name", "key", "modifiers", "why"), SILENT)
def test_a_key_that_cannot_act_says_why(window: MainWindow, name: str, key: Qt.Key, modifiers: Qt.KeyboardModifier, why: str) -> None:
    window.go(Place(Room.LIBRARY))
    press(window, key, modifiers)
    assert window.toast.isVisible()
    assert (window.toast.words, window.toast.sign) == (why, "info")
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


def test_what_has_no_size_says_so_without_a_tick(window: MainWindow) -> None:
    window.go(Place(Room.SETTINGS))
    press(window, Qt.Key.Key_0, CTRL)
    assert "zoomed" in window.toast.words
    assert window.toast.sign == "info"


def test_the_keys_of_a_pane_stand_on_a_card(window: MainWindow, services: Services, meeting: Meeting, qtbot: QtBot) -> None:
    show(window, Room.READER, services, meeting)
    qtbot.keyClick(QApplication.focusWidget() or window, "?")
    card = window.keys_card
    assert card.isVisible()
    here = dict(card.here)
    assert here["J K"] == "next mark, mark before"
    assert here["H"] == "Mark the selection: Highlight"
    assert "Larger" in dict(card.everywhere).values()
    press(window, Qt.Key.Key_Escape)
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
    press(window, Qt.Key.Key_F2)
    field = QApplication.focusWidget()
    assert field is not None and screen.inspector_pane.isAncestorOf(field)
    qtbot.keyClicks(field, "Another name")
    press(window, Qt.Key.Key_Return)
    assert services.library.get(brief.id).title == "Another name"
    window.undo()


def test_f2_renames_the_brief_that_is_read(window: MainWindow, services: Services, meeting: Meeting) -> None:
    show(window, Room.READER, services, meeting)
    press(window, Qt.Key.Key_F2)
    assert window.form_overlay.isVisible()
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    title = window.form_overlay.inputs["title"]
    assert isinstance(title, QLineEdit)
    title.setText("Read under another name")
    window.form_overlay.take()
    assert window.place.object_id is not None
    assert services.library.get(window.place.object_id).title == "Read under another name"
    window.undo()


def test_space_turns_the_pages_of_a_list(window: MainWindow) -> None:
    screen = window.screen_shown
    assert isinstance(screen, LibraryScreen)
    window.resize(1440, 640)
    screen.listing.choose_row(0)
    screen.listing.setFocus()
    by_page = len(screen.rows) - 1
    press(window, Qt.Key.Key_Space)
    down = screen.listing.currentIndex().row()
    assert 0 < down <= by_page
    assert len(screen.chosen) == 1
    press(window, Qt.Key.Key_Space, SHIFT)
    assert screen.listing.currentIndex().row() < down


LISTS = (Room.DOSSIERS, Room.MEETINGS, Room.BOOKS, Room.STEPS, Room.WAITING)


@pytest.fixture(scope="module")
def edition(services: Services, meeting: Meeting) -> Edition:
    return services.books.build(BookRequest(meeting_id=meeting.id), Silent()).edition


@pytest.fixture
def stale(services: Services) -> Iterator[Figure]:
    """A figure that waits to be looked at again."""
    figure = Figure(label="Berths", value="3", as_of=PartialDate(2020, 1, 1), shelf_life_days=30)
    services.dossiers.save(dossier := Dossier(title="Harbours", figures=(figure,)))
    yield figure
    services.dossiers.remove(dossier.id)


@pytest.mark.parametrize("room", LISTS)
def test_find_says_where_there_is_nothing_to_look_through(empty: MainWindow, room: Room) -> None:
    empty.go(Place(room))
    assert isinstance(empty.screen_shown, ListedScreen)
    assert not empty.screen_shown.entries
    press(empty, Qt.Key.Key_F, CTRL)
    assert (empty.toast.words, empty.toast.sign) == ("There is nothing here to look through.", "info")


@pytest.mark.parametrize("room", LISTS)
def test_find_narrows_a_list(window: MainWindow, room: Room, edition: Edition, stale: Figure, qtbot: QtBot) -> None:
    window.go(Place(room))
    screen = window.screen_shown
    assert isinstance(screen, ListedScreen)
    assert screen.entries
    press(window, Qt.Key.Key_F, CTRL)
    assert QApplication.focusWidget() is screen.filter
    wanted = screen.entries[-1].title
    qtbot.keyClicks(screen.filter, wanted.upper())
    rows = [screen.list.model().index(at, 0).data() for at in range(screen.list.model().rowCount())]
    assert rows and all(wanted in row for row in rows)
    press(window, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is screen.list
    press(window, Qt.Key.Key_F, CTRL)
    press(window, Qt.Key.Key_Escape)
    assert screen.list.model().rowCount() == len(screen.entries)


def test_find_goes_through_the_hits_of_a_dossier_a_meeting_and_the_guide(
    window: MainWindow, services: Services, meeting: Meeting, qtbot: QtBot
) -> None:
    for room, words in ((Room.DOSSIER, services.dossiers.all()[0].title.split()[0]), (Room.MEETING, "agenda"), (Room.GUIDE, "brief")):
        show(window, room, services, meeting)
        press(window, Qt.Key.Key_F, CTRL)
        screen = window.screen_shown
        bar = screen.find_bar if isinstance(screen, GuideScreen) else screen.finding.bar  # type: ignore[attr-defined]
        assert QApplication.focusWidget() is bar.field
        qtbot.keyClicks(bar.field, words)
        assert bar.count > 0
        assert f"1 of {bar.count}" in [label.text() for label in bar.findChildren(Label)]
        press(window, Qt.Key.Key_Escape)  # the words
        press(window, Qt.Key.Key_Escape)
        assert not bar.isVisible()


def test_find_among_the_keys_and_the_clashes(window: MainWindow, qtbot: QtBot) -> None:
    window.go(Place(Room.SETTINGS))
    press(window, Qt.Key.Key_F, CTRL)
    screen = window.screen_shown
    assert isinstance(screen, SettingsScreen)
    qtbot.keyClicks(screen.filter, "lock the")
    assert [command.id for command in screen._model.rows] == ["lock"]
    screen.filter.clear()
    window.go(Place(Room.CLASHES))
    press(window, Qt.Key.Key_F, CTRL)
    clashes = window.screen_shown
    assert isinstance(clashes, ClashScreen)
    assert QApplication.focusWidget() is clashes.filter


def test_undo_leads_to_where_the_step_was_made(window: MainWindow, services: Services, meeting: Meeting) -> None:
    show(window, Room.DOSSIER, services, meeting)
    screen = window.screen_shown
    assert isinstance(screen, DossierScreen)
    assert screen.view is not None
    dossier, before = screen.view.dossier.id, screen.view.dossier.statements
    screen.delete_statement(before[0])
    window.go(Place(Room.LIBRARY))
    press(window, Qt.Key.Key_Z, CTRL)
    assert window.place == Place(Room.DOSSIER, dossier)
    assert services.dossiers.get(dossier).statements == before
    press(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.place == Place(Room.LIBRARY)


def test_undo_stays_where_what_it_was_made_in_is_gone(window: MainWindow, services: Services) -> None:
    made = Dossier(title="Gone soon")
    services.dossiers.save(made)
    window.go(Place(Room.DOSSIER, made.id))
    window.jobs.write(lambda: services.dossiers.save(replace(services.dossiers.get(made.id), title="Gone now")))
    window.go(Place(Room.LIBRARY))
    window.undo()
    window.go(Place(Room.LIBRARY))
    services.history.undo()
    window.redo()
    assert window.place == Place(Room.LIBRARY)
    services.history.undo()


def test_escape_leaves_the_answers_in_one_step(window: MainWindow, services: Services, meeting: Meeting, qtbot: QtBot) -> None:
    show(window, Room.MEETING, services, meeting)
    press(window, Qt.Key.Key_F11)
    room = window.room_view
    press(window, Qt.Key.Key_R)
    qtbot.keyClicks(room.raised, "island")
    press(window, Qt.Key.Key_Escape)
    assert (room.raised.text(), room.raised.hasFocus(), room.isVisible()) == ("", False, True)
    press(window, Qt.Key.Key_N)
    assert room.note.hasFocus()
    press(window, Qt.Key.Key_Escape)
    press(window, Qt.Key.Key_Escape)
    assert not room.isVisible()


def test_the_guide_tells_of_clashes_where_they_stand(window: MainWindow) -> None:
    window.go(Place(Room.CLASHES))
    press(window, Qt.Key.Key_F1)
    guide = window.screen_shown
    assert isinstance(guide, GuideScreen)
    assert guide.page == "dossier"
    found = guide.text.document().find("Figures that clash")
    assert 0 < guide.text.cursorRect(found).top() < guide.text.viewport().height()


def test_an_empty_filter_leads_out(window: MainWindow) -> None:
    screen = window.screen_shown
    assert isinstance(screen, LibraryScreen)
    screen.filter_field.setText("zzzz no such words")
    screen.refresh()
    button = next(each for each in screen.findChildren(Button) if each.isVisible() and each.parent() is screen._none_fits)
    assert "fits" in screen._none_fits.accessibleName()
    button.click()
    assert screen.rows


@pytest.mark.parametrize("name", ["mark-read", "mark-unread", "confirm-guesses", "compare"])
def test_what_is_done_with_a_brief_is_a_command(window: MainWindow, name: str) -> None:
    command = next(each for each in window.commands if each.id == name)
    assert name in window.actions_by_id
    window.go(Place(Room.BOOKS))
    assert command.why_not() == "Choose briefs in the library first."


def test_briefs_are_marked_as_unread_and_read(window: MainWindow, services: Services) -> None:
    screen = window.screen_shown
    assert isinstance(screen, LibraryScreen)
    screen.listing.choose_row(0)
    brief = screen.chosen[0]
    name = "mark-unread" if brief.read else "mark-read"
    window.actions_by_id[name].trigger()
    assert services.library.get(brief.id).read is not brief.read
    window.undo()
    assert services.library.get(brief.id).read is brief.read
