"""After the lock no process of the program holds a word: another one has taken its place."""

import os
import shutil
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from app.core.jobs import Silent
from app.core.paths import LibraryPlaces
from app.services.importing import ImportChoices
from app.services.opening import compose
from app.ui.locking import SLEPT_SECONDS, TICK_MS, IdleWatch
from db.slots import CHEAPEST
from db.store import Store
from db.vault import create_vault, unlock
from tests.blank import PASSPHRASE
from tests.services.material import written

ROOT = Path(__file__).resolve().parents[2]

CANARY = "Zaunkönigpfiff"
TEXT = f"A paper\n\n{f'The {CANARY} was heard at the pier. ' * 400}\n"


def memory_holds(pid: int, words: str) -> int:
    """How often the memory of a process holds words, in the encodings of Python and of Qt."""
    forms = [words.encode(code) for code in ("utf-8", "latin-1", "utf-16-le", "utf-32-le")]
    found = 0
    with Path(f"/proc/{pid}/maps").open() as maps, Path(f"/proc/{pid}/mem").open("rb", 0) as memory:
        for line in maps:
            bounds, rights = line.split()[:2]
            if not rights.startswith("r"):
                continue
            begin, end = (int(bound, 16) for bound in bounds.split("-"))
            try:
                memory.seek(begin)
                data = memory.read(end - begin)
            except (OSError, ValueError, OverflowError):
                continue
            found += sum(data.count(form) for form in forms)
    return found


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="looks into the memory of another process")
def test_no_word_is_left_in_memory_after_the_lock(tmp_path: Path, resources: Path) -> None:
    folder = tmp_path / "library"
    services = compose(Store.create(folder, create_vault(folder, PASSPHRASE, CHEAPEST).key), LibraryPlaces(folder), resources)
    services.imports.import_paths([written(tmp_path, "paper.txt", TEXT)], ImportChoices(), Silent())
    services.close()
    command = [sys.executable, "-m", "tests.e2e.locked_worker", str(folder)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=environment) as worker:
        assert worker.stdin is not None
        assert worker.stdout is not None
        worker.stdin.write(PASSPHRASE + "\n")
        worker.stdin.flush()
        assert worker.stdout.readline() == "open\n"
        time.sleep(0.5)
        assert memory_holds(worker.pid, CANARY) > 0
        assert worker.stdout.readline() == "locked\n"
        assert memory_holds(worker.pid, CANARY) == 0
        worker.kill()
    store = Store.open(folder, unlock(folder, PASSPHRASE))
    with store.read() as unit:
        kept = unit.settings.get("window.place")
        assert (kept["room"], kept["object"]) == ("reader", str(unit.briefs.all()[0].id))
    store.close()


def session_of(leader: int) -> list[int]:
    """Every live process of a session: the program, what took its place, and all that it began."""
    found: list[int] = []
    for entry in Path("/proc").iterdir():
        try:
            if entry.name.isdigit() and os.getsid(int(entry.name)) == leader:
                found.append(int(entry.name))
        except OSError:
            continue
    return found


@pytest.mark.heavy
@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="looks into the memory of other processes")
@pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="there is no dbus-daemon here")
def test_the_desktop_locks_in_the_middle_of_an_import(tmp_path: Path, resources: Path) -> None:
    """The machine goes to sleep while documents come in and a dialog is open: no process of the program holds a word after."""
    folder, inbox = tmp_path / "library", tmp_path / "inbox"
    inbox.mkdir()
    services = compose(Store.create(folder, create_vault(folder, PASSPHRASE, CHEAPEST).key), LibraryPlaces(folder), resources)
    services.imports.import_paths([written(tmp_path, "paper.txt", TEXT)], ImportChoices(), Silent())
    services.close()
    for number in range(400):
        written(inbox, f"paper{number}.txt", TEXT.replace("A paper", f"Paper {number}"))
    with subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        buses = {"DBUS_SYSTEM_BUS_ADDRESS": address, "DBUS_SESSION_BUS_ADDRESS": address}
        command = [sys.executable, "-m", "tests.e2e.locked_worker", str(folder), str(inbox)]
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **buses}
        with subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=environment, start_new_session=True
        ) as worker:
            assert worker.stdin is not None
            assert worker.stdout is not None
            worker.stdin.write(PASSPHRASE + "\n")
            worker.stdin.flush()
            assert worker.stdout.readline() == "open\n"
            try:
                patience = time.monotonic() + 120
                while len([pid for pid, held in words_held(worker.pid).items() if held]) < 2:
                    assert time.monotonic() < patience, "no worker was reading"
                    time.sleep(0.2)
                play_sleep(address)
                assert worker.stdout.readline() == "locked\n"
                after = words_held(worker.pid)
                assert worker.pid in after
                assert not any(after.values()), after
            finally:
                os.killpg(worker.pid, signal.SIGKILL)
                daemon.terminate()
    store = Store.open(folder, unlock(folder, PASSPHRASE))
    assert store.verify() == ()
    store.close()


def words_held(leader: int) -> dict[int, int]:
    """How often the memory of each process of a session holds the canary; those that end meanwhile are left out."""
    found: dict[int, int] = {}
    for pid in session_of(leader):
        with suppress(FileNotFoundError, ProcessLookupError):
            found[pid] = memory_holds(pid, CANARY)
    return found


def play_sleep(address: str) -> None:
    """Say on the bus, as the login manager, that the machine goes to sleep."""
    from PySide6.QtDBus import QDBusConnection, QDBusMessage

    bus = QDBusConnection.connectToBus(address, "login")
    assert bus.registerService("org.freedesktop.login1")
    message = QDBusMessage.createSignal("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep")
    message.setArguments([True])
    assert bus.send(message)
    QDBusConnection.disconnectFromBus("login")


class Clock:
    def __init__(self) -> None:
        self.now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


def test_it_is_idle_after_the_minutes_and_after_sleep(qapp: object) -> None:
    clock, told = Clock(), list[float]()
    watch = IdleWatch(lambda: 2, clock)
    watch.idle.connect(lambda: told.append(clock.now))
    for _ in range(23):
        clock.now += TICK_MS / 1000
        watch.look()
    assert told == []
    clock.now += TICK_MS / 1000
    watch.look()
    assert len(told) == 1
    clock.now -= 86_400
    watch.look()
    assert len(told) == 1
    never = IdleWatch(lambda: 0, clock)
    never.idle.connect(lambda: told.append(-1))
    clock.now += SLEPT_SECONDS
    never.look()
    assert -1 not in told
    clock.now += SLEPT_SECONDS + TICK_MS / 1000 + 1
    never.look()
    assert told[-1] == -1
    watch.stop()
    never.stop()
