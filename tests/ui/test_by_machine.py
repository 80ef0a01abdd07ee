"""What the report of a scan advises can be done in the window."""

from pathlib import Path

import pytest

from app.core.jobs import Silent
from app.services.importing import ImportChoices
from app.services.views import FileReport
from app.ui.actions import Command
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from tests.importers.scans import needs_tesseract, page_of_ink, scanned_pdf

LINES = ["The ferry to Kestrel Bay sails on Monday at noon, and nobody", "may board it without a ticket."]


@pytest.fixture
def scan(empty: MainWindow, tmp_path: Path) -> FileReport:
    """What is said of a scan that was taken in."""
    path = tmp_path / "scan.pdf"
    path.write_bytes(scanned_pdf([page_of_ink(LINES)]))
    return empty.services.imports.import_paths([path], ImportChoices(), Silent()).files[0]


@pytest.fixture
def reading(empty: MainWindow) -> Command:
    return next(each for each in empty.commands if each.id == "read-by-machine")


def test_the_advice_on_a_scan_names_a_command_that_the_window_has(empty: MainWindow, scan: FileReport, reading: Command) -> None:
    assert f"“{reading.title}”" in scan.message
    assert reading.why_not()
    empty.go(Place(Room.READER, scan.briefs[0].brief.id))
    assert not reading.why_not()


@needs_tesseract
def test_a_scan_is_read_by_the_command_and_undo_takes_its_words_away(empty: MainWindow, scan: FileReport, reading: Command) -> None:
    brief = scan.briefs[0].brief.id
    empty.go(Place(Room.READER, brief))
    reading.run()
    assert "nobody" in empty.services.library.detail(brief).text
    empty.undo()
    assert empty.services.library.detail(brief).text == ""
