"""The keys that a pane reads itself: single letters and the keys of lists. The card of keys shows them, and the guide prints them."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui.actions import Command, shown_key
from app.ui.places import Room

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

Keys = Sequence[tuple[str, str]]
"""Keys as they are shown, each with what they do."""


def local_keys() -> Mapping[str, Keys]:
    """The keys of each sort of pane."""
    translate = QCoreApplication.translate
    find = ("Enter Esc", translate("Keys", "while finding: next hit, leave"))
    opening = (
        ("Enter", translate("Keys", "open")),
        ("Ctrl+Enter", translate("Keys", "open beside the brief in hand; anything else in a new tab")),
        ("Space Shift+Space", translate("Keys", "a page down, up")),
        ("Del", translate("Keys", "delete")),
    )
    return {
        "reader": (
            ("J K", translate("Keys", "next mark, mark before")),
            ("T", translate("Keys", "show the next footnote")),
            ("Enter", translate("Keys", "from the mark of a footnote to the note, and back")),
            ("Del", translate("Keys", "delete the mark in hand")),
            ("1 2 3", translate("Keys", "text, pages of the original, both")),
            ("Space Shift+Space", translate("Keys", "a page down, up")),
            ("Space", translate("Keys", "in the list of repairs: switch one off or on")),
        ),
        "dossier": (
            ("Enter F2", translate("Keys", "edit the statement; Enter again begins the next")),
            ("Tab Shift+Tab", translate("Keys", "next thing, thing before")),
            ("Alt+Up Alt+Down", translate("Keys", "move the statement")),
            ("Del", translate("Keys", "delete the statement")),
            find,
        ),
        "meeting": (
            ("Enter", translate("Keys", "open the dossier of the subject")),
            ("F2", translate("Keys", "edit the subject in hand, or the meeting")),
            ("Alt+Up Alt+Down", translate("Keys", "move the subject")),
            ("Del", translate("Keys", "take the subject off the agenda")),
            find,
        ),
        "book": (("Space Shift+Space", translate("Keys", "a page down, up")), ("Enter", translate("Keys", "open the page in hand"))),
        "lists": opening,
        "room": (
            ("Space", translate("Keys", "next point")),
            ("1 … 9", translate("Keys", "tick a point")),
            ("R", translate("Keys", "find an answer by a word")),
            ("N", translate("Keys", "write a note")),
            ("T", translate("Keys", "hold or start the time")),
            ("F", translate("Keys", "larger")),
            ("Esc", translate("Keys", "leave")),
        ),
    }


SORT_OF = {
    Room.READER: "reader", Room.DOSSIER: "dossier", Room.MEETING: "meeting", Room.BOOK: "book", Room.LIBRARY: "lists",
    Room.DOSSIERS: "lists", Room.MEETINGS: "lists", Room.PEOPLE: "lists", Room.BOOKS: "lists", Room.TRASH: "lists",
    Room.STEPS: "lists", Room.WAITING: "lists",
}  # fmt: skip


LETTERS = {Room.READER: "mark-", Room.LIBRARY: "confirm-"}
"""How the commands begin whose letters a screen reads."""


def here_keys(window: "MainWindow") -> Keys:
    """The keys of what is shown, the letters among its commands too."""
    if not window.room_view.isHidden():
        return local_keys()["room"]
    sort = SORT_OF.get(window.place.room, "")
    begin = LETTERS.get(window.place.room, " ")
    letters = [(", ".join(command.keys), command.title) for command in window.commands if command.local and command.id.startswith(begin)]
    return (*letters, *local_keys().get(sort, ()))


def everywhere_keys(commands: Sequence[Command]) -> Keys:
    """The keys of all commands that can run now."""
    return [
        (", ".join(shown_key(keys) for keys in command.keys), command.title)
        for command in commands
        if command.keys and not command.local and not command.why_not()
    ]
