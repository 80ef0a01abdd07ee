"""What is done with the brief in hand: its marks and notes, and a second brief beside it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui.actions import Command
from app.ui.reader_shown import reading, unless, without_brief

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


def reading_commands(window: "MainWindow") -> tuple[Command, ...]:
    """The commands of the reader that no other screen has."""
    translate = QCoreApplication.translate

    return (
        Command(
            id="delete-mark",
            title=translate("Commands", "Delete the mark"),
            menu="brief",
            icon="trash-2",
            keys=("Del",),
            local=True,
            run=reading(window, lambda shown: shown.delete_mark(shown.marks.card.mark)),
            why_not=unless(window, lambda shown: shown.marks.card.mark, translate("Commands", "Choose a mark first.")),
        ),
        Command(
            id="footnote",
            title=translate("Commands", "Show the next footnote"),
            menu="brief",
            icon="message-square",
            keys=("T",),
            local=True,
            run=reading(window, lambda shown: shown.footnotes.show_next()),
            why_not=unless(window, lambda shown: shown.footnotes.notes, translate("Commands", "This brief has no footnotes.")),
        ),
        Command(
            id="open-beside",
            title=translate("Commands", "Open a second brief beside this one"),
            menu="brief",
            icon="columns-2",
            keys=("Ctrl+Shift+O",),
            run=reading(window, lambda shown: shown.beside.picker.begin()),
            why_not=without_brief(window),
        ),
    )
