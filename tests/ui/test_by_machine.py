"""What the report of a scan advises can be done in the window."""

import shutil
from pathlib import Path

import pytest

from app.core.jobs import Silent
from app.services.importing import ImportChoices
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from tests.importers.scans import page_of_ink, scanned_pdf

LINES = ["The ferry to Kestrel Bay sails on Monday at noon, and nobody", "may board it without a ticket."]


def test_the_advice_on_a_scan_names_a_command_that_the_window_has(empty: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(scanned_pdf([page_of_ink(LINES)]))
    file = empty.services.imports.import_paths([path], ImportChoices(), Silent()).files[0]
    command = next(each for each in empty.commands if each.id == "read-by-machine")
    assert f"“{command.title}”" in file.message
    assert command.why_not()
    empty.go(Place(Room.READER, file.briefs[0].brief.id))
    assert not command.why_not()
    if shutil.which("tesseract") is None:
        pytest.skip("tesseract is not installed")
    command.run()
    assert "nobody" in empty.services.library.detail(file.briefs[0].brief.id).text
    empty.undo()
    assert empty.services.library.detail(file.briefs[0].brief.id).text == ""
