"""Timers that go off once, some time after the last call that wanted them."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def later(parent: QObject, milliseconds: int, act: Callable[[], object]) -> QTimer:
    """A timer at rest; each ``start`` begins its time anew."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(act)
    return timer
