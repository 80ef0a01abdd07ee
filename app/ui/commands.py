"""The list of the window's commands."""

from typing import TYPE_CHECKING

from app.ui.actions import Command
from app.ui.commands_book import book_commands
from app.ui.commands_brief import brief_commands, mark_commands, related_commands
from app.ui.commands_file import edit_commands, file_commands
from app.ui.commands_find import find_commands
from app.ui.commands_leaving import leaving_commands
from app.ui.commands_library import list_commands
from app.ui.commands_objects import dossier_commands, library_commands, meeting_commands, merging_commands, person_commands
from app.ui.commands_reader import reading_commands
from app.ui.commands_shell import help_commands, tab_commands
from app.ui.commands_view import go_commands, view_commands
from app.ui.giving_way import leading

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


def window_commands(window: "MainWindow") -> tuple[Command, ...]:
    """Every command, in the order of the menus."""
    return (
        *file_commands(window),
        *leading(window, leaving_commands(window)),
        *edit_commands(window),
        *find_commands(window),
        *view_commands(window),
        *list_commands(window),
        *leading(window, tab_commands(window)),
        *leading(window, go_commands(window)),
        *mark_commands(window),
        *brief_commands(window),
        *reading_commands(window),
        *related_commands(window),
        *library_commands(window),
        *person_commands(window),
        *merging_commands(window),
        *meeting_commands(window),
        *dossier_commands(window),
        *book_commands(window),
        *help_commands(window),
    )
