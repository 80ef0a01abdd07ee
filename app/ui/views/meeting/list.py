"""The meetings as a list."""

from app.core.changes import Kind
from app.core.model.meeting import Meeting
from app.ui.context import Context
from app.ui.places import Room
from app.ui.views.listed import Entry, ListedScreen
from app.ui.widgets.notices import EmptyPlace
from app.ui.wording import long_day


class MeetingListScreen(ListedScreen):
    """Meetings to prepare and meetings held."""

    room = Room.MEETING
    kinds = frozenset({Kind.MEETING})

    def __init__(self, context: Context) -> None:
        begin = self.tr("Load a meeting from a pack, or open the sample meeting.")
        super().__init__(context, self.tr("Meetings"), EmptyPlace(context.look, "calendar", self.tr("No meeting planned."), begin))

    def fetch(self) -> list[Entry]:
        return [self._entry(meeting) for meeting in self.context.services.meetings.all()]

    def counted(self, count: int) -> str:
        return self.tr("%n meeting(s)", "", count)

    def _entry(self, meeting: Meeting) -> Entry:
        when = long_day(meeting.start, self.context.language) if meeting.start else ""
        items = self.tr("%n agenda item(s)", "", len(meeting.agenda))
        remark = " · ".join(part for part in (meeting.place, items) if part)
        return Entry(id=meeting.id, title=meeting.title, remark=remark, right=when, icon="calendar")
