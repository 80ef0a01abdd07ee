"""What was deleted while it was shown, or while one was elsewhere: its list is shown in its place, and the way back leads past it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from app.core.model.dossier import Dossier
from app.core.model.meeting import Meeting, Occasion
from app.core.model.person import NameForm, Person
from app.services.opening import Services
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.theme import Look
from app.ui.views.dossier.screen import DossierScreen
from app.ui.views.history import HistoryScreen
from app.ui.views.meeting.screen import MeetingScreen
from tests.ui.test_late_answers import LazyPool, kept, reader, two_books
from tests.ui.windows import shown_window, tell_now


@dataclass(frozen=True)
class Thing:
    """Something that a screen shows: where, how it is deleted, and the list that is shown in its place."""

    place: Place
    remove: Callable[[], object]
    listed: Room


def thing_of(room: Room, window: MainWindow, folder: Path) -> Thing:
    services = window.services
    if room is Room.MEETING:
        meeting = Meeting(title="Talks", occasion=Occasion.COURTESY_CALL)
        services.meetings.save(meeting, "Begin")
        return Thing(Place(room, meeting.id), lambda: services.meetings.remove(meeting.id), Room.MEETINGS)
    if room in (Room.DOSSIER, Room.HISTORY):
        dossier = Dossier(title="Ferries")
        services.dossiers.save(dossier, "Begin")
        return Thing(Place(room, dossier.id), lambda: services.dossiers.remove(dossier.id), Room.DOSSIERS)
    brief = kept(window, folder / "one.txt", "The ferry leaves at dawn.\n")
    return Thing(Place(room, brief.id), lambda: services.library.remove([brief.id]), Room.LIBRARY)


SHOWN = (Room.MEETING, Room.DOSSIER, Room.HISTORY, Room.READER)


@pytest.mark.parametrize("room", SHOWN)
@pytest.mark.parametrize("undone", [False, True])
def test_what_is_deleted_while_it_is_shown_gives_way_to_its_list(
    qtbot: QtBot, look: Look, empty: MainWindow, tmp_path: Path, room: Room, undone: bool
) -> None:
    thing, pool = thing_of(room, empty, tmp_path), LazyPool()
    with shown_window(qtbot, look, empty.services, pool=pool) as window:
        window.go(thing.place)
        window.go(Place(Room.CLASHES))
        window.back()
        pool.lazy = True
        if undone:
            empty.services.history.undo()
        else:
            thing.remove()
        tell_now(window.bus)
        pool.answer()
        assert window.place == Place(thing.listed)
        window.back()
        assert window.place == Place(Room.LIBRARY), "and the way back leads on"


@pytest.mark.parametrize("room", SHOWN)
def test_what_is_deleted_while_one_went_elsewhere_leaves_one_there(
    qtbot: QtBot, look: Look, empty: MainWindow, tmp_path: Path, room: Room
) -> None:
    thing, pool, said = thing_of(room, empty, tmp_path), LazyPool(), list[str]()
    with shown_window(qtbot, look, empty.services, pool=pool) as window:
        window.jobs.trouble.connect(said.append)
        window.go(thing.place)
        pool.lazy = True
        thing.remove()
        tell_now(window.bus)
        window.go(Place(Room.CLASHES))
        pool.answer()
        assert window.place == Place(Room.CLASHES)
        assert not said


@pytest.mark.parametrize("room", SHOWN)
def test_the_way_back_to_what_was_deleted_leads_to_its_list_and_on(
    qtbot: QtBot, look: Look, empty: MainWindow, tmp_path: Path, room: Room
) -> None:
    thing, other = thing_of(room, empty, tmp_path), kept(empty, tmp_path / "two.txt", "Snow lies on the pass.\n")
    with shown_window(qtbot, look, empty.services) as window:
        window.go(Place(Room.CLASHES))
        window.go(thing.place)
        window.go(Place(Room.READER, other.id))
        thing.remove()
        window.back()
        assert window.place == Place(thing.listed)
        window.back()
        assert window.place == Place(Room.CLASHES)
        window.forward()
        window.forward()
        assert window.place == Place(Room.READER, other.id)
        assert window.screen_shown is window.screen_of(Room.READER)
        assert reader(window).detail is not None


def shown_in(window: MainWindow) -> UUID | None:
    """The meeting or the dossier that a screen shows."""
    match window.screen_shown:
        case MeetingScreen() as screen:
            return screen._view.meeting.id if screen._view else None
        case DossierScreen() as screen:
            return screen.view.dossier.id if screen.view else None
        case HistoryScreen() as screen:
            return screen._past.dossier_id if screen._past else None
        case _:
            return None


@pytest.mark.parametrize("room", [Room.MEETING, Room.DOSSIER, Room.HISTORY])
def test_a_change_while_another_one_is_being_read_brings_not_the_one_before(
    qtbot: QtBot, look: Look, empty: MainWindow, tmp_path: Path, room: Room
) -> None:
    one, two, pool = thing_of(room, empty, tmp_path), thing_of(room, empty, tmp_path), LazyPool()
    with shown_window(qtbot, look, empty.services, pool=pool) as window:
        window.go(one.place)
        pool.lazy = True
        window.go(two.place)
        empty.services.dossiers.save(Dossier(title="Another"), "Begin")
        tell_now(window.bus)
        pool.answer()
        assert shown_in(window) == two.place.object_id


def test_a_card_that_was_deleted_is_said_to_be_gone(empty: MainWindow) -> None:
    people = [Person(names=(NameForm(text=name),)) for name in ("Aino Kask", "Berit Lund")]
    for person in people:
        empty.services.people.save(person, "Begin")
    empty.go(Place(Room.PEOPLE, people[0].id))
    empty.go(Place(Room.CLASHES))
    empty.services.people.remove(people[0].id)
    empty.back()
    assert empty.place.room is Room.PEOPLE
    assert "not in the library any more" in empty.toast.words


def test_a_book_that_is_gone_gives_way_to_the_books(
    qtbot: QtBot, look: Look, services: Services, meeting: Meeting, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, _ = two_books(services, meeting)
    pool = LazyPool()
    with shown_window(qtbot, look, services, pool=pool) as window, monkeypatch.context() as patch:
        patch.setattr(services.drafts, "kept", lambda _id: None)
        window.go(Place(Room.BOOK, one))
        assert window.place == Place(Room.BOOKS)
        assert "not in the library any more" in window.toast.words
        window.say("Something else")
        pool.lazy = True
        window.go(Place(Room.BOOK, one))
        window.go(Place(Room.LIBRARY))
        pool.answer()
        assert window.place == Place(Room.LIBRARY)
        assert window.toast.words == "Something else"


@pytest.mark.parametrize("elsewhere", [False, True])
def test_two_of_which_one_was_deleted_are_compared_no_more(
    qtbot: QtBot, look: Look, empty: MainWindow, tmp_path: Path, elsewhere: bool
) -> None:
    one = kept(empty, tmp_path / "one.txt", "The ferry leaves at dawn.\n")
    two = kept(empty, tmp_path / "two.txt", "Snow lies on the pass.\n")
    pool, said = LazyPool(), list[str]()
    with shown_window(qtbot, look, empty.services, pool=pool) as window:
        window.jobs.trouble.connect(said.append)
        window.go(Place(Room.COMPARE, one.id, other_id=two.id))
        window.go(Place(Room.CLASHES))
        empty.services.library.remove([one.id])
        pool.lazy = True
        window.back()
        if elsewhere:
            window.forward()
        pool.answer()
        assert window.place == Place(Room.CLASHES if elsewhere else Room.LIBRARY)
        assert bool(said) is not elsewhere
