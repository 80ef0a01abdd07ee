"""From a key pressed in the search over everything until the list that belongs to what is typed then has been painted."""

import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest

from app.ui.dialogs.search import SearchOverlay
from app.ui.main_window import MainWindow

PAUSE_MS = 100
"""Between two keys: a fast hand, and shorter than the rest after which further hits are asked for."""
LONGEST_MS = 10_000
NOTHING_TO_PAINT_MS = 50
Pictures = Counter[str]


@dataclass(frozen=True, slots=True)
class Stamp:
    """Milliseconds by the clock and of the processor."""

    clock: float
    own: float

    @classmethod
    def now(cls) -> "Stamp":
        return cls(1000 * time.perf_counter(), 1000 * time.process_time())


@dataclass(frozen=True, slots=True)
class Key:
    """Milliseconds of one key: by the clock and of the processor until painted, and of the processor until the next key."""

    text: str
    wall: float
    own: float
    whole: float
    paints: Pictures


class Eye(QObject):
    """Sees what is painted, and ends the wait once the answer to what is typed is."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._overlay: SearchOverlay = window.search_overlay
        self._loop = QEventLoop()
        self._late = QTimer()
        self._late.setSingleShot(True)
        self._late.timeout.connect(self._loop.quit)
        self._same = QTimer()
        self._same.setSingleShot(True)
        self._same.timeout.connect(self._loop.quit)
        overlay = self._overlay
        self._named: dict[QObject, str] = {
            overlay.list.viewport(): "list",
            overlay.pages.none: "none",
            overlay.pages.begin: "none",
            overlay: "scrim",
            window.screen_shown: "behind",
        }
        self.paints: Pictures = Counter()
        self.painted = 0.0
        self._awaited = self._shown = False
        self._stamp = Stamp.now()
        self._jobs = window.jobs
        self._jobs._arrived.connect(self._delivered, Qt.ConnectionType.QueuedConnection)  # behind the window's own
        for watched in self._named:
            watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - the name is Qt's
        if event.type() == QEvent.Type.Paint:
            name = self._named[watched]
            self.paints[name] += 1
            if name in ("list", "none") and self._is_answered():
                self._shown = True
                self._loop.quit()  # the loop ends when the picture is on the screen
        return False

    def _is_answered(self) -> bool:
        found, overlay = self._overlay.found, self._overlay
        return self._awaited and found is not None and found.words == overlay.field.text().strip()

    def _delivered(self) -> None:
        """An answer that looks like the one before is not painted."""
        if self._is_answered() and not self._same.isActive():
            self._stamp = Stamp.now()
            self._same.start(NOTHING_TO_PAINT_MS)

    def await_answer(self) -> Stamp:
        """Run the window until the answer to what is typed is on the screen; when that was."""
        self._awaited, self._shown = True, False
        self._late.start(LONGEST_MS)
        self._loop.exec()
        stamp = Stamp.now() if self._shown else self._stamp
        if not self._late.isActive():
            raise TimeoutError(self._overlay.field.text())
        self._late.stop()
        self._same.stop()
        self._awaited = False
        return stamp

    def rest(self, milliseconds: int) -> None:
        """Run the window for a while."""
        QTimer.singleShot(milliseconds, self._loop.quit)
        self._loop.exec()


def press(overlay: SearchOverlay, letter: str) -> None:
    """A letter of the keyboard is a key; one of Korean or Japanese comes from an input method, whole."""
    if letter.isascii():
        QTest.keyClicks(overlay.field, letter)
    else:
        composed = QInputMethodEvent()
        composed.setCommitString(letter)
        QCoreApplication.sendEvent(overlay.field, composed)


def type_key(overlay: SearchOverlay, eye: Eye, letter: str) -> Key:
    """Press one key, see its answer, and rest as a hand does."""
    eye.paints.clear()
    begun = Stamp.now()
    press(overlay, letter)
    shown = eye.await_answer()
    eye.rest(PAUSE_MS)
    rested = Stamp.now()
    return Key(overlay.field.text(), shown.clock - begun.clock, shown.own - begun.own, rested.own - begun.own, eye.paints.copy())


def type_questions(window: MainWindow, questions: Sequence[str]) -> list[Key]:
    """Type each question letter by letter into the search; a space alone asks nothing new."""
    overlay = window.search_overlay
    overlay.begin()
    eye, keys = Eye(window), list[Key]()
    for question in questions:
        overlay.field.clear()
        eye.rest(PAUSE_MS)
        for letter in question:
            if letter == " ":
                press(overlay, letter)
                eye.rest(PAUSE_MS)
            else:
                keys.append(type_key(overlay, eye, letter))
    overlay.close_over()
    return keys


def at(values: Sequence[float], share: float) -> float:
    """The value under which a share of them lies."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]
