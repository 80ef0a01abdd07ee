"""What a screen reader is told: every control has a name and a kind, in every room and every overlay, in the tree that AT-SPI reads."""

import gc
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.core.jobs import Silent
from app.core.model.dossier import Heading
from app.core.model.meeting import Meeting
from app.services.books import BookRequest
from app.services.importing import ImportChoices
from app.services.opening import Services
from app.ui.jobs import InlinePool, Jobs
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.theme import Look
from app.ui.views.dossier.screen import DossierScreen
from app.ui.views.first_start import FirstStart
from app.ui.views.reader.desk import Mode
from app.ui.views.reader.screen import ReaderScreen
from app.ui.views.reader.side import Side
from app.ui.views.unlock import UnlockView
from app.ui.wording import heading_name
from tests.ui.paper import write_paper

Role = QAccessible.Role
KINDLESS = (Role.NoRole, Role.Client, Role.Whitespace, Role.Window, Role.UserRole)
"""Roles that AT-SPI hands on as "filler", "panel without a kind" or not at all."""
MOST_CHILDREN = 200


def all_beneath(holder: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """What is in the tree under an object, as far as it shows."""
    for number in range(min(holder.childCount(), MOST_CHILDREN)):
        child = holder.child(number)
        if not child or not child.isValid() or child.state().invisible:
            continue
        yield child
        yield from all_beneath(child)


def nameless(holder: QWidget) -> set[str]:
    """The visible controls of a tree, reachable by Tab or by a click, that have no name."""
    found: set[str] = set()
    for widget in holder.findChildren(QWidget):
        reachable = widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        control = isinstance(widget, QAbstractButton | QLineEdit | QAbstractScrollArea) or reachable
        name = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()
        if control and widget.isVisible() and not name and not widget.objectName().startswith("qt_"):
            found.add(f"no name: {type(widget).__name__} in {type(widget.parent()).__name__}")
    return found


def troubles(holder: QWidget) -> set[str]:
    """What takes the focus and has no kind or no name, and what has a name and no kind."""
    found = nameless(holder)
    for each in all_beneath(QAccessible.queryAccessibleInterface(holder)):
        name, widget = each.text(QAccessible.Text.Name).strip(), each.object()
        what = f"{type(widget).__name__} in {type(widget.parent()).__name__}: {name[:30]}" if widget else name
        if (each.state().focusable or name) and each.role() in KINDLESS:
            found.add(f"no kind: {what}")
        if each.state().focusable and not name:
            found.add(f"no name ({each.role().name}): {what}")
    return found


def test_everything_in_every_room_has_a_name_and_a_kind(
    window: MainWindow, services: Services, meeting: Meeting, resources: Path, tmp_path: Path
) -> None:
    paper = services.imports.import_paths([write_paper(tmp_path / "ferry.pdf", resources)], ImportChoices(), Silent())
    brief = paper.files[0].briefs[0].brief
    sheet = replace(services.books.recipes.find("Press officer"), id=meeting.id, name="Sheet")
    built = services.books.build(BookRequest(meeting_id=meeting.id, recipe=sheet), Silent())
    other = next(row.id for row in services.library.rows() if row.id != brief.id)
    dossier = max(services.dossiers.all(), key=lambda found: len(found.statements))
    special = (Room.READER, Room.DOSSIER, Room.MEETING, Room.BOOK, Room.COMPARE)
    places = [Place(room) for room in Room if room not in special]
    places += [Place(Room.READER, brief.id), Place(Room.DOSSIER, dossier.id), Place(Room.MEETING, meeting.id)]
    places += [Place(Room.COMPARE, brief.id, other_id=other), Place(Room.BOOK, built.edition.id)]
    found: dict[str, set[str]] = {}
    window.open_tab(Place(Room.LIBRARY))
    try:
        for place in places:
            window.go(place)
            found[place.room.value] = troubles(window)
        window.go(Place(Room.READER, brief.id))
        screen = window.screen_shown
        assert isinstance(screen, ReaderScreen)
        for mode in Mode:
            screen.show_mode(mode)
            for side in Side:
                screen.side.turn(side)
                found[f"{mode} {side}"] = troubles(window)
        screen.find_in_pane()
        found["find"] = troubles(window)
    finally:
        window.close_tab(1)
        services.library.remove([brief.id])
    assert {room: each for room, each in found.items() if each} == {}


def test_everything_in_every_overlay_has_a_name_and_a_kind(window: MainWindow, meeting: Meeting) -> None:
    window.search_overlay.begin()
    window.search_overlay.field.setText("ferry")
    window.search_overlay.search()
    assert troubles(window) == set()
    window.search_overlay.close_over()
    for begin, overlay in ((window.open_palette, window.palette_overlay), (window.tour.begin, window.tour)):
        begin()
        assert troubles(window) == set()
        assert QAccessible.queryAccessibleInterface(overlay).role() is Role.Dialog
        overlay.close_over()
    window.go(Place(Room.MEETING, meeting.id))
    window.actions_by_id["room"].trigger()
    assert troubles(window) == set()
    window.room_view.leave()


def test_the_way_in_has_names_and_kinds(qtbot: QtBot, look: Look, tmp_path: Path) -> None:
    jobs = Jobs(InlinePool(), InlinePool())
    ways = (
        FirstStart(look, jobs, tmp_path, lambda *_asked: (object(), "7Q4M-XH2D")),
        UnlockView(look, jobs, tmp_path, lambda _: None, lambda _: None),
    )
    for view in ways:
        qtbot.addWidget(view)
        view.show()
        assert troubles(view) == set()


def test_a_dossier_is_lines_under_headings(window: MainWindow, services: Services, meeting: Meeting) -> None:
    dossier = max(services.dossiers.all(), key=lambda found: len(found.statements))
    window.go(Place(Room.DOSSIER, dossier.id))
    screen = window.screen_shown
    assert isinstance(screen, DossierScreen)
    read = [(each.role(), each.text(QAccessible.Text.Name)) for each in all_beneath(QAccessible.queryAccessibleInterface(screen.page))]
    headings = [name for role, name in read if role is Role.Heading]
    assert f"Title: {dossier.title}" in headings
    for heading in Heading:
        assert heading_name(heading) in headings
    lines = [name for role, name in read if role is Role.ListItem]
    for statement in dossier.statements:
        assert any(statement.text in line for line in lines)
    assert [child.role() for child in all_beneath(QAccessible.queryAccessibleInterface(screen.ways))] == [Role.RadioButton] * 2


def test_what_a_reader_was_told_of_goes_with_its_widget(window: MainWindow, services: Services, meeting: Meeting) -> None:
    """The tree is asked, the page is made anew, the tree is asked again: nothing of before is met."""
    dossier = max(services.dossiers.all(), key=lambda found: len(found.statements))
    window.go(Place(Room.DOSSIER, dossier.id))
    screen = window.screen_shown
    assert isinstance(screen, DossierScreen)
    assert screen.view is not None
    counts: set[int] = set()
    for _ in range(5):
        screen.page.show_view(screen.view)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()
        counts.add(sum(1 for _ in all_beneath(QAccessible.queryAccessibleInterface(screen.page))))
    assert len(counts) == 1


def test_a_row_of_repairs_says_its_state(window: MainWindow, services: Services, resources: Path, tmp_path: Path) -> None:
    paper = services.imports.import_paths([write_paper(tmp_path / "ferry.pdf", resources)], ImportChoices(), Silent())
    window.go(Place(Room.READER, paper.files[0].briefs[0].brief.id))
    screen = window.screen_shown
    assert isinstance(screen, ReaderScreen)
    screen.turn_side(Side.REPAIRS)
    head, index = (screen.repairs.list.model().index(number, 0) for number in (0, 1))
    assert head.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Page 1, ")
    words = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert ", on:" in words
    assert screen.repairs.rows[0].before.strip()[:10] in words
    services.library.remove([paper.files[0].briefs[0].brief.id])
