"""A day with it in the real window, from the drop to the printed book: by keyboard alone, and by mouse."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.core.changes import Kind
from app.core.jobs import Silent
from app.core.model.annotation import AnnotationKind
from app.core.paths import LibraryPlaces
from app.services.opening import Services, compose
from app.services.sample import load_sample
from app.ui.jobs import InlinePool
from app.ui.main_window import MainWindow
from app.ui.places import Room
from app.ui.start import Desk
from app.ui.views.book.screen import BookScreen
from app.ui.views.dossier.screen import DossierScreen
from app.ui.views.library.screen import LibraryScreen
from app.ui.views.reader.screen import ReaderScreen
from app.ui.views.unlock import UnlockView
from db.slots import CHEAPEST
from db.store import Store
from db.vault import create_vault
from tests.ui.paper import write_paper

PASSPHRASE = "two herons over the bridge"
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
KEY = Qt.Key
WORDS = "has not been repeated"


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, resources: Path) -> Iterator[Desk]:
    """A locked library with the sample meeting, and the program in front of it."""
    folder = tmp_path / "library"
    services = compose(Store.create(folder, create_vault(folder, PASSPHRASE, CHEAPEST).key), LibraryPlaces(folder), resources)
    load_sample(services, resources, Silent())
    services.close()
    locked: list[bool] = []
    desk = Desk(folder, resources, lambda: (InlinePool(), InlinePool()), lambda: locked.append(True))
    crashes: list[BaseException] = []
    desk.jobs.crashed.connect(crashes.append)
    desk.show_way_in()
    yield desk
    if desk.services is not None:
        desk.close_library()
    if desk._watch is not None:
        desk._watch.stop()
    if desk.window is not None:
        desk.window.hide()
        desk.window.deleteLater()
    assert not crashes, crashes


class Hands:
    """What a person does: keys go to whoever has the focus."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self._desk, self._qtbot = desk, qtbot

    @property
    def window(self) -> MainWindow:
        assert isinstance(self._desk.window, MainWindow)
        return self._desk.window

    @property
    def services(self) -> Services:
        assert isinstance(self._desk.services, Services)
        return self._desk.services

    def focus(self) -> QWidget:
        QApplication.processEvents()
        assert self._desk.window is not None
        return QApplication.focusWidget() or self._desk.window

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.focus(), key, modifiers)
        QApplication.processEvents()

    def type(self, words: str) -> None:
        QTest.keyClicks(self.focus(), words)
        QApplication.processEvents()

    def until(self, holds: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(holds, timeout=10_000)


def unlock(desk: Desk, hands: Hands) -> None:
    hands.type("two herons over the brook")
    hands.press(KEY.Key_Return)
    view = desk.window.centralWidget()  # type: ignore[union-attr]
    assert isinstance(view, UnlockView)
    assert view.trouble.isVisible()
    hands.press(KEY.Key_A, CONTROL)
    # After a wrong passphrase the next try waits a little
    hands.type(PASSPHRASE)

    def opened() -> bool:
        if isinstance(desk.window, MainWindow):
            return True
        hands.press(KEY.Key_Return)
        return isinstance(desk.window, MainWindow)

    hands.until(opened)
    hands.window.activateWindow()
    hands.until(hands.window.isActiveWindow)


def test_by_keyboard_alone(desk: Desk, qtbot: QtBot, resources: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hands = Hands(desk, qtbot)
    unlock(desk, hands)
    window, services = hands.window, hands.services

    # What came overnight
    paper = write_paper(tmp_path / "ferry.pdf", resources)
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getOpenFileNames", lambda *_: ([str(paper)], ""))
    hands.press(KEY.Key_O, CONTROL)
    assert "imported" in window.toast.words
    library = window.screen_shown
    assert isinstance(library, LibraryScreen)
    hands.until(lambda: any("ferry" in row.title for row in library.rows))

    # Found by typing, its guesses confirmed by one key, opened
    hands.press(KEY.Key_F, CONTROL)
    hands.type("Keeping the ferry")
    hands.until(lambda: len(library.rows) == 1)
    hands.press(KEY.Key_Return)
    hands.press(KEY.Key_Y)
    brief = services.library.get(library.rows[0].id)
    assert brief.guessed == ()
    hands.press(KEY.Key_Return)
    reader = window.screen_shown
    assert isinstance(reader, ReaderScreen)

    # Read beside the page, find a passage, mark it, write why
    hands.press(KEY.Key_3)
    hands.until(lambda: 1 in reader.original.known)
    hands.press(KEY.Key_F, CONTROL)
    hands.type(WORDS)
    hands.press(KEY.Key_Escape)
    hands.press(KEY.Key_Escape)
    hands.until(reader.page.hasFocus)
    hands.press(KEY.Key_N)
    hands.type("Ask the desk whether there was one in spring")
    hands.press(KEY.Key_Escape)
    mark = next(each for each in services.annotations.all(brief.id) if each.annotation.kind is AnnotationKind.NOTE)
    assert mark.passage.exact == WORDS
    assert mark.annotation.body.startswith("Ask the desk")
    hands.press(KEY.Key_C, CONTROL | SHIFT)
    assert WORDS in QGuiApplication.clipboard().text()

    # It becomes evidence for a statement of a dossier
    dossier = max(services.dossiers.all(), key=lambda found: len(found.statements))
    statement = dossier.statements[0]
    hands.press(KEY.Key_E, CONTROL)
    hands.type(" ".join(statement.text.split()[:6]))
    hands.press(KEY.Key_Return)
    assert mark.passage.id in {found.passage_id for found in services.dossiers.get(dossier.id).statements[0].evidence}

    # The dossier: a statement is reworded
    hands.press(KEY.Key_K, CONTROL)
    hands.type(dossier.title)
    hands.press(KEY.Key_Return)
    screen = window.screen_shown
    assert isinstance(screen, DossierScreen)
    for _ in range(60):
        if any(row.hasFocus() for row in screen.page.rows):
            break
        hands.press(KEY.Key_Tab)
    assert any(row.hasFocus() for row in screen.page.rows)
    hands.press(KEY.Key_F2)
    assert isinstance(hands.focus(), QTextEdit)
    hands.press(KEY.Key_A, CONTROL)
    hands.type("Meet twice a year, in the capitals in turn.")
    hands.press(KEY.Key_Return, CONTROL)
    assert "Meet twice a year, in the capitals in turn." in {found.text for found in services.dossiers.get(dossier.id).statements}

    # The meeting's book, and late news: edition 2
    hands.press(KEY.Key_3, CONTROL)
    hands.press(KEY.Key_Return)
    assert window.place.room is Room.MEETING
    hands.press(KEY.Key_B, CONTROL)
    book = window.screen_shown
    assert isinstance(book, BookScreen)
    assert book.edition is not None
    hands.until(lambda: 1 in book.pages.images)
    first = book.edition.number
    hands.press(KEY.Key_B, CONTROL)
    assert book.edition.number == first + 1

    # Anything is found, anything taken back, and the door locked
    hands.press(KEY.Key_F, CONTROL | SHIFT)
    hands.type("not been repeated")
    hands.until(lambda: any(line.hit and line.hit.kind is Kind.BRIEF for line in window.search_overlay.lines))
    hands.press(KEY.Key_Escape)
    hands.press(KEY.Key_Z, CONTROL)
    assert window.toast.words.startswith("Undone: Edit a statement")
    assert WORDS in QGuiApplication.clipboard().text()
    hands.press(KEY.Key_L, CONTROL)
    assert desk.services is None
    assert QGuiApplication.clipboard().text() == ""


def test_by_mouse(desk: Desk, qtbot: QtBot, resources: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hands = Hands(desk, qtbot)
    unlock(desk, hands)
    window, services = hands.window, hands.services

    # Dropped anywhere
    paper = write_paper(tmp_path / "ferry.pdf", resources)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(paper))])
    window._veil.offer([paper])
    button = Qt.MouseButton.LeftButton
    window._veil.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, button, NONE))
    library = window.screen_shown
    assert isinstance(library, LibraryScreen)
    hands.until(lambda: any("ferry" in row.title for row in library.rows))
    at = next(number for number, row in enumerate(library.rows) if "ferry" in row.title)
    twice(library.listing, at, qtbot)
    reader = window.screen_shown
    assert isinstance(reader, ReaderScreen)
    assert reader.detail is not None

    # Words selected with the mouse, marked from the bar
    start = reader.detail.text.index(WORDS)
    reader.page.select(start, start + len(WORDS))
    hands.until(reader.bar.isVisible)
    question = next(each for each in reader.bar.children() if getattr(each, "accessibleName", lambda: "")() == "Question")
    qtbot.mouseClick(question, button)
    assert reader.marks.card.mark is not None
    assert reader.marks.card.mark.passage.exact == WORDS

    # A segment, a switch of a repair, back to the list of marks
    segments = reader.modes.children()
    qtbot.mouseClick(next(each for each in segments if getattr(each, "text", lambda: "")() == "Both"), button)
    assert reader.original.isVisible()

    # To the meeting by the sidebar, its book by its button
    qtbot.mouseClick(window.sidebar._places[Room.MEETINGS], button)
    meetings = window.screen_shown
    twice(meetings.list, 0, qtbot)  # type: ignore[attr-defined]
    assert window.place.room is Room.MEETING
    window.screen_shown.build_book()  # type: ignore[attr-defined]
    book = window.screen_shown
    assert isinstance(book, BookScreen)
    assert book.edition is not None
    target = tmp_path / "book.pdf"
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getSaveFileName", lambda *_: (str(target), ""))
    export = next(each for each in book.header.children() if getattr(each, "accessibleName", lambda: "")().startswith("Save"))
    qtbot.mouseClick(export, button)
    qtbot.mouseClick(window.form_overlay._holder, button)
    assert target.read_bytes() == services.books.pdf(book.edition.id)
    QGuiApplication.clipboard().setImage(QImage(8, 8, QImage.Format.Format_RGB32))
    qtbot.mouseClick(window.sidebar._lock, button)
    assert desk.services is None
    assert QGuiApplication.clipboard().image().isNull()


def twice(listing: QListView, row: int, qtbot: QtBot) -> None:
    """A double click on a row."""
    listing.scrollTo(listing.model().index(row, 0))
    at: QPoint = listing.visualRect(listing.model().index(row, 0)).center()
    qtbot.mouseClick(listing.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseDClick(listing.viewport(), Qt.MouseButton.LeftButton, pos=at)
