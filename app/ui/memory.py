"""What memory the window keeps: one heap for all threads, and the collector's full rounds when nobody waits for the window."""

import ctypes
import gc
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

SELDOM = 1_000_000
"""Middle rounds before Python takes a full round by itself: never, in a day."""

TIDY_MS = 20_000
QUIET_SECONDS = 4.0
"""So long nobody may have touched the program before a full round is taken: it lasts up to 200 ms (after 1,000 documents and a book)."""

WORTH_IT = 10
"""Middle rounds since the last full one before another is worth its while: Python's own measure."""

M_ARENA_MAX = -8
"""From <malloc.h>."""


def share_one_heap() -> None:
    """Have all threads take memory from one heap; called before there are others.

    The GNU library gives each thread a heap of its own, which keeps what the thread once needed at most: with 4,900 papers and a long
    text open those of the readers held 30 MB for nothing. Other systems' libraries have no such setting.
    """
    if sys.platform == "linux":
        mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
        if mallopt is not None:
            mallopt(M_ARENA_MAX, 1)


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
