"""Two briefs side by side in the reader: each scrolls on its own, marks are made and deleted in both."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.errors import UserError
from app.core.jobs import Silent
from app.core.model.annotation import AnnotationKind
from app.core.model.brief import Brief
from app.services.importing import ImportChoices
from app.services.opening import Services
from app.services.views import MarkDetails
from app.ui.jobs import Lane
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.views.reader.screen import ReaderScreen
from tests.ui.held import Held

TITLES = ("The quay in spring", "The quay in autumn")


@pytest.fixture
def briefs(services: Services, tmp_path: Path) -> Iterator[list[Brief]]:
    sources = []
    for number, title in enumerate(TITLES):
        said = "\n\n".join(f"Paragraph {at} of paper {number} speaks of boats, of nets and of {title[4:]}." for at in range(80))
        (tmp_path / f"{number}.txt").write_text(f"{title}\n\n{said}\n", encoding="utf-8")
        sources.append(tmp_path / f"{number}.txt")
    report = services.imports.import_paths(sources, ImportChoices(), Silent())
    made = [file.briefs[0].brief for file in report.files]
    yield made
    services.library.remove([brief.id for brief in made])


@pytest.fixture
def screen(window: MainWindow, briefs: list[Brief]) -> ReaderScreen:
    window.go(Place(Room.READER, briefs[0].id))
    shown = window.screen_shown
    assert isinstance(shown, ReaderScreen)
    return shown


def beside(window: MainWindow, briefs: list[Brief], screen: ReaderScreen) -> None:
    window.go(Place(Room.READER, briefs[0].id, other_id=briefs[1].id))
    assert screen.beside.isVisible()


def test_the_second_is_chosen_by_a_command(window: MainWindow, screen: ReaderScreen, briefs: list[Brief], qtbot: QtBot) -> None:
    assert not screen.beside.isVisible()
    window.actions_by_id["open-beside"].trigger()
    qtbot.keyClicks(screen.beside.picker.field, "autumn")
    qtbot.keyClick(screen.beside.picker.field, Qt.Key.Key_Return)
    assert screen.beside.isVisible()
    assert screen.beside.detail is not None
    assert screen.beside.detail.brief.id == briefs[1].id
    assert screen.detail is not None
    assert screen.detail.brief.id == briefs[0].id
    assert not screen.page.isHidden()


def test_the_choice_begins_without_what_was_found_before(
    window: MainWindow, screen: ReaderScreen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    picker = screen.beside.picker
    picker.begin()
    qtbot.keyClicks(picker.field, "autumn")
    assert [option.title for option in picker.options] == [TITLES[1]]
    picker.close_over()
    monkeypatch.setitem(window.jobs._lanes, Lane.TYPED, Held())
    picker.begin()
    assert list(picker.options) == []
    picker.close_over()


def test_words_that_are_other_words_by_now_are_not_marked_but_read_again(
    window: MainWindow, screen: ReaderScreen, briefs: list[Brief], services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    beside(window, briefs, screen)
    said: list[str] = []
    window.jobs.trouble.connect(said.append)
    before = screen.beside.detail

    def refuse(*_asked: object) -> None:
        raise UserError("The text has changed; select the words again.")

    monkeypatch.setattr(services.annotations, "by_range", refuse)
    assert before is not None
    start = before.text.index("Paragraph 3 ")
    screen.beside.page.select(start, start + 9)
    assert screen.beside.page.selection() is not None
    screen.beside.mark_selection(AnnotationKind.HIGHLIGHT)
    assert said == ["The text has changed; select the words again."]
    assert screen.beside.detail is not before


def test_ctrl_and_enter_in_the_palette_open_beside(window: MainWindow, screen: ReaderScreen, briefs: list[Brief], qtbot: QtBot) -> None:
    window.open_palette()
    qtbot.keyClicks(window.palette_overlay.field, "autumn")
    qtbot.keyClick(window.palette_overlay.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert screen.beside.detail is not None
    assert screen.beside.detail.brief.id == briefs[1].id
    assert window.place.object_id == briefs[0].id


def test_each_half_scrolls_alone_and_f6_goes_between(window: MainWindow, screen: ReaderScreen, briefs: list[Brief]) -> None:
    beside(window, briefs, screen)
    left, right = screen.page.verticalScrollBar(), screen.beside.page.verticalScrollBar()
    right.setValue(500)
    assert (left.value(), right.value()) == (0, 500)
    left.setValue(300)
    assert (left.value(), right.value()) == (300, 500)
    for half in (screen.beside.page, screen.page, screen.beside.page):
        for _ in range(4):  # the sidebar and the inspector lie between
            window.actions_by_id["pane-next"].trigger()
            if half.hasFocus():
                break
        assert half.hasFocus()


def test_marks_are_made_stepped_through_and_deleted_in_the_second(
    window: MainWindow, screen: ReaderScreen, briefs: list[Brief], services: Services, qtbot: QtBot
) -> None:
    services.annotations.by_quote(briefs[0].id, "Paragraph 3", MarkDetails())
    beside(window, briefs, screen)
    page = screen.beside.page
    page.select(40, 60)
    page.setFocus()
    qtbot.waitUntil(screen.beside.bar.isVisible)
    qtbot.keyClick(page, Qt.Key.Key_Q)
    (mark,) = services.annotations.all(briefs[1].id)
    assert mark.annotation.kind is AnnotationKind.QUESTION
    qtbot.waitUntil(lambda: [line.letters for line in page.gutter_lines() if line.letters] == [("Q",)])
    page.show_in_hand(None)
    screen.beside._take(None)
    qtbot.keyClick(page, Qt.Key.Key_J)
    assert screen.beside.mark is not None
    assert screen.beside.mark.annotation.id == mark.annotation.id
    qtbot.keyClick(page, Qt.Key.Key_Delete)
    qtbot.keyClick(page, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: services.annotations.all(briefs[1].id) == ())
    assert len(services.annotations.all(briefs[0].id)) == 1
    window.undo()
    assert len(services.annotations.all(briefs[1].id)) == 1


def test_escape_closes_the_second_and_gives_the_keys_back(
    window: MainWindow, screen: ReaderScreen, briefs: list[Brief], qtbot: QtBot
) -> None:
    beside(window, briefs, screen)
    screen.beside.page.setFocus()
    qtbot.keyClick(screen.beside.page, Qt.Key.Key_Escape)
    assert not screen.beside.isVisible()
    assert QApplication.focusWidget() is screen.page
    assert window.screen_shown is screen


def test_a_second_that_is_deleted_closes(
    window: MainWindow, screen: ReaderScreen, briefs: list[Brief], services: Services, qtbot: QtBot
) -> None:
    beside(window, briefs, screen)
    services.library.remove([briefs[1].id])
    qtbot.waitUntil(lambda: not screen.beside.isVisible())
    window.undo()
