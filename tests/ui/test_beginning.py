"""From an empty library to a book, all by hand in the window."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.core.language import Language
from app.core.model.dossier import Dossier
from app.core.model.meeting import AgendaItem, Coverage, LineKind, Meeting, MeetingLine, Occasion, PressStatus, Session, Side
from app.services.meetings import next_like
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.views.book.screen import BookScreen
from app.ui.views.dossier.screen import DossierScreen
from app.ui.views.meeting.screen import MeetingScreen
from app.ui.views.people import PeopleScreen
from app.ui.views.reader.screen import ReaderScreen
from app.ui.widgets.writing import InPlace
from tests.ui.windows import command, fill, press

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def test_a_day_that_begins_with_nothing(empty: MainWindow, qtbot: QtBot) -> None:
    window, services, form = empty, empty.services, empty.form_overlay

    # Two cards, by Ctrl+N among the people
    press(window, Qt.Key.Key_4, CONTROL)
    press(window, Qt.Key.Key_N, CONTROL)
    fill(form, name__en="Ines Marlow", name__ko="이네스 말로", office__title="Harbour minister", office__start="2024-05")
    people = window.screen_shown
    assert isinstance(people, PeopleScreen)
    press(window, Qt.Key.Key_N, CONTROL)
    fill(form, name__en="Tadeo Quill", office__title="Envoy")
    assert {person.name_in(Language.EN) for person in services.people.all()} == {"Ines Marlow", "Tadeo Quill"}
    first = services.people.find("Ines Marlow")
    assert (first.name_in(Language.KO), str(first.offices[0].start)) == ("이네스 말로", "2024-05")

    # A note, pasted, from the list of new things
    press(window, Qt.Key.Key_1, CONTROL)
    press(window, Qt.Key.Key_N, CONTROL)
    assert window.new_overlay.isVisible()
    QTest.keyClicks(window.new_overlay.field, "note")
    press(window, Qt.Key.Key_Return)
    fill(form, title="Call from the harbour", words="The eastern quay is free from May. Nobody has asked for it yet.")
    reader = window.screen_shown
    assert isinstance(reader, ReaderScreen)
    assert reader.detail is not None
    assert "eastern quay" in reader.detail.text

    # A dossier with a statement
    press(window, Qt.Key.Key_2, CONTROL)
    press(window, Qt.Key.Key_N, CONTROL)
    fill(form, title="Quays", standfirst="Who may berth where.")
    screen = window.screen_shown
    assert isinstance(screen, DossierScreen)
    screen.page.anchors["arguments_to_use"].findChildren(type(screen.header._back))[0].click()
    dossier = services.dossiers.all()[0]
    assert (dossier.title, dossier.standfirst) == ("Quays", "Who may berth where.")
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), InPlace))
    editor = QApplication.focusWidget()
    assert isinstance(editor, InPlace)
    QTest.keyClicks(editor, "The quay is free from May; the ferry can use it.")
    QTest.keyClick(editor, Qt.Key.Key_Return, CONTROL)
    assert [found.text for found in services.dossiers.get(dossier.id).statements] == ["The quay is free from May; the ferry can use it."]

    # The meeting: who, where, when; a part of the programme, a subject, both sides
    press(window, Qt.Key.Key_3, CONTROL)
    press(window, Qt.Key.Key_N, CONTROL)
    fill(form, title="Quay talks", occasion="ministerial", start="2026-05-04 10:00", place="Lime Point", interpretation="consecutive")
    meeting_screen = window.screen_shown
    assert isinstance(meeting_screen, MeetingScreen)
    press(window, Qt.Key.Key_N, CONTROL)
    fill(form, title="The eastern quay", dossier=str(dossier.id), coverage="possible", minutes="20")
    qtbot.waitUntil(lambda: len(meeting_screen.view.meeting.agenda) == 1)  # type: ignore[union-attr]
    meeting_screen._new_session()
    fill(form, title="Plenary", start="2026-05-04 10:00", minutes="45", press="spray")
    for name, side in (("Ines Marlow", "ours"), ("Tadeo Quill", "theirs")):
        meeting_screen.side.wanted.emit(-1)
        fill(form, person=str(services.people.find(name).id), side=side, role="principal")
    made = services.meetings.all()[0]
    assert made.start is not None
    assert (made.occasion, f"{made.start:%Y-%m-%d %H:%M}") == (Occasion.MINISTERIAL, "2026-05-04 10:00")
    assert [(item.title, item.dossier_ids, item.coverage, item.minutes) for item in made.agenda] == [
        ("The eastern quay", (dossier.id,), Coverage.POSSIBLE, 20)
    ]
    assert [(part.title, part.minutes, part.steps[0].press) for part in made.sessions] == [("Plenary", 45, PressStatus.SPRAY)]
    assert [each.side for each in made.participants] == [Side.OURS, Side.THEIRS]

    # Its book
    press(window, Qt.Key.Key_B, CONTROL)
    book = window.screen_shown
    assert isinstance(book, BookScreen)
    assert book.edition is not None
    assert book.edition.pages > 0

    # Everything by hand is a step, and every step is taken back
    for _ in services.history.steps():
        if services.history.next_undo():
            services.history.undo()
    assert not services.meetings.all()
    assert not services.people.all()
    assert not services.dossiers.all()


def test_subjects_move_and_go_with_the_keys(empty: MainWindow) -> None:
    services = empty.services
    subjects = tuple(AgendaItem(title=title) for title in ("First", "Second", "Third"))
    services.meetings.save(meeting := Meeting(title="Talks", occasion=Occasion.PHONE, agenda=subjects))
    empty.go(Place(Room.MEETING, meeting.id))
    screen = empty.screen_shown
    assert isinstance(screen, MeetingScreen)
    screen.agenda.setFocus()
    screen.agenda.choose_row(0)
    press(empty, Qt.Key.Key_Down, ALT)
    assert [item.title for item in services.meetings.get(meeting.id).agenda] == ["Second", "First", "Third"]
    press(empty, Qt.Key.Key_Delete)
    assert [item.title for item in services.meetings.get(meeting.id).agenda] == ["Second", "Third"]
    press(empty, Qt.Key.Key_Z, CONTROL)
    assert [item.title for item in services.meetings.get(meeting.id).agenda] == ["Second", "First", "Third"]


def test_what_is_wrong_in_a_form_is_said_and_nothing_typed_is_lost(empty: MainWindow) -> None:
    form = empty.form_overlay
    command(empty, "new-meeting")
    fill(form, title="Talks", start="in May")
    assert form.isVisible()
    assert "2026-03-14 10:00" in form._wrong.accessibleName()
    press(empty, Qt.Key.Key_Escape)
    assert not form.isVisible()
    assert not empty.services.meetings.all()
    command(empty, "new-meeting")
    assert form.values()["start"] == "in May"
    fill(form, start="2026-05-04 10:00")
    assert [meeting.title for meeting in empty.services.meetings.all()] == ["Talks"]
    command(empty, "new-meeting")
    assert form.values()["title"] == ""


def test_a_meeting_like_the_last_moves_to_its_day(empty: MainWindow) -> None:
    start = datetime.fromisoformat("2026-03-02T09:30:00+09:00")
    part = Session(title="Plenary", start=start, minutes=60)
    last = Meeting(
        title="Spring talks",
        occasion=Occasion.MINISTERIAL,
        start=start,
        sessions=(part,),
        agenda=(AgendaItem(title="Ferries", session_id=part.id),),
        lines=(MeetingLine(kind=LineKind.PURPOSE, text="Agree on dates."), MeetingLine(kind=LineKind.RECORD, text="They smiled.")),
    )
    empty.services.meetings.save(last)
    command(empty, "new-like")
    fill(empty.form_overlay, title="Autumn talks", start="2026-09-07 09:30")
    made = empty.services.meetings.find("Autumn talks")
    assert made.previous_meeting == last.id
    assert made.sessions[0].start == datetime.fromisoformat("2026-09-07T09:30:00+09:00")
    assert made.agenda[0].session_id == made.sessions[0].id != part.id
    assert [line.text for line in made.lines] == ["Agree on dates."]
    assert not {made.id, made.agenda[0].id, made.lines[0].id} & {last.id, last.agenda[0].id, last.lines[0].id}
    assert next_like(last, "Undated", None).sessions[0].start is None


def test_a_deleted_meeting_and_card_come_back(empty: MainWindow) -> None:
    services = empty.services
    command(empty, "new-person")
    fill(empty.form_overlay, name__en="Ines Marlow")
    services.meetings.save(Meeting(title="Talks", occasion=Occasion.PHONE))
    press(empty, Qt.Key.Key_3, CONTROL)
    press(empty, Qt.Key.Key_Delete)
    assert not services.meetings.all()
    assert "Talks" in empty.toast.words
    press(empty, Qt.Key.Key_4, CONTROL)
    press(empty, Qt.Key.Key_Delete)
    assert not services.people.all()
    press(empty, Qt.Key.Key_Z, CONTROL)
    press(empty, Qt.Key.Key_Z, CONTROL)
    assert len(services.people.all()) == len(services.meetings.all()) == 1


def test_a_form_outlives_the_button_that_opened_it(empty: MainWindow, qtbot: QtBot) -> None:
    services = empty.services
    services.dossiers.save(dossier := Dossier(title="Harbours"))
    empty.go(Place(Room.DOSSIER, dossier.id))
    screen = empty.screen_shown
    assert isinstance(screen, DossierScreen)
    button = screen.page.anchors["figures"]
    button.setFocus()
    screen.page.part_wanted.emit("figures", -1)
    assert empty.form_overlay._focus_before is button
    services.dossiers.save(replace(dossier, title="Ports"), "Meanwhile")
    qtbot.waitUntil(lambda: screen.view is not None and screen.view.dossier.title == "Ports")
    qtbot.waitUntil(lambda: not isValid(button))
    empty.form_overlay.close_over()
    assert not empty.form_overlay.isVisible()
    assert empty.screen_shown is screen


def test_a_meeting_like_one_whose_dossier_was_deleted_while_the_form_was_open(window: MainWindow, meeting: Meeting) -> None:
    window.beginning.like(meeting.id)
    dossier = meeting.agenda[0].dossier_ids[0]
    window.services.dossiers.remove(dossier)
    fill(window.form_overlay, title="Once more")
    screen = window.screen_shown
    assert isinstance(screen, MeetingScreen)
    assert screen.view is not None
    assert screen.view.meeting.title == "Once more"
    assert dossier not in screen.view.meeting.agenda[0].dossier_ids
    for _ in range(2):
        window.services.history.undo()


def test_what_was_deleted_while_a_form_was_open_is_said_and_the_form_kept(window: MainWindow, meeting: Meeting) -> None:
    services = window.services
    new = Dossier(title="Soon gone")
    services.dossiers.save(new)
    window.go(Place(Room.MEETING, meeting.id))
    QApplication.processEvents()
    screen = window.screen_shown
    assert isinstance(screen, MeetingScreen)
    screen.editing.item(None)
    services.dossiers.remove(new.id)
    fill(window.form_overlay, title="A subject", dossier=str(new.id))
    assert window.toast.isVisible()
    assert len(services.meetings.get(meeting.id).agenda) == len(meeting.agenda)
    for _ in range(2):
        services.history.undo()
