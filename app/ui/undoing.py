"""The way back: the last step taken back, or that very step of which the foot of the window speaks."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.core.changes import Changes
from app.ui.context import Context
from app.ui.places import Place
from app.ui.spoken import spoken
from app.ui.titles import name_of
from app.ui.widgets.notices import Toast

Turned = tuple[tuple[str, ...], Changes]
MOST_PLACES = 300
"""Steps whose place is known: as many as the list of steps shows."""


class Undoing:
    """Takes steps back and does them again, names them in the toast, and leads to where they were made.

    The place is that of the window when the step was made: a step may touch several things, but it was seen in one. ``here`` answers
    where one is. Steps of an earlier start have no place, and one stays where one is.
    """

    def __init__(self, context: Context, toast: Toast, here: Callable[[], Place]) -> None:
        self._context, self._toast, self._here = context, toast, here
        self._history, self._jobs = context.services.history, context.jobs
        self._places: dict[int, Place] = {}
        self._jobs.step_made = self._history.own_step
        self._jobs.step_told = self._made

    def _made(self, step: int) -> None:
        self._places[step] = self._here()
        if len(self._places) > MOST_PLACES:
            del self._places[next(iter(self._places))]

    def say_undoable(self, words: str) -> None:
        """Say what was done by the work whose end is just told; the way back takes that step alone."""
        step = self._jobs.step
        self._toast.say(words, None if step is None else lambda: self._undo(lambda: self._history.undo_step(step)))

    def undo(self) -> None:
        """Take the last step back and name it."""
        self._undo(self._history.undo)

    def redo(self) -> None:
        """Do again what was taken back last and name it."""
        words = QCoreApplication.translate("MainWindow", "Done again: {step}")
        self._turn(self._history.redo, words, forward=True)

    def _undo(self, undo: Callable[[], Turned]) -> None:
        self._turn(undo, QCoreApplication.translate("MainWindow", "Undone: {step}"), forward=False)

    def _turn(self, turn: Callable[[], Turned], words: str, *, forward: bool) -> None:
        def work() -> tuple[int | None, Turned]:
            step = self._history.turning(forward=forward)
            return step, turn()

        def told(done: tuple[int | None, Turned]) -> None:
            step, (names, _changes) = done
            self._toast.say(words.format(step=spoken(names[0])))
            place = self._places.get(step) if step is not None else None
            if place is not None:
                self._lead(place)

        self._jobs.write(work, told)

    def _lead(self, place: Place) -> None:
        """Go to where a step was made, unless one is there; what is gone by now is not gone to. The way back is kept."""
        here = self._here()
        if (place.room, place.object_id) == (here.room, here.object_id):
            return
        services, language = self._context.services, self._context.language
        self._jobs.read(
            "undone",
            lambda: place.object_id is None or bool(name_of(services, place, language)),
            lambda there: self._context.go(place) if there else None,
        )
