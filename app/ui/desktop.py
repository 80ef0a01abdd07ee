"""What the desktop tells over D-Bus: the session is locked, the machine goes to sleep. Nothing is sent but the wish to be told,
and to have the sleep wait until the library is locked."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage, QDBusUnixFileDescriptor

LOGIN = "org.freedesktop.login1"
"""systemd's login manager (org.freedesktop.login1(5)); elogind has the same names."""

SCREEN_SAVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver", "org.mate.ScreenSaver")
"""Who tells that the screen was locked, by desktop; each names its interface as itself."""

LOGIN_MS = 1_000
"""How long the window waits for the login manager's answer, once, when a library is opened; it takes a millisecond or two."""


class DesktopSigns(QObject):
    """Says when the desktop locks its session or is about to suspend; silent where there is no bus, as on other systems."""

    locked = Signal()

    def __init__(self, system: QDBusConnection, session: QDBusConnection) -> None:
        super().__init__()
        # kept, for a connection that nobody holds is closed
        self._buses = system, session
        if system.isConnected():
            self._hear(system, LOGIN, f"{LOGIN}.Manager", "PrepareForSleep", "_on_change(bool)")
            self._hear(system, LOGIN, f"{LOGIN}.Session", "Lock", "_on_lock()")
        # The sleep waits while this is held, five seconds at the most. Nobody gives it back: it goes with the process, at the
        # moment when a locked one takes its place.
        self._delay = _sleep_delay(system) if system.isConnected() else None
        if session.isConnected():
            for name in SCREEN_SAVERS:
                self._hear(session, name, name, "ActiveChanged", "_on_change(bool)")

    def _hear(self, bus: QDBusConnection, service: str, interface: str, name: str, slot: str) -> None:
        # the path is left open: it names the session, or differs between desktops
        bus.connect(service, "", interface, name, self, SLOT(slot))  # pyright: ignore[reportArgumentType] - the stub wants bytes

    @Slot(bool)
    def _on_change(self, begins: bool) -> None:
        """Sleep or the screen saver begins, or ends."""
        if begins:
            self.locked.emit()

    @Slot()
    def _on_lock(self) -> None:
        """The session was told to lock."""
        self.locked.emit()


def _sleep_delay(system: QDBusConnection) -> QDBusUnixFileDescriptor | None:
    """A delay lock of the login manager (systemd.io/INHIBITOR_LOCKS); None where it gives none."""
    wish = QDBusMessage.createMethodCall(LOGIN, "/org/freedesktop/login1", f"{LOGIN}.Manager", "Inhibit")
    wish.setAutoStartService(False)
    wish.setArguments(["sleep", "Attaché", "The library is being locked", "delay"])
    given = system.call(wish, QDBus.CallMode.Block, LOGIN_MS).arguments()
    lock = given[0] if given else None
    return lock if isinstance(lock, QDBusUnixFileDescriptor) and lock.isValid() else None


def desktop_signs() -> DesktopSigns | None:
    """The signs of this desktop; None on systems that have no D-Bus."""
    if sys.platform in ("win32", "darwin"):
        return None
    # a bus that is not there would be begun by the library, with a daemon of its own
    own = os.environ.get("DBUS_SESSION_BUS_ADDRESS") or Path(os.environ.get("XDG_RUNTIME_DIR", "/"), "bus").exists()
    return DesktopSigns(QDBusConnection.systemBus(), QDBusConnection.sessionBus() if own else QDBusConnection(""))
