"""What a screen reader finds over AT-SPI in the program itself: every control named, sensible roles, the focus told as it moves."""

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from tests.ui.desk import TOOLS, Desk, process
from tests.ui.test_real_program import PASSPHRASE, library

__all__ = ["library"]

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
SYSTEM_PYTHON = "/usr/bin/python3"
CLIENT = Path(__file__).with_name("atspi_client.py")

NAMED_ROLES = frozenset((
    "push button", "toggle button", "check box", "radio button", "combo box", "text", "entry", "password text", "slider", "spin button",
    "link", "list", "list item", "table", "tree", "tree item", "table cell", "menu item", "check menu item", "page tab", "menu",
))  # fmt: skip
"""Roles of what can be used; each needs a name, whether it takes the focus or not."""
FOCUSED_ROLES = NAMED_ROLES | {"chart", "heading", "paragraph", "panel", "document frame"}
"""What the keyboard may stand on: beside what can be used, words that turn into a field, drawings and panes that the arrows move in."""


def launcher() -> str:
    return next((path for path in LAUNCHERS if Path(path).exists()), "")


def missing() -> list[str]:
    """What this machine lacks for a client of AT-SPI."""
    found = [tool for tool in (*TOOLS, "dbus-daemon") if shutil.which(tool) is None]
    found += [] if launcher() else ["at-spi2-core"]
    asked = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    python = Path(SYSTEM_PYTHON).exists() and subprocess.run([SYSTEM_PYTHON, "-c", asked], capture_output=True, check=False).returncode == 0
    return found + ([] if python else ["gir1.2-atspi-2.0 with python3-gi"])


pytestmark = [pytest.mark.heavy]


class Reader:
    """A screen reader at the desk."""

    def __init__(self, desk: Desk, stack: ExitStack) -> None:
        self._client = subprocess.Popen(
            [SYSTEM_PYTHON, str(CLIENT)], env=desk.environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        stack.enter_context(self._client)
        stack.callback(self._client.terminate)
        assert self._line() == "ready"

    def _line(self) -> Any:
        assert self._client.stdout is not None
        return json.loads(self._client.stdout.readline())

    def ask(self, word: str) -> list[dict[str, Any]]:
        assert self._client.stdin is not None
        self._client.stdin.write(word + "\n")
        self._client.stdin.flush()
        return self._line()


@pytest.fixture
def heard(library: Path, tmp_path: Path) -> Iterator[tuple[Desk, Reader]]:
    """The program and a screen reader on a session bus of their own."""
    lacking = missing()
    if lacking:
        pytest.skip(f"not on this machine: {', '.join(lacking)}")
    (tmp_path / "screen").mkdir()
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    with ExitStack() as stack:
        bus = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address"],
            env=os.environ | {"XDG_RUNTIME_DIR": str(runtime)},
            stdout=subprocess.PIPE,
            text=True,
        )
        stack.enter_context(bus)
        stack.callback(bus.terminate)
        assert bus.stdout is not None
        more = {"DBUS_SESSION_BUS_ADDRESS": bus.stdout.readline().strip(), "XDG_RUNTIME_DIR": str(runtime)}
        more["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        process(stack, [launcher(), "--launch-immediately", "--a11y=1"], env=os.environ | more)
        desk = Desk(library, tmp_path / "screen", stack, more)
        yield desk, Reader(desk, stack)


def troubles(tree: list[dict[str, Any]]) -> list[str]:
    """What can be used and has no name, or takes the keyboard and is nothing one can use."""
    nameless = [each for each in tree if (each["role"] in NAMED_ROLES or each["focusable"]) and not each["name"].strip()]
    strange = [each for each in tree if each["focusable"] and each["role"] not in FOCUSED_ROLES]
    return [f"no name: {each}" for each in nameless] + [f"strange: {each}" for each in strange]


def test_a_screen_reader_finds_every_control_named_and_follows_the_focus(heard: tuple[Desk, Reader]) -> None:
    desk, reader = heard
    assert troubles(reader.ask("tree")) == []
    assert any(each["role"] == "password text" for each in reader.ask("tree")), "what is typed here is not read aloud"
    desk.type(PASSPHRASE)
    desk.press("Return")
    desk.until(lambda: any(each["name"].startswith("Library, ") for each in reader.ask("tree")), "the library and how many briefs it has")
    desk.settle()

    used = 0
    places = {
        "library": ("ctrl+1",), "reader": ("Return",), "dossiers": ("ctrl+2",), "dossier": ("Return",), "meetings": ("ctrl+3",),
        "meeting": ("Return",), "people": ("ctrl+4",), "books": ("ctrl+5",), "palette": ("ctrl+k",), "search": ("Escape", "ctrl+shift+f"),
        "settings": ("Escape", "ctrl+comma"),
    }  # fmt: skip
    for name, keys in places.items():
        desk.press(*keys)
        tree = reader.ask("tree")
        assert troubles(tree) == [], name
        controls = [each for each in tree if each["focusable"]]
        assert len(controls) >= 2, name
        used += len(controls)
    assert used > 100

    # The focus is told each time it moves, and where it is can be asked as well
    desk.press("ctrl+1")
    reader.ask("focus")
    names: list[str] = []
    for _ in range(12):
        desk.press("Tab")
        told = reader.ask("focus")
        assert told, f"the focus moved after {names[-1:]} and nobody was told"
        assert told[-1]["name"].strip()
        holding = [each for each in reader.ask("tree") if each["focused"] and each["role"] != "frame"]
        assert told[-1]["name"] in {each["name"] for each in holding}
        names.append(told[-1]["name"])
    assert len(set(names)) >= 8
    desk.press("alt+F4")
