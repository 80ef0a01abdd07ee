"""Keys that lead to a screen bring it to the front, whatever stood over the window; what was typed there is not lost."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.core.model.meeting import Meeting
from app.ui.dialogs.form import Blank, Form
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.widgets.field import Field
from app.ui.widgets.overlay import Overlay

FORM = Form(title="A town", blanks=(Blank(key="name", label="Name"),), verb="Keep", taken=lambda _values: None)

OPENED: dict[str, Callable[[MainWindow], object]] = {
    "search": lambda window: window.search_overlay.begin(),
    "palette": lambda window: window.open_palette(),
    "new": lambda window: window.new_overlay.begin(),
    "tour": lambda window: window.tour.begin(),
    "form": lambda window: window.ask(FORM),
}
KEYS: dict[str, tuple[Qt.Key, Qt.KeyboardModifier, Room]] = {
    "Ctrl+3": (Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier, Room.MEETINGS),
    "Ctrl+H": (Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier, Room.STEPS),
    "Ctrl+,": (Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier, Room.SETTINGS),
    "Alt+Left": (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier, Room.LIBRARY),
}


@pytest.mark.parametrize("opened", OPENED)
@pytest.mark.parametrize("keys", KEYS)
def test_a_key_that_leads_to_a_screen_leaves_nothing_over_it(window: MainWindow, qtbot: QtBot, opened: str, keys: str) -> None:
    window.go(Place(Room.DOSSIERS))
    OPENED[opened](window)
    assert [each for each in window.findChildren(Overlay) if each.isVisible()]
    key, modifier, room = KEYS[keys]
    focus = window.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key, modifier)
    assert window.place.room is room
    assert not [each.accessibleName() for each in window.findChildren(Overlay) if each.isVisible()]


def test_what_was_typed_in_a_form_is_there_when_it_is_asked_again(window: MainWindow, qtbot: QtBot) -> None:
    window.ask(FORM)
    field = window.form_overlay.inputs["name"]
    assert isinstance(field, Field)
    qtbot.keyClicks(field, "Kestrel Bay")
    qtbot.keyClick(field, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.place.room is Room.MEETINGS
    window.ask(FORM)
    again = window.form_overlay.inputs["name"]
    assert isinstance(again, Field)
    assert again.text() == "Kestrel Bay"
    window.form_overlay.close_over()


def test_the_view_of_the_room_is_left(window: MainWindow, meeting: Meeting, qtbot: QtBot) -> None:
    window.enter_room(window.services.meetings.view(meeting.id))
    assert window.room_view.isVisible()
    qtbot.keyClick(window.room_view, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.place.room is Room.LIBRARY
    assert window.room_view.isHidden()
