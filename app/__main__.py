"""Where the program is put together: the process, the places, the command line, the window.

Each reader of documents loads the main module again before it begins (``multiprocessing`` has it so): what only the program
needs is imported where the program starts.
"""

import sys
from collections.abc import Sequence
from multiprocessing import freeze_support
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.cli.session import Session


def main(words: Sequence[str] | None = None) -> int:
    """Run the program and answer its exit status (``ExitStatus``)."""
    freeze_support()  # the installed program starts its document readers as itself, and those end in this call
    from app.cli.main import Program, run
    from app.cli.process import quiet_logging, without_core_dumps

    without_core_dumps()
    quiet_logging()
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # pyright: ignore[reportAttributeAccessIssue]
    return run(Program(session=_session, window=_window), sys.argv[1:] if words is None else words)


def _session() -> "Session":
    from app.cli.process import log_to
    from app.cli.session import Session
    from app.core.paths import shipped_resources

    return Session(resources=shipped_resources(), default_library=_data_folder() / "library", watch_library=log_to)


def _data_folder() -> Path:
    import platformdirs

    return Path(platformdirs.user_data_dir("attache", appauthor=False))


def _window(session: "Session") -> int:
    from app.cli.process import log_to
    from app.ui.start import run_window

    log_to(session.folder)
    return run_window(session.asked_folder, session.resources)


if __name__ == "__main__":
    sys.exit(main())
