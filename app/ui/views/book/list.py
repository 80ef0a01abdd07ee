"""The editions of all meetings as a list."""

from collections.abc import Callable
from datetime import UTC, datetime

from app.core.calendar_order import nearest_first
from app.core.changes import Kind
from app.core.model.book import Edition, EditionStatus
from app.core.model.meeting import Meeting
from app.core.wording import Wording
from app.ui.context import Context
from app.ui.places import Room
from app.ui.views.listed import Entry, ListedScreen
from app.ui.widgets.notices import EmptyPlace
from app.ui.widgets.paint import ChipLook
from app.ui.worded import wording_of
from app.ui.wording import recipe_name, short_moment


class BookListScreen(ListedScreen):
    """Every edition that was built, newest first within its meeting."""

    room = Room.BOOK
    kinds = frozenset({Kind.EDITION, Kind.MEETING})

    def __init__(self, context: Context, clock: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._clock = clock
        begin = self.tr("Open a meeting; Ctrl+B builds its first book.")
        super().__init__(context, self.tr("Books"), EmptyPlace(context.look, "book", self.tr("No book yet."), begin))

    def fetch(self) -> list[Entry]:
        services = self.context.services
        wording = wording_of(services, self.context.language)
        return [
            self._entry(wording, meeting, edition)
            for meeting in nearest_first(services.meetings.all(), self._clock())
            for edition in services.books.editions(meeting.id)
        ]

    def counted(self, count: int) -> str:
        return self.tr("%n book(s)", "", count)

    def _entry(self, wording: Wording, meeting: Meeting, edition: Edition) -> Entry:
        failed = len(edition.failed)
        final = edition.status is EditionStatus.FINAL
        status = ChipLook(text=self.tr("Final"), ink="ok", ground="okbg") if final else ChipLook(text=self.tr("Draft"))
        checks = ChipLook(text=self.tr("%n check(s) failed", "", failed), ink="bad", ground="badbg", icon="triangle-alert")
        remark = f"{recipe_name(edition.recipe, wording)} · " + self.tr("edition {number}").format(number=edition.number)
        built = short_moment(edition.built, self.context.language)
        right = self.tr("%n page(s)", "", edition.pages) + f" · {built}"
        chips = (status, checks) if failed else (status,)
        title = wording.called(meeting, "title")
        return Entry(id=edition.id, title=title, remark=remark, right=right, icon="book-open-text", chips=chips)
