"""The desktop's own signs: a bus of our own, on which the login manager and the screen savers are played."""

import shutil
import subprocess
from collections.abc import Iterator

import pytest
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from pytestqt.qtbot import QtBot

from app.ui.desktop import SCREEN_SAVERS, DesktopSigns

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
    daemon = shutil.which("dbus-daemon")
    if daemon is None:
        pytest.skip("there is no dbus-daemon here")
    with subprocess.Popen([daemon, "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield process.stdout.readline().strip()
        process.terminate()


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
