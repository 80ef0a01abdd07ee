"""When briefs are compared with each other: while nobody goes anywhere and no long job runs."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.services.likes import LikesService
from app.ui.jobs import Jobs, Lane
from app.ui.later import later

QUIET_MS = 4_000
"""How long it waits after a brief came in or another place was shown: comparing takes half of a processor while it lasts."""


class LikesWatch(QObject):
    """Tells when the briefs were compared."""

    def __init__(self, jobs: Jobs, likes: LikesService, told: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._likes, self._told = jobs, likes, told
        self._timer = later(self, QUIET_MS, self._look)
        self.soon()

    def soon(self) -> None:
        """Compare once it is quiet."""
        self._timer.start()

    def put_off(self) -> None:
        """Something is about to be shown: what waits goes on waiting."""
        if self._timer.isActive():
            self._timer.start()

    def _look(self) -> None:
        if self._jobs.busy:
            self.soon()
        else:
            self._jobs.read("likes", self._likes.pairs, lambda _pairs: self._told(), lane=Lane.ASIDE)
