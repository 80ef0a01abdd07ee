"""Copies that were laid out by a process that is gone are taken away; those of one that lives are not."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from app.core.errors import UserError
from app.services import private_folders
from app.services.opening import Services
from app.services.private_folders import NAME, PrivateFolder, clear_left_behind
from db.lock import LibraryLock

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


def long_ago(folder: Path) -> None:
    """Let a folder look as if it had been made an hour ago."""
    then = time.time() - 3600
    os.utime(folder, (then, then))


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal")
def test_what_a_killed_process_left_is_taken_away(temporary: Path) -> None:
    killed = subprocess.run([sys.executable, "-c", KILLED], capture_output=True, text=True, check=False)
    left = Path(killed.stdout.strip())
    assert (left / "paper.txt").exists()
    assert left.parent == temporary
    long_ago(left)
    clear_left_behind()
    assert not left.exists()


def test_a_folder_that_another_process_has_only_just_made_stays(temporary: Path) -> None:
    made = temporary / f"{NAME}new"  # its lock comes next
    made.mkdir()
    clear_left_behind()
    assert made.exists()
    long_ago(made)
    clear_left_behind()
    assert not made.exists()


def test_a_folder_that_cannot_be_locked_does_not_stay(temporary: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_folder: Path) -> LibraryLock:
        raise UserError("It cannot be written.")

    monkeypatch.setattr(private_folders, "LibraryLock", refuse)
    with pytest.raises(UserError):
        PrivateFolder()
    assert not list(temporary.iterdir())


def test_what_is_in_use_stays() -> None:
    folder = PrivateFolder()
    (folder.path / "paper.txt").write_text("The quay is closed.")
    long_ago(folder.path)
    clear_left_behind()
    assert (folder.path / "paper.txt").exists()
    folder.remove()
    assert not folder.path.exists()


def test_copies_of_an_open_library_stay(services: Services) -> None:
    note = services.imports.take_note("Quay", "The quay is closed.").files[0].briefs[0].brief
    [path] = services.copies.lay_out([note.id])
    long_ago(path.parent.parent)
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
