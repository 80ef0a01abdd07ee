"""Whatever names a dossier, a meeting or a person does so in the language of the window, and a book's findings quote the book."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from app.core.changes import Kind
from app.core.dates import PartialDate
from app.core.jobs import Silent
from app.core.language import Language
from app.core.model.base import Translation
from app.core.model.dossier import ChronologyEntry, Dossier, Figure, Heading, Statement
from app.core.model.meeting import AgendaItem, Meeting, Occasion, Participant, ParticipantRole, Side
from app.core.model.person import NameForm, NameOrder, Person, Script
from app.core.paths import LibraryPlaces
from app.search.query import Query
from app.services.books import BookRequest, default_recipe
from app.services.importing import ImportChoices
from app.services.opening import Services, compose
from app.ui.dialogs.add_to import titles_of
from app.ui.dialogs.hit_lines import Line, hit_title
from app.ui.dialogs.palette import openable
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.theme import Look
from app.ui.views.book.list import BookListScreen
from app.ui.views.book.screen import BookScreen
from app.ui.views.clashes.screen import ClashScreen
from app.ui.views.dossier.grade import GradeChip
from app.ui.views.dossier.reading import reading_of
from app.ui.views.history import past_of
from app.ui.views.library.screen import LibraryScreen
from app.ui.views.meeting.screen import MeetingScreen
from app.ui.views.reader.mark_rows import Served
from app.ui.views.waiting import WaitingScreen
from app.ui.widgets.chip import Chip
from app.ui.widgets.menu_chip import Pop
from app.ui.worded import wording_of
from tests.blank import Blank
from tests.ui.windows import shown_window, tell_now

KO, EN = Language.KO, Language.EN
LONG_AGO = PartialDate.of(date(2001, 5, 1))


def korean(**words: str) -> tuple[Translation, ...]:
    return tuple(Translation(field=field, language=KO, text=text) for field, text in words.items())


@dataclass(frozen=True)
class Port:
    """A dossier on harbours with its meeting and its paper, all of it with Korean words."""

    dossier: Dossier
    meeting: Meeting
    person: Person
    brief: UUID


def two_years() -> tuple[ChronologyEntry, ...]:
    years = (PartialDate(1998), PartialDate(2008))
    return tuple(ChronologyEntry(date=year, event="Opening of the quay", translations=korean(event="부두 개항")) for year in years)


def port_in(services: Services, folder: Path) -> Port:
    paper = folder / "quay.txt"
    paper.write_text("The harbour board\n\nThe quay was opened in the spring of that year.\n", encoding="utf-8")
    brief = services.imports.import_paths([paper], ImportChoices(), Silent()).files[0].briefs[0].brief
    point = Statement(heading=Heading.ARGUMENTS_TO_USE, text="The quay leaks in winter.", translations=korean(text="부두는 겨울에 샌다."))
    figure = Figure(
        label="Ships a year",
        value="40",
        unit="ships",
        as_of=LONG_AGO,
        shelf_life_days=30,
        translations=korean(label="연간 선박", unit="척"),
    )
    dossier = Dossier(
        title="Harbours", short_title="Ports", translations=korean(title="항만 현안", short_title="항만"), statements=(point,),
        figures=(figure,), chronology=two_years(),
    )  # fmt: skip
    services.dossiers.save(dossier, "Begin the dossier")
    services.dossiers.add_briefs(dossier.id, [brief.id])
    names = (
        NameForm(text="Han Bada", script=Script.LATIN, order=NameOrder.FAMILY_GIVEN, preferred_for=(EN,)),
        NameForm(text="한바다", script=Script.HANGUL, order=NameOrder.FAMILY_GIVEN, preferred_for=(KO,)),
    )
    person = Person(names=names, country="KOR")
    services.people.save(person, "Begin a card")
    meeting = Meeting(
        title="Harbour talks", occasion=Occasion.VISIT, translations=korean(title="항만 회담"), start=datetime.now(UTC) + timedelta(days=3),
        agenda=(AgendaItem(title="Quay", translations=korean(title="부두"), dossier_ids=(dossier.id,)),),
        participants=(Participant(person_id=person.id, side=Side.OURS, role=ParticipantRole.PRINCIPAL),),
    )  # fmt: skip
    services.meetings.save(meeting, "Begin the meeting")
    return Port(services.dossiers.get(dossier.id), meeting, person, brief.id)


@pytest.fixture
def window(qtbot: QtBot, look: Look, resources: Path, blank: Blank, tmp_path: Path) -> Iterator[MainWindow]:
    folder = tmp_path / "library"
    services = compose(blank.opened_in(folder), LibraryPlaces(folder), resources)
    with shown_window(qtbot, look, services, KO) as window:
        yield window
    services.close()


@pytest.fixture
def port(window: MainWindow, tmp_path: Path) -> Port:
    return port_in(window.services, tmp_path)


def test_the_library_narrows_by_issues_under_their_korean_names(window: MainWindow, port: Port) -> None:
    window.go(Place(Room.LIBRARY))
    screen = window.screen_shown
    assert isinstance(screen, LibraryScreen)
    assert [check.text() for check in screen._facets.issues.checks.values()] == ["항만"]


def test_where_a_brief_is_used_is_told_in_korean(window: MainWindow, port: Port) -> None:
    uses = window.services.whereabouts.of_brief(port.brief, KO)
    assert [title for _, title in uses.dossiers] == ["항만 현안"]
    assert [title for _, title in window.services.whereabouts.of_brief(port.brief).dossiers] == ["Harbours"]


def test_the_history_and_the_marks_name_the_dossier_in_korean(window: MainWindow, port: Port) -> None:
    assert past_of(window.services, port.dossier.id, KO).title == "항만 현안"
    wording = wording_of(window.services, KO)
    assert list(Served.of(map(wording.of, window.services.dossiers.all())).dossiers.values()) == ["항만"]


def test_a_brief_is_added_to_a_dossier_by_its_korean_name(window: MainWindow, port: Port) -> None:
    dossiers, _ = titles_of(window.services, KO)
    assert [title for _, title in dossiers] == ["항만 현안"]


def test_the_grade_of_a_dossier_names_its_meeting_in_korean(window: MainWindow, port: Port) -> None:
    grade = reading_of(window.services, port.dossier.id, KO).shown.grade
    assert grade is not None and grade.meeting == "항만 회담"


def test_what_waits_is_told_in_korean(window: MainWindow, port: Port) -> None:
    window.go(Place(Room.WAITING))
    screen = window.screen_shown
    assert isinstance(screen, WaitingScreen)
    told = [(entry.title, entry.remark) for entry in screen.entries]
    assert told == [("부두 개항 / 부두 개항", "항만 현안"), ("연간 선박 40 척", "항만 현안")]


def test_a_clash_is_told_in_korean_and_decided_as_it_is_kept(window: MainWindow, port: Port) -> None:
    window.go(Place(Room.CLASHES))
    screen = window.screen_shown
    assert isinstance(screen, ClashScreen) and screen.clash is not None
    assert (screen.clash.fact, {use.title for use in screen.clash.uses}) == ("부두 개항", {"항만 현안"})
    assert window.services.clashes.all().open[0].fact == "Opening of the quay"
    screen.prefer(0)
    screen.why.setText("The board says so.")
    screen.decide()
    tell_now(window.bus)
    kept = window.services.dossiers.get(port.dossier.id)
    assert [row.event for row in kept.chronology] == ["Opening of the quay"] * 2
    assert kept.conflicts[0].preferred == port.dossier.chronology[0].id


def test_the_agenda_form_offers_dossiers_by_their_korean_names(window: MainWindow, port: Port) -> None:
    window.go(Place(Room.MEETING, port.meeting.id))
    screen = window.screen_shown
    assert isinstance(screen, MeetingScreen)
    screen.editing.item(None)
    form = window.form_overlay._form
    assert form is not None
    choices = next(blank.choices for blank in form.blanks if blank.key == "dossier")
    assert [words for _, words in choices][1:] == ["항만 현안"]


@pytest.mark.parametrize(
    ("words", "kind", "title"),
    [("harbours", Kind.DOSSIER, "항만 현안"), ("talks", Kind.MEETING, "항만 회담"), ("Bada", Kind.PERSON, "한바다   Han Bada")],
)
def test_hits_are_called_by_their_korean_names(window: MainWindow, port: Port, words: str, kind: Kind, title: str) -> None:
    search = window.services.search
    window.services.indexing.refresh(Silent())
    hits = [hit for hit in search.search(Query(text=words)).hits if hit.kind is kind]
    facts = search.facts(hits, KO)
    assert {hit_title(Line(hit=hit, facts=facts[hit.id, hit.number])) for hit in hits} == {title}


def test_the_book_is_named_in_korean_and_its_findings_quote_it(window: MainWindow, port: Port) -> None:
    services = window.services
    recipe = default_recipe(KO, "Principal")
    edition = services.books.build(BookRequest(meeting_id=port.meeting.id, recipe=recipe), Silent()).edition
    window.go(Place(Room.BOOK, edition.id))
    screen = window.screen_shown
    assert isinstance(screen, BookScreen) and screen.view is not None
    assert screen.header.title.text().startswith("항만 회담: ")
    unsourced = [(notice.words, notice.where) for notice in screen.view.notices if notice.code == "no-evidence"]
    assert ("부두는 겨울에 샌다.", "부두") in unsourced or ("부두는 겨울에 샌다.", "항만 현안") in unsourced
    window.go(Place(Room.BOOKS))
    books = window.screen_shown
    assert isinstance(books, BookListScreen)
    assert [entry.title for entry in books.entries] == ["항만 회담"]


def test_an_english_book_is_quoted_in_english_although_the_window_is_korean(window: MainWindow, port: Port) -> None:
    edition = window.services.books.build(BookRequest(meeting_id=port.meeting.id), Silent()).edition
    view = window.services.drafts.kept(edition.id)
    assert view is not None
    assert "The quay leaks in winter." in {notice.words for notice in view.notices if notice.code == "no-evidence"}


def test_the_palette_finds_a_dossier_by_either_name_and_calls_it_in_korean(window: MainWindow, port: Port) -> None:
    for words in ("Harbours", "항만 현안"):
        assert "항만 현안" in [option.title for option in openable(window.services, words, KO)]


def test_no_chip_of_the_dossier_names_anything_in_english(window: MainWindow, port: Port) -> None:
    window.go(Place(Room.DOSSIER, port.dossier.id))
    shown = window.screen_shown
    assert shown is not None
    (grade,) = shown.findChildren(GradeChip)
    assert "항만 회담" in grade.accessibleName()
    assert not [chip.accessibleName() for kind in (Chip, Pop) for chip in shown.findChildren(kind) if "Harbour" in chip.accessibleName()]


def test_what_named_a_deleted_dossier_is_told_in_korean(window: MainWindow, port: Port) -> None:
    assert window.services.dossiers.used_in(port.dossier.id, KO) == ("항만 회담",)
    assert window.services.dossiers.used_in(port.dossier.id) == ("Harbour talks",)
    assert window.services.people.used_in(port.person.id, KO) == ("항만 회담",)
