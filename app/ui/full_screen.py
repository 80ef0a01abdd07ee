"""The room view over the full screen, and the window as it was afterwards."""

from PySide6.QtWidgets import QMainWindow

from app.services.views import MeetingView
from app.ui.views.room.screen import RoomView


class FullScreen:
    """Takes the window in and out of the full screen; ``view`` is what is shown there."""

    def __init__(self, window: QMainWindow, view: RoomView) -> None:
        self._window, self._view = window, view
        self._was_maximised = False
        view.closed.connect(self._left)

    def enter(self, meeting: MeetingView) -> None:
        """Show the meeting over the full screen; a second time leaves it."""
        if not self._view.isHidden():
            self._view.leave()
            return
        self._was_maximised = self._window.isMaximized()
        self._window.showFullScreen()
        self._view.begin(meeting)

    def _left(self) -> None:
        if self._was_maximised:
            self._window.showMaximized()
        else:
            self._window.showNormal()
