"""Files into the library from the window: the import runs on a worker, and its report follows it."""

from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Event, Lock
from time import monotonic

from PySide6.QtCore import QCoreApplication, QTimer

from app.core.jobs import Progress, Silent
from app.services.importing import ImportChoices
from app.services.views import FileReport, ImportReport, ImportStatus
from app.ui.context import Context
from app.ui.counted import Counted
from app.ui.jobs import REPORT_SECONDS
from app.ui.places import Place, Room
from app.ui.spoken import with_particles
from app.ui.views.importing.lines import ours_broke_off
from app.ui.views.importing.screen import ImportScreen
from app.ui.widgets.rows import MANY


class _Follower:
    """Hands what an import tells on to the report, in the main thread, ten times a second at the most.

    Files that are there already are told of a hundred a second and more; handed on one by one they kept the window for a quarter of one.
    """

    def __init__(self, tell: Callable[[Callable[[], object]], None], report: "Importing") -> None:
        self._tell, self._report = tell, report
        self._progress: Progress = Silent()
        self._lock = Lock()
        self._came: list[FileReport] = []
        self._reached: tuple[int, int, str] | None = None
        self._shown = 0.0
        self._told = False
        self.told_files = False
        """Whether the report knows of the files of this import."""
        self.alone = False
        """Whether it is a single file, which leads to the report only where it has something to say."""
        self.stop = Event()

    def reporting_to(self, progress: Progress) -> "_Follower":
        """The follower of the job that has this line."""
        self._progress = progress
        return self

    def begun(self, files: Sequence[Path]) -> None:
        self._tell(lambda: self._report.begin(self, files))

    def came(self, reports: Sequence[FileReport]) -> None:
        with self._lock:
            self._came += reports
        self._hand_on()

    def goes_on(self) -> bool:
        return not self.stop.is_set()

    def turned(self, page: int, pages: int) -> None:
        self._tell(lambda: self._show_page(page, pages))

    def _show_page(self, page: int, pages: int) -> None:
        if self._report.follower is self:
            self._report.screen().show_page(page, pages)

    def report(self, done: int, total: int, what: str = "") -> None:
        self._progress.report(done, total, what)
        if self._reached is None or self._reached[0] != done:
            self._reached = done, total, what
            self._hand_on()

    def _hand_on(self) -> None:
        with self._lock:
            told, self._told = self._told, True
        if not told:
            self._tell(self._show_soon)

    def _show_soon(self) -> None:
        """In the main thread: show what came, now or when the last time is long enough ago."""
        wait = self._shown + REPORT_SECONDS - monotonic()
        if wait > 0:
            # A function, for Qt would not keep us alive for a method of ours
            QTimer.singleShot(round(1000 * wait), self._report.screen(), lambda: self._show())  # noqa: PLW0108
        else:
            self._show()

    def finish(self) -> None:
        """Show what came and was not shown yet."""
        self._show()

    def _show(self) -> None:
        with self._lock:
            came, self._came, self._told = self._came, [], False
        self._shown = monotonic()
        if self._report.follower is self:
            if came:
                self._report.screen().came(came)
            if self._reached is not None:
                self._report.screen().show_progress(*self._reached)


class Importing:
    """Begins imports. Several files, or a folder, lead to the report at once; a single one only where it has something to say."""

    def __init__(
        self, context: Context, screen: Callable[[], ImportScreen], here: Callable[[], Place], saved: Callable[[str], object]
    ) -> None:
        """``here`` is the place that is shown; ``saved`` says at the foot of the window how far everything is kept."""
        self._context, self.screen, self._here, self._saved = context, screen, here, saved
        self.follower: _Follower | None = None
        """Whose import the report shows while it runs.

        It is set in the main thread alone: the next import begins before the end of this one is told there.
        """

    def start(self, paths: Sequence[Path]) -> None:
        """Import files and folders; the window stays usable."""
        context = self._context
        imports, jobs = context.services.imports, context.jobs
        self.screen()  # made while nobody else wants the interpreter: beside a worker it takes three times as long

        follower = _Follower(jobs.tell, self)

        def work(progress: Progress) -> ImportReport:
            return imports.import_paths(paths, ImportChoices(recursive=True), follower.reporting_to(progress), follower)

        def failed(sentence: str) -> None:
            self._failed(follower, paths, sentence)

        def broken() -> None:
            # What broke it off is told besides; nobody is told of it twice
            self._broke_off(follower, paths, ours_broke_off())

        jobs.run(QCoreApplication.translate("Importing", "Reading"), work, self._done, failed, Place(Room.IMPORT), broken)

    def take_words(self, words: str) -> None:
        """Keep a text that was dropped as a brief, under its first line."""
        imports = self._context.services.imports
        self.screen()
        title = QCoreApplication.translate("Importing", "Reading")
        self._context.jobs.run(title, lambda _progress: imports.take_note("", words), self._done)

    def stop_after_this(self) -> None:
        """Read the file in hand to its end, and no other one."""
        if self.follower is not None:
            self.follower.stop.set()

    def begin(self, follower: _Follower, files: Sequence[Path]) -> None:
        """Show the report of what begins to be read."""
        self.follower = follower
        follower.told_files, follower.alone = True, len(files) == 1
        self.screen().begin(files)
        if len(files) > MANY:
            # The rows of very many are made in one turn of the event loop, and shown in the next: both take a frame
            QTimer.singleShot(0, self.screen(), lambda: self._context.go(Place(Room.IMPORT)))
        elif len(files) > 1:
            self._context.go(Place(Room.IMPORT))

    def _done(self, report: ImportReport) -> None:
        self.follower = None
        self.screen().show_report(report)
        context, translate = self._context, QCoreApplication.translate
        refused = report.count(ImportStatus.REFUSED)
        if len(report.files) == 1:
            only = report.files[0]
            if only.status is ImportStatus.IMPORTED:
                context.say(with_particles(translate("Importing", "“{title}” imported"), title=only.briefs[0].brief.title))
            else:
                context.go(Place(Room.IMPORT))
        elif self._here().room is not Room.IMPORT:
            words = Counted().briefs_ready(report.briefs)
            rest = Counted().files_not_read(refused)
            context.say(f"{words} · {rest}" if refused else words)

    def _failed(self, follower: _Follower, paths: Sequence[Path], sentence: str) -> None:
        """The report keeps the reason and the way out; who is elsewhere is told as well, and one file alone leads there."""
        self._broke_off(follower, paths, sentence)
        if not follower.alone and self._here().room is not Room.IMPORT:
            self._context.jobs.trouble.emit(sentence)

    def _broke_off(self, follower: _Follower, paths: Sequence[Path], sentence: str) -> None:
        screen = self.screen()
        if follower.told_files:
            follower.finish()
        else:
            self.begin(follower, paths)
        self.follower = None
        screen.failed(sentence)
        self._saved(QCoreApplication.translate("Importing", "Not everything is saved"))
        if follower.alone:
            self._context.go(Place(Room.IMPORT))
