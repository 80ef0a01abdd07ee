"""The size of everything: type and grid together, from the start or at once."""

import ctypes
import os
import sys
from collections.abc import Callable

from PySide6.QtCore import QRect, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from app.core.settings import SCALE
from app.ui.first_size import least_on

SCALE_VARIABLE, OWN_SCALE = "QT_SCALE_FACTOR", "ATTACHE_SCALE_FACTOR"
"""What Qt reads, and what says that we put it there."""
LIBRARY, SETTER = "libQt6Gui.so.6", "_ZN15QHighDpiScaling15setGlobalFactorEd"
"""Where Qt keeps the factor that it read from its variable. It has no public way to change it, and asks that no window is there then."""


def scale_window(percent: int) -> None:
    """Draw everything larger or smaller from the start: Qt reads the factor when the application is made.

    A factor that somebody else put into the environment is left alone; one that a process before a lock put there is not.
    """
    if _is_foreign():
        return
    for name in (SCALE_VARIABLE, OWN_SCALE):
        os.environ.pop(name, None)
        if percent != SCALE.default:
            os.environ[name] = f"{percent / 100:g}"


def rescale(window: QMainWindow, percent: int) -> bool:
    """Draw everything larger or smaller from the next turn on; False where it can be done only when the program starts."""
    setter = None if _is_foreign() else _setter()
    if setter is None:
        return False
    # What was clicked for it is still being answered by the window that goes
    QTimer.singleShot(0, window, lambda: _shown_anew(window, lambda: setter(percent / 100)))
    return True


def _shown_anew(window: QMainWindow, change: Callable[[], object]) -> None:
    """Take every window off the screen for the change, and put this one back where it was, with the same pixels and the focus."""
    focus, state, before = QApplication.focusWidget(), window.windowState(), window.normalGeometry()
    corner, ratio = window.screen().availableGeometry().topLeft(), window.screen().devicePixelRatio()
    for each in QApplication.topLevelWidgets():
        if each.windowHandle():
            each.hide()
            each.destroy()
    change()
    screen = window.screen()
    share = ratio / screen.devicePixelRatio()
    window.setMinimumSize(least_on(screen))
    place = QRect((before.topLeft() - corner) * share + screen.availableGeometry().topLeft(), before.size() * share)
    window.setGeometry(place)
    window.setWindowState(state)
    window.show()
    window.activateWindow()
    if focus is not None:
        focus.setFocus()


def _is_foreign() -> bool:
    return os.environ.get(SCALE_VARIABLE) != os.environ.get(OWN_SCALE)


def _setter() -> Callable[[float], object] | None:
    """Qt's own function; None where the Qt that runs has none of that name."""
    if sys.platform != "linux":
        return None
    try:
        found = ctypes.CDLL(LIBRARY, mode=os.RTLD_NOLOAD)[SETTER]
    except (OSError, AttributeError):
        return None
    found.argtypes, found.restype = [ctypes.c_double], None
    return found
