"""What a dossier can take over from one of an earlier meeting: statements for a heading under which nothing stands yet."""

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID, uuid4

from app.core.model.base import Status
from app.core.model.dossier import Dossier, Heading, Statement
from app.core.model.meeting import Meeting
from app.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """A dossier on the same issue that has statements under a heading; ``start`` is that of the last meeting it was made for."""

    dossier_id: UUID
    title: str
    start: datetime | None
    statements: tuple[Statement, ...]


def copies(statements: Iterable[Statement]) -> tuple[Statement, ...]:
    """The statements as one begins with them: drafts that nobody has cleared, with the same words and evidence."""
    return tuple(replace(each, id=uuid4(), status=Status.DRAFT, clearance="", answers=None) for each in statements)


def last_start(dossier_id: UUID, meetings: Iterable[Meeting]) -> datetime | None:
    """When the last meeting began that has the dossier on its agenda."""
    starts = (meeting.start for meeting in meetings if any(dossier_id in item.dossier_ids for item in meeting.agenda))
    return max((start for start in starts if start is not None and start.tzinfo is not None), default=None)


class EarlierService:
    """Finds dossiers on the same issue: those that either of both names as related, and those of the same title."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of(self, dossier_id: UUID) -> Mapping[Heading, Earlier]:
        """For each empty heading of a dossier the latest other dossier that has something there.

        Raises:
            NotFoundError: there is no such dossier.
        """
        with self._desk.store.read() as unit:
            own = unit.dossiers.get(dossier_id)
            empty = [heading for heading in Heading if not own.under(heading)]
            alike = [each for each in unit.dossiers.all() if _alike(own, each)] if empty else []
            meetings = unit.meetings.all() if alike else ()
            named = {evidence.passage_id for each in alike for row in each.statements for evidence in row.evidence}
            there = {passage.id for passage in unit.passages.many(named)}
        found = [(last_start(each.id, meetings), each) for each in alike]
        found.sort(key=lambda pair: (pair[0].timestamp() if pair[0] else 0.0, pair[1].title))
        return {
            heading: Earlier(dossier_id=other.id, title=other.title, start=start, statements=_held(other, heading, there))
            for heading in empty
            for start, other in found
            if _held(other, heading, there)
        }


def _held(dossier: Dossier, heading: Heading, there: AbstractSet[UUID]) -> tuple[Statement, ...]:
    """What is held under a heading still, resting on passages that are ``there`` still: what names one that is gone cannot be saved."""
    held = (each for each in dossier.under(heading) if each.status is not Status.SUPERSEDED)
    return tuple(replace(each, evidence=tuple(known for known in each.evidence if known.passage_id in there)) for each in held)


def _alike(own: Dossier, other: Dossier) -> bool:
    if own.id == other.id:
        return False
    same = bool(own.title.strip()) and own.title.strip().casefold() == other.title.strip().casefold()
    return same or other.id in own.related or own.id in other.related
