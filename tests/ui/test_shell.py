"""The frame: tabs, session, keys that are changed, language without another start, high contrast, guide, tour."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QPdfWriter, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication
from pytestqt.qtbot import QtBot

from app.core.jobs import Silent
from app.core.language import Language
from app.core.model.book import Recipe
from app.core.model.meeting import Meeting
from app.core.settings import HIGH_CONTRAST, LOCK_MINUTES, READING_SIZE, SHORTCUTS, THEME, WINDOW_LANGUAGE
from app.services.books import BookRequest
from app.services.opening import Services
from app.services.secret_service import ABSENT
from app.ui.actions import Command, shown_key
from app.ui.dialogs.chooser import hits_in
from app.ui.jobs import InlinePool
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.printing import code_words, groups_of, paint_sheet
from app.ui.recent import Recent
from app.ui.resuming import place_left, resume
from app.ui.start import Desk
from app.ui.tabs import Tabs
from app.ui.tokens import HIGH_DARK, HIGH_LIGHT, LIGHT
from app.ui.views.book.pages import Lie
from app.ui.views.book.screen import BookScreen
from app.ui.views.guide import PAGES, GuideScreen, guide_text
from app.ui.views.reader.screen import ReaderScreen
from app.ui.views.settings import SettingsScreen
from app.ui.widgets.button import Segments
from tests.bus import played, private_bus
from tests.services.secret_keeper import NAME, SecretKeeper
from tests.ui.windows import unspoken


def test_ctrl_q_leaves_the_program(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not window.isVisible())


def test_each_tab_has_its_own_way_back(window: MainWindow, meeting: Meeting) -> None:
    window.go(Place(Room.DOSSIERS))
    window.actions_by_id["tab-new"].trigger()
    assert window.place == Place(Room.LIBRARY)
    assert not window.can_go_back()
    window.go(Place(Room.MEETING, meeting.id))
    assert window.tab_strip.isVisible()
    assert window.tab_strip.tabText(1) == meeting.title
    window.actions_by_id["tab-before"].trigger()
    assert window.place.room is Room.DOSSIERS
    window.back()
    assert window.place.room is Room.LIBRARY
    window.actions_by_id["tab-next"].trigger()
    assert window.place.room is Room.MEETING
    window.actions_by_id["tab-close"].trigger()
    assert window.place.room is Room.LIBRARY
    assert not window.tab_strip.isVisible()


def test_closing_a_tab_keeps_the_one_in_hand() -> None:
    tabs = Tabs(Place(Room.LIBRARY))
    tabs.open(Place(Room.DOSSIERS))
    tabs.open(Place(Room.PEOPLE))
    tabs.close(0)
    assert (tabs.places, tabs.at) == ((Place(Room.DOSSIERS), Place(Room.PEOPLE)), 1)
    tabs.close(1)
    tabs.close(0)
    assert (tabs.places, tabs.at) == ((Place(Room.LIBRARY),), 0)


def test_the_session_comes_back(window: MainWindow, services: Services, meeting: Meeting) -> None:
    row = services.library.rows()[0]
    window.go(Place(Room.READER, row.id))
    window.open_tab(Place(Room.MEETING, meeting.id))
    window.open_tab(Place(Room.COMPARE, row.id, other_id=row.id))
    window.turn_tab(1)
    kept = place_left(window)
    window.close_tab(2)
    window.close_tab(1)
    window.go(Place(Room.BOOKS))
    resume(window, kept)
    assert [place.room for place in window.tabs.places] == [Room.READER, Room.MEETING, Room.LIBRARY]
    assert window.place == Place(Room.MEETING, meeting.id)
    assert window.tabs.places[0].object_id == row.id


@pytest.mark.parametrize(
    "kept", [{}, {"room": "nowhere", "object": "", "start": 0}, {"start": 1, "tabs": [{"room": 3}], "at": 9}, {"start": "x"}]
)
def test_a_session_that_makes_no_sense_is_left_aside(window: MainWindow, kept: dict[str, object]) -> None:
    resume(window, kept)
    assert window.place == Place(Room.LIBRARY)


def settings_of(window: MainWindow) -> SettingsScreen:
    window.actions_by_id["settings"].trigger()
    screen = window.screen_shown
    assert isinstance(screen, SettingsScreen)
    return screen


@pytest.fixture
def unchanged(services: Services) -> Iterator[None]:
    yield
    services.settings.put(SHORTCUTS, SHORTCUTS.default)
    services.settings.put(THEME, THEME.default)
    services.settings.put(HIGH_CONTRAST, HIGH_CONTRAST.default)
    services.settings.put(LOCK_MINUTES, LOCK_MINUTES.default)


def press(screen: SettingsScreen, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    QApplication.sendEvent(screen.keys, QKeyEvent(QEvent.Type.KeyPress, key, modifiers))


def test_keys_are_changed_and_given_back(window: MainWindow, services: Services, unchanged: None, qtbot: QtBot) -> None:
    screen = settings_of(window)
    at = next(number for number, command in enumerate(screen._model.rows) if command.id == "build")
    screen.keys.choose_row(at)
    qtbot.keyClick(screen.keys, Qt.Key.Key_Return)
    press(screen, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert [keys.toString() for keys in window.actions_by_id["build"].shortcuts()] == ["Ctrl+J"]
    assert next(command for command in window.commands if command.id == "build").keys == ("Ctrl+J",)
    screen._give(None)
    assert [keys.toString() for keys in window.actions_by_id["build"].shortcuts()] == ["Ctrl+B"]
    assert services.settings.get(SHORTCUTS) == ""


def test_keys_that_are_taken_or_would_be_typed_are_refused(window: MainWindow, unchanged: None, qtbot: QtBot) -> None:
    screen = settings_of(window)
    at = next(number for number, command in enumerate(screen._model.rows) if command.id == "build")
    screen.keys.choose_row(at)
    for key, modifiers, said in (
        (Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier, "Commands and things to open"),
        (Qt.Key.Key_J, Qt.KeyboardModifier.NoModifier, "single letter"),
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier, "Enter on a command"),
    ):
        qtbot.keyClick(screen.keys, Qt.Key.Key_Return)
        press(screen, key, modifiers)
        assert said in screen.said.accessibleName()
        screen._waiting = None
    assert [keys.toString() for keys in window.actions_by_id["build"].shortcuts()] == ["Ctrl+B"]


def test_high_contrast_and_theme_hold_at_once(window: MainWindow, services: Services, unchanged: None) -> None:
    screen = settings_of(window)
    screen.high.click()
    assert window.look.tokens == HIGH_LIGHT
    screen.theme.chosen.emit(2)
    assert window.look.tokens == HIGH_DARK
    assert services.settings.get(THEME) == "dark"
    screen.theme.chosen.emit(1)
    screen.high.click()
    assert window.look.tokens == LIGHT


def test_the_keyring_is_turned_on_and_off(window: MainWindow, services: Services, monkeypatch: pytest.MonkeyPatch) -> None:
    keeper = SecretKeeper()
    with private_bus() as address, played(address, NAME, keeper.answer):
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        screen = settings_of(window)
        assert not screen.keyring.isChecked()
        screen.keyring.click()
        assert (screen.keyring.isChecked(), services.keyring.is_on(), len(keeper.items)) == (True, True, 1)
        screen.keyring.click()
        assert (screen.keyring.isChecked(), services.keyring.is_on(), len(keeper.items)) == (False, False, 0)


def test_without_a_keyring_the_switch_goes_back_and_says_why(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all")
    screen = settings_of(window)
    screen.keyring.click()
    assert not screen.keyring.isChecked()
    assert screen._keyring_said.accessibleName() == ABSENT


def taken(segments: Segments) -> int:
    return next(number for number, each in enumerate(segments.findChildren(QAbstractButton)) if each.isChecked())


def test_the_settings_show_what_was_chosen_elsewhere(window: MainWindow, services: Services, unchanged: None) -> None:
    screen = settings_of(window)
    assert (taken(screen.theme), screen.high.isChecked()) == (0, False)
    window.go(Place(Room.LIBRARY))
    window.look.set_theme(dark=False, high=False)
    window.actions_by_id["theme"].trigger()
    services.settings.put(HIGH_CONTRAST, True)
    services.settings.put(LOCK_MINUTES, 2)
    tokens = window.look.tokens
    assert settings_of(window) is screen
    assert (taken(screen.theme), screen.high.isChecked()) == (2, True)
    assert taken(screen.lock) == LOCK_MINUTES.choices.index(2)
    assert window.look.tokens == tokens, "showing what holds changes nothing"
    window.look.set_theme(dark=False, high=False)


def test_a_lock_time_holds_at_once(services: Services, meeting: Meeting, resources: Path, unchanged: None, qtbot: QtBot) -> None:
    locked: list[bool] = []
    desk = Desk(services.places.folder, resources, lambda: (InlinePool(), InlinePool()))
    desk.show_library(services)
    window, watch = desk.window, desk._watch
    assert isinstance(window, MainWindow)
    assert watch is not None
    try:
        watch.idle.disconnect()
        watch.idle.connect(lambda: locked.append(True))
        watch._touched = watch._clock() - 90
        watch.look()
        assert locked == []
        settings_of(window).lock.chosen.emit(LOCK_MINUTES.choices.index(1))
        watch.look()
        assert locked == [True]
        settings_of(window).lock.chosen.emit(LOCK_MINUTES.choices.index(0))
        watch.look()
        assert locked == [True]
    finally:
        watch.stop()
        desk._backup_timer.stop()
        window.close()


def test_the_guide_opens_at_the_page_of_what_is_shown(window: MainWindow, services: Services, meeting: Meeting) -> None:
    for place, page in ((Place(Room.READER, services.library.rows()[0].id), "reader"), (Place(Room.MEETING, meeting.id), "meeting")):
        window.go(place)
        window.actions_by_id["guide"].trigger()
        screen = window.screen_shown
        assert isinstance(screen, GuideScreen)
        assert screen.page == page
        assert screen.text.toPlainText()
        window.back()
        assert window.place == place
    window.search_overlay.begin()
    window.actions_by_id["guide"].trigger()
    screen = window.screen_shown
    assert isinstance(screen, GuideScreen)
    assert screen.page == "search"


@pytest.mark.parametrize("language", [Language.KO, Language.JA])
@pytest.mark.parametrize("page", PAGES)
def test_every_page_of_the_guide_is_there_in_each_language(resources: Path, page: str, language: Language) -> None:
    english, other = guide_text(resources, page, Language.EN), guide_text(resources, page, language)
    assert len([line for line in english.splitlines() if line.strip()]) == len([line for line in other.splitlines() if line.strip()])
    assert not other.isascii()


def test_the_tour_has_five_steps_and_can_be_left(window: MainWindow, qtbot: QtBot) -> None:
    tour = window.tour
    tour.begin()
    assert tour.isVisible()
    for step in range(5):
        assert tour.at == step
        qtbot.keyClick(tour, Qt.Key.Key_Return)
    assert tour.isHidden()
    tour.begin()
    qtbot.keyClick(tour, Qt.Key.Key_Escape)
    assert tour.isHidden()


def test_texts_and_pages_are_zoomed(window: MainWindow, services: Services) -> None:
    window.go(Place(Room.READER, services.library.rows()[0].id))
    before = window.screen_shown._size  # type: ignore[attr-defined]
    window.actions_by_id["zoom-in"].trigger()
    assert window.screen_shown._size == before + 1  # type: ignore[attr-defined]
    window.actions_by_id["zoom-usual"].trigger()
    assert window.screen_shown._size == before  # type: ignore[attr-defined]
    window.go(Place(Room.DOSSIERS))
    window.actions_by_id["zoom-in"].trigger()
    assert window.toast.words


def turn_wheel(over: QAbstractScrollArea, steps: float, modifiers: Qt.KeyboardModifier) -> None:
    at = QPointF(over.viewport().rect().center())
    turned = QPoint(0, round(120 * steps))
    none, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(at, over.viewport().mapToGlobal(at), QPoint(), turned, none, modifiers, phase, False)
    QApplication.sendEvent(over.viewport(), event)


def test_the_wheel_zooms_the_text_under_it_with_control_and_scrolls_it_without(window: MainWindow, services: Services) -> None:
    window.go(Place(Room.READER, services.library.rows()[0].id))
    screen = window.screen_shown
    assert isinstance(screen, ReaderScreen)
    before, control = screen._size, Qt.KeyboardModifier.ControlModifier
    turn_wheel(screen.page, 1, control)
    assert screen._size == before + 1
    for _ in range(4):
        turn_wheel(screen.page, -1 / 4, control)
    turn_wheel(screen.page, -1, Qt.KeyboardModifier.NoModifier)
    assert screen._size == before
    turn_wheel(screen.page, 40, control)
    assert screen._size == READING_SIZE.choices[-1], "a wheel that is turned fast goes as far as it can"
    screen.resize_text(0)


def test_the_pages_of_a_book_are_zoomed_by_keys_and_wheel(window: MainWindow, services: Services, meeting: Meeting) -> None:
    request = BookRequest(meeting_id=meeting.id, recipe=Recipe(name="Short", sections=("biographies",)))
    edition = services.books.build(request, Silent()).edition
    window.go(Place(Room.BOOK, edition.id))
    screen = window.screen_shown
    assert isinstance(screen, BookScreen)
    pages = screen.pages
    pages.show_as(Lie.SINGLE)
    usual = pages._page_width()
    for _ in range(4):
        turn_wheel(pages, 1 / 4, Qt.KeyboardModifier.ControlModifier)
    window.actions_by_id["zoom-in"].trigger()
    assert pages.zoom_percent == 150
    assert pages._page_width() == pytest.approx(usual * 1.5)
    assert pages.horizontalScrollBar().maximum() > 0
    assert pages._rect(1).left() >= 0
    pages.grab()
    window.actions_by_id["zoom-usual"].trigger()
    assert (pages.zoom_percent, pages.horizontalScrollBar().maximum()) == (100, 0)


def test_the_sidebar_folds_by_key(window: MainWindow) -> None:
    wide = window.sidebar.width()
    window.actions_by_id["sidebar"].trigger()
    assert window.sidebar.width() < wide
    window.actions_by_id["sidebar"].trigger()
    assert window.sidebar.width() == wide


def test_the_window_changes_its_language_without_another_start(services: Services, meeting: Meeting, resources: Path, qtbot: QtBot) -> None:
    desk = Desk(services.places.folder, resources, lambda: (InlinePool(), InlinePool()))
    desk.speak(Language.EN)
    desk.show_library(services)
    first = desk.window
    assert isinstance(first, MainWindow)
    first.go(Place(Room.MEETING, meeting.id))
    try:
        desk.relanguage(Language.KO)
        second = desk.window
        assert isinstance(second, MainWindow)
        assert second is not first
        assert not first.isVisible()
        assert second.place == Place(Room.MEETING, meeting.id)
        assert next(command for command in second.commands if command.id == "undo").title != "Undo"
        assert services.settings.get(WINDOW_LANGUAGE) == "ko"
        row = services.library.rows()[0]
        services.library.mark_read(row.id, read=not row.read)
        qtbot.wait(200)
        assert "as " in services.history.undo()[0][0]
    finally:
        services.settings.put(WINDOW_LANGUAGE, WINDOW_LANGUAGE.default)
        desk.speak(Language.EN)
        unspoken(desk)
        if isinstance(desk.window, MainWindow):
            desk.window.close()
        desk._backup_timer.stop()
        if desk._watch is not None:
            desk._watch.stop()


def test_the_code_is_printed_whole(qapp: QApplication, tmp_path: Path) -> None:
    import pypdfium2

    code = "7Q4M-XH2D-K9RT-0WVC-3NBE-8YAF-5PGS-1ZJU"
    target = tmp_path / "sheet.pdf"
    paint_sheet(QPdfWriter(str(target)), code, "Japan desk")
    with pypdfium2.PdfDocument(target) as printed:
        assert len(printed) == 1
        words = printed[0].get_textpage().get_text_range()
    assert all(group in words for group in groups_of(code))
    assert code in code_words(code, "Japan desk")


@pytest.mark.parametrize(("keys", "shown"), [("Ctrl+Shift+F", "Ctrl Shift F"), ("Ctrl++", "Ctrl +"), ("Ctrl+-", "Ctrl -"), ("H", "H")])
def test_keys_are_shown_whole(keys: str, shown: str) -> None:
    assert shown_key(keys) == shown


def test_the_palette_has_recent_ones_first_and_signs_for_one_kind(window: MainWindow, services: Services, meeting: Meeting) -> None:
    palette = window.palette_overlay
    person = services.people.all()[0]
    name = person.name_in(Language.EN)
    palette.begin()
    palette.field.setText(f"@{name}")
    assert [option.title for option in palette.options] == ["OPEN", name]
    palette.take()
    assert window.place == Place(Room.PEOPLE, person.id)
    window.go(Place(Room.LIBRARY))
    palette.begin()
    assert [option.title for option in palette.options[:2]] == ["RECENT", name]
    palette.field.setText(f">{name}")
    assert [option.title for option in palette.options] == [f"Search everything for “{name}”"]
    palette.field.setText("> larger")
    assert [option.title for option in palette.options] == ["COMMANDS", "Larger"]
    palette.close_over()


def test_typed_words_are_bold_in_a_title() -> None:
    assert hits_in("Build the Book", ["book"]) == [("Build the ", False), ("Book", True)]
    assert hits_in("a+b", ["+"]) == [("a", False), ("+", True), ("b", False)]
    assert hits_in("회담 책자", ["책자"]) == [("회담 ", False), ("책자", True)]
    assert hits_in("Plain", []) == [("Plain", False)]


def test_the_palette_offers_what_was_opened_last_wherever_from(window: MainWindow, services: Services, meeting: Meeting) -> None:
    first, second = services.library.rows()[:2]
    dossier = services.dossiers.all()[0]
    for place in (Place(Room.READER, first.id), Place(Room.DOSSIER, dossier.id), Place(Room.LIBRARY), Place(Room.READER, second.id)):
        window.go(place)
    palette = window.palette_overlay
    palette.begin()
    assert [option.title for option in palette.options[:3]] == ["RECENT", dossier.title, first.title]
    palette.close_over()
    kept = place_left(window)
    services.library.remove((first.id,))
    try:
        again = Recent()
        again.restore(kept["recent"])
        assert again.all == window.recent.all
        palette.begin()
        assert [option.title for option in palette.options[:2]] == ["RECENT", dossier.title]
        assert first.title not in [option.title for option in palette.options]
        palette.close_over()
    finally:
        services.history.undo()


def test_a_command_that_can_run_stands_before_one_that_cannot(window: MainWindow, meeting: Meeting) -> None:
    window.go(Place(Room.MEETING, meeting.id))
    palette = window.palette_overlay
    palette.begin()
    palette.field.setText("book")
    commands = [option for option in palette.options if isinstance(option.value, Command)]
    assert commands[0].title == "Build the book"
    assert [bool(option.off) for option in commands] == sorted(bool(option.off) for option in commands)
    assert any(option.off for option in commands)
    palette.close_over()
