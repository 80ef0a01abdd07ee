"""The library: facets of issue and marking, several briefs at once, two that are one, the description as a drawer."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.core.dates import PartialDate
from app.core.model.annotation import AnnotationKind
from app.core.model.book import Recipe
from app.core.model.dossier import Dossier
from app.services.views import MarkDetails
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.views.compare import CompareScreen
from app.ui.views.library.screen import LibraryScreen
from app.ui.widgets.button import Button
from app.ui.widgets.chip import Chip
from app.ui.widgets.menu_chip import Pop

QUAY = (
    "The quay of Lime Point is older than both towns. Its board counts 31,000 boxes a year, and wants a second crane before the winter. "
    "Ferries leave on the hour, and on the half hour when the sea is calm. Nobody has measured the eastern basin since the flood."
)
TWIN = QUAY.replace("31,000 boxes", "33,000 boxes")
GULLS = "Gulls nest on the pier, and the harbour master counts them in spring for want of anything else that stands still."


@pytest.fixture
def library(empty: MainWindow) -> Iterator[LibraryScreen]:
    """Three briefs, of which two are nearly the same; a dossier and a recipe without any."""
    for title, words in (("Quay", QUAY), ("Gulls", GULLS), ("Quay again", TWIN)):
        empty.services.imports.take_note(title, words)
    empty.services.dossiers.save(Dossier(title="Ports of the strait", short_title="Ports"))
    empty.services.books.recipes.save(Recipe(name="Minister"))
    empty.services.likes.pairs()
    empty.go(Place(Room.LIBRARY))
    screen = empty.screen_shown
    assert isinstance(screen, LibraryScreen)
    yield screen


def choose(screen: LibraryScreen, qtbot: QtBot, *titles: str) -> None:
    """Click the rows of these titles, the later ones with Ctrl."""
    qtbot.waitUntil(lambda: {row.title for row in screen.rows} >= set(titles))
    for number, title in enumerate(titles):
        at = next(at for at, row in enumerate(screen.rows) if row.title == title)
        place = screen.listing.visualRect(screen.listing.model().index(at, 0)).center()
        held = Qt.KeyboardModifier.ControlModifier if number else Qt.KeyboardModifier.NoModifier
        qtbot.mouseClick(screen.listing.viewport(), Qt.MouseButton.LeftButton, held, place)
    if len(titles) == 1:
        qtbot.waitUntil(lambda: screen.inspector_pane.brief is not None and screen.inspector_pane.brief.title == titles[0])
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # what told of the brief before is gone now


def button(host: QWidget, words: str, qtbot: QtBot) -> Button:
    """The button with these words, as soon as it is there."""

    def found() -> list[Button]:
        return [each for each in host.findChildren(Button) if each.text() == words and each.isVisible()]

    qtbot.waitUntil(lambda: bool(found()))
    return found()[0]


def pick(pop: Button, number: int) -> None:
    """Open a menu by its key and take a line of it."""
    assert isinstance(pop, Pop)
    QTest.keyClick(pop, Qt.Key.Key_Return)
    assert pop.menu is not None
    pop.menu.actions()[number].trigger()
    pop.menu.close()


def test_chosen_briefs_are_added_to_a_dossier_which_is_a_facet_then(empty: MainWindow, library: LibraryScreen, qtbot: QtBot) -> None:
    choose(library, qtbot, "Quay", "Gulls")
    assert {row.title for row in library.chosen} == {"Quay", "Gulls"}
    qtbot.mouseClick(button(library.inspector_pane, "Add to…", qtbot), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: any(option.title == "Ports of the strait" for option in library.add_to.options))
    qtbot.keyClicks(library.add_to.field, "strait")
    qtbot.keyClick(library.add_to.field, Qt.Key.Key_Return)
    (dossier,) = empty.services.dossiers.all()
    assert {document.title for document in dossier.documents} == {"Quay", "Gulls"}
    assert "2 brief(s)" in empty.toast.words
    issue = library._facets.issues.checks
    qtbot.waitUntil(lambda: dossier.id in issue)
    assert issue[dossier.id].accessibleName() == "Ports, 2"
    qtbot.mouseClick(issue[dossier.id], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: {row.title for row in library.rows} == {"Quay", "Gulls"})
    (chip,) = [each for each in library._chips.findChildren(Chip) if each.isVisible()]
    assert chip.accessibleName() == "Take the filter “Ports” off"
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(library.rows) == 3)


def test_a_key_adds_to_the_annexes_of_a_book(empty: MainWindow, library: LibraryScreen, qtbot: QtBot) -> None:
    choose(library, qtbot, "Gulls")
    command = next(each for each in empty.commands if each.id == "add-to")
    assert not command.why_not()
    command.run()
    qtbot.waitUntil(lambda: bool(library.add_to.options))
    qtbot.keyClicks(library.add_to.field, "mini")
    qtbot.keyClick(library.add_to.field, Qt.Key.Key_Return)
    (recipe,) = empty.services.books.recipes.all()
    assert recipe.annexes == (library.chosen[0].id,)


def test_several_briefs_tell_what_they_share_and_are_read_and_deleted_together(
    empty: MainWindow, library: LibraryScreen, qtbot: QtBot
) -> None:
    choose(library, qtbot, "Quay", "Quay again")
    shown = {each.accessibleName() for each in library.inspector_pane.findChildren(QWidget) if each.isVisible()}
    assert {"2 brief(s) chosen", "English", "Unmarked"} <= shown
    qtbot.mouseClick(button(library.inspector_pane, "Mark as read", qtbot), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: {row.title for row in library.rows if row.read} == {"Quay", "Quay again"})
    assert len(library.chosen) == 2
    library.listing.setFocus()
    qtbot.keyClick(library.listing, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: [row.title for row in library.rows] == ["Gulls"])
    assert empty.toast.words.startswith("2 brief(s) deleted")
    empty.undo()
    qtbot.waitUntil(lambda: len(library.rows) == 3)


def test_a_likely_duplicate_is_flagged_and_one_is_kept_with_its_marks(empty: MainWindow, library: LibraryScreen, qtbot: QtBot) -> None:
    empty.bus.compared.emit()
    qtbot.waitUntil(lambda: sum(row.alike > 0 for row in library.rows) == 2)
    twin = next(row for row in library.rows if row.title == "Quay again")
    spoken = library.listing.model().index(library.rows.index(twin), 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert f"Duplicate? {twin.alike} % the same" in spoken
    empty.services.annotations.by_quote(twin.id, "a second crane", MarkDetails(kind=AnnotationKind.EVIDENCE))
    choose(library, qtbot, "Quay again")
    pick(button(library.inspector_pane, "Keep one", qtbot), 1)
    qtbot.waitUntil(lambda: {row.title for row in library.rows} == {"Quay", "Gulls"})
    (mark,) = empty.services.annotations.all()
    assert (mark.brief_title, mark.passage.exact) == ("Quay", "a second crane")
    empty.undo()
    qtbot.waitUntil(lambda: len(library.rows) == 3)


def test_a_likely_duplicate_is_the_newer_version(empty: MainWindow, library: LibraryScreen, qtbot: QtBot) -> None:
    choose(library, qtbot, "Quay again")
    pick(button(library.inspector_pane, "Newer version", qtbot), 0)
    older = next(row for row in library.rows if row.title == "Quay")
    newer = next(row for row in library.rows if row.title == "Quay again")
    assert empty.services.library.get(newer.id).newer_than == older.id
    assert empty.services.likes.known() == {}


def test_either_side_of_a_comparison_can_be_the_newer_version(empty: MainWindow, library: LibraryScreen, qtbot: QtBot) -> None:
    choose(library, qtbot, "Quay again")
    qtbot.mouseClick(button(library.inspector_pane, "Compare", qtbot), Qt.MouseButton.LeftButton)
    screen = empty.screen_shown
    assert isinstance(screen, CompareScreen)
    qtbot.waitUntil(lambda: screen.found is not None)
    assert screen.found is not None
    left, right = screen.found.left, screen.found.right
    pick(screen.newer, 1)
    assert empty.services.library.get(left.id).newer_than == right.id
    assert empty.place.room is Room.LIBRARY


def test_a_marking_is_chosen_in_the_description_and_is_a_facet_then(empty: MainWindow, library: LibraryScreen, qtbot: QtBot) -> None:
    choose(library, qtbot, "Gulls")
    qtbot.waitUntil(lambda: any(each.accessibleName() == "Marking: Unmarked" for each in library.inspector_pane.findChildren(Pop)))
    chips = [each for each in library.inspector_pane.findChildren(Pop) if each.accessibleName() == "Marking: Unmarked"]
    lines = [line.title for line in chips[0].picks()]
    at = next(at for at, line in enumerate(lines) if line.startswith("OFFICIAL"))
    pick(chips[0], at)
    gulls = next(row for row in library.rows if row.title == "Gulls")
    marking = empty.services.library.get(gulls.id).marking
    assert marking.scheme != "unmarked"
    group = library._facets.markings
    qtbot.waitUntil(lambda: (marking.scheme, marking.level) in group.checks)
    qtbot.mouseClick(group.checks[marking.scheme, marking.level], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: [row.title for row in library.rows] == ["Gulls"])
    library.clear_filter()


def test_a_year_narrows_the_list_by_mouse_and_by_key(empty: MainWindow, library: LibraryScreen, qtbot: QtBot) -> None:
    gulls = next(row for row in library.rows if row.title == "Gulls")
    brief = empty.services.library.get(gulls.id)
    empty.services.library.save(replace(brief, date=PartialDate(2024)))
    years = library._facets.years
    qtbot.waitUntil(years.isVisible)
    qtbot.mouseClick(years, Qt.MouseButton.LeftButton, pos=QPoint(years.width() // 2, 40))
    qtbot.waitUntil(lambda: [row.title for row in library.rows] == ["Gulls"])
    years.setFocus()
    qtbot.keyClick(years, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(library.rows) == 3)


def test_in_a_narrow_window_the_description_is_a_drawer(empty: MainWindow, library: LibraryScreen, qtbot: QtBot) -> None:
    empty.resize(960, 640)
    QApplication.processEvents()
    pane, shut = library.inspector_pane, library.listing.width()
    assert not pane.isVisible()
    choose(library, qtbot, "Gulls")
    next(each for each in empty.commands if each.id == "inspector").run()
    assert pane.isVisible()
    assert library.listing.width() == shut
    right = pane.mapTo(empty, QPoint(pane.width(), 0)).x()
    assert right == empty.width()
    open_button = button(pane, "Open", qtbot)
    assert empty.rect().contains(open_button.mapTo(empty, open_button.rect().bottomRight()))
    open_button.setFocus()
    qtbot.keyClick(open_button, Qt.Key.Key_Escape)
    assert not pane.isVisible()
    assert library.listing.hasFocus()
    empty.resize(1440, 900)
    QApplication.processEvents()
    assert pane.isVisible()


def test_the_filters_fold_away_and_come_back(window: MainWindow) -> None:
    window.go(Place(Room.LIBRARY))
    screen = window.screen_of(Room.LIBRARY)
    assert isinstance(screen, LibraryScreen)
    for shown in (False, True):
        QTest.mouseClick(screen._sift, Qt.MouseButton.LeftButton)
        assert screen._facets.isVisible() is shown
