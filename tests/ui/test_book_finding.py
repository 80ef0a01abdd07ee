"""Find in a book: every hit of its pages counted, shown in its place, and gone through by keys."""

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.errors import UserError
from app.core.jobs import Silent
from app.core.language import Language
from app.core.model.meeting import Meeting
from app.core.page_words import CharBox, PageWords
from app.core.text import comparable
from app.services.books import BookRequest
from app.services.drafting import BookView
from app.services.opening import Services
from app.ui.jobs import Lane
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.tokens import LIGHT
from app.ui.views.book.found import KEPT, FoundOnPages
from app.ui.views.book.pages import Lie
from app.ui.views.book.screen import BookScreen
from app.ui.views.reader.sheets_paint import on_sheet
from app.ui.widgets.label import Label
from tests.ui.held import Held

KEY, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def shown(window: MainWindow, services: Services, meeting: Meeting, language: Language = Language.EN) -> BookScreen:
    """The press officer's sheet, which is short."""
    recipe = replace(services.books.recipes.find("Press officer"), id=meeting.id, name="Sheet", language=language)
    built = services.books.build(BookRequest(meeting_id=meeting.id, recipe=recipe), Silent())
    window.go(Place(Room.BOOK, built.edition.id))
    screen = window.screen_shown
    assert isinstance(screen, BookScreen)
    return screen


@pytest.fixture
def book(window: MainWindow, services: Services, meeting: Meeting) -> BookScreen:
    return shown(window, services, meeting)


def said(screen: BookScreen) -> list[str]:
    return [label.text() for label in screen.find_bar.findChildren(Label)]


def words_at(screen: BookScreen, services: Services) -> list[str]:
    """The words under each ground that is painted, of all pages on which something was found."""
    assert screen.view is not None
    found: list[str] = []
    for page in screen.pages.found.pages:
        words = services.drafts.page_words(screen.view, page)
        screen.pages.found.learn(page, words)
        found += [words.text[slice(*piece)] for _, piece in screen.pages.found._pieces[page]]
    return found


@pytest.mark.parametrize(("language", "words"), [(Language.EN, "press"), (Language.KO, "한국"), (Language.JA, "会合")])
def test_every_hit_is_counted_and_stands_on_its_words(
    window: MainWindow, services: Services, meeting: Meeting, language: Language, words: str
) -> None:
    screen = shown(window, services, meeting, language)
    screen.find_in_pane()
    screen.find_bar.field.setText(words)
    assert screen.view is not None
    every = "".join(services.drafts.text(screen.view, Silent()).text)
    assert screen.find_bar.count == comparable(every, case=False).count(words) > 1
    assert f"1 of {screen.find_bar.count}" in said(screen)
    assert {comparable(each, case=False) for each in words_at(screen, services)} == {words}


def test_the_keys_go_through_the_hits_and_back(book: BookScreen, window: MainWindow, qtbot: QtBot) -> None:
    book.pages.setFocus()
    qtbot.keyClick(book.pages, KEY.Key_F, CTRL)
    field = book.find_bar.field
    assert QApplication.focusWidget() is field
    qtbot.keyClicks(field, "the")
    count = book.find_bar.count
    assert count > 2
    for modifiers, at in ((Qt.KeyboardModifier.NoModifier, 2), (SHIFT, 1), (SHIFT, count)):
        qtbot.keyClick(field, KEY.Key_Return, modifiers)
        assert f"{at} of {count}" in said(book)
    qtbot.keyClick(field, KEY.Key_F3)
    assert f"1 of {count}" in said(book)
    qtbot.keyClick(field, KEY.Key_F3, SHIFT)
    assert f"{count} of {count}" in said(book)
    qtbot.keyClick(field, KEY.Key_Escape)  # the words
    qtbot.keyClick(field, KEY.Key_Escape)
    assert book.find_bar.isHidden()
    assert not book.pages.found.pages
    assert QApplication.focusWidget() is book.pages


def test_escape_gives_the_keys_back_to_where_they_were(book: BookScreen, qtbot: QtBot) -> None:
    book.notices.setFocus()
    before = QApplication.focusWidget()
    assert before is not None and before is not book.pages
    book.find_in_pane()
    book.find_in_pane()
    qtbot.keyClick(book.find_bar.field, KEY.Key_Escape)
    assert QApplication.focusWidget() is before


@pytest.mark.parametrize("lie", list(Lie))
def test_the_hit_in_hand_is_brought_into_view(book: BookScreen, lie: Lie) -> None:
    book.lies.choose(int(lie))
    book.pages.show_as(lie)
    if lie is Lie.SINGLE:
        for _ in range(4):
            book.pages.zoom(1)
    book.find_in_pane()
    book.find_bar.field.setText("the")
    pages = book.pages
    for _ in range(book.find_bar.count):
        box = pages.found.held(pages.current)
        assert box is not None
        place = on_sheet(box, pages._rect(pages.current))
        top, left = pages.verticalScrollBar().value(), pages.horizontalScrollBar().value()
        assert top <= place.top() <= place.bottom() <= top + pages.viewport().height()
        assert left <= place.left() <= left + pages.viewport().width()
        book.find_bar.step(1)


def test_the_ground_is_painted_under_the_words(book: BookScreen) -> None:
    book.find_in_pane()
    before = book.pages.viewport().grab().toImage()
    book.find_bar.field.setText("press")
    pages = book.pages
    box = pages.found.held(pages.current)
    assert box is not None
    place = on_sheet(box, QRectF(pages._rect(pages.current).toAlignedRect())).translated(0, -pages.verticalScrollBar().value())
    at = place.bottomLeft().toPoint() - QPoint(1, 1)
    after = pages.viewport().grab().toImage()
    assert before.pixelColor(at) == QColor("white")
    assert after.pixelColor(at) == QColor(LIGHT["selection"])


def test_the_places_of_a_long_book_are_let_go_and_asked_for_again() -> None:
    found, pages = FoundOnPages(), KEPT + 10
    found.show([(at, at + 1) for at in range(pages)], tuple(range(pages)), 0)
    for page in range(1, pages + 1):
        assert found.ask(page)
        assert not found.ask(page)
        found.learn(page, PageWords.of("x", (CharBox(0.1, 0.1, 0.2, 0.2),)))
    assert not found.lines(1)
    assert found.ask(1)
    assert found.lines(pages)
    assert not found.ask(pages)


def test_another_state_of_the_book_is_looked_through_again(book: BookScreen, services: Services) -> None:
    book.find_in_pane()
    book.find_bar.field.setText("the")
    english = book.find_bar.count
    book.change(replace(book.recipe, language=Language.KO), "Language of a book")
    assert book.find_bar.count < english
    assert book.find_bar.field.text() == "the"
    assert {comparable(each, case=False) for each in words_at(book, services)} <= {"the"}


@contextmanager
def lane_held(window: MainWindow, lane: Lane) -> Generator[Held]:
    """What is asked for in a lane waits until somebody has it done."""
    held, lanes = Held(), window.jobs._lanes
    before, lanes[lane] = lanes[lane], held
    try:
        yield held
    finally:
        lanes[lane] = before


def test_the_words_are_read_beside_the_window(book: BookScreen, window: MainWindow) -> None:
    """Until they are there the bar takes what is typed, and calls nothing missing."""
    with lane_held(window, Lane.LISTS) as held:
        book.find_in_pane()
        book.find_bar.field.setText("press")
        assert book.find_bar.count == 0
        assert "Nothing has these words." not in said(book)
        held.do_all()
        assert book.find_bar.count > 0


def test_a_book_that_is_looked_through_keeps_nobody_waiting_who_types(book: BookScreen, window: MainWindow) -> None:
    """Reading a long book takes a second: a search that is typed meanwhile has its lane for itself."""
    with lane_held(window, Lane.TYPED) as typed:
        book.find_in_pane()
        assert not typed.waiting
        book.find_bar.field.setText("press")
        assert book.find_bar.count > 0


def test_a_page_whose_words_cannot_be_read_is_told_of_and_asked_for_again(
    book: BookScreen, window: MainWindow, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    window.jobs.trouble.connect(said.append)

    def refuse(_self: object, _book: BookView, _page: int) -> PageWords:
        raise UserError("The page cannot be read.")

    with monkeypatch.context() as broken:
        broken.setattr(type(services.drafts), "page_words", refuse)
        book.find_in_pane()
        book.find_bar.field.setText("press")
    assert set(said) == {"The page cannot be read."}
    assert book.pages.found.held(book.pages.current) is None
    book.find_bar.step(1)
    book.find_bar.step(-1)
    assert book.pages.found.held(book.pages.current) is not None


def test_nothing_is_told_of_a_page_of_a_book_that_is_not_shown_any_more(
    book: BookScreen, window: MainWindow, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    window.jobs.trouble.connect(said.append)
    book.find_in_pane()

    def refuse(_self: object, _book: BookView, _page: int) -> PageWords:
        raise UserError("The page cannot be read.")

    with monkeypatch.context() as broken, lane_held(window, Lane.LISTS) as held:
        broken.setattr(type(services.drafts), "page_words", refuse)
        book.find_bar.field.setText("press")
        assert held.waiting
        assert book.view is not None
        book.pages.show_book(replace(book.view), same=True)
        held.do_all()
    assert not said
