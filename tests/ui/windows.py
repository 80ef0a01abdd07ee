"""A window over a library, shown for as long as a test looks at it, and the hands that work in it."""

from collections.abc import Generator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.language import Language
from app.core.model.meeting import Meeting
from app.services.opening import Services
from app.ui.bus import Bus
from app.ui.dialogs.form import FormOverlay
from app.ui.i18n import OF_QT
from app.ui.jobs import InlinePool, Jobs, Pool
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.start import Desk
from app.ui.theme import Look
from app.ui.views.dossier.screen import DossierScreen
from app.ui.views.library.screen import LibraryScreen
from app.ui.views.reader.screen import ReaderScreen
from app.ui.widgets.choice import Choice
from app.ui.widgets.writing import Writing


@contextmanager
def shown_window(
    qtbot: QtBot, look: Look, services: Services, language: Language = Language.EN, pool: Pool | None = None
) -> Generator[MainWindow]:
    """The window, its work done at once unless there is a ``pool`` for it; in the end nothing must have crashed."""
    pool = pool or InlinePool()
    jobs = Jobs(pool, pool)
    crashes: list[BaseException] = []
    jobs.crashed.connect(crashes.append)
    window = MainWindow(services, look, jobs, language, lambda: None)
    qtbot.addWidget(window, before_close_func=lambda shown: None)
    window.resize(1440, 900)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    yield window
    jobs.close()
    window.close()
    assert not crashes, crashes


def unspoken(desk: Desk) -> None:
    """Take the language of a desk out of the application again: the tests beside speak that of the source."""
    if desk._translator is not None:
        silenced(QApplication.instance(), desk._translator)


def silenced(application: QCoreApplication | None, translator: QTranslator) -> None:
    """Take a language out of the application again, with the words of Qt itself that came with it."""
    assert application is not None
    application.removeTranslator(translator)
    for of_qt in application.findChildren(QTranslator, OF_QT):
        application.removeTranslator(of_qt)
        of_qt.deleteLater()


def library_of(window: MainWindow) -> LibraryScreen:
    window.go(Place(Room.LIBRARY))
    screen = window.screen_shown
    assert isinstance(screen, LibraryScreen)
    return screen


def reader_of(window: MainWindow, services: Services) -> ReaderScreen:
    """The sample brief with the most marks, open."""
    row = max(services.library.rows(), key=lambda found: sum(found.marks.values()))
    window.go(Place(Room.READER, row.id))
    screen = window.screen_shown
    assert isinstance(screen, ReaderScreen)
    assert screen.detail is not None
    return screen


def dossier_of(window: MainWindow, services: Services) -> DossierScreen:
    dossier = max(services.dossiers.all(), key=lambda found: len(found.statements))
    window.go(Place(Room.DOSSIER, dossier.id))
    screen = window.screen_shown
    assert isinstance(screen, DossierScreen)
    assert screen.view is not None
    return screen


def place_in(room: Room, services: Services, meeting: Meeting) -> Place:
    """A place of the room at which there is something."""
    objects = {
        Room.READER: services.library.rows()[0].id,
        Room.DOSSIER: services.dossiers.all()[0].id,
        Room.MEETING: meeting.id,
        Room.BOOK: meeting.id,
    }
    return Place(room, objects.get(room))


def command(window: MainWindow, name: str) -> None:
    window.actions_by_id[name].trigger()
    QApplication.processEvents()


def press(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QApplication.processEvents()
    QTest.keyClick(QApplication.focusWidget() or window, key, modifiers)
    QApplication.processEvents()


def fill(form: FormOverlay, **values: str) -> None:
    """Write into the open form as a person would, and keep it with Ctrl+Enter."""
    assert form.isVisible()
    for key, words in values.items():
        field = form.inputs[key.replace("__", ":")]
        if isinstance(field, Choice):
            at = next(number for number in range(field.count()) if words in (field.itemData(number), field.itemText(number)))
            field.setCurrentIndex(at)
        elif isinstance(field, Writing):
            field.setPlainText(words)
        else:
            field.setText(words)
    QTest.keyClick(next(iter(form.inputs.values())), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()


def tell_now(bus: Bus) -> None:
    """Let the views hear at once of what was written; the bus would gather more for a moment."""
    bus._emit()
