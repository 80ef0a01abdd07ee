"""The pages of the open brief that are pictures, read by machine: the window's door to what ``attache ocr`` does."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.services.recognising import Recognised
from app.ui.actions import Command
from app.ui.counted import Counted

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


def machine_command(window: "MainWindow", no_brief: Callable[[], str]) -> Command:
    """The command; where nothing is to be read so, or no such program is here, the service says what to do."""
    translate = QCoreApplication.translate
    title = translate("Commands", "Read the pages by machine")

    def read() -> None:
        brief_id, recognition = window.place.object_id, window.services.recognition
        if brief_id is not None:
            window.jobs.run(title, lambda progress: recognition.recognise(brief_id, progress), done)

    def done(found: Recognised) -> None:
        window.say_undoable(Counted().read_by_machine(len(found.pages)))

    return Command(id="read-by-machine", title=title, menu="brief", icon="file-scan", run=read, why_not=no_brief)
