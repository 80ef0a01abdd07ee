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
from db.codec import from_json
from db.unit import Unit

MOST_STATES = 500
"""Changes of a dossier that are looked back through: some months of work on it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """A dossier on the same issue that has statements under a heading; ``start`` is that of the last meeting it was made for.

    ``until``: it is the dossier itself, in which the statements stood till then.
    """

    dossier_id: UUID
    title: str
    start: datetime | None
    statements: tuple[Statement, ...]
    until: datetime | None = None


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

    def all(self, dossier_id: UUID) -> tuple[Mapping[Heading, Earlier], Mapping[Heading, Earlier]]:
        """What other dossiers offer, and what the dossier's own history does.

        Raises:
            NotFoundError: there is no such dossier.
        """
        return self.of(dossier_id), self.states(dossier_id)

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
            there = _passages(unit, alike)
        found = [(last_start(each.id, meetings), each) for each in alike]
        found.sort(key=lambda pair: (pair[0].timestamp() if pair[0] else 0.0, pair[1].title))
        return {
            heading: Earlier(dossier_id=other.id, title=other.title, start=start, statements=_held(other, heading, there))
            for heading in empty
            for start, other in found
            if _held(other, heading, there)
        }

    def states(self, dossier_id: UUID) -> Mapping[Heading, Earlier]:
        """For each empty heading of a dossier what stood there last in the dossier itself, by the history of the library.

        Raises:
            NotFoundError: there is no such dossier.
        """
        found: dict[Heading, Earlier] = {}
        with self._desk.store.read() as unit:
            own = unit.dossiers.get(dossier_id)
            empty = {heading for heading in Heading if not own.under(heading)}
            past = [event for event in unit.events.of(dossier_id, MOST_STATES) if event.before] if empty else []
            for event in reversed(past):
                if not empty or not any(f'"{heading.value}"' in event.before for heading in empty):
                    continue
                before = from_json(event.before, Dossier)
                there = _passages(unit, (before,))
                held = {heading: kept for heading in empty if (kept := _held(before, heading, there))}
                found |= {
                    heading: Earlier(dossier_id=own.id, title=own.title, start=None, statements=kept, until=event.at)
                    for heading, kept in held.items()
                }
                empty -= held.keys()
        return found


def _passages(unit: Unit, dossiers: Iterable[Dossier]) -> set[UUID]:
    """Those of the passages that statements rest on which are in the library."""
    named = {evidence.passage_id for each in dossiers for row in each.statements for evidence in row.evidence}
    return {passage.id for passage in unit.passages.many(named)}


def _held(dossier: Dossier, heading: Heading, there: AbstractSet[UUID]) -> tuple[Statement, ...]:
    """What is held under a heading still, resting on passages that are ``there`` still: what names one that is gone cannot be saved."""
    held = (each for each in dossier.under(heading) if each.status is not Status.SUPERSEDED)
    return tuple(replace(each, evidence=tuple(known for known in each.evidence if known.passage_id in there)) for each in held)


def _alike(own: Dossier, other: Dossier) -> bool:
    if own.id == other.id:
        return False
    same = bool(own.title.strip()) and own.title.strip().casefold() == other.title.strip().casefold()
    return same or other.id in own.related or own.id in other.related
