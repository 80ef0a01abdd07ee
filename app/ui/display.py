"""The beginning of the window's process: where Qt finds no display it ends the program, and a sentence is said before."""

import ctypes
import os
import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from app.core.errors import ExitStatus
from app.core.system_libraries import DISPLAY, missing_sentence


def begin_application(name: str) -> QApplication:
    """The application; ends the process with a sentence where no window can be shown."""
    qInstallMessageHandler(_hear)
    try:
        return QApplication([name])
    finally:
        qInstallMessageHandler(None)


def _hear(kind: QtMsgType, _context: QMessageLogContext, _message: str) -> None:
    if kind is QtMsgType.QtFatalMsg:
        print(why_no_window(), file=sys.stderr, flush=True)  # noqa: T201 - Qt ends the process when this returns
        os._exit(ExitStatus.REFUSED)


def why_no_window() -> str:
    """Why no window can be shown, and what to do."""
    missing = tuple(name for name in DISPLAY if not _loads(name)) if sys.platform == "linux" else ()
    if missing:
        return missing_sentence(missing)
    place = os.environ.get("QT_QPA_PLATFORM") or os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY") or "this machine"
    return f"No window can be shown on {place}. Start Attaché from a desktop, or use its verbs: “attache --help” lists them."


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
