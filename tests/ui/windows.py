"""A window over a library, shown for as long as a test looks at it."""

from collections.abc import Generator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.language import Language
from app.services.opening import Services
from app.ui.i18n import OF_QT
from app.ui.jobs import InlinePool, Jobs, Pool
from app.ui.main_window import MainWindow
from app.ui.start import Desk
from app.ui.theme import Look


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
