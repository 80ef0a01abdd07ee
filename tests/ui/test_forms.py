"""What a form brings into the model: nothing that was not touched changes, and nothing that was typed is lost."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.core.dates import PartialDate
from app.core.language import Language
from app.core.marking import Marking
from app.core.model.base import Translation
from app.core.model.dossier import ChronologyEntry, Dossier, Heading, Statement
from app.core.model.meeting import AgendaItem, Meeting, Occasion, Participant, ParticipantRole, Session, Side
from app.core.model.person import NameForm, Person, Script
from app.ui.dialogs.form import Form
from app.ui.main_window import MainWindow
from app.ui.places import Place, Room
from app.ui.summary import next_meeting
from app.ui.views.dossier.asks import parts, statement_asks
from app.ui.views.dossier.forms import atom_form, dossier_form, with_description
from app.ui.views.meeting.forms import item_form, meeting_form, participant_form, session_form, with_facts
from app.ui.views.people import PeopleScreen
from app.ui.views.people_forms import person_form, with_card
from app.ui.widgets.field import Field
from app.ui.widgets.label import Prose
from tests.ui.windows import command, fill, press

KST = datetime.fromisoformat("2026-03-02T10:00:30+09:00")


def typed(window: MainWindow, form: Form, **changed: str) -> dict[str, str]:
    """What the window itself would hand on of a form in which only some fields were touched."""
    window.form_overlay.ask(form)
    values = window.form_overlay.values()
    window.form_overlay.close_over()
    return values | {key.replace("__", ":"): words for key, words in changed.items()}


def open_card(window: MainWindow) -> None:
    window.go(Place(Room.PEOPLE))
    press(window, Qt.Key.Key_F2)
    assert window.form_overlay.isVisible()


def names(person: Person) -> dict[Language, str]:
    return {language: form.text for form in person.names for language in form.preferred_for}


@pytest.mark.parametrize(
    ("known", "changed", "wanted"),
    [
        (("Tanaka", (Language.EN, Language.JA)), {"name__ja": "田中"}, {Language.EN: "Tanaka", Language.JA: "田中"}),
        (("Tanaka", (Language.EN, Language.JA)), {"name__en": "Tanaka Ken"}, {Language.EN: "Tanaka Ken", Language.JA: "Tanaka"}),
        (("Tanaka", (Language.EN, Language.JA)), {"name__ja": ""}, {Language.EN: "Tanaka"}),
        (("한민지", (Language.KO,)), {"name__en": "Minji Han"}, {Language.EN: "Minji Han", Language.KO: "한민지"}),
        (("한민지", (Language.KO,)), {}, {Language.KO: "한민지"}),
        (("Tanaka", (Language.EN,)), {"name__en": "Tanaka Ken"}, {Language.EN: "Tanaka Ken"}),
    ],
)
def test_the_name_of_one_language_leaves_those_of_the_others(
    empty: MainWindow, known: tuple[str, tuple[Language, ...]], changed: dict[str, str], wanted: dict[Language, str]
) -> None:
    person = Person(names=(NameForm(text=known[0], preferred_for=known[1]),))
    assert names(with_card(person, typed(empty, person_form("", "", person, {}, print), **changed))) == wanted


def test_no_language_of_a_name_is_asked_for_above_the_others(empty: MainWindow) -> None:
    """The language of the window comes first; a name in any one is enough, and without one none is kept."""
    taken: list[Mapping[str, str]] = []
    form = person_form("", "", Person(names=()), {}, taken.append, language=Language.KO)
    assert [blank.key for blank in form.blanks[:3]] == ["name:ko", "name:en", "name:ja"]
    overlay = empty.form_overlay
    overlay.ask(form)
    overlay.take()
    assert taken == []
    assert overlay.isVisible()
    japanese = overlay.inputs["name:ja"]
    assert isinstance(japanese, Field)
    japanese.setText("森 健")
    overlay.take()
    (values,) = taken
    assert names(with_card(Person(names=()), values, Language.KO)) == {Language.JA: "森 健"}


def test_the_words_of_a_statement_are_named_by_their_language(empty: MainWindow) -> None:
    """A new one has the language of what will be typed, and names none."""
    for words, label in (("부두는 우리 것이다.", "Words in 한국어"), ("", "Words")):
        statement = Statement(heading=Heading.BACKGROUND, text=words, language=Language.KO)
        form = atom_form("", "", statement, statement_asks(), empty.services.schemes(), Language.EN, print)
        assert form.blanks[0].label == label


def test_a_form_of_a_name_that_was_for_no_language_is_what_is_corrected(empty: MainWindow) -> None:
    person = Person(names=(NameForm(text="Mori Kenn", script=Script.LATIN),))
    assert with_card(person, typed(empty, person_form("", "", person, {}, print), name__en="Mori Ken")).names == (
        NameForm(text="Mori Ken", script=Script.LATIN, preferred_for=(Language.EN,)),
    )


def test_what_the_lists_do_not_offer_is_kept(empty: MainWindow) -> None:
    meeting = Meeting(
        title="Talks",
        occasion=Occasion.PHONE,
        languages=(Language.KO, Language.EN),
        marking=Marking(scheme="gone", level="high"),
        start=KST,
        end=datetime.fromisoformat("2026-03-02T02:15:00+00:00"),
    )
    form = meeting_form("", "", meeting, empty.services, Language.EN, print)
    assert with_facts(meeting, typed(empty, form, title="Talks again")) == replace(meeting, title="Talks again")


def test_a_country_is_chosen_by_its_name_and_kept_by_its_code(empty: MainWindow) -> None:
    """What is typed freely could not be loaded from a pack again."""
    person = Person(names=(NameForm(text="Ines Marlow"),))
    form = person_form("", "", person, empty.services.countries(Language.KO), print)
    (offered,) = (blank.choices for blank in form.blanks if blank.key == "country")
    assert ("FIN", "핀란드") in offered
    empty.services.people.save(with_card(person, typed(empty, form, country="FIN")))
    assert empty.services.people.get(person.id).country == "FIN"
    empty.go(Place(Room.PEOPLE))
    screen = empty.screen_of(Room.PEOPLE)
    assert isinstance(screen, PeopleScreen)
    assert any("Finland" in words.accessibleName() for words in screen.page.findChildren(Prose))


def test_who_is_not_in_the_library_any_more_keeps_the_seat(empty: MainWindow) -> None:
    gone, there = Person(names=(NameForm(text="Ines Marlow"),)), Person(names=(NameForm(text="Ada Lantern"),))
    seated = Participant(person_id=gone.id, side=Side.THEIRS, role=ParticipantRole.PRINCIPAL)
    taken: list[Participant] = []
    form = participant_form(seated, (there,), Language.EN, taken.append, None)
    form.taken(typed(empty, form, seat="3"))
    assert taken == [replace(seated, seat="3")]


def test_a_subject_and_a_part_keep_what_was_not_touched(empty: MainWindow) -> None:
    dossier, items, sessions = Dossier(title="Harbours"), list[AgendaItem](), list[Session]()
    item = AgendaItem(title="Ferries", dossier_ids=(dossier.id,))
    subject = item_form(item, (), (), items.append, None)
    subject.taken(typed(empty, subject, title="Winter ferries"))
    assert items == [replace(item, title="Winter ferries")]
    session = Session(title="Plenary", start=KST, minutes=30)
    part = session_form(session, Meeting(title="Talks", occasion=Occasion.PHONE), sessions.append, None)
    part.taken(typed(empty, part, title="Opening"))
    assert sessions == [replace(session, title="Opening")]


def test_a_list_that_was_not_touched_keeps_its_commas(empty: MainWindow) -> None:
    entry = ChronologyEntry(date=PartialDate(2024), event="Pier closed", parties=("Harbours, Ministry of",), language=Language.EN)
    part = next(part for part in parts() if part.field == "chronology")
    found: list[ChronologyEntry] = []
    form = atom_form("", "", entry, part.asks, empty.services.schemes(), Language.EN, found.append)
    form.taken(typed(empty, form, event="The pier was closed"))
    assert found == [replace(entry, event="The pier was closed")]
    dossier = Dossier(title="Ferries", aliases=("Ferries, winter",))
    assert with_description(dossier, typed(empty, dossier_form(dossier, print, None), title="Ships")).aliases == dossier.aliases


def test_a_click_on_the_card_leaves_the_form_open_and_one_beside_it_does_not(empty: MainWindow) -> None:
    form = empty.form_overlay
    command(empty, "new-meeting")
    QTest.mouseClick(form._card, Qt.MouseButton.LeftButton, pos=form._title.geometry().center())
    assert form.isVisible()
    QTest.mouseClick(form, Qt.MouseButton.LeftButton, pos=form.rect().bottomLeft())
    assert not form.isVisible()


def test_what_was_typed_into_a_form_outlives_a_refusal_and_another_form(empty: MainWindow) -> None:
    people, form = empty.services.people, empty.form_overlay
    command(empty, "new-person")
    fill(form, name__en="Ines Marlow")
    open_card(empty)
    people.remove(people.all()[0].id)
    fill(form, name__en="Ines Marlow-Hale")
    assert not people.all()
    empty.undo()
    open_card(empty)
    assert form.values()["name:en"] == "Ines Marlow-Hale"
    command(empty, "new-meeting")
    form.close_over()
    open_card(empty)
    assert form.values()["name:en"] == "Ines Marlow-Hale"
    fill(form)
    assert people.all()[0].names[0].text == "Ines Marlow-Hale"


def test_the_days_left_are_counted_where_the_meeting_is() -> None:
    meeting = Meeting(title="Talks", occasion=Occasion.PHONE, start=KST)
    found = next_meeting((meeting,), datetime(2026, 3, 1, 20, tzinfo=UTC), Language.EN)
    assert found is not None
    assert found.when.endswith("today")


def test_what_was_left_in_a_form_belongs_to_its_thing_and_not_to_its_title(empty: MainWindow) -> None:
    one, other = (Meeting(title="Talks", occasion=Occasion.PHONE, place="Port") for _ in range(2))
    overlay = empty.form_overlay

    def ask(meeting: Meeting) -> None:
        overlay.ask(meeting_form("Meeting", "Keep", meeting, empty.services, Language.EN, print).on(meeting.id))

    ask(one)
    place = overlay.inputs["place"]
    assert isinstance(place, Field)
    place.setText("Seoul")
    overlay.close_over()
    ask(other)
    assert overlay.values()["place"] == "Port"
    overlay.close_over()
    ask(replace(one, title="Talks, renamed meanwhile"))
    assert (overlay.values()["place"], overlay.values()["title"]) == ("Seoul", "Talks, renamed meanwhile")
    overlay.close_over()


@pytest.mark.parametrize(
    ("title", "rows", "window", "labels"),
    [
        ("항만", (), Language.KO, ["Title in 한국어", "Title in English", "Title in 日本語"]),
        ("", (), Language.KO, ["Title in 한국어", "Title in English", "Title in 日本語"]),
        ("Harbours", (), Language.KO, ["Title in English", "Title in 한국어", "Title in 日本語"]),
        ("東京会談", (), Language.JA, ["Title in 日本語", "Title in English", "Title in 한국어"]),
        ("東京会談", (Language.JA,), Language.JA, ["Title in English", "Title in 한국어", "Title in 日本語"]),
    ],
)
def test_each_field_is_named_by_its_language_once(title: str, rows: tuple[Language, ...], window: Language, labels: list[str]) -> None:
    words = tuple(Translation(field="title", language=each, text="東京会談") for each in rows)
    form = dossier_form(Dossier(title=title, translations=words), print, None, window)
    asked = [blank.label for blank in form.blanks if blank.key.partition("@")[0] == "title"]
    assert asked == labels
    assert next(blank.key for blank in form.blanks) == "title"
