"""Two cards of one person become one, in the window and by the command line."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.dates import PartialDate
from app.core.language import Language
from app.core.model.person import NameForm, Office, Person
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.views.people import PeopleScreen
from app.ui.views.waiting import WaitingScreen
from app.ui.widgets.button import Segment
from app.ui.widgets.label import Prose
from tests.ui.windows import command, press

CONTROL = Qt.KeyboardModifier.ControlModifier
FIRST = Person(
    names=(NameForm(text="Hong Gil-dong", preferred_for=(Language.EN,)),),
    country="KOR",
    offices=(Office(title="Minister", start=PartialDate(2024)),),
)
SECOND = Person(names=(NameForm(text="Hong Gildong", preferred_for=(Language.EN,)), NameForm(text="홍길동")), country="JPN")
OTHER = Person(names=(NameForm(text="Aoki Ren", preferred_for=(Language.EN,)),))


@pytest.fixture
def people(empty: MainWindow) -> PeopleScreen:
    for person in (FIRST, SECOND, OTHER):
        empty.services.people.save(person)
    empty.go(Place(Room.PEOPLE, FIRST.id))
    QApplication.processEvents()
    screen = empty.screen_shown
    assert isinstance(screen, PeopleScreen)
    return screen


def shown_words(screen: PeopleScreen) -> str:
    return "\n".join(each.accessibleName() for each in screen.merge_overlay.findChildren(Prose) if not each.isHidden())


def test_two_cards_become_one_by_keys_and_one_undo_parts_them(empty: MainWindow, people: PeopleScreen) -> None:
    command(empty, "merge-cards")
    assert [option.title for option in people.merge_partner.options] == ["SAME NAME", "Hong Gildong", "OTHERS", "Aoki Ren"]
    press(empty, Qt.Key.Key_Return)
    overlay = people.merge_overlay
    assert overlay.isVisible()
    assert overlay.plan is not None
    assert (overlay.plan.kept.id, overlay.plan.gone.id) == (FIRST.id, SECOND.id)
    words = shown_words(people)
    assert "홍길동" in words
    assert "Country: Republic of Korea (not Japan)" in words
    press(empty, Qt.Key.Key_Right)
    assert overlay.plan.kept.id == SECOND.id
    assert "Minister" in shown_words(people)
    assert "Country: Japan (not Republic of Korea)" in shown_words(people)
    press(empty, Qt.Key.Key_Return, CONTROL)
    assert not overlay.isVisible()
    assert {person.id for person in empty.services.people.all()} == {SECOND.id, OTHER.id}
    assert empty.toast.isVisible()
    assert people.chosen is not None
    assert people.chosen.id == SECOND.id
    command(empty, "undo")
    assert {person.id for person in empty.services.people.all()} == {FIRST.id, SECOND.id, OTHER.id}
    assert empty.services.people.get(FIRST.id).offices == FIRST.offices


def test_escape_leaves_both_cards_alone(empty: MainWindow, people: PeopleScreen) -> None:
    people.merge_overlay.compare(FIRST.id, SECOND.id)
    QApplication.processEvents()
    press(empty, Qt.Key.Key_Escape)
    assert not people.merge_overlay.isVisible()
    assert len(empty.services.people.all()) == 3


def test_a_card_that_is_gone_meanwhile_is_said(empty: MainWindow, people: PeopleScreen) -> None:
    empty.services.people.remove(SECOND.id)
    people.merge_overlay.compare(FIRST.id, SECOND.id)
    assert not people.merge_overlay.isVisible()
    assert empty.toast.isVisible()


def test_the_pointer_chooses_which_card_stays(empty: MainWindow, people: PeopleScreen) -> None:
    people.merge_overlay.compare(FIRST.id, SECOND.id)
    QApplication.processEvents()
    second = next(each for each in people.merge_overlay.findChildren(Segment) if each.text().startswith("Hong Gildong"))
    QTest.mouseClick(second, Qt.MouseButton.LeftButton)
    assert people.merge_overlay.plan is not None
    assert people.merge_overlay.plan.kept.id == SECOND.id
    QTest.mouseClick(people.merge_overlay.verb, Qt.MouseButton.LeftButton)
    assert {person.id for person in empty.services.people.all()} == {SECOND.id, OTHER.id}


def test_cards_of_one_name_wait_for_a_decision_and_can_be_kept_apart(empty: MainWindow, people: PeopleScreen) -> None:
    empty.go(Place(Room.WAITING))
    QApplication.processEvents()
    screen = empty.screen_shown
    assert isinstance(screen, WaitingScreen)
    (entry,) = screen.entries
    screen._open(entry)
    QApplication.processEvents()
    assert people.merge_overlay.plan is not None
    QTest.mouseClick(people.merge_overlay.apart, Qt.MouseButton.LeftButton)
    assert empty.toast.isVisible()
    empty.go(Place(Room.WAITING))
    QApplication.processEvents()
    assert len(screen.entries) == 0
