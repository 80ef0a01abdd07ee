"""Opens a library in the real window, walks through its rooms, and ends. ``test_offline.py`` runs it under a trace."""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.services.opening import open_library
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.start import Desk, window_pools

ROOT = Path(__file__).resolve().parents[2]
STEP_MS = 250


def main(folder: Path, passphrase: str) -> None:
    """One room after the other, then the end."""
    application = QApplication(["attache"])
    desk = Desk(folder, ROOT / "resources", window_pools)
    services = open_library(folder, passphrase, ROOT / "resources")
    desk.show_library(services)
    window = desk.window
    assert isinstance(window, MainWindow)
    places = [Place(room) for room in (Room.LIBRARY, Room.DOSSIERS, Room.MEETINGS, Room.PEOPLE, Room.BOOKS)]
    places += [Place(Room.READER, brief.id) for brief in services.library.rows()[:1]]
    for step, place in enumerate(places, start=1):
        QTimer.singleShot(step * STEP_MS, window, lambda place=place: window.go(place))
    QTimer.singleShot((len(places) + 2) * STEP_MS, application.quit)
    application.exec()
    desk.close_library()
    print(f"walked through {len(places)} places", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
