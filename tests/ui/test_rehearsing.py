"""Points of a meeting in the window: cut where time is short, said aloud against the clock, and printed as they were cut."""

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.jobs import Silent
from app.core.language import Language
from app.core.model.book import Recipe
from app.core.model.dossier import Dossier, Heading, Statement
from app.core.model.meeting import AgendaItem, Coverage, Meeting, Occasion
from app.core.saying import Saying
from app.services.books import BookRequest
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.views.meeting.agenda import AgendaRow
from app.ui.views.meeting.points import ItemPoints
from app.ui.views.meeting.rehearsing import RehearseOverlay
from app.ui.views.meeting.screen import MeetingScreen
from app.ui.widgets.button import Button
from app.ui.widgets.label import Prose
from app.ui.widgets.menu_chip import Pop
from tests.book.engine.press import page_texts
from tests.ui.windows import tell_now

KEY = Qt.Key
WORDS = ("The quay is ours.", "The ferry sails daily.", "The pilots agree.")


class Clock:
    """Seconds that a test lets pass."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def talks(empty: MainWindow) -> Meeting:
    """Three points of two, one and three minutes; the subject has four."""
    points = tuple(
        Statement(heading=Heading.ARGUMENTS_TO_USE, text=words, seconds=60 * minutes, speaker="Envoy")
        for words, minutes in zip(WORDS, (2, 1, 3), strict=True)
    )
    empty.services.dossiers.save(dossier := Dossier(title="Harbours", statements=points))
    agenda = (AgendaItem(title="Ports", dossier_ids=(dossier.id,), minutes=4),)
    empty.services.meetings.save(meeting := Meeting(title="Talks", occasion=Occasion.MINISTERIAL, agenda=agenda))
    return meeting


@pytest.fixture
def screen(empty: MainWindow, talks: Meeting) -> MeetingScreen:
    empty.go(Place(Room.MEETING, talks.id))
    shown = empty.screen_shown
    assert isinstance(shown, MeetingScreen)
    return shown


def points_shown(screen: MeetingScreen) -> ItemPoints:
    return screen.findChildren(ItemPoints)[0]


def row(screen: MeetingScreen) -> AgendaRow:
    told()
    found = screen.agenda.current()
    assert isinstance(found, AgendaRow)
    return found


def told() -> None:
    """Changes of the library reach the screens gathered, a tenth of a second later: here at once."""
    for window in QApplication.topLevelWidgets():
        if isinstance(window, MainWindow):
            tell_now(window.bus)


def ids(window: MainWindow, meeting: Meeting) -> list[UUID]:
    return [point.statement.id for point in window.services.speaking.items(meeting.id)[0].points]


def test_the_smallest_cut_is_offered_and_the_bar_answers_at_once(empty: MainWindow, talks: Meeting, screen: MeetingScreen) -> None:
    assert (row(screen).needed, row(screen).over) == (360, True)
    (cut,) = [each for each in screen.findChildren(Button) if each.isVisible() and "saves" in each.text()]
    assert cut.text() == "Cut point 1: saves 2:00", "the shortest that is enough, not the longest"
    cut.setFocus()
    QTest.keyClick(cut, KEY.Key_Space)
    assert empty.services.meetings.get(talks.id).agenda[0].left_out == (str(ids(empty, talks)[0]),)
    assert (row(screen).needed, row(screen).over) == (240, False)
    told()
    struck = [span.text for each in points_shown(screen).findChildren(Prose) for span in each._spans if span.struck and each.isVisible()]
    assert struck == [WORDS[0]]
    empty.undo()
    assert (row(screen).needed, row(screen).over) == (360, True)


def test_a_point_is_kept_for_the_case_that_time_allows(empty: MainWindow, talks: Meeting, screen: MeetingScreen) -> None:
    choices = [each for each in points_shown(screen).findChildren(Pop) if each.isVisible()]
    assert [each.accessibleName() for each in choices] == [f"Point {number}: Say it" for number in (1, 2, 3)]
    next(each for each in choices[2].picks() if each.title == "If time allows").run()
    assert (row(screen).needed, row(screen).spare) == (180, 180)
    assert "3:00 more if time allows" in str(screen._model.data(screen._model.index(0), Qt.ItemDataRole.AccessibleTextRole))
    shown = [each.text() for each in points_shown(screen).findChildren(Pop) if each.isVisible() and each.text()]
    assert shown == ["If time allows"]


@pytest.mark.heavy
def test_two_points_are_cut_where_none_alone_is_enough(empty: MainWindow, talks: Meeting, screen: MeetingScreen) -> None:
    screen.editing.give(talks.agenda[0].id, 1)
    told()
    (cut,) = [each for each in screen.findChildren(Button) if each.isVisible() and "saves" in each.text()]
    assert cut.text().startswith("Cut 2 point")
    assert cut.text().endswith("saves 5:00")
    cut.click()
    assert empty.services.speaking.items(talks.id)[0].taken == 60


def test_what_is_cut_is_not_printed_and_what_is_spared_says_so(empty: MainWindow, talks: Meeting) -> None:
    first, second, _ = ids(empty, talks)
    speaking = empty.services.speaking
    speaking.choose(talks.id, talks.agenda[0].id, first, Saying.LEFT_OUT)
    speaking.choose(talks.id, talks.agenda[0].id, second, Saying.IF_TIME)
    recipe = Recipe(name="Briefs", sections=("agenda",), language=Language.EN)
    built = empty.services.books.build(BookRequest(meeting_id=talks.id, recipe=recipe), Silent())
    printed = " ".join(" ".join(page_texts(built.pdf)).split())
    assert WORDS[0] not in printed
    assert f"{WORDS[1]} (if time allows" in printed
    assert f"{WORDS[2]} (Envoy)" in printed
    assert [row.reason for row in built.edition.omissions if row.atom_id == first] == ["left out of this meeting"]


def rehearse(empty: MainWindow, screen: MeetingScreen) -> tuple[RehearseOverlay, Clock]:
    overlay, clock = screen.rehearsal, Clock()
    overlay.clock = clock
    screen.rehearse_button.click()
    assert overlay.isVisible()
    assert empty.focusWidget() is overlay
    return overlay, clock


def test_a_rehearsal_by_keys_counts_down_and_keeps_its_times(empty: MainWindow, talks: Meeting, screen: MeetingScreen) -> None:
    overlay, clock = rehearse(empty, screen)
    assert overlay._words.accessibleName() == WORDS[0]
    QTest.keyClick(overlay, KEY.Key_Space)
    clock.now += 90
    overlay._show_time()
    assert (overlay._left.text(), overlay._subject_time.text()) == ("0:30", "1:30 of 4:00 that are ours")
    clock.now += 40
    overlay._show_time()
    assert overlay._left.text() == "−0:10"
    QTest.keyClick(overlay, KEY.Key_Space)
    assert overlay._words.accessibleName() == WORDS[1]
    clock.now += 20
    QTest.keyClick(overlay, KEY.Key_T)
    clock.now += 500
    QTest.keyClick(overlay, KEY.Key_T)
    clock.now += 25
    QTest.keyClick(overlay, KEY.Key_L)
    assert empty.services.meetings.get(talks.id).agenda[0].left_out == (str(ids(empty, talks)[1]),)
    assert overlay._words.accessibleName() == WORDS[2]
    clock.now += 100
    QTest.keyClick(overlay, KEY.Key_Space)
    assert overlay.keep.isVisible()
    overlay.keep.click()
    assert overlay.isHidden()
    taken = [point.statement.seconds for point in empty.services.speaking.items(talks.id)[0].points]
    assert taken == [130, 60, 100], "the one left out keeps the time it had"
    assert row(screen).needed == 230
    empty.undo()
    assert [point.statement.seconds for point in empty.services.speaking.items(talks.id)[0].points] == [120, 60, 180]


@pytest.mark.heavy
def test_the_point_before_is_said_once_more_and_escape_holds_the_time(empty: MainWindow, talks: Meeting, screen: MeetingScreen) -> None:
    overlay, clock = rehearse(empty, screen)
    for seconds in (0, 50, 30):
        clock.now += seconds
        QTest.keyClick(overlay, KEY.Key_Space)
    QTest.keyClick(overlay, KEY.Key_B)
    assert overlay._words.accessibleName() == WORDS[1]
    clock.now += 12
    QTest.keyClick(overlay, KEY.Key_Escape)
    assert overlay.isHidden()
    clock.now += 1000
    told()
    screen.rehearse()
    assert overlay.course is not None
    assert overlay.course.measured == {ids(empty, talks)[0]: 50, ids(empty, talks)[1]: 12}
    QTest.keyClick(overlay, KEY.Key_I)
    assert overlay._words.accessibleName() == WORDS[2]
    assert overlay.course.following is not None
    assert (overlay.course.following.text, overlay.course.following.if_time) == (WORDS[1], True)


def test_left_out_points_are_not_in_the_room_and_spared_ones_come_last(empty: MainWindow, talks: Meeting, screen: MeetingScreen) -> None:
    first, second, _ = ids(empty, talks)
    empty.services.speaking.choose(talks.id, talks.agenda[0].id, first, Saying.IF_TIME)
    empty.services.speaking.choose(talks.id, talks.agenda[0].id, second, Saying.LEFT_OUT)
    told()
    screen.enter_room()
    course = empty.room_view.course
    assert course is not None
    assert [(point.text, point.if_time) for point in course.items[0].points] == [(WORDS[2], False), (WORDS[0], True)]
    empty.room_view.leave()


@pytest.mark.heavy
def test_every_button_of_the_rehearsal_has_a_name_and_fits(empty: MainWindow, screen: MeetingScreen) -> None:
    empty.resize(960, 640)
    overlay, _ = rehearse(empty, screen)
    assert all(each.accessibleName() for each in overlay.findChildren(Button))
    card = overlay._card.geometry()
    assert card.width() <= 960
    assert all(each.mapTo(empty, each.rect().bottomRight()).y() <= 640 for each in overlay.findChildren(Button) if each.isVisible())


def test_of_a_long_agenda_what_only_they_raise_is_folded_away_and_rows_still_move_to_their_place(empty: MainWindow) -> None:
    titles = [f"Subject {number}" for number in range(10)]
    unlikely = (1, 4, 9)
    agenda = tuple(
        AgendaItem(title=title, coverage=Coverage.UNLIKELY if number in unlikely else Coverage.CERTAIN)
        for number, title in enumerate(titles)
    )
    empty.services.meetings.save(meeting := Meeting(title="Long talks", occasion=Occasion.MINISTERIAL, agenda=agenda))
    empty.go(Place(Room.MEETING, meeting.id))
    screen = empty.screen_shown
    assert isinstance(screen, MeetingScreen)
    assert [row.item.title for row in screen._model.rows] == [title for number, title in enumerate(titles) if number not in unlikely]
    assert [row.number for row in screen._model.rows][:3] == [1, 3, 4], "each keeps its number"
    screen.agenda.setFocus()
    screen.agenda.choose_row(2)
    QTest.keyClick(screen.agenda, KEY.Key_Down, Qt.KeyboardModifier.AltModifier)
    told()
    now = [item.title for item in empty.services.meetings.get(meeting.id).agenda]
    assert now.index("Subject 3") == now.index("Subject 5") + 1, "past the folded subject between them"
    screen._more.setFocus()
    QTest.keyClick(screen._more, KEY.Key_Space)
    assert len(screen._model.rows) == len(titles)
