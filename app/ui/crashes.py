"""When something is wrong with the program itself: a report beside the library, and a band that says so and shows it."""

import sys
import threading
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.services.crashing import FaultFile, crash_report, story_of
from app.ui.theme import Look
from app.ui.widgets.box import Rule, column, grows, row
from app.ui.widgets.button import Button
from app.ui.widgets.label import Prose
from app.ui.widgets.overlay import Card, Overlay
from app.ui.widgets.top_band import TopBand
from app.ui.widgets.writing import Writing

MOST_TOLD = 5
"""Different faults of one process that are told of: the report of a tenth says nothing new, and each lies over the work."""


class CrashWatch(QObject):
    """Hears of each fault that nobody caught, in any thread, and writes one report for each place where the program fails.

    ``told`` carries the report, or None where it could not be written. What was written on the terminal before still is.
    """

    told = Signal(object)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._known: set[str] = set()
        self._faults = FaultFile(folder)
        self._before = sys.excepthook, threading.excepthook

    def begin(self) -> Path | None:
        """Take the place of Python's own hooks; answers the report that a process before this one left behind."""
        left = self._faults.left_behind()
        self._faults.begin()
        sys.excepthook = self.caught
        threading.excepthook = self._caught_beside
        return left

    def end(self) -> None:
        """Leave the hooks as they were; the process ends in order."""
        sys.excepthook, threading.excepthook = self._before
        self._faults.end()

    def caught(self, kind: type[BaseException], trouble: BaseException, trace: TracebackType | None) -> None:
        """A fault that nobody caught."""
        self._before[0](kind, trouble, trace)
        if not isinstance(trouble, Exception):  # Ctrl+C at the terminal
            return
        story = "\n".join(story_of(trouble.with_traceback(trace)))
        if story not in self._known and len(self._known) < MOST_TOLD:
            self._known.add(story)
            self.told.emit(crash_report(trouble, self._folder))

    def _caught_beside(self, hooked: threading.ExceptHookArgs) -> None:
        if hooked.exc_value is not None:
            self.caught(hooked.exc_type, hooked.exc_value, hooked.exc_traceback)


class CrashBand(TopBand):
    """Stands over the head of a window until it is put away: what is safe, and the way to the report."""

    def __init__(self, look: Look, host: QWidget, report: Path | None, *, before: bool = False) -> None:
        translate = QCoreApplication.translate
        safe = translate("CrashBand", "What was saved is safe.")
        if before:
            what = translate("CrashBand", "Attaché ended by itself last time.")
        else:
            what = translate("CrashBand", "Something is wrong in Attaché itself; go on, or close and start it again.")
        if report is not None:
            what += " " + translate("CrashBand", "A report without any of your text stays on this machine: {name}").format(name=report.name)
        super().__init__(look, host, (safe, what), translate("CrashBand", "Show the report"), icon="triangle-alert", token="bad")
        self._look, self._report = look, report
        self.button.setVisible(report is not None)
        self.button.clicked.connect(lambda _checked=False: self.show_report())

    def show_report(self) -> None:
        """The report as it lies on the disk."""
        host = self.parentWidget()
        if self._report is not None and host is not None:
            CrashReport(self._look, host, self._report).open_over()


class CrashReport(Overlay):
    """The words of a report, to read and to copy."""

    def __init__(self, look: Look, host: QWidget, report: Path) -> None:
        card = Card(look)
        translate = QCoreApplication.translate
        super().__init__(look, host, card, wide=760, high=520, top=90, name=translate("CrashReport", "Report of the fault"))
        words = _read(report)
        self.text = Writing(look, translate("CrashReport", "Report"), lines=0)
        self.text.setReadOnly(True)
        self.text.show_words(words)
        self.text.left.connect(self.close_over)
        hint = Prose(
            look,
            translate("CrashReport", "Hand it to whoever looks after the program. It lies at {path}").format(path=report),
            "caption",
            "text2",
        )
        self.copy = Button(
            look, translate("CrashReport", "Copy"), icon="copy", height=30, clicked=lambda: QGuiApplication.clipboard().setText(words)
        )
        close = Button(look, translate("CrashReport", "Done"), key="Esc", height=30, clicked=self.close_over)
        title = Prose(look, translate("CrashReport", "Report of the fault"), "lead")
        foot = row(grows(hint), self.copy, close, gap=10, margin=(20, 8, 16, 12))
        card.setLayout(
            column(
                row(title, margin=(20, 14, 20, 12)),
                Rule(look),
                row(grows(self.text), margin=(16, 12, 16, 4)),
                foot,
                gap=0,
                margin=(1, 1, 1, 1),
            )
        )
        self.closed.connect(self.deleteLater)
        self.closed.connect(self._scrim.deleteLater)

    def open_over(self) -> None:
        super().open_over()
        self.text.setFocus()


def _read(report: Path) -> str:
    try:
        return report.read_text("utf-8", "replace")
    except OSError:  # it was taken away meanwhile
        return QCoreApplication.translate("CrashReport", "The report is not there any more.")
