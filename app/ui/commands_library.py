"""The form of the library's list."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui.actions import Command
from app.ui.views.library.screen import LibraryScreen

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


def list_commands(window: "MainWindow") -> tuple[Command, ...]:
    """Rows, columns, and which of them."""
    translate = QCoreApplication.translate

    def shown() -> LibraryScreen | None:
        screen = window.screen_shown
        return screen if isinstance(screen, LibraryScreen) else None

    def why_not() -> str:
        return "" if shown() else translate("Commands", "Go to the library first.")

    def turn(*, columns: bool) -> None:
        screen = shown()
        if screen is not None:
            screen.form.turn(columns=columns)

    def why_no_columns() -> str:
        screen = shown()
        if screen is None or screen.form.as_columns:
            return why_not()
        return translate("Commands", "Show the list as columns first.")

    def choose() -> None:
        screen = shown()
        if screen is not None:
            screen.form.chooser.open_menu()

    return (
        Command(
            id="list-rows",
            title=translate("Commands", "Library list as rows"),
            menu="view",
            icon="text",
            run=lambda: turn(columns=False),
            why_not=why_not,
        ),
        Command(
            id="list-columns",
            title=translate("Commands", "Library list as columns"),
            menu="view",
            icon="columns-2",
            run=lambda: turn(columns=True),
            why_not=why_not,
        ),
        Command(
            id="choose-columns",
            title=translate("Commands", "Choose the columns of the library list"),
            menu="view",
            icon="columns-2",
            run=choose,
            why_not=why_no_columns,
        ),
    )
