"""What a screen reader is told: every control has a name, in every room and every overlay, in the tree that AT-SPI reads."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.core.jobs import Silent
from app.core.model.meeting import Meeting
from app.services.importing import ImportChoices
from app.services.opening import Services
from app.ui.jobs import InlinePool, Jobs
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.theme import Look
from app.ui.views.first_start import FirstStart
from app.ui.views.reader.desk import Mode
from app.ui.views.reader.screen import ReaderScreen
from app.ui.views.reader.side import Side
from app.ui.views.unlock import UnlockView
from tests.ui.paper import write_paper


def spoken(widget: QWidget) -> str:
    """The name that the accessibility tree has for a widget."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def nameless(holder: QWidget) -> list[str]:
    """The visible controls of a tree, reachable by Tab or by a click, that have no name."""
    found: list[str] = []
    for widget in holder.findChildren(QWidget):
        reachable = widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        control = isinstance(widget, QAbstractButton | QLineEdit | QAbstractScrollArea) or reachable
        inner = widget.objectName().startswith("qt_")
        if control and not inner and widget.isVisible() and not spoken(widget).strip():
            found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    return found


def test_every_room_is_named(
    window: MainWindow, services: Services, meeting: Meeting, resources: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    paper = services.imports.import_paths([write_paper(tmp_path / "ferry.pdf", resources)], ImportChoices(), Silent())
    brief = paper.files[0].briefs[0].brief
    other = next(row.id for row in services.library.rows() if row.id != brief.id)
    dossier = max(services.dossiers.all(), key=lambda found: len(found.statements))
    places = [Place(room) for room in Room if room not in (Room.READER, Room.DOSSIER, Room.MEETING, Room.BOOK, Room.COMPARE)]
    places += [Place(Room.READER, brief.id), Place(Room.DOSSIER, dossier.id), Place(Room.MEETING, meeting.id)]
    places += [Place(Room.COMPARE, brief.id, other_id=other)]
    window.open_tab(Place(Room.LIBRARY))
    try:
        for place in places:
            window.go(place)
            assert nameless(window) == [], place.room
        window.go(Place(Room.READER, brief.id))
        screen = window.screen_shown
        assert isinstance(screen, ReaderScreen)
        for mode in Mode:
            screen.show_mode(mode)
            for side in Side:
                screen.side.turn(side)
                assert nameless(window) == [], (mode, side)
        screen.find_in_pane()
        assert nameless(window) == []
    finally:
        window.close_tab(1)
        services.library.remove([brief.id])


def test_every_overlay_is_named(window: MainWindow, meeting: Meeting) -> None:
    openings: dict[str, tuple[Callable[[], object], QWidget]] = {
        "search": (window.search_overlay.begin, window.search_overlay),
        "palette": (window.open_palette, window.palette_overlay),
        "tour": (window.tour.begin, window.tour),
    }
    for name, (begin, overlay) in openings.items():
        begin()
        assert nameless(overlay) == [], name
        overlay.close_over()  # type: ignore[attr-defined]
    window.go(Place(Room.MEETING, meeting.id))
    window.actions_by_id["room"].trigger()
    assert nameless(window.room_view) == []
    window.room_view.leave()


@pytest.mark.parametrize("first", [True, False])
def test_the_way_in_is_named(qtbot: QtBot, look: Look, tmp_path: Path, first: bool) -> None:
    jobs = Jobs(InlinePool(), InlinePool())
    view: QWidget = (
        FirstStart(look, jobs, tmp_path, lambda _words: (object(), "7Q4M-XH2D"))
        if first
        else UnlockView(look, jobs, tmp_path, lambda _words: None, lambda _words: None)
    )
    qtbot.addWidget(view)
    view.show()
    assert nameless(view) == []


def test_a_row_of_repairs_says_its_state(window: MainWindow, services: Services, resources: Path, tmp_path: Path) -> None:
    paper = services.imports.import_paths([write_paper(tmp_path / "ferry.pdf", resources)], ImportChoices(), Silent())
    window.go(Place(Room.READER, paper.files[0].briefs[0].brief.id))
    screen = window.screen_shown
    assert isinstance(screen, ReaderScreen)
    screen._turn(Side.REPAIRS)
    head, index = (screen.repairs.list.model().index(number, 0) for number in (0, 1))
    assert head.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Page 1, ")
    words = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert ", on:" in words
    assert screen.repairs.rows[0].before.strip()[:10] in words
    services.library.remove([paper.files[0].briefs[0].brief.id])
