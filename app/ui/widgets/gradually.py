"""Building of a pane in pieces, so that the window answers between them."""

from collections.abc import Iterator

from PySide6.QtCore import QElapsedTimer, QObject, QTimer
from PySide6.QtWidgets import QWidget

from app.ui.widgets.row_pictures import FRAME_MS


class Gradually(QObject):
    """Runs the pieces of one build, as many at a time as half a frame allows; the pane is painted when all are there.

    Alone, a description of fourteen lines is built in one go. While workers compete for the interpreter the same lines held
    the window for 60 ms (measured while documents came in).
    """

    def __init__(self, pane: QWidget) -> None:
        super().__init__(pane)
        self._pane = pane
        self._pieces: Iterator[None] = iter(())
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)

    def build(self, pieces: Iterator[None]) -> None:
        """Begin another build; one that has not ended is left where it is."""
        self._pieces = pieces
        self._pane.setUpdatesEnabled(False)
        self._go_on()

    @property
    def done(self) -> bool:
        """Whether every piece of the last build is there."""
        return not self._timer.isActive()

    def _go_on(self) -> None:
        self._clock.start()
        for _ in self._pieces:
            if self._clock.elapsed() >= FRAME_MS:
                self._timer.start(0)
                return
        self._timer.stop()
        self._pane.setUpdatesEnabled(True)
