"""What is kept when something is wrong with the program itself: a report without a word of what it was working on."""

import contextlib
import faulthandler
import logging
import sys
import tempfile
import time
import traceback
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

from app import __version__

LOG = logging.getLogger("attache")
UNUSED_SECONDS = 7 * 24 * 3600.0
"""So old an empty fault file belongs to a process that was killed from outside, not to one that still runs."""


def crash_report(trouble: BaseException, folder: Path | None) -> Path | None:
    """Write where the program failed, without a word of what it was working on; never sent anywhere.

    It goes into the library's folder, or into the temporary folder where there is none or it takes nothing; None where neither does.
    """
    LOG.error("crash %s", type(trouble).__name__)
    story = "\n".join([_program(), *story_of(trouble)])
    name = _named(datetime.now(UTC))
    if folder and folder.is_dir() and _is_written(folder / name, story):
        return folder / name
    # where there is no temporary folder either, asking for it is refused as well
    with contextlib.suppress(OSError):
        elsewhere = Path(tempfile.gettempdir()) / name
        return elsewhere if _is_written(elsewhere, story) else None
    return None


def story_of(trouble: BaseException) -> list[str]:
    """The kinds of exception and the places in the program, the last cause last; no message, for it may quote a text."""
    lines: list[str] = []
    cause: BaseException | None = trouble
    while cause is not None:
        lines.append(f"{type(cause).__module__}.{type(cause).__qualname__}")
        lines += [f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(cause.__traceback__)]
        cause = cause.__cause__ or cause.__context__
    return lines


class FaultFile:
    """Where the interpreter itself writes its place when the process is ended by a fault in a library, as Python can no longer do.

    One file a process, for two may have the same folder; it is taken away again at an orderly end.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file: IO[str] | None = None

    def left_behind(self) -> Path | None:
        """The newest report of a process that was ended by a fault, from now on under a report's name; None where there is none."""
        reports: list[Path] = []
        for path in sorted(self._folder.glob("attache-fault-*.txt")):
            with contextlib.suppress(OSError):  # it is another process's, or the folder is read-only
                kept = path.stat()
                if kept.st_size:
                    reports.append(path.replace(self._folder / _named(datetime.fromtimestamp(kept.st_mtime, UTC))))
                elif time.time() - kept.st_mtime > UNUSED_SECONDS:
                    path.unlink()
        return reports[-1] if reports else None

    def begin(self) -> None:
        """Have faults written; nothing is where the folder is not there yet or takes nothing."""
        with contextlib.suppress(OSError):
            self._file = (self._folder / f"attache-fault-{time.time_ns()}.txt").open("w", encoding="utf-8")
            faulthandler.enable(self._file, all_threads=False)

    def end(self) -> None:
        """The process ends in order."""
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            with contextlib.suppress(OSError):
                Path(self._file.name).unlink()
            self._file = None


def _program() -> str:
    return f"Attaché {__version__}, Python {sys.version.split()[0]}, {sys.platform}"


def _named(moment: datetime) -> str:
    return f"attache-crash-{moment:%Y%m%d-%H%M%S}.txt"


def _is_written(report: Path, story: str) -> bool:
    """Write a report; a full or write-protected folder takes none of it."""
    try:
        report.write_text(story, "utf-8")
    except OSError:
        with contextlib.suppress(OSError):
            report.unlink()
        return False
    return True
