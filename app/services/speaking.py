"""What is said in a meeting, and how long it takes: points cut, or kept for the case that time allows, and times as rehearsed."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from app.core.changes import Changes
from app.core.errors import NotFoundError, UserError
from app.core.model.dossier import Dossier, Heading, Statement
from app.core.model.meeting import AgendaItem, Meeting
from app.core.saying import Saying, saying, sure, with_saying
from app.core.sentences import Sentence
from app.core.speaking import point_seconds, turns
from app.services.desk import Desk
from app.services.meetings import dossiers_of
from app.services.shelf import the_one_named
from db.unit import Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class SpokenPoint:
    """A point of a subject: whether it is said, and how many seconds it takes, said once."""

    statement: Statement
    saying: Saying
    seconds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SpokenItem:
    """A subject with its points. ``taken`` counts those that are sure, with interpretation; ``given`` are the seconds of its minutes."""

    item: AgendaItem
    points: tuple[SpokenPoint, ...]
    taken: int
    given: int

    @property
    def over(self) -> int:
        """How many seconds more the points take than there are; 0 where no time was set."""
        return max(0, self.taken - self.given) if self.given else 0


class SpeakingService:
    """Reckons and changes what is said in a meeting. Each change is one step."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def items(self, meeting_id: UUID) -> tuple[SpokenItem, ...]:
        """The agenda with its points and their times.

        Raises:
            NotFoundError: there is no such meeting.
        """
        with self._desk.store.read() as unit:
            meeting = unit.meetings.get(meeting_id)
            dossiers = {dossier.id: dossier for dossier in unit.dossiers.many(dossiers_of(meeting))}
        return tuple(_spoken(item, dossiers, turns(meeting)) for item in meeting.agenda)

    def choose(self, meeting_id: UUID, item_id: UUID, point_id: UUID, chosen: Saying, step: str = "") -> Changes:
        """Say a point, keep it for the case that time allows, or leave it out of this meeting; the dossier stays as it is.

        Raises:
            NotFoundError: there is no such meeting, or no such subject in it.
        """
        with self._desk.write(step or Sentence("Choose whether a point is said")) as unit:
            meeting = unit.meetings.get(meeting_id)
            if all(item.id != item_id for item in meeting.agenda):
                raise NotFoundError("The meeting has no such subject any more; open its agenda.")
            unit.meetings.replace(with_saying(meeting, item_id, point_id, chosen))
        return unit.changes

    def find(self, meeting: Meeting, words: str) -> tuple[UUID, UUID]:
        """The subject and the point that ``words`` mean: an id, the beginning of one, or words of the point.

        Raises:
            NotFoundError: none is meant, or more than one.
        """
        known = {point.statement.id: (each.item.id, point.statement.text) for each in self.items(meeting.id) for point in each.points}
        point_id = the_one_named(words, Sentence("point"), ((key, text) for key, (_item, text) in known.items()))
        return known[point_id][0], point_id

    def keep_times(self, meeting_id: UUID, measured: Mapping[UUID, int], step: str = "") -> Changes:
        """Write down how many seconds points took when they were rehearsed, by their ids.

        Raises:
            NotFoundError: there is no such meeting.
            UserError: none of the points is there any more.
        """
        with self._desk.write(step or Sentence("Keep the times of a rehearsal")) as unit:
            timed = [dossier for dossier in self._dossiers(unit, meeting_id) if any(row.id in measured for row in dossier.statements)]
            if not timed:
                raise UserError("Nothing was measured, so no time is kept. Say a point aloud, then press Space.")
            for dossier in timed:
                unit.dossiers.replace(_timed(dossier, measured))
        return unit.changes

    @staticmethod
    def _dossiers(unit: Unit, meeting_id: UUID) -> tuple[Dossier, ...]:
        return tuple(unit.dossiers.many(dossiers_of(unit.meetings.get(meeting_id))))


def _timed(dossier: Dossier, measured: Mapping[UUID, int]) -> Dossier:
    rows = tuple(replace(row, seconds=measured[row.id]) if row.id in measured else row for row in dossier.statements)
    return replace(dossier, statements=rows)


def _spoken(item: AgendaItem, dossiers: Mapping[UUID, Dossier], factor: int) -> SpokenItem:
    rows = [row for key in item.dossier_ids if key in dossiers for row in dossiers[key].under(Heading.ARGUMENTS_TO_USE)]
    points = tuple(SpokenPoint(statement=row, saying=saying(item, row.id), seconds=point_seconds(row, row.language)) for row in rows)
    taken = factor * sum(point_seconds(row, row.language) for row in sure(item, rows))
    return SpokenItem(item=item, points=points, taken=taken, given=60 * item.minutes)
