"""What needs a decision: clashes, marks without a place, stale facts, duplicates. Enter leads to it."""

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from app.core.changes import Kind
from app.services.waiting import Doubt, Waiting
from app.ui.context import Context
from app.ui.places import Place, Room
from app.ui.views.doubts import Sort, sort_name, sort_of
from app.ui.views.listed import Entry, ListedScreen
from app.ui.widgets.notices import EmptyPlace
from app.ui.widgets.paint import ChipLook

ICONS = {Doubt.CLASH: "git-compare-arrows", Doubt.ORPHAN: "unlink", Doubt.REVIEW: "flag", Doubt.STALE: "clock-fading",
         Doubt.LIKE: "copy", Doubt.NAMESAKE: "users"}  # fmt: skip


def doubt_name(doubt: Doubt) -> str:
    """Why something waits, in words."""
    return {
        Doubt.CLASH: QCoreApplication.translate("Waiting", "figures disagree"),
        Doubt.ORPHAN: QCoreApplication.translate("Waiting", "mark without a place"),
        Doubt.REVIEW: QCoreApplication.translate("Waiting", "mark to look at after a newer version"),
        Doubt.STALE: QCoreApplication.translate("Waiting", "older than its shelf life"),
        Doubt.LIKE: QCoreApplication.translate("Waiting", "nearly the same text"),
        Doubt.NAMESAKE: QCoreApplication.translate("Waiting", "two cards of one name"),
    }[doubt]


class WaitingScreen(ListedScreen):
    """The daily list; it empties as things are decided."""

    kinds = frozenset({Kind.DOSSIER, Kind.ANNOTATION, Kind.BRIEF, Kind.PASSAGE, Kind.PERSON})

    def __init__(self, context: Context) -> None:
        come = self.tr("Clashes, lost marks, stale facts and duplicates come here.")
        self._sort: Sort | None = None
        empty = EmptyPlace(context.look, "circle-check", self.tr("Nothing waits for you."), come)
        super().__init__(context, self.tr("Needs a decision"), empty)

    def show_place(self, place: Place) -> None:
        self._sort = Sort(place.page) if place.page in tuple(Sort) else None
        super().show_place(place)

    def fetch(self) -> list[Entry]:
        """What waits, of the sort that was chosen; once that is empty, all the rest."""
        waiting = self.context.services.waiting.all(datetime.now(UTC).astimezone().date(), language=self.context.language)
        chosen = [found for found in waiting if sort_of(found.doubt) is self._sort]
        return [self._entry(found) for found in chosen or waiting]

    def _entry(self, found: Waiting) -> Entry:
        bad = found.doubt in (Doubt.CLASH, Doubt.ORPHAN)
        chip = ChipLook(text=doubt_name(found.doubt), ink="bad" if bad else "warn", ground="badbg" if bad else "warnbg")
        return Entry(id=found.about, title=found.words, remark=found.where, icon=ICONS[found.doubt], chips=(chip,), about=found)

    def counted(self, count: int) -> str:
        words = self.tr("%n thing(s) wait", "", count)
        sorts = {sort_of(entry.about.doubt) for entry in self.entries if isinstance(entry.about, Waiting)}
        return f"{sort_name(self._sort)}: {words}" if self._sort and sorts == {self._sort} else words

    def _open(self, entry: object) -> None:
        found = entry.about if isinstance(entry, Entry) else None
        if not isinstance(found, Waiting):
            return
        context = self.context
        if found.doubt is Doubt.CLASH:
            context.go(Place(Room.CLASHES, found.about))
        elif found.doubt is Doubt.LIKE:
            context.go(Place(Room.COMPARE, found.owner_id, other_id=found.about))
        elif found.doubt is Doubt.NAMESAKE:
            context.go(Place(Room.PEOPLE, found.owner_id, other_id=found.about))
        else:
            context.go(Place(Room.DOSSIER if found.doubt is Doubt.STALE else Room.READER, found.owner_id))
