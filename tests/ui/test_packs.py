"""Packs in the window: chosen or dropped, taken whole or refused with a sentence."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from app.ui.main_window import MainWindow
from app.ui.places import Room
from tests.services.material import HARBOUR, PACK, written
from tests.ui.windows import command


def test_a_chosen_pack_is_loaded_and_shown_and_can_be_undone(empty: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    empty.given.take([written(tmp_path, "harbour.txt", HARBOUR)])
    path = written(tmp_path, "talk.yaml", PACK)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    command(empty, "load-pack")
    (meeting,) = empty.services.meetings.all()
    assert (empty.place.room, empty.place.object_id) == (Room.MEETING, meeting.id)
    assert "Meetings: 1" in empty.toast.words
    empty.undo()
    assert not empty.services.meetings.all()


def test_a_dropped_pack_may_cite_the_papers_it_is_dropped_with(empty: MainWindow, tmp_path: Path) -> None:
    empty.given.take([written(tmp_path, "talk.yaml", PACK), written(tmp_path, "harbour.txt", HARBOUR)])
    assert len(empty.services.meetings.all()) == len(empty.services.library.rows()) == 1


def test_a_pack_that_cannot_be_taken_is_refused_whole(empty: MainWindow, tmp_path: Path) -> None:
    empty.given.take([written(tmp_path, "talk.yml", PACK)])
    assert not empty.services.meetings.all()
    assert "line" in empty.toast.words
