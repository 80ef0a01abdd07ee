"""The room view: the course of a meeting, and the screen that shows it."""

from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.language import Language
from app.core.model.dossier import Heading, Statement
from app.core.model.meeting import LineKind, Meeting
from app.core.speaking import WORDS_A_MINUTE
from app.core.wording import Wording
from app.services.opening import Services
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.speaking import seconds_of
from app.ui.views.room.course import Answer, Course, CourseItem, Point, Voice, answers_with, course_of
from app.ui.views.room.screen import RoomView
from tests.ui.test_tokens import contrast


class Clock:
    """Time as a test wants it."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def course(clock: Clock) -> Course:
    first = CourseItem(number=1, title="Harbour", given=600, expected=True, points=(Point("Open it.", 10), Point("Dredge it.", 20)))
    second = CourseItem(number=2, title="Ferry", given=0, expected=False, points=())
    return Course((first, second), (), clock)


def test_going_on_says_point_after_point_then_leads_to_the_next_item(course: Course) -> None:
    assert course.now == 0
    course.go_on()
    assert (course.now, course.said()) == (1, frozenset({0}))
    course.go_on()
    assert course.now is None
    course.go_on()
    assert course.item.title == "Ferry"
    course.go_on()
    assert course.item.title == "Ferry"


def test_a_tick_is_taken_back_by_a_second_one(course: Course) -> None:
    course.tick(1)
    assert course.now == 0
    course.tick(1)
    course.tick(7)
    assert course.said() == frozenset()


def test_time_is_booked_on_who_speaks_and_on_the_item(course: Course, clock: Clock) -> None:
    course.start_or_pause()
    clock.now += 90
    course.speak(Voice.THEY)
    clock.now += 30
    assert (course.spent(Voice.WE), course.spent(Voice.THEY), course.left()) == (90, 30, 480)
    course.start_or_pause()
    clock.now += 1000
    assert course.left() == 480
    course.start_or_pause()
    course.go_to(1)
    clock.now += 5
    assert course.left() == 5
    course.go_to(0)
    assert course.left() == 480


def test_an_overrun_is_below_nothing(course: Course, clock: Clock) -> None:
    course.start_or_pause()
    clock.now += 660
    assert course.left() == -60


def test_answers_are_found_by_any_word_of_theirs() -> None:
    answers = (Answer("Sado mine", "When is the memorial?", "In the autumn."), Answer("Water", "Is it safe?", "Experts say so."))
    assert answers_with(answers, "SADO autumn") == answers[:1]
    assert answers_with(answers, "safe") == answers[1:]
    assert answers_with(answers, "sado safe") == ()
    assert answers_with(answers, "") == answers


def test_the_course_holds_no_red_line(services: Services, meeting: Meeting, clock: Clock) -> None:
    view = services.meetings.view(meeting.id)
    red = [line.text for dossier in view.dossiers.values() for line in dossier.red_lines]
    assert red
    course = course_of(view, clock)
    shown = [point.text for item in course.items for point in item.points] + [answer.reply for answer in course.answers]
    assert shown
    assert not set(red) & set(shown)


def test_a_point_takes_as_long_in_the_window_as_in_the_book() -> None:
    point = Statement(heading=Heading.ARGUMENTS_TO_USE, text="word " * WORDS_A_MINUTE)
    assert seconds_of(point) == 60
    assert seconds_of(replace(point, seconds=7)) == 7
    assert seconds_of(replace(point, text="", language=Language.KO)) == 0


def enter(window: MainWindow, meeting: Meeting) -> None:
    window.go(Place(Room.MEETING, meeting.id))
    window.actions_by_id["room"].trigger()


def test_keys_lead_through_the_room(window: MainWindow, meeting: Meeting, qtbot: QtBot) -> None:
    enter(window, meeting)
    room = window.room_view
    assert room.isVisible()
    assert room.size() == window._centre.size()
    course = room.course
    assert course is not None
    said = len(course.said())
    qtbot.keyClick(room, Qt.Key.Key_Space)
    assert len(course.said()) == said + 1
    qtbot.keyClick(room, Qt.Key.Key_T)
    assert course.running
    qtbot.keyClick(room, Qt.Key.Key_Down)
    assert course.at == 1
    qtbot.keyClick(room, Qt.Key.Key_2)
    assert 1 in course.said()
    qtbot.keyClick(room, Qt.Key.Key_Escape)
    assert room.isHidden()
    assert not course.running


def test_a_note_goes_into_the_record_and_can_be_undone(window: MainWindow, services: Services, meeting: Meeting, qtbot: QtBot) -> None:
    enter(window, meeting)
    room = window.room_view
    before = services.meetings.get(meeting.id).of(LineKind.RECORD)
    QApplication.processEvents()
    qtbot.keyClick(room, Qt.Key.Key_N)
    qtbot.keyClicks(room.note, "They want spring, not autumn")
    qtbot.keyClick(room.note, Qt.Key.Key_Return)
    lines = services.meetings.get(meeting.id).of(LineKind.RECORD)
    assert len(lines) == len(before) + 1
    assert lines[-1].text.endswith("They want spring, not autumn")
    assert room.note.text() == ""
    room.leave()
    services.history.undo()
    assert services.meetings.get(meeting.id).of(LineKind.RECORD) == before


def test_typing_finds_an_answer(window: MainWindow, meeting: Meeting) -> None:
    enter(window, meeting)
    room = window.room_view
    everything = room._answers.count()
    room.raised.setText("textbooks")
    assert 0 < room._answers.count() < everything
    room.raised.setText("no such word anywhere")
    assert room._answers.count() == 1
    room.raised.clear()
    room.leave()


def test_a_long_warning_wraps_and_leaves_the_times_in_sight(window: MainWindow, meeting: Meeting) -> None:
    window.resize(960, 700)
    room = window.room_view
    room.begin(window.services.meetings.view(meeting.id))
    course = room.course
    assert course is not None
    course.items = tuple(
        replace(item, points=(Point("Open it.", 10, ("Not said today: " + "harbour dues " * 9,)),)) for item in course.items
    )
    room.begin(window.services.meetings.view(meeting.id))
    QApplication.processEvents()
    view = room._points_pane.parentWidget()
    assert view is not None
    assert room._points_pane.width() <= view.width()
    room.leave()


def test_titles_are_those_of_the_window_s_language(window: MainWindow, services: Services, meeting: Meeting) -> None:
    item = meeting.agenda[0]
    korean = replace(window.context, language=Language.KO)
    room = RoomView(korean, window._centre)
    room.begin(services.meetings.view(meeting.id))
    assert room.course is not None
    wanted = Wording(meeting, {found.id: found for found in services.organisations.all()}, Language.KO)
    assert room.course.item.title == wanted.called(item, "title") != item.title
    assert room._title.text() == wanted.called(meeting, "title") != meeting.title
    room.leave()
    room.deleteLater()


@pytest.mark.parametrize("field", ["note", "raised"])
def test_what_is_typed_stands_out_from_its_ground(window: MainWindow, meeting: Meeting, field: str) -> None:
    """In a window that is light: the room is dark whatever the window is. Measured on the picture, not on the colours meant for it."""
    window.go(Place(Room.MEETING, meeting.id))
    window.look.set_theme(dark=True, high=False)
    window.look.set_theme(dark=False, high=False)
    window.actions_by_id["room"].trigger()
    typed = getattr(window.room_view, field)
    try:
        typed.setText("HHHHHHHH")
        window.room_view.setFocus()
        picture = typed.grab(QRect(typed.textMargins().left(), 6, 120, typed.height() - 12)).toImage()
        colours = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
        assert max(contrast(one, other) for one, other in combinations(colours, 2)) >= 4.5
    finally:
        typed.clear()
        window.room_view.leave()
