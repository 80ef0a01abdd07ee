"""Meetings: who, where, when, what about."""

from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from app.core.changes import Changes
from app.core.errors import UserError
from app.core.language import Language
from app.core.model.meeting import LineKind, Meeting, MeetingLine
from app.core.sentences import Sentence
from app.core.text import detect_language
from app.services.desk import Desk
from app.services.shelf import the_one_named
from app.services.views import MeetingView
from app.services.worded_shelf import WordedShelf


class MeetingService(WordedShelf[Meeting]):
    """The meetings of the library. ``save`` takes a changed meeting as a whole and names the step."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, Sentence("meeting"), lambda unit: unit.meetings, lambda meeting: meeting.title)

    def view(self, meeting_id: UUID) -> MeetingView:
        """A meeting with its dossiers, people and editions.

        Raises:
            NotFoundError: there is no such meeting.
        """
        with self._desk.store.read() as unit:
            meeting = unit.meetings.get(meeting_id)
            dossiers = {dossier.id: dossier for dossier in unit.dossiers.many(dossiers_of(meeting))}
            return MeetingView(
                meeting=meeting,
                dossiers=dossiers,
                people={person.id: person for person in unit.people.many(_people_of(meeting))},
                organisations={found.id: found for found in unit.organisations.all()},
                editions=tuple(unit.editions.of_meeting(meeting_id)),
            )

    def banner(self, meeting: Meeting, language: Language) -> str:
        """The words of the meeting's marking, as they stand at the head of a page; nothing where it is not marked.

        Raises:
            UserError: the marking is not one of the library's schemes.
        """
        return self._desk.schemes().head(meeting.marking, language)

    def last(self) -> Meeting | None:
        """The meeting held or planned last; one without a date comes after those that have one."""
        dated = sorted(self.all(), key=lambda meeting: (meeting.start is not None, meeting.start.timestamp() if meeting.start else 0.0))
        return dated[-1] if dated else None

    def note(self, meeting_id: UUID, words: str, step: str) -> Changes:
        """Add a line to the record of a meeting, as one step named ``step``.

        Raises:
            NotFoundError: there is no such meeting.
            UserError: nothing was written.
        """
        if not words.strip():
            raise UserError("A note needs words: type them, then press Enter.")
        with self._desk.write(step) as unit:
            meeting = unit.meetings.get(meeting_id)
            line = MeetingLine(kind=LineKind.RECORD, text=words.strip(), language=detect_language(words))
            unit.meetings.replace(replace(meeting, lines=(*meeting.lines, line)))
        return unit.changes

    def part(self, meeting: Meeting, words: str) -> UUID:
        """The id of the agenda item or session that ``words`` mean: its id, the beginning of it, or its title.

        Raises:
            NotFoundError: none is meant, or more than one.
        """
        return the_one_named(
            words, Sentence("part of the meeting"), ((part.id, part.title) for part in (*meeting.agenda, *meeting.sessions))
        )


NOT_TAKEN_OVER = frozenset({LineKind.RECORD, LineKind.LAST_CONTACT})
"""What was noted while a meeting went on, and whom one had met last, belong to that meeting alone."""


def next_like(meeting: Meeting, title: str, start: datetime | None) -> Meeting:
    """A meeting to be prepared from an earlier one: the same people, subjects and course, its times moved to the new day.

    Without a ``start`` nothing has a time. What was noted in the room is left behind, as are the points that were cut; the earlier
    meeting is named as previous.
    """
    shift = start - meeting.start if start and meeting.start else None

    def moved(moment: datetime | None) -> datetime | None:
        return moment + shift if moment and shift is not None else None

    ids = {session.id: uuid4() for session in meeting.sessions}
    sessions = tuple(
        replace(
            session,
            id=ids[session.id],
            start=moved(session.start),
            steps=tuple(replace(step, start=moved(step.start)) for step in session.steps),
        )
        for session in meeting.sessions
    )
    agenda = tuple(
        replace(item, id=uuid4(), session_id=ids.get(item.session_id) if item.session_id else None, if_time=(), left_out=())
        for item in meeting.agenda
    )
    lines = tuple(replace(line, id=uuid4()) for line in meeting.lines if line.kind not in NOT_TAKEN_OVER)
    own: dict[str, Any] = {
        "id": uuid4(),
        "created": None,
        "updated": None,
        "rev": 0,
        "previous_meeting": meeting.id,
        "status": "",
        "title": title,
    }
    return replace(meeting, **own, start=start, end=moved(meeting.end), sessions=sessions, agenda=agenda, lines=lines, translations=())


def dossiers_of(meeting: Meeting) -> tuple[UUID, ...]:
    """The dossiers a meeting needs: in agenda order, then those that are on no agenda item; each once."""
    on_agenda = [uuid for item in meeting.agenda for uuid in item.dossier_ids]
    return tuple(dict.fromkeys((*on_agenda, *meeting.dossier_ids)))


def _people_of(meeting: Meeting) -> tuple[UUID, ...]:
    return tuple(participant.person_id for participant in meeting.participants)
