"""A wheel that is turned with Ctrl is for the size of what lies under it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent

NOTCH = 120
"""What ``angleDelta`` tells of one notch: 15 degrees in eighths (Qt, QWheelEvent). A touchpad, or a fine wheel, tells of less at a time."""


def is_for_size(event: QWheelEvent) -> bool:
    """Whether a wheel is turned with Ctrl."""
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


def left_to_screen(event: QWheelEvent) -> bool:
    """Whether a wheel is for the size of a pane: then it goes on to the screen, which knows the panes."""
    if is_for_size(event):
        event.ignore()
    return is_for_size(event)


class SizeWheel:
    """Makes steps of what a wheel tells, one a notch; what is less is kept until it is one, or the wheel turns the other way."""

    def __init__(self) -> None:
        self._turned = 0

    def turned(self, event: QWheelEvent, zoom: Callable[[int], object]) -> bool:
        """Whether a wheel is for the size: then it is taken, and ``zoom`` is told of whole steps, larger (> 0) or smaller."""
        if not is_for_size(event):
            return False
        by = event.angleDelta().y()
        self._turned = by if self._turned * by < 0 else self._turned + by
        steps = abs(self._turned) // NOTCH * (1 if self._turned > 0 else -1)
        self._turned -= steps * NOTCH
        if steps:
            zoom(steps)
        event.accept()
        return True
