"""What memory the window takes with a long text open, measured in a process of its own that has done nothing else."""

import json
import resource
import subprocess
import sys
import time
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QApplication

from app.core.language import Language
from app.core.paths import LibraryPlaces, shipped_resources
from app.services.opening import compose
from app.ui.jobs import Jobs
from app.ui.main_window import MainWindow
from app.ui.memory import settle_memory, share_one_heap
from app.ui.places import Place, Room
from app.ui.start import SWITCH_SECONDS, window_pools
from app.ui.theme import Look
from app.ui.views.reader.screen import ReaderScreen
from db.store import Store
from db.vault import unlock
from tests.bench.window_gaps import MEMORY, row, until

REST = 3
"""Seconds in which what was asked for arrives, and the heap gives back what it can."""
PAGES = 60


def measure_memory(library: Path, passphrase: str, brief_id: UUID) -> None:
    """Print it: with the text just opened, and after scrolling through some of it."""
    code = "import sys; from tests.bench import window_memory; window_memory.tell(*sys.argv[1:])"
    done = subprocess.run(
        [sys.executable, "-c", code, str(library), passphrase, str(brief_id)], check=True, stdout=subprocess.PIPE, text=True
    )
    found = json.loads(done.stdout.splitlines()[-1])
    row(MEMORY, found["opened"], f"{found['begun']:.0f} before it was opened, {found['scrolled']:.0f} after scrolling", unit="MB")


def tell(library: str, passphrase: str, brief_id: str) -> None:
    """Measure, and write what was found for whoever began this process."""
    share_one_heap()
    sys.setswitchinterval(SWITCH_SECONDS)
    application = QApplication(["bench"])
    application.setStyle("Fusion")
    place = Path(library)
    services = compose(Store.open(place, unlock(place, passphrase)), LibraryPlaces(place), shipped_resources())
    look = Look(shipped_resources())
    look.load_window_fonts()
    look.apply()
    jobs = Jobs(*window_pools())
    window = MainWindow(services, look, jobs, Language.EN, lambda: None)
    window.show()
    window.grab()
    settle_memory()
    found = {"begun": rested()}
    window.go(Place(Room.READER, UUID(brief_id)))
    screen = window.screen_shown
    assert isinstance(screen, ReaderScreen)
    until(lambda: screen.detail is not None)
    window.grab()
    found["opened"] = rested()
    bar = screen.page.verticalScrollBar()
    for _ in range(PAGES):
        bar.setValue(bar.value() + bar.maximum() // PAGES)
        window.grab()
    found["scrolled"] = rested()
    sys.stdout.write(json.dumps(found) + "\n")
    sys.stdout.flush()
    jobs.close()
    services.close()


def rested() -> float:
    """Megabytes of memory that the process has, once all is quiet."""
    end = time.monotonic() + REST
    until(lambda: time.monotonic() > end)
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * resource.getpagesize() / 1e6
