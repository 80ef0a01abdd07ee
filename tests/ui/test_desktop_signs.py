"""The desktop's own signs: a bus of our own, on which the login manager and the screen savers are played."""

import os
import select
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from pytestqt.qtbot import QtBot

from app.ui.desktop import LOGIN, SCREEN_SAVERS, DesktopSigns
from tests.bus import Refusal, Reply, played, private_bus

SIGNS: list[tuple[str, str, str, str, list[object], bool]] = [
    ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", [True], True),
    ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", [False], False),
    ("org.freedesktop.login1", "/org/freedesktop/login1/session/_32", "org.freedesktop.login1.Session", "Lock", [], True),
    ("org.freedesktop.login1", "/org/freedesktop/login1/session/_32", "org.freedesktop.login1.Session", "Unlock", [], False),
    *((name, "/" + name.replace(".", "/"), name, "ActiveChanged", [True], True) for name in SCREEN_SAVERS),
    (SCREEN_SAVERS[0], "/ScreenSaver", SCREEN_SAVERS[0], "ActiveChanged", [False], False),
    ("org.example.Other", "/ScreenSaver", SCREEN_SAVERS[0], "ActiveChanged", [True], False),
]


@pytest.fixture
def bus_address() -> Iterator[str]:
    with private_bus() as address:
        yield address


@pytest.mark.parametrize(("service", "path", "interface", "name", "arguments", "locks"), SIGNS)
def test_a_sign_locks(
    qapp: object,
    qtbot: QtBot,
    bus_address: str,
    service: str,
    path: str,
    interface: str,
    name: str,
    arguments: list[object],
    locks: bool,
) -> None:
    ours = QDBusConnection.connectToBus(bus_address, "ours")
    theirs = QDBusConnection.connectToBus(bus_address, "theirs")
    told: list[str] = []
    try:
        assert theirs.registerService(service)
        signs = DesktopSigns(ours, ours)
        signs.locked.connect(lambda: told.append(name))
        message = QDBusMessage.createSignal(path, interface, name)
        message.setArguments(arguments)
        assert theirs.send(message)
        if locks:
            qtbot.waitUntil(lambda: bool(told))
        else:
            qtbot.wait(200)
        assert told == ([name] if locks else [])
    finally:
        QDBusConnection.disconnectFromBus("ours")
        QDBusConnection.disconnectFromBus("theirs")


def test_without_a_bus_nothing_breaks(qapp: object) -> None:
    nowhere = QDBusConnection.connectToBus("unix:path=/nowhere/at/all", "nowhere")
    assert not nowhere.isConnected()
    assert DesktopSigns(nowhere, nowhere)


LOCKING = """
import os, sys
from PySide6.QtCore import QCoreApplication
if "BEEN" in os.environ:
    print("locked", flush=True)
    sys.stdin.readline()
    sys.exit()
os.environ["BEEN"] = "1"
from app.ui.desktop import desktop_signs
from app.ui.locking import replace_process
application = QCoreApplication([])
signs = desktop_signs()
print("open", flush=True)
sys.stdin.readline()
replace_process()
"""
"""A process that listens to the desktop, locks when told, and whose successor waits."""


class LoginManager:
    """Gives delay locks: each is the end of a pipe, which is closed when nobody holds it."""

    def __init__(self) -> None:
        self.asked: list[tuple[Any, ...]] = []
        self.held, self.given = os.pipe()

    def answer(self, path: str, member: str, values: tuple[Any, ...], _connection: object) -> Reply:
        if (path, member) != ("/org/freedesktop/login1", "Inhibit"):
            raise Refusal("org.freedesktop.DBus.Error.UnknownMethod")
        self.asked.append(values)
        return "h", (self.given,)

    def is_held(self, seconds: float) -> bool:
        """Whether somebody holds the lock still after so long."""
        return not select.select([self.held], [], [], seconds)[0]


def test_the_sleep_waits_until_a_locked_process_has_taken_the_place(bus_address: str) -> None:
    manager = LoginManager()
    environment = {**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": bus_address, "DBUS_SESSION_BUS_ADDRESS": bus_address}
    root = Path(__file__).resolve().parents[2]
    with (
        played(bus_address, LOGIN, manager.answer),
        subprocess.Popen(
            [sys.executable, "-c", LOCKING], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=root, env=environment
        ) as process,
    ):
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        os.close(manager.given)
        assert [values[0::3] for values in manager.asked] == [("sleep", "delay")]
        assert manager.is_held(0.2)
        process.stdin.write("\n")
        process.stdin.flush()
        assert process.stdout.readline() == "locked\n"
        assert not manager.is_held(2)
    os.close(manager.held)
