"""The program itself, in a process of its own on an X server with a window manager, used by keys; it complains of nothing."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
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

TOOLS = ("Xvfb", "openbox", "xdotool", "import", "compare")
MISSING = [tool for tool in TOOLS if shutil.which(tool) is None]
PASSPHRASE = "two herons over the bridge"
POINT = "Let the ministers meet twice a year."
PATIENCE = 60.0
"""Seconds until something must be there, also on a machine that does other things."""

NEXT_TO_POINTS = (1068, 363)
"""Where the button stands that begins a point to make, on a screen of 1440 x 900."""

pytestmark = [pytest.mark.heavy, pytest.mark.skipif(bool(MISSING), reason=f"not on this machine: {', '.join(MISSING)}")]


class Desk:
    """A screen, the program on it, and the hands of who sits before it."""

    def __init__(self, library: Path, scratch: Path, stack: ExitStack) -> None:
        self._scratch, self._pictures = scratch, 0
        self._server, display = _server(stack)
        self.environment = {key: value for key, value in os.environ.items() if not key.startswith(("QT_", "WAYLAND"))}
        self.environment |= {"DISPLAY": display, "XDG_CONFIG_HOME": str(scratch), "XDG_DATA_HOME": str(scratch), "NO_AT_BRIDGE": "1"}
        _process(stack, ["openbox"], env=self.environment)
        self.complaints = scratch / "stderr"
        with self.complaints.open("wb") as said:
            words = [sys.executable, "-m", "app", "--library", str(library)]
            self.program = _process(stack, words, env=self.environment, stderr=said)
        self.until(lambda: self._ask("search", "--onlyvisible", "--name", "Attach") != "", "the window")
        self.settle()

    def _ask(self, *words: str) -> str:
        return subprocess.run(["xdotool", *words], env=self.environment, capture_output=True, text=True, check=False).stdout.strip()

    def until(self, holds: Callable[[], bool], what: str) -> None:
        end = time.monotonic() + PATIENCE
        while not holds():
            assert time.monotonic() < end, f"{what} did not come"
            assert self.program.poll() is None, self.complaints.read_text()
            time.sleep(0.2)

    def picture(self) -> Path:
        self._pictures += 1
        path = self._scratch / f"{self._pictures:03}.png"
        subprocess.run(["import", "-window", "root", path], env=self.environment, check=True)
        return path

    def settle(self) -> None:
        """Wait until the screen stays as it is, but for a cursor that blinks."""
        before = self.picture()
        while True:
            time.sleep(1.0)
            after = self.picture()
            if differing(before, after) < 200:
                return
            before = after

    def press(self, *keys: str) -> None:
        self._ask("key", "--delay", "60", *keys)
        self.settle()

    def type(self, words: str) -> None:
        self._ask("type", "--delay", "40", words)
        self.settle()

    def click(self, at: tuple[int, int]) -> None:
        self._ask("mousemove", str(at[0]), str(at[1]), "click", "1")
        self.settle()

    def seen_after(self, *keys: str) -> int:
        """How many points of the screen change by some keys."""
        before = self.picture()
        self.press(*keys)
        return differing(before, self.picture())


def differing(one: Path, other: Path) -> int:
    """The points in which two pictures differ."""
    said = subprocess.run(["compare", "-metric", "AE", one, other, "null:"], capture_output=True, text=True, check=False).stderr
    return int(float(said.split()[0]))


def _process(stack: ExitStack, words: list[str], **more: object) -> "subprocess.Popen[bytes]":
    process = subprocess.Popen(words, stdout=subprocess.DEVNULL, **({"stderr": subprocess.DEVNULL} | more))  # type: ignore[call-overload]
    stack.callback(process.wait)
    stack.callback(process.terminate)
    return process


def _server(stack: ExitStack) -> tuple["subprocess.Popen[bytes]", str]:
    reads, writes = os.pipe()
    words = ["Xvfb", "-displayfd", str(writes), "-screen", "0", "1440x900x24", "-nolisten", "tcp"]
    server = _process(stack, words, pass_fds=(writes,))
    os.close(writes)
    with os.fdopen(reads) as number:
        return server, f":{number.readline().strip()}"


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
