"""Commands that take the thing in hand out of the library: saved as a file, or printed."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from app.ui.actions import Command
from app.ui.leaving import Leaving
from app.ui.views.book.screen import BookScreen
from app.ui.views.dossier.screen import DossierScreen
from app.ui.views.library.screen import LibraryScreen
from app.ui.views.people import PeopleScreen
from app.ui.views.reader.screen import ReaderScreen

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


def brief_in_hand(window: "MainWindow") -> UUID | None:
    """The brief that is read, or the one that is chosen in the library."""
    screen = window.screen_shown
    if isinstance(screen, ReaderScreen):
        return screen.detail.brief.id if screen.detail is not None else None
    chosen = screen.chosen if isinstance(screen, LibraryScreen) else []
    return chosen[0].id if len(chosen) == 1 else None


def dossier_in_hand(window: "MainWindow") -> DossierScreen | None:
    """The screen of the dossier that is shown."""
    screen = window.screen_shown
    return screen if isinstance(screen, DossierScreen) and screen.view is not None else None


def save_pdf(window: "MainWindow", leaving: Leaving) -> None:
    """The dossier as a book prints it, or the PDF that the brief came as."""
    shown, brief = dossier_in_hand(window), brief_in_hand(window)
    if shown is not None and shown.view is not None:
        leaving.save_dossier(shown.view.dossier.id, shown.view.dossier.title, shown.page.shown_in)
    elif brief is not None:
        leaving.save_pdf(brief)


def save_text(window: "MainWindow", leaving: Leaving) -> None:
    """The words of the brief in hand."""
    brief = brief_in_hand(window)
    if brief is not None:
        leaving.save_text(brief)


def put_on_paper(window: "MainWindow", leaving: Leaving) -> None:
    """Whatever is in hand: a book, the card of a person, a dossier, a brief."""
    screen, brief = window.screen_shown, brief_in_hand(window)
    if isinstance(screen, BookScreen):
        screen.print_book()
    elif isinstance(screen, PeopleScreen):
        screen.deeds.print()
    elif isinstance(screen, DossierScreen) and screen.view is not None:
        leaving.print_dossier(screen.view.dossier.id, screen.page.shown_in)
    elif brief is not None:
        leaving.print_brief(brief)


def leaving_commands(window: "MainWindow") -> tuple[Command, ...]:
    """Save as PDF, save as text, print: each for what is shown."""
    translate, leaving = QCoreApplication.translate, Leaving(window.context, window)
    no_brief = translate("Commands", "Open a brief, or choose one in the library, first.")
    nothing = translate("Commands", "Open a brief or a dossier first.")
    no_paper = translate("Commands", "Open a brief, a dossier, a person or a book first.")

    def in_hand() -> bool:
        return dossier_in_hand(window) is not None or brief_in_hand(window) is not None

    def no_page() -> str:
        screen = window.screen_shown
        if isinstance(screen, PeopleScreen):
            return screen.deeds.why_not()
        return "" if isinstance(screen, BookScreen) or in_hand() else no_paper

    return (
        Command(
            id="save-pdf",
            title=translate("Commands", "Save as PDF…"),
            menu="file",
            icon="download",
            run=lambda: save_pdf(window, leaving),
            why_not=lambda: "" if in_hand() else nothing,
        ),
        Command(
            id="save-text",
            title=translate("Commands", "Save as text…"),
            menu="file",
            icon="download",
            run=lambda: save_text(window, leaving),
            why_not=lambda: "" if brief_in_hand(window) else no_brief,
        ),
        Command(
            id="print",
            title=translate("Commands", "Print…"),
            menu="file",
            icon="printer",
            keys=("Ctrl+P",),
            run=lambda: put_on_paper(window, leaving),
            why_not=no_page,
        ),
    )
