"""Asked from outside to end: the session is left, the machine goes down, the terminal is closed."""

import os
import signal
from types import FrameType

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, QTimer

ENDINGS = ("SIGTERM", "SIGHUP", "SIGINT")
STATUS = 128
"""What is added to the number of a signal that ended a program, as shells do."""


class Ending(QObject):
    """Ends the event loop at such a sign, so that what follows it is done: what is being typed is kept, the library closed.

    There are such signals on Unix alone. Python hears of a signal only when it is called, which may be long after in a window at
    rest; what it writes into the pipe wakes the loop.
    """

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__()
        self._application = application
        self._asked = 0
        self._ours, self._theirs = os.pipe()
        for end in (self._ours, self._theirs):
            os.set_blocking(end, False)
        self._notifier = QSocketNotifier(self._ours, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._heard)
        self._woken = signal.set_wakeup_fd(self._theirs, warn_on_full_buffer=False)
        self._before = {number: signal.signal(number, self._end) for number in (signal.Signals[name] for name in ENDINGS)}

    def _heard(self) -> None:
        """The handler itself is called by Python before this is."""
        os.read(self._ours, 64)

    def _end(self, number: int, _frame: FrameType | None) -> None:
        self._asked = STATUS + number
        self._application.exit(self._asked)

    def run(self) -> int:
        """Run the event loop, and answer the exit status; what was heard before there was a loop ends it as it begins."""
        QTimer.singleShot(0, self, self._look)
        return self._application.exec()

    def _look(self) -> None:
        if self._asked:
            self._application.exit(self._asked)

    def leave(self) -> None:
        """Leave the signals as they were."""
        for number, before in self._before.items():
            signal.signal(number, before)
        signal.set_wakeup_fd(self._woken)
        self._notifier.setEnabled(False)
        for end in (self._theirs, self._ours):
            os.close(end)
