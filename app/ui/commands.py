"""The list of the window's commands."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.search.query import Results
from app.services.views import CleanRange
from app.ui.actions import Above, Command
from app.ui.by_machine import machine_command
from app.ui.commands_leaving import leaving_commands
from app.ui.commands_objects import dossier_commands, library_commands, meeting_commands, merging_commands, person_commands
from app.ui.commands_reader import reading_commands
from app.ui.commands_shell import help_commands, looking_back, new_commands, tab_commands, zoom_commands
from app.ui.giving_way import leading
from app.ui.places import Place, Room
from app.ui.views.book.screen import BookScreen
from app.ui.views.meeting.screen import MeetingScreen
from app.ui.views.reader.screen import ReaderScreen

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


def window_commands(window: "MainWindow") -> tuple[Command, ...]:
    """Every command, in the order of the menus."""
    return (
        *_file(window),
        *leading(window, leaving_commands(window)),
        *_edit(window),
        *_view(window),
        *leading(window, tab_commands(window)),
        *leading(window, _go(window)),
        *_brief(window),
        *reading_commands(window),
        *_related(window),
        *library_commands(window),
        *person_commands(window),
        *merging_commands(window),
        *meeting_commands(window),
        *dossier_commands(window),
        *_book(window),
        *help_commands(window),
    )


def _file(window: "MainWindow") -> tuple[Command, ...]:
    return (
        *leading(window, _coming_in(window)),
        *leading(window, new_commands(window)),
        Command(
            id="saved",
            title=QCoreApplication.translate("Commands", "Save"),
            menu="file",
            icon="check",
            keys=("Ctrl+S",),
            run=lambda: window.say(QCoreApplication.translate("Commands", "Everything is saved")),
            above=Above.SEARCH,
        ),
        *leading(window, [_settings(window)]),
        Command(
            id="lock",
            title=QCoreApplication.translate("Commands", "Lock the library"),
            menu="file",
            icon="lock",
            keys=("Ctrl+L",),
            run=window.lock,
            above=Above.ALL,
        ),
        Command(
            id="quit",
            title=QCoreApplication.translate("Commands", "Quit Attaché"),
            menu="file",
            icon="x",
            keys=("Ctrl+Q",),
            run=window.close,
            above=Above.ALL,
        ),
    )


def _coming_in(window: "MainWindow") -> tuple[Command, ...]:
    """Files, packs, and what is begun."""
    return (
        Command(
            id="import",
            title=QCoreApplication.translate("Commands", "Import files"),
            menu="file",
            icon="upload",
            keys=("Ctrl+O",),
            run=window.choose_files,
        ),
        Command(
            id="load-pack",
            title=QCoreApplication.translate("Commands", "Load a pack"),
            menu="file",
            icon="download",
            run=window.packs.choose,
        ),
        Command(
            id="new",
            title=QCoreApplication.translate("Commands", "New"),
            menu="file",
            icon="plus",
            keys=("Ctrl+N",),
            run=window.begin_one,
        ),
    )


def _settings(window: "MainWindow") -> Command:
    return Command(
        id="settings",
        title=QCoreApplication.translate("Commands", "Settings"),
        menu="file",
        icon="ellipsis",
        keys=("Ctrl+,",),
        run=lambda: window.go(Place(Room.SETTINGS)),
    )


def _edit(window: "MainWindow") -> tuple[Command, ...]:
    return (
        Command(
            id="undo",
            title=QCoreApplication.translate("Commands", "Undo"),
            menu="edit",
            icon="undo-2",
            keys=("Ctrl+Z",),
            run=window.undo,
            above=Above.SEARCH,
        ),
        Command(
            id="redo",
            title=QCoreApplication.translate("Commands", "Redo"),
            menu="edit",
            icon="redo-2",
            keys=("Ctrl+Shift+Z", "Ctrl+Y"),
            run=window.redo,
            above=Above.SEARCH,
        ),
        Command(
            id="find",
            title=QCoreApplication.translate("Commands", "Find in this pane"),
            menu="edit",
            icon="search",
            keys=("Ctrl+F",),
            run=window.find_in_pane,
        ),
        *leading(window, _over(window)),
    )


def _over(window: "MainWindow") -> tuple[Command, ...]:
    """What opens a card over the window by a key."""
    return (
        Command(
            id="search",
            title=QCoreApplication.translate("Commands", "Search everything"),
            menu="edit",
            icon="search",
            keys=("Ctrl+Shift+F",),
            run=window.search_overlay.begin,
        ),
        Command(
            id="palette",
            title=QCoreApplication.translate("Commands", "Commands and things to open"),
            menu="edit",
            icon="command",
            keys=("Ctrl+K",),
            run=window.open_palette,
        ),
    )


def _view(window: "MainWindow") -> tuple[Command, ...]:
    return (
        Command(
            id="theme",
            title=QCoreApplication.translate("Commands", "Light or dark"),
            menu="view",
            icon="sun-moon",
            run=window.toggle_theme,
        ),
        Command(
            id="inspector",
            title=QCoreApplication.translate("Commands", "Show or hide the inspector"),
            menu="view",
            icon="panel-right",
            keys=("Ctrl+I",),
            run=window.toggle_inspector,
            why_not=lambda: (
                "" if window.screen_shown.has_inspector else QCoreApplication.translate("Commands", "This screen has no inspector.")
            ),
        ),
        *zoom_commands(window),
        Command(
            id="sidebar",
            title=QCoreApplication.translate("Commands", "Fold or unfold the sidebar"),
            menu="view",
            icon="panel-right",
            keys=("Ctrl+\\",),
            run=window.fold_sidebar,
        ),
        Command(
            id="middle",
            title=QCoreApplication.translate("Commands", "To the main pane"),
            menu="view",
            icon="arrow-right",
            keys=("F6",),
            run=window.focus_middle,
        ),
    )


def _go(window: "MainWindow") -> tuple[Command, ...]:
    rooms = (
        (Room.LIBRARY, QCoreApplication.translate("Commands", "Go to the library"), "library"),
        (Room.DOSSIERS, QCoreApplication.translate("Commands", "Go to the dossiers"), "folder-open"),
        (Room.MEETINGS, QCoreApplication.translate("Commands", "Go to the meetings"), "calendar"),
        (Room.PEOPLE, QCoreApplication.translate("Commands", "Go to the people"), "users"),
        (Room.BOOKS, QCoreApplication.translate("Commands", "Go to the books"), "book"),
    )
    places = tuple(
        Command(id=f"go-{room}", title=title, menu="go", icon=icon, keys=(f"Ctrl+{number}",), run=lambda room=room: window.go(Place(room)))
        for number, (room, title, icon) in enumerate(rooms, start=1)
    )
    nowhere = QCoreApplication.translate("Commands", "There is nowhere to go.")
    return (
        Command(
            id="back",
            title=QCoreApplication.translate("Commands", "Back"),
            menu="go",
            icon="chevron-left",
            keys=("Alt+Left",),
            run=window.back,
            why_not=lambda: "" if window.can_go_back() else nowhere,
        ),
        Command(
            id="forward",
            title=QCoreApplication.translate("Commands", "Forward"),
            menu="go",
            icon="chevron-right",
            keys=("Alt+Right",),
            run=window.forward,
            why_not=lambda: "" if window.can_go_forward() else nowhere,
        ),
        *places,
        *looking_back(window),
        Command(
            id="go-import",
            title=QCoreApplication.translate("Commands", "Go to the report of the last import"),
            menu="go",
            icon="import",
            run=lambda: window.go(Place(Room.IMPORT)),
        ),
        Command(
            id="go-clashes",
            title=QCoreApplication.translate("Commands", "Go to the figures that clash"),
            menu="go",
            icon="git-compare-arrows",
            run=lambda: window.go(Place(Room.CLASHES)),
        ),
        Command(
            id="go-trash",
            title=QCoreApplication.translate("Commands", "Go to what was deleted"),
            menu="go",
            icon="trash-2",
            run=lambda: window.go(Place(Room.TRASH)),
        ),
    )


def use_as_evidence(window: "MainWindow", mark: Callable[[], object]) -> None:
    """The hit in hand while the search stands over the window, else the mark in hand."""
    if window.search_overlay.isVisible():
        window.search_overlay.use_as_evidence()
    else:
        mark()


def _brief(window: "MainWindow") -> tuple[Command, ...]:
    def reader() -> ReaderScreen | None:
        screen = window.screen_shown
        return screen if isinstance(screen, ReaderScreen) else None

    def no_brief() -> str:
        return "" if reader() else QCoreApplication.translate("Commands", "Open a brief first.")

    def read(action: Callable[[ReaderScreen], object]) -> None:
        shown = reader()
        if shown is not None:
            action(shown)

    def why_not() -> str:
        shown = reader()
        if shown is None:
            return no_brief()
        return "" if shown.marks.card.mark else QCoreApplication.translate("Commands", "Choose a mark first.")

    def no_marks() -> str:
        shown = reader()
        nothing = QCoreApplication.translate("Commands", "Nothing is marked in this brief.")
        return "" if shown is not None and shown.detail is not None and shown.detail.marks else no_brief() or nothing

    return (
        Command(
            id="evidence",
            title=QCoreApplication.translate("Commands", "Use the hit or mark as evidence"),
            menu="brief",
            icon="link-2",
            keys=("Ctrl+E",),
            run=lambda: use_as_evidence(window, lambda: read(lambda shown: shown.link_mark(shown.marks.card.mark))),
            why_not=lambda: "" if window.search_overlay.isVisible() else why_not(),
            above=Above.SEARCH,
        ),
        Command(
            id="export-marks",
            title=QCoreApplication.translate("Commands", "Save the marks with their references"),
            menu="brief",
            icon="upload",
            run=lambda: read(ReaderScreen.export_marks),
            why_not=no_marks,
        ),
        Command(
            id="copy-reference",
            title=QCoreApplication.translate("Commands", "Copy with its reference"),
            menu="brief",
            icon="copy",
            keys=("Ctrl+Shift+C",),
            run=lambda: read(ReaderScreen.copy_with_reference),
            why_not=no_brief,
        ),
        Command(
            id="newer-version",
            title=QCoreApplication.translate("Commands", "Take in a newer version"),
            menu="brief",
            icon="upload",
            run=window.choose_newer,
            why_not=no_brief,
        ),
        machine_command(window, no_brief),
        Command(
            id="next-hit",
            title=QCoreApplication.translate("Commands", "Next hit"),
            menu="edit",
            icon="chevron-down",
            keys=("F3",),
            run=lambda: read(lambda shown: shown.find_next(1)),
            why_not=no_brief,
        ),
        Command(
            id="hit-before",
            title=QCoreApplication.translate("Commands", "Hit before"),
            menu="edit",
            icon="chevron-up",
            keys=("Shift+F3",),
            run=lambda: read(lambda shown: shown.find_next(-1)),
            why_not=no_brief,
        ),
    )


def _related(window: "MainWindow") -> tuple[Command, ...]:
    """What else the library has on the words in hand."""
    translate, search = QCoreApplication.translate, window.services.search

    def in_hand() -> CleanRange | None:
        screen = window.screen_shown
        return screen.in_hand() if isinstance(screen, ReaderScreen) else None

    def run(title: str, find: Callable[[CleanRange], Results]) -> None:
        place = in_hand()
        if place is not None:
            window.search_overlay.tell(title, lambda: find(place))

    found = (
        ("more-like", translate("Commands", "More like this passage"), search.like_around),
        ("elsewhere", translate("Commands", "Where else these words stand"), search.elsewhere_of),
    )
    no_words = translate("Commands", "Select words in a brief, or choose a mark, first.")
    return tuple(
        Command(
            id=name,
            title=title,
            menu="brief",
            icon="search",
            run=lambda title=title, find=find: run(title, find),
            why_not=lambda: "" if in_hand() else no_words,
        )
        for name, title, find in found
    )


def _book(window: "MainWindow") -> tuple[Command, ...]:
    def buildable() -> MeetingScreen | BookScreen | None:
        screen = window.screen_shown
        return screen if isinstance(screen, MeetingScreen | BookScreen) else None

    def why_not() -> str:
        return "" if buildable() else QCoreApplication.translate("Commands", "Open a meeting first.")

    def build() -> None:
        screen = buildable()
        if screen is not None:
            screen.build_book()

    def book() -> BookScreen | None:
        screen = window.screen_shown
        return screen if isinstance(screen, BookScreen) else None

    def do(deed: Callable[[BookScreen], object]) -> None:
        screen = book()
        if screen is not None:
            deed(screen)

    def no_book() -> str:
        return "" if book() else QCoreApplication.translate("Commands", "Open a book first.")

    deeds: tuple[tuple[str, str, str, tuple[str, ...], Callable[[BookScreen], object]], ...] = (
        ("export", QCoreApplication.translate("Commands", "Save the book as PDF"), "download", (), BookScreen.export),
        ("final", QCoreApplication.translate("Commands", "Make the book final"), "lock", (), BookScreen.make_final),
        ("copies", QCoreApplication.translate("Commands", "Copies of the book"), "users", (), BookScreen.ask_copies),
    )
    return (
        Command(
            id="build",
            title=QCoreApplication.translate("Commands", "Build the book"),
            menu="book",
            icon="book-open-text",
            keys=("Ctrl+B",),
            run=build,
            why_not=why_not,
        ),
        *(
            Command(id=name, title=title, menu="book", icon=icon, keys=keys, run=lambda deed=deed: do(deed), why_not=no_book)
            for name, title, icon, keys, deed in deeds
        ),
    )
