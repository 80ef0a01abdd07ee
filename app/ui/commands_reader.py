"""What is done with the brief in hand: its marks and notes, and a second brief beside it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui.actions import Command
from app.ui.views.reader.screen import ReaderScreen

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


def reading_commands(window: "MainWindow") -> tuple[Command, ...]:
    """The commands of the reader that no other screen has."""
    translate = QCoreApplication.translate

    def why_not(reason: str, can: Callable[[ReaderScreen], object]) -> Callable[[], str]:
        def answer() -> str:
            shown = window.screen_shown
            if not isinstance(shown, ReaderScreen) or shown.detail is None:
                return translate("Commands", "Open a brief first.")
            return "" if can(shown) else reason

        return answer

    def read(action: Callable[[ReaderScreen], object]) -> None:
        if isinstance(window.screen_shown, ReaderScreen):
            action(window.screen_shown)

    return (
        Command(
            id="delete-mark",
            title=translate("Commands", "Delete the mark"),
            menu="brief",
            icon="trash-2",
            keys=("Del",),
            local=True,
            run=lambda: read(lambda shown: shown.delete_mark(shown.marks.card.mark)),
            why_not=why_not(translate("Commands", "Choose a mark first."), lambda shown: shown.marks.card.mark),
        ),
        Command(
            id="footnote",
            title=translate("Commands", "Show the next footnote"),
            menu="brief",
            icon="message-square",
            keys=("T",),
            local=True,
            run=lambda: read(lambda shown: shown.footnotes.show_next()),
            why_not=why_not(translate("Commands", "This brief has no footnotes."), lambda shown: shown.footnotes.notes),
        ),
        Command(
            id="open-beside",
            title=translate("Commands", "Open a second brief beside this one"),
            menu="brief",
            icon="columns-2",
            keys=("Ctrl+Shift+O",),
            run=lambda: read(lambda shown: shown.beside.picker.begin()),
            why_not=why_not("", lambda _shown: True),
        ),
    )
