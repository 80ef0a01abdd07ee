"""The meetings as a list."""

from collections.abc import Callable
from datetime import UTC, datetime

from app.core.calendar_order import nearest_first
from app.core.changes import Kind
from app.core.model.meeting import Meeting
from app.core.wording import Wording
from app.ui.beginning import Beginning
from app.ui.context import Context
from app.ui.places import Room
from app.ui.views.listed import Entry, ListedScreen
from app.ui.widgets.button import Button
from app.ui.widgets.button import Kind as ButtonKind
from app.ui.widgets.notices import EmptyPlace
from app.ui.worded import wording_of
from app.ui.wording import day_and_hour


class MeetingListScreen(ListedScreen):
    """Meetings to prepare and meetings held."""

    room = Room.MEETING
    kinds = frozenset({Kind.MEETING})

    def __init__(self, context: Context, clock: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._clock = clock
        self._beginning = Beginning(context)
        begin = self.tr("Ctrl+N begins one, or start from the last one.")
        look = context.look
        like = Button(look, self.tr("Like this one"), icon="copy", kind=ButtonKind.PLAIN, clicked=self.begin_like)
        new = Button(look, self.tr("New meeting"), icon="plus", kind=ButtonKind.PRIMARY, key="Ctrl N", clicked=self.begin_one)
        super().__init__(context, self.tr("Meetings"), EmptyPlace(look, "calendar", self.tr("No meeting planned."), begin), like, new)

    def fetch(self) -> list[Entry]:
        services, language = self.context.services, self.context.language
        wording = wording_of(services, language)
        return [self._entry(meeting, wording) for meeting in nearest_first(services.meetings.all(), self._clock())]

    def counted(self, count: int) -> str:
        return self.tr("%n meeting(s)", "", count)

    def _entry(self, meeting: Meeting, wording: Wording) -> Entry:
        when = day_and_hour(meeting, self.context.language)
        items = self.tr("%n agenda item(s)", "", len(meeting.agenda))
        remark = " · ".join(part for part in (wording.called(meeting, "place"), items) if part)
        return Entry(id=meeting.id, title=wording.called(meeting, "title"), remark=remark, right=when, icon="calendar")

    @property
    def can_begin(self) -> bool:
        return True

    def begin_one(self) -> None:
        self._beginning.meeting()

    def begin_like(self) -> None:
        """A meeting from the chosen one, else from the last."""
        chosen = self.list.current()
        if isinstance(chosen, Entry):
            self._beginning.like(chosen.id)
        else:
            self._beginning.like_the_last()

    def remove(self, entry: Entry) -> None:
        self.remove_from(self.context.services.meetings, entry, self.tr("Meeting “{title}” deleted; its dossiers stay"))
