"""The programme strip: dragged and by keys, on a grid of five minutes; and the programme as a calendar file."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.errors import UserError
from app.core.model.meeting import Meeting, Occasion, ProgrammeStep, Session
from app.core.programme import retimed, timed_parts
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.views.meeting.programme import ProgrammeStrip
from app.ui.views.meeting.screen import MeetingScreen
from tests.ui.windows import command, press

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TEN = datetime(2026, 3, 14, 10, 0, tzinfo=ZoneInfo("Asia/Seoul"))


def at(minutes: int) -> datetime:
    return TEN + timedelta(minutes=minutes)


MEETING = Meeting(
    title="Talks: ports/quays",
    occasion=Occasion.MINISTERIAL,
    place="Port",
    start=TEN,
    sessions=(
        Session(title="Plenary", format="plenary", start=TEN, minutes=60, steps=(ProgrammeStep(title="Welcome", start=at(5), minutes=5),)),
        Session(
            title="Lunch",
            start=at(70),
            minutes=40,
            steps=(ProgrammeStep(title="Photo", start=at(70), minutes=10), ProgrammeStep(title="Toast", start=at(80), minutes=30)),
        ),
    ),
)


@pytest.fixture
def strip(empty: MainWindow) -> ProgrammeStrip:
    empty.services.meetings.save(MEETING)
    empty.go(Place(Room.MEETING, MEETING.id))
    QApplication.processEvents()
    screen = empty.screen_shown
    assert isinstance(screen, MeetingScreen)
    return screen.strip


def times(window: MainWindow) -> list[tuple[str, int, int]]:
    """Each part as minutes after ten, and how long."""
    parts = timed_parts(window.services.meetings.get(MEETING.id))
    return [(part.title, int((part.start - TEN).total_seconds() // 60), part.minutes) for part in parts]


def drag(strip: ProgrammeStrip, number: int, share: float, minutes: float) -> None:
    """Take hold of a slot at a share of its width and let it go so many minutes farther."""
    rect = strip.rect_of(number)
    begin = QPoint(round(rect.left() + rect.width() * share), 20)
    end = begin + QPoint(round(minutes * strip.width() / 120), 0)
    QTest.mousePress(strip, Qt.MouseButton.LeftButton, pos=begin)
    QTest.mouseMove(strip, begin + (end - begin) / 2)
    QTest.mouseMove(strip, end)
    QTest.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=end)
    QApplication.processEvents()


START = [("Plenary", 0, 60), ("Photo", 70, 10), ("Toast", 80, 30)]


def test_a_dragged_part_snaps_to_five_minutes_and_takes_its_steps_along(empty: MainWindow, strip: ProgrammeStrip) -> None:
    assert times(empty) == START
    drag(strip, 0, 0.5, 8.2)
    assert times(empty) == [("Plenary", 10, 60), *START[1:]]
    assert empty.services.meetings.get(MEETING.id).sessions[0].steps[0].start == at(15)
    command(empty, "undo")
    assert times(empty) == START
    assert [slot.part.title for slot in strip.slots] == ["Plenary", "Photo", "Toast"]


def test_its_ends_are_dragged_and_no_part_gets_shorter_than_five_minutes(empty: MainWindow, strip: ProgrammeStrip) -> None:
    drag(strip, 0, 0.998, -19)
    assert times(empty)[0] == ("Plenary", 0, 40)
    drag(strip, 2, 0.002, 11)
    assert times(empty)[2] == ("Toast", 90, 20)
    lunch = empty.services.meetings.get(MEETING.id).sessions[1]
    assert (lunch.start, lunch.minutes) == (at(70), 40), "the session reaches from its first step to its last"
    drag(strip, 2, 0.998, -60)
    assert times(empty)[2] == ("Toast", 90, 5)


def test_a_part_does_not_leave_the_strip(empty: MainWindow, strip: ProgrammeStrip) -> None:
    drag(strip, 0, 0.5, -30)
    assert times(empty) == START
    drag(strip, 2, 0.5, 500)
    assert times(empty)[2] == ("Toast", 90, 30)


def test_a_click_edits_and_a_drag_does_not(empty: MainWindow, strip: ProgrammeStrip) -> None:
    drag(strip, 0, 0.5, 10)
    assert empty.form_overlay.isHidden()
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=strip.rect_of(0).center().toPoint())
    assert empty.form_overlay.isVisible()


def test_escape_lets_a_dragged_part_go_back(empty: MainWindow, strip: ProgrammeStrip) -> None:
    strip.setFocus()
    begin = strip.rect_of(0).center().toPoint()
    QTest.mousePress(strip, Qt.MouseButton.LeftButton, pos=begin)
    QTest.mouseMove(strip, begin + QPoint(200, 0))
    assert strip.slots[0].start > TEN
    press(empty, Qt.Key.Key_Escape)
    assert strip.slots[0].start == TEN
    QTest.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=begin + QPoint(200, 0))
    assert times(empty) == START
    assert empty.form_overlay.isHidden()


def test_by_keys_a_part_moves_and_grows(empty: MainWindow, strip: ProgrammeStrip) -> None:
    strip.setFocus()
    press(empty, Qt.Key.Key_Right)
    press(empty, Qt.Key.Key_Left)
    press(empty, Qt.Key.Key_Right, CONTROL)
    press(empty, Qt.Key.Key_Right, CONTROL)
    assert times(empty)[0] == ("Plenary", 10, 60)
    press(empty, Qt.Key.Key_Left, SHIFT)
    assert times(empty)[0] == ("Plenary", 10, 55)
    press(empty, Qt.Key.Key_Left, CONTROL | SHIFT)
    assert times(empty)[0] == ("Plenary", 5, 60)
    assert strip.hasFocus()
    for _ in range(4):
        command(empty, "undo")
    assert times(empty) == START


def test_parts_at_the_same_time_are_shown_and_said(empty: MainWindow, strip: ProgrammeStrip) -> None:
    assert strip.clashing() == []
    strip.setFocus()
    for _ in range(3):
        press(empty, Qt.Key.Key_Right, SHIFT)
    assert strip.clashing() == [(at(70), at(75))]


def test_a_moved_part_stays_the_chosen_one_where_the_order_changes(empty: MainWindow, strip: ProgrammeStrip) -> None:
    strip.setFocus()
    for _ in range(30):
        press(empty, Qt.Key.Key_Right, CONTROL)
    assert times(empty) == [("Photo", 70, 10), ("Toast", 80, 30), ("Plenary", 150, 60)]


def test_a_part_that_is_gone_or_was_moved_meanwhile_changes_nothing() -> None:
    parts = timed_parts(MEETING)
    other = replace(parts[1], start=at(300))
    assert retimed(MEETING, other, at(0), 10) == MEETING
    without = replace(MEETING, sessions=())
    assert retimed(without, parts[0], at(0), 10) == without


def test_the_strip_needs_no_width_of_its_own(strip: ProgrammeStrip) -> None:
    assert strip.minimumSizeHint().width() <= 0
    strip.resize(60, strip.height())
    strip.grab()


def test_the_programme_is_saved_as_a_calendar_and_said_to_be_outside(
    empty: MainWindow, strip: ProgrammeStrip, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def answer(_parent: object, words: str, name: str, _kinds: str) -> tuple[str, str]:
        asked.extend((words, name))
        return str(tmp_path / "talks.ics"), ""

    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getSaveFileName", answer)
    command(empty, "programme-ics")
    assert "leave the encrypted library" in asked[0]
    assert Path(asked[1]).name == "Talks ports quays.ics"
    written = (tmp_path / "talks.ics").read_bytes()
    assert written.count(b"BEGIN:VEVENT\r\n") == 4
    assert "outside the encrypted library" in empty.toast.accessibleName() or empty.toast.isVisible()


def test_a_move_that_is_refused_goes_back_and_is_said(empty: MainWindow, strip: ProgrammeStrip, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_meeting: Meeting, _step: str) -> None:
        raise UserError("The disk is full. Nothing was lost.")

    monkeypatch.setattr(empty.services.meetings, "save", refuse)
    drag(strip, 0, 0.5, 10)
    assert strip.slots[0].start == TEN
    assert empty.toast.words == "The disk is full. Nothing was lost."
    strip.setFocus()
    press(empty, Qt.Key.Key_Right, CONTROL)
    assert [(slot.start, slot.minutes) for slot in strip.slots] == [(at(0), 60), (at(70), 10), (at(80), 30)]
