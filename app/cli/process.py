"""The process itself: no core dumps, a log of ids, and a report when something is wrong with the program."""

import contextlib
import ctypes
import logging
import sys
import tempfile
import traceback
from datetime import UTC, datetime
from pathlib import Path

from app import __version__
from app.core.paths import LibraryPlaces

PR_SET_DUMPABLE = 4
"""From <linux/prctl.h>."""

LOG = logging.getLogger("attache")


def without_core_dumps() -> None:
    """A crash must not write the memory, which holds the texts and the key, to the disk (vault.md, Leaks)."""
    with contextlib.suppress(ImportError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)


def quiet_logging() -> None:
    """Keep every library's own log, which may quote a text, off the terminal and off the disk."""
    logging.getLogger().addHandler(logging.NullHandler())
    logging.captureWarnings(True)
    # a log that cannot be written, on a full disk, is no reason to print a traceback
    logging.raiseExceptions = False


def log_to(folder: Path) -> None:
    """Write the program's log, which names ids and kinds of exception only, into a library's folder."""
    for former in tuple(LOG.handlers):
        LOG.removeHandler(former)
        former.close()
    handler = logging.FileHandler(LibraryPlaces(folder).log, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    LOG.addHandler(handler)
    LOG.setLevel(logging.INFO)
    LOG.propagate = False


def crash_report(trouble: BaseException, folder: Path | None) -> Path | None:
    """Write where the program failed, without a word of what it was working on; never sent anywhere.

    It goes into the library's folder, or into the temporary folder where there is none or it takes nothing; None where neither does.
    """
    LOG.error("crash %s", type(trouble).__name__)
    story = "\n".join([f"Attaché {__version__}, Python {sys.version.split()[0]}, {sys.platform}", *_story(trouble)])
    name = f"attache-crash-{datetime.now(UTC):%Y%m%d-%H%M%S}.txt"
    if folder and folder.is_dir() and _is_written(folder / name, story):
        return folder / name
    # where there is no temporary folder either, asking for it is refused as well
    with contextlib.suppress(OSError):
        elsewhere = Path(tempfile.gettempdir()) / name
        return elsewhere if _is_written(elsewhere, story) else None
    return None


def _is_written(report: Path, story: str) -> bool:
    """Write a report; a full or write-protected folder takes none of it."""
    try:
        report.write_text(story, "utf-8")
    except OSError:
        with contextlib.suppress(OSError):
            report.unlink()
        return False
    return True


def _story(trouble: BaseException) -> list[str]:
    lines: list[str] = []
    cause: BaseException | None = trouble
    while cause is not None:
        lines.append(f"{type(cause).__module__}.{type(cause).__qualname__}")
        lines += [f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(cause.__traceback__)]
        cause = cause.__cause__ or cause.__context__
    return lines
