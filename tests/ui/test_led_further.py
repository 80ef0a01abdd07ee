"""Ways that lead further: chips at the head of the search, the next meeting in the sidebar, titles that came too early."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.dates import PartialDate
from app.core.jobs import Silent
from app.core.language import Language
from app.core.model.meeting import Meeting
from app.core.model.person import NameForm, Office, Person
from app.services.books import BookRequest
from app.services.importing import ImportChoices
from app.services.opening import Services
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.views.meeting.table import Seat
from app.ui.views.person_card import EarlyLine, unbroken
from app.ui.widgets.button import Button
from app.ui.widgets.chip import Chip


def test_a_search_is_narrowed_by_its_chips_and_wide_again_by_a_cross(window: MainWindow, meeting: Meeting) -> None:
    overlay = window.search_overlay
    overlay.begin()
    overlay.field.setText("ministers")
    overlay.search()
    narrowing = overlay.narrowing
    assert not narrowing.language.isHidden()
    years = [pick.title for pick in narrowing.when.picks()]
    assert years == sorted(years, reverse=True)
    whole = sum(line.hit is not None for line in overlay.lines)

    narrowing.when.picks()[0].run()
    assert narrowing.when.isHidden()
    dates = [line.hit.date for line in overlay.lines if line.hit]
    assert dates
    assert {date.year for date in dates if date} == {int(years[0][:4])}
    assert None not in dates
    chips = overlay.chips.findChildren(Chip)
    assert [chip.accessibleName() for chip in chips] == [f"Let go of {years[0]}"]
    chips[0].click()
    assert sum(line.hit is not None for line in overlay.lines) == whole
    assert not narrowing.when.isHidden()

    # A year of the facets takes the place of the years from one on
    narrowing.when.picks()[-1].run()
    overlay._years.take(int(years[0][:4]))
    assert narrowing.since.value is None
    overlay._years.take_back()
    narrowing.language.picks()[0].run()
    assert narrowing.language.isHidden()
    assert isinstance(overlay._languages.value, Language)
    overlay._languages.take_back()
    overlay.close_over()


def test_the_sidebar_leads_to_the_people_and_the_book_of_the_next_meeting(
    window: MainWindow, services: Services, meeting: Meeting, qtbot: QtBot
) -> None:
    services.books.build(BookRequest(meeting_id=meeting.id), Silent())
    block = window.sidebar.next
    qtbot.waitUntil(lambda: not block.book.isHidden())
    assert block.people.accessibleName() == f"Participants, {len(meeting.participants)}"
    assert block.agenda.accessibleName() == f"Agenda, {len(meeting.agenda)}"
    block.people.click()
    assert window.place.room is Room.MEETING
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), Seat))
    block.book.click()
    assert window.place.room is Room.BOOK


def test_a_paper_that_gives_an_office_too_early_is_named_and_shown(
    window: MainWindow, services: Services, meeting: Meeting, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "early.txt"
    path.write_text("Ferries again\n\nHarbour Minister Orla Quint opened the pier.\n", encoding="utf-8")
    brief = services.imports.import_paths([path], ImportChoices(), Silent()).files[0].briefs[0].brief
    services.library.save(replace(brief, date=PartialDate(2025, 9, 27), guessed=()))
    person = Person(
        names=(NameForm(text="Orla Quint"),),
        family_name="Quint",
        offices=(Office(title="Harbour Minister", start=PartialDate(2025, 10, 2)),),
    )
    services.people.save(person)
    try:
        window.go(Place(Room.PEOPLE, person.id))
        screen = window.screen_shown
        qtbot.waitUntil(lambda: bool(screen.findChildren(EarlyLine)))
        line = screen.findChildren(EarlyLine)[-1]
        assert "Harbour Minister Orla Quint" in line.accessibleName()
        assert "5 day" in line.accessibleName()
        line.findChildren(Button)[-1].click()
        assert (window.place.room, window.place.object_id) == (Room.READER, brief.id)
        assert window.place.end - window.place.start == len("Harbour Minister Orla Quint")
    finally:
        services.people.remove(person.id)
        services.library.remove([brief.id])


def test_syllables_of_a_name_stay_together() -> None:
    assert unbroken("koo-roh").replace("\u2060", "") == "koo-roh"
    assert "-\u2060" in unbroken("koo-roh")
