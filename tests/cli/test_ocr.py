"""``ocr``: pages that are pictures, read by machine from the command line."""

import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import Attache
from tests.importers.scans import page_of_ink, scanned_pdf

needs_tesseract = pytest.mark.skipif(shutil.which("tesseract") is None, reason="tesseract is not installed")


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    path = tmp_path / "scan.pdf"
    path.write_bytes(scanned_pdf([page_of_ink(["Notice of the harbour office", "", "The ferry sails on Monday at noon."])]))
    return path


@needs_tesseract
def test_a_scan_is_read_and_said_to_be(attache: Attache, scan: Path) -> None:
    assert "“ocr” reads them" in attache("--json", "import", scan).document[0]["message"]
    assert attache("--json", "briefs").document[0]["title"] == "scan"
    done = attache("--json", "ocr", "scan")
    assert (done.status, done.document["read_pages"], done.document["pages_without_text"]) == (0, [1], [])
    assert done.document["machine_read"] == done.document["confidence"] > 60
    title = done.document["title"]
    assert "ferry sails on Monday" in attache("show", title).out
    assert attache("--json", "search", "ferry").document["total"] == 1
    again = attache("ocr", title)
    assert again.status == 3
    assert "nothing to read by machine" in again.err


def test_without_the_program_it_is_refused_in_a_sentence(attache: Attache, scan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    attache("import", scan)
    monkeypatch.setenv("PATH", "")
    ended = attache("ocr", "scan")
    assert (ended.status, ended.out) == (3, "")
    assert "not installed here" in ended.err
    assert "Traceback" not in ended.err
