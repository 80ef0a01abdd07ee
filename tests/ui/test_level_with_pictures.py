"""What the screens of the way in, of people, meetings, dossiers and briefs show and do beside their lists."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.core.jobs import Silent
from app.core.language import Language
from app.core.model.annotation import AnnotationKind
from app.core.model.base import Evidence
from app.core.model.dossier import Dossier, Heading, Statement
from app.core.model.meeting import AgendaItem, Meeting, Occasion, Participant, ParticipantRole, Side
from app.core.model.person import NameForm, Person
from app.services.books import BookRequest
from app.services.opening import Services
from app.services.views import MarkDetails
from app.ui.jobs import InlinePool, Jobs
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.theme import Look
from app.ui.views.dossier.screen import DossierScreen
from app.ui.views.first_start import FirstStart
from app.ui.views.library.screen import LibraryScreen
from app.ui.views.meeting.points import ItemPoints
from app.ui.views.meeting.screen import MeetingScreen
from app.ui.views.meeting.table import Seat
from app.ui.views.people import PeopleScreen
from app.ui.views.people_list import Head
from app.ui.views.unlock import UnlockView
from app.ui.widgets.button import Button
from app.ui.widgets.chip import Chip
from app.ui.widgets.label import Label
from db.recovery_code import BYTES, encode
from tests.ui.windows import press

CODE = "7Q4M-XH2D-K9RT-0WVC-3NBE-8YAF-5PGS-1ZJU"


def way_in(qtbot: QtBot, look: Look, folder: Path) -> UnlockView:
    view = UnlockView(look, Jobs(InlinePool(), InlinePool()), folder, lambda _words: None, lambda _words: None)
    qtbot.addWidget(view)
    view.show()
    view.secret.setFocus()
    return view


def test_the_way_in_tells_of_caps_lock_from_what_is_typed(qtbot: QtBot, look: Look, tmp_path: Path) -> None:
    view = way_in(qtbot, look, tmp_path)
    QTest.keyClicks(view.secret, "p")
    assert view.caps.isHidden()
    QTest.keyClick(view.secret, Qt.Key.Key_L)
    QTest.sendKeyEvent(QTest.KeyAction.Click, view.secret, Qt.Key.Key_M, "M", Qt.KeyboardModifier.NoModifier)
    assert not view.caps.isHidden(), "a capital without Shift"
    QTest.sendKeyEvent(QTest.KeyAction.Click, view.secret, Qt.Key.Key_M, "m", Qt.KeyboardModifier.NoModifier)
    assert view.caps.isHidden()


def test_what_is_typed_can_be_looked_at_by_keys_alone(qtbot: QtBot, look: Look, tmp_path: Path) -> None:
    view = way_in(qtbot, look, tmp_path)
    (eye,) = view.secret.findChildren(Button)
    assert view.secret.echoMode() is view.secret.EchoMode.Password
    eye.setFocus()
    QTest.keyClick(eye, Qt.Key.Key_Space)
    assert view.secret.echoMode() is view.secret.EchoMode.Normal
    assert eye.accessibleName()


def test_another_library_is_chosen_on_the_way_in(qtbot: QtBot, look: Look, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    view = way_in(qtbot, look, tmp_path)
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getExistingDirectory", lambda *_: str(tmp_path / "other"))
    with qtbot.waitSignal(view.other_wanted) as heard:
        view.choose_other()
    assert heard.args == [tmp_path / "other"]


def test_the_first_start_says_which_step_one_is_at_and_the_code_group_by_group(qtbot: QtBot, look: Look, tmp_path: Path) -> None:
    first = FirstStart(look, Jobs(InlinePool(), InlinePool()), tmp_path, lambda *_asked: (object(), CODE))
    qtbot.addWidget(first)
    first.show()
    assert said(first, "Name and place, now")
    first.naming.settle()
    assert said(first, "Name and place, done")
    assert said(first, "Passphrase, now")
    first.first.setText("plum tree in rain")
    first.second.setText("plum tree in rain")
    first.make()
    assert said(first, "Passphrase, done")
    assert said(first, "Recovery code, now")
    assert any("7 Q 4 M, X H 2 D" in each.accessibleName() for each in first.findChildren(QWidget))


def test_what_is_said_of_the_letters_of_a_code_holds_for_every_code(qtbot: QtBot, look: Look, tmp_path: Path) -> None:
    """Thirty-seven numbers in a row have every check character once."""
    codes = [encode(number.to_bytes(BYTES)) for number in range(37)]
    assert {letter for code in codes for letter in code[:-1]}.isdisjoint("OILU")
    assert {code[-1] for code in codes} & set("OILU") == {"U"}
    first = FirstStart(look, Jobs(InlinePool(), InlinePool()), tmp_path, lambda *_asked: (object(), codes[-1]))
    qtbot.addWidget(first)
    told = [each.text() for each in first.findChildren(Label)]
    assert "Letters O, I and L are never used, U only as the last sign." in told


def said(widget: QWidget, words: str) -> bool:
    return any(each.accessibleName() == words for each in widget.findChildren(QLabel))


def somebody(name: str, *more: str) -> Person:
    return Person(names=(NameForm(text=name, preferred_for=(Language.EN,)), *(NameForm(text=each) for each in more)))


@pytest.fixture
def table(empty: MainWindow) -> Meeting:
    """A meeting with one on each side; a third card is of nobody who comes."""
    ours, theirs, other = somebody("Ines Malo"), somebody("Hong Gil-dong", "홍길동"), somebody("Aoki Ren")
    for person in (ours, theirs, other):
        empty.services.people.save(person)
    points = tuple(Statement(heading=Heading.ARGUMENTS_TO_USE, text=words, seconds=120) for words in ("The quay.", "The ferry."))
    dossier = Dossier(title="Harbours", statements=points)
    empty.services.dossiers.save(dossier)
    seats = tuple(
        Participant(person_id=person.id, side=side, role=ParticipantRole.PRINCIPAL)
        for person, side in ((ours, Side.OURS), (theirs, Side.THEIRS))
    )
    meeting = Meeting(
        title="Talks",
        occasion=Occasion.MINISTERIAL,
        participants=seats,
        agenda=(AgendaItem(title="Ports", dossier_ids=(dossier.id,), minutes=3),),
    )
    empty.services.meetings.save(meeting)
    return meeting


def people(window: MainWindow) -> PeopleScreen:
    window.go(Place(Room.PEOPLE))
    screen = window.screen_shown
    assert isinstance(screen, PeopleScreen)
    return screen


def listed(screen: PeopleScreen) -> list[str]:
    return [line.words if isinstance(line, Head) else line.names[0].text for line in screen._model.rows]


def test_people_stand_by_their_side_of_the_table_and_the_arrows_pass_the_titles(empty: MainWindow, table: Meeting) -> None:
    screen = people(empty)
    assert listed(screen) == [
        "AT THE MEETING, THEIR SIDE", "Hong Gil-dong", "OUR SIDE", "Ines Malo", "NOT AT THE MEETING", "Aoki Ren"
    ]  # fmt: skip
    screen.list.setFocus()
    names: list[str] = []
    for _ in range(3):
        assert screen.chosen is not None
        names.append(screen.chosen.names[0].text)
        press(empty, Qt.Key.Key_Down)
    assert names == ["Hong Gil-dong", "Ines Malo", "Aoki Ren"]


def test_any_spelling_narrows_the_people_and_a_card_that_is_wanted_is_shown(empty: MainWindow, table: Meeting) -> None:
    screen = people(empty)
    press(empty, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is screen.field
    screen.field.setText("길동")
    assert listed(screen) == ["AT THE MEETING, THEIR SIDE", "Hong Gil-dong"]
    wanted = empty.services.people.find("Aoki Ren")
    empty.go(Place(Room.PEOPLE, wanted.id))
    assert screen.chosen is not None
    assert screen.chosen.id == wanted.id
    assert screen.field.text() == ""


def test_a_subject_that_has_too_little_time_is_given_what_it_takes(empty: MainWindow, table: Meeting) -> None:
    empty.go(Place(Room.MEETING, table.id))
    screen = empty.screen_shown
    assert isinstance(screen, MeetingScreen)
    (give,) = [each for each in screen.findChildren(Button) if each.isVisible() and "4 min" in each.text()]
    give.click()
    assert empty.services.meetings.get(table.id).agenda[0].minutes == 4
    empty.undo()
    assert empty.services.meetings.get(table.id).agenda[0].minutes == 3


def test_a_place_at_the_table_is_pressed_to_be_edited(empty: MainWindow, table: Meeting, qtbot: QtBot) -> None:
    empty.go(Place(Room.MEETING, table.id))
    # The pane is laid out with the first paint of a screen, which may be some events later
    qtbot.waitUntil(lambda: any(each.isVisible() for each in empty.screen_shown.findChildren(Seat)))
    seats = [each for each in empty.screen_shown.findChildren(Seat) if each.isVisible()]
    assert sorted(each.text() for each in seats) == ["Hong Gil-dong", "Ines Malo"]
    seats[0].setFocus()
    QTest.keyClick(seats[0], Qt.Key.Key_Space)
    assert empty.form_overlay.isVisible()


def test_the_room_view_is_entered_from_the_meeting(empty: MainWindow, table: Meeting) -> None:
    empty.go(Place(Room.MEETING, table.id))
    screen = empty.screen_shown
    assert isinstance(screen, MeetingScreen)
    screen.enter_room()
    assert empty.room_view.isVisible()
    empty.room_view.leave()


def test_each_point_of_a_subject_opens_the_passage_it_rests_on(window: MainWindow, meeting: Meeting) -> None:
    window.go(Place(Room.MEETING, meeting.id))
    chips = [each for each in window.screen_shown.findChildren(ItemPoints)[0].findChildren(Chip) if each.isVisible()]
    assert chips
    chips[0].click()
    assert window.place.room is Room.READER


def test_check_evidence_goes_from_one_poor_statement_to_the_next_and_round(empty: MainWindow) -> None:
    services = empty.services
    texts = ("The quay is old.", "It leaks.", "It is ours.")
    dossier = Dossier(title="Harbours", statements=tuple(Statement(heading=Heading.BACKGROUND, text=each) for each in texts))
    services.dossiers.save(dossier)
    brief = services.imports.take_note("Note", "The quay is old and it leaks in winter.").files[0].briefs[0].brief
    mark = services.annotations.by_quote(brief.id, "it leaks in winter", MarkDetails(kind=AnnotationKind.EVIDENCE))
    services.dossiers.support(dossier.id, dossier.statements[1].id, Evidence(passage_id=mark.mark.passage.id))
    empty.go(Place(Room.DOSSIER, dossier.id))
    screen = empty.screen_shown
    assert isinstance(screen, DossierScreen)
    seen: list[str] = []
    for _ in range(3):
        screen.next_unsupported()
        seen.append(next(each.text for each in dossier.statements if each.id == screen.page.current))
    assert seen == [texts[2], texts[0], texts[2]], "one begins at the first"


def test_a_statement_says_in_which_book_it_stands(window: MainWindow, services: Services, meeting: Meeting) -> None:
    edition = services.books.build(BookRequest(meeting_id=meeting.id), Silent()).edition
    dossier = meeting.agenda[0].dossier_ids[0]
    places = services.whereabouts.printed(dossier)
    printed = {atom.id: atom.page for item in edition.items for atom in item.atoms}
    statement = next(each for each in services.dossiers.get(dossier).statements if each.id in printed)
    assert [(place.edition_id, place.page) for place in places[statement.id]] == [(edition.id, printed[statement.id])]
    window.go(Place(Room.DOSSIER, dossier))
    screen = window.screen_shown
    assert isinstance(screen, DossierScreen)
    screen.page.choose(statement.id)
    said = [each for each in screen.inspector_pane.findChildren(Button) if f"edition {edition.number}" in each.text() and each.isVisible()]
    assert len(said) == 1
    said[0].click()
    assert window.place == Place(Room.BOOK, edition.id)


def test_a_brief_says_which_dossiers_rest_on_it_and_so_does_its_deletion(empty: MainWindow, qtbot: QtBot) -> None:
    services = empty.services
    brief = services.imports.take_note("Note", "The quay is old and it leaks in winter.").files[0].briefs[0].brief
    mark = services.annotations.by_quote(brief.id, "it leaks in winter", MarkDetails(kind=AnnotationKind.EVIDENCE))
    dossier = Dossier(title="Harbours", statements=(Statement(heading=Heading.BACKGROUND, text="It leaks."),))
    services.dossiers.save(dossier)
    services.dossiers.support(dossier.id, dossier.statements[0].id, Evidence(passage_id=mark.mark.passage.id))
    empty.go(Place(Room.LIBRARY))
    screen = empty.screen_shown
    assert isinstance(screen, LibraryScreen)
    qtbot.waitUntil(lambda: any(each.text() == "Harbours" for each in screen.inspector_pane.findChildren(Button)))
    screen.delete_chosen()
    assert "named until now in “Harbours”" in empty.toast.words
    empty.undo()
    assert services.library.get(brief.id).title == "Note"


def test_the_deletion_of_a_card_says_where_it_was_named(empty: MainWindow, table: Meeting) -> None:
    screen = people(empty)
    assert screen.chosen is not None
    gone = screen.chosen.id
    screen.delete_chosen()
    assert "named until now in “Talks”" in empty.toast.words
    empty.undo()
    assert empty.services.people.get(gone)
    assert len(empty.services.meetings.get(table.id).participants) == 2
