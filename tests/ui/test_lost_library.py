"""The library goes away under the window, as on a disk that is pulled out, and comes back."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.language import Language
from app.core.model.dossier import Dossier
from app.core.paths import LibraryPlaces
from app.services.opening import compose
from app.ui.jobs import InlinePool, Jobs, ThreadPool
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.theme import Look
from tests.blank import Blank
from tests.pulled import pulled

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="open files are exchanged by their numbers")


@pytest.mark.heavy  # SQLite asks again for ten seconds before it gives up, at each read
def test_a_library_that_is_pulled_out_is_told_of_and_comes_back(
    qtbot: QtBot, look: Look, resources: Path, blank: Blank, tmp_path: Path
) -> None:
    folder = tmp_path / "library"
    services = compose(blank.opened_in(folder), LibraryPlaces(folder), resources)
    services.dossiers.save(Dossier(title="Harbours"))
    jobs, crashes = Jobs(InlinePool(), InlinePool()), list[BaseException]()
    jobs.crashed.connect(crashes.append)
    window = MainWindow(services, look, jobs, Language.EN, lambda: None)
    qtbot.addWidget(window, before_close_func=lambda shown: None)
    window.show()
    with pulled(folder):
        for room in (Room.DOSSIERS, Room.PEOPLE, Room.LIBRARY):
            window.go(Place(room))
            QApplication.processEvents()
        jobs.write(lambda: services.dossiers.save(Dossier(title="Quays")))
        assert "Check that it is connected" in window.toast.words
        assert window.toast.isVisible()
        window.leave()
    assert not crashes, crashes
    jobs.write(lambda: services.dossiers.save(Dossier(title="Quays")))
    assert [each.title for each in services.dossiers.all()] == ["Harbours", "Quays"], "what could not be kept then is kept now"
    assert services.verify() == ()
    jobs.close()
    window.close()
    services.close()


PATIENCE_MS = 120_000
"""Three reads and a write that each ask for ten seconds, one after the other on a machine that does other things as well."""

TURNS = 200
"""Turns of the loop while the disk is asked for, every fiftieth of a second: of seconds in which the window stood still none would come."""


@pytest.mark.heavy  # SQLite asks again for ten seconds before it gives up, at each read
def test_the_window_goes_on_while_a_library_that_is_gone_is_asked_for(
    qtbot: QtBot, look: Look, resources: Path, blank: Blank, tmp_path: Path
) -> None:
    folder = tmp_path / "library"
    services = compose(blank.opened_in(folder), LibraryPlaces(folder), resources)
    jobs, crashes = Jobs(ThreadPool(2, "read"), ThreadPool(1, "write")), list[BaseException]()
    jobs.crashed.connect(crashes.append)
    window = MainWindow(services, look, jobs, Language.EN, lambda: None)
    qtbot.addWidget(window, before_close_func=lambda shown: None)
    window.show()
    turns, refused, kept = list[Room](), list[str](), list[object]()
    beat = QTimer()
    beat.timeout.connect(lambda: turns.append(window.place.room))
    beat.start(20)
    with pulled(folder):
        for room in (Room.DOSSIERS, Room.PEOPLE, Room.MEETINGS, Room.LIBRARY):
            window.go(Place(room))
        jobs.write(lambda: services.dossiers.save(Dossier(title="Quays")), failed=refused.append)
        qtbot.waitUntil(lambda: bool(refused), timeout=PATIENCE_MS)
        qtbot.waitUntil(lambda: "Check that it is connected" in window.toast.words, timeout=PATIENCE_MS)
        assert len(turns) >= TURNS, "the loop turned all the while"
    beat.stop()
    jobs.write(lambda: services.dossiers.save(Dossier(title="Quays")), kept.append)
    qtbot.waitUntil(lambda: bool(kept), timeout=PATIENCE_MS)
    window.go(Place(Room.DOSSIERS))
    screen = window.screen_shown
    qtbot.waitUntil(lambda: [each.title for each in services.dossiers.all()] == ["Quays"] and bool(getattr(screen, "rows", True)))
    assert not crashes, crashes
    jobs.close()
    window.close()
    services.close()
