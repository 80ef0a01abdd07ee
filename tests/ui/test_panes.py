"""Widths of panes outlive the window."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QSplitter, QWidget
from pytestqt.qtbot import QtBot

from app.core.settings import PANES, Settings
from app.ui.panes import Panes
from app.ui.places import Room


def splitter(qtbot: QtBot, panes: int) -> QSplitter:
    made = QSplitter()
    for _ in range(panes):
        made.addWidget(QWidget())
    qtbot.addWidget(made)
    made.resize(1000, 300)
    made.show()
    return made


def test_widths_come_back_in_the_next_window(qtbot: QtBot, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    left = splitter(qtbot, 2)
    left.setSizes([300, 700])
    widths = left.sizes()
    Panes(settings).keep({Room.READER: left})
    again = splitter(qtbot, 2)
    again.setSizes([500, 500])
    Panes(settings).restore(Room.READER, again)
    assert again.sizes() == widths


def test_a_folded_pane_does_not_overwrite_its_width(qtbot: QtBot, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    shown = splitter(qtbot, 2)
    shown.setSizes([300, 700])
    panes = Panes(settings)
    panes.keep({Room.READER: shown})
    kept = settings.get(PANES)
    shown.setSizes([1000, 0])
    panes.keep({Room.READER: shown})
    assert settings.get(PANES) == kept


@pytest.mark.parametrize("stored", ["no json", "[1]", '{"reader": "wide"}', '{"reader": [1, "x"]}', '{"reader": [1, 2, 3]}'])
def test_widths_that_make_no_sense_are_left_aside(qtbot: QtBot, tmp_path: Path, stored: str) -> None:
    settings = Settings(tmp_path / "settings.json")
    settings.put(PANES, stored)
    shown = splitter(qtbot, 2)
    before = shown.sizes()
    Panes(settings).restore(Room.READER, shown)
    assert shown.sizes() == before
