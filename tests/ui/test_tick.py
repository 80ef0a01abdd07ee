"""The tick of a speaking bar is dragged: the subject has other minutes, as one step."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.model.meeting import AgendaItem, Meeting, Occasion
from app.services.opening import Services
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.views.meeting.screen import MeetingScreen


def planned(empty: MainWindow, *minutes: int) -> tuple[MeetingScreen, Meeting]:
    """A meeting whose subjects were given these minutes, open."""
    subjects = tuple(AgendaItem(title=f"Subject {number}", minutes=each) for number, each in enumerate(minutes))
    meeting = Meeting(title="Talks", occasion=Occasion.PHONE, agenda=subjects)
    empty.services.meetings.save(meeting)
    empty.go(Place(Room.MEETING, meeting.id))
    QApplication.processEvents()
    screen = empty.screen_shown
    assert isinstance(screen, MeetingScreen)
    return screen, meeting


def dragged(screen: MeetingScreen, number: int, by: int, down: int = 0) -> None:
    """Take a tick and let it go so many pixels further on."""
    tick, view = screen.agenda.tick_of(number), screen.agenda.viewport()
    assert tick is not None
    begin = tick.toPoint()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=begin)
    for step in (by // 2, by):
        QTest.mouseMove(view, begin + QPoint(step, down))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=begin + QPoint(by, down))
    QApplication.processEvents()


def minutes(services: Services, meeting: Meeting) -> list[int]:
    return [item.minutes for item in services.meetings.get(meeting.id).agenda]


def test_to_the_left_is_fewer_and_undo_gives_them_back(empty: MainWindow, qtbot: QtBot) -> None:
    screen, meeting = planned(empty, 40, 20)
    half = round(screen.agenda._bar(0).width() / 2)
    dragged(screen, 0, -half)
    assert minutes(empty.services, meeting) == [20, 20]
    empty.undo()
    assert minutes(empty.services, meeting) == [40, 20]


def test_beyond_the_bar_is_more_and_another_row_beneath_changes_nothing(empty: MainWindow, qtbot: QtBot) -> None:
    screen, meeting = planned(empty, 40, 20)
    quarter = round(screen.agenda._bar(1).width() / 4)
    dragged(screen, 1, quarter, down=-30)
    assert minutes(empty.services, meeting) == [40, 30]
    assert [item.title for item in empty.services.meetings.get(meeting.id).agenda] == ["Subject 0", "Subject 1"]


def test_it_never_goes_under_a_minute_and_a_click_changes_nothing(empty: MainWindow, qtbot: QtBot) -> None:
    screen, meeting = planned(empty, 40, 20)
    steps = len(empty.services.history.steps())
    dragged(screen, 1, 0)
    assert len(empty.services.history.steps()) == steps
    dragged(screen, 1, -1000)
    assert minutes(empty.services, meeting) == [40, 1]


def test_a_subject_without_minutes_has_no_tick_and_its_row_is_dragged_as_ever(empty: MainWindow, qtbot: QtBot) -> None:
    screen, meeting = planned(empty, 0, 20)
    assert screen.agenda.tick_of(0) is None
    view, high = screen.agenda.viewport(), screen.agenda._row
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(60, high // 2))
    QTest.mouseMove(view, QPoint(60, high + high // 2))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(60, high + high // 2))
    QApplication.processEvents()
    assert [item.title for item in empty.services.meetings.get(meeting.id).agenda] == ["Subject 1", "Subject 0"]


def test_in_a_zoomed_pane_it_is_where_it_is_painted(empty: MainWindow, qtbot: QtBot) -> None:
    screen, meeting = planned(empty, 40, 20)
    screen.zooms.take({"page": 150})
    QApplication.processEvents()
    dragged(screen, 0, -round(screen.agenda._bar(0).width() / 4))
    assert minutes(empty.services, meeting) == [30, 20]
