"""Screens that are made before they are wanted, while nobody waits for the window."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from app.ui.jobs import Jobs
from app.ui.later import later

REST_MS = 1_000
"""So long nobody may have gone anywhere. One screen holds the window for two frames, so that there is one at a time."""


class Ahead(QObject):
    """Makes one screen after the other while the window rests.

    A screen that is made when files are dropped holds the window twice: for itself, and for the worker that begins at the same time.
    """

    def __init__(self, jobs: Jobs, makers: Sequence[Callable[[], object]], parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._makers = jobs, iter(makers)
        self._timer = later(self, REST_MS, self._look)
        self._timer.start()

    def put_off(self) -> None:
        """Something is about to be shown: what waits goes on waiting."""
        if self._timer.isActive():
            self._timer.start()

    def _look(self) -> None:
        if self._jobs.busy:
            self._timer.start()
            return
        make = next(self._makers, None)
        if make is not None:
            make()
            self._timer.start()
