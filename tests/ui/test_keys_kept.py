"""A dossier's page is made anew by a change from elsewhere: the keys stay where they were."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.core.model.dossier import Dossier, Figure, Heading, Statement, Term
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.views.dossier.screen import DossierScreen
from app.ui.views.dossier.statement import StatementRow
from app.ui.widgets.writing import InPlace
from tests.ui.windows import tell_now

KEY = Qt.Key


@pytest.fixture
def screen(empty: MainWindow) -> DossierScreen:
    statements = tuple(Statement(heading=Heading.OUR_OBJECTIVES, text=text) for text in ("The quay is ours.", "It leaks.", "It is old."))
    dossier = Dossier(title="Harbours", statements=statements, figures=(Figure(label="Berths", value="12"),), terms=(Term(term="quay"),))
    empty.services.dossiers.save(dossier, "Begin the dossier")
    empty.go(Place(Room.DOSSIER, dossier.id))
    shown = empty.screen_shown
    assert isinstance(shown, DossierScreen)
    return shown


def change_elsewhere(screen: DossierScreen, change: Callable[[Dossier], Dossier]) -> None:
    """What another window or an undo does: the library has another state, and the page is made of that."""
    assert screen.view is not None
    services, key = screen.context.services, screen.view.dossier.id
    services.dossiers.save(change(services.dossiers.get(key)), "Change elsewhere")
    screen._fetch(key)


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def named(pane: QWidget, name: str) -> QWidget:
    """What takes the keys and has a name that begins so."""
    reachable = (each for each in pane.findChildren(QWidget) if each.isVisible() and each.focusPolicy() != Qt.FocusPolicy.NoFocus)
    return next(each for each in reachable if each.accessibleName().startswith(name))


def standfirst(found: Dossier) -> Dossier:
    return replace(found, standfirst=found.standfirst + "New. ")


@pytest.mark.parametrize(
    "name",
    ["Title: Harbours", "Add under Our objectives", "Add to Figures", "2. It leaks.", "Berths: 12", "quay: ", "Red lines"],
)
def test_whoever_had_the_keys_has_them_again(screen: DossierScreen, name: str) -> None:
    before = named(screen.page, name)
    before.setFocus()
    assert focused() is before
    change_elsewhere(screen, standfirst)
    assert focused() is not before, "it was made anew"
    assert focused().accessibleName() == name


def test_a_line_that_is_worded_otherwise_keeps_the_keys(screen: DossierScreen) -> None:
    for name in ("Title: Harbours", "Standfirst: "):
        named(screen.page, name).setFocus()
        change_elsewhere(screen, lambda found: replace(found, title=found.title + "!", standfirst="Other words."))
        assert focused().accessibleName().startswith(name)
    assert focused().accessibleName() == "Standfirst: Other words."


@pytest.mark.parametrize(("gone", "next_to_it"), [(0, "It leaks."), (1, "It is old."), (2, "It leaks.")])
def test_where_the_line_is_gone_the_one_after_it_has_the_keys(screen: DossierScreen, gone: int, next_to_it: str) -> None:
    screen.page.rows[gone].setFocus()
    key = screen.page.rows[gone].statement.id
    change_elsewhere(screen, lambda found: replace(found, statements=tuple(each for each in found.statements if each.id != key)))
    line = focused()
    assert isinstance(line, StatementRow)
    assert line.statement.text == next_to_it
    assert screen.page.current == line.statement.id, "what has the keys is what is in hand"


def test_a_new_statement_goes_on_where_the_cursor_was(screen: DossierScreen, qtbot: QtBot) -> None:
    screen.add_statement(Heading.PRESS_LINE, None)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), InPlace))
    QTest.keyClicks(focused(), "We met welcome")
    for _ in range(len(" welcome")):
        QTest.keyClick(focused(), KEY.Key_Left)
    change_elsewhere(screen, standfirst)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), InPlace))
    QTest.keyClicks(focused(), " in Riga and")
    assert focused().toPlainText() == "We met in Riga and welcome"  # type: ignore[attr-defined]


def test_a_switch_beside_the_statement_keeps_the_keys(screen: DossierScreen) -> None:
    screen.page.rows[1].setFocus()
    name = "Not for disclosure to the other side"
    named(screen.inspector_pane, name).setFocus()
    for state in (True, False):
        QTest.keyClick(focused(), KEY.Key_Space)
        tell_now(screen.context.bus)
        assert focused().accessibleName() == name
        assert focused().isChecked() is state  # type: ignore[attr-defined]
    change_elsewhere(screen, standfirst)
    assert focused().accessibleName() == name
