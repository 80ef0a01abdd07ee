"""Two cards of one person become one: everything that named the other card names the one that stays, as one step."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from app.core.changes import Changes, Kind
from app.core.errors import UserError
from app.core.language import Language
from app.core.merging import Lost, lost, merged, seated_once
from app.core.model.brief import Brief
from app.core.model.dossier import Dossier, PersonRole
from app.core.model.meeting import Meeting
from app.core.model.person import Person
from app.core.sentences import Sentence
from app.search.names import key
from app.services.desk import Desk
from app.services.likes import pair
from app.services.people import speaks
from db.references import pointed
from db.unit import Unit

APART = "people.kept_apart"

BETWEEN_ROLES = "; "
"""Between two things that somebody is to one issue."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Merge:
    """What merging two cards does. ``after`` is the card that stays, as it is then.

    ``names`` and ``offices`` are what it takes over; ``meetings``, ``dossiers`` and ``briefs`` are the titles of what named the other card,
    ``twice`` those of the meetings where both sat at the table. ``quotations`` counts the words of the other one; ``lost`` is what
    the two cards say differently, of which the card that stays is right.
    """

    kept: Person
    gone: Person
    after: Person
    names: tuple[str, ...] = ()
    offices: tuple[str, ...] = ()
    meetings: tuple[str, ...] = ()
    twice: tuple[str, ...] = ()
    dossiers: tuple[str, ...] = ()
    briefs: tuple[str, ...] = ()
    quotations: int = 0
    lost: tuple[Lost, ...] = ()


class MergingService:
    """Merges the cards of people."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def plan(self, kept_id: UUID, gone_id: UUID) -> Merge:
        """What would move, and what would be lost.

        Raises:
            NotFoundError: there is no such person.
            UserError: both are one card.
        """
        with self._desk.store.read() as unit:
            kept, gone = _both(unit, kept_id, gone_id)
            after = merged(kept, gone)
            meetings, dossiers, briefs = _named(unit, gone_id)
            return Merge(
                kept=kept,
                gone=gone,
                after=after,
                names=tuple(form.text for form in after.names if form.text not in {known.text for known in kept.names}),
                offices=tuple(office.title for office in after.offices if office not in kept.offices),
                meetings=tuple(meeting.title for meeting in meetings),
                twice=tuple(meeting.title for meeting in meetings if _sits(meeting, kept_id)),
                dossiers=tuple(dossier.title for dossier in dossiers),
                briefs=tuple(brief.title for brief in briefs),
                quotations=sum(speaks(gone, quotation) for quotation in unit.quotations.all()),
                lost=lost(kept, gone),
            )

    def pairs(self) -> tuple[tuple[Person, Person], ...]:
        """Cards that share a form of the name, two by two, without those that were said to be two people."""
        with self._desk.store.read() as unit:
            apart: set[str] = set(unit.settings.get(APART, []))
            people = unit.people.all()
        return tuple(both for both in pairs_alike(people) if pair(both[0].id, both[1].id) not in apart)

    def keep_apart(self, one: UUID, other: UUID) -> None:
        """Say that two cards are two people; no step of the history."""
        with self._desk.store.write(Sentence("Keep two cards apart")) as unit:
            known: list[str] = [each for each in unit.settings.get(APART, []) if each != pair(one, other)]
            unit.settings.put(APART, [*known, pair(one, other)])

    def merge(self, kept_id: UUID, gone_id: UUID, step: str = "") -> Changes:
        """Merge, as one step that can be undone.

        Raises:
            NotFoundError: there is no such person.
            UserError: both are one card.
        """
        with self._desk.store.read() as unit:
            kept, gone = _both(unit, kept_id, gone_id)
        names = kept.name_in(Language.EN), gone.name_in(Language.EN)
        with self._desk.write(step or Sentence("Merge the card of “{gone}” into that of “{kept}”", gone=names[1], kept=names[0])) as unit:
            kept, gone = _both(unit, kept_id, gone_id)
            for kind, owner_id in unit.referrers([gone_id]):
                _point(unit, kind, owner_id, gone_id, kept)
            # First out, then in: what was said of a person keeps its id, and no two objects may have one
            unit.people.remove(gone_id)
            unit.people.replace(merged(kept, gone))
        return unit.changes


def likely(person: Person, people: Iterable[Person]) -> tuple[Person, ...]:
    """The other cards that share a form of the name with this one, however it is written."""
    wanted = _keys(person)
    return tuple(other for other in people if other.id != person.id and wanted & _keys(other))


def pairs_alike(people: Sequence[Person]) -> tuple[tuple[Person, Person], ...]:
    """Cards that share a form of the name, two by two, the older card first; a card that is like several is named once."""
    first: dict[str, Person] = {}
    found: list[tuple[Person, Person]] = []
    for person in sorted(people, key=lambda each: (str(each.created or ""), str(each.id))):
        keys = _keys(person)
        known = next((first[each] for each in keys if each in first), None)
        if known is not None:
            found.append((known, person))
        for each in keys:
            first.setdefault(each, known or person)
    return tuple(found)


def _keys(person: Person) -> set[str]:
    return {found for form in person.names if not form.guessed and (found := key(form.text))}


def _both(unit: Unit, kept_id: UUID, gone_id: UUID) -> tuple[Person, Person]:
    if kept_id == gone_id:
        raise UserError("Both names mean the same card; name two cards that are to become one.")
    return unit.people.get(kept_id), unit.people.get(gone_id)


def _named(unit: Unit, person_id: UUID) -> tuple[list[Meeting], list[Dossier], list[Brief]]:
    named = unit.referrers([person_id])

    def of(kind: Kind) -> set[UUID]:
        return {owner for found, owner in named if found is kind}

    return unit.meetings.many(of(Kind.MEETING)), unit.dossiers.many(of(Kind.DOSSIER)), unit.briefs.many(of(Kind.BRIEF))


def _sits(meeting: Meeting, person_id: UUID) -> bool:
    return any(row.person_id == person_id for row in meeting.participants)


def _point(unit: Unit, kind: Kind, owner_id: UUID, gone_id: UUID, kept: Person) -> None:
    """Have an object name the card that stays where it named the other one."""
    repository = unit.of_kind(kind)
    thing = pointed(repository.get(owner_id), gone_id, kept.id)
    if isinstance(thing, Meeting):
        thing = seated_once(thing, kept)
    elif isinstance(thing, Dossier):
        thing = replace(thing, people=_roles(thing.people, kept.id))
    repository.replace(thing)


def _roles(rows: tuple[PersonRole, ...], person_id: UUID) -> tuple[PersonRole, ...]:
    """One row for somebody who had two, with all they are to the issue."""
    own = [row for row in rows if row.person_id == person_id]
    if len(own) < 2:
        return rows
    role = BETWEEN_ROLES.join(dict.fromkeys(row.role for row in own if row.role))
    one = PersonRole(person_id=person_id, role=role)
    return tuple(one if row is own[0] else row for row in rows if row is own[0] or row.person_id != person_id)
