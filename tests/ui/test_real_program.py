"""The program itself, in a process of its own on an X server with a window manager, used by keys; it complains of nothing."""

import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from app.core.jobs import Silent
from app.core.paths import LibraryPlaces
from app.services.opening import compose, open_library
from app.services.sample import load_sample
from app.ui.places import Room
from db.slots import CHEAPEST
from db.store import Store
from db.vault import create_vault
from tests.ui.desk import PATIENCE, TOOLS, Desk

MISSING = [tool for tool in TOOLS if shutil.which(tool) is None]
PASSPHRASE = "two herons over the bridge"
POINT = "Let the ministers meet twice a year."
NEXT_TO_POINTS = (1051, 420)
"""Where the button stands that begins a point to make, on a screen of 1440 x 900."""

pytestmark = [pytest.mark.heavy, pytest.mark.skipif(bool(MISSING), reason=f"not on this machine: {', '.join(MISSING)}")]


@pytest.fixture
def library(tmp_path: Path, resources: Path) -> Path:
    folder = tmp_path / "library"
    services = compose(Store.create(folder, create_vault(folder, PASSPHRASE, CHEAPEST).key), LibraryPlaces(folder), resources)
    load_sample(services, resources, Silent())
    services.close()
    return folder


@pytest.fixture
def desk(library: Path, tmp_path: Path) -> Iterator[Desk]:
    (tmp_path / "screen").mkdir()
    with ExitStack() as stack:
        yield Desk(library, tmp_path / "screen", stack)


def test_unlocked_written_searched_and_shown_in_the_room(desk: Desk, library: Path, resources: Path) -> None:
    desk.type(PASSPHRASE)
    desk.press("Return")
    desk.until((library / "library.db-wal").exists, "the library")
    desk.settle()

    # A dossier without a point is opened from the palette, and a point typed
    desk.press("ctrl+k")
    desk.type("A new joint declaration")
    desk.press("Return")
    desk.click(NEXT_TO_POINTS)
    desk.type(POINT)
    desk.press("ctrl+Return")
    desk.press("Escape")

    # Searched for everywhere, and a hit opened
    desk.press("ctrl+shift+f")
    desk.type("calendar")
    desk.press("Return")

    # The meeting, over the whole screen, and out again
    desk.press("ctrl+3")
    desk.press("Return")
    assert desk.seen_after("F11") > 1440 * 900 // 2, "the room view is dark"
    assert desk.seen_after("Escape") > 1440 * 900 // 2

    desk.press("alt+F4")
    desk.program.wait(PATIENCE)
    assert desk.program.returncode == 0
    assert desk.complaints.read_text() == ""
    services = open_library(library, PASSPHRASE, resources)
    try:
        assert POINT in {statement.text for dossier in services.dossiers.all() for statement in dossier.statements}
        left = services.resume.kept()
        assert left is not None
        assert Room.MEETING in str(left)
    finally:
        services.close()
