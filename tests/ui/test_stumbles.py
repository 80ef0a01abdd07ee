"""Small stumbles of the window that somebody met once, each as a test."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.core.errors import UserError
from app.core.model.dossier import Dossier, Heading, Statement
from app.ui.dialogs.form import Blank, Form
from app.ui.jobs import InlinePool, Jobs
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.printing import asked_group
from app.ui.theme import Look
from app.ui.views.dossier.screen import DossierScreen
from app.ui.views.first_start import FirstStart
from app.ui.views.library.screen import LibraryScreen
from app.ui.widgets.field import Field
from app.ui.widgets.writing import InPlace
from tests.ui.held import Held
from tests.ui.windows import press

CODE = "7Q4M-XH2D-K9RT-0WVC-3NBE-8YAF-5PGS-1ZJU-K"
"""Eight groups of four and a check letter, as the program makes them."""


@pytest.mark.parametrize(("code", "asked"), [(CODE, 8), ("7Q4M-XH2D", 2), ("7Q4M-XH2D-K9", 2)])
def test_the_group_asked_for_is_the_last_whole_one(code: str, asked: int) -> None:
    assert asked_group(code) == asked


def test_a_code_is_confirmed_by_a_whole_group_that_is_named(qtbot: QtBot, look: Look, tmp_path: Path) -> None:
    first = FirstStart(look, Jobs(InlinePool(), InlinePool()), tmp_path, lambda *_asked: (object(), CODE))
    qtbot.addWidget(first)
    first.first.setText("plum tree in rain")
    first.second.setText("plum tree in rain")
    first.make()
    assert first._ask.accessibleName() == "Type group 8 of 9 to show that you have it"
    first.typed.setText("K")
    assert not first.go_on.isEnabled()
    first.typed.setText("1zju")
    assert first.go_on.isEnabled()


def test_while_a_library_is_made_the_window_says_so(qtbot: QtBot, look: Look, tmp_path: Path) -> None:
    pool, answers = Held(), iter([UserError("The disk is full."), (object(), CODE)])

    def make(_words: str, *_place: object) -> tuple[object, str]:
        answer = next(answers)
        if isinstance(answer, UserError):
            raise answer
        return answer

    first = FirstStart(look, Jobs(InlinePool(), pool), tmp_path, make)
    qtbot.addWidget(first)
    first.show()
    first.naming.settle()
    first.first.setText("plum tree in rain")
    first.second.setText("plum tree in rain")
    assert not first.making.isVisible()
    first.make()
    assert first.making.isVisible()
    assert "being made" in first.making.accessibleName()
    pool.waiting.pop()()
    assert not first.making.isVisible()
    assert first.trouble.accessibleName() == "The disk is full."
    first.make()
    assert first.trouble.accessibleName() == ""


def harbours(window: MainWindow) -> DossierScreen:
    dossier = Dossier(title="Harbours", statements=(Statement(heading=Heading.BACKGROUND, text="The quay is old."),))
    window.services.dossiers.save(dossier)
    window.go(Place(Room.DOSSIER, dossier.id))
    QApplication.processEvents()
    screen = window.screen_shown
    assert isinstance(screen, DossierScreen)
    return screen


def dossier_kept(screen: DossierScreen) -> Dossier:
    assert screen.view is not None
    return screen.context.services.dossiers.get(screen.view.dossier.id)


def statements(screen: DossierScreen) -> list[str]:
    return [each.text for each in dossier_kept(screen).statements]


def begun(window: MainWindow, screen: DossierScreen, qtbot: QtBot) -> InPlace:
    """The place in which a new statement is written."""
    screen.add_statement(Heading.BACKGROUND, None)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), InPlace))
    editor = QApplication.focusWidget()
    assert isinstance(editor, InPlace)
    assert window.screen_shown is screen
    return editor


def written() -> InPlace:
    editor = QApplication.focusWidget()
    assert isinstance(editor, InPlace)
    return editor


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_a_statement_never_written_leaves_nothing_behind(empty: MainWindow, qtbot: QtBot, key: Qt.Key) -> None:
    screen = harbours(empty)
    steps = len(empty.services.history.steps())
    begun(empty, screen, qtbot)
    press(empty, key)
    QApplication.processEvents()
    assert statements(screen) == ["The quay is old."]
    assert len(screen.page.rows) == 1
    assert len(empty.services.history.steps()) == steps, "nothing was written, so there is no step to undo"
    assert not isinstance(QApplication.focusWidget(), InPlace), "Enter goes on only from words"


def test_a_statement_is_written_at_once_and_enter_goes_on_to_the_next(empty: MainWindow, qtbot: QtBot) -> None:
    screen = harbours(empty)
    editor = begun(empty, screen, qtbot)
    assert not editor.toPlainText(), "there is nothing to be deleted first"
    QTest.keyClicks(editor, "It leaks.")
    press(empty, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), InPlace) and QApplication.focusWidget() is not editor)
    QTest.keyClicks(written(), "It is ours.")
    press(empty, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), InPlace) and len(screen.page.rows) == 4)
    press(empty, Qt.Key.Key_Return)
    assert statements(screen) == ["The quay is old.", "It leaks.", "It is ours."]
    empty.undo()
    assert statements(screen) == ["The quay is old.", "It leaks."]


def test_what_is_being_written_outlives_a_change_of_the_dossier(empty: MainWindow, qtbot: QtBot) -> None:
    """A search for clashes, or another window, may change the dossier while one types."""
    screen = harbours(empty)
    QTest.keyClicks(begun(empty, screen, qtbot), "It lea")
    screen.retitle("title", "Quays")
    qtbot.waitUntil(lambda: screen.view is not None and screen.view.dossier.title == "Quays")
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), InPlace))
    QTest.keyClicks(written(), "ks.")
    screen.page.rows[0].setFocus()
    QApplication.processEvents()
    assert statements(screen) == ["The quay is old.", "It leaks."]
    assert dossier_kept(screen).title == "Quays"


def test_escape_in_a_statement_that_stood_there_only_takes_back_what_was_typed(empty: MainWindow) -> None:
    screen = harbours(empty)
    screen.page.rows[0].setFocus()
    press(empty, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, InPlace)
    QTest.keyClicks(editor, " Very.")
    press(empty, Qt.Key.Key_Escape)
    assert statements(screen) == ["The quay is old."]
    assert QApplication.focusWidget() is screen.page.rows[0], "the keys go on from where one was"


@pytest.mark.parametrize("where", ["statement", "title"])
def test_words_changed_in_place_outlive_a_change_of_the_dossier(empty: MainWindow, qtbot: QtBot, where: str) -> None:
    screen = harbours(empty)
    line = screen.page.rows[0] if where == "statement" else screen.page._titles[0]
    line.setFocus()
    press(empty, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, InPlace)
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClicks(editor, "By now ")
    dossier = dossier_kept(screen)
    empty.services.dossiers.save(replace(dossier, standfirst="Where the ships lie."))
    qtbot.waitUntil(lambda: screen.view is not None and screen.view.dossier.standfirst != "")
    assert QApplication.focusWidget() is editor
    QTest.keyClicks(editor, "also ")
    assert QApplication.focusWidget() is editor
    assert editor.toPlainText().startswith("By now also ")
    shown = screen.page._titles[1]
    press(empty, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: screen.page._titles[1] is not shown)
    assert screen.page._titles[1].accessibleName().endswith("Where the ships lie.")
    assert (statements(screen), dossier_kept(screen).title) == (["The quay is old."], "Harbours")


def test_words_that_are_kept_stay_although_another_state_waited(empty: MainWindow, qtbot: QtBot) -> None:
    screen = harbours(empty)
    screen.page.rows[0].setFocus()
    press(empty, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, InPlace)
    QTest.keyClicks(editor, " It leaks.")
    empty.services.dossiers.save(replace(dossier_kept(screen), standfirst="Where the ships lie."))
    qtbot.waitUntil(lambda: screen.view is not None and screen.view.dossier.standfirst != "")
    press(empty, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: screen.page._titles[1].accessibleName().endswith("Where the ships lie."))
    assert statements(screen) == ["The quay is old. It leaks."]
    assert screen.page.rows[0].statement.text == "The quay is old. It leaks."
    assert dossier_kept(screen).standfirst == "Where the ships lie."


def test_a_form_opens_with_its_first_field_selected(empty: MainWindow) -> None:
    empty.ask(Form(title="Edit", verb="Keep", taken=print, blanks=(Blank(key="title", label="Title", value="Talks"),)))
    field = empty.form_overlay.inputs["title"]
    assert isinstance(field, Field)
    assert field.selectedText() == "Talks"


def shown_words(widget: QWidget) -> list[str]:
    return [each.text() for each in widget.findChildren(QLabel) if each.isVisible()]


def test_an_empty_library_has_no_heading_over_nothing(empty: MainWindow, window: MainWindow) -> None:
    titles: list[list[str]] = []
    for shown in (empty, window):
        shown.go(Place(Room.LIBRARY))
        QApplication.processEvents()
        screen = shown.screen_shown
        assert isinstance(screen, LibraryScreen)
        titles.append(shown_words(screen._facets))
    assert "DATE" not in titles[0]
    assert "DATE" in titles[1]
