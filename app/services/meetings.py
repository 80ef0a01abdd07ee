"""Meetings: who, where, when, what about."""

from dataclasses import replace
from uuid import UUID

from app.core.changes import Changes
from app.core.errors import UserError
from app.core.language import Language
from app.core.model.base import Translation
from app.core.model.meeting import LineKind, Meeting, MeetingLine
from app.core.text import detect_language
from app.core.translating import with_part, with_term, with_words
from app.services.desk import Desk
from app.services.shelf import Shelf, the_one_named
from app.services.views import MeetingView


class MeetingService(Shelf[Meeting]):
    """The meetings of the library. ``save`` takes a changed meeting as a whole and names the step."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "meeting", lambda unit: unit.meetings, lambda meeting: meeting.title)

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
        """The words of the meeting's marking, as they stand at the head of a page.

        Raises:
            UserError: the marking is not one of the library's schemes.
        """
        return self._desk.schemes().banner(meeting.marking, language)

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

    def translate(self, meeting_id: UUID, part_id: UUID | None, row: Translation) -> Changes:
        """Put in, or take back, the words of an agenda item or a session, or of the meeting itself, in another language.

        Raises:
            NotFoundError: there is no such meeting, or nothing with that id in it.
            UserError: it has no such field.
        """
        with self._desk.write("Translate") as unit:
            meeting = unit.meetings.get(meeting_id)
            changed = with_part(meeting, part_id, lambda part: with_words(part, row)) if part_id else with_words(meeting, row)
            unit.meetings.replace(changed)
        return unit.changes

    def name_term(self, meeting_id: UUID, term: str, language: Language, form: str) -> Changes:
        """Put in, or take back, what a term of the meeting is called in a language.

        Raises:
            NotFoundError: there is no such meeting.
            UserError: the term has no words.
        """
        with self._desk.write(f"Name the term “{term}”") as unit:
            unit.meetings.replace(with_term(unit.meetings.get(meeting_id), term, language, form))
        return unit.changes

    def part(self, meeting: Meeting, words: str) -> UUID:
        """The id of the agenda item or session that ``words`` mean: its id, the beginning of it, or its title.

        Raises:
            NotFoundError: none is meant, or more than one.
        """
        return the_one_named(words, "part of the meeting", ((part.id, part.title) for part in (*meeting.agenda, *meeting.sessions)))


def dossiers_of(meeting: Meeting) -> tuple[UUID, ...]:
    """The dossiers a meeting needs: in agenda order, then those that are on no agenda item; each once."""
    on_agenda = [uuid for item in meeting.agenda for uuid in item.dossier_ids]
    return tuple(dict.fromkeys((*on_agenda, *meeting.dossier_ids)))


def _people_of(meeting: Meeting) -> tuple[UUID, ...]:
    return tuple(participant.person_id for participant in meeting.participants)
