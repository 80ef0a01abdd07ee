"""The program in a process of its own, on an X server of its own, and the hands of who sits before it."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from pathlib import Path

TOOLS = ("Xvfb", "openbox", "xdotool", "import", "compare")
PATIENCE = 60.0
"""Seconds until something must be there, also on a machine that does other things."""


class Desk:
    """A screen, the program on it, and the hands of who sits before it. ``more`` is added to the environment of both."""

    def __init__(self, library: Path, scratch: Path, stack: ExitStack, more: Mapping[str, str] | None = None) -> None:
        self._scratch, self._pictures = scratch, 0
        self._server, display = server(stack)
        self.environment = {key: value for key, value in os.environ.items() if not key.startswith(("QT_", "WAYLAND"))}
        self.environment |= {"DISPLAY": display, "XDG_CONFIG_HOME": str(scratch), "XDG_DATA_HOME": str(scratch)}
        self.environment |= {"NO_AT_BRIDGE": "1"} if more is None else more
        process(stack, ["openbox"], env=self.environment)
        self.complaints = scratch / "stderr"
        with self.complaints.open("wb") as said:
            words = [sys.executable, "-m", "app", "--library", str(library)]
            self.program = process(stack, words, env=self.environment, stderr=said)
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


def process(stack: ExitStack, words: list[str], **more: object) -> "subprocess.Popen[bytes]":
    """A process that ends with the stack."""
    begun = subprocess.Popen(words, **({"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL} | more))  # type: ignore[call-overload]
    stack.callback(begun.wait)
    stack.callback(begun.terminate)
    return begun


def server(stack: ExitStack) -> tuple["subprocess.Popen[bytes]", str]:
    """An X server, and its display."""
    reads, writes = os.pipe()
    words = ["Xvfb", "-displayfd", str(writes), "-screen", "0", "1440x900x24", "-nolisten", "tcp"]
    begun = process(stack, words, pass_fds=(writes,))
    os.close(writes)
    with os.fdopen(reads) as number:
        return begun, f":{number.readline().strip()}"
