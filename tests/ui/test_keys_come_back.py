"""After something was written or a form was closed the keys are where one worked, never in the side bar or the head of the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.core.model.dossier import Dossier, Heading, Statement
from app.ui.dialogs.form import Blank, Form
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.views.dossier.lines import EditableLine
from app.ui.views.dossier.screen import DossierScreen
from app.ui.views.dossier.statement import StatementRow
from app.ui.widgets.button import Button
from app.ui.widgets.field import Field
from app.ui.widgets.writing import InPlace, Writing
from tests.ui.windows import tell_now

KEY = Qt.Key


@pytest.fixture
def screen(empty: MainWindow) -> DossierScreen:
    statements = tuple(Statement(heading=Heading.OUR_OBJECTIVES, text=text) for text in ("The quay is ours.", "It leaks."))
    dossier = Dossier(title="Harbours", statements=statements)
    empty.services.dossiers.save(dossier, "Begin the dossier")
    tell_now(empty.bus)
    empty.activateWindow()
    empty.go(Place(Room.DOSSIER, dossier.id))
    shown = empty.screen_shown
    assert isinstance(shown, DossierScreen)
    return shown


def focused() -> QWidget:
    for _ in range(4):
        QApplication.processEvents()
    found = QApplication.focusWidget()
    assert found is not None
    return found


def in_row(screen: DossierScreen, words: str) -> bool:
    held = focused()
    return isinstance(held, StatementRow) and held.statement.text == words and screen.isAncestorOf(held)


def test_a_new_statement_that_is_left_gives_the_keys_to_the_one_before_it(screen: DossierScreen) -> None:
    row = screen.page.rows[0]
    row.setFocus()
    QTest.keyClick(row, KEY.Key_Return)
    QTest.keyClick(focused(), KEY.Key_Return)
    assert isinstance(focused(), InPlace)
    QTest.keyClick(focused(), KEY.Key_Escape)
    assert in_row(screen, "The quay is ours.")


def test_a_new_statement_under_an_empty_heading_that_is_left_gives_the_keys_back_to_the_page(screen: DossierScreen) -> None:
    screen.add_statement(Heading.BACKGROUND, None)
    assert isinstance(focused(), InPlace)
    QTest.keyClick(focused(), KEY.Key_Escape)
    assert screen.page.isAncestorOf(focused())


def test_a_saved_form_leads_back_to_the_statement(screen: DossierScreen, empty: MainWindow) -> None:
    screen.page.rows[1].setFocus()
    screen.describe_statement(screen.page.rows[1].statement)
    words = empty.form_overlay.inputs["text"]
    assert isinstance(words, Writing)
    words.show_words("It leaks in winter.")
    empty.form_overlay.take()
    tell_now(empty.bus)
    assert in_row(screen, "It leaks in winter.")


def test_a_form_about_the_dossier_leads_back_to_its_page(screen: DossierScreen, empty: MainWindow) -> None:
    screen.page.rows[1].setFocus()
    screen.describe()
    title = empty.form_overlay.inputs["title"]
    assert isinstance(title, Field)
    title.setText("Harbours and locks")
    empty.form_overlay.take()
    tell_now(empty.bus)
    assert in_row(screen, "It leaks.")


def test_a_button_that_is_gone_leaves_the_keys_on_the_page(screen: DossierScreen, empty: MainWindow) -> None:
    screen.page.rows[0].setFocus()
    details = next(each for each in screen.inspector_pane.findChildren(Button) if each.text().startswith("Details"))
    details.setFocus()
    details.click()
    screen.inspector_pane.show_statement(None, None)
    empty.form_overlay.close_over()
    assert in_row(screen, "The quay is ours.")


def test_a_new_dossier_begins_with_the_keys_on_its_page(empty: MainWindow) -> None:
    empty.activateWindow()
    empty.go(Place(Room.DOSSIERS))
    empty.begin_one()
    title = empty.form_overlay.inputs["title"]
    assert isinstance(title, Field)
    title.setText("Locks")
    empty.form_overlay.take()
    tell_now(empty.bus)
    assert isinstance(focused(), EditableLine)


def test_one_who_goes_to_the_side_bar_stays_there(screen: DossierScreen, empty: MainWindow) -> None:
    focused()
    empty.sidebar.switch.setFocus(Qt.FocusReason.TabFocusReason)
    assert focused() is empty.sidebar.switch


def test_a_form_that_is_left_leads_back_to_where_it_was_opened(empty: MainWindow) -> None:
    empty.activateWindow()
    empty.go(Place(Room.MEETINGS))
    before = focused()
    empty.ask(Form(title="A town", blanks=(Blank(key="name", label="Name"),), verb="Keep", taken=lambda _values: None))
    QTest.keyClick(focused(), KEY.Key_Escape)
    assert focused() is before
