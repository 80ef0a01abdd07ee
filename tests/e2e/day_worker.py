"""A full day of work in a process of its own, which then ends as told; ``test_canary_day.py`` looks at what it left.

Arguments: the library's folder, the inbox, how to end (``close``, ``kill`` or ``segv``), and ``leaky`` for the control.
"""

import ctypes
import logging
import os
import signal
import sys
import tempfile
from pathlib import Path

from app.cli.process import log_to, quiet_logging, without_core_dumps
from app.core.jobs import Silent
from app.core.paths import LibraryPlaces, shipped_resources
from app.core.settings import GEOMETRY
from app.search.query import Query
from app.services.books import BookRequest
from app.services.crashing import crash_report
from app.services.importing import ImportChoices
from app.services.opening import Services, open_library
from app.services.views import MarkDetails

PASSPHRASE = "a lantern on the quay"
CANARIES = ("zephyrine", "정례 협의", "cormorant")


def day(folder: Path, inbox: Path) -> Services:
    """Import, mark, search, load, print, index with forced spills, undo, back up, fail, and copy to the clipboard."""
    services = open_library(folder, PASSPHRASE, shipped_resources())
    services.imports.import_paths([inbox], ImportChoices(recursive=True), Silent())
    brief = next(row for row in services.library.rows() if row.title == "Harbour talks begin")
    services.packs.load(inbox.parent / "pack.yaml", Silent())
    dossier = services.dossiers.find("Ports")
    services.annotations.by_quote(brief.id, "zephyrine quay", MarkDetails(note="cormorant", dossier_id=dossier.id))
    services.search.search(Query(text="zephyrine OR cormorant"))
    services.search.remembered.remember("zephyrine cormorant")
    services.books.build(BookRequest(meeting_id=services.meetings.all()[0].id), Silent())
    services.indexing.rebuild(Silent())
    services.history.undo()
    services.history.redo()
    services.backups.make()
    services.settings.put(GEOMETRY, "AAAA")
    try:
        raise ValueError("while handling the zephyrine quay")
    except ValueError as trouble:
        crash_report(trouble, folder)
    window(services, brief.id)
    return services


def window(services: Services, brief_id: object) -> None:
    """The words on the screen and in the clipboard, as the reader shows them."""
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtWidgets import QApplication, QTextEdit

    application = QApplication.instance() or QApplication(["attache"])
    shown = QTextEdit()
    shown.setPlainText(services.library.raw(brief_id))  # type: ignore[arg-type]
    shown.show()
    application.processEvents()
    QGuiApplication.clipboard().setText(shown.toPlainText())
    QGuiApplication.clipboard().clear()


def leak(folder: Path) -> None:
    """What a careless program leaves: a log with words, a temporary file that was deleted badly, recent files."""
    logging.basicConfig(filename=folder / "careless.log", force=True)
    logging.getLogger("careless").error("imported %s", CANARIES[0])
    Path(tempfile.gettempdir(), "preview.txt").write_text(CANARIES[1], encoding="utf-16-le")
    (folder / "recent.ini").write_text(f"last={CANARIES[2].upper()}")


def main() -> None:
    """The day and its end."""
    folder, inbox, ending = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
    without_core_dumps()
    quiet_logging()
    log_to(LibraryPlaces(folder).folder)
    services = day(folder, inbox)
    if sys.argv[4:] == ["leaky"]:
        leak(folder)
    print("done", flush=True)
    if ending == "kill":
        os.kill(os.getpid(), signal.SIGKILL)
    elif ending == "segv":
        ctypes.string_at(0)
    services.close()


if __name__ == "__main__":
    main()
