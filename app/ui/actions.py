"""The commands of the window as data: menus, palette and keys all read this one list."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from itertools import groupby

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget


class Above(Enum):
    """Over which cards a command may run by its key; under all others the key does nothing."""

    NONE = "none"
    SEARCH = "search"
    ALL = "all"


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One command. ``keys`` are portable key sequences; ``why_not`` answers why it cannot run now, or nothing.

    ``local`` keys belong to a screen that reads them itself (single letters): they are shown, not bound.
    """

    id: str
    title: str
    menu: str
    run: Callable[[], object]
    icon: str = ""
    keys: tuple[str, ...] = ()
    local: bool = False
    above: Above = Above.NONE
    why_not: Callable[[], str] = field(default=lambda: "")


def menu_titles() -> dict[str, str]:
    """The menus in their order, by key."""
    return {
        "file": QCoreApplication.translate("Menus", "File"),
        "edit": QCoreApplication.translate("Menus", "Edit"),
        "view": QCoreApplication.translate("Menus", "View"),
        "go": QCoreApplication.translate("Menus", "Go"),
        "brief": QCoreApplication.translate("Menus", "Brief"),
        "book": QCoreApplication.translate("Menus", "Book"),
        "help": QCoreApplication.translate("Menus", "Help"),
    }


LETTERS: Mapping[str, str] = {"file": "F", "edit": "E", "view": "V", "go": "G", "brief": "B", "book": "K", "help": "H"}
"""With Alt they open the menus, in every language: they are on each keyboard."""


PARTS: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "file": (("import", "load-pack"), ("new",), ("saved", "save-", "print", "card-", "programme-"), ("settings",), ("lock", "quit")),
    "edit": (("undo", "redo"), ("rename", "find", "search", "palette", "next-hit", "hit-before"), ("passage-",), ("merge-", "photo-")),
    "view": (("theme", "zoom-"), ("inspector", "sidebar", "pane-"), ("tab-",), ("room", "rehearse"), ("dossier-",)),
    "go": (("back", "forward"), ("go-",), ("steps", "waiting")),
    "brief": (("mark-read", "mark-unread"), ("confirm-", "compare", "newer-", "read-by-"), ("open-", "more-", "elsewhere", "footnote"),
              ("evidence", "copy-", "export-", "add-to"), ("delete-mark", "mark-")),
    "book": (("build", "new-book"), ("export", "copies"), ("final",)),
}  # fmt: skip
"""What stands together in a menu, with a line between: commands by their ids, or by how these begin. Others stand with the first."""


def part_of(command: Command) -> int:
    """The number of the part of its menu in which a command stands; the whole id counts before a beginning of it."""
    parts = PARTS.get(command.menu, ())
    fits = [(len(name), at) for at, part in enumerate(parts) for name in part if command.id.startswith(name)]
    return max(fits, default=(0, 0))[1]


def with_letter(title: str, letter: str) -> str:
    """A title with the letter marked that opens it; where it has none, the letter stands behind, as is usual in Korean and Japanese."""
    at = title.casefold().find(letter.casefold())
    return f"{title[:at]}&{title[at:]}" if at >= 0 else f"{title}(&{letter})"


def shown_key(keys: str) -> str:
    """A key sequence as it stands in buttons and lists: Ctrl Shift F."""
    shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    # The plus between keys is a space; one at the end is the key itself
    return shown[:-1].replace("+", " ") + shown[-1:] if len(keys) > 1 else keys


@dataclass(frozen=True, slots=True)
class Judge:
    """``may``: whether a key acts just now; ``refuse`` tells why a command that was asked for cannot run."""

    may: Callable[[Command], bool]
    refuse: Callable[[str], object]

    def run(self, command: Command) -> None:
        """Run a command, or tell why not: a key that does nothing looks broken."""
        if not self.may(command):
            return
        if why := command.why_not():
            self.refuse(why)
        else:
            command.run()


def bind(commands: Sequence[Command], window: QWidget, bar: QMenuBar, judge: Judge) -> dict[str, QAction]:
    """Make the actions: keys bound to the window, and a menu bar that holds every command."""
    menus = {key: bar.addMenu(with_letter(title, LETTERS[key])) for key, title in menu_titles().items()}
    actions = {command.id: _action(command, window, judge) for command in commands}
    for key, menu in menus.items():
        held = sorted((command for command in commands if command.menu == key), key=part_of)
        for number, part in enumerate(groupby(held, part_of)):
            if number:
                menu.addSeparator()
            menu.addActions([actions[command.id] for command in part[1]])
        _tell_off(menu, [(command, actions[command.id]) for command in held])
    return actions


def _tell_off(menu: QMenu, held: Sequence[tuple[Command, QAction]]) -> None:
    """While a menu is open what cannot run is off, with its reason; closed, the keys speak for themselves again."""

    def opened() -> None:
        for command, action in held:
            why = command.why_not()
            action.setEnabled(not why)
            action.setToolTip(why or command.title)

    def closed() -> None:
        for _, action in held:
            action.setEnabled(True)

    menu.setToolTipsVisible(True)
    menu.aboutToShow.connect(opened)
    menu.aboutToHide.connect(closed)


def _action(command: Command, window: QWidget, judge: Judge) -> QAction:
    # Keys that a screen reads itself are no shortcuts, and stand in the menu as such all the same
    action = QAction(f"{command.title}\t{shown_key(command.keys[0])}" if command.local and command.keys else command.title, window)
    action.setObjectName(command.id)
    if command.keys and not command.local:
        action.setShortcuts([QKeySequence(keys) for keys in command.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
    action.triggered.connect(lambda _checked=False: judge.run(command))
    window.addAction(action)
    return action


def rekey(commands: Sequence[Command], actions: Mapping[str, QAction]) -> None:
    """Give the actions the keys that their commands have now."""
    for command in commands:
        keys = () if command.local else command.keys
        actions[command.id].setShortcuts([QKeySequence(each) for each in keys])


def clashes(commands: Sequence[Command]) -> list[str]:
    """Keys that two commands claim; must be empty."""
    claimed: dict[str, str] = {}
    found: list[str] = []
    for command in commands:
        for keys in command.keys:
            name = QKeySequence(keys).toString()
            if name in claimed:
                found.append(f"{name}: {claimed[name]} and {command.id}")
            claimed[name] = command.id
    return found
