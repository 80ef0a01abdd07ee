"""A dossier as printed, what a book would find in it, and its history word for word, in the real window."""

from uuid import UUID

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.core.dates import PartialDate
from app.core.language import Language
from app.core.model.base import Translation
from app.core.model.dossier import ChronologyEntry, Dossier, Figure, Heading, Statement
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.views.dossier.parts import PartRow
from app.ui.views.dossier.screen import DossierScreen
from app.ui.views.dossier.statement import StatementRow
from app.ui.views.history import HistoryScreen
from app.ui.widgets.apart import marked_up, spoken_changes
from app.ui.widgets.button import Button
from app.ui.widgets.label import Prose
from tests.ui.windows import tell_now

KEY = Qt.Key
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def harbours(empty: MainWindow) -> Dossier:
    """Two statements without a source, a figure that lacks its unit, an event that depends on the day."""
    korean = (Translation(field="text", language=Language.KO, text="부두는 우리 것이다."),)
    statements = (
        Statement(heading=Heading.ARGUMENTS_TO_USE, text="The quay is ours.", speaker="Envoy", translations=korean),
        Statement(heading=Heading.BACKGROUND, text="It leaks in winter."),
    )
    figures = (Figure(label="Berths", value="12"),)
    events = (ChronologyEntry(date=PartialDate(2020), event="The quay was mended last year."),)
    dossier = Dossier(title="Harbours", statements=statements, figures=figures, chronology=events)
    empty.services.dossiers.save(dossier, "Begin the dossier")
    return dossier


@pytest.fixture
def screen(empty: MainWindow, harbours: Dossier) -> DossierScreen:
    empty.go(Place(Room.DOSSIER, harbours.id))
    shown = empty.screen_shown
    assert isinstance(shown, DossierScreen)
    return shown


def codes(screen: DossierScreen) -> dict[str, UUID | None]:
    return {card.notice.code: card.notice.object_id for card in screen.side.notices.cards.values()}


def test_the_pages_are_drawn_as_the_book_prints_them_and_follow_what_is_written(
    empty: MainWindow, harbours: Dossier, screen: DossierScreen
) -> None:
    assert not screen.printed.isVisible()
    empty.activateWindow()
    QTest.keyClick(empty, KEY.Key_P, CTRL | SHIFT)
    assert screen.printed.isVisible()
    view = screen.printed.view
    assert view is not None
    assert (view.pages > 0, view.pdf[:5]) == (True, b"%PDF-")
    assert {item.section for item in view.items} >= {"brief-1", "figures", "chronology"}
    assert not any(item.section in ("cover", "contents") for item in view.items)
    assert screen.printed.pages.images
    screen.rewrite(harbours.statements[1], "It leaks in winter and in spring.")
    tell_now(empty.bus)
    screen.printed._print()
    after = screen.printed.view
    assert after is not None
    said = {row.words for item in after.items for row in item.atoms}
    assert any("in spring" in words for words in said)
    QTest.keyClick(empty, KEY.Key_P, CTRL | SHIFT)
    assert screen.page_scroll.isVisible()


@pytest.mark.heavy
def test_the_pages_are_asked_for_in_another_language(screen: DossierScreen) -> None:
    screen.show_way(1)
    assert screen.printed.choice.text() == "English"
    next(each for each in screen.printed.choice.picks() if each.title == "한국어").run()
    view = screen.printed.view
    assert view is not None
    assert view.recipe.language is Language.KO
    assert any("부두는 우리 것이다" in row.words for item in view.items for row in item.atoms)


def test_each_finding_leads_to_its_line_also_to_a_figure_and_an_event(empty: MainWindow, harbours: Dossier, screen: DossierScreen) -> None:
    found = codes(screen)
    assert found["incomplete-figure"] == harbours.figures[0].id
    assert found["relative-date"] == harbours.chronology[0].id
    assert "no-participants" not in found, "what a meeting lacks is not the dossier's to mend"
    screen.side.sheets._group.button(1).click()
    kinds: dict[str, type[QWidget]] = {"incomplete-figure": PartRow, "relative-date": PartRow, "no-evidence": StatementRow}
    for code, kind in kinds.items():
        card = next(each for each in screen.side.notices.cards.values() if each.notice.code == code)
        card.setFocus()
        QTest.keyClick(card, KEY.Key_Return)
        focused = QApplication.focusWidget()
        assert isinstance(focused, kind)
        assert focused is screen.page.line_of(card.notice.object_id)  # type: ignore[arg-type]


def test_a_pin_on_the_pages_chooses_its_finding_and_the_finding_its_page(screen: DossierScreen) -> None:
    screen.show_way(1)
    pages = screen.printed.pages
    page = min(pages._pins)
    pages.go_to(page)
    pin, rect = pages._pin_rects([page])[0]
    at = rect.center() - QPointF(pages.horizontalScrollBar().value(), pages.verticalScrollBar().value())
    QTest.mouseClick(pages.viewport(), Qt.MouseButton.LeftButton, pos=at.toPoint())
    assert screen.side.sheets.number == 1
    assert screen.side.notices._chosen is not None
    assert screen.side.notices._chosen.object_id == screen.printed.view.notices[pin.number - 1].object_id  # type: ignore[union-attr]


@pytest.mark.heavy
def test_a_figure_is_come_to_from_elsewhere(empty: MainWindow, harbours: Dossier, qtbot: QtBot) -> None:
    empty.go(Place(Room.DOSSIER, harbours.id, other_id=harbours.figures[0].id))
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), PartRow))
    focused = QApplication.focusWidget()
    assert isinstance(focused, PartRow)
    assert "Berths" in focused.accessibleName()


def test_the_statement_says_what_is_to_be_mended_of_it_and_who_wrote_last(
    empty: MainWindow, harbours: Dossier, screen: DossierScreen
) -> None:
    screen.rewrite(harbours.statements[1], "It leaks.")
    tell_now(empty.bus)
    screen.page.rows[0].setFocus()
    words = [each.accessibleName() for each in screen.inspector_pane.findChildren(Prose) if each.isVisible()]
    assert "A statement without a source" in words
    (history,) = [each for each in screen.inspector_pane.findChildren(Button) if each.isVisible() and "2 version" in each.text()]
    history.setFocus()
    QTest.keyClick(history, KEY.Key_Space)
    assert empty.place == Place(Room.HISTORY, harbours.id)


def test_history_marks_each_word_and_leads_back(empty: MainWindow, harbours: Dossier, screen: DossierScreen) -> None:
    screen.rewrite(harbours.statements[1], "It leaks in every winter.")
    tell_now(empty.bus)
    empty.go(Place(Room.HISTORY, harbours.id))
    past = empty.screen_shown
    assert isinstance(past, HistoryScreen)
    (text,) = [each for each in past.findChildren(Prose) if each.isVisible() and "put in: every" in each.accessibleName()]
    assert [(span.text.strip(), span.struck, span.underlined) for span in text._spans if span.underlined or span.struck] == [
        ("every", False, True)
    ]
    past.ways._group.button(1).click()
    assert not [each for each in past.findChildren(Prose) if each.isVisible() and "put in" in each.accessibleName()]
    past.back_to.setFocus()
    QTest.keyClick(past.back_to, KEY.Key_Space)
    assert empty.services.dossiers.get(harbours.id).statements[1].text == "It leaks in winter."
    empty.undo()
    assert empty.services.dossiers.get(harbours.id).statements[1].text == "It leaks in every winter."


def test_japanese_is_told_apart_sign_by_sign_and_korean_word_by_word() -> None:
    spans = marked_up("日程の約束には慎重である", "日程の約束に慎重である")
    assert [span.text for span in spans if span.struck] == ["は"]
    assert spoken_changes("부두는 낡았다", "부두는 새것이다") == "taken out: 낡았다; put in: 새것이다"
