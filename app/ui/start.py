"""The window's process: Qt, the look, the way in, and what happens when something breaks."""

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from pathlib import Path

from db.vault import has_keyring_slot, has_vault
from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from app.core.errors import UserError
from app.core.language import Language
from app.core.paths import LibraryPlaces
from app.core.settings import HIGH_CONTRAST, LOCK_MINUTES, SCALE, THEME, WINDOW_LANGUAGE, Settings
from app.services.library_place import lead_to, led_from
from app.ui.choosing import keep
from app.ui.crashes import CrashBand, CrashWatch
from app.ui.display import begin_application
from app.ui.ending import Ending
from app.ui.first_size import first_in, least_on
from app.ui.i18n import install_language, window_language
from app.ui.index_care import IndexCare
from app.ui.jobs import Jobs, Pool, ThreadPool
from app.ui.kinds import tell_kinds
from app.ui.locking import LOCK_SECONDS, IdleWatch, replace_process, within
from app.ui.memory import Tidying, settle_memory, share_one_heap
from app.ui.resuming import place_left, resume
from app.ui.scaling import scale_window
from app.ui.theme import Look, wants_dark
from app.ui.views.first_start import FirstStart
from app.ui.views.unlock import UnlockView

SWITCH_SECONDS = 0.0001
"""How long a worker may keep the interpreter from the window; it adds up over the hundred calls of one repaint.

Longest gap of the window while documents came in, on a loaded machine: 28 to 56 ms with 0.5 ms, 35 to 38 with 0.1 ms, and the
import was no slower (14.2 to 14.5 s for 500 documents in each of two runs)."""

OLD_WINDOW_MS = 10_000
"""How long the window in the language before is kept for what was asked for it: longer than any reading takes."""

BACKUP_LOOK_MS = 60_000
"""How often the window asks whether a backup is due."""


class Desk(QObject):
    """Holds the look and the jobs, and shows the way in or the open library. Heavy rooms are imported after first paint."""

    def __init__(
        self, folder: Path, resources: Path, pools: Callable[[], tuple[Pool, ...]], begin_again: Callable[..., None] = replace_process
    ) -> None:
        """``folder`` is the usual one of this computer, or the one that was asked for; it may lead to another."""
        super().__init__()
        self._usual, self._folder = folder, led_from(folder)
        self._resources, self._begin_again = resources, begin_again
        folder = self._folder
        settings = Settings(LibraryPlaces(folder).settings)
        self.language: Language = window_language(settings.get(WINDOW_LANGUAGE))
        self._translator: QTranslator | None = None
        self.look = Look(resources, dark=wants_dark(settings.get(THEME)), high=settings.get(HIGH_CONTRAST))
        self.look.load_window_fonts()
        self.look.apply()
        tell_kinds()
        self._pools = pools
        self.jobs = self._new_jobs()
        self.window: QMainWindow | None = None
        self.services: object = None
        self._watch: IdleWatch | None = None
        self._signs: QObject | None = None
        self._resting: tuple[Tidying, IndexCare] | tuple[()] = ()
        self._backup_timer = QTimer(self)
        self._backup_timer.timeout.connect(self._back_up)

    def _new_jobs(self) -> Jobs:
        jobs = Jobs(*self._pools())
        jobs.crashed.connect(self._crash)
        return jobs

    def _crash(self, error: BaseException) -> None:
        sys.excepthook(type(error), error, error.__traceback__)

    def tell_crash(self, report: Path | None, *, before: bool = False) -> None:
        """Say in the window that is open that something was wrong with the program, here or in the process ``before``."""
        host = self.window.centralWidget() if self.window is not None else None
        if host is not None:
            CrashBand(self.look, host, report, before=before)

    def speak(self, language: Language) -> None:
        """Have the window speak a language from now on."""
        application = QCoreApplication.instance()
        if application is not None:
            if self._translator is not None:
                application.removeTranslator(self._translator)
            self._translator = install_language(application, self._resources, language)
        self.language = language

    def relanguage(self, language: Language) -> None:
        """Another language, without another start: the window is made anew at the same places. What is typed was kept before."""
        from app.services.opening import Services
        from app.ui.main_window import MainWindow

        services, before = self.services, self.window
        if not isinstance(services, Services) or not isinstance(before, MainWindow) or language is self.language:
            return
        before.hand_in()
        place = place_left(before)
        self.speak(language)
        trouble = keep(services.settings, WINDOW_LANGUAGE, language.value)
        window = MainWindow(services, self.look, self.jobs, language, self.lock, self.relanguage)
        window.library_wanted.connect(self.turn_to)
        self.window = window
        window.setGeometry(before.geometry())
        window.show()
        resume(window, place)
        before.close()
        if trouble:
            self.jobs.trouble.emit(trouble)
        # Answers that are on their way to the old window still find it
        QTimer.singleShot(OLD_WINDOW_MS, before, before.deleteLater)

    def show_way_in(self) -> None:
        """Unlock, or make the first library."""
        view: QWidget
        if has_vault(self._folder):
            by_keyring = self._open_with_keyring if has_keyring_slot(self._folder) and _keyring_allowed() else None
            unlock = UnlockView(self.look, self.jobs, self._folder, self._open, self._recover, by_keyring)
            unlock.opened.connect(self.show_library)
            unlock.other_wanted.connect(self.use_folder)
            view, focus = unlock, unlock.secret
        else:
            # A new library is never made where the disk of another one is mounted at other times
            missing = self._folder if self._folder == led_from(self._usual) != self._usual else None
            first = FirstStart(self.look, self.jobs, self._usual if missing else self._folder, self._make, missing=missing)
            first.finished.connect(self._begin)
            first.other_wanted.connect(self.use_folder)
            view, focus = first, first.naming.name
        window = QMainWindow()
        window.setWindowTitle("Attaché")
        window.setMinimumSize(least_on(window.screen()))
        window.resize(first_in(window.screen().availableSize()))
        window.setCentralWidget(view)
        self._show(window)
        focus.setFocus()
        QTimer.singleShot(0, self, self._warm)

    def use_folder(self, folder: Path) -> None:
        """Open the library of another folder; in one that has none a library can be made."""
        self._folder = folder
        self.show_way_in()

    def _warm(self) -> None:
        """Import what opening needs while the passphrase is typed, and clear away what a process before this one could not."""
        self.jobs.write(import_rooms)
        self.jobs.write(_clear_left_behind)

    def _show(self, window: QMainWindow) -> None:
        old, self.window = self.window, window
        window.show()
        if old is not None:
            old.close()
            old.deleteLater()

    def _open(self, passphrase: str) -> object:
        from app.services.opening import open_library

        return open_library(self._folder, passphrase, self._resources)

    def _recover(self, code: str) -> object:
        from app.services.opening import open_with_recovery

        return open_with_recovery(self._folder, code, self._resources)

    def _open_with_keyring(self) -> object:
        from app.services.opening import open_with_keyring

        return open_with_keyring(self._folder, self._resources)

    def _make(self, passphrase: str, folder: Path, name: str) -> tuple[object, str]:
        from app.services.opening import new_library

        made = new_library(folder, passphrase, self._resources, name=name)
        self._folder = folder
        return made.services, made.recovery_code

    def _begin(self, services: object, with_sample: bool) -> None:
        self.show_library(services)
        if with_sample and self.window is not None:
            from app.ui.sample import open_sample

            open_sample(self.window, self._resources)
        self._show_tour()

    def _show_tour(self) -> None:
        from app.ui.main_window import MainWindow

        if isinstance(self.window, MainWindow):
            self.window.tour.begin()

    def show_library(self, services: object) -> None:
        """The open library in its window."""
        from app.services.opening import Services
        from app.ui.main_window import MainWindow

        if isinstance(services, Services):
            self.services = services
            self.jobs.write(lambda: lead_to(self._usual, services.places.folder))
            window = MainWindow(services, self.look, self.jobs, self.language, self.lock, self.relanguage)
            window.library_wanted.connect(self.turn_to)
            self._show(window)
            resume(window, services.resume.kept())
            self._watch = IdleWatch(lambda: services.settings.get(LOCK_MINUTES))
            self._watch.idle.connect(self.lock)
            self._signs = self._listen()
            quiet = self._watch.quiet
            self._resting = Tidying(lambda: self.jobs.busy, quiet), IndexCare(self.jobs, services.indexing, quiet)
            self._backup_timer.start(BACKUP_LOOK_MS)
            settle_memory()

    def _listen(self) -> QObject | None:
        """Lock with the desktop's session and before the machine sleeps, where the desktop tells."""
        from app.ui.desktop import desktop_signs

        signs = desktop_signs()
        if signs is not None:
            signs.locked.connect(self.lock)
        return signs

    def _back_up(self) -> None:
        from app.services.opening import Services

        services = self.services
        if isinstance(services, Services):
            self.jobs.write(services.backups.make_if_due, lambda _made: None)

    def lock(self) -> None:
        """End this process; a locked one takes its place. A job that runs, or a dialog that is open, does not hold it up."""
        self._leave()

    def turn_to(self, folder: Path) -> None:
        """Lock, and have the process that takes the place of this one ask for the passphrase of another library."""
        self._leave(folder)

    def _leave(self, *library: Path) -> None:
        if self.services is None:
            return
        QGuiApplication.clipboard().clear()
        within(LOCK_SECONDS, self.closing())
        self._begin_again(*library)

    def close_library(self) -> None:
        """Keep the place, stop the workers, then close the store."""
        self.closing()()

    def closing(self) -> Callable[[], None]:
        """What is left to do to close the library; the part that needs the window is done at once."""
        from app.services.opening import Services
        from app.ui.main_window import MainWindow

        services, window, jobs = self.services, self.window, self.jobs
        self.services = None
        self._backup_timer.stop()
        if self._watch is not None:
            self._watch.stop()
        for each in self._resting:
            each.stop()
        if isinstance(window, MainWindow):
            window.hand_in()
            window.screen_shown.leave_place()
        place = place_left(window) if isinstance(window, MainWindow) else None

        def close() -> None:
            jobs.finish_writes(LOCK_SECONDS / 2)
            jobs.close()
            if isinstance(services, Services):
                if place is not None:
                    with suppress(UserError):
                        services.resume.keep(place)
                services.close()

        return close


def import_rooms() -> None:
    """Load the modules that the first screens need."""
    import_module("app.services.opening")
    import_module("app.search.index")
    import_module("app.importers.sandbox")
    import_module("app.ui.main_window")
    settle_memory()


def _clear_left_behind() -> None:
    from app.services.private_folders import clear_left_behind

    clear_left_behind()


def window_pools() -> tuple[Pool, Pool, Pool, Pool]:
    """Threads that read, one that writes, one for what is typed, and one for what takes long."""
    return ThreadPool(2, "read"), ThreadPool(1, "write"), ThreadPool(1, "typed"), ThreadPool(1, "aside")


def run_window(folder: Path, resources: Path) -> int:
    """Show the window until it is closed; answers the exit status. ``folder`` may lead to a library elsewhere."""
    share_one_heap()
    sys.setswitchinterval(SWITCH_SECONDS)
    library = led_from(folder)
    scale_window(Settings(LibraryPlaces(library).settings).get(SCALE))
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    application = QApplication.instance() or begin_application("attache")
    if not isinstance(application, QApplication):
        raise RuntimeError("another kind of Qt application runs already")
    application.setStyle("Fusion")
    application.setApplicationName("Attaché")
    application.setQuitOnLastWindowClosed(True)
    crashes = CrashWatch(library)

    def begin_again(*library: Path) -> None:
        crashes.end()
        replace_process(*library)

    desk = Desk(folder, resources, window_pools, begin_again)
    desk.speak(desk.language)
    crashes.told.connect(desk.tell_crash)
    left = crashes.begin()
    ending = Ending(application) if os.name == "posix" else None  # elsewhere a window is told in other ways
    desk.show_way_in()
    if left is not None:
        desk.tell_crash(left, before=True)
    status = application.exec() if ending is None else ending.run()
    desk.close_library()
    crashes.end()
    if ending is not None:  # not before all is closed: a second sign would break that off
        ending.leave()
    return status


def _keyring_allowed() -> bool:
    """Whether the administrator lets a keyring open libraries; a policy that cannot be read is told of when the library is opened."""
    from app.services.policy import machine_policy

    try:
        return machine_policy().keyring
    except UserError:
        return False
