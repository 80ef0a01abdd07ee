"""The commands of the brief that is read."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.core.model.annotation import AnnotationKind
from app.search.query import Results
from app.services.views import CleanRange
from app.ui.actions import Above, Command
from app.ui.by_machine import machine_command
from app.ui.tokens import MARK_LETTERS
from app.ui.views.reader.screen import ReaderScreen
from app.ui.wording import mark_name

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


def use_as_evidence(window: "MainWindow", mark: Callable[[], object]) -> None:
    """The hit in hand while the search stands over the window, else the mark in hand."""
    if window.search_overlay.isVisible():
        window.search_overlay.use_as_evidence()
    else:
        mark()


def brief_commands(window: "MainWindow") -> tuple[Command, ...]:
    """What is done with the brief that is read and with its marks."""

    def reader() -> ReaderScreen | None:
        screen = window.screen_shown
        return screen if isinstance(screen, ReaderScreen) else None

    def no_brief() -> str:
        return "" if reader() else QCoreApplication.translate("Commands", "Open a brief first.")

    def read(action: Callable[[ReaderScreen], object]) -> None:
        shown = reader()
        if shown is not None:
            action(shown)

    def why_not() -> str:
        shown = reader()
        if shown is None:
            return no_brief()
        return "" if shown.marks.card.mark else QCoreApplication.translate("Commands", "Choose a mark first.")

    def no_marks() -> str:
        shown = reader()
        nothing = QCoreApplication.translate("Commands", "Nothing is marked in this brief.")
        return "" if shown is not None and shown.detail is not None and shown.detail.marks else no_brief() or nothing

    return (
        Command(
            id="evidence",
            title=QCoreApplication.translate("Commands", "Use the hit or mark as evidence"),
            menu="brief",
            icon="link-2",
            keys=("Ctrl+E",),
            run=lambda: use_as_evidence(window, lambda: read(lambda shown: shown.link_mark(shown.marks.card.mark))),
            why_not=lambda: "" if window.search_overlay.isVisible() else why_not(),
            above=Above.SEARCH,
        ),
        Command(
            id="export-marks",
            title=QCoreApplication.translate("Commands", "Save the marks with their references"),
            menu="brief",
            icon="upload",
            run=lambda: read(ReaderScreen.export_marks),
            why_not=no_marks,
        ),
        Command(
            id="copy-reference",
            title=QCoreApplication.translate("Commands", "Copy with its reference"),
            menu="brief",
            icon="copy",
            keys=("Ctrl+Shift+C",),
            run=lambda: read(ReaderScreen.copy_with_reference),
            why_not=no_brief,
        ),
        Command(
            id="newer-version",
            title=QCoreApplication.translate("Commands", "Take in a newer version"),
            menu="brief",
            icon="upload",
            run=window.choose_newer,
            why_not=no_brief,
        ),
        machine_command(window, no_brief),
        Command(
            id="next-hit",
            title=QCoreApplication.translate("Commands", "Next hit"),
            menu="edit",
            icon="chevron-down",
            keys=("F3",),
            run=lambda: read(lambda shown: shown.find_next(1)),
            why_not=no_brief,
        ),
        Command(
            id="hit-before",
            title=QCoreApplication.translate("Commands", "Hit before"),
            menu="edit",
            icon="chevron-up",
            keys=("Shift+F3",),
            run=lambda: read(lambda shown: shown.find_next(-1)),
            why_not=no_brief,
        ),
    )


def mark_commands(window: "MainWindow") -> tuple[Command, ...]:
    """The kinds of mark; their letters are read by the text, so that they can be typed elsewhere."""
    words = QCoreApplication.translate("Commands", "Mark the selection: {kind}")

    def reader() -> ReaderScreen | None:
        screen = window.screen_shown
        return screen if isinstance(screen, ReaderScreen) and screen.selection() is not None else None

    def mark(kind: AnnotationKind) -> None:
        screen = reader()
        if screen is not None:
            screen.mark_selection(kind)

    return tuple(
        Command(
            id=f"mark-{kind}",
            title=words.format(kind=mark_name(kind)),
            menu="brief",
            icon="highlighter",
            keys=(letter,),
            local=True,
            run=lambda kind=kind: mark(kind),
            why_not=lambda: "" if reader() else QCoreApplication.translate("Commands", "Select words in a brief first."),
        )
        for kind, letter in MARK_LETTERS.items()
    )


def related_commands(window: "MainWindow") -> tuple[Command, ...]:
    """What else the library has on the words in hand."""
    translate, search = QCoreApplication.translate, window.services.search

    def in_hand() -> CleanRange | None:
        screen = window.screen_shown
        return screen.in_hand() if isinstance(screen, ReaderScreen) else None

    def run(title: str, find: Callable[[CleanRange], Results]) -> None:
        place = in_hand()
        if place is not None:
            window.search_overlay.tell(title, lambda: find(place))

    found = (
        ("more-like", translate("Commands", "More like this passage"), search.like_around),
        ("elsewhere", translate("Commands", "Where else these words stand"), search.elsewhere_of),
    )
    no_words = translate("Commands", "Select words in a brief, or choose a mark, first.")
    return tuple(
        Command(
            id=name,
            title=title,
            menu="brief",
            icon="search",
            run=lambda title=title, find=find: run(title, find),
            why_not=lambda: "" if in_hand() else no_words,
        )
        for name, title, find in found
    )
