"""Copies that were laid out by a process that is gone are taken away; those of one that lives are not."""

import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from app.services.opening import Services
from app.services.private_folders import NAME, PrivateFolder, clear_left_behind

KILLED = """
import os, signal
from app.services.private_folders import PrivateFolder
folder = PrivateFolder()
(folder.path / "paper.txt").write_text("The quay is closed.")
print(folder.path, flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    return tmp_path


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal")
def test_what_a_killed_process_left_is_taken_away(temporary: Path) -> None:
    killed = subprocess.run([sys.executable, "-c", KILLED], capture_output=True, text=True, check=False)
    left = Path(killed.stdout.strip())
    assert (left / "paper.txt").exists()
    assert left.parent == temporary
    clear_left_behind()
    assert not left.exists()


def test_what_is_in_use_stays() -> None:
    folder = PrivateFolder()
    (folder.path / "paper.txt").write_text("The quay is closed.")
    clear_left_behind()
    assert (folder.path / "paper.txt").exists()
    folder.remove()
    assert not folder.path.exists()


def test_copies_of_an_open_library_stay(services: Services) -> None:
    note = services.imports.take_note("Quay", "The quay is closed.").files[0].briefs[0].brief
    [path] = services.copies.lay_out([note.id])
    clear_left_behind()
    assert path.exists()
    services.copies.empty()
    assert not path.exists()


def test_what_only_has_the_name_stays(temporary: Path) -> None:
    elsewhere = temporary / "elsewhere"
    elsewhere.mkdir()
    (temporary / f"{NAME}link").symlink_to(elsewhere)
    (temporary / f"{NAME}file").write_text("no folder")
    clear_left_behind()
    assert elsewhere.exists()
    assert not list(elsewhere.iterdir())
    assert (temporary / f"{NAME}file").exists()
