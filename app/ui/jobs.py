"""Work off the main thread; its results reach the main thread here and nowhere else."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from enum import Enum
from itertools import count
from threading import Event
from time import monotonic
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from app.core.errors import UserError
from app.core.jobs import Cancelled, Progress
from app.ui.places import Place
from app.ui.spoken import spoken

T = TypeVar("T")
REPORT_SECONDS = 0.1
"""Progress is handed on at most ten times a second; more would only keep the window busy."""


class Pool(Protocol):
    """Where work runs."""

    def submit(self, work: Callable[[], None]) -> None:
        """Run ``work`` sooner or later."""
        ...

    def close(self) -> None:
        """Wait for what runs, drop what waits."""
        ...


class ThreadPool:
    """Threads of its own."""

    def __init__(self, threads: int, name: str) -> None:
        self._executor = ThreadPoolExecutor(max_workers=threads, thread_name_prefix=name)

    def submit(self, work: Callable[[], None]) -> None:
        self._executor.submit(work)

    def close(self) -> None:
        self._executor.shutdown(wait=True, cancel_futures=True)


class InlinePool:
    """Runs work at once in the calling thread: for tests."""

    def submit(self, work: Callable[[], None]) -> None:
        work()

    def close(self) -> None:
        """Nothing ever waits here."""


@dataclass(frozen=True, slots=True)
class JobState:
    """How far a job is, for its line in the sidebar, and where one sees more of it."""

    number: int
    title: str
    done: int = 0
    total: int = 0
    what: str = ""
    report: Place | None = None


@dataclass(slots=True)
class Job:
    """A piece of long work with a line of its own; ``cancel`` asks it to stop at its next safe point."""

    number: int
    title: str
    report: Place | None = None
    stop: Event = field(default_factory=Event)

    def cancel(self) -> None:
        self.stop.set()


class _JobProgress(Progress):
    """Hands a job's reports on, not too often, and stops it when asked."""

    def __init__(self, job: Job, hand_on: Callable[[JobState], None]) -> None:
        self._job = job
        self._hand_on = hand_on
        self._last = 0.0

    def report(self, done: int, total: int, what: str = "") -> None:
        if self._job.stop.is_set():
            raise Cancelled
        now = monotonic()
        if now - self._last >= REPORT_SECONDS or done == total:
            self._last = now
            self._hand_on(JobState(self._job.number, self._job.title, done, total, spoken(what), self._job.report))


class WhileWanted(Progress):
    """Stops at its next safe point what is not ``wanted`` any more."""

    def __init__(self, wanted: Callable[[], bool]) -> None:
        self._wanted = wanted

    def report(self, done: int, total: int, what: str = "") -> None:
        if not self._wanted():
            raise Cancelled


class Lane(Enum):
    """Where something is read. What stands in one lane never waits for what stands in another."""

    LISTS = "lists"
    """What a screen shows."""
    TYPED = "typed"
    """What is looked for while it is typed."""
    ASIDE = "aside"
    """What takes seconds in a large library, and nobody waits for."""


class Jobs(QObject):
    """Reads and long jobs. A newer read with the same key makes the answer of an older one unwanted.

    Without pools of their own all lanes share that of ``reads``.
    """

    started = Signal(object)
    progressed = Signal(object)
    ended = Signal(int)
    trouble = Signal(str)
    crashed = Signal(object)
    _arrived = Signal(object)

    def __init__(self, reads: Pool, writes: Pool, typed: Pool | None = None, aside: Pool | None = None) -> None:
        super().__init__()
        self._lanes = {Lane.LISTS: reads, Lane.TYPED: typed or reads, Lane.ASIDE: aside or reads}
        self._writes = writes
        self._numbers = count(1)
        self._newest: dict[str, int] = {}
        self._running: dict[int, Job] = {}
        self._closed = False
        self.step_made: Callable[[], int | None] = lambda: None
        """Answers, and forgets, which step that undo can take back was made in the thread that asks."""
        self.step: int | None = None
        """While the end of a work is told: the step that it made."""
        self.step_told: Callable[[int], object] = lambda _step: None
        """Hears in the main thread of each step, before the end of the work that made it is told."""
        self._arrived.connect(self._deliver, Qt.ConnectionType.AutoConnection)

    def read(
        self,
        key: str,
        work: Callable[[], T],
        done: Callable[[T], object],
        failed: Callable[[str], object] | None = None,
        lane: Lane = Lane.LISTS,
        broken: Callable[[], object] | None = None,
    ) -> None:
        """Fetch something; ``done`` gets it in the main thread, unless a newer read of that key was asked for meanwhile.

        ``failed`` gets the sentence that says why there is nothing; ``broken`` is called when a fault of ours broke it off, which is
        reported besides.
        """
        if self._closed:
            return
        number = self._newest[key] = next(self._numbers)

        def wanted() -> bool:
            return self._newest.get(key) == number

        def attempt() -> None:
            if wanted():
                self._attempt(work, lambda result: done(result) if wanted() else None, _only(wanted, failed), _only(wanted, broken))

        self._lanes[lane].submit(attempt)

    def forget(self, key: str) -> None:
        """Want no answer of that key any more."""
        self._newest[key] = next(self._numbers)

    def write(
        self, work: Callable[[], T], done: Callable[[T], object] | None = None, failed: Callable[[str], object] | None = None
    ) -> None:
        """Change something, in the order asked for; once the jobs are closed nothing is asked for any more."""
        if self._closed:
            return
        self._writes.submit(lambda: self._attempt(self._with_step(work), self._telling_step(done or (lambda _result: None)), failed))

    def run(
        self,
        title: str,
        work: Callable[[Progress], T],
        done: Callable[[T], object],
        failed: Callable[[str], object] | None = None,
        report: Place | None = None,
        broken: Callable[[], object] | None = None,
    ) -> Job:
        """Start a long job with a line of its own; ``report`` is where one sees more of it; the rest as in ``read``."""
        job = Job(next(self._numbers), title, report)
        self._running[job.number] = job
        self.started.emit(JobState(job.number, title, report=report))

        def attempt() -> None:
            progress = _JobProgress(job, lambda state: self._send(lambda: self.progressed.emit(state)))
            self._attempt(self._with_step(lambda: work(progress)), self._telling_step(done), failed, broken)
            self._send(lambda: self._end(job))

        self._writes.submit(attempt)
        return job

    def tell(self, deliver: Callable[[], object]) -> None:
        """Call something in the main thread, from where work runs."""
        self._send(deliver)

    def cancel(self, number: int) -> None:
        if number in self._running:
            self._running[number].cancel()

    @property
    def busy(self) -> bool:
        return bool(self._running)

    def finish_writes(self, seconds: float) -> None:
        """Stop long jobs at their next safe point and wait, but no longer, until what was changed last is saved."""
        for job in tuple(self._running.values()):
            job.cancel()
        saved = Event()
        self._writes.submit(saved.set)
        saved.wait(seconds)

    def close(self) -> None:
        """Stop every job at its next safe point and wait; nothing is delivered afterwards."""
        self._closed = True
        for job in self._running.values():
            job.cancel()
        for pool in self._lanes.values():
            pool.close()
        self._writes.close()

    def _with_step(self, work: Callable[[], T]) -> Callable[[], tuple[T, int | None]]:
        def noted() -> tuple[T, int | None]:
            self.step_made()  # what a work before made that was broken off
            return work(), self.step_made()

        return noted

    def _telling_step(self, done: Callable[[T], object]) -> Callable[[tuple[T, int | None]], None]:
        def tell(answer: tuple[T, int | None]) -> None:
            before, self.step = self.step, answer[1]
            if answer[1] is not None:
                self.step_told(answer[1])
            try:
                done(answer[0])
            finally:
                self.step = before

        return tell

    def _end(self, job: Job) -> None:
        self._running.pop(job.number, None)
        self.ended.emit(job.number)

    def _attempt(
        self,
        work: Callable[[], T],
        done: Callable[[T], object],
        failed: Callable[[str], object] | None,
        broken: Callable[[], object] | None = None,
    ) -> None:
        try:
            result = work()
        except Cancelled:
            return
        except UserError as error:
            sentence = spoken(error.sentence)
            self._send(lambda: failed(sentence) if failed else self.trouble.emit(sentence))
        except Exception as error:  # noqa: BLE001 - handed on: a bug must reach the crash report of the main thread
            bug: Any = error
            self._send(lambda: self.crashed.emit(bug))
            if broken:
                self._send(broken)
        else:
            self._send(lambda: done(result))

    def _send(self, deliver: Callable[[], object]) -> None:
        self._arrived.emit(deliver)

    def _deliver(self, deliver: Callable[[], object]) -> None:
        if not self._closed:
            deliver()


def _only(wanted: Callable[[], bool], tell: Callable[..., object] | None) -> Callable[..., object] | None:
    """Tell only while it is wanted; nobody who is to be told stays nobody."""
    return None if tell is None else lambda *answer: tell(*answer) if wanted() else None
