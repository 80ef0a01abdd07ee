"""Small changes of a meeting, each answering the meeting as it is afterwards."""

from dataclasses import replace
from uuid import UUID

from app.core.model.meeting import AgendaItem, Meeting, Participant, Session


def with_item(meeting: Meeting, item: AgendaItem) -> Meeting:
    """A subject of the agenda in its new state, or at the end where it is new."""
    known = any(each.id == item.id for each in meeting.agenda)
    agenda = tuple(item if each.id == item.id else each for each in meeting.agenda)
    return replace(meeting, agenda=agenda if known else (*agenda, item))


def without_item(meeting: Meeting, item_id: UUID) -> Meeting:
    """A subject gone from the agenda; its dossier stays."""
    return replace(meeting, agenda=tuple(each for each in meeting.agenda if each.id != item_id))


def with_minutes(meeting: Meeting, item_id: UUID, minutes: int) -> Meeting:
    """A subject of the agenda with so many minutes."""
    agenda = tuple(replace(each, minutes=minutes) if each.id == item_id else each for each in meeting.agenda)
    return replace(meeting, agenda=agenda)


def moved_item(meeting: Meeting, item_id: UUID, to: int) -> Meeting:
    """A subject at another place of the agenda, counted from 0; beyond an end it is at that end. One that is gone moves nothing."""
    item = next((each for each in meeting.agenda if each.id == item_id), None)
    if item is None:
        return meeting
    rest = [each for each in meeting.agenda if each.id != item_id]
    rest.insert(max(0, min(to, len(rest))), item)
    return replace(meeting, agenda=tuple(rest))


def with_participant(meeting: Meeting, before: Participant | None, after: Participant) -> Meeting:
    """Somebody around the table in a new state; without one before, at the end."""
    if before is None:
        return replace(meeting, participants=(*meeting.participants, after))
    return replace(meeting, participants=tuple(after if each == before else each for each in meeting.participants))


def without_participant(meeting: Meeting, gone: Participant) -> Meeting:
    """Somebody gone from the table; their card stays."""
    return replace(meeting, participants=tuple(each for each in meeting.participants if each != gone))


def with_session(meeting: Meeting, session: Session) -> Meeting:
    """A part of the programme in its new state, or a new one; the parts stand by the clock."""
    rest = [each for each in meeting.sessions if each.id != session.id]
    parts = sorted((*rest, session), key=lambda each: (each.start is None, each.start.timestamp() if each.start else 0.0))
    return replace(meeting, sessions=tuple(parts))


def without_session(meeting: Meeting, session_id: UUID) -> Meeting:
    """A part gone from the programme; subjects that were to come up in it stay on the agenda, in no part."""
    agenda = tuple(replace(each, session_id=None) if each.session_id == session_id else each for each in meeting.agenda)
    return replace(meeting, sessions=tuple(each for each in meeting.sessions if each.id != session_id), agenda=agenda)
