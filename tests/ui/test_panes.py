"""Widths of panes outlive the window."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.core.settings import PANES, Settings
from app.ui.panes import Panes
from app.ui.places import Room
from app.ui.widgets.pane_row import PaneRow


def row_of(qtbot: QtBot, panes: int) -> PaneRow:
    """Panes in a row, of which the last is the one that takes the rest."""
    made = PaneRow()
    inside = [QWidget() for _ in range(panes)]
    made.set_panes(inside, inside[-1])
    qtbot.addWidget(made)
    made.resize(1000, 300)
    made.show()
    return made


def test_widths_come_back_in_the_next_window(qtbot: QtBot, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    left = row_of(qtbot, 2)
    left.give([300, 700])
    widths = left.sizes()
    Panes(settings).keep({Room.READER: left.given})
    again = row_of(qtbot, 2)
    again.give([500, 500])
    again.give(Panes(settings).of(Room.READER))
    assert again.sizes() == widths


def test_a_folded_pane_keeps_its_width(qtbot: QtBot, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    shown = row_of(qtbot, 2)
    shown.give([300, 700])
    panes = Panes(settings)
    pane = shown.widget(0)
    assert pane is not None
    pane.hide()
    panes.keep({Room.READER: shown.given})
    assert panes.of(Room.READER)[0] == 300


@pytest.mark.parametrize("stored", ["no json", "[1]", '{"reader": "wide"}', '{"reader": [1, "x"]}', '{"reader": [1, 2, 3]}'])
def test_widths_that_make_no_sense_are_left_aside(qtbot: QtBot, tmp_path: Path, stored: str) -> None:
    settings = Settings(tmp_path / "settings.json")
    settings.put(PANES, stored)
    shown = row_of(qtbot, 2)
    before = shown.sizes()
    shown.give(Panes(settings).of(Room.READER))
    assert shown.sizes() == before


@pytest.mark.parametrize("absurd", [[9_999_999, 1], [-50, 3], [0, 0], [1, 9_999_999]])
def test_widths_that_nobody_could_have_given_leave_every_pane_in_view(qtbot: QtBot, absurd: list[int]) -> None:
    shown = row_of(qtbot, 2)
    for at in range(2):
        pane = shown.widget(at)
        assert pane is not None
        pane.setMinimumWidth(100)
    shown.give(absurd)
    assert all(size >= 100 for size in shown.sizes())
    assert sum(shown.sizes()) == 999
