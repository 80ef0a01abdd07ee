"""Which screen stands for which room."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.ui.context import Context
from app.ui.places import Room
from app.ui.views.book.list import BookListScreen
from app.ui.views.book.screen import BookScreen
from app.ui.views.clashes.screen import ClashScreen
from app.ui.views.compare import CompareScreen
from app.ui.views.dossier.list import DossierListScreen
from app.ui.views.dossier.screen import DossierScreen
from app.ui.views.guide import GuideScreen
from app.ui.views.history import HistoryScreen
from app.ui.views.importing.screen import ImportScreen
from app.ui.views.library.screen import LibraryScreen
from app.ui.views.meeting.list import MeetingListScreen
from app.ui.views.meeting.screen import MeetingScreen
from app.ui.views.people import PeopleScreen
from app.ui.views.reader.screen import ReaderScreen
from app.ui.views.screen import Screen
from app.ui.views.settings import SettingsDeed, SettingsScreen
from app.ui.views.steps import StepsScreen
from app.ui.views.trash import TrashScreen
from app.ui.views.waiting import WaitingScreen


def make_screen(room: Room, context: Context, host: QWidget, deed: SettingsDeed) -> Screen:
    """The screen of a room; ``host`` is what its overlays cover, ``deed`` what a changed setting does."""
    if room is Room.SETTINGS:
        return SettingsScreen(context, deed)
    over: dict[Room, Callable[[Context, QWidget], Screen]] = {
        Room.READER: ReaderScreen,
        Room.PEOPLE: PeopleScreen,
        Room.DOSSIER: DossierScreen,
        Room.MEETING: MeetingScreen,
        Room.LIBRARY: LibraryScreen,
    }
    if room in over:
        return over[room](context, host)
    kinds: dict[Room, type[Screen]] = {
        Room.IMPORT: ImportScreen,
        Room.DOSSIERS: DossierListScreen,
        Room.HISTORY: HistoryScreen,
        Room.STEPS: StepsScreen,
        Room.WAITING: WaitingScreen,
        Room.CLASHES: ClashScreen,
        Room.MEETINGS: MeetingListScreen,
        Room.BOOKS: BookListScreen,
        Room.BOOK: BookScreen,
        Room.TRASH: TrashScreen,
        Room.GUIDE: GuideScreen,
        Room.COMPARE: CompareScreen,
    }
    return kinds[room](context)  # type: ignore[call-arg]
