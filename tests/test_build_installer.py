"""The installer script is tested code: what it asks of PyInstaller, and what it says when a step is missing."""

from pathlib import Path

import pytest

import build_installer


def test_freeze_takes_along_everything_the_program_reads() -> None:
    command = build_installer.freeze_command()
    added = [Path(word.removeprefix("--add-data=").rpartition(":")[0]) for word in command if word.startswith("--add-data=")]
    assert build_installer.ROOT / "resources" in added
    assert all(folder.is_dir() for folder in added)


def test_the_network_half_of_qt_stays_behind() -> None:
    assert "--exclude-module=PySide6.QtNetwork" in build_installer.freeze_command()


def test_smoke_without_a_build_says_what_to_do(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(build_installer, "DIST", build_installer.ROOT / "no-such-folder")
    assert build_installer.main(["smoke"]) == 2
    assert "run the step freeze first" in capsys.readouterr().err


def test_clean_removes_what_was_built_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    built, kept = tmp_path / "dist", tmp_path / "resources"
    for folder in (built, kept):
        folder.mkdir()
    monkeypatch.setattr(build_installer, "DIST", built)
    monkeypatch.setattr(build_installer, "BUILD", tmp_path / "build")
    assert build_installer.main(["clean"]) == 0
    assert not built.exists()
    assert kept.exists()
