"""Two briefs side by side in the reader: each scrolls on its own, marks are made and deleted in both."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
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
from app.ui.views.library.screen import LibraryScreen
from app.ui.views.reader.beside import BesidePane
from app.ui.views.reader.desk import Mode
from app.ui.views.reader.screen import ReaderScreen
from tests.ui.held import Held
from tests.ui.paper import write_paper

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


def opened_from_the_list(window: MainWindow, brief: Brief, qtbot: QtBot) -> None:
    """Ctrl and Enter on the row of a brief in the library's list."""
    window.go(Place(Room.LIBRARY))
    library = window.screen_shown
    assert isinstance(library, LibraryScreen)
    library.listing.choose_row([row.id for row in library.rows].index(brief.id))
    held = QGuiApplication.keyboardModifiers
    QGuiApplication.keyboardModifiers = lambda: Qt.KeyboardModifier.ControlModifier  # type: ignore[method-assign]
    try:
        qtbot.keyClick(library.listing, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    finally:
        QGuiApplication.keyboardModifiers = held  # type: ignore[method-assign]


def test_ctrl_and_enter_in_the_list_open_beside_the_brief_in_hand(
    window: MainWindow, screen: ReaderScreen, briefs: list[Brief], qtbot: QtBot
) -> None:
    screen.page.verticalScrollBar().setValue(600)
    before = screen.page.top_offset()
    opened_from_the_list(window, briefs[1], qtbot)
    assert window.screen_shown is screen
    assert len(window.tabs.places) == 1
    assert screen.detail is not None
    assert screen.beside.detail is not None
    assert (screen.detail.brief.id, screen.beside.detail.brief.id) == (briefs[0].id, briefs[1].id)
    assert abs(screen.page.top_offset() - before) < 120  # narrower now, but at the same line
    window.back()
    assert window.place.room is Room.LIBRARY


def test_with_nothing_in_hand_it_has_a_tab_of_its_own(window: MainWindow, briefs: list[Brief], qtbot: QtBot) -> None:
    opened_from_the_list(window, briefs[1], qtbot)
    shown = window.screen_shown
    assert isinstance(shown, ReaderScreen)
    assert shown.detail is not None
    assert shown.detail.brief.id == briefs[1].id
    assert not shown.beside.isVisible()
    assert len(window.tabs.places) == 2
    opened_from_the_list(window, briefs[1], qtbot)
    assert not shown.beside.isVisible()


def test_a_passage_is_found_in_the_second_as_in_the_first(window: MainWindow, screen: ReaderScreen, briefs: list[Brief]) -> None:
    text = window.services.library.detail(briefs[1].id).text
    start = text.index("Paragraph 60")
    window.context.beside(Place(Room.READER, briefs[1].id, start=start, end=start + 12))
    QApplication.processEvents()
    assert screen.beside.page.selection() == (start, start + 12)
    window.context.beside(Place(Room.READER, briefs[1].id, passage_id=uuid4(), quote="Paragraph 20 of paper 1"))
    QApplication.processEvents()
    selection = screen.beside.page.selection()
    assert selection is not None
    assert text[slice(*selection)] == "Paragraph 20 of paper 1"


@pytest.fixture
def printed(services: Services, resources: Path, tmp_path: Path) -> Iterator[Brief]:
    """A brief with pages."""
    report = services.imports.import_paths([write_paper(tmp_path / "ferry.pdf", resources)], ImportChoices(), Silent())
    made = report.files[0].briefs[0].brief
    yield made
    services.library.remove([made.id])


def with_pages(window: MainWindow, screen: ReaderScreen, printed: Brief, qtbot: QtBot) -> BesidePane:
    """The pages of a brief, as the second."""
    window.context.beside(Place(Room.READER, printed.id))
    QApplication.processEvents()
    half = screen.beside
    half.page.setFocus()
    qtbot.keyClick(half.page, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: 1 in half.original.known)
    return half


def test_the_second_shows_its_pages_as_well(
    window: MainWindow, screen: ReaderScreen, printed: Brief, briefs: list[Brief], qtbot: QtBot
) -> None:
    window.go(Place(Room.READER, briefs[0].id, other_id=briefs[1].id))
    assert not screen.beside.modes.isVisible()  # a text without pages offers none
    half = with_pages(window, screen, printed, qtbot)
    assert half.modes.isVisible()
    assert half.original.isVisible()
    assert not half.page.isVisible()
    assert half.original.hasFocus()
    assert screen.desk.mode is Mode.TEXT
    half.original.go_to_page(2)
    place = half.original.top_offset()
    qtbot.keyClick(half.original, Qt.Key.Key_1)
    assert half.page.isVisible()
    assert half.page.hasFocus()
    assert half.detail is not None
    assert abs(half.page.top_offset() - place) < 400
    qtbot.keyClick(half.page, Qt.Key.Key_3)
    assert half.desk.mode is Mode.TEXT
    qtbot.keyClick(half.page, Qt.Key.Key_Escape)
    assert not half.isVisible()
    assert screen.page.hasFocus()


def test_marks_are_made_and_deleted_on_the_pages_of_the_second(
    window: MainWindow, screen: ReaderScreen, printed: Brief, qtbot: QtBot
) -> None:
    half = with_pages(window, screen, printed, qtbot)
    words = half.original.known[1]
    begin = words.text.index("calendar, a")
    half.original._anchor, half.original._head = (1, begin), (1, begin + 7)
    half.original._tell_selection()
    assert half.page_bar.isVisible()
    qtbot.keyClick(half.original, Qt.Key.Key_H)
    assert half.mark is not None
    assert half.mark.passage.exact == "calendar"
    assert not half.page_bar.isVisible()

    def shown() -> list[UUID]:
        return [each.mark.annotation.id for each in half.original.shown_on(1)[0]]

    made = half.mark.annotation.id
    qtbot.waitUntil(lambda: shown() == [made])
    qtbot.keyClick(half.original, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not shown())
    window.undo()
    qtbot.waitUntil(lambda: shown() == [made])
    window.undo()


def test_a_note_made_in_the_second_is_written_at_once(window: MainWindow, screen: ReaderScreen, briefs: list[Brief], qtbot: QtBot) -> None:
    beside(window, briefs, screen)
    half = screen.beside
    half.page.select(30, 50)
    half.mark_selection(AnnotationKind.NOTE)
    assert half.long_note.isVisible()
    qtbot.waitUntil(lambda: half.long_note.ready)
    qtbot.keyClicks(half.long_note.note, "Ask the harbour master")
    qtbot.keyClick(half.long_note.note, Qt.Key.Key_Escape)
    assert half.mark is not None
    kept = window.services.library.detail(briefs[1].id).marks
    assert [mark.annotation.body for mark in kept] == ["Ask the harbour master"]
    window.undo()
    window.undo()


def test_both_halves_are_zoomed_each_as_what_it_shows(window: MainWindow, screen: ReaderScreen, printed: Brief, qtbot: QtBot) -> None:
    half = with_pages(window, screen, printed, qtbot)
    percent, size = half.original.zoom_percent, screen.page._size
    window.actions_by_id["zoom-in"].trigger()
    assert half.original.zoom_percent > percent
    assert screen.page._size == size
    qtbot.keyClick(half.original, Qt.Key.Key_1)
    window.actions_by_id["zoom-in"].trigger()
    assert (screen.page._size, half.page._size) == (size + 1, size + 1)
    window.actions_by_id["zoom-usual"].trigger()
