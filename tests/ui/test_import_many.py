"""An import of very many files leads to its report in two steps, each of them short; of a few at once."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.ui.main_window import MainWindow
from app.ui.places import Place, Room


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    papers = tmp_path / "papers"
    papers.mkdir()
    for name in ("one", "two", "three"):
        (papers / f"{name}.txt").write_text(f"The {name} quay\n\nThe quay is number {name}.\n", encoding="utf-8")
    return papers


@pytest.mark.parametrize(("many", "at_once"), [(2, False), (3, True)])
def test_the_report_comes_after_its_rows_are_made(
    empty: MainWindow, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, many: int, at_once: bool
) -> None:
    monkeypatch.setattr("app.ui.importing.MANY", many)
    empty.go(Place(Room.LIBRARY))
    empty.import_paths([folder])
    assert (empty.place.room is Room.IMPORT) == at_once
    assert len(empty.import_screen()._reports) == 3
    qtbot.waitUntil(lambda: empty.place.room is Room.IMPORT)
