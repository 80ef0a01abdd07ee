"""Duplicates side by side, guesses confirmed by one key, and what was deleted brought back."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.core.errors import NotFoundError
from app.core.jobs import Silent
from app.services.importing import ImportChoices
from app.services.opening import Services
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.views.compare import CompareScreen
from app.ui.views.library.screen import LibraryScreen
from app.ui.views.trash import TrashScreen
from app.ui.widgets.button import Button
from app.ui.widgets.label import Prose

WORDS = (
    "The harbour office of Kestrel Bay answered in writing. {} Dredging takes eleven weeks and needs the eastern quay to be empty. "
    "The board of Lime Point asked for a second survey of the seabed before it would say anything of its own. {}"
)


@pytest.fixture
def twins(services: Services, tmp_path: Path) -> Iterator[tuple[UUID, UUID]]:
    """Two papers that differ in two sentences."""
    ids: list[UUID] = []
    for name, words in (("first", ("Ferries run in winter.", "It is cold.")), ("second", ("Ferries run in summer.", "It is warm."))):
        path = tmp_path / f"{name}.txt"
        path.write_text(f"Answer of Kestrel Bay, {name}\n\nBy Ada Lantern\n\n{WORDS.format(*words)}\n", encoding="utf-8")
        ids.append(services.imports.import_paths([path], ImportChoices(), Silent()).files[0].briefs[0].brief.id)
    yield ids[0], ids[1]
    for brief_id in ids:
        with suppress(NotFoundError):
            services.library.remove([brief_id])


def library_at(window: MainWindow, brief_id: UUID) -> LibraryScreen:
    window.go(Place(Room.LIBRARY))
    screen = window.screen_shown
    assert isinstance(screen, LibraryScreen)
    screen.listing.choose_row(screen.brief_ids().index(brief_id))
    return screen


def compare_screen(window: MainWindow, left: UUID, right: UUID, qtbot: QtBot) -> CompareScreen:
    window.go(Place(Room.COMPARE, left, other_id=right))
    screen = window.screen_shown
    assert isinstance(screen, CompareScreen)
    qtbot.waitUntil(lambda: not screen._more.isActive())
    return screen


def test_the_inspector_tells_of_a_likeness_and_leads_to_it(window: MainWindow, twins: tuple[UUID, UUID], qtbot: QtBot) -> None:
    screen = library_at(window, twins[0])
    names = lambda: {prose.accessibleName() for prose in screen.inspector_pane.findChildren(Prose)}  # noqa: E731
    qtbot.waitUntil(lambda: any("the same as another brief" in name for name in names()))
    buttons = lambda: [each for each in screen.inspector_pane.findChildren(Button) if each.isVisible() and each.text() == "Compare"]  # noqa: E731
    qtbot.waitUntil(lambda: bool(buttons()))
    qtbot.mouseClick(buttons()[0], Qt.MouseButton.LeftButton)
    assert window.place == Place(Room.COMPARE, twins[0], other_id=twins[1])


def test_differences_stand_side_by_side(window: MainWindow, twins: tuple[UUID, UUID], qtbot: QtBot) -> None:
    screen = compare_screen(window, *twins, qtbot)
    shown = [prose.accessibleName() for prose in screen.pairs.findChildren(Prose)]
    assert any("Ferries run in winter." in words for words in shown)
    assert any("Ferries run in summer." in words for words in shown)
    assert not any("second survey" in words for words in shown)


def test_keeping_one_deletes_the_other_with_a_way_back(
    window: MainWindow, services: Services, twins: tuple[UUID, UUID], qtbot: QtBot
) -> None:
    screen = compare_screen(window, *twins, qtbot)
    screen.keep_left.click()
    assert twins[1] not in {row.id for row in services.library.rows()}
    assert "deleted" in window.toast.words
    window.undo()
    assert twins[1] in {row.id for row in services.library.rows()}


def test_keeping_both_is_remembered(window: MainWindow, services: Services, twins: tuple[UUID, UUID], qtbot: QtBot) -> None:
    assert services.likes.of(twins[0]) is not None
    compare_screen(window, *twins, qtbot).both.click()
    assert services.likes.of(twins[0]) is None
    assert window.place.room is Room.LIBRARY


def test_one_key_confirms_every_guess(window: MainWindow, services: Services, twins: tuple[UUID, UUID], qtbot: QtBot) -> None:
    guessed = services.library.get(twins[0]).guessed
    assert "title" in guessed
    screen = library_at(window, twins[0])
    qtbot.keyClick(screen.listing, Qt.Key.Key_Y)
    assert services.library.get(twins[0]).guessed == ()
    window.undo()
    assert services.library.get(twins[0]).guessed == guessed


def test_what_was_deleted_is_listed_and_enter_brings_it_back(
    window: MainWindow, services: Services, twins: tuple[UUID, UUID], qtbot: QtBot
) -> None:
    screen = library_at(window, twins[0])
    qtbot.keyClick(screen.listing, Qt.Key.Key_Delete)
    services.library.mark_read(twins[1])
    window.actions_by_id["go-trash"].trigger()
    trash = window.screen_shown
    assert isinstance(trash, TrashScreen)
    assert trash.entries[0].id == twins[0]
    trash.list.choose_row(0)
    qtbot.keyClick(trash.list, Qt.Key.Key_Return)
    assert services.library.get(twins[0])
    qtbot.waitUntil(lambda: twins[0] not in {entry.id for entry in trash.entries})
    assert "is back" in window.toast.words
