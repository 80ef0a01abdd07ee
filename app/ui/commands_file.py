"""The commands of the menus File and Edit that are there in every room."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui.actions import Above, Command
from app.ui.commands_shell import new_commands
from app.ui.giving_way import leading
from app.ui.places import Place, Room
from app.ui.renaming import rename

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


def file_commands(window: "MainWindow") -> tuple[Command, ...]:
    """What comes in, what is begun, and the way out."""
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
            id="rename-library",
            title=QCoreApplication.translate("Commands", "Rename this library"),
            menu="file",
            icon="pencil",
            run=window.naming.ask,
        ),
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
            run=window.given.choose,
        ),
        Command(
            id="load-pack",
            title=QCoreApplication.translate("Commands", "Load a pack"),
            menu="file",
            icon="download",
            run=window.given.packs.choose,
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


def edit_commands(window: "MainWindow") -> tuple[Command, ...]:
    """The way back, and what is looked for."""
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
            id="rename",
            title=QCoreApplication.translate("Commands", "Rename or edit what is in hand"),
            menu="edit",
            icon="pencil",
            keys=("F2",),
            run=lambda: rename(window),
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
