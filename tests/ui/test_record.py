"""The record of a meeting: what was noted in the room is read, mended and found on the meeting's own screen."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.core.jobs import Silent
from app.core.language import Language
from app.core.model.meeting import LineKind, Meeting
from app.search.query import Query
from app.services.opening import Services
from app.services.record import export_record
from app.ui.dialogs.form import FormOverlay
from app.ui.dialogs.hit_asking import leads_to
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.views.meeting.record import RecordLine
from app.ui.views.meeting.screen import MeetingScreen
from app.ui.widgets.field import Field
from app.ui.widgets.writing import Writing
from tests.book.engine.press import page_texts

LINE = "14:05, Ferry, point 2: They agreed to a pontoon in June"


@pytest.fixture
def screen(window: MainWindow, services: Services, meeting: Meeting) -> Iterator[MeetingScreen]:
    """The meeting with one line in its record."""
    before = services.meetings.get(meeting.id)
    services.meetings.note(meeting.id, LINE, "Note")
    window.go(Place(Room.MEETING, meeting.id))
    screen = window.screen_shown
    assert isinstance(screen, MeetingScreen)
    yield screen
    services.meetings.save(replace(services.meetings.get(meeting.id), lines=before.lines), "Take back")


def lines(screen: MeetingScreen) -> list[RecordLine]:
    return screen.record.lines


def written(form: FormOverlay, name: str, words: str) -> None:
    """Words put into a field of a form, of one line or of several."""
    field = form.inputs[name]
    if isinstance(field, Writing):
        field.show_words(words)
    else:
        assert isinstance(field, Field)
        field.setText(words)


def test_a_line_tells_when_under_what_and_the_words(screen: MeetingScreen) -> None:
    (line,) = lines(screen)
    assert line.isVisibleTo(screen)
    assert (line.noted.time, line.noted.place, line.noted.words) == ("14:05", "Ferry, point 2", "They agreed to a pontoon in June")
    assert "They agreed to a pontoon in June" in line.accessibleName()


def test_a_line_is_mended_with_enter_and_undo_takes_it_back(
    screen: MeetingScreen, window: MainWindow, services: Services, meeting: Meeting, qtbot: QtBot
) -> None:
    qtbot.keyClick(lines(screen)[0], Qt.Key.Key_Return)
    form = window.form_overlay
    assert form.isVisible()
    written(form, "words", "They agreed to a pontoon in July")
    form.take()
    (kept,) = services.meetings.get(meeting.id).of(LineKind.RECORD)
    assert kept.text == "14:05, Ferry, point 2: They agreed to a pontoon in July"
    services.history.undo()
    assert [each.text for each in services.meetings.get(meeting.id).of(LineKind.RECORD)] == [LINE]


def test_a_line_is_deleted_at_once_with_a_way_back(
    screen: MeetingScreen, window: MainWindow, services: Services, meeting: Meeting, qtbot: QtBot
) -> None:
    qtbot.keyClick(lines(screen)[0], Qt.Key.Key_Delete)
    assert not services.meetings.get(meeting.id).of(LineKind.RECORD)
    qtbot.waitUntil(lambda: not lines(screen))
    assert window.toast.isVisible()
    services.history.undo()
    assert [each.text for each in services.meetings.get(meeting.id).of(LineKind.RECORD)] == [LINE]


def test_a_line_is_added_by_hand(screen: MeetingScreen, window: MainWindow, services: Services, meeting: Meeting, qtbot: QtBot) -> None:
    screen.record.add_button.click()
    form = window.form_overlay
    assert form.isVisible()
    written(form, "time", "14:20")
    written(form, "place", "Ferry")
    written(form, "words", "Their side will send a plan")
    form.take()
    texts = [each.text for each in services.meetings.get(meeting.id).of(LineKind.RECORD)]
    assert texts == [LINE, "14:20, Ferry: Their side will send a plan"]
    qtbot.waitUntil(lambda: len(lines(screen)) == 2)


def test_search_arrives_at_the_line(screen: MeetingScreen, window: MainWindow, services: Services, meeting: Meeting) -> None:
    services.meetings.note(meeting.id, "14:30, Ferry: They asked for another pontoon in May", "Note")
    services.indexing.refresh(Silent())
    hit = next(each for each in services.search.search(Query(text="pontoon in May")).hits if each.id == meeting.id)
    window.go(Place(Room.LIBRARY))
    window.go(leads_to(hit, None))
    arrived = [line for line in lines(screen) if line.chosen]
    assert arrived[0].hasFocus()
    assert [line.noted.words for line in arrived] == ["They asked for another pontoon in May"]


def test_the_whole_record_is_copied_and_saved(screen: MeetingScreen, services: Services, meeting: Meeting, tmp_path: Path) -> None:
    screen.record.copy_button.click()
    assert LINE in QGuiApplication.clipboard().text()
    for ending in (".md", ".txt", ".pdf"):
        path = tmp_path / f"record{ending}"
        export_record(services, meeting.id, path, Language.EN, Silent())
        data = path.read_bytes()
        said = "".join(page_texts(data)) if ending == ".pdf" else data.decode()
        assert "They agreed to a pontoon in June" in " ".join(said.split())


def test_without_notes_the_place_says_how_to_begin(window: MainWindow, meeting: Meeting) -> None:
    window.go(Place(Room.MEETING, meeting.id))
    screen = window.screen_shown
    assert isinstance(screen, MeetingScreen)
    assert not lines(screen)
    assert screen.record.empty_words.isVisibleTo(screen)
    assert not screen.record.copy_button.isEnabled()


def test_the_room_shows_what_was_noted_last(window: MainWindow, screen: MeetingScreen, qtbot: QtBot) -> None:
    window.actions_by_id["room"].trigger()
    room = window.room_view
    assert "They agreed to a pontoon in June" in room.noted.accessibleName()
    room.note.setText("They want it in spring")
    qtbot.keyClick(room.note, Qt.Key.Key_Return)
    assert "They want it in spring" in room.noted.accessibleName()
    room.leave()


def test_a_line_that_is_led_to_keeps_the_subjects_of_the_window(screen: MeetingScreen, meeting: Meeting) -> None:
    shown = replace(meeting, agenda=tuple(replace(item, title=f"{item.title} (Japanese)") for item in meeting.agenda))
    screen.record.show_meeting(meeting, shown)
    titles = screen.record._titles
    screen.record.lead_to(Place(Room.MEETING, meeting.id, quote="They agreed to a pontoon"))
    assert screen.record._titles == titles
    assert any("(Japanese)" in title for title in titles)
