"""The reader where it is what the window shows, and why something cannot be done with it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui.views.reader.screen import ReaderScreen

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


def reader_of(window: "MainWindow") -> ReaderScreen | None:
    """The reader, if it is shown with a brief in it."""
    screen = window.screen_shown
    return screen if isinstance(screen, ReaderScreen) and screen.detail is not None else None


def reading(window: "MainWindow", action: Callable[[ReaderScreen], object]) -> Callable[[], None]:
    """Does something with the reader that is shown; nothing where none is."""

    def run() -> None:
        shown = reader_of(window)
        if shown is not None:
            action(shown)

    return run


def unless(window: "MainWindow", can: Callable[[ReaderScreen], object], reason: str, no_brief: str = "") -> Callable[[], str]:
    """Answers why something cannot be done: no brief is read, or for a reason of its own; empty where it can."""
    nothing = no_brief or QCoreApplication.translate("Commands", "Open a brief first.")

    def why_not() -> str:
        shown = reader_of(window)
        if shown is None:
            return nothing
        return "" if can(shown) else reason

    return why_not


def without_brief(window: "MainWindow") -> Callable[[], str]:
    """Answers why something cannot be done that any brief is enough for."""
    return unless(window, lambda _shown: True, "")
