"""The clash desk in the window: values side by side, a reason, a decision, and the way back."""

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.jobs import Silent
from app.core.model.base import Evidence
from app.core.model.dossier import Dossier, Figure, Resolution
from app.services.importing import ImportChoices
from app.services.views import MarkDetails
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.views.clashes.screen import ClashScreen
from app.ui.views.dossier.parts import PartRow
from app.ui.views.doubts import Sort

KEY = Qt.Key


def clashing(window: MainWindow, folder: object) -> tuple[UUID, UUID]:
    """Two counts of berths, one with a passage; answers the dossier and the brief."""
    path = folder / "board.txt"  # type: ignore[operator]
    path.write_text("Report of the board\n\nThe board counts 12 berths at the eastern quay.\n", encoding="utf-8")
    services = window.services
    brief = services.imports.import_paths([path], ImportChoices(), Silent()).files[0].briefs[0].brief
    passage = services.annotations.by_quote(brief.id, "12 berths", MarkDetails()).mark.passage
    figures = (Figure(label="Berths", value="12", evidence=(Evidence(passage_id=passage.id),)), Figure(label="Berths", value="14"))
    services.dossiers.save(dossier := Dossier(title="Harbours", figures=figures))
    return dossier.id, brief.id


@pytest.fixture
def desk(empty: MainWindow, tmp_path: object) -> ClashScreen:
    clashing(empty, tmp_path)
    empty.refresh_summary()
    empty.sidebar.doubts.lines[Sort.CLASHES].click()
    screen = empty.screen_shown
    assert isinstance(screen, ClashScreen)
    return screen


def test_a_value_is_preferred_and_decided_by_keyboard(empty: MainWindow, desk: ClashScreen, qtbot: QtBot) -> None:
    services = empty.services
    assert empty.sidebar.doubts.lines[Sort.CLASHES].isChecked()
    assert [card.value.words for card in desk.cards.cards] == ["12", "14"]
    assert not desk.decide_button.isEnabled()
    desk.list.setFocus()
    qtbot.keyClick(desk.list, KEY.Key_1)
    assert desk.why.hasFocus()
    assert desk.decide_button.text() == "Decide for 12"
    # Without a reason nothing is decided, and the field says so
    qtbot.keyClick(desk.why, KEY.Key_Return)
    assert desk._wrong.isVisible()
    assert len(services.clashes.all().open) == 1
    qtbot.keyClicks(desk.why, "Counted by us.")
    qtbot.keyClick(desk.why, KEY.Key_Return)
    (decided,) = services.clashes.all().decided
    assert decided.conflict is not None
    assert (decided.conflict.resolution, decided.conflict.note) == (Resolution.PREFER, "Counted by us.")
    qtbot.waitUntil(lambda: desk.clash is None)
    empty.undo()
    assert len(services.clashes.all().open) == 1
    qtbot.waitUntil(lambda: desk.clash is not None)


def test_what_is_no_clash_is_listed_as_decided_and_opened_again(empty: MainWindow, desk: ClashScreen, qtbot: QtBot) -> None:
    desk.why.setText("Two quays.")
    desk.apart_button.click()
    assert empty.services.clashes.all().open == ()
    qtbot.waitUntil(lambda: desk.clash is None)
    desk.states._group.button(1).click()
    assert desk.clash is not None
    assert desk._reason._spans[0].text == "Two quays."
    assert desk.again_button.isVisible()
    assert not desk.why.isVisible()
    desk.again_button.click()
    qtbot.waitUntil(lambda: desk.states.number == 0)
    assert desk.why.text() == "Two quays."


def test_a_passage_and_a_use_are_opened_with_enter(empty: MainWindow, desk: ClashScreen, qtbot: QtBot) -> None:
    (passage,) = desk.cards.cards[0].passages
    assert "12 berths" in passage.accessibleName()
    passage.setFocus()
    qtbot.keyClick(passage, KEY.Key_Return)
    assert empty.place.room is Room.READER
    empty.back()
    line = desk.side.uses[0]
    line.setFocus()
    qtbot.keyClick(line, KEY.Key_Return)
    assert empty.place.room is Room.DOSSIER


def test_the_desk_holds_in_a_narrow_window(empty: MainWindow, desk: ClashScreen) -> None:
    empty.resize(960, 640)
    QApplication.processEvents()
    QApplication.processEvents()
    assert desk.minimumSizeHint().width() <= 960
    first, second = desk.cards.cards
    assert first.width() >= 200
    assert second.geometry().intersects(first.geometry()) is False
    empty.go(Place(Room.WAITING))
    assert not empty.sidebar.doubts.lines[Sort.CLASHES].isChecked()


def test_two_dossiers_that_differ_are_decided_together_and_each_line_is_mended_at_its_place(empty: MainWindow, qtbot: QtBot) -> None:
    services = empty.services
    for title, value in (("Harbours", "12"), ("Ferries", "14")):
        services.dossiers.save(Dossier(title=title, figures=(Figure(label="Berths", value=value, unit="berths"),)))
    empty.refresh_summary()
    empty.sidebar.doubts.lines[Sort.CLASHES].click()
    desk = empty.screen_shown
    assert isinstance(desk, ClashScreen)
    assert "Ferries · Harbours" in desk._told.accessibleName()
    lines = [line for card in desk.cards.cards for line in card.lines]
    assert [line.accessibleName() for line in lines] == [
        "Mend it in “Ferries”, figures, line 1", "Mend it in “Harbours”, figures, line 1"
    ]  # fmt: skip
    desk.list.setFocus()
    qtbot.keyClick(desk.list, KEY.Key_2)
    qtbot.keyClicks(desk.why, "Counted by us.")
    qtbot.keyClick(desk.why, KEY.Key_Return)
    assert [len(dossier.conflicts) for dossier in services.dossiers.all()] == [1, 1]
    empty.undo()
    empty.go(Place(Room.CLASHES))
    line = desk.cards.cards[0].lines[0]
    line.setFocus()
    qtbot.keyClick(line, KEY.Key_Space)
    assert empty.place.room is Room.DOSSIER
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), PartRow))
    focused = QApplication.focusWidget()
    assert isinstance(focused, PartRow)
    assert "14 berths" in focused.accessibleName()
