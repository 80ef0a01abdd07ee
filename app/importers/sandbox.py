"""Reads each document in a worker process under limits: a hostile or broken file costs a sentence, never the program."""

import multiprocessing
import sys
import threading
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.context import BaseContext
from multiprocessing.process import BaseProcess
from pathlib import Path
from types import TracebackType
from typing import Self, cast

from app.core.errors import ImportRefused, PasswordNeeded
from app.core.reasons import reason_of
from app.core.sentences import Sentence
from app.importers.base import Document, ImportedText, ImportOptions, PagePicture, Rendering, Turned, untold
from app.importers.wire import unpacked
from app.importers.worker import PRELOADED, Answer, Limits, work

MAX_FILE = 256 << 20
"""Bytes; larger files are refused before they are read."""

RECYCLE = 200
"""Documents after which a fresh worker takes over, so that nothing a document left behind lasts."""

_START_SECONDS = 30.0
"""A worker is ready within half a second; on a machine that has other work to do, within some."""

_WATCH_SECONDS = 0.2

_WAYS = ("forkserver", "spawn") if sys.platform == "linux" else ("spawn", "spawn")
"""How a worker is begun, and how once more where it did not come up. Fork servers start from a clean process as well, not from
this one with its threads, and a warm one; but they need a socket in the temp folder, whose path may be longer than the
107 bytes that unix(7) allows one."""


Asked = tuple[Document, ImportOptions, Rendering | None]
"""What a worker is asked: to read a document, or to draw a page of it."""


def _nobody() -> None:
    """Nobody watches."""


class ImportWorkers:
    """One warm worker process. A context manager; ``read`` may be called from any thread, one document at a time.

    ``wall_seconds`` is how long one document may take by the clock.
    """

    def __init__(self, limits: Limits | None = None, wall_seconds: float = 60.0, recycle: int = RECYCLE) -> None:
        self._limits = limits or Limits()
        self._wall_seconds = wall_seconds
        self._recycle = recycle
        self._lock = threading.Lock()
        self._worker: _Worker | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """End the worker; a later ``read`` starts a new one."""
        with self._lock:
            self._dismiss()

    def read(self, path: Path, options: ImportOptions) -> ImportedText:
        """Read a file.

        Raises:
            ImportRefused: it cannot be read; the sentence says what happened and what to do.
        """
        return self.read_bytes(load(path), path.name, options)

    def read_bytes(
        self,
        data: bytes,
        file_name: str,
        options: ImportOptions,
        watch: Callable[[], None] | None = None,
        turned: Callable[[int, int], None] = untold,
    ) -> ImportedText:
        """Read a document whose bytes are at hand; the name only helps where the content cannot tell the format.

        ``watch`` is called some times a second while the worker reads; what it raises ends the reading and comes through.
        ``turned`` is told some of the pages that are read (from 1), of how many.

        Raises:
            ImportRefused: as ``read``.
        """
        if not data:
            raise ImportRefused("The file is empty: get a complete copy and import that.")
        answer = self._answered((Document(data, Path(file_name).suffix.lower()), options, None), watch, turned)
        if answer.text is None:
            raise _refusal(answer)
        return answer.text

    def picture(self, data: bytes, options: ImportOptions, wish: Rendering, watch: Callable[[], None] | None = None) -> PagePicture:
        """A page of a PDF or a picture, drawn for a machine to read.

        Raises:
            ImportRefused: as ``read``, or there is no such page.
        """
        answer = self._answered((Document(data), options, wish), watch)
        if answer.picture is None:
            raise _refusal(answer)
        return answer.picture

    def _answered(self, asked: Asked, watch: Callable[[], None] | None, turned: Callable[[int, int], None] = untold) -> Answer:
        with self._lock:
            return self._ask(asked, watch or _nobody, turned)

    def _ask(self, asked: Asked, watch: Callable[[], None], turned: Callable[[int, int], None]) -> Answer:
        if self._worker is None or self._worker.done >= self._recycle or not self._worker.process.is_alive():
            self._dismiss()
            self._worker = _started(self._limits, watch)
        try:
            answer = self._worker.ask(asked, self._wall_seconds, watch, turned)
        except BaseException:
            self._dismiss()
            raise
        if answer is None:
            self._dismiss()
            return Answer(refusal=_TOO_MUCH)
        return answer

    def _dismiss(self) -> None:
        if self._worker is not None:
            self._worker.end()
            self._worker = None


def _refusal(answer: Answer) -> ImportRefused:
    return PasswordNeeded(answer.refusal) if answer.locked else ImportRefused(answer.refusal)


def _started(limits: Limits, watch: Callable[[], None]) -> "_Worker":
    for way in _WAYS:
        worker = _Worker.start(way, limits, watch)
        if worker is not None:
            return worker
    raise ImportRefused("The part of Attaché that reads documents did not start: close other programs and try again.")


_TOO_MUCH = Sentence(
    "Reading this file took more time or memory than any honest document does: open it where it is from and save it as PDF anew."
)


def load(path: Path) -> bytes:
    """The bytes of a file.

    Raises:
        ImportRefused: it is a folder, missing, too large, or not ours to read.
    """
    if path.is_dir():
        raise ImportRefused("This is a folder: import the files in it, or the folder with everything in it.")
    try:
        if path.stat().st_size > MAX_FILE:
            raise ImportRefused("The file is larger than {max_file} MB: split it and import the parts.", max_file=MAX_FILE >> 20)
        if not path.is_file():
            raise ImportRefused("This is not a file that holds a document: choose another one.")
        return path.read_bytes()
    except FileNotFoundError as error:
        raise ImportRefused("There is no such file: check the name and where it is.") from error
    except PermissionError as error:
        raise ImportRefused("You have no permission to read this file: ask its owner, or copy it to a folder of yours.") from error
    except OSError as error:
        raise ImportRefused(
            "The file cannot be read from its medium ({reason}): copy it to this computer and try again.", reason=reason_of(error)
        ) from error


class _Worker:
    """A worker process and the pipe to it."""

    def __init__(self, process: BaseProcess, pipe: Connection) -> None:
        self.process = process
        self.pipe = pipe
        self.done = 0

    @classmethod
    def start(cls, way: str, limits: Limits, watch: Callable[[], None]) -> "_Worker | None":
        """A worker that is ready, or None where it did not come up."""
        context = _context(way)
        ours, theirs = context.Pipe()
        process = cast(BaseProcess, context.Process(target=work, args=(theirs, limits), daemon=True, name="attache-import"))  # pyright: ignore[reportAttributeAccessIssue]
        try:
            process.start()
        except OSError:
            ours.close()
            return None
        finally:
            theirs.close()
        worker = cls(process, cast(Connection, ours))
        try:
            ready = worker._received(_START_SECONDS, watch) is not None
        except BaseException:
            worker.end()
            raise
        if not ready:
            worker.end()
        return worker if ready else None

    def ask(self, asked: Asked, seconds: float, watch: Callable[[], None], turned: Callable[[int, int], None]) -> Answer | None:
        """The worker's answer, or None where it died or took too long; which page it is at is handed on meanwhile."""
        self.done += 1
        try:
            self.pipe.send(asked)
        except OSError:
            return None
        end = time.monotonic() + seconds
        while isinstance(said := self._received(end - time.monotonic(), watch), Turned):
            turned(said.page, said.pages)
        return cast(Answer | None, said)

    def _received(self, seconds: float, watch: Callable[[], None]) -> object:
        """What the worker says next, or None where it died or took too long."""
        end = time.monotonic() + seconds
        while not self._has_spoken(min(_WATCH_SECONDS, max(0.0, end - time.monotonic()))):
            watch()
            if time.monotonic() >= end:
                return None
        try:
            return unpacked(self.pipe.recv_bytes())
        except (EOFError, OSError):
            return None

    def _has_spoken(self, seconds: float) -> bool:
        """Whether there is something to receive, if only that the worker died, within so long."""
        try:
            return self.pipe.poll(seconds)
        except OSError:
            return True

    def end(self) -> None:
        """Stop the process at once; it holds nothing that would be lost."""
        self.pipe.close()
        self.process.kill()
        self.process.join()
        self.process.close()


def _context(way: str) -> BaseContext:
    context = multiprocessing.get_context(way)
    if way == "forkserver":
        context.set_forkserver_preload(list(PRELOADED))
    return context
