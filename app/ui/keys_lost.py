"""Keys that were lost: what had them was taken away, and Qt gave them to whatever came next, or to nobody."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from shiboken6 import isValid

from app.ui.later import later


class KeysLost:
    """Gives them to the screen that is shown. Who moves them leaves behind something that can still be seen; that is not lost."""

    def __init__(
        self, window: QMainWindow, middle: Callable[[], QWidget], covered: Callable[[], bool], found: Callable[[], object]
    ) -> None:
        """``middle`` is where one works, ``covered`` whether a card has the keys; ``found`` gives them to the middle."""
        self._window, self._middle, self._covered, self._found = window, middle, covered, found
        self._soon = later(window, 0, self._give)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._changed)
        window.destroyed.connect(lambda _gone: application.focusChanged.disconnect(self._changed))

    def _changed(self, old: QWidget | None, _now: QWidget | None) -> None:
        if isValid(self._window) and (old is None or not isValid(old) or not old.isVisible()):
            self._soon.start()

    def _give(self) -> None:
        held = QApplication.focusWidget()
        there = held is not None and held is not self._window and self._middle().isAncestorOf(held)
        if not there and self._window.isActiveWindow() and not self._covered():
            self._found()
