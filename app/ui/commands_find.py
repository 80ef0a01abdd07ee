"""From hit to hit, in whatever pane words were looked for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui.actions import Command
from app.ui.views.reader.find import FindBar

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


def open_bar(window: "MainWindow") -> FindBar | None:
    """The bar in which words are looked for, where one is open."""
    return next((bar for bar in window.screen_shown.findChildren(FindBar) if bar.isVisible()), None)


def find_commands(window: "MainWindow") -> tuple[Command, ...]:
    """The next hit and the one before."""

    def step(by: int) -> None:
        bar = open_bar(window)
        if bar is not None:
            bar.step(by)

    def why_not() -> str:
        return "" if open_bar(window) else QCoreApplication.translate("Commands", "Look for words in this pane first.")

    return (
        Command(
            id="next-hit",
            title=QCoreApplication.translate("Commands", "Next hit"),
            menu="edit",
            icon="chevron-down",
            keys=("F3",),
            run=lambda: step(1),
            why_not=why_not,
        ),
        Command(
            id="hit-before",
            title=QCoreApplication.translate("Commands", "Hit before"),
            menu="edit",
            icon="chevron-up",
            keys=("Shift+F3",),
            run=lambda: step(-1),
            why_not=why_not,
        ),
    )
