"""How likely a dossier is to come up: the grade that it has on the agenda of the next meeting."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from app.core.changes import Changes
from app.core.errors import NotFoundError
from app.core.language import Language
from app.core.model.meeting import AgendaItem, Coverage, Meeting
from app.core.sentences import Sentence
from app.services.called import wording_in
from app.services.desk import Desk
from app.services.views import Grade


def grade_in(meetings: Sequence[Meeting], dossier_id: UUID, now: datetime) -> Grade | None:
    """The grade in the first meeting to come that has the dossier on its agenda, else in the last one held; None where none has it."""
    found = [(meeting, item) for meeting in meetings for item in meeting.agenda if dossier_id in item.dossier_ids]
    dated = [(meeting.start, meeting, item) for meeting, item in found if meeting.start is not None and meeting.start.tzinfo is not None]
    coming = [each for each in dated if each[0] >= now]
    if coming:
        _, meeting, item = min(coming, key=lambda each: each[0])
    elif dated:
        _, meeting, item = max(dated, key=lambda each: each[0])
    elif found:
        meeting, item = found[-1]
    else:
        return None
    return Grade(meeting_id=meeting.id, meeting=meeting.title, item_id=item.id, coverage=item.coverage)


class GradingService:
    """Tells and sets the grade of a dossier where it stands, on the agenda."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of(self, dossier_id: UUID, now: datetime, language: Language | None = None) -> Grade | None:
        """The grade of a dossier in the meeting that comes next, called as in a language; None where it is on no agenda."""
        with self._desk.store.read() as unit:
            meetings = unit.meetings.all()
            grade = grade_in(meetings, dossier_id, now)
            if grade is None:
                return None
            wording, held = wording_in(unit, language), next(each for each in meetings if each.id == grade.meeting_id)
        return replace(grade, meeting=wording.called(held, "title"))

    def put(self, grade: Grade, coverage: Coverage) -> Changes:
        """Give the agenda item of a grade another one.

        Raises:
            NotFoundError: the meeting, or the item, is gone.
        """

        def graded(item: AgendaItem) -> AgendaItem:
            return replace(item, coverage=coverage) if item.id == grade.item_id else item

        with self._desk.write(Sentence("Say how likely “{title}” is", title=grade.meeting)) as unit:
            meeting = unit.meetings.get(grade.meeting_id)
            if all(item.id != grade.item_id for item in meeting.agenda):
                raise NotFoundError("“{title}” has this subject no more; open its agenda.", title=meeting.title)
            unit.meetings.replace(replace(meeting, agenda=tuple(map(graded, meeting.agenda))))
        return unit.changes
