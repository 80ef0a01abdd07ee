"""Locking: when nobody is there, and after the machine slept; the process ends, and a locked one takes its place."""

import multiprocessing
import os
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from time import time

from PySide6.QtCore import QEvent, QObject, QProcess, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

TICK_MS = 5_000
SLEPT_SECONDS = 60.0
"""A tick that comes so much too late: the machine was suspended."""

LOCK_SECONDS = 5.0
"""How long a running job may take to come to a safe point; what it had saved is safe without that."""

SIGNS = frozenset(
    (QEvent.Type.KeyPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.TouchBegin, QEvent.Type.Drop)
)
"""Events that tell that somebody is there."""


class IdleWatch(QObject):
    """Says when nobody has touched the program for some minutes (0: never), or when the machine slept; also under a dialog."""

    idle = Signal()

    def __init__(self, minutes: Callable[[], int], clock: Callable[[], float] = time) -> None:
        """``minutes`` is asked at each look: another time chosen in the settings holds at once."""
        super().__init__()
        self._minutes = minutes
        self._clock = clock
        self._touched = self._ticked = clock()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(TICK_MS)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._watch_window)
            self._watch_window(application.focusWindow())

    def _watch_window(self, window: QWindow | None) -> None:
        """Listen to the window in front, dialog or not: what reaches a window are a person's touches, while a filter over the
        whole program would be asked about each paint and timer as well."""
        self._touched = self._clock()
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See whether somebody is there; the event goes on its way."""
        if event.type() in SIGNS:
            self._touched = self._clock()
        return False

    def look(self) -> None:
        """Compare the clock with the last touch and the last look; a clock set back counts from now."""
        now = self._clock()
        slept = now - self._ticked > SLEPT_SECONDS + TICK_MS / 1000
        self._ticked, self._touched = now, min(now, self._touched)
        if slept or self._left_alone(now - self._touched):
            self.idle.emit()

    def _left_alone(self, seconds: float) -> bool:
        minutes = self._minutes()
        return minutes > 0 and seconds >= minutes * 60.0

    def quiet(self) -> float:
        """Seconds since the last touch."""
        return self._clock() - self._touched

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()


def within(seconds: float, work: Callable[[], None]) -> None:
    """Do something, but wait no longer than that for it."""
    worker = threading.Thread(target=work, daemon=True)
    worker.start()
    worker.join(seconds)


def with_library(words: Sequence[str], folder: Path) -> list[str]:
    """The words by which this program was begun, but with another library."""
    kept: list[str] = []
    rest = iter(words)
    for word in rest:
        if word == "--library":
            next(rest, None)
        elif not word.startswith("--library="):
            kept.append(word)
    return [*kept, "--library", str(folder)]


def replace_process(library: Path | None = None) -> None:
    """Begin this program again in the place of the one that runs: closing a library leaves its words in memory (vault.md, Keys).

    The processes that read documents hold words as well and end first. ``library``: the folder of another one to begin with.
    """
    for child in multiprocessing.active_children():
        child.kill()
    words = [sys.executable, *(sys.orig_argv[1:] if library is None else with_library(sys.orig_argv[1:], library))]
    if sys.platform != "win32":
        os.execv(words[0], words)
    # Windows has no such exchange: the new process is begun, this one ends at once
    QProcess.startDetached(words[0], words[1:])
    os._exit(0)
