"""The process itself: no core dumps, and a log of ids."""

import contextlib
import ctypes
import logging
import sys
from pathlib import Path

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
