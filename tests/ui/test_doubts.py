"""What needs a decision: told by sort in the sidebar, listed by sort."""

from uuid import UUID

from PySide6.QtWidgets import QApplication

from app.core.model.dossier import Dossier, Figure
from app.core.model.person import NameForm, Person
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.views.doubts import Sort
from app.ui.views.waiting import WaitingScreen


def two_of_a_kind(window: MainWindow) -> tuple[UUID, UUID]:
    """Two cards of one name."""
    people = (Person(names=(NameForm(text="Ines Marlow"),)), Person(names=(NameForm(text="Ines Marlow"),)))
    for person in people:
        window.services.people.save(person)
    return people[0].id, people[1].id


def test_what_waits_is_told_by_sort_and_a_sort_is_listed_alone(empty: MainWindow) -> None:
    two_of_a_kind(empty)
    figures = tuple(Figure(value=value, label="Berths", conflict_group="berths") for value in ("12", "14"))
    dossier = Dossier(title="Harbours", figures=figures)
    empty.services.dossiers.save(dossier)
    empty.refresh_summary()
    lines = empty.sidebar.doubts.lines
    assert [sort for sort, line in lines.items() if line.isVisible()] == [Sort.CLASHES, Sort.TWICE]
    assert lines[Sort.CLASHES].accessibleName() == "Figures that clash, 1"
    assert empty.sidebar._waiting.accessibleName() == "Needs a decision, 2"
    lines[Sort.TWICE].click()
    screen = empty.screen_shown
    assert isinstance(screen, WaitingScreen)
    assert [entry.title for entry in screen.entries] == ["Ines Marlow / Ines Marlow"]
    assert screen._count.text() == "Possible duplicates: 1 thing(s) wait"
    empty.sidebar._waiting.click()
    assert len(screen.entries) == 2
    assert screen._count.text() == "2 thing(s) wait"


def test_a_sort_that_is_settled_gives_way_to_what_else_waits(empty: MainWindow) -> None:
    one, _other = two_of_a_kind(empty)
    empty.go(Place(Room.WAITING, page=Sort.CLASHES))
    screen = empty.screen_shown
    assert isinstance(screen, WaitingScreen)
    assert len(screen.entries) == 1
    empty.services.people.remove(one)
    empty.refresh_summary()
    assert not any(line.isVisible() for line in empty.sidebar.doubts.lines.values())


def test_in_the_rail_and_in_a_low_window_only_the_sum_is_told(empty: MainWindow) -> None:
    two_of_a_kind(empty)
    empty.refresh_summary()
    assert empty.sidebar.doubts.isVisible()
    empty.fold_sidebar()
    assert not empty.sidebar.doubts.isVisible()
    empty.fold_sidebar()
    empty.resize(1440, 640)
    QApplication.processEvents()
    assert not empty.sidebar.doubts.isVisible()
    empty.resize(1440, 900)
    QApplication.processEvents()
    assert empty.sidebar.doubts.isVisible()
