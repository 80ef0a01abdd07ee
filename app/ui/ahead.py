"""Screens that are made before they are wanted, while nobody waits for the window."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.ui.jobs import Jobs
from app.ui.later import later
from app.ui.views.screen import Screen

MOST_PARTS = 4
"""A screen's header and its panes: left, middle, right."""
REST_MS = 1_000
"""So long nobody may have gone anywhere. One screen holds the window for two frames, so that there is one at a time."""


def painted_ahead(make: Callable[[], Screen], room: QWidget) -> tuple[Callable[[], object], ...]:
    """The steps that make a screen, lay it out for the room it will have, and paint its parts one by one where nobody sees it.

    The first painting of a screen reads its icons, lays out its words and gives everything its place, all in one turn of the loop:
    beside a worker that began at the same time it held the window for up to 58 ms.
    """

    def part(number: int) -> None:
        screen = make()
        if not screen.isVisible():
            screen.resize(room.size())
            parts = (screen.header, *(screen.splitter.widget(at) for at in range(screen.splitter.count())))
            if number < len(parts):
                parts[number].grab()

    return (make, *(partial(part, number) for number in range(MOST_PARTS)))


class Ahead(QObject):
    """Makes one screen after the other while the window rests.

    A screen that is made when files are dropped holds the window twice: for itself, and for the worker that begins at the same time.
    """

    def __init__(self, jobs: Jobs, makers: Sequence[Callable[[], object]], parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._makers = jobs, iter(makers)
        self._timer = later(self, REST_MS, self._look)
        self._timer.start()

    def put_off(self) -> None:
        """Something is about to be shown: what waits goes on waiting."""
        if self._timer.isActive():
            self._timer.start()

    def _look(self) -> None:
        if self._jobs.busy:
            self._timer.start()
            return
        make = next(self._makers, None)
        if make is not None:
            make()
            self._timer.start()
