"""The way back: the last step taken back, or that very step of which the foot of the window speaks."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.core.changes import Changes
from app.services.history import HistoryService
from app.ui.jobs import Jobs
from app.ui.spoken import spoken
from app.ui.widgets.notices import Toast

Turned = tuple[tuple[str, ...], Changes]


class Undoing:
    """Takes steps back and does them again, and names them in the toast."""

    def __init__(self, history: HistoryService, jobs: Jobs, toast: Toast) -> None:
        self._history, self._jobs, self._toast = history, jobs, toast
        jobs.step_made = history.own_step

    def say_undoable(self, words: str) -> None:
        """Say what was done by the work whose end is just told; the way back takes that step alone."""
        step = self._jobs.step
        self._toast.say(words, None if step is None else lambda: self._turn(lambda: self._history.undo_step(step)))

    def undo(self) -> None:
        """Take the last step back and name it."""
        self._turn(self._history.undo)

    def redo(self) -> None:
        """Do again what was taken back last and name it."""
        self._jobs.write(self._history.redo, lambda done: self._say(QCoreApplication.translate("MainWindow", "Done again: {step}"), done))

    def _turn(self, undo: Callable[[], Turned]) -> None:
        self._jobs.write(undo, lambda done: self._say(QCoreApplication.translate("MainWindow", "Undone: {step}"), done))

    def _say(self, words: str, done: Turned) -> None:
        self._toast.say(words.format(step=spoken(done[0][0])))
