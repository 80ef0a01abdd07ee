"""Opens a library in a real window, reads a brief aloud to nobody, and locks; what takes its place waits. ``test_lock.py`` runs it."""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from app.core.jobs import Silent
from app.services.importing import ImportChoices
from app.services.opening import open_library
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.start import Desk, window_pools

ROOT = Path(__file__).resolve().parents[2]


def main(folder: Path, passphrase: str) -> None:
    """The first time: open, read, show a dialog, say so, and lock when told. The second time: be there."""
    been = folder.parent / "been"
    if been.exists():
        print("locked", flush=True)
        time.sleep(60)
        return
    been.touch()
    application = QApplication(["attache"])
    desk = Desk(folder, ROOT / "resources", window_pools)
    services = open_library(folder, passphrase, ROOT / "resources")
    desk.show_library(services)
    brief = services.library.rows()[0]
    if isinstance(desk.window, MainWindow):
        desk.window.go(Place(Room.READER, brief.id))
    QGuiApplication.clipboard().setText(services.library.raw(brief.id))
    print("open", flush=True)

    def dialog() -> None:
        QMessageBox(QMessageBox.Icon.Question, "A", "B").exec()

    def lock_under_a_dialog() -> None:
        QTimer.singleShot(300, desk.lock)
        dialog()

    if len(sys.argv) > 2:
        # an import runs and a dialog is open; the desktop's own sign locks
        paths = [Path(sys.argv[2])]
        desk.jobs.write(lambda: services.imports.import_paths(paths, ImportChoices(keep_duplicates=True, recursive=True), Silent()))
        QTimer.singleShot(500, dialog)
    else:
        QTimer.singleShot(700, lock_under_a_dialog)
    application.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.stdin.readline().strip() if not (Path(sys.argv[1]).parent / "been").exists() else "")
