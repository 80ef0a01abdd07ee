"""The commands of what is shown: the card of a person, a meeting."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.core.model.dossier import Statement
from app.ui.actions import Command
from app.ui.context import Context
from app.ui.dialogs.merge_words import ORGANISATION_ICON, TERM_ICON, PairChooser, organisation_chooser, term_chooser
from app.ui.views.dossier.screen import DossierScreen
from app.ui.views.library.screen import LibraryScreen
from app.ui.views.meeting.screen import MeetingScreen
from app.ui.views.people import PeopleScreen

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


def person_commands(window: "MainWindow") -> tuple[Command, ...]:
    """What is done with the card that is shown."""
    translate = QCoreApplication.translate

    def shown() -> PeopleScreen | None:
        screen = window.screen_shown
        return screen if isinstance(screen, PeopleScreen) and screen.chosen else None

    def run(action: Callable[[PeopleScreen], object]) -> None:
        screen = shown()
        if screen is not None:
            action(screen)

    def why_not() -> str:
        return "" if shown() else translate("Commands", "Open the card of a person first.")

    def has_photograph() -> bool:
        screen = shown()
        return screen is not None and screen.has_photograph

    return (
        Command(
            id="merge-cards",
            title=translate("Commands", "Merge with another card"),
            menu="edit",
            icon="users",
            run=lambda: run(PeopleScreen.merge),
            why_not=why_not,
        ),
        Command(
            id="card-print",
            title=translate("Commands", "Print the card of the person"),
            menu="file",
            icon="printer",
            run=lambda: run(lambda screen: screen.deeds.print()),
            why_not=why_not,
        ),
        Command(
            id="card-pdf",
            title=translate("Commands", "Save the card of the person as PDF"),
            menu="file",
            icon="download",
            run=lambda: run(lambda screen: screen.deeds.save()),
            why_not=why_not,
        ),
        Command(
            id="photo-choose",
            title=translate("Commands", "Choose a photograph"),
            menu="edit",
            icon="circle-user-round",
            run=lambda: run(PeopleScreen.choose_photograph),
            why_not=why_not,
        ),
        Command(
            id="photo-remove",
            title=translate("Commands", "Take the photograph off"),
            menu="edit",
            icon="trash-2",
            run=lambda: run(PeopleScreen.take_off_photograph),
            why_not=lambda: why_not() or ("" if has_photograph() else translate("Commands", "There is no photograph on this card.")),
        ),
    )


def merging_commands(window: "MainWindow") -> tuple[Command, ...]:
    """Two of the register that are one. What asks is made when it is first wanted, and then stays: it belongs to the window."""
    translate = QCoreApplication.translate
    made: dict[object, PairChooser] = {}

    def ask(make: Callable[[Context, QWidget], PairChooser]) -> None:
        if make not in made:
            made[make] = make(window.context, window.centralWidget() or window)
        made[make].ask()

    return (
        Command(
            id="merge-organisations",
            title=translate("Commands", "Merge two organisations"),
            menu="edit",
            icon=ORGANISATION_ICON,
            run=lambda: ask(organisation_chooser),
        ),
        Command(
            id="merge-terms",
            title=translate("Commands", "Merge two terms"),
            menu="edit",
            icon=TERM_ICON,
            run=lambda: ask(term_chooser),
        ),
    )


def library_commands(window: "MainWindow") -> tuple[Command, ...]:
    """What is done with the briefs that are chosen in the library."""
    translate = QCoreApplication.translate

    def shown() -> LibraryScreen | None:
        screen = window.screen_shown
        return screen if isinstance(screen, LibraryScreen) and screen.chosen else None

    def why_not() -> str:
        return "" if shown() else translate("Commands", "Choose briefs in the library first.")

    def unless(fits: Callable[[LibraryScreen], object], words: str) -> str:
        screen = shown()
        return why_not() if screen is None else "" if fits(screen) else words

    def run(action: Callable[[LibraryScreen], object]) -> None:
        screen = shown()
        if screen is not None:
            action(screen)

    reading = (
        (True, "mark-read", translate("Commands", "Mark as read"), translate("Commands", "The chosen briefs are read already.")),
        (False, "mark-unread", translate("Commands", "Mark as unread"), translate("Commands", "The chosen briefs are unread already.")),
    )
    no_guess, no_twin = translate("Commands", "Nothing is guessed in this brief."), translate("Commands", "No brief is nearly the same.")
    return (
        Command(
            id="add-to",
            title=translate("Commands", "Add to a dossier or a book"),
            menu="brief",
            icon="folder-open",
            keys=("Ctrl+Shift+D",),
            run=lambda: run(LibraryScreen.add_chosen),
            why_not=why_not,
        ),
        *(
            Command(
                id=name, title=title, menu="brief", icon="circle-check" if read else "mail",
                run=lambda read=read: run(lambda screen: screen.mark_read(read)),
                why_not=lambda read=read, all_are=all_are: unless(lambda on: any(each.read is not read for each in on.chosen), all_are),
            )
            for read, name, title, all_are in reading
        ),
        Command(
            id="confirm-guesses",
            title=translate("Commands", "Confirm all guesses of the brief"),
            menu="brief",
            icon="check",
            keys=("Y",),
            local=True,
            run=lambda: run(LibraryScreen.confirm_guesses),
            why_not=lambda: unless(lambda on: on.chosen[0].guessed, no_guess),
        ),
        Command(
            id="compare",
            title=translate("Commands", "Compare with the brief that is nearly the same"),
            menu="brief",
            icon="copy",
            run=lambda: run(lambda screen: screen.inspector_pane.compare()),
            why_not=lambda: unless(lambda on: on.inspector_pane.twin, no_twin),
        ),
    )  # fmt: skip


def meeting_commands(window: "MainWindow") -> tuple[Command, ...]:
    """What is done with the meeting that is shown."""
    translate = QCoreApplication.translate

    def shown() -> MeetingScreen | None:
        screen = window.screen_shown
        return screen if isinstance(screen, MeetingScreen) and screen.view is not None else None

    def why_not() -> str:
        return "" if shown() else translate("Commands", "Open a meeting first.")

    def enter() -> None:
        screen = shown()
        if screen is not None and screen.view is not None:
            window.enter_room(screen.view)

    def rehearse() -> None:
        screen = shown()
        if screen is not None:
            screen.rehearse()

    def export() -> None:
        screen = shown()
        if screen is not None:
            screen.export_programme()

    return (
        Command(
            id="room",
            title=translate("Commands", "Room view"),
            menu="view",
            icon="calendar",
            keys=("F11",),
            run=enter,
            why_not=why_not,
        ),
        Command(
            id="rehearse",
            title=translate("Commands", "Rehearse the points of the meeting"),
            menu="view",
            icon="message-square",
            keys=("Ctrl+Shift+R",),
            run=rehearse,
            why_not=why_not,
        ),
        Command(
            id="programme-ics",
            title=translate("Commands", "Save the programme as a calendar file"),
            menu="file",
            icon="download",
            run=export,
            why_not=why_not,
        ),
    )


def dossier_commands(window: "MainWindow") -> tuple[Command, ...]:
    """What is done with the dossier that is shown."""
    translate = QCoreApplication.translate

    def shown() -> DossierScreen | None:
        screen = window.screen_shown
        return screen if isinstance(screen, DossierScreen) and screen.view is not None else None

    def run(action: Callable[[DossierScreen], object]) -> None:
        screen = shown()
        if screen is not None:
            action(screen)

    def no_statement() -> str:
        screen = shown()
        if screen is None:
            return translate("Commands", "Open a dossier first.")
        return "" if screen.in_hand else translate("Commands", "Choose a statement first.")

    def support(action: Callable[[DossierScreen, Statement], object]) -> None:
        screen = shown()
        if screen is not None and screen.in_hand is not None:
            action(screen, screen.in_hand)

    supporting: tuple[tuple[str, str, str, tuple[str, ...], Callable[[DossierScreen, Statement], object]], ...] = (
        ("passage-add", translate("Commands", "Add a passage to the statement"), "plus", ("Ctrl+Shift+A",), DossierScreen.add_passage),
        ("passage-find", translate("Commands", "Find passages for the statement"), "search", ("Ctrl+Shift+E",), DossierScreen.find_more),
    )
    deeds: tuple[tuple[str, str, str, tuple[str, ...], Callable[[DossierScreen], object]], ...] = (
        ("dossier-printed", translate("Commands", "The dossier as printed, or to write"), "eye", ("Ctrl+Shift+P",), DossierScreen.turn),
        (
            "dossier-language",
            translate("Commands", "The dossier in another language"),
            "languages",
            ("Ctrl+Shift+L",),
            DossierScreen.read_in_next,
        ),
        ("dossier-checks", translate("Commands", "Checks of the dossier"), "list-checks", (), DossierScreen.show_checks),
        ("dossier-history", translate("Commands", "History of the dossier"), "history", (), DossierScreen.show_history),
    )
    return tuple(
        Command(id=name, title=title, menu="edit", icon=icon, keys=keys, run=lambda deed=deed: support(deed), why_not=no_statement)
        for name, title, icon, keys, deed in supporting
    ) + tuple(
        Command(
            id=name, title=title, menu="view", icon=icon, keys=keys, run=lambda deed=deed: run(deed),
            why_not=lambda: "" if shown() else translate("Commands", "Open a dossier first."),
        )
        for name, title, icon, keys, deed in deeds
    )  # fmt: skip
