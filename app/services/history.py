"""The history of the library: named steps, undone and redone."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from app.core.changes import Changes
from app.core.errors import UserError
from app.core.model.event import Event
from app.core.sentences import Sentence
from app.services.desk import Desk
from app.services.returning import DossierHistory
from app.services.shelf import SHORTEST_PREFIX, the_one_named
from db.ledger import Step


@dataclass(frozen=True, slots=True)
class Stage:
    """A step, and how many undos lead to how the library stood after it; below nothing: how many times redo."""

    step: Step
    back: int


class HistoryService:
    """Every write is a step with a name; none is ever forgotten."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.dossiers = DossierHistory(desk)

    def steps(self, limit: int = 100) -> tuple[Step, ...]:
        """The last steps, newest first."""
        with self._desk.store.read() as unit:
            return tuple(unit.events.steps(limit))

    def stages(self, limit: int = 300) -> tuple[Stage, ...]:
        """Every step one can go back to, or forward again, the farthest ahead first; the one with 0 is the present."""
        with self._desk.store.read() as unit:
            ahead = [Stage(step, -number) for number, step in enumerate(unit.events.redo_chain(limit), start=1)]
            behind = [Stage(step, number) for number, step in enumerate(unit.events.undo_chain(limit))]
        return (*reversed(ahead), *behind)

    def go_to(self, back: int) -> tuple[tuple[str, ...], Changes]:
        """Undo so many steps, or do again where it is below nothing, as far as there are some; answers their names and what was touched.

        Raises:
            UserError: it is the present, or there is no such step.
        """
        return self.undo(back) if back >= 0 else self.redo(-back)

    def of(self, object_id: UUID) -> tuple[Event, ...]:
        """What happened to one object, oldest first."""
        with self._desk.store.read() as unit:
            return tuple(unit.events.of(object_id))

    def next_undo(self) -> str:
        """The name of the step that ``undo`` would take back; empty where there is none."""
        with self._desk.store.read() as unit:
            step = unit.events.next_undo()
        return step.name if step else ""

    def turning(self, *, forward: bool = False) -> int | None:
        """The number of the step that ``undo``, or ``forward`` ``redo``, would turn; None where there is none."""
        with self._desk.store.read() as unit:
            step = unit.events.next_redo() if forward else unit.events.next_undo()
        return step.seq if step else None

    def undo(self, steps: int = 1) -> tuple[tuple[str, ...], Changes]:
        """Take back the last steps; answers their names and what was touched.

        Raises:
            UserError: there is nothing to take back.
        """
        return self._repeat(self._desk.store.undo, steps, Sentence("There is nothing to undo."))

    def own_step(self) -> int | None:
        """The last step made in this thread since this was asked here; None where there is none that undo takes back."""
        return self._desk.store.own_step()

    def undo_step(self, seq: int) -> tuple[tuple[str, ...], Changes]:
        """Take back that step and no other; answers as ``undo`` does.

        Raises:
            UserError: it is not the last one any more.
        """
        return self._repeat(lambda by: self._desk.store.undo(by, seq), 1, Sentence("There is nothing to undo."))

    def redo(self, steps: int = 1) -> tuple[tuple[str, ...], Changes]:
        """Do again what was taken back last; answers the names of the steps and what was touched.

        Raises:
            UserError: there is nothing to do again.
        """
        return self._repeat(self._desk.store.redo, steps, Sentence("There is nothing to redo."))

    def object_named(self, words: str) -> UUID:
        """The object that an id, or the beginning of one, means, whatever its kind and whether or not it is still there.

        Raises:
            NotFoundError: nothing in the history has that id, or more than one object.
        """
        with self._desk.store.read() as unit:
            known = unit.events.object_ids(words) if len(words) >= SHORTEST_PREFIX else []
        return the_one_named(words, Sentence("object"), ((uuid, "") for uuid in known))

    def _repeat(self, turn: Callable[[str], tuple[Step, Changes] | None], steps: int, nothing: str) -> tuple[tuple[str, ...], Changes]:
        names: list[str] = []
        touched = Changes()
        try:
            for _ in range(steps):
                done = turn(self._desk.by)
                if done is None:
                    break
                names.append(done[0].name)
                touched |= done[1]
        finally:
            # what was done stays done, also where a later step is refused (a full disk)
            if names:
                self._desk.listeners.announce(touched)
        if not names:
            raise UserError(nothing)
        return tuple(names), touched
