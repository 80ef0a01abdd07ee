"""Time that passes when a test says so: what a test sees then depends on what it does, and not on how fast the machine is."""

from itertools import count

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

MODULES = (
    "app.ui.later",
    "app.ui.dialogs.long_note",
    "app.ui.views.compare",
    "app.ui.views.meeting.rehearsing",
    "app.ui.views.room.screen",
)
"""Where the window makes timers that are not over at once."""

ENDLESS_MS = 3_600_000
"""What is built in pieces, as many as a frame has time for, is built in one."""


class Clock:
    """Goes on by ``pass_on`` alone, and sets off what is due, earliest first."""

    def __init__(self) -> None:
        self._now = 0
        self._turns = count()
        self._due: dict[QTimer, tuple[int, int]] = {}

    def begin(self, timer: QTimer) -> None:
        self._due[timer] = (self._now + timer.interval(), next(self._turns))

    def end(self, timer: QTimer) -> None:
        self._due.pop(timer, None)

    def waits(self, timer: QTimer) -> bool:
        return timer in self._due

    def pass_on(self, milliseconds: int) -> None:
        """Let so much time pass. A timer that goes on and on is set off once, as by an event loop that was busy."""
        self._now += milliseconds
        for timer in tuple(self._due):
            if not isValid(timer):
                self.end(timer)
        for timer, (due, _) in sorted(self._due.items(), key=lambda each: each[1]):
            if due <= self._now and self.waits(timer) and isValid(timer):
                (self.end if timer.isSingleShot() else self.begin)(timer)
                timer.timeout.emit()
                QApplication.processEvents()


def stopped_clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The clock of every timer that the window makes from now on."""
    clock = Clock()

    class Timer(QTimer):
        """Begins, waits and ends as a timer does, by that clock."""

        def __init__(self, parent: QObject | None = None) -> None:
            super().__init__(parent)

        def start(self, milliseconds: int | None = None) -> None:  # type: ignore[override]
            if milliseconds is not None:
                self.setInterval(milliseconds)
            clock.begin(self)

        def stop(self) -> None:
            clock.end(self)

        def isActive(self) -> bool:  # noqa: N802 - Qt's own name
            return clock.waits(self)

    monkeypatch.setattr("app.ui.widgets.gradually.FRAME_MS", ENDLESS_MS)
    for module in MODULES:
        monkeypatch.setattr(f"{module}.QTimer", Timer)
    return clock
