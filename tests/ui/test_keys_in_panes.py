"""Whoever has the keys in a pane has them still when the pane is made anew by a change from elsewhere."""

from uuid import uuid4

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from app.core.changes import Changes, Kind
from app.core.jobs import Silent
from app.core.model.meeting import Meeting
from app.services.books import BookRequest
from app.services.opening import Services
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.views.book.checks import NoticeCard
from app.ui.views.meeting.points import ItemPoints
from app.ui.views.meeting.table import Seat
from app.ui.widgets.chip import Chip
from app.ui.widgets.menu_chip import Pop


def read_again(window: MainWindow, kind: Kind) -> None:
    window.screen_shown.library_changed(Changes(frozenset({(kind, uuid4())})))


def given_to(window: MainWindow, kind: type[QWidget], at: int) -> QWidget:
    """The keys go to one of those that the screen shows."""
    taker = [each for each in window.screen_shown.findChildren(kind) if each.isVisible()][at]
    taker.setFocus()
    assert QApplication.focusWidget() is taker
    return taker


@pytest.mark.parametrize("kind", [Seat, Chip])
def test_a_place_of_a_meeting_keeps_the_keys(window: MainWindow, meeting: Meeting, kind: type[QAbstractButton]) -> None:
    window.go(Place(Room.MEETING, meeting.id))
    second = given_to(window, kind, 1)
    name = second.accessibleName()
    read_again(window, Kind.EDITION)
    held = QApplication.focusWidget()
    assert isinstance(held, kind)
    assert held is not second
    assert held.accessibleName() == name


def test_the_choice_of_a_point_keeps_the_keys_though_its_words_change(window: MainWindow, services: Services, meeting: Meeting) -> None:
    window.go(Place(Room.MEETING, meeting.id))
    points = window.screen_shown.findChild(ItemPoints)
    assert points is not None
    choices = [each for each in points.findChildren(Pop) if each.kept_as is not None]
    second = choices[1]
    second.setFocus()
    kept_as, name = second.kept_as, second.accessibleName()
    try:
        next(pick for pick in second.picks() if pick.title and not pick.checked).run()
        read_again(window, Kind.MEETING)
        held = QApplication.focusWidget()
        assert isinstance(held, Pop)
        assert held.kept_as == kept_as
        assert held.accessibleName() != name
    finally:
        services.history.undo()


def test_a_line_of_what_is_to_be_looked_at_keeps_the_keys(window: MainWindow, services: Services, meeting: Meeting) -> None:
    edition = services.books.build(BookRequest(meeting_id=meeting.id), Silent()).edition
    window.go(Place(Room.BOOK, edition.id))
    third = given_to(window, NoticeCard, 2)
    name = third.accessibleName()
    window.screen_shown.library_changed(Changes(frozenset({(Kind.EDITION, edition.id)})))
    held = QApplication.focusWidget()
    assert isinstance(held, NoticeCard)
    assert held is not third
    assert held.accessibleName() == name
