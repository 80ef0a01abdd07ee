"""The commands of the book."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui.actions import Command
from app.ui.context import Context
from app.ui.views.book.new import ask_new_book
from app.ui.views.book.screen import BookScreen
from app.ui.views.meeting.screen import MeetingScreen

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


def book_commands(window: "MainWindow") -> tuple[Command, ...]:
    """A book is built from a meeting, and handed on from its own screen."""

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
        Command(
            id="new-book",
            title=QCoreApplication.translate("Commands", "New book for this meeting"),
            menu="book",
            icon="plus",
            keys=("Ctrl+Shift+B",),
            run=lambda: _begin(window.context, buildable()),
            why_not=why_not,
        ),
        *(
            Command(id=name, title=title, menu="book", icon=icon, keys=keys, run=lambda deed=deed: do(deed), why_not=no_book)
            for name, title, icon, keys, deed in deeds
        ),
    )


def _begin(context: Context, screen: MeetingScreen | BookScreen | None) -> None:
    """Ask for another book of the meeting that is shown, or of that of the book."""
    if isinstance(screen, BookScreen) and screen.view is not None:
        ask_new_book(context, screen.view.meeting_id, screen.recipe)
    elif isinstance(screen, MeetingScreen) and screen.view is not None:
        ask_new_book(context, screen.view.meeting.id, screen.usual_recipe())
