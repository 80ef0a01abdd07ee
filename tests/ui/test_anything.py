"""What nobody should do to the reader, the search and an import, and what somebody does."""

import os
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.services.opening import Services
from app.services.views import ImportStatus
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.views.importing.screen import ImportScreen
from app.ui.views.reader.desk import Mode
from tests.ui.windows import reader_of

MEGABYTE = "Seoul 서울 東京 \u202e😀 " * 60_000


def test_anything_at_all_is_dropped_and_each_has_its_row(empty: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "hollow").mkdir()
    (tmp_path / "noise.pdf").write_bytes(os.urandom(4000))
    (tmp_path / "no ending").write_bytes(bytes(range(256)) * 9)
    (tmp_path / "cut.docx").write_bytes(b"PK\x03\x04 and then nothing")
    (tmp_path / "lost").symlink_to(tmp_path / "nowhere")
    (tmp_path / ("n" * 200 + ".txt")).write_text("The harbour board keeps two ferries in winter.", encoding="utf-8")
    dropped = [*sorted(tmp_path.iterdir()), tmp_path / "was never there.odt", Path("/dev/null")]
    dropped = [path for path in dropped if path.name != "library"]
    empty.given.take(dropped)
    screen = empty.screen_shown
    assert isinstance(screen, ImportScreen)
    rows = {line.path.name: line for line in screen._model.rows if line.article is None}
    assert rows["n" * 200 + ".txt"].status is ImportStatus.IMPORTED
    refused = [line for line in rows.values() if line.status is ImportStatus.REFUSED]
    assert {"noise.pdf", "cut.docx", "lost", "was never there.odt"} <= {line.path.name for line in refused}
    for line in refused:
        assert line.said.rstrip().endswith((".", "”"))
        screen.list.choose_row(list(screen._model.rows).index(line))
        assert screen.pane.isVisible()


@pytest.mark.parametrize("overlay", ["search", "palette"])
def test_a_megabyte_pasted_into_a_field_is_asked_and_let_go(window: MainWindow, overlay: str, qtbot: QtBot) -> None:
    shown = window.search_overlay if overlay == "search" else window.palette_overlay
    shown.begin()
    shown.field.setText(MEGABYTE)
    if overlay == "search":
        window.search_overlay.search()
    assert shown.isVisible()
    assert shown.grab().width() > 0
    shown.field.clear()
    qtbot.keyClick(shown.field, Qt.Key.Key_Escape)
    assert shown.isHidden()


def test_a_very_long_note_of_a_mark_is_kept_and_shown(window: MainWindow, services: Services, qtbot: QtBot) -> None:
    screen = reader_of(window, services)
    mark = next(mark for mark in screen.marks.shown if mark.placed)
    screen.marks.choose(mark.annotation.id)
    note = MEGABYTE[:100_000].strip()
    screen._keep_note(replace(mark.annotation, body=note))
    qtbot.waitUntil(lambda: any(shown.annotation.body == note for shown in screen.marks.shown))
    assert screen.grab().width() > 0
    window.undo()
    qtbot.waitUntil(lambda: all(shown.annotation.body != note for shown in screen.marks.shown))


def test_the_bar_covers_no_line_of_a_long_selection(window: MainWindow, services: Services) -> None:
    screen = reader_of(window, services)
    assert screen.detail is not None
    screen.show_mode(Mode.TEXT)
    screen.page.verticalScrollBar().setValue(0)
    high = screen.page.viewport().height()
    starts = [block.start for block in screen.detail.blocks]
    below = next(start for start in starts if screen.page._line_of(screen.page._laid.placing.to_document(start)).top() > high - 160)  # type: ignore[union-attr]
    screen.page.select(below, below + 180)
    screen.page.verticalScrollBar().setValue(0)
    screen._selected(screen.page.selection())
    inner = screen.bar.geometry().adjusted(14, 14, -14, -14)
    assert inner.bottom() <= screen.page.selection_top() or inner.top() >= screen.page.selection_rect().bottom()
    screen.page.drop_selection()


def test_a_selection_over_everything_is_one_mark_that_undo_takes_back(window: MainWindow, services: Services, qtbot: QtBot) -> None:
    screen = reader_of(window, services)
    assert screen.detail is not None
    before = len(screen.detail.marks)
    screen.page.select(0, len(screen.detail.text))
    qtbot.keyClick(screen.page, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: screen.detail is not None and len(screen.detail.marks) == before + 1)
    assert screen.marks.list.grab().width() > 0
    window.undo()
    qtbot.waitUntil(lambda: screen.detail is not None and len(screen.detail.marks) == before)
    window.go(Place(Room.LIBRARY))
