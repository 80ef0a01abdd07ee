"""The search index's small parts: joined when nobody waits, so that no mark made by hand pays for it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from app.services.indexing import IndexingService
from app.ui.jobs import Jobs

LOOK_MS = 10_000
REST_SECONDS = 4.0
"""So long nobody may have touched the program before small parts are joined, a tenth of a second of work off the main thread."""

LONG_REST_SECONDS = 120.0
"""So long before large parts are joined too, which takes seconds, as after an import of thousands."""


class IndexCare(QObject):
    """Tidies the index when no job runs and nobody has touched the program for a while."""

    def __init__(self, jobs: Jobs, indexing: IndexingService, quiet: Callable[[], float]) -> None:
        super().__init__()
        self._jobs, self._indexing, self._quiet = jobs, indexing, quiet
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(LOOK_MS)

    def look(self) -> bool:
        """Tidy if it is time; answers whether it was."""
        quiet = self._quiet()
        due = quiet >= REST_SECONDS and not self._jobs.busy
        if due:
            self._jobs.write(lambda: self._indexing.tidy(thorough=quiet >= LONG_REST_SECONDS))
        return due

    def stop(self) -> None:
        """Tidy no longer."""
        self._timer.stop()
