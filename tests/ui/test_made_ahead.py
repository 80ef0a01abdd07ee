"""Screens that are made before they are wanted."""

import pytest
from PySide6.QtWidgets import QApplication, QSplitterHandle, QWidget
from pytestqt.qtbot import QtBot

from app.core.jobs import Progress
from app.ui.ahead import Ahead
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room


class Begun:
    """A timer that runs, and tells when it is begun anew."""

    def __init__(self, begun: list[bool]) -> None:
        self._begun = begun

    def isActive(self) -> bool:  # noqa: N802 - the name is Qt's
        return True

    def start(self) -> None:
        self._begun.append(True)


@pytest.fixture
def long_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    """A window that rests for longer than any machine takes to show it."""
    monkeypatch.setattr("app.ui.ahead.REST_MS", 600_000)


def test_the_report_of_an_import_is_made_while_the_window_rests(long_rest: None, window: MainWindow, qtbot: QtBot) -> None:
    assert Room.IMPORT not in window.screens()
    window._ahead._timer.setInterval(0)
    qtbot.waitUntil(lambda: Room.IMPORT in window.screens())
    assert window.place.room is Room.LIBRARY


def test_the_report_is_painted_at_rest_so_that_its_first_showing_draws_nothing_cold(empty: MainWindow, qtbot: QtBot) -> None:
    """Laid out for the room it will have, its icons read: what is left of the first painting is the painting."""
    empty._ahead._timer.setInterval(0)
    qtbot.waitUntil(lambda: not empty._ahead._timer.isActive())
    screen = empty.screens()[Room.IMPORT]
    assert not screen.isVisible()
    before = {id(each): each.geometry() for each in screen.findChildren(QWidget)}
    read = set(empty.look._icons._renderers)
    empty.go(Place(Room.IMPORT))
    qtbot.waitUntil(screen.isVisible)
    QApplication.processEvents()
    assert screen.size() == empty._stack.size()
    shown = [each for each in screen.findChildren(QWidget) if each.isVisible() and not isinstance(each, QSplitterHandle)]
    moved = [each for each in shown if before.get(id(each)) != each.geometry()]
    assert moved == []
    assert set(empty.look._icons._renderers) == read


def test_screens_wait_for_long_work_and_are_made_one_at_a_time(window: MainWindow, qtbot: QtBot) -> None:
    made: list[str] = []
    ahead = Ahead(window.jobs, (lambda: made.append("one"), lambda: made.append("two")), window)
    ahead._timer.setInterval(0)

    def work(_progress: Progress) -> None:
        ahead._look()
        assert made == []
        made.append("work")

    window.jobs.run("Read", work, lambda _done: None)
    ahead._look()
    assert made == ["work", "one"]
    qtbot.waitUntil(lambda: made == ["work", "one", "two"])
    qtbot.waitUntil(lambda: not ahead._timer.isActive())
    ahead.put_off()
    assert not ahead._timer.isActive()


def test_going_somewhere_puts_off_what_waits(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    ahead, begun = window._ahead, list[bool]()
    monkeypatch.setattr(ahead, "_timer", Begun(begun))
    window.go(Place(Room.DOSSIERS))
    assert begun == [True]
