"""Inside the worker process: limits first, then one document after the other.

Whoever starts a worker loads this module too: what reads documents is loaded in the worker alone.
"""

import contextlib
import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from importlib import import_module
from multiprocessing.connection import Connection
from pathlib import Path
from typing import cast

from app.core.errors import ImportRefused, PasswordNeeded
from app.core.sentences import Sentence
from app.importers.base import Document, ImportedText, ImportOptions, PagePicture, Rendering, Turned
from app.importers.wire import packed

TELL_SECONDS = 0.15
"""How often the page is told that is read: a number that changes oftener cannot be read."""

PRELOADED = ("app.importers.worker", "app.importers.formats", "app.importers.rendering")
"""What the fork server loads once, so that each new worker starts warm; one that is begun otherwise loads it before its limits."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What one worker may use: megabytes of memory above what it has at the start, seconds of processor a document, open files."""

    memory_mb: int = 600
    cpu_seconds: int = 20
    open_files: int = 64


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of one document: its text, the picture of a page, or the sentence that refuses it; ``locked``: for want of a password."""

    text: ImportedText | None = None
    refusal: str = ""
    locked: bool = False
    picture: PagePicture | None = None


def work(pipe: Connection, limits: Limits) -> None:
    """Answer documents until the pipe closes. The first message says that the worker is ready."""
    with contextlib.suppress(ImportError):  # met again, and told, by the first document
        import_module("app.importers.formats")
        import_module("app.importers.rendering")
    renew = _confine(limits)
    pipe.send_bytes(packed("ready"))
    while True:
        try:
            document, options, wish = cast(tuple[Document, ImportOptions, Rendering | None], pipe.recv())
        except EOFError:
            return
        renew()
        pipe.send_bytes(packed(_answer(replace(document, turned=_teller(pipe)), options, wish)))


def _teller(pipe: Connection) -> Callable[[int, int], None]:
    """Tells the other end which page is read: the first, and then not too often, for a page of running text takes milliseconds."""
    last = float("-inf")

    def turned(page: int, pages: int) -> None:
        nonlocal last
        now = time.monotonic()
        if pages > 1 and now - last >= TELL_SECONDS:
            last = now
            pipe.send_bytes(packed(Turned(page, pages)))

    return turned


def _answer(document: Document, options: ImportOptions, wish: Rendering | None) -> Answer:
    """Read one document, or draw a page of it.

    Whatever a parser trips over in a stranger's file is a refusal of that file; what the parser calls it would tell nobody anything.
    """
    try:
        return _done(document, options, wish)
    except ImportRefused as refusal:
        return Answer(refusal=refusal.sentence, locked=isinstance(refusal, PasswordNeeded))
    except MemoryError:
        return Answer(
            refusal=Sentence("Reading this file needs more memory than any honest document does: save it as PDF anew and import that.")
        )
    except ImportError as error:
        return Answer(
            refusal=Sentence("A part of Attaché that reads this format is missing ({name}): install Attaché again.", name=error.name)
        )
    except RecursionError:
        return Answer(
            refusal=Sentence("The file is nested deeper than any honest document is: save what you need of it as PDF and import that.")
        )
    except Exception:  # noqa: BLE001 parsers raise anything on a damaged file, and the next file must go on
        return Answer(
            refusal=Sentence("The file is damaged in a way that its reader does not understand: get a complete copy and try again.")
        )


def _done(document: Document, options: ImportOptions, wish: Rendering | None) -> Answer:
    from app.importers.formats import read_document
    from app.importers.rendering import rendered

    if wish:
        return Answer(picture=rendered(document, options, wish))
    return Answer(text=read_document(document, options))


def _confine(limits: Limits) -> Callable[[], None]:
    """Take this process's rights away; the function returned grants the processor time of one document."""
    sys.addaudithook(_forbid)
    if sys.platform == "win32":
        return _nothing
    return _limit(limits)


def _nothing() -> None:
    """Windows has no such limits: the parent's clock is the only one."""


if sys.platform != "win32":
    import resource

    def _limit(limits: Limits) -> Callable[[], None]:
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
        resource.setrlimit(resource.RLIMIT_NOFILE, (limits.open_files, limits.open_files))
        held = _address_space()
        if held:
            most = held + (limits.memory_mb << 20)
            resource.setrlimit(resource.RLIMIT_AS, (most, most))

        def renew() -> None:
            usage = resource.getrusage(resource.RUSAGE_SELF)
            spent = int(usage.ru_utime + usage.ru_stime) + 1
            resource.setrlimit(resource.RLIMIT_CPU, (spent + limits.cpu_seconds, resource.getrlimit(resource.RLIMIT_CPU)[1]))

        return renew


def _address_space() -> int:
    """Bytes of address space this process has now (Linux), or 0 where that cannot be told."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    except OSError:
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE")


_FORBIDDEN = (
    "socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork",
    "os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.link", "os.symlink", "os.truncate", "os.chmod", "shutil.", "webbrowser.",
)  # fmt: skip
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def _forbid(event: str, arguments: tuple[object, ...]) -> None:
    """Refuse the network, other programs and every change to a file, whatever a parser is talked into."""
    if event.startswith(_FORBIDDEN):
        raise PermissionError(f"a document reader may not do {event}")
    if event == "open" and isinstance(arguments[2], int) and arguments[2] & _WRITING:
        raise PermissionError("a document reader may not write")
