"""Stumbles of somebody who meets the window for the first time."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.core.language import Language
from app.core.model.base import Translation
from app.core.model.dossier import Dossier, Heading, Statement
from app.ui.dialogs.statements import StatementPicker
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.theme import Look
from app.ui.widgets.button import Button
from app.ui.widgets.field import Field


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_button_that_has_the_keys_is_pressed_by_enter_and_space(look: Look, key: Qt.Key) -> None:
    pressed: list[bool] = []
    button = Button(look, "Begin", clicked=lambda: pressed.append(True))
    button.show()
    QTest.keyClick(button, key)
    assert pressed == [True]


def test_a_place_that_opens_behind_a_card_leaves_the_keys_to_the_card(empty: MainWindow) -> None:
    empty.activateWindow()
    empty.tour.begin()
    empty.go(Place(Room.LIBRARY))
    QApplication.processEvents()
    at = QApplication.focusWidget()
    assert at is not None
    assert empty.tour.isAncestorOf(at)
    QTest.keyClick(at, Qt.Key.Key_Return)
    assert empty.tour.at == 1
    empty.tour.close_over()


def beside(window: MainWindow) -> None:
    """Press at the edge of the window, where the card is not."""
    QTest.mouseClick(window.form_overlay._scrim, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))


def begun_meeting(window: MainWindow) -> dict[str, QWidget]:
    window.go(Place(Room.MEETINGS))
    window.begin_one()
    assert window.form_overlay.isVisible()
    return dict(window.form_overlay.inputs)


def test_a_slip_beside_a_form_puts_away_only_one_in_which_nothing_was_typed(empty: MainWindow) -> None:
    title = begun_meeting(empty)["title"]
    assert isinstance(title, Field)
    title.setText("Talks on the pier")
    beside(empty)
    assert empty.form_overlay.isVisible()
    assert title.text() == "Talks on the pier"
    title.setText("")
    beside(empty)
    assert not empty.form_overlay.isVisible()


def test_a_meeting_does_not_end_before_it_begins(empty: MainWindow) -> None:
    fields = begun_meeting(empty)
    for key, words in (("title", "Talks"), ("start", "2026-12-03 15:00"), ("end", "2026-12-03 14:00")):
        field = fields[key]
        assert isinstance(field, Field)
        field.setText(words)
    empty.form_overlay.take()
    assert empty.form_overlay.isVisible()
    assert "before it begins" in empty.form_overlay._wrong.accessibleName()
    assert empty.services.meetings.all() == ()
    end = fields["end"]
    assert isinstance(end, Field)
    end.setText("2026-12-03 16:00")
    empty.form_overlay.take()
    assert [meeting.title for meeting in empty.services.meetings.all()] == ["Talks"]


def test_statements_are_chosen_in_the_language_of_the_window(empty: MainWindow) -> None:
    korean = (Translation(field="text", language=Language.KO, text="협의체를 둔다."),)
    statement = Statement(heading=Heading.BACKGROUND, text="Have a forum.", translations=korean)
    titled = (Translation(field="title", language=Language.KO, text="상설화"),)
    empty.services.dossiers.save(Dossier(title="Forum", statements=(statement,), translations=titled), "Begin the dossier")
    host = empty.centralWidget()
    assert host is not None
    picker = StatementPicker(replace(empty.context, language=Language.KO), host)
    picker.ask_with(lambda _target: None)
    assert [(option.group, option.title) for option in picker.fitting("협의체")] == [("상설화", "협의체를 둔다.")]
    picker.close_over()
