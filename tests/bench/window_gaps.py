"""What the benchmark of the window measures with: the gaps of its event loop, and lines of a table with their budgets."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEventLoop, QTimer

from app.ui.main_window import MainWindow

KEY_TO_HITS = "key to hits on screen, p95"
IMPORTING, REBUILDING, BUILDING = "importing", "rebuilding the index", "building a book"
OPENING, PREVIEW = "open 300 pages, 2,000 marks", "a changed point on its page"
FIRST, MEMORY = "window to first paint", "memory, 300 pages open"
GAP = "longest gap, {doing}"
BUDGETS = {
    **{GAP.format(doing=doing): 50 for doing in (IMPORTING, REBUILDING, BUILDING)},
    OPENING: 500,
    "scroll a page": 16,
    "filter by typing": 50,
    KEY_TO_HITS: 50,
    PREVIEW: 1500,
    FIRST: 800,
    MEMORY: 350,
}


@dataclass(frozen=True, slots=True, order=True)
class Gap:
    """How long the window did not answer, and how much of that the program's own threads were computing (both in ms).

    The difference is the machine's: other programs had the processor.
    """

    wall: float
    own: float


class Watchdog:
    """A timer that ought to fire each 5 ms; what it is late by is how long the window did not answer."""

    def __init__(self) -> None:
        self._clock = QElapsedTimer()
        self._spent = 0.0
        self._timer = QTimer()
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._beat)
        self.gaps: list[Gap] = []

    def start(self) -> None:
        self.gaps = []
        self._spent = time.process_time()
        self._clock.start()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _beat(self) -> None:
        wall, spent = self._clock.nsecsElapsed() / 1e6, time.process_time()
        self.gaps.append(Gap(wall, min(wall, 1000 * (spent - self._spent))))
        self._clock.restart()
        self._spent = spent


def until(done: Callable[[], bool], seconds: float = 900) -> None:
    """Let the event loop run until something is so.

    Raises:
        TimeoutError: it is not so for so long; what would be measured then is this wait.
    """
    end = time.monotonic() + seconds
    while not done():
        if time.monotonic() > end:
            raise TimeoutError(f"not done within {seconds:.0f} s")
        QCoreApplication.processEvents()
        time.sleep(0.001)


def timed(work: Callable[[], object]) -> float:
    """Milliseconds of one call."""
    begun = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - begun)


def row(name: str, value: float, remark: str = "", unit: str = "ms") -> None:
    """One line of the table, written at once: whoever breaks the benchmark off has what was measured until then."""
    budget = BUDGETS.get(name)
    verdict = "" if budget is None else f"  (to hold: {budget} {unit}, {'held' if value <= budget else 'NOT HELD'})"
    print(f"{name:34} {value:9.1f} {unit}{verdict}  {remark}".rstrip(), flush=True)


def report_gaps(doing: str, gaps: Sequence[Gap], remark: str) -> None:
    """The longest gap by the clock, and the longest that the program made itself: only the second is its fault."""
    own = sorted(gap.own for gap in gaps)
    walls = sorted(gap.wall for gap in gaps)
    row(GAP.format(doing=doing), own[-1], f"{remark}; own gaps over 50 ms: {sum(gap > 50 for gap in own)}")
    row(
        f"longest gap by the clock, {doing}",
        walls[-1],
        f"over 50 ms: {sum(gap > 50 for gap in walls)}; 99.9 % under {walls[int(len(walls) * 0.999)]:.0f} ms",
    )


def watched(window: MainWindow, doing: str, start: Callable[[], object], remark: str) -> None:
    """Begin a job and live in a real event loop until it has ended."""
    # A loop of its own: to quit the application would close the window, which then hears of nothing any more
    watchdog, loop = Watchdog(), QEventLoop()
    window.jobs.ended.connect(loop.quit)
    begun = time.perf_counter()
    watchdog.start()
    start()
    loop.exec()
    window.jobs.ended.disconnect(loop.quit)
    watchdog.stop()
    report_gaps(doing, watchdog.gaps, f"{remark} in {time.perf_counter() - begun:.1f} s")
