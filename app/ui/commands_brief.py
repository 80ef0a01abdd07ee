"""The commands of the brief that is read."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.search.query import Results
from app.services.views import CleanRange
from app.ui.actions import Above, Command
from app.ui.by_machine import machine_command
from app.ui.reader_shown import reader_of, reading, unless, without_brief
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

    translate, no_brief = QCoreApplication.translate, without_brief(window)
    no_mark = unless(window, lambda shown: shown.marks.card.mark, translate("Commands", "Choose a mark first."))
    nothing = translate("Commands", "Nothing is marked in this brief.")
    as_evidence = reading(window, lambda shown: shown.link_mark(shown.marks.card.mark))

    return (
        Command(
            id="evidence",
            title=QCoreApplication.translate("Commands", "Use the hit or mark as evidence"),
            menu="brief",
            icon="link-2",
            keys=("Ctrl+E",),
            run=lambda: use_as_evidence(window, as_evidence),
            why_not=lambda: "" if window.search_overlay.isVisible() else no_mark(),
            above=Above.SEARCH,
        ),
        Command(
            id="export-marks",
            title=QCoreApplication.translate("Commands", "Save the marks with their references"),
            menu="brief",
            icon="upload",
            run=reading(window, ReaderScreen.export_marks),
            why_not=unless(window, lambda shown: shown.detail is not None and shown.detail.marks, nothing),
        ),
        Command(
            id="copy-reference",
            title=QCoreApplication.translate("Commands", "Copy with its reference"),
            menu="brief",
            icon="copy",
            keys=("Ctrl+Shift+C",),
            run=reading(window, ReaderScreen.copy_with_reference),
            why_not=no_brief,
        ),
        Command(
            id="newer-version",
            title=QCoreApplication.translate("Commands", "Take in a newer version"),
            menu="brief",
            icon="upload",
            run=window.given.choose_newer,
            why_not=no_brief,
        ),
        machine_command(window, no_brief),
    )


def mark_commands(window: "MainWindow") -> tuple[Command, ...]:
    """The kinds of mark; their letters are read by the text, so that they can be typed elsewhere."""
    words = QCoreApplication.translate("Commands", "Mark the selection: {kind}")

    no_words = QCoreApplication.translate("Commands", "Select words in a brief first.")
    why_not = unless(window, lambda shown: shown.selection() is not None, no_words, no_words)

    return tuple(
        Command(
            id=f"mark-{kind}",
            title=words.format(kind=mark_name(kind)),
            menu="brief",
            icon="highlighter",
            keys=(letter,),
            local=True,
            run=reading(window, lambda shown, kind=kind: shown.mark_selection(kind)),
            why_not=why_not,
        )
        for kind, letter in MARK_LETTERS.items()
    )


def related_commands(window: "MainWindow") -> tuple[Command, ...]:
    """What else the library has on the words in hand."""
    translate, search = QCoreApplication.translate, window.services.search

    def in_hand() -> CleanRange | None:
        shown = reader_of(window)
        return shown.in_hand() if shown is not None else None

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
            why_not=unless(window, ReaderScreen.in_hand, no_words, no_words),
        )
        for name, title, find in found
    )
