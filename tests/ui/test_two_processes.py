"""The window and the command line with the same library: one at a time, and each shows what the other did."""

import json
import os
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.core.errors import ExitStatus
from app.core.paths import LibraryPlaces
from app.services.opening import compose
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.theme import Look
from app.ui.views.library.screen import LibraryScreen
from db.store import Store
from tests.blank import PASSPHRASE, Blank
from tests.ui.windows import shown_window, tell_now

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture
def folder(blank: Blank, tmp_path: Path) -> Path:
    return blank.copied_to(tmp_path / "library")


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    path = tmp_path / "ferries.txt"
    path.write_text("Ferries across the strait\n\nThe ferries sail twice a day.", encoding="utf-8")
    return path


def attache(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """The command line in a process of its own."""
    surroundings = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    surroundings |= {"ATTACHE_LIBRARY": str(folder), "ATTACHE_PASSPHRASE": PASSPHRASE}
    command = [sys.executable, "-m", "app", "--json", *words]
    return subprocess.run(command, cwd=ROOT, env=surroundings, capture_output=True, text=True, timeout=120, check=False)


@contextmanager
def opened(qtbot: QtBot, look: Look, folder: Path, blank: Blank, resources: Path) -> Generator[tuple[MainWindow, LibraryScreen]]:
    services = compose(Store.open(folder, blank.vault.key), LibraryPlaces(folder), resources)
    try:
        with shown_window(qtbot, look, services) as window:
            window.go(Place(Room.LIBRARY))
            screen = window.screen_shown
            assert isinstance(screen, LibraryScreen)
            yield window, screen
    finally:
        services.close()


def test_what_the_other_process_did_shows_as_soon_as_it_may_do_it(
    qtbot: QtBot, look: Look, folder: Path, blank: Blank, resources: Path, paper: Path
) -> None:
    with opened(qtbot, look, folder, blank, resources) as (window, screen):
        window.services.label.rename("East desk")
        refused = attache(folder, "import", str(paper))
        assert refused.returncode == ExitStatus.LOCKED
        assert "already open with this library" in json.loads(refused.stdout)["error"]
        screen.refresh()
        assert screen.rows == []
        assert window.services.history.steps()[0].name == "Rename the library"

    done = attache(folder, "import", str(paper))
    assert done.returncode == ExitStatus.OK, done.stderr
    assert json.loads(attache(folder, "name").stdout)["name"] == "East desk"
    assert json.loads(attache(folder, "name", "West desk").stdout)["name"] == "West desk"

    with opened(qtbot, look, folder, blank, resources) as (window, screen):
        assert [row.title for row in screen.rows] == ["Ferries across the strait"]
        assert window.windowTitle() == "West desk – Attaché"
        window.undo()
        tell_now(window.bus)
        assert window.windowTitle() == "East desk – Attaché"
        window.undo()
        tell_now(window.bus)
        assert screen.rows == []

    assert json.loads(attache(folder, "briefs").stdout) == []
