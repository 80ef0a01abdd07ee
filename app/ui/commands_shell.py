"""The commands of the frame itself: tabs, zoom, help."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui.actions import Above, Command
from app.ui.giving_way import leading, make_way
from app.ui.local_keys import everywhere_keys, here_keys
from app.ui.places import Place, Room
from app.ui.titles import room_title
from app.ui.views.guide import PAGE_OF

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


def tab_commands(window: "MainWindow") -> tuple[Command, ...]:
    """Several ways through the window at once."""
    translate = QCoreApplication.translate

    def alone() -> str:
        return "" if len(window.tabs.places) > 1 else translate("Commands", "There is only one tab.")

    return (
        Command(
            id="tab-new",
            title=translate("Commands", "New tab"),
            menu="view",
            icon="plus",
            keys=("Ctrl+T",),
            run=lambda: window.open_tab(Place(Room.LIBRARY)),
        ),
        Command(
            id="tab-close",
            title=translate("Commands", "Close the tab"),
            menu="view",
            icon="x",
            keys=("Ctrl+W",),
            run=lambda: window.close_tab(window.tabs.at),
            why_not=alone,
        ),
        Command(
            id="tab-next",
            title=translate("Commands", "Next tab"),
            menu="view",
            icon="chevron-right",
            keys=("Ctrl+PgDown", "Ctrl+Tab"),
            run=lambda: window.step_tab(1),
            why_not=alone,
        ),
        Command(
            id="tab-before",
            title=translate("Commands", "Tab before"),
            menu="view",
            icon="chevron-left",
            keys=("Ctrl+PgUp", "Ctrl+Shift+Tab"),
            run=lambda: window.step_tab(-1),
            why_not=alone,
        ),
    )


def new_commands(window: "MainWindow") -> tuple[Command, ...]:
    """What can be begun; the list that Ctrl+N shows."""
    translate, begin = QCoreApplication.translate, window.beginning
    found = (
        ("new-meeting", translate("Commands", "New meeting"), "calendar", begin.meeting),
        ("new-like", translate("Commands", "New meeting like the last"), "copy", begin.like_the_last),
        ("new-dossier", translate("Commands", "New dossier"), "folder-open", begin.dossier),
        ("new-person", translate("Commands", "New person"), "user", begin.person),
        ("new-note", translate("Commands", "New note, typed or pasted"), "text", begin.note),
    )
    return tuple(Command(id=name, title=title, menu="file", icon=icon, run=run) for name, title, icon, run in found)


def looking_back(window: "MainWindow") -> tuple[Command, ...]:
    """The list of steps, and the list of what waits."""
    translate = QCoreApplication.translate
    return (
        Command(
            id="steps",
            title=translate("Commands", "List of steps"),
            menu="go",
            icon="undo-2",
            keys=("Ctrl+H",),
            run=lambda: window.go(Place(Room.STEPS)),
        ),
        Command(
            id="waiting",
            title=translate("Commands", "What needs a decision"),
            menu="go",
            icon="flag",
            run=lambda: window.go(Place(Room.WAITING)),
        ),
    )


def zoom(window: "MainWindow", by: int) -> None:
    """The pane in hand larger, smaller or as usual."""
    if not window.screen_shown.zoom(by):
        window.inform(QCoreApplication.translate("Commands", "Texts and pages are zoomed; there is none here."))


def open_guide(window: "MainWindow") -> None:
    """The guide at the page that tells of what is shown."""
    over = "room" if not window.room_view.isHidden() else "search" if window.search_overlay.isVisible() else ""
    room = window.place.room
    page = over or PAGE_OF[room]
    make_way(window)
    # The desk of clashes is a paragraph of a page
    window.go(Place(Room.GUIDE, page=page, quote=room_title(room) if room is Room.CLASHES and not over else ""))


def zoom_commands(window: "MainWindow") -> tuple[Command, ...]:
    """The pane in hand, larger and smaller."""
    translate = QCoreApplication.translate
    steps = (
        ("zoom-in", translate("Commands", "Larger"), ("Ctrl++", "Ctrl+="), 1),
        ("zoom-out", translate("Commands", "Smaller"), ("Ctrl+-",), -1),
        ("zoom-usual", translate("Commands", "Usual size"), ("Ctrl+0",), 0),
    )
    return tuple(
        Command(id=name, title=title, menu="view", icon="text", keys=keys, run=lambda by=by: zoom(window, by))
        for name, title, keys, by in steps
    )


def help_commands(window: "MainWindow") -> tuple[Command, ...]:
    """What explains the rest."""
    translate = QCoreApplication.translate
    return (
        Command(
            id="guide",
            title=translate("Commands", "Guide to what is shown"),
            menu="help",
            icon="info",
            keys=("F1",),
            run=lambda: open_guide(window),
            above=Above.ALL,
        ),
        Command(
            id="keys",
            title=translate("Commands", "Keys of this pane"),
            menu="help",
            icon="command",
            keys=("?",),
            run=lambda: window.keys_card.begin(here_keys(window), everywhere_keys(window.commands)),
        ),
        *leading(
            window, [Command(id="tour", title=translate("Commands", "Tour of the window"), menu="help", icon="flag", run=window.tour.begin)]
        ),
    )
