"""The commands of the menus View and Go."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui.actions import Command
from app.ui.commands_shell import looking_back, zoom_commands
from app.ui.pane_walk import step_pane
from app.ui.places import Place, Room

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


def view_commands(window: "MainWindow") -> tuple[Command, ...]:
    """How the window looks, and its panes."""
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
            id="pane-next",
            title=QCoreApplication.translate("Commands", "Next pane"),
            menu="view",
            icon="chevron-right",
            keys=("F6",),
            run=lambda: step_pane(window, 1),
        ),
        Command(
            id="pane-before",
            title=QCoreApplication.translate("Commands", "Pane before"),
            menu="view",
            icon="chevron-left",
            keys=("Shift+F6",),
            run=lambda: step_pane(window, -1),
        ),
    )


def go_commands(window: "MainWindow") -> tuple[Command, ...]:
    """From place to place."""
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
