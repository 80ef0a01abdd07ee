"""The window: assembles sidebar, screens and overlays, and takes one from place to place."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QByteArray, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from app.core.changes import Changes, Kind
from app.core.errors import DiskError
from app.core.language import Language
from app.core.settings import GEOMETRY, HIGH_CONTRAST, THEME
from app.services.opening import Services
from app.services.views import MeetingView
from app.ui.actions import Judge, bind, rekey
from app.ui.ahead import Ahead, painted_ahead
from app.ui.beginning import Beginning
from app.ui.beside import open_beside
from app.ui.bus import Bus
from app.ui.choosing import choose
from app.ui.commands import window_commands
from app.ui.context import Context
from app.ui.dialogs.form import Form, FormOverlay
from app.ui.dialogs.keys_card import KeysCard
from app.ui.dialogs.new import NewChooser
from app.ui.dialogs.palette import Palette
from app.ui.dialogs.search import SearchOverlay
from app.ui.dialogs.tour import Tour
from app.ui.files import Files
from app.ui.first_size import first_in, least_on
from app.ui.full_screen import FullScreen
from app.ui.given import GivenFiles
from app.ui.giving_way import may_act
from app.ui.half_typed import hand_in
from app.ui.importing import Importing
from app.ui.jobs import Jobs
from app.ui.keys_lost import KeysLost
from app.ui.libraries import library_name, library_picks
from app.ui.library_naming import LibraryNaming
from app.ui.likes_watch import LikesWatch
from app.ui.menu_key import MenuKey
from app.ui.panes import Panes, Sizes
from app.ui.places import Place, Room, Trail
from app.ui.recent import Recent
from app.ui.rooms import make_screen
from app.ui.saving import SavedLine
from app.ui.scaling import rescale
from app.ui.shortcuts import changed_keys, with_changes
from app.ui.summary import summarise
from app.ui.tabs import Tabs
from app.ui.theme import Look, wants_dark
from app.ui.titles import title_of
from app.ui.typed_care import TypedCare
from app.ui.undoing import Undoing
from app.ui.views.importing.screen import ImportScreen
from app.ui.views.library.dropping import DropVeil
from app.ui.views.library.screen import LibraryScreen
from app.ui.views.meeting.screen import MeetingScreen
from app.ui.views.room.screen import RoomView
from app.ui.views.screen import Screen
from app.ui.views.settings import SettingsDeed
from app.ui.views.sidebar import Sidebar
from app.ui.views.tab_strip import TabStrip
from app.ui.widgets.box import column, grows, row
from app.ui.widgets.notices import Toast
from app.ui.widgets.overlay import is_covered


class MainWindow(QMainWindow):
    """Everything of one open library. ``on_lock`` is called when it is locked, after the library was closed.

    ``library_wanted`` tells the folder of another one that is to be opened in the place of this.
    """

    library_wanted = Signal(object)

    def __init__(
        self,
        services: Services,
        look: Look,
        jobs: Jobs,
        language: Language,
        on_lock: Callable[[], None],
        on_language: Callable[[Language], None] = lambda _language: None,
    ) -> None:
        super().__init__()
        self.services, self.look, self.jobs = services, look, jobs
        self._on_lock, self._on_language = on_lock, on_language
        self.bus = Bus()
        self.context = self._make_context(language)
        self._leave_listeners = services.on_change(self.bus.tell)
        self.setWindowTitle("Attaché")
        self.setMinimumSize(least_on(self.screen()))
        self.resize(first_in(self.screen().availableSize()))
        self.setAcceptDrops(True)
        self._put_middle()
        self._put_work()
        self._put_over()
        self._bind_commands()
        self._put_watches()
        self._wire()
        self._restore()
        self._show_place()
        self.refresh_summary()
        self.saved_line.look()

    def _make_context(self, language: Language) -> Context:
        """What every screen is handed: the verbs, and the ways of the window."""
        return Context(
            look=self.look,
            services=self.services,
            jobs=self.jobs,
            bus=self.bus,
            go=self.go,
            beside=lambda place: open_beside(self, place),
            instead=self.go_instead,
            say=self.say,
            inform=self.inform,
            said_undoable=self.say_undoable,
            ask=self.ask,
            language=language,
            files=Files(self.services.resume, self.jobs),
        )

    def _put_middle(self) -> None:
        """Sidebar, tabs and the screens, of which one is seen."""
        folder = self.services.places.folder
        self.sidebar = Sidebar(
            self.look, library_name(folder), lambda: library_picks(folder, self, self.library_wanted.emit, self.naming.ask)
        )
        self.naming = LibraryNaming(self.context, self._show_name)
        self.naming.renew()
        self.saved_line = SavedLine(self.jobs, self.services.backups, self.sidebar.show_saved, self.context.language, self)
        self._screens: dict[Room, Screen] = {}
        self._panes, self._sizes = Panes(self.services.settings), Sizes(self.services.settings)
        self._stack = QStackedWidget()
        self.tabs, self.recent = Tabs(Place(Room.LIBRARY)), Recent()
        self.tab_strip = TabStrip(self.look)
        self._centre = QWidget()
        layout = row(self.sidebar, gap=0)
        layout.addLayout(column(self.tab_strip, grows(self._stack), gap=0), 1)
        self._centre.setLayout(layout)
        self.setCentralWidget(self._centre)

    def _put_work(self) -> None:
        """What the window does itself, and says it did."""
        self.toast = Toast(self.look, self._stack)
        self._undoing = Undoing(self.context, self.toast, lambda: self.place)
        self._importing = Importing(self.context, self.import_screen, lambda: self.place, self.saved_line.say)
        self.given = GivenFiles(self.context, self, self._importing, lambda: self.place, lambda: self.screen_shown)
        self.beginning = Beginning(self.context)

    def _put_over(self) -> None:
        """What is laid over the window when it is asked for."""
        context, centre = self.context, self._centre
        self._veil = DropVeil(context, centre)
        self.search_overlay = SearchOverlay(context, centre)
        self.room_view = RoomView(context, centre)
        self._full_screen = FullScreen(self, self.room_view)
        self.tour = Tour(context, centre)
        self.keys_card = KeysCard(self.look, centre)
        self.form_overlay = FormOverlay(self.look, centre)
        self.new_overlay = NewChooser(context, centre, lambda: [each for each in self.commands if each.id.startswith("new-")])
        self.palette_overlay = Palette(context, centre, lambda: self.commands, self.search_overlay, self.recent)

    def _bind_commands(self) -> None:
        self.commands = with_changes(window_commands(self), changed_keys(self.services.settings))
        self.actions_by_id = bind(self.commands, self, self.menuBar(), Judge(lambda command: may_act(self, command), self.inform))
        MenuKey(self, self.menuBar())

    def _put_watches(self) -> None:
        """What looks after the window while nobody does anything."""
        self._likes = LikesWatch(self.jobs, self.services.likes, self._likes_told, self)
        self._ahead = Ahead(self.jobs, painted_ahead(self.import_screen, self._stack), self)
        self._typed = TypedCare(self)
        self._keys = KeysLost(self, lambda: self._stack, lambda: is_covered(self._centre), self.focus_middle)

    def _wire(self) -> None:
        self.bus.changed.connect(self._library_changed)
        self.sidebar.go.connect(self.go)
        self.sidebar.search.connect(self.search_overlay.begin)
        self.sidebar.lock.connect(self.lock)
        self.sidebar.stop_job.connect(self.jobs.cancel)
        self._veil.dropped.connect(self.given.take)
        self._veil.words_dropped.connect(self._importing.take_words)
        self.room_view.closed.connect(self.focus_middle)
        self.jobs.started.connect(self.sidebar.show_job)
        self.jobs.progressed.connect(self.sidebar.show_job)
        self.jobs.ended.connect(self._job_ended)
        self.jobs.trouble.connect(self._say_trouble)
        self.tab_strip.currentChanged.connect(self.turn_tab)
        self.tab_strip.tabCloseRequested.connect(self.close_tab)

    def _job_ended(self, _number: int) -> None:
        self.sidebar.end_job()

    def _say_trouble(self, words: str) -> None:
        self.form_overlay.settle(refused=True)
        self.toast.say(words, sign="triangle-alert")

    @property
    def _trail(self) -> Trail:
        return self.tabs.here

    @property
    def screen_shown(self) -> Screen:
        return self._screens[self._trail.here.room]

    @property
    def place(self) -> Place:
        return self._trail.here

    def screens(self) -> Mapping[Room, Screen]:
        return self._screens

    def go(self, place: Place) -> None:
        """Go somewhere; the way back is kept."""
        self._trail.go(place)
        self._show_place()

    def go_instead(self, place: Place) -> None:
        self._trail.turn_into(place)
        self._show_place()

    def back(self) -> None:
        self._trail.back()
        self._show_place()

    def forward(self) -> None:
        self._trail.forward()
        self._show_place()

    def open_tab(self, place: Place) -> None:
        """Open something in a tab of its own."""
        self.tabs.open(place)
        self._show_place()

    def close_tab(self, at: int) -> None:
        self.tabs.close(at)
        self._show_place()

    def turn_tab(self, at: int) -> None:
        if at != self.tabs.at:
            self.tabs.turn(at)
            self._show_place()

    def step_tab(self, by: int) -> None:
        """The tab after or before, going round."""
        self.turn_tab((self.tabs.at + by) % len(self.tabs.places))

    def restore_tabs(self, places: Sequence[Place], at: int) -> None:
        """The tabs as they were left."""
        self.tabs.restore(places, at)
        self._show_place()

    def _title_tabs(self) -> None:
        places, at, language = self.tabs.places, self.tabs.at, self.context.language
        services = self.services
        self.tab_strip.setVisible(len(places) > 1)
        if len(places) > 1:
            self.jobs.read(
                "tabs",
                lambda: [title_of(services, place, language) for place in places],
                lambda titles: self.tab_strip.show_tabs(titles, at),
            )

    def can_go_back(self) -> bool:
        return self._trail.can_go_back

    def can_go_forward(self) -> bool:
        return self._trail.can_go_forward

    def _show_place(self) -> None:
        place = self._trail.here
        self.recent.been(place)
        self._likes.put_off()
        self._ahead.put_off()
        screen = self.screen_of(place.room)
        before = self._stack.currentWidget()
        if isinstance(before, Screen) and before is not screen:
            before.leave_place()
        self._stack.setCurrentWidget(screen)
        self.sidebar.show_room(place.room)
        screen.header.show_way(self._trail.can_go_back, self._trail.can_go_forward)
        screen.show_place(place)
        if not is_covered(self._centre):
            screen.await_keys()
        self._title_tabs()

    def screen_of(self, room: Room) -> Screen:
        """The screen of a room, made when it is first wanted."""
        if room not in self._screens:
            screen = make_screen(room, self.context, self._centre, self._deed)
            screen.header.back.connect(self.back)
            screen.header.forward.connect(self.forward)
            if isinstance(screen, LibraryScreen | ImportScreen):
                screen.import_asked.connect(self.given.choose)
            if isinstance(screen, LibraryScreen):
                self.sidebar.briefs_dropped.connect(screen.add_to.ask)
                screen.pasted.connect(self._veil.take)
            if isinstance(screen, MeetingScreen):
                screen.room_wanted.connect(self.enter_room)
            if isinstance(screen, ImportScreen):
                screen.stop_asked.connect(self._importing.stop_after_this)
                screen.again_asked.connect(self.import_paths)
            self._screens[room] = screen
            self._stack.addWidget(screen)
            screen.splitter.give(self._panes.of(room))
            screen.zooms.take(self._sizes.of(room))
        return self._screens[room]

    def import_screen(self) -> ImportScreen:
        """The report of the last import."""
        screen = self.screen_of(Room.IMPORT)
        assert isinstance(screen, ImportScreen)
        return screen

    def _show_name(self, name: str) -> None:
        self.sidebar.show_name(name)
        self.setWindowTitle(f"{name} – Attaché")

    def _library_changed(self, changes: Changes) -> None:
        if changes.settings:
            self.naming.renew()
        self.form_overlay.settle(refused=False)
        self.screen_shown.library_changed(changes)
        self.refresh_summary()
        if Kind.BRIEF in changes.kinds:
            self._likes.soon()
        self._title_tabs()
        self.saved_line.saved()

    @property
    def _deed(self) -> SettingsDeed:
        return SettingsDeed(self.retheme, self._on_language, self.rekey, lambda: self.commands, lambda percent: rescale(self, percent))

    def rekey(self) -> None:
        """Take the keys anew as the settings have them."""
        self.commands = with_changes(window_commands(self), changed_keys(self.services.settings))
        rekey(self.commands, self.actions_by_id)

    def ask(self, form: Form) -> None:
        """Show a form over the window."""
        self.form_overlay.ask(form)

    def find_in_pane(self) -> None:
        self.screen_shown.find_in_pane()

    def begin_one(self) -> None:
        """The new thing of this place, else the list of all new things."""
        if self.screen_shown.can_begin:
            self.screen_shown.begin_one()
        else:
            self.new_overlay.begin()

    def fold_sidebar(self) -> None:
        """Leave only the icons of the sidebar, or show it whole."""
        self.sidebar.toggle()

    def toggle_inspector(self) -> None:
        self.screen_shown.toggle_inspector()

    def focus_middle(self) -> None:
        self.screen_shown.focus_middle()

    def open_palette(self) -> None:
        self.palette_overlay.begin()

    def enter_room(self, view: MeetingView) -> None:
        """The room view over the full screen; a second time leaves it."""
        self._full_screen.enter(view)

    def refresh_summary(self) -> None:
        services, language = self.services, self.context.language
        now = datetime.now().astimezone()
        self.jobs.read("summary", lambda: summarise(services, now, language), self.sidebar.show_summary)

    def _likes_told(self) -> None:
        self.refresh_summary()
        self.bus.compared.emit()

    def say(self, words: str) -> None:
        self.toast.say(words)

    def inform(self, words: str) -> None:
        """Say what was not done, and why."""
        self.toast.say(words, sign="info")

    def say_undoable(self, words: str) -> None:
        self._undoing.say_undoable(words)

    def undo(self) -> None:
        """Take the last step back and name it."""
        self._undoing.undo()

    def redo(self) -> None:
        self._undoing.redo()

    def import_paths(self, paths: list[Path]) -> None:
        """Import files and folders on a worker; the window stays usable."""
        self._importing.start(paths)

    def toggle_theme(self) -> None:
        choose(self.services.settings, self.jobs, THEME, "light" if self.look.dark else "dark")
        self.retheme()

    def retheme(self) -> None:
        """Take the look anew as the settings have it."""
        settings = self.services.settings
        self.look.set_theme(wants_dark(settings.get(THEME)), settings.get(HIGH_CONTRAST))

    def lock(self) -> None:
        """Close the library and show the way in."""
        self._on_lock()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sidebar.fit(self.width())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._veil.meet(event, self.screen_shown.takes, words=isinstance(self.screen_shown, LibraryScreen | ImportScreen))

    def _restore(self) -> None:
        stored = self.services.settings.get(GEOMETRY)
        if stored:
            self.restoreGeometry(QByteArray.fromHex(stored.encode()))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.leave()
        super().closeEvent(event)

    def hand_in(self) -> None:
        """Keep what is being typed."""
        hand_in(self)
        self.room_view.hand_in()

    def leave(self) -> None:
        """Keep what is being typed, the geometry, the panes and the reading place, hear of nothing any more."""
        self.hand_in()
        self.screen_shown.leave_place()
        with suppress(DiskError):  # the library may have gone from under the window; its shape is no reason to stay
            self._sizes.keep({room: screen.zooms.sizes for room, screen in self._screens.items()})
            self._panes.keep({room: screen.splitter.given for room, screen in self._screens.items()})
            self.services.settings.put(GEOMETRY, bytes(self.saveGeometry().toHex().data()).decode())
        self._leave_listeners()
        self.saved_line.leave()
