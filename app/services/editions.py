"""The editions of the meeting in hand, kept until one of them, or a meeting, is written: a draft needs them five times."""

from uuid import UUID

from app.core.changes import Changes, Kind
from app.core.model.book import Edition
from app.services.desk import Desk


class KnownEditions:
    """Reads the editions of a meeting. Any thread may ask."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._state = 0
        self._known: tuple[int, UUID, tuple[Edition, ...]] | None = None
        desk.listeners.add(self._told)

    def _told(self, changes: Changes) -> None:
        if changes.kinds & {Kind.EDITION, Kind.MEETING}:
            self._state += 1

    def of(self, meeting_id: UUID) -> tuple[Edition, ...]:
        """The editions of a meeting, newest first.

        Raises:
            NotFoundError: there is no such meeting.
        """
        state, known = self._state, self._known
        if known is not None and known[:2] == (state, meeting_id):
            return known[2]
        with self._desk.store.read() as unit:
            unit.meetings.get(meeting_id)
            found = tuple(sorted(unit.editions.of_meeting(meeting_id), key=lambda edition: -edition.number))
        self._known = state, meeting_id, found
        return found
