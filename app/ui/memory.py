"""The garbage collector's full rounds: taken when nobody waits for the window, never in the middle of work."""

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

SELDOM = 1_000_000
"""Middle rounds before Python takes a full round by itself: never, in a day."""

TIDY_MS = 20_000
QUIET_SECONDS = 4.0
"""So long nobody may have touched the program before a full round is taken: it lasts up to 200 ms (after 1,000 documents and a book)."""

WORTH_IT = 10
"""Middle rounds since the last full one before another is worth its while: Python's own measure."""


def settle_memory() -> None:
    """Take what is loaded out of the collector's rounds, after it went over it once, and let full rounds wait for ``Tidying``.

    A full round over modules, mappings and screens kept the interpreter for 80 to 110 ms (measured while 1,000 documents
    came in), and the window stood still as long. They live as long as the program: there is nothing in them to collect.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(*gc.get_threshold()[:2], SELDOM)


class Tidying(QObject):
    """Takes a full round when no job runs and nobody has touched the program for some seconds."""

    def __init__(self, busy: Callable[[], bool], quiet: Callable[[], float]) -> None:
        super().__init__()
        self._busy, self._quiet = busy, quiet
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(TIDY_MS)

    def look(self) -> bool:
        """Tidy if it is time; answers whether it was."""
        due = gc.get_count()[2] >= WORTH_IT and not self._busy() and self._quiet() >= QUIET_SECONDS
        if due:
            gc.unfreeze()  # also what building a book has put aside
            gc.collect()
            gc.freeze()
        return due

    def stop(self) -> None:
        """Tidy no longer."""
        self._timer.stop()
