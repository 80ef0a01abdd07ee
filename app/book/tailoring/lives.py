"""Whose life is told, and how long."""

from collections.abc import Iterable
from uuid import UUID

from app.book.tailoring.scope import Scope
from app.core.language import Language
from app.core.model.meeting import Meeting, ParticipantRole, Side
from app.core.model.person import Person

SERVING = frozenset(
    {ParticipantRole.NOTETAKER, ParticipantRole.INTERPRETER, ParticipantRole.PRESS, ParticipantRole.PROTOCOL, ParticipantRole.SECURITY}
)
"""Who is in the room to serve the meeting: on the list of participants, without a biography."""


def subjects(meeting: Meeting, people: Iterable[Person], language: Language) -> list[Person]:
    """The people whose life is told: every principal, and everybody else of whom there is something to tell; theirs first."""
    sides = {row.person_id: row.side for row in meeting.participants}
    principals = principals_of(meeting)
    order = {Side.THEIRS: 0, Side.OURS: 1, Side.OTHER: 2}
    served = {row.person_id for row in meeting.participants if row.role in SERVING}
    wanted = [person for person in people if person.id in principals or (_told(person) and person.id not in served)]

    def place(person: Person) -> tuple[int, int, str]:
        rank = 0 if person.id in principals else 1
        return order.get(sides.get(person.id, Side.OTHER), 2), rank * 1000 + person.protocol_rank, person.name_in(language)

    return sorted(wanted, key=place)


def principals_of(meeting: Meeting) -> frozenset[UUID]:
    """The principals of both sides."""
    return frozenset(row.person_id for row in meeting.participants if row.role is ParticipantRole.PRINCIPAL)


def short_life(scope: Scope, meeting: Meeting, person_id: UUID) -> bool:
    """Whether five lines are enough for somebody in this book."""
    form = scope.form("biographies")
    return form == "short" or (form == "principals" and person_id not in principals_of(meeting))


def _told(person: Person) -> bool:
    return bool(person.offices or person.career or person.views or person.contacts or person.personal)
