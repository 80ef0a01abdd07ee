"""The history of the library: named steps, undone and redone."""

from uuid import UUID

from app.core.changes import Changes
from app.core.model.event import Event
from app.services.desk import Desk
from app.services.views import Step


class HistoryService:
    """Every write is a step with a name; none is ever forgotten."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def steps(self, limit: int = 100) -> tuple[Step, ...]:
        """The last steps, newest first."""
        raise NotImplementedError(self._desk, limit)

    def of(self, object_id: UUID) -> tuple[Event, ...]:
        """What happened to one object, oldest first."""
        raise NotImplementedError(self._desk, object_id)

    def undo(self, steps: int = 1) -> tuple[str, Changes]:
        """Take back the last steps; answers the name of the last one taken back and what it touched.

        Raises:
            UserError: there is nothing to take back.
        """
        raise NotImplementedError(self._desk, steps)

    def redo(self, steps: int = 1) -> tuple[str, Changes]:
        """Do again what was taken back last.

        Raises:
            UserError: there is nothing to do again.
        """
        raise NotImplementedError(self._desk, steps)
