"""Footnotes in the reader: shown at their marks under the pointer and by a key, gone to and come back from."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.core.jobs import Silent
from app.core.model.brief import Brief
from app.services.importing import ImportChoices
from app.services.opening import Services
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.views.reader.footnotes import footnotes_of
from app.ui.views.reader.screen import ReaderScreen
from app.ui.views.reader.underlines import lines_of

PAGE = """<html><head><title>Note on quays</title></head><body><h1>Note on quays</h1>
<p>The board met in May.<sup><a href="#fn1" id="r1">1</a></sup> It set a date for the ferry, and one for the quay.</p>
<p>Letters went out.<sup><a href="#fn2" id="r2">2</a></sup> Nobody has answered them so far.</p>
{between}
<ol><li id="fn1">Minutes of the board, 3 May. <a href="#r1">back</a></li>
<li id="fn2">Letter of 4 June. <a href="#r2">back</a></li></ol></body></html>"""


@pytest.fixture
def page(services: Services, tmp_path: Path) -> Iterator[Brief]:
    source = tmp_path / "quays.html"
    between = "".join(f"<p>Paragraph {number} speaks of the ferry and the quay at length.</p>" for number in range(60))
    source.write_text(PAGE.format(between=between), encoding="utf-8")
    brief = services.imports.import_paths([source], ImportChoices(), Silent()).files[0].briefs[0].brief
    yield brief
    services.library.remove([brief.id])


@pytest.fixture
def screen(window: MainWindow, page: Brief) -> ReaderScreen:
    window.go(Place(Room.READER, page.id))
    shown = window.screen_shown
    assert isinstance(shown, ReaderScreen)
    shown.page.setFocus()
    return shown


def spot(screen: ReaderScreen, number: int) -> QPoint:
    """Where the mark of a note stands in the text."""
    assert screen.detail is not None
    mark = footnotes_of(screen.detail)[number].mark
    (part,) = lines_of(screen.page.document(), *(screen.page.position_of(offset) for offset in mark))
    return QPoint(round((part.left + part.right) / 2), round(part.foot - 8 - screen.page.verticalScrollBar().value()))


def top(screen: ReaderScreen) -> int:
    return screen.page.verticalScrollBar().value()


def test_a_note_is_read_with_its_number(screen: ReaderScreen) -> None:
    lines = screen.page.document().toPlainText().split("\n")
    assert [line for line in lines if "Minutes of the board" in line] == ["¹ Minutes of the board, 3 May."]
    assert [line for line in lines if "Letter of 4 June" in line] == ["² Letter of 4 June."]


def test_the_pointer_on_a_mark_shows_its_note(screen: ReaderScreen) -> None:
    view, card = screen.page.viewport(), screen.footnotes.card
    QTest.mouseMove(view, spot(screen, 1))
    assert card.words == "2  Letter of 4 June."
    assert not card.geometry().contains(spot(screen, 1) + view.pos())
    QTest.mouseMove(view, spot(screen, 1) + QPoint(120, 0))
    assert card.words == ""


def test_a_click_on_a_mark_goes_to_the_note_and_enter_comes_back(screen: ReaderScreen, qtbot: QtBot) -> None:
    QTest.mouseClick(screen.page.viewport(), Qt.MouseButton.LeftButton, pos=spot(screen, 0))
    assert screen.detail is not None
    note = footnotes_of(screen.detail)[0]
    assert top(screen) > 0
    assert screen.page.clean_of(screen.page.textCursor().position()) == note.note.start
    qtbot.keyClick(screen.page, Qt.Key.Key_Return)
    assert screen.page.clean_of(screen.page.textCursor().position()) == note.mark.start
    first, last = screen.page.positions_in_view()
    assert first <= screen.page.position_of(note.mark.start) <= last
    qtbot.keyClick(screen.page, Qt.Key.Key_Return)
    assert screen.page.clean_of(screen.page.textCursor().position()) == note.note.start


def test_a_key_shows_one_note_after_the_other(screen: ReaderScreen, qtbot: QtBot) -> None:
    card = screen.footnotes.card
    for words in ("1  Minutes of the board, 3 May.", "2  Letter of 4 June.", "1  Minutes of the board, 3 May."):
        qtbot.keyClick(screen.page, Qt.Key.Key_T)
        assert card.words == words
    qtbot.keyClick(screen.page, Qt.Key.Key_Escape)
    assert card.words == ""
    qtbot.keyClick(screen.page, Qt.Key.Key_T)
    screen.page.verticalScrollBar().setValue(400)
    assert card.words == ""
