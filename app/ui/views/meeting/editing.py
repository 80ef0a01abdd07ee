"""Changing a meeting by hand: each change is one named step."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from app.core.changes import Changes
from app.core.model.dossier import Dossier
from app.core.model.meeting import Meeting
from app.core.model.person import Person
from app.core.programme import Part, retimed
from app.core.record import Noted, with_noted, without_noted
from app.core.saying import Saying, with_saying
from app.services.views import MeetingView
from app.ui.context import Context
from app.ui.views.meeting.changes import (
    moved_item,
    with_item,
    with_minutes,
    with_participant,
    with_session,
    without_item,
    without_participant,
    without_session,
)
from app.ui.views.meeting.forms import item_form, meeting_form, participant_form, session_form, with_facts
from app.ui.worded import wording_of


class MeetingEditing:
    """Asks with forms what is to be changed. ``view`` answers the meeting as it is kept now."""

    def __init__(self, context: Context, view: Callable[[], MeetingView | None]) -> None:
        self._context, self._view = context, view

    def _meeting(self) -> Meeting | None:
        view = self._view()
        return view.meeting if view else None

    def _save(self, change: Callable[[Meeting], Meeting], step: str, said: str = "", failed: Callable[[str], object] | None = None) -> None:
        """Save the meeting as it is by then, changed; what somebody else changed meanwhile stays."""
        meeting, service = self._meeting(), self._context.services.meetings
        if meeting is None:
            return

        def done(_changes: Changes) -> None:
            if said:
                self._context.said_undoable(said)

        self._context.jobs.write(lambda: service.save(change(service.get(meeting.id)), step), done, failed)

    def facts(self) -> None:
        """Ask what the meeting is, when and where."""
        translate, meeting = QCoreApplication.translate, self._meeting()
        if meeting is None:
            return
        title, verb = translate("MeetingEditing", "Meeting"), translate("MeetingEditing", "Keep")
        step = translate("MeetingEditing", "Edit a meeting")

        def taken(values: Mapping[str, str]) -> None:
            self._save(lambda now: with_facts(now, values), step)

        self._context.ask(meeting_form(title, verb, meeting, self._context.services, self._context.language, taken).on(meeting.id))

    def item(self, item_id: UUID | None) -> None:
        """Ask about a subject of the agenda; None for a new one."""
        services, language = self._context.services, self._context.language

        def fetch() -> tuple[Dossier, ...]:
            return tuple(map(wording_of(services, language).of, services.dossiers.all()))

        self._context.jobs.read("item-form", fetch, lambda dossiers: self._ask_item(item_id, dossiers))

    def _ask_item(self, item_id: UUID | None, dossiers: tuple[Dossier, ...]) -> None:
        translate, meeting = QCoreApplication.translate, self._meeting()
        if meeting is None:
            return
        item = next((each for each in meeting.agenda if each.id == item_id), None)
        edit, add = translate("MeetingEditing", "Edit a subject of the agenda"), translate("MeetingEditing", "Add a subject to the agenda")
        step = edit if item else add
        self._context.ask(
            item_form(
                item,
                dossiers,
                meeting.sessions,
                lambda changed: self._save(lambda now: with_item(now, changed), step),
                (lambda: self.remove_item(item.id)) if item else None,
                self._context.language,
            ).on(meeting.id, item_id)
        )

    def remove_item(self, item_id: UUID) -> None:
        """Take a subject off the agenda at once, with a way back."""
        translate = QCoreApplication.translate
        step = translate("MeetingEditing", "Take a subject off the agenda")
        said = translate("MeetingEditing", "Subject taken off the agenda; its dossier stays")
        self._save(lambda now: without_item(now, item_id), step, said)

    def give(self, item_id: UUID, minutes: int, put_back: Callable[[], object] = lambda: None) -> None:
        """Give a subject so many minutes, more or fewer than it had; ``put_back`` is called where that is refused."""
        translate = QCoreApplication.translate
        step, said = (
            translate("MeetingEditing", "Change the time of a subject"),
            translate("MeetingEditing", "The subject has its time now"),
        )
        self._save(lambda now: with_minutes(now, item_id, minutes), step, said, failed=self._or(put_back))

    def choose(self, item_id: UUID, points: Sequence[UUID], chosen: Saying) -> None:
        """Say points of a subject, keep them for the case that time allows, or leave them out of this meeting."""
        translate = QCoreApplication.translate
        step = {
            Saying.SAID: translate("MeetingEditing", "Say a point"),
            Saying.IF_TIME: translate("MeetingEditing", "Say a point if time allows"),
            Saying.LEFT_OUT: translate("MeetingEditing", "Leave a point out of a meeting"),
        }[chosen]
        said = {
            Saying.SAID: translate("MeetingEditing", "The point is said"),
            Saying.IF_TIME: translate("MeetingEditing", "Said if time allows; it does not count against the minutes"),
            Saying.LEFT_OUT: translate("MeetingEditing", "Left out of this meeting and its books; the dossier keeps it"),
        }[chosen]

        def change(now: Meeting) -> Meeting:
            for point in points:
                now = with_saying(now, item_id, point, chosen)
            return now

        self._save(change, step, said)

    def move_item(self, item_id: UUID, to: int) -> None:
        """Put a subject at another place."""
        step = QCoreApplication.translate("MeetingEditing", "Move a subject of the agenda")
        self._save(lambda now: moved_item(now, item_id, to), step)

    def participant(self, at: int) -> None:
        """Ask about the participant at a place among all; -1 for a new one."""
        services = self._context.services
        self._context.jobs.read("participant-form", services.people.all, lambda people: self._ask_participant(at, people))

    def _ask_participant(self, at: int, people: tuple[Person, ...]) -> None:
        translate, meeting = QCoreApplication.translate, self._meeting()
        if meeting is None:
            return
        if not people:
            self._context.say(translate("MeetingEditing", "There is nobody to choose from yet: make a card under People first."))
            return
        known = meeting.participants[at] if 0 <= at < len(meeting.participants) else None
        step = translate("MeetingEditing", "Edit a participant") if known else translate("MeetingEditing", "Add a participant")
        gone = translate("MeetingEditing", "Take a participant off the table")
        said = translate("MeetingEditing", "Taken off the table; the card stays under People")
        self._context.ask(
            participant_form(
                known,
                people,
                self._context.language,
                lambda changed: self._save(lambda now: with_participant(now, known, changed), step),
                (lambda: self._save(lambda now: without_participant(now, known), gone, said)) if known else None,
            ).on(meeting.id, known.person_id if known else None)
        )

    def note(self, line_id: UUID | None, what: Noted) -> None:
        """Put a line of the record in new words, or add one."""
        translate = QCoreApplication.translate
        step = translate("MeetingEditing", "Mend the record") if line_id else translate("MeetingEditing", "Add to the record")
        self._save(lambda now: with_noted(now, line_id, what), step)

    def unnote(self, line_id: UUID) -> None:
        """Take a line out of the record at once, with a way back."""
        translate = QCoreApplication.translate
        step, said = (
            translate("MeetingEditing", "Take a line out of the record"),
            translate("MeetingEditing", "Line taken out of the record"),
        )
        self._save(lambda now: without_noted(now, line_id), step, said)

    def retime(self, part: Part, start: datetime, minutes: int, put_back: Callable[[], object]) -> None:
        """Put a part of the programme at another time; ``put_back`` is called where that is refused, for the strip shows it moved."""
        step = QCoreApplication.translate("MeetingEditing", "Move a part of the programme")
        self._save(lambda now: retimed(now, part, start, minutes), step, failed=self._or(put_back))

    def _or(self, put_back: Callable[[], object]) -> Callable[[str], None]:
        """What is done where a change that is seen already is refused."""

        def refused(sentence: str) -> None:
            put_back()
            self._context.jobs.trouble.emit(sentence)

        return refused

    def session(self, session_id: UUID | None) -> None:
        """Ask about a part of the programme; None for a new one."""
        translate, meeting = QCoreApplication.translate, self._meeting()
        if meeting is None:
            return
        known = next((each for each in meeting.sessions if each.id == session_id), None)
        edit, add = translate("MeetingEditing", "Edit the programme"), translate("MeetingEditing", "Add to the programme")
        gone, said = (
            translate("MeetingEditing", "Take a part out of the programme"),
            translate("MeetingEditing", "Part taken out of the programme"),
        )
        self._context.ask(
            session_form(
                known,
                meeting,
                lambda changed: self._save(lambda now: with_session(now, changed), edit if known else add),
                (lambda: self._save(lambda now: without_session(now, known.id), gone, said)) if known else None,
                self._context.language,
            ).on(meeting.id, session_id)
        )
