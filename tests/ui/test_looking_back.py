"""History of a dossier, list of steps, what waits, trash: ways back, and the one way that has none."""

from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.core.dates import PartialDate
from app.core.language import Language
from app.core.model.dossier import Dossier, Figure, Heading, Resolution, Statement
from app.core.model.meeting import AgendaItem, Meeting, Occasion
from app.core.model.person import NameForm, Office, Person
from app.services.opening import Services
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.views.clashes.screen import ClashScreen
from app.ui.views.dossier.screen import DossierScreen
from app.ui.views.history import HistoryScreen
from app.ui.views.listed import Entry, ListedScreen
from app.ui.views.meeting.screen import MeetingScreen
from app.ui.views.people import PeopleScreen
from app.ui.views.steps import StepsScreen
from app.ui.views.trash import TrashScreen
from app.ui.views.waiting import WaitingScreen
from tests.ui.test_beginning import CONTROL
from tests.ui.windows import fill, press


def in_three_states(services: Services) -> Dossier:
    """A dossier of which a statement was reworded, then another added."""
    first = Statement(heading=Heading.OUR_OBJECTIVES, text="Meet once a year.")
    services.dossiers.save(made := Dossier(title="Harbours", statements=(first,)), "Begin harbours")
    services.dossiers.save(replace(made, statements=(replace(first, text="Meet twice a year."),)), "Reword")
    second = Statement(heading=Heading.BACKGROUND, text="The quay is old.")
    services.dossiers.save(replace(made, statements=(replace(first, text="Meet twice a year."), second)), "Add background")
    return made


def listed(window: MainWindow, room: Room) -> ListedScreen:
    window.go(Place(room))
    screen = window.screen_shown
    assert isinstance(screen, ListedScreen)
    return screen


def test_a_dossier_returns_to_an_earlier_state(empty: MainWindow) -> None:
    services = empty.services
    dossier = in_three_states(services)
    empty.go(Place(Room.HISTORY, dossier.id))
    screen = empty.screen_shown
    assert isinstance(screen, HistoryScreen)
    assert [turn.name for turn in screen._model.rows] == ["Add background", "Reword", "Begin harbours"]
    screen.list.choose_row(0)
    assert not screen.back_to.isEnabled()
    screen.list.choose_row(2)
    found = services.history.dossiers.contrasts(dossier.id, screen._model.rows[2].number)
    assert [(each.heading, each.then, each.now) for each in found] == [
        ("our_objectives", "Meet once a year.", "Meet twice a year."),
        ("background", "", "The quay is old."),
    ]
    screen.list.setFocus()
    press(empty, Qt.Key.Key_Return)
    assert [statement.text for statement in services.dossiers.get(dossier.id).statements] == ["Meet once a year."]
    press(empty, Qt.Key.Key_Z, CONTROL)
    assert len(services.dossiers.get(dossier.id).statements) == 2


def test_steps_lead_back_and_forward_again(empty: MainWindow) -> None:
    services = empty.services
    dossier = in_three_states(services)
    press(empty, Qt.Key.Key_H, CONTROL)
    screen = empty.screen_shown
    assert isinstance(screen, StepsScreen)
    assert [entry.title for entry in screen.entries] == ["Add background", "Reword", "Begin harbours"]
    screen._open(screen.entries[2])
    assert [statement.text for statement in services.dossiers.get(dossier.id).statements] == ["Meet once a year."]
    screen.refresh()
    assert [(entry.title, entry.about.back) for entry in screen.entries] == [  # type: ignore[attr-defined]
        ("Add background", -2),
        ("Reword", -1),
        ("Begin harbours", 0),
    ]
    screen._open(screen.entries[0])
    assert len(services.dossiers.get(dossier.id).statements) == 2


def test_a_clash_and_a_stale_figure_wait_until_they_are_decided(empty: MainWindow, qtbot: QtBot) -> None:
    services = empty.services
    old = PartialDate(2020, 1, 1)
    figures = (
        Figure(label="Ships", value="40", conflict_group="ships"),
        Figure(label="Ships", value="44", conflict_group="ships"),
        Figure(label="Berths", value="3", as_of=old, shelf_life_days=30),
    )
    services.dossiers.save(dossier := Dossier(title="Harbours", figures=figures))
    screen = listed(empty, Room.WAITING)
    assert isinstance(screen, WaitingScreen)
    assert [entry.title for entry in screen.entries] == ["Ships 40 / Ships 44", "Berths 3"]
    assert "2" in empty.sidebar._waiting.accessibleName() or empty.refresh_summary() is None
    screen._open(screen.entries[0])
    desk = empty.screen_shown
    assert isinstance(desk, ClashScreen)
    desk.prefer(1)
    desk.why.setText("The later count.")
    desk.decide()
    empty.go(Place(Room.WAITING))
    (conflict,) = services.dossiers.get(dossier.id).conflicts
    assert (conflict.resolution, conflict.preferred, conflict.note) == (Resolution.PREFER, figures[1].id, "The later count.")
    assert [found.doubt.value for found in services.waiting.all(datetime.now(UTC).date())] == ["stale"]
    screen.refresh()
    screen._open(screen.entries[0])
    assert empty.place == Place(Room.DOSSIER, dossier.id)


def test_entries_terms_and_wordings_are_made_by_hand(empty: MainWindow, qtbot: QtBot) -> None:
    services, form = empty.services, empty.form_overlay
    services.dossiers.save(dossier := Dossier(title="Harbours", statements=(Statement(heading=Heading.PRESS_LINE, text="We agree."),)))
    empty.go(Place(Room.DOSSIER, dossier.id))
    screen = empty.screen_shown
    assert isinstance(screen, DossierScreen)
    screen.page.part_wanted.emit("chronology", -1)
    fill(form, date="14 March 2026", event="The quay was closed.")
    screen.page.part_wanted.emit("terms", -1)
    fill(form, term="JHB", expansion="Joint Harbour Board", ko="공동항만위원회")
    screen.editing.statement(services.dossiers.get(dossier.id).statements[0])
    fill(form, **{"text@ko": "우리는 동의한다.", "status": "cleared"})
    kept = services.dossiers.get(dossier.id)
    assert [(str(entry.date), entry.event) for entry in kept.chronology] == [("2026-03-14", "The quay was closed.")]
    assert [(term.term, term.forms) for term in kept.terms] == [("JHB", ((Language.KO, "공동항만위원회"),))]
    assert kept.statements[0].text_in("text", Language.KO) == "우리는 동의한다."
    assert kept.statements[0].text == "We agree."
    # Changed and taken out again, each with a way back
    qtbot.waitUntil(lambda: screen.view is not None and bool(screen.view.dossier.terms))
    screen.page.part_wanted.emit("chronology", 0)
    fill(form, event="The quay was closed for a year.")
    assert services.dossiers.get(dossier.id).chronology[0].event == "The quay was closed for a year."
    screen.page.part_wanted.emit("terms", 0)
    form.remove()
    assert services.dossiers.get(dossier.id).terms == ()
    services.history.undo()
    assert len(services.dossiers.get(dossier.id).terms) == 1


def test_deleting_for_good_asks_once(empty: MainWindow) -> None:
    services = empty.services
    dossier = in_three_states(services)
    services.dossiers.remove(dossier.id)
    screen = listed(empty, Room.TRASH)
    assert isinstance(screen, TrashScreen)
    screen.list.setFocus()
    press(empty, Qt.Key.Key_Delete)
    form = empty.form_overlay.form
    assert form is not None
    assert "Harbours" in form.title
    press(empty, Qt.Key.Key_Escape)
    assert len(services.trash.deleted()) == 1
    screen.empty()
    empty.form_overlay.take()
    assert services.trash.deleted() == ()
    assert screen.entries == []
    assert services.history.next_undo() == ""


def test_the_card_shows_posts_and_where_somebody_appears(empty: MainWindow) -> None:
    services = empty.services
    names = (NameForm(text="Ines Marlow", preferred_for=(Language.EN,)), NameForm(text="이네스 말로", preferred_for=(Language.KO,)))
    office = Office(title="Harbour minister", start=PartialDate(2024, 5))
    services.people.save(person := Person(names=names, offices=(office,)))
    empty.go(Place(Room.PEOPLE, person.id))
    screen = empty.screen_shown
    assert isinstance(screen, PeopleScreen)
    assert isinstance(screen.list.current(), Person)
    spoken = " ".join(child.accessibleName() for child in screen.page.findChildren(type(screen.page).__mro__[1]))
    assert "이네스 말로" in spoken
    assert "Harbour minister" in spoken


def test_a_row_of_a_list_knows_nothing_it_cannot_delete(empty: MainWindow) -> None:
    entry = Entry(id=Dossier(title="x").id, title="x")
    listed(empty, Room.BOOKS).remove(entry)
    assert empty.services.history.steps() == ()


def test_changes_that_follow_fast_all_arrive(empty: MainWindow) -> None:
    """Each is asked for before the window has seen the one before."""
    services = empty.services
    one, two, three = (Statement(heading=Heading.BACKGROUND, text=words) for words in ("The quay is old.", "It leaks.", "It is ours."))
    dossier = Dossier(title="Harbours", statements=(one, two, three))
    services.dossiers.save(dossier, "Begin harbours")
    empty.go(Place(Room.DOSSIER, dossier.id))
    screen = empty.screen_shown
    assert isinstance(screen, DossierScreen)
    screen.page.moved.emit(one, 1)
    screen.rewrite(two, "It leaks in winter.")
    screen.page.moved.emit(one, 1)
    screen.retitle("title", "Quays")
    screen.hold_back(three, held=True)
    screen.delete_statement(three)
    screen.page.moved.emit(three, -1)
    screen.keep_statement(Statement(heading=Heading.BACKGROUND, text="It is new."), two.id)
    kept = services.dossiers.get(dossier.id)
    assert [found.text for found in kept.statements] == ["It leaks in winter.", "It is new.", "The quay is old."]
    assert kept.title == "Quays"
    assert not empty.toast.isVisible() or "deleted" in empty.toast.words


def test_a_subject_that_is_gone_by_then_is_moved_nowhere(empty: MainWindow) -> None:
    services = empty.services
    items = tuple(AgendaItem(title=title) for title in ("Ferries", "Quays"))
    services.meetings.save(meeting := Meeting(title="Talks", occasion=Occasion.PHONE, agenda=items))
    empty.go(Place(Room.MEETING, meeting.id))
    screen = empty.screen_shown
    assert isinstance(screen, MeetingScreen)
    screen.editing.remove_item(items[0].id)
    screen.editing.move_item(items[0].id, 1)
    assert [item.title for item in services.meetings.get(meeting.id).agenda] == ["Quays"]
